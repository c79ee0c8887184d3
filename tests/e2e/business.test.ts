import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Words, wordingIn } from '../../components/wording.tsx'
import { ordersCsv } from '../../demo/app/export-orders.ts'
import type { Order } from '../../demo/shop.ts'
import { openDemoShop } from '../../demo/shop-files.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, barred, openWorld, today, until } from './world.ts'

/** The screens "Business" and "Today" over the demo shop, and over a shop of twelve orders: what they say against what the tool says of the same orders. */
const { demo, browser } = await openWorld()
const demoShop = openDemoShop({ today: today() })
const folder = mkdtempSync(join(tmpdir(), 'regulars-business-'))
afterAll(() => rmSync(folder, { recursive: true }))

const english = wordingIn('en')
/** After its first order a month is shown for a year; with the demo's thirteen months that matters on the first day of a month. */
const MONTHS_SHOWN = 12
const { business, today: todayWords } = english.words.dashboard
let page: Page
/** As the seller centre calls itself. */
let northlight = ''

const opened = (part: string) => page.goto(`chrome-extension://${browser.id}/dashboard.html#${part}`)
const figure = (id: string): Locator => page.locator(`#figure-${id}`)
const titleOf = (id: string) => figure(id).locator('h2').innerText()
const tab = (words: Words, part: 'business' | 'today') => page.getByRole('button', { name: words.dashboard[part].tab, exact: true })

async function showFigures(shop?: string): Promise<void> {
  await opened('settings')
  await page.reload()
  if (shop) await page.locator('header select').selectOption({ label: shop })
  await tab(english.words, 'business').click()
  await figure('together').waitFor({ timeout: 60_000 })
  // Figures of before are shown until those of now are there.
  await page.getByText(english.words.dashboard.business.keptOn.split('{moment}')[1] ?? '?').waitFor({ state: 'detached', timeout: 60_000 })
}

async function importOrders(csv: string, shop: string): Promise<void> {
  await opened('files')
  await page.reload()
  await page.setInputFiles('input[type=file]', { name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv}`) })
  const start = page.getByRole('button', { name: english.words.dashboard.import, exact: true })
  await start.waitFor()
  const known = page.getByLabel(english.words.dashboard.importInto)
  const options = (await known.isVisible()) ? await known.locator('option').allInnerTexts() : []
  if (options.includes(shop)) await known.selectOption({ label: shop })
  else {
    if (options.length > 0) await known.selectOption({ label: english.words.dashboard.newShop })
    await page.getByLabel(english.words.dashboard.shopName).fill(shop)
  }
  await start.click()
  await page
    .getByText(/^Imported: /)
    .first()
    .waitFor({ timeout: 120_000 })
}

/** What `npm run -s tool -- insight` says of orders: those somebody paid, less what went back. */
function toolSays(orders: Order[]) {
  const lines = orders
    .filter(({ status }) => status !== 'cancelled' && status !== 'awaiting')
    .map(({ customer, placedOn, totalMinor, refundedMinor, status }) => {
      const net = status === 'refunded' && refundedMinor === 0 ? 0 : totalMinor - refundedMinor
      return `${customer.email},${placedOn.slice(0, 10)},${net / 100}`
    })
  const file = join(folder, 'orders.csv')
  writeFileSync(file, `customer,date,amount\n${lines.join('\n')}\n`)
  return JSON.parse(execFileSync(process.execPath, ['scripts/tool.mjs', 'insight', file], { encoding: 'utf8' }))
}

async function csvOf(id: string): Promise<string[][]> {
  const [download] = await Promise.all([page.waitForEvent('download'), figure(id).getByRole('button', { name: business.csv }).click()])
  return Papa.parse<string[]>(
    readFileSync(await download.path(), 'utf8')
      .slice(1)
      .trimEnd(),
  ).data.slice(1)
}

beforeAll(async () => {
  browser.context.setDefaultTimeout(15_000)
  const office = await browser.context.newPage()
  for (const [route, mark] of [
    ['orders?size=50', 'mark'],
    ['reviews?size=50', 'draft'],
  ] as const) {
    await office.goto('about:blank')
    await office.goto(`${demo.url}/?lang=en#/${route}`)
    await waitForDrawn(office, mark)
  }
  await office.close()
  page = await browser.open('/dashboard.html#files', { width: 1280, height: 900 })
  await until(async () => (await ask(page, 'shops', 'all')).length === 1)
  northlight = (await ask(page, 'shops', 'all'))[0]?.name ?? ''
  await importOrders(ordersCsv(demoShop, 'en'), northlight)
  const dozen = { ...demoShop, orders: demoShop.orders.filter(({ status }) => status === 'completed').slice(0, 12) }
  await importOrders(ordersCsv(dozen, 'en'), 'Twelve')
})

describe('the figures are those of the tool on the same orders', () => {
  const { say, percent, number } = english
  const yearAgo = new Date(Date.parse(demoShop.orders[0]?.placedOn.slice(0, 10) ?? '') - 365 * 86_400_000).toISOString().slice(0, 10)
  const all = toolSays(demoShop.orders)
  const year = toolSays(demoShop.orders.filter(({ placedOn }) => placedOn.slice(0, 10) > yearAgo))
  beforeAll(() => showFigures(northlight))

  test('how revenue is spread, and who comes back', async () => {
    expect(await titleOf('concentration')).toBe(say(business.concentration.title, { share: percent(year.concentration.top20Share) }))
    const { newSecondPurchase90, oldRepeat90 } = all.rates
    expect(await titleOf('rates')).toBe(
      say(business.rates.title, { new: percent(newSecondPurchase90.rate), old: percent(oldRepeat90.rate) }),
    )
    const lapsed = all.churn.reduce((sum: number, row: { lapsed: number }) => sum + row.lapsed, 0)
    const told = { lapsed: number(lapsed), customers: number(all.customers), days: all.lapsedAfterDays }
    expect(await titleOf('churn')).toBe(say(business.churn.title, told))
  })

  test('the tiers', async () => {
    await figure('tiers').getByRole('button', { name: business.table }).click()
    expect(await csvOf('tiers')).toEqual(
      year.tiers.map(
        ({ tier, customers, cutOff, valueShare }: { tier: keyof Words['tier']; customers: number; cutOff: number; valueShare: number }) => [
          english.words.tier[tier],
          `${customers}`,
          (cutOff / 100).toFixed(2),
          `${Math.round(valueShare * 1e4) / 1e4}`,
        ],
      ),
    )
  })

  test('the months after the first order', async () => {
    const told = all.cohorts.map(({ month, customers, active }: { month: string; customers: number; active: number[] }) => [
      month,
      `${customers}`,
      ...active.slice(1, 1 + MONTHS_SHOWN).map(bought => `${Math.round((bought / customers) * 1e4) / 1e4}`),
    ])
    expect((await csvOf('cohorts')).map(row => row.filter(cell => cell !== ''))).toEqual(told)
  })

  test('the customers behind a figure are as many as it says, and each opens its card', async () => {
    await figure('rhythm').getByRole('button', { name: business.rhythm.overdue, exact: true }).click()
    const told = await figure('rhythm').locator('tr', { hasText: business.rhythm.overdue }).locator('td').innerText()
    const over = page.locator('dialog.over')
    await over.getByText(say(english.words.dashboard.rows, { n: Number(told) })).waitFor()
    expect(await over.locator('tbody tr').count()).toBe(Number(told))
    const name = await over.locator('tbody button').first().innerText()
    await over.locator('tbody button').first().click()
    expect(await over.locator('.card h2').innerText()).toBe(name)
    await over.getByRole('button', { name: english.words.card.close }).click()
    await over.waitFor({ state: 'detached' })
  })
})

test('everything can be reached by keys, and closing gives the place back', async () => {
  await showFigures(northlight)
  const row = figure('rhythm').getByRole('button', { name: business.rhythm.due, exact: true })
  await figure('rhythm').locator('.table-scroll').focus()
  await page.keyboard.press('Tab')
  expect(await row.evaluate(element => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  const over = page.locator('dialog.over')
  await over.locator('tbody button').first().waitFor()
  await over.locator('tbody button').first().focus()
  await page.keyboard.press('Enter')
  await over.locator('.card').waitFor()
  await page.keyboard.press('Escape')
  await over.waitFor({ state: 'detached' })
  expect(await row.evaluate(element => element === document.activeElement)).toBe(true)
})

test('a shop of twelve orders is told what is missing, and no share is made of a handful', async () => {
  await showFigures('Twelve')
  const titles = await page.locator('.figure h2').allInnerTexts()
  expect(titles).toContain(business.churn.none)
  expect(titles).toContain(business.moves.none)
  expect(titles).toContain(business.atRisk.noTiers)
  expect(await titleOf('tiers')).toContain('they take 100')
  expect(await titleOf('together')).toBe(english.say(business.together.few, { n: 12, needed: 30 }))
  expect(titles.filter(title => title.includes('%'))).toEqual([])
  expect(await page.locator('body').innerText()).not.toContain('NaN')
})

test('long work is stopped at once, and can be begun again', async () => {
  await showFigures(northlight)
  // As long as somebody writes, the worker waits: a shop can be as long in the reading as one likes.
  const other = await browser.open('/popup.html')
  await other.evaluate(
    () =>
      new Promise<void>(held => {
        indexedDB.open('regulars').onsuccess = ({ target }) => {
          const writing = (target as IDBOpenDBRequest).result.transaction(['reviews', 'customers', 'orders', 'figures'], 'readwrite')
          // Nothing is shown meanwhile.
          writing.objectStore('figures').clear()
          const store = writing.objectStore('reviews')
          const hold = () => {
            if ((globalThis as { letGo?: boolean }).letGo) return
            store.get('nothing').onsuccess = hold
          }
          hold()
          held()
        }
      }),
  )
  await opened('settings')
  await tab(english.words, 'business').click()
  await page.getByRole('button', { name: english.words.dashboard.cancel }).click()
  await page.getByText(business.stopped).waitFor()
  await until(() => page.workers().length === 0)
  await other.evaluate('globalThis.letGo = true')
  await other.close()
  await page.getByRole('button', { name: business.again }).click()
  await figure('together').waitFor({ timeout: 60_000 })
  expect(await titleOf('concentration')).toContain('%')
})

describe('today', () => {
  const openToday = async () => {
    await opened('settings')
    await page.reload()
    await page.locator('header select').selectOption({ label: northlight })
    await tab(english.words, 'today').click()
    await page.locator('.todo').nth(3).waitFor({ timeout: 60_000 })
  }

  test('orders about to disappoint stand there, and each opens its customer', async () => {
    await openToday()
    const orders = page.locator('.todo', { hasText: /about to disappoint/ })
    const [line] = await orders.locator('.queue-item strong').allInnerTexts()
    // Which is the most urgent is a matter of the day: the promise can be broken already.
    expect(line).toMatch(/^Order \d+ · (delivered )?\d+ days? late$/)
    const late = demoShop.orders.find(({ number: id }) => line?.includes(id))
    await orders.locator('.queue-item').first().click()
    expect(await page.locator('dialog.over .card h2').innerText()).toBe(late?.customer.name)
    await page.keyboard.press('Escape')
  })

  test('a promise that is due stands there until it is kept', async () => {
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>(done => {
        const opening = indexedDB.open('regulars')
        opening.onsuccess = () => done(opening.result)
      })
      const tx = db.transaction(['customers', 'changes'], 'readwrite')
      const customers = tx.objectStore('customers')
      const found = await new Promise<{ shop: string; name?: string }[]>(done => {
        const reading = customers.getAll()
        reading.onsuccess = () => done(reading.result)
      })
      const one = found.find(({ shop, name }) => !shop.startsWith('file/') && name)
      const by = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
      customers.put({ ...one, promises: [{ id: 'p', what: 'Send a new mug', by, madeOn: by }] })
      tx.objectStore('changes').put({ v: 1, shop: one?.shop, mark: crypto.randomUUID() })
      db.close()
    })
    await openToday()
    const promises = page.locator('.todo').first()
    expect(await promises.locator('h2').innerText()).toBe(english.say(todayWords.promises.title, { n: 1 }))
    expect(await promises.innerText()).toContain('Send a new mug')
    await promises.getByRole('button', { name: english.words.card.keep }).click()
    await page.getByText(todayWords.promises.none).waitFor()
  })

  test('a review opens at the desk beside the page', async () => {
    await openToday()
    const reviews = page.locator('.todo', { hasText: /for an answer/ })
    const text = await reviews.locator('.queue-item small').first().innerText()
    await reviews.locator('.queue-item').first().click()
    const panel = await browser.surface('/sidepanel.html')
    await panel.until('document.querySelector("blockquote")', 20_000)
    const shown = await panel.evaluate<string>('document.querySelector("blockquote").innerText')
    expect(shown.slice(0, 20)).toBe(text.slice(0, 20))
  })
})

describe.each(['en', 'zh_CN'] as const)('in %s', language => {
  const { words } = wordingIn(language)
  beforeAll(async () => {
    await opened('settings')
    await page.locator('main select:has(option[value="zh_CN"])').selectOption(language)
    await page.waitForFunction(wanted => document.documentElement.lang === wanted, language.replace('_', '-'))
    await page.locator('header select').selectOption({ label: northlight })
  })

  test.each([
    ['business', 'light'],
    ['business', 'dark'],
    ['today', 'light'],
    ['today', 'dark'],
  ] as const)('%s, %s: nothing is undefined, nothing sticks out at 320, and axe finds nothing serious', async (part, colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 1280, height: 900 })
    await tab(words, part).click()
    await page.locator(part === 'business' ? '#figure-together' : '.todo >> nth=3').waitFor({ timeout: 60_000 })
    await page.evaluate(() => {
      for (const shut of document.querySelectorAll<HTMLElement>('.figure [aria-expanded=false]')) shut.click()
    })
    expect(await barred(page)).toEqual([])
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|NaN|\{\w+\}/)
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await page.screenshot({ path: `demo-output/${part}-${language}-${colorScheme}-${width}.png`, fullPage: true })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
  })
})
