import { describe, expect, test } from 'vitest'
import type { Answers } from '../../lib/files/file-cells.ts'
import { readFile } from '../../lib/files/read-file.ts'
import { statusIn } from '../../lib/files/status-words.ts'

const now = new Date('2026-11-21T12:00:00Z')
const read = (text: string, answers: Answers = {}) => readFile(new TextEncoder().encode(text), answers, now)

describe('what one cell does not tell, the whole file does', () => {
  test('another column of days shows which comes first', () => {
    expect(read('Order ID,Date,Total,Currency,Shipped on\n1,03/04/2026,5,USD,25/04/2026\n').preview).toMatchObject({
      ambiguous: [],
      from: '2026-04-03',
    })
  })

  test('one amount shows what stands before decimals', () => {
    const { orders } = read('Order ID;Date;Total;Currency\n1;2026-01-01;1.234;EUR\n2;2026-01-02;12,50;EUR\n')
    expect(orders.map(order => order.totalMinor)).toEqual([123400, 1250])
  })

  test.each([
    ['in a header', 'Order ID,Date,Total (GBP)\n1,2026-01-01,5.00\n', { GBP: 500 }],
    ['above the headers', '"All amounts in GBP, unless specified"\nOrder ID,Date,Total\n1,2026-01-01,5.00\n', { GBP: 500 }],
    ['beside the amount', 'Order ID,Date,Total\n1,2026-01-01,£5.00\n', { GBP: 500 }],
    ['in a column', 'Order ID,Date,Total,Currency\n1,2026-01-01,5,JPY\n', { JPY: 5 }],
  ])('the currency may stand %s', (_where, text, totals) => expect(read(text).preview).toMatchObject({ totals, ambiguous: [] }))

  test.each([
    ['amounts that are what their line costs are by line', '1,2,5.00,10.00\n1,1,10.00,10.00\n', 2000],
    ['amounts that are what all lines cost are of the order', '1,2,5.00,20.00\n1,1,10.00,20.00\n', 2000],
    ['amounts that repeat and fit nothing are of the order', '1,2,5.00,23.00\n1,1,10.00,23.00\n', 2300],
    ['amounts that differ are by line', '1,2,5.00,9.00\n1,1,10.00,8.00\n', 1700],
  ])('%s', (_what, rows, total) => {
    const { orders } = read(`Order ID,Qty,Unit price,Total\n${rows}`, { currency: 'USD' })
    expect(orders.map(order => order.totalMinor)).toEqual([total])
  })

  test('without amounts of orders, prices and quantities make them', () => {
    const { orders } = read(
      'Order ID,Date,Product,Quantity,Unit price,Currency\n1,2026-01-01,Mug,2,5.00,USD\n1,2026-01-01,Cup,1,3.00,USD\n',
    )
    expect(orders[0]?.totalMinor).toBe(1300)
  })
})

describe('what the file does not tell at all is asked', () => {
  test('what 1.234 is', () => {
    const text = 'Order ID;Date;Total;Currency\n1;2026-01-01;1.234;EUR\n2;2026-01-02;2.500;EUR\n'
    expect(read(text).preview.ambiguous).toEqual(['decimal mark'])
    expect(read(text).preview.totals).toEqual({})
    expect(read(text, { decimalMark: ',' }).preview).toMatchObject({ ambiguous: [], totals: { EUR: 373400 } })
  })

  test('which sales without numbers are one order', () => {
    const text = 'Date,Customer,SKU,Qty,Amount\n2026-01-01,Ann Lee,M1,1,5.00\n2026-01-01,Ann Lee,M2,1,6.00\n2026-01-02,Ann Lee,M1,1,5.00\n'
    const asked = read(text)
    expect(asked.preview).toMatchObject({
      ambiguous: ['orders without numbers'],
      rows: 3,
      orders: 0,
      totals: {},
      from: '2026-01-01',
      to: '2026-01-02',
    })
    expect(asked.orders).toEqual([])
    const { orders } = read(text, { orders: 'by customer and day', currency: 'USD' })
    expect(orders.map(({ orderId, totalMinor }) => [orderId, totalMinor])).toEqual([
      ['2026-01-01 Ann Lee', 1100],
      ['2026-01-02 Ann Lee', 500],
    ])
  })
})

test('a bill: what the platform takes is no refund', () => {
  const { preview } = read('订单编号,费用项,金额,币种,费用发生时间\n1,货款,80.00,CNY,2026-03-01\n1,佣金,-4.00,CNY,2026-03-01\n')
  expect(preview).toMatchObject({ platform: 'jd', totals: { CNY: 8000 } })
  expect(preview.refunds).toEqual({})
})

test('Meituan says in a column of its own that all was paid back', () => {
  const { orders } = read(
    '订单编号,门店id,下单时间,订单状态,订单实付,是否全额退款\n1,9,2026-03-01,已完成,5,是\n2,9,2026-03-01,已完成,5,否\n',
  )
  expect(orders.map(order => order.statusKind)).toEqual(['refunded', 'completed'])
})

test('a nickname identifies nobody where a phone does', () => {
  const buyers = (headers: string) =>
    read(`订单号,下单时间,实付金额,${headers}\n1,2026-01-01,5,小舟,13900001111\n2,2026-01-02,5,小舟,13900002222\n`).preview.customers
  expect(['买家昵称,买家手机号', 'Nick,Phone', 'Buyer nickname,Phone'].map(buyers)).toEqual([2, 2, 2])
  expect(['买家会员名,买家手机号', 'Username,Phone'].map(buyers)).toEqual([1, 1])
})

test('an order number may be called a name', () => {
  const { orders } = read(
    'Name,Email,Created at,Total,Currency\n#1001,ann@example.com,2026-01-01,5,USD\n#1002,bo@example.com,2026-01-02,6,USD\n',
  )
  expect(orders.map(({ orderId, customerName }) => [orderId, customerName])).toEqual([
    ['1001', undefined],
    ['1002', undefined],
  ])
})

test('a phone may stand now in one column, now in another', () => {
  const { orders } = read('Order ID,Date,Total,Phone,Billing phone\n1,2026-01-01,5,,5550001111\n2,2026-01-02,6,5550002222,\n')
  expect(orders.map(({ phone }) => phone)).toEqual(['5550001111', '5550002222'])
})

test('customers have the currency of the column', () => {
  expect(read('Name,Email,Orders,Total spent (EUR)\nAnn Lee,ann@example.com,2,12.50\n').customers).toEqual([
    { name: 'Ann Lee', email: 'ann@example.com', orders: 2, spentMinor: 1250, currency: 'EUR' },
  ])
})

test('a review that has several rows is one', () => {
  const { reviews } = read('Review ID,Rating,Review\n1,5,Good one\n1,5,Good one\n2,4,Nice\n')
  expect(reviews.map(review => review.reviewId)).toEqual(['1', '2'])
})

test.each([
  ['Order ID,Rating,Comments,Date', 'feedback'],
  ['Order ID,Rating,Comments,Product name', 'reviews'],
])('of Amazon, %s is %s', (headers, kind) => {
  const [, , , last] = headers.split(',')
  const text = `${headers}\n111-0000001-0000001,5,Good one,${last === 'Date' ? '2026-03-01' : 'Mug'}\n`
  expect(read(text).preview).toMatchObject({ platform: 'amazon', kind, reviews: 1 })
})

test.each([
  ['สำเร็จแล้ว', 'completed'],
  ['ยกเลิกแล้ว', 'cancelled'],
  ['ที่จะจัดส่ง', 'paid'],
  ['จัดส่งแล้ว', 'shipped'],
  ['Belum Bayar', 'pending'],
  ['Perlu Dikirim', 'paid'],
  ['Sedang Dikirim', 'shipped'],
  ['Selesai', 'completed'],
  ['Batal', 'cancelled'],
  ['Đã hủy', 'cancelled'],
  ['Entregado', 'delivered'],
  ['Cancelaste la venta', 'cancelled'],
  ['Entregue', 'delivered'],
  ['Cancelada', 'cancelled'],
  ['Storniert', 'cancelled'],
  ['Expédié', 'shipped'],
  ['배송완료', 'delivered'],
  ['発送済', 'shipped'],
  ['交易关闭', 'cancelled'],
  ['Lost by 3PL', 'unknown'],
] as const)('the state "%s" is %s', (word, kind) => expect(statusIn(word)).toBe(kind))
