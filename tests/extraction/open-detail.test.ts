import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { findBoxes } from '../../lib/extraction/find-boxes.ts'
import { openAsList } from '../../lib/extraction/open-detail.ts'
import { openPage } from '../../lib/extraction/read-page.ts'

/** Pages about one order or customer, as the overlay keeps and draws them: rows, and the place of each badge. */
const now = new Date('2026-11-21T18:00:00Z')
const open = (title: string, body: string) => {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`
  return openPage(parseHTML(html).document as unknown as Document, undefined, now, { boxes: findBoxes }, openAsList).read()
}
const dl = (facts: Record<string, string>) =>
  `<dl>${Object.entries(facts)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`
const table = (head: string[], ...rows: string[][]) =>
  `<table><thead><tr>${head.map(cell => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

const menu = '<nav><a href="/o">Orders</a><a href="/c">Customers</a><a href="/c/7">Anna Lee</a></nav>'
const orders = table(
  ['Order', 'Date', 'Status', 'Total'],
  ['#1042', '2026-11-19', 'Shipped', '$36.00'],
  ['#1017', '2026-10-02', 'Completed', '$12.50'],
  ['#1003', '2026-09-14', 'Completed', '$8.00'],
)

test('an order is a list of one, with its badge at the name and not at the menu', () => {
  const { facts, rows } = open(
    'Order #1042',
    `${menu}<h1>Order #1042</h1>${dl({ Customer: '<a href="/c/7">Anna Lee</a>', Email: 'anna@shop.example', Date: '2026-11-19', Status: 'Shipped', Total: '$36.00' })}
    ${table(['Product', 'Quantity', 'Price'], ['Linden honey', '2', '$12.00'], ['Beeswax candle', '1', '$12.00'])}`,
  )
  expect(facts).toMatchObject({ kind: 'orders', reading: 'fine', detail: { kind: 'order' } })
  expect(facts.rows).toMatchObject([{ orderId: '1042', customerName: 'Anna Lee', customerEmail: 'anna@shop.example', totalMinor: 3600 }])
  expect(facts.rows[0]).not.toHaveProperty('kind')
  expect(rows[0]?.row.localName).toBe('a')
  expect([rows[0]?.anchor.localName, rows[0]?.after?.textContent]).toEqual(['dd', 'Anna Lee'])
})

test('the orders on a customer’s page are theirs', () => {
  const about = dl({ Email: 'anna@shop.example', Phone: '+44 20 7946 0018' })
  const { facts, rows } = open('Anna Lee · Customers', `${menu}<h1>Customer Anna Lee</h1>${about}<h3>Orders</h3>${orders}`)
  expect(facts).toMatchObject({ kind: 'orders', detail: { kind: 'customer' } })
  expect(facts.rows).toMatchObject(
    ['1042', '1017', '1003'].map(orderId => ({ orderId, customerName: 'Anna Lee', customerEmail: 'anna@shop.example' })),
  )
  expect(rows.map(({ row }) => row.localName)).toEqual(['tr', 'tr', 'tr'])
})

test('a customer without orders is a list of one', () => {
  const { facts, rows } = open(
    'Customer details',
    `${menu}<h1>Customer details</h1><h2>Anna Lee</h2>${dl({ Email: 'anna@shop.example', Phone: '+44 20 7946 0018' })}<p>No orders yet.</p>`,
  )
  expect(facts).toMatchObject({ kind: 'customers', rows: [{ name: 'Anna Lee', email: 'anna@shop.example' }] })
  expect(rows[0]?.anchor.localName).toBe('h2')
})

test('a list that is about nobody stays what it is', () => {
  const list = `${menu}<h1>Orders</h1>${table(
    ['Order', 'Customer', 'Date', 'Total'],
    ['#1042', 'Anna Lee', '2026-11-19', '$36.00'],
    ['#1017', 'Ben Okafor', '2026-10-02', '$12.50'],
  )}`
  const { facts } = open('Orders', list)
  expect(facts).toMatchObject({ kind: 'orders', rows: [{ customerName: 'Anna Lee' }, { customerName: 'Ben Okafor' }] })
  expect(facts).not.toHaveProperty('detail')
})

test('the number of orders in a heading is not an order’s', () => {
  const { facts } = open(
    '会员详情',
    `<h2>会员详情</h2>${dl({ 会员名称: '青石巷', 手机号码: '13807710002' })}<h4>会员订单(38)</h4>${table(
      ['订单号', '下单时间', '订单金额', '订单状态'],
      ['2026111920001', '2026-11-19 11:02', '￥128.60', '待发货'],
      ['2026110220002', '2026-11-02 18:40', '￥89.90', '已完成'],
    )}`,
  )
  expect(facts).toMatchObject({ kind: 'orders', detail: { kind: 'customer' } })
  expect(facts.rows).toMatchObject([
    { orderId: '2026111920001', customerName: '青石巷', phone: '13807710002' },
    { orderId: '2026110220002', customerName: '青石巷' },
  ])
})
