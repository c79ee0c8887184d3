import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readFile } from '../../lib/files/read-file.ts'
import { opened, tablesOf } from '../../lib/files/tables.ts'
import { workbook } from './workbook.ts'

const now = new Date('2026-11-21T12:00:00Z')
const folder = join(import.meta.dirname, 'examples')
const examples = readdirSync(folder)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, sign => sign.charCodeAt(0)).buffer)])

type Rows = string[][]
/** Ways in which the same list comes from a platform or back from a spreadsheet. */
const DRESSES: [name: string, of: (rows: Rows) => Uint8Array][] = [
  ['with semicolons', rows => utf8(Papa.unparse(rows, { delimiter: ';' }))],
  ['with tabs, in UTF-16, as Excel saves "Unicode Text"', rows => utf16(Papa.unparse(rows, { delimiter: '\t' }))],
  ['as a spreadsheet of texts', rows => workbook([{ rows: rows.map(cells => cells.map(cell => cell)) }])],
  ['on the second sheet of a spreadsheet', rows => workbook([{ rows: [['Notes'], ['Exported today']] }, { rows }])],
  [
    'with every cell in ="…"',
    rows => utf8(rows.map(cells => cells.map(cell => `"=""${cell.replaceAll('"', '')}"""`).join(',')).join('\r\n')),
  ],
  ['with a tab after every cell', rows => utf8(Papa.unparse(rows.map(cells => cells.map(cell => `${cell}\t`))))],
  ['below a title and a blank line', rows => utf8(`Exported today\n\n${Papa.unparse(rows)}`)],
  ['with blank columns and rows behind', rows => utf8(Papa.unparse([...rows.map(cells => [...cells, '', '']), [''], ['']]))],
]

/** What must not change: everything but how it was written. */
function holds(bytes: Uint8Array) {
  const { encoding: _e, delimiter: _d, headerRow: _h, rejected, unread, ...rest } = readFile(bytes, {}, now).preview
  return { ...rest, rejected: rejected.map(({ why }) => why), unread: unread.length }
}

const plain = examples.map(name => {
  const rows = (tablesOf(opened(readFileSync(join(folder, name)))).tables[0] ?? []).map(cells =>
    (cells ?? []).map(cell => cell.replaceAll('"', '')),
  )
  return { name, rows, held: holds(utf8(Papa.unparse(rows))) }
})

test.each(DRESSES)('a list %s is the same list', (_name, dress) => {
  expect(plain.map(({ name, rows }) => ({ name, ...holds(dress(rows)) }))).toEqual(plain.map(({ name, held }) => ({ name, ...held })))
})
