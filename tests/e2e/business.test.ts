import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Words, wordingIn } from '../../components/wording.tsx'
import { ordersCsv } from '../../demo/app/export-orders.ts'
import type { Order } from '../../demo/shop.ts'
import { importOrders, openDashboard, opened, showFigures, showPart, tab } from './dashboard-desk.ts'
import { barred, until } from './world.ts'

/** The screen "Business" over the demo shop, and over a shop of twelve orders: what they say against what the tool says of the same orders. */
const desk = await openDashboard()
const { page, demoShop, northlight } = desk
const folder = mkdtempSync(join(tmpdir(), 'regulars-business-'))
afterAll(() => rmSync(folder, { recursive: true }))

const english = wordingIn('en')
/** After its first order a month is shown for a year; with the demo's thirteen months that matters on the first day of a month. */
const MONTHS_SHOWN = 12
const { business } = english.words.dashboard

const figure = (id: string): Locator => page.locator(`#figure-${id}`)
const titleOf = (id: string) => figure(id).locator('h2').innerText()

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
  const dozen = { ...demoShop, orders: demoShop.orders.filter(({ status }) => status === 'completed').slice(0, 12) }
  await importOrders(desk, ordersCsv(dozen, 'en'), 'Twelve')
})

describe('the figures are those of the tool on the same orders', () => {
  const { say, percent, number } = english
  const ordersOfLast = (days: number) => {
    const from = new Date(Date.parse(demoShop.orders[0]?.placedOn.slice(0, 10) ?? '') - days * 86_400_000).toISOString().slice(0, 10)
    return demoShop.orders.filter(({ placedOn }) => placedOn.slice(0, 10) > from)
  }
  const all = toolSays(demoShop.orders)
  const year = toolSays(ordersOfLast(365))
  beforeAll(() => showFigures(desk, northlight))

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

  test('the period that tiers go by is the seller’s', async () => {
    await showPart(desk, 'service', northlight)
    await page.getByLabel(english.words.dashboard.service.tiers.window).selectOption('3')
    await page.getByRole('button', { name: english.words.dashboard.service.save, exact: true }).click()
    await showFigures(desk, northlight)
    const quarter = toolSays(ordersOfLast(91))
    expect(await titleOf('concentration')).toBe(say(business.concentration.title, { share: percent(quarter.concentration.top20Share) }))
    expect(quarter.concentration.top20Share).not.toBe(year.concentration.top20Share)
  })
})

test('everything can be reached by keys, and closing gives the place back', async () => {
  await showFigures(desk, northlight)
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
  await showFigures(desk, 'Twelve')
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
  await showFigures(desk, northlight)
  // As long as somebody writes, the worker waits: a shop can be as long in the reading as one likes.
  const other = await desk.browser.open('/popup.html')
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
  await opened(desk, 'settings')
  await tab(desk, english.words, 'business').click()
  await page.getByRole('button', { name: english.words.dashboard.cancel }).click()
  await page.getByText(business.stopped).waitFor()
  await until(() => page.workers().length === 0)
  await other.evaluate('globalThis.letGo = true')
  await other.close()
  await page.getByRole('button', { name: business.again }).click()
  await figure('together').waitFor({ timeout: 60_000 })
  expect(await titleOf('concentration')).toContain('%')
})

describe.each(['en', 'zh_CN'] as const)('in %s', language => {
  const { words } = wordingIn(language)
  beforeAll(async () => {
    await opened(desk, 'settings')
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
    await tab(desk, words, part).click()
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
