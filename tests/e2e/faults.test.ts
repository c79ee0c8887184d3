import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import en from '../../locales/en.json' with { type: 'json' }
import { say as sayIn } from '../../locales/words.ts'
import { type BrowserOptions, type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { ask, askOnce, DEMO_BUILD, keptProfile, type Stored, storedIn } from './world.ts'

/** What goes wrong with a store, for real: each fault gets a browser of its own with a page of orders read before. */
let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

const ROWS = 50

const ordersIn = async (own: Page) => (await storedIn(own)).orders.flatMap(chunk => chunk.orders).length

async function openShop(options: Partial<BrowserOptions> = {}): Promise<{ browser: ExtensionBrowser; page: Page; own: Page }> {
  const browser = await openBrowser({ extension: DEMO_BUILD, ...options })
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/?lang=en#/orders?size=${ROWS}`)
  const own = await browser.open('/dashboard.html#files')
  await expect.poll(() => ordersIn(own), { timeout: 20_000 }).toBe(ROWS)
  return { browser, page, own }
}

const nextPage = async (page: Page) => {
  await page.evaluate(hash => {
    location.hash = hash
  }, `#/orders?size=${ROWS}&page=2`)
  await page.bringToFront()
}

/** The same extension without `unlimitedStorage`: with it no quota is enforced, and the only limit is the disk of whoever runs the test. */
function limitedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-limited-'))
  cpSync(DEMO_BUILD, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage')
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }))
  return folder
}

/** What stands on the icon of the page in front. */
const iconSays = (own: Page, page: Page): Promise<string> =>
  own.evaluate(async url => {
    const { tabs, action } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome
    const [tab] = await tabs.query({ url: `${url.split('#')[0]}*` })
    return action.getBadgeText({ tabId: tab?.id })
  }, page.url())

/** The icon carries a sign, and the real popup says why when it is clicked on this page. */
async function popupSays(browser: ExtensionBrowser, page: Page, own: Page, sentence: string): Promise<void> {
  await page.bringToFront()
  await expect.poll(() => iconSays(own, page), { timeout: 15_000 }).toBe('!')
  await browser.clickIcon(page)
  const popup = await browser.surface('/popup.html')
  await popup.until(`document.body.innerText.includes(${JSON.stringify(sentence)})`)
}

async function dashboardSays(browser: ExtensionBrowser, sentence: string): Promise<void> {
  const page = await browser.open('/dashboard.html')
  await page.getByText(sentence).first().waitFor()
  await page.close()
}

/** The dashboard's customers file: its rows and what the dashboard said of it. */
async function exported(own: Page): Promise<{ rows: string[][]; said: string }> {
  await own.bringToFront()
  const [download] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: en.dashboard.export, exact: true }).click(),
  ])
  await own.getByText(download.suggestedFilename()).waitFor()
  const { data } = Papa.parse<string[]>(readFileSync(await download.path(), 'utf8').slice(1), { skipEmptyLines: true })
  return { rows: data.slice(1), said: await own.getByRole('region', { name: en.dashboard.exportTitle }).innerText() }
}

const facts = ({ customers, orders, reviews }: Stored) => ({ customers, orders, reviews })

test('no room left is said, nothing stored before is lost, and storing goes on when there is room', async () => {
  const extension = limitedBuild()
  const { profile, remove } = keptProfile()
  await (await openShop({ extension, profile })).browser.close()
  // Opened again: the browser asks what room there is at the first writing, and goes by that for half a minute.
  const browser = await openBrowser({ extension, profile })
  try {
    const own = await browser.open('/dashboard.html#files')
    const session = await browser.context.newCDPSession(own)
    const origin = `chrome-extension://${browser.id}`
    const before = await storedIn(own)
    const someone = before.customers[0]?.id ?? ''
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })

    const page = await browser.context.newPage()
    await page.goto(`${demo.url}/?lang=en#/orders?size=${ROWS}&page=2`)
    await popupSays(browser, page, own, en.trouble['storage-full'])
    expect(await askOnce(own, 'note', { customer: someone, text: 'no room' })).toEqual({ trouble: 'storage-full' })
    expect(facts(await storedIn(own))).toEqual(facts(before))
    expect((await exported(own)).rows).toHaveLength(before.customers.length)

    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await page.reload()
    await expect.poll(() => ordersIn(own), { timeout: 20_000 }).toBe(2 * ROWS)
  } finally {
    await browser.close()
    remove()
    rmSync(extension, { recursive: true, force: true })
  }
})

test('a store of a newer version is left alone, said to be so, and can be exported', async () => {
  const { browser, page, own } = await openShop()
  try {
    // The tiers are computed after the orders are stored.
    await expect.poll(async () => (await storedIn(own)).standings.length).toBe(1)
    const before = await storedIn(own)
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('regulars', 99)
          request.onsuccess = () => {
            request.result.close()
            resolve()
          }
          request.onerror = () => reject(request.error)
        }),
    )
    await dashboardSays(browser, en.trouble['store-newer'])
    await nextPage(page)
    await popupSays(browser, page, own, en.trouble['store-newer'])
    expect((await exported(own)).rows).toHaveLength(before.customers.length)
    expect(await storedIn(own)).toEqual(before)
  } finally {
    await browser.close()
  }
})

test('a broken record stays as it is, is said to be so, and is counted where it is left out', async () => {
  const { browser, page, own } = await openShop()
  try {
    const before = await storedIn(own)
    const broken = { ...before.customers[0], orderCount: 'many' }
    await own.evaluate(
      record =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('regulars')
          request.onsuccess = () => {
            const tx = request.result.transaction(['customers', 'changes'], 'readwrite')
            tx.objectStore('customers').put(record)
            // Whoever writes notes it; a record that breaks on the disk is found when the background starts next.
            tx.objectStore('changes').put({ v: 1, shop: record.shop, mark: 'broken' })
            tx.oncomplete = () => {
              request.result.close()
              resolve()
            }
            tx.onerror = () => reject(tx.error)
          }
        }),
      broken,
    )
    const leftOut = sayIn(en.dashboard.broken, { n: 1 }, 'en')
    await dashboardSays(browser, leftOut)
    expect(await askOnce(own, 'note', { customer: String(broken.id), text: 'x' })).toEqual({ trouble: 'record-broken' })
    expect(await ask(own, 'customer', String(broken.id))).toBeNull()
    await page.reload()
    await popupSays(browser, page, own, en.trouble['record-broken'])
    // It costs its own row, not the page.
    expect(await page.locator('regulars-marks').count()).toBeGreaterThan(0)
    const { rows, said } = await exported(own)
    expect(rows).toHaveLength(before.customers.length - 1)
    expect(said).toContain(leftOut)
    const after = await storedIn(own)
    expect(after.customers.find(({ id }) => id === broken.id)).toEqual(broken)
    expect(after.orders).toEqual(before.orders)
  } finally {
    await browser.close()
  }
})
