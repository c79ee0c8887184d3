import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, openWorld, storedIn, until } from './world.ts'

/** A list in words that no table of ours has; its headers can be changed, as a site changes. */
const headers = { now: ['Tilaus', 'Asiakas', 'Yhteensä', 'Päivä'] }
const rows = [
  ['A-1001', 'Aino Virtanen', '12,50 €', '20.11.2026'],
  ['A-1002', 'Eero Korhonen', '1 250,00 €', '19.11.2026'],
  ['A-1003', 'Liisa Mäkinen', '7,00 €', '18.11.2026'],
]
const page = () => `<!doctype html><html lang="fi"><head><title>Kauppa</title></head><body><h1>Myynti</h1><table>
  <thead><tr>${headers.now.map(text => `<th>${text}</th>`).join('')}</tr></thead>
  <tbody>${rows.map(row => `<tr>${row.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table></body></html>`

/** The same list where others keep theirs: in a frame, under a menu that is a table too; in an open shadow root. */
const around: Record<string, () => string> = {
  '/kehys': () =>
    `<!doctype html><body><table><tr><td>Myynti</td></tr></table><iframe src="/kauppa/9" width="900" height="300"></iframe></body>`,
  '/varjo': () =>
    `<!doctype html><body><kauppa-lista><template shadowrootmode="open">${page().replace(/^.*<body>|<\/body>.*$/gs, '')}</template></kauppa-lista></body>`,
}

let server: Server
beforeAll(async () => {
  server = createServer(({ url = '' }, reply) => reply.setHeader('content-type', 'text/html; charset=utf-8').end((around[url] ?? page)()))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

const world = openWorld()
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const address = () => `${origin()}/kauppa`

/** The shop's page in a tab of its own, as the reader leaves it. */
async function openShop(at = `${address()}/1`) {
  const { browser } = await world
  const own = await browser.open('/popup.html')
  const tab = await browser.context.newPage()
  await tab.goto(at)
  const tabId = await own.evaluate(
    async url =>
      (
        await (
          globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }
        ).chrome.tabs.query({})
      ).find(one => one.url === url)?.id,
    at,
  )
  if (tabId === undefined) throw new Error('no such tab')
  const state = () => ask(own, 'tabState', tabId)
  await until(async () => (await state())?.kind === 'none')
  const inFrames = async () =>
    (await Promise.all(tab.frames().map(frame => frame.locator('regulars-picker').count()))).reduce((a, b) => a + b)
  const pickers = (count: number) => until(async () => (await inFrames()) === count)
  const openPicker = async () => {
    expect(await ask(own, 'teachPage', tabId)).toEqual({ started: true })
    await tab.bringToFront()
    await pickers(1)
  }
  return { context: browser.context, own, tab, tabId, state, openPicker, pickers }
}

test('the report of a list nobody can read is shown, and copied by the keyboard; it says how the page is made and names nobody', async () => {
  const { context, own, tab, openPicker, pickers } = await openShop()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address()).origin })
  await openPicker()
  // Four columns, then (nothing can be saved yet) "Cancel" and the report.
  for (let tabs = 0; tabs < 5; tabs++) await tab.keyboard.press('Tab')
  await tab.keyboard.press('Enter')
  await tab.screenshot({ path: 'demo-output/report.png' })
  await tab.keyboard.press('Enter')
  await expect.poll(() => tab.evaluate(() => navigator.clipboard.readText())).toContain('report of a page')
  const report = await tab.evaluate(() => navigator.clipboard.readText())
  expect(report).toContain(`page: ${new URL(address()).host}/kauppa/*\nlanguage: page fi, interface en\nread as: none, not a list`)
  for (const header of headers.now) expect(report).toContain(`"${header}" -> nothing`)
  expect(report).toContain('td "Aaaa Aaaaaaaa"')
  for (const text of rows.flat()) expect(report).not.toContain(text)
  // Back to the fields, and away.
  await tab.keyboard.press('Tab')
  await tab.keyboard.press('Enter')
  await tab.keyboard.press('Escape')
  await pickers(0)
  await tab.close()
  await own.close()
})

test.each([
  ['a frame', '/kehys'],
  ['a shadow root', '/varjo'],
])('a list in %s is taught as any other', async (_, at) => {
  const { own, tab, state, openPicker, pickers } = await openShop(`${origin()}${at}`)
  await openPicker()
  await tab.screenshot({ path: `demo-output/picker${at.replace('/', '-')}.png` })
  await tab.keyboard.press('ArrowDown')
  await tab.keyboard.press('Tab')
  await tab.keyboard.type('name')
  for (let tabs = 0; tabs < 3; tabs++) await tab.keyboard.press('Tab')
  await tab.keyboard.press('Enter')
  await until(async () => (await state())?.taught === 'used')
  expect((await state())?.rows).toBe(rows.length)
  await pickers(0)
  const [recipe] = (await ask(own, 'allRecipes', 'all')).filter(({ page: taught }) => taught.includes(at === '/varjo' ? at : '/kauppa'))
  expect(recipe?.fields).toHaveProperty('orderId')
  await ask(own, 'forgetRecipe', recipe?.page ?? '')
  await tab.close()
  await own.close()
})

test('a list nobody can read is taught with the keyboard, read from then on, and said to be changed when it is', async () => {
  const { own, tab, tabId, state, openPicker } = await openShop()
  await openPicker()
  // The picker has the keyboard: the first column, then each next one, then the button.
  await tab.keyboard.press('ArrowDown')
  for (const meaning of ['name', 'total', 'ordered']) {
    await tab.keyboard.press('Tab')
    await tab.keyboard.type(meaning)
  }
  await tab.keyboard.press('Tab')
  await tab.screenshot({ path: 'demo-output/picker.png' })
  await tab.keyboard.press('Enter')
  await until(async () => (await state())?.taught === 'used')
  expect(await tab.locator('regulars-picker').count()).toBe(0)

  // The seller says whose shop it is, as on any page that does not name it.
  await ask(own, 'nameShop', { tabId, name: 'Kauppa' })
  await until(async () => (await storedIn(own)).orders.flatMap(chunk => chunk.orders).length === rows.length)
  const stored = await storedIn(own)
  expect(
    stored.orders
      .flatMap(chunk => chunk.orders)
      .map(order => [order.orderId, order.totalMinor, order.currency, order.placedOn?.slice(0, 10)]),
  ).toEqual([
    ['A-1001', 1250, 'EUR', '2026-11-20'],
    ['A-1002', 125000, 'EUR', '2026-11-19'],
    ['A-1003', 700, 'EUR', '2026-11-18'],
  ])
  expect(stored.customers.map(customer => customer.name).sort()).toEqual(['Aino Virtanen', 'Eero Korhonen', 'Liisa Mäkinen'])

  // Another page of the same shape, loaded anew.
  await tab.goto(`${address()}/2?sort=up`)
  await until(async () => (await state())?.taught === 'used')

  headers.now = ['Numero', 'Ostaja', 'Summa', 'Milloin']
  await tab.reload()
  await until(async () => (await state())?.taught === 'missed')
  expect((await state())?.reading).toBe('partly')
})
