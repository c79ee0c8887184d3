import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { FileTrouble, type FileTroubleCode } from '../../lib/files/file-trouble.ts'
import { readFile } from '../../lib/files/read-file.ts'
import { filesIn } from '../../lib/files/tables.ts'
import en from '../../locales/en.json' with { type: 'json' }
import zh from '../../locales/zh_CN.json' with { type: 'json' }
import { workbook } from './workbook.ts'

const now = new Date('2026-11-21T12:00:00Z')
const utf8 = (text: string) => new TextEncoder().encode(text)
const HEADER = 'Order ID,Date,Total,Currency\n'

/** What the file is read as, or why it is refused; anything else that is thrown goes through. */
function attempt(bytes: Uint8Array): ReturnType<typeof readFile> | FileTroubleCode {
  try {
    const [file] = filesIn({ name: 'file', bytes })
    return readFile(file?.bytes ?? bytes, {}, now)
  } catch (error) {
    if (error instanceof FileTrouble) return error.code
    throw error
  }
}

describe('a file that cannot be imported is refused with one sentence in each language', () => {
  test.each<[string, Uint8Array, FileTroubleCode]>([
    ['an empty file', utf8(''), 'empty'],
    ['blank lines', utf8('\r\n\r\n'), 'empty'],
    ['a picture named .csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'not-csv'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'not-csv'],
    ['text with NUL bytes', utf8(`${HEADER}1,2026-01-01,5\0,USD\n`), 'not-csv'],
    ['an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'old-excel'],
    ['a web page named .xls', utf8('<html><table><tr><td>Order ID</td></tr></table></html>'), 'web-page'],
    ['a .zip without files', zipSync({ 'a.png': utf8('x') }), 'no-files'],
    ['a .zip cut off', zipSync({ 'orders.csv': utf8(HEADER) }).subarray(0, 30), 'damaged'],
    ['headers without rows', utf8(HEADER), 'no-rows'],
    ['rows without headers', utf8('1,2026-01-01,5.00\n2,2026-01-02,6.00\n'), 'no-header'],
    ['prose', utf8('Dear customer,\nyour order is late.\n'), 'no-header'],
  ])('%s', (_what, bytes, code) => {
    expect(attempt(bytes)).toBe(code)
    for (const { dashboard } of [en, zh]) expect(dashboard.fileTrouble[code]).toMatch(/[.。]$/)
  })
})

describe('what is wrong in a file costs no more than it has to', () => {
  /** What is read of these rows before a good one. */
  const read = (rows: string) => {
    const reading = attempt(utf8(`${HEADER}${rows}9,2026-01-09,9.00,USD\n`))
    if (typeof reading === 'string') throw new Error(reading)
    const { preview, orders } = reading
    return {
      orders: orders.slice(0, -1).map(({ orderId, placedOn, totalMinor }) => [orderId, placedOn, totalMinor]),
      rejected: preview.rejected,
      unread: preview.unread,
    }
  }
  test.each<[string, string, Partial<ReturnType<typeof read>>]>([
    ['a row wider than the headers', '1,2026-01-01,5,00,USD\n', { orders: [], rejected: [{ row: 2, why: 'wide' }] }],
    ['no order number', ',2026-01-01,5.00,USD\n', { orders: [], rejected: [{ row: 2, why: 'order number' }] }],
    ['an order number that a spreadsheet cut', '2.60301E+17,2026-01-01,5.00,USD\n', { orders: [], rejected: [{ row: 2, why: 'rounded' }] }],
    [
      'a lost quotation mark',
      '1,2026-01-01,"5.00,USD\n2,2026-01-01,5.00,USD\n',
      { orders: [['2', '2026-01-01', 500]], rejected: [{ row: 2, why: 'quote' }] },
    ],
    ['a day there is not', '1,2026-02-30,5.00,USD\n', { orders: [['1', undefined, 500]], unread: [{ row: 2, field: 'placedOn' }] }],
    [
      'an amount that is none',
      '1,2026-01-01,about 5 or 6,USD\n',
      { orders: [['1', '2026-01-01', undefined]], unread: [{ row: 2, field: 'total' }] },
    ],
    [
      'days of 1970 and 2099',
      '1,1970-01-01,5.00,USD\n2,2099-01-01,5.00,USD\n',
      {
        orders: [
          ['1', undefined, 500],
          ['2', '2099-01-01', 500],
        ],
      },
    ],
  ])('%s', (_what, rows, expected) => expect(read(rows)).toMatchObject(expected))

  test('an order that comes twice with different totals is kept once, and said', () => {
    const reading = attempt(utf8('Order ID,Order date,Order total,Currency\n1,2026-01-01,5.00,USD\n1,2026-01-01,6.00,USD\n'))
    expect(reading).toMatchObject({ orders: [{ orderId: '1', totalMinor: 500 }], preview: { rejected: [{ row: 3, why: 'two totals' }] } })
  })
})

/** Enough to find what a few minutes of more runs found. */
const RUNS = { numRuns: 300, seed: 20261121 }
const CELLS = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'Order ID',
    'Date',
    'Total',
    '订单号',
    '金额',
    '"',
    '=',
    "'",
    '\t',
    ';',
    '1.234,5',
    '03/04/2026',
    'Rating',
    'Review',
    'Email',
    '\0',
    '—',
  ),
  fc.float().map(String),
)

describe('whatever a file holds, it is read or refused', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), bytes => void attempt(bytes)),
      RUNS,
    )
  })

  test('any bytes behind the first ones of a spreadsheet, a .zip or a text', () => {
    const starts = [
      workbook([
        {
          rows: [
            ['Order ID', 'Date', 'Total'],
            ['1', '2026-01-01', '5'],
          ],
        },
      ]),
      utf8(HEADER),
      utf8('\ufeff订单号,下单时间,实付金额\n'),
      Uint8Array.of(0xff, 0xfe),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.nat(), fc.uint8Array({ maxLength: 200 }), (start, cut, bytes) => {
        attempt(Uint8Array.from([...start.subarray(0, cut % (start.length + 1)), ...bytes]))
      }),
      RUNS,
    )
  })

  test('a spreadsheet with any bytes changed', () => {
    const whole = workbook([
      {
        rows: [
          ['Order ID', 'Date', 'Total'],
          ['1', '2026-01-01', '5'],
        ],
      },
    ])
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }), changes => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        attempt(bytes)
      }),
      RUNS,
    )
  })

  test('any cells in rows', () => {
    fc.assert(
      fc.property(fc.array(fc.array(CELLS, { maxLength: 8 }), { maxLength: 12 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const reading = attempt(utf8(rows.map(cells => cells.join(delimiter)).join('\n')))
        if (typeof reading === 'string') return
        const { preview, orders, customers, reviews } = reading
        expect([orders.length, customers.length, reviews.length]).toEqual([
          preview.orders,
          preview.kind === 'customers' ? expect.any(Number) : 0,
          preview.reviews,
        ])
        expect(preview.rows).toBeGreaterThanOrEqual(preview.rejected.length)
      }),
      RUNS,
    )
  })
})
