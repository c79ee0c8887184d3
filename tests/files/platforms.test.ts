import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFile } from '../../lib/files/read-file.ts'

const now = new Date('2026-11-21T12:00:00Z')
const example = (name: string) => readFile(readFileSync(join(import.meta.dirname, 'examples', `${name}.csv`)), {}, now)

/**
 * Files with the headers their platforms are publicly known to write, and invented people; counted by hand. What no platform writes is known by the
 * meaning of its headers alone.
 */
const FILES: [
  name: string,
  what: string,
  headerRow: number,
  rows: number,
  orders: number,
  customers: number,
  reviews: number,
  totals: Record<string, number>,
  days: string,
  asked: string[],
][] = [
  ['amazon-feedback-de', 'amazon feedback', 1, 2, 0, 2, 2, {}, '2026-02-27 2026-03-01', []],
  ['amazon-unshipped', 'amazon order-items', 1, 1, 1, 1, 0, {}, '2026-03-01 2026-03-01', []],
  ['bigcommerce-orders', 'bigcommerce orders', 1, 2, 2, 2, 0, { AUD: 5000 }, '2026-03-01 2026-03-25', []],
  ['douyin-orders', 'douyin orders', 1, 3, 2, 0, 0, { CNY: 19000 }, '2026-03-01 2026-03-02', []],
  ['ebay-orders-de', 'ebay orders', 1, 2, 2, 2, 0, { EUR: 102400 }, '2025-12-10 2025-12-11', []],
  ['ebay-orders-en', 'ebay orders', 3, 4, 2, 2, 0, { GBP: 3750 }, '2026-09-30 2026-10-01', []],
  ['feedback-en', 'generic reviews', 1, 2, 0, 2, 2, {}, '2026-03-01 2026-03-02', []],
  ['jd-orders', 'jd orders', 1, 3, 2, 2, 0, { CNY: 11000 }, '2026-03-01 2026-03-02', []],
  ['lazada-orders', 'lazada order-items', 1, 3, 2, 0, 0, { THB: 24800 }, '2026-06-03 2026-06-05', []],
  ['magento-orders', 'magento orders', 1, 1, 1, 1, 0, { '?': 2500 }, '2026-03-01 2026-03-01', ['currency']],
  ['meituan-receipts', 'meituan orders', 2, 2, 2, 0, 0, { CNY: 5600 }, '2026-03-01 2026-03-02', []],
  ['members-zh', 'generic customers', 1, 1, 0, 1, 0, {}, '', ['currency']],
  ['mercadolibre-ventas', 'mercadolibre orders', 6, 4, 2, 2, 0, { ARS: 400000 }, '2025-09-30 2025-10-01', []],
  ['order-lines-de', 'generic order-items', 1, 2, 1, 1, 0, { EUR: 1500 }, '2025-12-31 2025-12-31', []],
  ['orders-below-a-title-de', 'generic orders', 4, 2, 2, 2, 0, { EUR: 112000 }, '2026-01-05 2026-01-06', []],
  ['orders-described-zh', 'generic orders', 1, 1, 1, 0, 0, { CNY: 300 }, '2026-01-01 2026-01-01', []],
  ['orders-fr', 'generic orders', 1, 1, 1, 1, 0, { EUR: 1000 }, '2025-12-31 2025-12-31', []],
  ['orders-ja', 'generic orders', 1, 1, 1, 1, 0, { '?': 170000 }, '2026-03-01 2026-03-01', ['currency']],
  ['orders-ko', 'generic orders', 1, 1, 1, 1, 0, { '?': 1200000 }, '2026-03-01 2026-03-01', ['currency']],
  ['orders-merged-cells', 'generic orders', 1, 3, 2, 2, 0, { '?': 4000 }, '2026-01-01 2026-01-02', ['currency']],
  ['orders-with-billing-columns', 'generic orders', 1, 2, 1, 1, 0, { '?': 2500 }, '2026-03-01 2026-03-01', ['currency']],
  ['orders-zh-tw', 'generic orders', 1, 2, 1, 1, 0, { '?': 26000 }, '2026-03-01 2026-03-01', ['currency']],
  ['orders-zh', 'generic orders', 1, 1, 1, 1, 0, { '?': 2500 }, '2026-03-01 2026-03-01', ['currency']],
  ['pinduoduo-orders-with-buyers', 'pinduoduo orders', 1, 1, 1, 0, 0, { CNY: 1780 }, '2026-06-01 2026-06-01', []],
  ['receipts-en', 'generic order-items', 1, 3, 2, 1, 0, { '?': 2400 }, '2026-03-25 2026-03-26', ['currency']],
  ['reviews-en', 'generic reviews', 1, 1, 0, 1, 1, {}, '2026-03-01 2026-03-01', []],
  ['reviews-of-a-branch-zh', 'generic reviews', 1, 2, 0, 1, 2, {}, '2026-03-01 2026-03-02', []],
  ['reviews-with-company-reply', 'generic reviews', 1, 2, 0, 2, 2, {}, '2026-03-01 2026-03-02', []],
  ['reviews-zh', 'generic reviews', 1, 2, 0, 0, 2, {}, '2026-03-01 2026-03-02', []],
  ['shopee-orders-id', 'shopee orders', 1, 2, 2, 2, 0, { IDR: 39500000 }, '2026-03-01 2026-03-02', []],
  ['shopee-orders-tw', 'shopee orders', 1, 1, 1, 1, 0, { TWD: 16000 }, '2026-03-01 2026-03-01', []],
  ['shopee-orders-vn', 'shopee orders', 1, 1, 1, 1, 0, { VND: 195000 }, '2026-03-01 2026-03-01', []],
  ['square-transactions', 'square orders', 1, 2, 2, 1, 0, { '?': 114900 }, '2026-03-13 2026-03-14', ['currency']],
  ['squarespace-orders', 'squarespace orders', 1, 2, 1, 1, 0, { USD: 2500 }, '2026-03-01 2026-03-01', []],
  ['taobao-items', 'taobao order-items', 1, 2, 1, 0, 0, { CNY: 5000 }, '', []],
  ['tiktok-orders-us', 'tiktok orders', 1, 2, 2, 1, 0, { USD: 2500 }, '2026-03-01 2026-03-02', []],
  ['walmart-orders', 'walmart order-items', 1, 2, 1, 1, 0, { '?': 3000 }, '2026-03-01 2026-03-01', ['currency']],
  ['wix-orders', 'wix orders', 1, 2, 1, 1, 0, { USD: 2600 }, '2026-03-01 2026-03-01', []],
  ['woocommerce-customers', 'woocommerce customers', 1, 2, 0, 2, 0, {}, '', ['currency']],
  ['yotpo-reviews', 'yotpo reviews', 1, 2, 0, 2, 2, {}, '2026-03-01 2026-03-02', []],
  ['jd-bill', 'jd order-items', 1, 2, 1, 0, 0, { CNY: 8000 }, '2026-03-01 2026-03-01', []],
  ['orders-fr-states', 'generic orders', 1, 2, 2, 2, 0, { EUR: 6000 }, '2026-03-01 2026-03-15', []],
  ['orders-nl', 'generic orders', 1, 2, 2, 2, 0, { '?': 3000 }, '2026-03-01 2026-03-15', ['currency']],
  ['orders-of-a-kitchen-zh', 'generic orders', 1, 1, 1, 0, 0, { '?': 3150 }, '2026-03-01 2026-03-01', ['currency']],
  ['orders-pl', 'generic orders', 1, 1, 1, 1, 0, { PLN: 2000 }, '2026-03-01 2026-03-01', []],
  ['orders-tr', 'generic orders', 1, 1, 1, 1, 0, { '?': 2000 }, '2026-03-01 2026-03-01', ['currency']],
  ['payments-en', 'generic orders', 1, 1, 1, 1, 0, { USD: 2500 }, '2026-03-25 2026-03-25', []],
  ['reviews-in-words-of-stars', 'generic reviews', 1, 1, 0, 1, 1, {}, '2026-03-01 2026-03-01', []],
  ['reviews-of-wordpress', 'generic reviews', 1, 1, 0, 1, 1, {}, '2026-03-01 2026-03-01', []],
]

test.each(FILES)('%s is read as %s', (name, what, headerRow, rows, orders, customers, reviews, totals, days, asked) => {
  const { preview } = example(name)
  const { from, to, ambiguous } = preview
  expect({
    what: `${preview.platform} ${preview.kind}`,
    headerRow: preview.headerRow,
    rows: preview.rows,
    orders: preview.orders,
    customers: preview.customers,
    reviews: preview.reviews,
    totals: preview.totals,
    days: from && to ? `${from.slice(0, 10)} ${to.slice(0, 10)}` : '',
    ambiguous,
    rejected: preview.rejected,
    unread: preview.unread,
  }).toEqual({ what, headerRow, rows, orders, customers, reviews, totals, days, ambiguous: asked, rejected: [], unread: [] })
})

test('what Amazon paid out: sales and refunds of products in the currency that is named above; a transfer is no order', () => {
  const { preview, orders } = example('amazon-payments')
  expect(preview).toMatchObject({ platform: 'amazon', headerRow: 3, rows: 3, totals: { USD: 1999 }, refunds: { USD: 1999 }, ambiguous: [] })
  expect(preview.rejected).toEqual([{ row: 6, why: 'order number' }])
  expect(orders).toHaveLength(1)
})

test.each([
  ['05/03/2026 22:05:43', '2026-03-05'],
  ['05/03/2026 10:05:43 PM', '2026-05-03'],
])('TikTok: shops with a clock of twelve hours write the month first: %s', (created, day) => {
  const text = `Order ID,SKU ID,Order Amount,Created Time,Country\n1,2,12.50,${created},Malaysia\n`
  const { preview } = readFile(new TextEncoder().encode(text), {}, now)
  expect(preview).toMatchObject({ platform: 'tiktok', totals: { MYR: 1250 }, ambiguous: [] })
  expect(preview.from).toContain(day)
})

test('eBay: a row for the whole order, then its articles; remarks below are no rows', () => {
  expect(example('ebay-orders-en').orders).toEqual([
    {
      orderId: '12-00001-00001',
      customerKey: 'ann_l',
      customerName: 'Ann Lee',
      customerEmail: 'x1@members.ebay.com',
      phone: '+44 20',
      placedOn: '2026-09-30',
      totalMinor: 2500,
      currency: 'GBP',
      items: [
        { name: 'Mug', quantity: 1, sku: 'M1' },
        { name: 'Cup', quantity: 1, sku: 'M2' },
      ],
    },
    expect.objectContaining({ orderId: '12-00001-00002', totalMinor: 1250 }),
  ])
})

test('Mercado Libre: the sales of a package are one order', () => {
  const [parcel, single] = example('mercadolibre-ventas').orders
  expect(parcel).toMatchObject({ orderId: '2000001', totalMinor: 300000, items: [{ name: 'Taza' }, { name: 'Vaso' }] })
  expect(single).toMatchObject({ orderId: '2000004', statusKind: 'cancelled' })
})

test('Douyin: lines of the same price are two lines, not one that repeats', () => {
  expect(example('douyin-orders').orders.map(order => order.totalMinor)).toEqual([10000, 9000])
})

test('a line whose order number is written once only belongs to the order above', () => {
  expect(example('orders-merged-cells').orders[0]).toMatchObject({
    orderId: '1001',
    totalMinor: 3000,
    items: [
      { name: 'Mug', quantity: 1 },
      { name: 'Cup', quantity: 2 },
    ],
  })
})

test('a negative amount is money that went back', () => {
  expect(example('square-transactions').orders[1]).toMatchObject({ totalMinor: 0, refundedMinor: 1000 })
})

test('customers', () => {
  expect(example('members-zh').customers).toEqual([
    {
      customerKey: '1',
      name: '张三',
      phone: '13900001111',
      orders: 3,
      spentMinor: 30000,
      lastOrderOn: '2026-02-03',
      firstSeenOn: '2025-01-01',
    },
  ])
  expect(example('woocommerce-customers').customers[0]).toMatchObject({ customerKey: 'ann', orders: 3, spentMinor: 12050 })
})

test('reviews', () => {
  expect(example('reviews-with-company-reply').reviews[0]).toEqual({
    reviewId: 'abc1',
    authorName: 'Ann Lee',
    stars: 5,
    title: 'Great',
    text: 'Very good',
    postedOn: '2026-03-01T10:00:00',
    reply: { text: 'Thanks', postedOn: '2026-03-02T10:00:00' },
  })
  expect(example('reviews-zh').reviews.map(review => review.stars)).toEqual([5, 1])
  expect(example('amazon-feedback-de').reviews[0]).toMatchObject({ rates: 'seller', authorEmail: 'x@marketplace.amazon.de' })
})
