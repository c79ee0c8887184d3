import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodingOf, type Source } from '../../lib/files/decode.ts'
import { delimitedRows } from '../../lib/files/delimited-rows.ts'
import { rowsOnDisk } from '../../lib/files/rows-on-disk.ts'
import { opened, type TableRow, tablesOf } from '../../lib/files/tables.ts'

const sourceOf = (bytes: Uint8Array): Source => ({ size: bytes.length, read: (from, to) => bytes.slice(from, to) })

/** The rows as they are read in blocks of so many bytes; undefined where the file has to be there as a whole. */
function inBlocks(bytes: Uint8Array, block: number): TableRow[] | undefined {
  const source = sourceOf(bytes)
  const found = rowsOnDisk(source, encodingOf(source), block)
  return found?.rows.slice(0, found.rows.length)
}
const asAWhole = (bytes: Uint8Array) => tablesOf(opened(bytes)).tables[0]
const utf8 = (text: string) => new TextEncoder().encode(text)

const cell = fc.oneof(
  fc.constantFrom('', 'a', ' b ', '"a ""b"""', '"x,y"', '"two\nlines"', '"two\r\nlines"', '名', "'+49", '="0012"', '5" pipe'),
  fc.stringMatching(/^[a-z0-9 ]{0,12}$/),
)
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 3, maxLength: 30 })

test('whatever stands in the cells, rows read in blocks are those of the whole', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.integer({ min: 20, max: 400 }), (rows, line, ends, block) => {
      const text = `h1,h2,h3${line}${rows.map(cells => cells.join(',')).join(line)}${ends ? line : ''}`
      const read = inBlocks(utf8(text), block)
      if (read) expect(read).toEqual(delimitedRows(text).rows)
    }),
  )
})

describe('files of sellers', () => {
  const folder = join(import.meta.dirname, 'examples')
  test.each(readdirSync(folder).filter(name => name.endsWith('.csv')))('%s', name => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    for (const block of [300, 5000]) expect(inBlocks(bytes, block) ?? asAWhole(bytes)).toEqual(asAWhole(bytes))
  })
})

test('rows are read again in any order, and there are none before the first or after the last', () => {
  const text = Array.from({ length: 100 }, (_, i) => `${i},"line\nof ${i}"`).join('\r\n')
  const source = sourceOf(utf8(text))
  const { rows } = rowsOnDisk(source, 'utf-8', 64) ?? { rows: [] }
  expect(rows.length).toBe(100)
  for (const i of [99, 0, 50, 51, 49, 0]) expect(rows.at(i)).toEqual([`${i}`, `line\nof ${i}`])
  expect([rows.at(-1), rows.at(100)]).toEqual([undefined, undefined])
})

test.each([
  ['tabs', 'a\tb\n1\t2\n3\t4\n'],
  ['a quotation mark that is never closed', `a,b\n1,2\n"3,4\n${'5,6\n'.repeat(100)}`],
  ['lines that end as on an old Mac', 'a,b\r1,2\r3,4\r'],
])('%s: the file has to be there as a whole', (_, text) => expect(inBlocks(utf8(text), 64)).toBeUndefined())
