import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { OrdersQuery } from '../../demo/lists.ts'
import { openDemoShop } from '../../demo/shop-files.ts'
import { ordersTruth } from '../../demo/truth.ts'
import { drawnOn } from '../../scripts/overlay-on-page.ts'
import { ask, openWorld, storedIn, today, until } from './world.ts'

/** Badges on a page that redraws itself: each on its own customer's row, none twice, none left behind. */
const day = today()
const shop = openDemoShop({ today: day })
const { demo, browser } = await openWorld({ demo: { today: day } })
const page = await browser.context.newPage()
const own = await browser.open('/popup.html')
/** Customers with a note, by name: their rows carry a badge wherever they stand, and nobody else's carries that word. */
const noted = new Set<string>()

const goTo = (hash: string) =>
  page.evaluate(next => {
    location.hash = next
  }, hash)

interface Row {
  text: string
  badges: number
}
/** Rows as the page shows them, and how many badges each carries. */
const rowsOf = (where: Page): Promise<Row[]> =>
  where.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map(row => ({
      text: row.textContent ?? '',
      badges: row.querySelectorAll('regulars-marks').length,
    })),
  )

/** The words of each row's badge, in page order of the rows that have one. */
async function wordsByRow(): Promise<{ text: string; words: string[] }[]> {
  const rows = (await rowsOf(page)).filter(row => row.badges > 0)
  const drawn = await drawnOn(page)
  return rows.map(({ text }, badge) => ({ text, words: drawn.filter(one => one.badge === badge).map(one => one.text) }))
}

/** What is wrong with the badges as they stand. */
async function faults(): Promise<string[]> {
  const rows = await rowsOf(page)
  const inRows = rows.reduce((sum, row) => sum + row.badges, 0)
  const all = await page.locator('regulars-marks').count()
  const marked = await wordsByRow()
  return [
    ...rows.filter(row => row.badges > 1).map(row => `${row.badges} badges: ${row.text.slice(0, 60)}`),
    ...(all === inRows ? [] : [`${all - inRows} badges outside of rows`]),
    ...marked
      .filter(({ text, words }) => words.includes('Note') !== [...noted].some(name => text.includes(name)))
      .map(({ text, words }) => `"${words}" stands at ${text.slice(0, 60)}`),
    ...rows
      .filter(row => row.badges === 0 && [...noted].some(name => row.text.includes(name)))
      .map(row => `no badge: ${row.text.slice(0, 60)}`),
  ]
}

/** The list shows what was asked for, and every badge is in its place. */
async function settles(query: OrdersQuery): Promise<void> {
  const first = ordersTruth(shop, query)[0]?.orderId ?? ''
  await expect.poll(async () => (await rowsOf(page))[0]?.text, { timeout: 10_000 }).toContain(first)
  await expect.poll(faults, { timeout: 10_000 }).toEqual([])
}

beforeAll(async () => {
  await page.goto(`${demo.url}/?lang=en#/orders?size=50`)
  await until(async () => (await storedIn(own)).customers.length > 10)
  const { customers } = await storedIn(own)
  const names = new Map([...Map.groupBy(customers, ({ name }) => name)].filter(([, same]) => same.length === 1))
  const regulars = customers.filter(({ name }) => names.has(name)).toSorted((a, b) => b.orderCount - a.orderCount)
  for (const { id, name = '' } of regulars.slice(0, 8)) {
    await ask(own, 'note', { customer: id, text: 'likes ribbon' })
    noted.add(name)
  }
  await page.bringToFront()
})

const pages: [string, string, OrdersQuery][] = [
  ['the first page', '', {}],
  ['the next page', '&page=2', { page: 2 }],
  ['oldest first', '&sort=placed', { sort: 'placed' }],
  ['dearest first', '&sort=-amount', { sort: '-amount' }],
  ['one status', '&status=completed', { status: 'completed' }],
  ['another status', '&status=to-ship', { status: 'to-ship' }],
  ['a search', `&q=an`, { search: 'an' }],
  ['back to the first', '', {}],
]

test.each(pages)('%s: one badge a row at most, each on its own customer', async (_name, query, truth) => {
  await goTo(`#/orders?size=50${query}`)
  await settles({ size: 50, ...truth })
})

test('another route and back', async () => {
  for (const route of ['reviews', 'customers', 'orders/none']) {
    await goTo(`#/${route}`)
    await page.waitForTimeout(150)
  }
  await goTo('#/orders?size=50')
  await settles({ size: 50 })
})

test('flicking through pages faster than they come', async () => {
  for (const at of [2, 3, 4, 5, 6, 1]) {
    await goTo(`#/orders?size=50&page=${at}`)
    await page.waitForTimeout(90)
  }
  await settles({ size: 50 })
})

test('the page turns dark, and Chinese, and back', async () => {
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await expect.poll(faults).toEqual([])
  await page
    .getByRole('button', { name: 'Switch to Chinese' })
    .or(page.getByText('中文', { exact: true }))
    .first()
    .click()
  await page.getByText('订单').first().waitFor()
  await expect.poll(faults).toEqual([])
  await page.getByText('English', { exact: true }).click()
  await page.getByRole('button', { name: 'Light theme' }).click()
  await settles({ size: 50 })
})

test('rows moved about by the page keep their own badges', async () => {
  await page.evaluate(() => {
    const body = document.querySelector('tbody')
    body?.append(...[...body.children].toReversed())
  })
  await expect.poll(faults).toEqual([])
})

test('a row that is made another customer’s loses its badge at once', async () => {
  const before = await wordsByRow()
  expect(before.length).toBeGreaterThan(0)
  const left = await page.evaluate(async () => {
    const badge = document.querySelector('tbody tr:has(regulars-marks)')
    const cell = badge?.querySelector('td')
    const texts = document.createTreeWalker(cell ?? document.body, NodeFilter.SHOW_TEXT)
    const text = texts.nextNode()
    if (text) text.nodeValue = '9999999999999999'
    await Promise.resolve()
    return badge?.querySelectorAll('regulars-marks').length
  })
  expect(left).toBe(0)
})

test('the extension removed: nothing of it is left on the page', async () => {
  await page.reload()
  await expect.poll(() => page.locator('regulars-marks').count(), { timeout: 15_000 }).toBeGreaterThan(0)
  await own.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => {})
  await page.waitForTimeout(800)
  await goTo('#/orders?size=50&page=3')
  await expect.poll(() => page.locator('regulars-marks, regulars-card').count(), { timeout: 15_000 }).toBe(0)
})
