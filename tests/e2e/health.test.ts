import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, openWorld, until } from './world.ts'

/** An order list that its site does away with. */
const site = { hasList: true }
const rows = [
  ['A-1001', 'Aino Virtanen', '€12.50', '2026-11-20'],
  ['A-1002', 'Eero Korhonen', '€250.00', '2026-11-19'],
  ['A-1003', 'Liisa Mäkinen', '€7.00', '2026-11-18'],
]
const list = () => `<table><thead><tr><th>Order</th><th>Customer</th><th>Total</th><th>Date</th></tr></thead>
  <tbody>${rows.map(row => `<tr>${row.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`
const page = () => `<!doctype html><html lang="en"><head><title>Shop</title></head><body><h1>Orders</h1>
  ${site.hasList ? list() : '<p>We have moved things around.</p>'}</body></html>`

let server: Server
beforeAll(async () => {
  server = createServer((_request, reply) => reply.setHeader('content-type', 'text/html; charset=utf-8').end(page()))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

/** As if all of it had been noted some days before: the browser's clock cannot be turned. */
const turnBack = (own: Page, to: string) =>
  own.evaluate(
    day =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('regulars')
        opening.onsuccess = () => {
          const pages = opening.result.transaction('pages', 'readwrite').objectStore('pages')
          pages.getAll().onsuccess = ({ target }) => {
            for (const one of (target as IDBRequest<object[]>).result) pages.put({ ...one, since: day, lastFineOn: day })
          }
          pages.transaction.oncomplete = () => resolve(opening.result.close())
          pages.transaction.onerror = reject
        }
      }),
    to,
  )

test('a list that is gone from its page is said in the dashboard, with the day until which it was read well', async () => {
  const { browser } = await openWorld()
  const own = await browser.open('/popup.html')
  const tab = await browser.context.newPage()
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  await tab.goto(`http://${host}/orders/list/1`)
  const tabId = () =>
    own.evaluate(async () => (await (globalThis as unknown as Tabs).chrome.tabs.query({})).find(one => one.url?.includes('/orders/'))?.id)
  await until(async () => (await ask(own, 'tabState', (await tabId()) ?? -1))?.rows === rows.length)
  // Nothing is kept of a page whose shop nobody has named.
  await tab.waitForTimeout(2500)
  expect(await ask(own, 'pagesHealth', 'all')).toEqual([])

  await ask(own, 'nameShop', { tabId: (await tabId()) ?? -1, name: 'Oak' })
  await until(async () => (await ask(own, 'pagesHealth', 'all')).length === 1)
  expect(await ask(own, 'pagesHealth', 'all')).toMatchObject([{ page: `${host}/orders/list/*`, kind: 'orders', reading: 'fine' }])
  await own.close()

  const dashboard = await browser.open('/dashboard.html#sites', { width: 1280, height: 800 })
  const line = dashboard.locator('li', { hasText: '/orders/list/*' })
  await expect.poll(() => line.innerText()).toContain('Reads well, last on')

  await turnBack(dashboard, '2025-11-12T09:00:00.000Z')
  site.hasList = false
  await tab.reload()
  await until(async () => (await ask(dashboard, 'pagesHealth', 'all'))[0]?.reading === 'not a list')
  await dashboard.reload()
  await expect.poll(() => line.innerText()).toMatch(/Read well until Nov 12, 2025\. Since .+ nothing is found\./)
  expect(await line.locator('.warn').count()).toBe(1)

  // Back again: read well at once.
  site.hasList = true
  await tab.reload()
  await until(async () => (await ask(dashboard, 'pagesHealth', 'all'))[0]?.reading === 'fine')
  await dashboard.reload()
  await expect.poll(() => line.innerText()).toContain('Reads well, last on')
  await line.getByRole('button', { name: 'Forget' }).click()
  await expect.poll(() => line.count()).toBe(0)
})

test('a back-office that never loads a page anew has a line for each of its lists', async () => {
  const { browser, demo } = await openWorld()
  const own = await browser.open('/popup.html')
  const tab = await browser.context.newPage()
  const lists = ['orders', 'customers', 'reviews'] as const
  for (const [i, list] of lists.entries()) {
    await tab.goto(`${demo.url}/#/${list}`)
    await until(async () => (await ask(own, 'pagesHealth', 'all')).length === i + 1)
  }
  const { host } = new URL(demo.url)
  expect((await ask(own, 'pagesHealth', 'all')).map(({ page, kind, reading }) => [page, kind, reading]).sort()).toEqual(
    lists.toSorted().map(list => [`${host}#/${list}`, list, 'fine']),
  )
})

type Tabs = { chrome: { tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> } } }
