import { describe, expect, test } from 'vitest'
import type { Answers } from '../../lib/files/file-cells.ts'
import { headersOf } from '../../lib/files/find-layout.ts'
import { readFile } from '../../lib/files/read-file.ts'
import { UnknownColumns } from '../../lib/files/seen-columns.ts'
import type { TaughtColumns } from '../../lib/profiles/columns-record.ts'
import { workbook } from './workbook.ts'

const now = new Date('2026-11-21T12:00:00Z')
const read = (text: string, taught: TaughtColumns[] = [], answers: Answers = {}) =>
  readFile(new TextEncoder().encode(text), answers, now, taught)
const seenOf = (text: string) => {
  try {
    return read(text).seen
  } catch (error) {
    if (error instanceof UnknownColumns) return error.seen
    throw error
  }
}
const HEADERS = ['Lfd', 'Wer', 'Wann', 'Wieviel', 'Was']
const FILE = `Auszug Mai\n\n${HEADERS.join(';')}\nA-1;Jana Ost;03.05.2026;12,00 €;Tasse\nA-2;Uli Nord;04.05.2026;8,50 €;Teller\n`
const taught: TaughtColumns = {
  list: 'orders',
  headers: headersOf(HEADERS),
  fields: { orderId: [0], customerName: [1], placedOn: [2], total: [3], items: [4] },
}

describe('a file nobody knows', () => {
  test('shows its first rows, with the widest taken for the headers', () => {
    const { rows, headerAt, list } = seenOf(FILE)
    expect(rows[headerAt]).toEqual(HEADERS)
    expect(rows.slice(headerAt + 1).map(([number]) => number)).toEqual(['A-1', 'A-2'])
    expect(list).toBe('orders')
  })

  test('is read as the seller says, the next time of itself', () => {
    const expected = [
      { orderId: 'A-1', customerName: 'Jana Ost', placedOn: '2026-05-03', totalMinor: 1200, currency: 'EUR', items: [{ name: 'Tasse' }] },
      { orderId: 'A-2', customerName: 'Uli Nord', placedOn: '2026-05-04', totalMinor: 850, currency: 'EUR', items: [{ name: 'Teller' }] },
    ]
    expect(read(FILE, [], { columns: taught }).orders).toEqual(expected)
    expect(read(FILE, [{ ...taught, headers: ['other'] }, taught]).orders).toEqual(expected)
    expect(read(FILE, [taught]).preview.headerRow).toBe(3)
  })

  test('with other headers is as unknown as before', () => {
    expect(() => read(FILE.replace('Wieviel', 'Betr'), [taught])).toThrow(UnknownColumns)
    expect(() => read(FILE.replace('Lfd;Wer', 'Wer;Lfd'), [taught])).toThrow(UnknownColumns)
  })

  test('is known by its headers in other letters, with other blanks, in another kind of file', () => {
    expect(read(FILE.replace('Lfd', ' LFD '), [taught]).orders).toHaveLength(2)
    const sheet = workbook([{ rows: [['Notes', 'of us']] }, { rows: [HEADERS, ['A-1', 'Jana Ost', '03.05.2026', '12,00 €', 'Tasse']] }])
    expect(readFile(sheet, {}, now, [taught]).orders).toMatchObject([{ orderId: 'A-1', totalMinor: 1200 }])
  })

  test.each<[string, TaughtColumns['list'], TaughtColumns['fields'], object]>([
    [
      'customers',
      'customers',
      { customerName: [1], spent: [3], lastOrderOn: [2] },
      { customers: [{ name: 'Jana Ost', spentMinor: 1200, lastOrderOn: '2026-05-03' }, { name: 'Uli Nord' }] },
    ],
    [
      'reviews',
      'reviews',
      { reviewId: [0], text: [4], postedOn: [2] },
      { reviews: [{ reviewId: 'A-1', text: 'Tasse', postedOn: '2026-05-03' }, { text: 'Teller' }] },
    ],
  ])('can be a list of %s', (_what, list, fields, expected) => {
    expect(read(FILE, [{ ...taught, list, fields }])).toMatchObject(expected)
  })

  test('without an order number asks whether what one customer bought on a day is one order', () => {
    const { orderId: _, ...fields } = taught.fields
    expect(read(FILE, [{ ...taught, fields }]).preview.ambiguous).toEqual(['orders without numbers'])
  })

  test('of one column cannot be pointed at', () => {
    expect(() => seenOf('one\ntwo\n')).toThrow('no-header')
  })
})

test('a file that is known is read as the seller says all the same, and stays its platform’s', () => {
  const header = '订单编号,买家会员名,总金额,买家实际支付金额,订单付款时间,订单创建时间,备注\n'
  const csv = `${header}11,柳小满,20.00,18.00,2026-05-03 10:00:00,2026-05-03 09:00:00,x\n`
  expect(read(csv)).toMatchObject({ preview: { platform: 'taobao' }, orders: [{ totalMinor: 2000 }] })
  const { seen } = read(csv)
  expect(seen.fields).toMatchObject({ orderId: [0], customerKey: [1], total: [2] })
  const columns = { list: seen.list, headers: headersOf(seen.rows[0] ?? []), fields: { ...seen.fields, total: [3] } }
  const { preview, orders } = read(csv, [columns])
  expect(preview).toMatchObject({ platform: 'taobao', totals: { CNY: 1800 }, ambiguous: [] })
  expect(orders).toMatchObject([{ orderId: '11', customerKey: '柳小满', totalMinor: 1800 }])
})
