import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { OutCell } from '../../lib/files/out-cell.ts'
import { opened, tablesOf } from '../../lib/files/tables.ts'
import { xlsxWriter } from '../../lib/files/write-xlsx.ts'

async function written(...parts: OutCell[][][]): Promise<Uint8Array> {
  const writer = xlsxWriter()
  for (const rows of parts) writer.add(rows)
  return new Uint8Array(await new Blob(writer.end()).arrayBuffer())
}
const readBack = (bytes: Uint8Array) => tablesOf(opened(bytes)).tables[0]
const cellsOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())

describe('a spreadsheet of ours', () => {
  test('holds numbers, amounts and days as such, and everything else as text', async () => {
    const bytes = await written([
      ['Head'],
      [12, { amount: '9.50' }, { amount: '1980' }, { day: '2026-03-01' }, '00123456789012345678', '+49 30 1'],
    ])
    const cells = [...cellsOf(bytes).matchAll(/<c r="([A-Z]+\d+)" s="(\d)"( t="inlineStr")?>/g)].map(([, at, style, text]) => [
      at,
      style,
      Boolean(text),
    ])
    expect(cells).toEqual([
      ['A1', '4', true],
      ['A2', '0', false],
      ['B2', '2', false],
      ['C2', '0', false],
      ['D2', '3', false],
      ['E2', '1', true],
      ['F2', '1', true],
    ])
    expect(readBack(bytes)).toEqual([['Head'], ['12', '9.5', '1980', '2026-03-01', '00123456789012345678', '+49 30 1']])
  })

  test.each<[string, OutCell, string]>([
    ['a time with its zone', { day: '2026-03-01T10:20:30+08:00' }, '2026-03-01T10:20:30+08:00'],
    ['a day before spreadsheets count them', { day: '1899-12-31' }, '1899-12-31'],
    ['a day that is none', { day: '2026-13-45' }, '2026-13-45'],
    ['an amount that is none', { amount: '=1+1' }, '=1+1'],
    ['a formula', '=HYPERLINK("http://x.example")', '=HYPERLINK("http://x.example")'],
    ['lines', 'a\nb', 'a\nb'],
    ['signs of XML', '<a href="x">&amp;</a>', '<a href="x">&amp;</a>'],
    ['what looks like an escape', 'x_x0041_y', 'x_x0041_y'],
    ['what looks like one with a control character behind it', 'x_x005F\u0007y', 'x_x005F\u0007y'],
    ['nothing', undefined, ''],
  ])('%s comes back as it was', async (_what, cell, back) => {
    expect(
      readBack(
        await written([
          ['Head', 'End'],
          [cell, 'end'],
        ]),
      )?.[1],
    ).toEqual([back, 'end'])
  })

  test('any text comes back, but for blanks around it', async () => {
    const sign = fc.constantFrom(...('=+-@＝＋－＠\'"<>&_x0AF, \n\t\u0007\u0000é店𠮷;]'.match(/./gsu) ?? []))
    const text = fc.string({ unit: sign, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async texts => {
        const rows = readBack(await written([['Head', 'End'], ...texts.map(one => [one, 'end'])])) ?? []
        expect(rows.slice(1).map(row => row?.[0])).toEqual(texts.map(one => one.replace(/^[\s\ufeff]+|\s+$/g, '')))
      }),
    )
  })

  test('has columns beyond Z, and rows of several parts', async () => {
    const wide = Array.from({ length: 60 }, (_, i) => `h${i}`)
    const bytes = await written([wide], [wide.map((_, i) => i)], [['last']])
    expect(cellsOf(bytes)).toContain('r="BH2"')
    expect(readBack(bytes)).toEqual([wide, wide.map((_, i) => String(i)), ['last']])
  })

  test('cuts a text longer than a cell can be, and refuses more rows than a sheet can hold', async () => {
    expect(readBack(await written([['Head'], ['x'.repeat(40_000)]]))?.[1]?.[0]).toHaveLength(32_767)
    const writer = xlsxWriter()
    expect(() => writer.add(Array.from({ length: 1_048_577 }, () => []))).toThrow('too-many-rows')
  })
})
