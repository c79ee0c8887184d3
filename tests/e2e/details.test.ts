import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDemoShop } from '../../demo/shop-files.ts'
import { drawnOn } from '../../scripts/overlay-on-page.ts'
import { ask, openWorld, storedIn, today } from './world.ts'

/** Pages about one order or customer, which show no list: what is kept of them, and where the badge stands. */
const day = today()
const shop = openDemoShop({ today: day })
const { demo, browser } = await openWorld({ demo: { today: day } })
const own = await browser.open('/dashboard.html')
const page = await browser.context.newPage()
const { buyers, orders } = shop
// Whose name nobody else has, with some orders: a customer's page that lists them.
const buyer = buyers.filter(({ name, orders: own }) => own.length > 2 && buyers.filter(one => one.name === name).length === 1)[0]
const order = buyer?.orders[0]
const customersCalled = async (name: string) => (await storedIn(own)).customers.filter(customer => customer.name === name)

const pictures = process.env.REGULARS_PICTURES
const picture = async (name: string) => {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png` })
}

test('the page of an order is kept, with its articles, and its customer is marked at the name', async () => {
  if (!buyer || !order) throw new Error('the demo has no buyer of three orders')
  await page.goto(`${demo.url}/?lang=en#/orders/${order.number}`)
  await expect.poll(async () => (await customersCalled(buyer.name)).map(({ orderCount }) => orderCount)).toEqual([1])
  const [customer] = await customersCalled(buyer.name)
  const [chunk] = (await storedIn(own)).orders.filter(one => one.customer === customer?.id)
  expect(chunk?.orders).toMatchObject([{ orderId: order.number, totalMinor: order.totalMinor, from: 'page' }])
  expect(chunk?.orders[0]?.items?.length).toBe(order.lines.length)
  expect(await drawnOn(page)).toEqual([])

  await ask(own, 'note', { customer: customer?.id ?? '', text: 'likes ribbon' })
  await expect.poll(async () => (await drawnOn(page)).map(({ kind }) => kind)).toEqual(['mark note'])
  const [note] = await drawnOn(page)
  expect(note?.near).toContain(buyer.name)
  await picture('order')
})

test('the page of a customer makes the orders on it theirs, and says once what is to be said of them', async () => {
  if (!buyer) throw new Error('no buyer')
  await page.evaluate(id => {
    location.hash = `#/customers/${id}`
  }, buyer.id)
  await expect.poll(async () => (await customersCalled(buyer.name)).map(({ orderCount }) => orderCount)).toEqual([buyer.orders.length])
  const [customer] = await customersCalled(buyer.name)
  expect(customer).toMatchObject({ email: buyer.email })
  await expect.poll(async () => (await drawnOn(page)).filter(({ kind }) => kind === 'mark note').length).toBe(1)
  await picture('customer')
})

test('back on the list, every order is its own buyer’s', async () => {
  await page.evaluate(() => {
    location.hash = '#/orders?size=50'
  })
  await expect.poll(async () => (await storedIn(own)).customers.length).toBeGreaterThan(20)
  const { customers, orders: chunks } = await storedIn(own)
  const nameOf = new Map(orders.map(({ number, customer }) => [number, customer.name]))
  for (const { customer, orders: kept } of chunks)
    for (const { orderId } of kept) expect(nameOf.get(orderId)).toBe(customers.find(({ id }) => id === customer)?.name)
})

test('the icon clicked on a customer’s page opens that customer', async () => {
  if (!buyer) throw new Error('no buyer')
  await page.goto(`${demo.url}/?lang=en#/customers/${buyer.id}`)
  await page.bringToFront()
  await expect.poll(async () => (await drawnOn(page)).length).toBeGreaterThan(0)
  await browser.clickIcon(page)
  const popup = await browser.surface('popup.html')
  await popup.until(`document.querySelector('.card h2')?.innerText === ${JSON.stringify(buyer.name)}`)
})

test('a long list in which no customer was found is read again by what knows more words', async () => {
  await page.goto(`${demo.url}/?lang=zh#/nowhere`)
  // More rows than a page about one order has articles.
  await page.evaluate(() => {
    const row = (tag: string, texts: string[]) => `<tr>${texts.map(text => `<${tag}>${text}</${tag}>`).join('')}</tr>`
    const orders = Array.from({ length: 12 }, (_, n) => [
      `20261120${100000 + n}`,
      `山里人${n}`,
      `${n + 10}.00`,
      '已支付',
      `2026-11-0${(n % 9) + 1} 09:00`,
    ])
    const heads = ['订单号', '购买者', '订单价格', '订单状态', '下单时间']
    document.body.innerHTML = `<h1>订单管理</h1><table><thead>${row('th', heads)}</thead><tbody>${orders.map(one => row('td', one)).join('')}</tbody></table>`
  })
  await expect.poll(async () => (await customersCalled('山里人11')).map(({ orderCount }) => orderCount)).toEqual([1])
})
