import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../lib/extraction/read-page.ts'

/** What a page says does not change with how it is written: each list is changed in ways that leave it the same for a person, and read again. */
const folder = join(import.meta.dirname, 'back-offices')
const lists = readdirSync(folder)
  .filter(file => file.endsWith('.truth.json'))
  .map(file => file.replace('.truth.json', ''))
const documentOf = (page: string) => parseHTML(readFileSync(join(folder, `${page}.html`), 'utf8')).document as unknown as Document
const read = (document: Document) => {
  const { kind, rows } = readPage(document, undefined, new Date('2026-11-21T18:00:00Z'), []).facts
  return { kind, rows }
}

/** Classes that style sheets everywhere know for what is out of sight, and those that tell a full star from an empty one, say something. */
const SAYING =
  /hid|sr-only|screen-reader|d-none|clip|star|rate|rating|score|full|empty|half|active|gr[ae]y|fill|on$|off$|head|menu|nav|tab|bar|crumb/i

const changes: [string, (document: Document) => void][] = [
  [
    'every class renamed',
    document => {
      for (const element of document.querySelectorAll('[class]')) {
        const renamed = (element.getAttribute('class') ?? '')
          .split(/\s+/)
          .map(name => (SAYING.test(name) ? name : `x${[...name].reverse().join('')}`))
        element.setAttribute('class', renamed.join(' '))
      }
    },
  ],
  [
    'every cell wrapped once more',
    document => {
      for (const cell of document.querySelectorAll('td, [role="cell"], [role="gridcell"]')) {
        const wrapper = document.createElement('div')
        wrapper.append(...cell.childNodes)
        cell.append(wrapper)
      }
    },
  ],
  [
    'white space and comments between everything',
    document => {
      for (const row of document.querySelectorAll('tr, li'))
        for (const child of [...row.children]) child.before(document.createComment('x'), document.createTextNode('\n   '))
    },
  ],
  [
    'another id on everything',
    document => {
      for (const [i, element] of [...document.querySelectorAll('[id]')].entries()) element.setAttribute('id', `n${i}`)
    },
  ],
]

describe.each(changes)('%s', (_name, change) => {
  test.each(lists)('%s', page => {
    const document = documentOf(page)
    const before = read(document)
    change(document)
    expect(read(document)).toEqual(before)
  })
})
