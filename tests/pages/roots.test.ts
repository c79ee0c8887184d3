import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { outsideRows } from '../../lib/pages/roots.ts'

const many = (count: number, html: (n: number) => string) => Array.from({ length: count }, (_, n) => html(n)).join('')
const row = (inside: string) => `<tr><td>${inside}</td></tr>`

test.each([
  ['around a list, in a layout of tables', `<table><tbody>${row('<table id="list"></table>')}</tbody></table>`, 2],
  ['one after another, however many', many(300, () => '<table></table>'), 300],
  ['not in the rows of a long one', `<table><tbody>${many(300, () => row('<table></table>'))}</tbody></table>`, 1],
  [
    'after a long one',
    `<table><tbody>${many(300, () => row('1'))}</tbody><tfoot>${row('<table></table>')}</tfoot></table><table></table>`,
    3,
  ],
])('tables are found %s', (_, html, found) => {
  const { document } = parseHTML(`<html><body><main>${html}</main></body></html>`)
  expect(outsideRows(document, 'table')).toHaveLength(found)
})
