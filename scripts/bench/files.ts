import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import en from '../../locales/en.json' with { type: 'json' }
import { buildExtension } from '../build-extension.ts'
import { type ExtensionBrowser, openBrowser } from '../extension-browser.ts'
import { lookUps, workerStart } from './files/asking.ts'
import { figuresKept, importFile, PATIENCE } from './files/importing.ts'
import { until, writeLargeShop } from './files/large-shop.ts'
import { badgesOf } from './files/order-pages.ts'
import { round } from './measuring/spread.ts'

const words = en.dashboard
const SEED = 1

/**
 * `bench files [ORDERS…]`: a made-up shop of so many orders (10,000 and 100,000 where none are named) through a real Chromium: its file in, badges, look-up,
 * figures, CSV and backup out. One line a size, and how each figure grew from the size before, by order (1 is linear).
 */
export async function run(sizes: string[]): Promise<void> {
  const extension = buildExtension('demo')
  let before: Figures | undefined
  for (const orders of (sizes.length > 0 ? sizes : ['10000', '100000']).map(Number)) {
    const figures = await measured(extension, orders)
    const grown = before && Object.fromEntries(GROWING.map(name => [name, grownBy(name, before as Figures, figures)]))
    process.stdout.write(
      `${JSON.stringify({ bench: 'files', ...figures, ...(grown ? { grown } : {}), load: round(loadavg()[0] ?? 0, 1) })}\n`,
    )
    before = figures
  }
}

type Figures = Awaited<ReturnType<typeof measured>>
const GROWING = ['previewMs', 'importMs', 'peakMb', 'databaseMb', 'figuresMs', 'exportMs', 'backupMs'] as const
const grownBy = (name: (typeof GROWING)[number], before: Figures, now: Figures) =>
  round(now[name] / before[name] / (now.orders / before.orders), 2)
const say = (what: string) => process.stderr.write(`bench files: ${what}\n`)

async function measured(extension: string, orders: number) {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'))
  const file = join(folder, 'orders.csv')
  const { customers, someone } = await writeLargeShop(file, { orders, seed: SEED, until: until() })
  const browser = await openBrowser({ extension })
  try {
    const dashboard = await browser.open('/dashboard.html#files')
    const taken = await importFile(browser, dashboard, file)
    const figuresKeptMs = await figuresKept(dashboard)
    say(`${orders} orders: ${JSON.stringify({ ...taken, figuresKeptMs })}`)
    const databaseMb = round((await dashboard.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)) / 1e6, 1)
    const badges = await badgesOf(browser, file, orders)
    say(`badges ${JSON.stringify(badges)}`)
    const lookUp = await lookUps(browser, someone)
    say(`look-ups ${JSON.stringify(lookUp)}`)
    const workerMs = await workerStart(browser, dashboard)
    const exportMs = await saved(dashboard, async () => {
      await dashboard.getByLabel(words.exportWhat).selectOption('orders')
      await dashboard.getByRole('button', { name: words.export, exact: true }).click()
    })
    const backupMs = await saved(dashboard, () => dashboard.getByRole('button', { name: words.backup.save }).click())
    await dashboard.close()
    const figuresMs = await opening(browser, 'business', '[id^=figure-] h2')
    // Orders have come in since it was kept: the earlier answer stands until the new one does.
    const todayMs = { first: await opening(browser, 'today', ORDERS_AT_RISK), whole: await todayWhole(browser) }
    const fileMb = round(statSync(file).size / 1e6, 1)
    return {
      orders,
      customers,
      fileMb,
      ...taken,
      figuresKeptMs,
      databaseMb,
      ...badges,
      lookUp,
      workerMs,
      figuresMs,
      todayMs,
      exportMs,
      backupMs,
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From the click to the file. */
async function saved(page: Page, click: () => Promise<void>): Promise<number> {
  const started = Date.now()
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE }), click()])
  await download.path()
  return Date.now() - started
}

const ORDERS_AT_RISK = '.figures-columns > div:last-child .todo h2'

/** From opening what is to be done today until it is that of now. */
async function todayWhole(browser: ExtensionBrowser): Promise<number> {
  const started = Date.now()
  const page = await browser.open('/dashboard.html#today')
  await page.locator(ORDERS_AT_RISK).first().waitFor({ timeout: PATIENCE })
  await page.locator('main p[role=status]').waitFor({ state: 'detached', timeout: PATIENCE })
  const took = Date.now() - started
  await page.close()
  return took
}

/** From opening a part of the dashboard until this is on it. */
async function opening(browser: ExtensionBrowser, part: string, shown: string): Promise<number> {
  const started = Date.now()
  const page = await browser.open(`/dashboard.html#${part}`)
  await page.locator(shown).first().waitFor({ timeout: PATIENCE })
  const took = Date.now() - started
  await page.close()
  return took
}
