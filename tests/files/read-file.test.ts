import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../lib/files/file-cells.ts'
import { FileTrouble } from '../../lib/files/file-trouble.ts'
import { readFile } from '../../lib/files/read-file.ts'

const now = new Date('2026-11-21T12:00:00Z')
const example = (name: string) => readFile(readFileSync(join(import.meta.dirname, 'examples', name)), {}, now)
const read = (text: string, answers: Answers = {}) => readFile(new TextEncoder().encode(text), answers, now)

describe('Shopify', () => {
  const { preview, orders } = example('shopify.csv')

  test('order columns stand on the first row of an order only', () => {
    expect(preview).toMatchObject({ platform: 'shopify', kind: 'orders', rows: 6, orders: 5, customers: 3, rejected: [], ambiguous: [] })
    expect(preview).toMatchObject({ totals: { USD: 31550 }, refunds: { USD: 1250 }, from: '2026-05-02T09:59:00-04:00' })
    expect(orders[0]).toEqual({
      orderId: '2001',
      customerName: 'Ivy Marsh',
      customerEmail: 'ivy.marsh@example.com',
      phone: '+15550001111',
      placedOn: '2026-05-02T09:59:00-04:00',
      totalMinor: 5750,
      currency: 'USD',
      status: 'fulfilled',
      statusKind: 'completed',
      items: [
        { name: 'Oak bowl', quantity: 1, sku: 'OB-1' },
        { name: 'Spoon', quantity: 2, sku: 'SP-2' },
      ],
    })
  })

  test('the status is what payment, fulfilment and cancellation say together', () => {
    expect(orders.map(order => [order.orderId, order.statusKind])).toEqual([
      ['2001', 'completed'],
      ['2002', 'paid'], // cash on delivery: to be shipped before it is paid
      ['2003', 'completed'],
      ['2004', 'cancelled'],
      ['2005', 'pending'],
    ])
  })
})

test('Etsy items: lines of an order are summed less discounts, the buyer is the user name in brackets', () => {
  const { preview, orders } = example('etsy-items.csv')
  expect(preview).toMatchObject({ platform: 'etsy', kind: 'order-items', rows: 3, orders: 2, customers: 1, totals: { EUR: 3000 } })
  expect(orders[0]).toMatchObject({ orderId: '700001', customerKey: 'idaholm7', placedOn: '2026-03-04', totalMinor: 2400 })
  expect(orders[1]).not.toHaveProperty('customerKey')
})

test('Taobao: GB18030, ="…" around numbers, closed orders are paid back or were never paid', () => {
  const { preview, orders } = example('taobao-gb18030.csv')
  expect(preview).toMatchObject({ platform: 'taobao', encoding: 'gb18030', orders: 5, customers: 2, totals: { CNY: 282190 } })
  expect(orders.map(order => order.statusKind)).toEqual(['completed', 'pending', 'refunded', 'cancelled', 'shipped'])
  expect(orders[0]).toMatchObject({ orderId: '2026110100000000001', customerKey: '柳树下的猫', phone: '13900001111' })
  expect(orders[1]).toMatchObject({ customerKey: '山**3', customerName: '周**', phone: '139****2222' })
})

test('WooCommerce in another language: known by how its cells look, a negative row is a refund', () => {
  const { preview, orders } = example('woocommerce-de.csv')
  expect(preview).toMatchObject({ platform: 'woocommerce', orders: 3, totals: { EUR: 129898 }, refunds: { EUR: 4998 }, ambiguous: [] })
  expect(orders[1]?.items).toEqual([
    { name: 'Tisch, groß', quantity: 1 },
    { name: 'Stuhl', quantity: 3 },
  ])
  expect(orders[2]).toMatchObject({ customerName: "Jana O'Neil", totalMinor: 0, refundedMinor: 4998 })
})

describe('any order list with clear headers', () => {
  test('in English, below a few lines of something else', () => {
    const { preview, orders } = read(
      'Sales report;;;\n\nOrder ID;Customer;Order date;Total (EUR)\nA-1;Ann Lee;31.12.2025;1.234,50\nA-2;Bo Day;02.01.2026;12,00\n',
    )
    expect(preview).toMatchObject({ platform: 'generic', delimiter: ';', headerRow: 3, rows: 2, totals: { EUR: 124650 }, ambiguous: [] })
    expect(orders[0]).toEqual({ orderId: 'A-1', customerName: 'Ann Lee', placedOn: '2025-12-31', totalMinor: 123450, currency: 'EUR' })
  })

  test('in Chinese', () => {
    const { preview, orders } = read('订单号,买家昵称,下单时间,实付金额(元),订单状态\n77001,小舟,2026-02-03 10:00:00,88.00,已发货\n')
    expect(preview).toMatchObject({ platform: 'generic', orders: 1, totals: { CNY: 8800 } })
    expect(orders[0]).toMatchObject({ customerKey: '小舟', statusKind: 'shipped' })
  })

  test('a total that repeats on each row of an order is taken once', () => {
    const { orders } = read('Order ID,Order Total,Currency,Product\n1,30.00,USD,Mug\n1,30.00,USD,Cup\n2,9.00,USD,Cup\n')
    expect(orders.map(order => order.totalMinor)).toEqual([3000, 900])
    expect(orders[0]?.items).toHaveLength(2)
  })

  test('amounts that differ within an order are its lines', () => {
    const { orders } = read('Order ID,Amount,Currency,Product\n1,20.00,USD,Mug\n1,10.00,USD,Cup\n2,9.00,USD,Cup\n2,9.00,USD,Cup\n')
    expect(orders.map(order => order.totalMinor)).toEqual([3000, 1800])
  })

  test.each([
    ['products', 'ID,Name,Price,Stock\n1,Mug,5.00,3\n'],
    ['prose', 'Dear customer, your order is late.\nSorry, Ann\n'],
  ])('a list of %s is none', (_what, text) => expect(codeOf(() => read(text))).toBe('no-header'))
})

describe('what the file does not tell is asked, never guessed', () => {
  const days = 'Order ID,Date,Total,Currency\n1,03/04/2026,5.00,USD\n2,05/06/2026,5.00,USD\n'

  test('day or month first', () => {
    const { preview, orders } = read(days)
    expect(preview.ambiguous).toEqual(['day/month order'])
    expect(orders[0]).not.toHaveProperty('placedOn')
    expect(read(days, { dayOrder: 'day-first' })).toMatchObject({ preview: { ambiguous: [], from: '2026-04-03', to: '2026-06-05' } })
    expect(read(days, { dayOrder: 'month-first' }).preview).toMatchObject({ from: '2026-03-04', to: '2026-05-06' })
  })

  test('one day above twelve settles the whole file', () => {
    expect(read(`${days}3,25/06/2026,1.00,USD\n`).preview).toMatchObject({ ambiguous: [], from: '2026-04-03' })
  })

  test('the currency: "$" is of several countries', () => {
    const text = 'Order ID,Date,Total\n1,2026-03-04,$5.00\n'
    expect(read(text).preview).toMatchObject({ ambiguous: ['currency'], totals: { '?': 500 } })
    expect(read(text, { currency: 'CAD' }).preview).toMatchObject({ ambiguous: [], totals: { CAD: 500 } })
    expect(read('Order ID,Date,Total\n1,2026-03-04,1980\n', { currency: 'JPY' }).preview.totals).toEqual({ JPY: 1980 })
  })
})

describe('trouble', () => {
  const header = 'Order ID,Date,Total,Currency\n'

  test.each([
    ['empty', ''],
    ['no-rows', header],
    ['no-rows', `${header}\n,,,\n`],
    ['no-header', '1,2026-01-01,5.00\n2,2026-01-02,6.00\n'],
  ])('%s', (code, text) => expect(codeOf(() => read(text))).toBe(code))

  test('rows that cannot be told are left out and counted; the rest is read', () => {
    const { preview, orders } = read(`${header}1,2026-01-01,5.00,USD\n2,2026-01-01,5,00,USD\n,2026-01-01,5.00,USD\n4,2026-01-01,"5.00\n`)
    expect(orders).toHaveLength(1)
    expect(preview.rows).toBe(4)
    expect(preview.rejected).toEqual([
      { row: 3, why: 'wide' },
      { row: 4, why: 'order number' },
      { row: 5, why: 'quote' },
    ])
  })

  test('a cell that cannot be read is left out of its order, and said', () => {
    const { preview, orders } = read(`${header}1,2026-13-45,5.00,USD\n2,2026-01-01,about 5 or 6,USD\n`)
    expect(orders.map(order => [order.placedOn, order.totalMinor])).toEqual([
      [undefined, 500],
      ['2026-01-01', undefined],
    ])
    expect(preview.unread).toEqual([
      { row: 2, field: 'placedOn' },
      { row: 3, field: 'total' },
    ])
  })

  test('a header repeated in the middle, where two exports were joined, is no order', () => {
    expect(read(`${header}1,2026-01-01,5.00,USD\n${header}2,2026-01-01,5.00,USD\n`).preview).toMatchObject({
      rows: 2,
      orders: 2,
      rejected: [],
    })
  })
})

function codeOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error instanceof FileTrouble ? error.code : error
  }
  return 'no trouble'
}
