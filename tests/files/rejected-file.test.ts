import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../lib/files/read-file.ts'
import { rejectedFile, rejectedName } from '../../lib/files/rejected-file.ts'
import en from '../../locales/en.json' with { type: 'json' }
import zh from '../../locales/zh_CN.json' with { type: 'json' }
import { workbook } from './workbook.ts'

const now = new Date('2026-11-21T12:00:00Z')
const wordsOf = ({ dashboard }: typeof en) => ({ columns: dashboard.rejectedColumns, why: dashboard.rejectedWhy })
const utf8 = (text: string) => new TextEncoder().encode(text)
const written = (bytes: Uint8Array, words = wordsOf(en)) => rejectedFile(readFile(bytes, {}, now).leftOut, words)
const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd()).data
const HEADER = 'Order ID,Date,Total,Currency,Note'
const GOOD = '9,2026-01-09,9.00,USD,\n'
const why = en.dashboard.rejectedWhy

describe('the rejected rows of a file', () => {
  test.each<[string, string, string[][]]>([
    ['without an order number', ',2026-01-01,5.00,USD,"a, b"\n', [['2', why['order number'], '', '2026-01-01', '5.00', 'USD', 'a, b']]],
    ['wider than the headers', '1,2026-01-01,5,00,USD,x\n', [['2', why.wide, '1', '2026-01-01', '5', '00', 'USD', 'x']]],
    ['whose quotation mark is never closed', '1,2026-01-01,5.00,USD,"5 inch\n', [['2', why.quote, '1,2026-01-01,5.00,USD,"5 inch']]],
    ['with a formula in a cell', ',2026-01-01,5.00,USD,=cmd()\n', [['2', why['order number'], '', '2026-01-01', '5.00', 'USD', "'=cmd()"]]],
    [
      'without a number, twice',
      `${GOOD},2026-01-01,,,\n${GOOD},2026-01-02,,,\n`,
      [
        ['3', why['order number'], '', '2026-01-01', '', '', ''],
        ['5', why['order number'], '', '2026-01-02', '', '', ''],
      ],
    ],
  ])('a row %s stands in it as it stood in the file, with its number and the reason', (_what, rows, expected) => {
    const [headers, ...said] = rowsOf(written(utf8(`${HEADER}\n${rows}${GOOD}`)))
    expect(headers).toEqual(['Row in the file', 'Left out because', ...HEADER.split(',')])
    expect(said).toEqual(expected)
  })

  test('the reason is in the language of the seller', () => {
    const csv = written(utf8(`${HEADER}\n,2026-01-01,5.00,USD,\n${GOOD}`), wordsOf(zh))
    expect(csv).toContain(`"${zh.dashboard.rejectedWhy['order number']}"`)
    expect(csv).toContain('"文件中的行号","略过的原因"')
  })

  test('put right, the file can be imported as it is', () => {
    for (const language of [en, zh]) {
      const csv = written(utf8(`${HEADER}\n,2026-01-01,5.00,USD,\n${GOOD}`), wordsOf(language))
      const again = readFile(utf8(csv.replace('"","2026-01-01"', '"8","2026-01-01"')), {}, now)
      expect(again.orders).toMatchObject([{ orderId: '8', placedOn: '2026-01-01', totalMinor: 500, currency: 'USD' }])
      expect(again.preview.rejected).toEqual([])
    }
  })

  test('of a spreadsheet and of an order with two totals', () => {
    const sheet = workbook([
      {
        rows: [
          ['Order ID', 'Order total', 'Currency'],
          ['1', '5.00', 'USD'],
          ['1', '6.00', 'USD'],
        ],
      },
    ])
    expect(rowsOf(written(sheet)).slice(1)).toEqual([['3', why['two totals'], '1', '6.00', 'USD']])
  })
})

test.each([
  ['orders (2).xlsx', 'orders-2-left-out.csv'],
  ['订单.2026.csv', '订单-2026-left-out.csv'],
])('%s: %s', (file, name) => expect(rejectedName(file)).toBe(name))
