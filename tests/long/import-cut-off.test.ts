import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ordersCsv } from '../../demo/app/export-orders.ts'
import { seededRandom } from '../../demo/random.ts'
import { openDemoShop } from '../../demo/shop-files.ts'
import en from '../../locales/en.json' with { type: 'json' }
import { openBrowser } from '../../scripts/extension-browser.ts'
import { browserKiller, DEMO_BUILD, halfWritten, keptProfile, type Stored, say, seedOfRun, storedIn, today, until } from '../e2e/world.ts'

const file = {
  name: 'orders.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${ordersCsv(openDemoShop({ today: today() }), 'en')}`),
}
const SHOP = 'Oak & Co'
const words = en.dashboard

async function startImport(dashboard: Page): Promise<void> {
  await dashboard.locator('input[type=file]').first().setInputFiles(file)
  const start = dashboard.getByRole('button', { name: words.import, exact: true })
  await start.waitFor()
  const [known, name] = [dashboard.getByLabel(words.importInto), dashboard.getByLabel(words.shopName)]
  if (await known.isVisible()) await known.selectOption({ label: SHOP })
  else await name.fill(SHOP)
  await start.click()
}
const isIn = (dashboard: Page) =>
  dashboard
    .getByText(/Imported: /)
    .first()
    .waitFor({ timeout: 240_000 })

/** Waits until so many rows are said to be in; gives how many are then. */
const rowsIn = async (dashboard: Page, least: number): Promise<number> => {
  const bar = dashboard.locator('progress')
  const reached = await bar.evaluateHandle(
    (element, rows) =>
      new Promise<number>(told => {
        const look = () => {
          const { value, max } = element as HTMLProgressElement
          // Before the first row the bar tells of what is prepared for them, up to 1.
          if (max > 1 && value >= rows) told(value)
          else setTimeout(look, 5)
        }
        look()
      }),
    least,
  )
  return reached.jsonValue()
}

const lasting = ({ customers, orders }: Stored) => ({ customers, orders })
const orderCount = ({ orders }: Stored) => orders.reduce((sum, chunk) => sum + chunk.orders.length, 0)
const newest = ({ imports }: Stored) => imports.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]

/** What is wrong with the traces: an import that says it has more, or fewer, parts or orders than there are of it. */
const wrongTraces = ({ imports, importParts }: Stored): string[] =>
  imports.flatMap(({ id, parts, orders }) => {
    const own = importParts.filter(part => part.import === id)
    const held = own.reduce((sum, part) => sum + part.orders.length, 0)
    return own.length === parts && held === orders ? [] : [`${id}: says ${orders}/${parts}, has ${held}/${own.length}`]
  })

async function importedOnce(): Promise<Stored> {
  const browser = await openBrowser({ extension: DEMO_BUILD })
  try {
    const dashboard = await browser.open('/dashboard.html#files')
    await startImport(dashboard)
    await isIn(dashboard)
    return await storedIn(dashboard)
  } finally {
    await browser.close()
  }
}

const KILLS = 10

test('a file whose import is killed with the browser at ten moments, and then imported whole, is in as if it had been imported once', async () => {
  const seed = seedOfRun()
  const random = seededRandom(seed)
  const once = await importedOnce()
  const total = orderCount(once)
  const { profile, remove } = keptProfile()
  let browser = await openBrowser({ extension: DEMO_BUILD, profile })
  const kills: { at: number; said: number; in: number }[] = []
  try {
    for (let n = 0; n < KILLS; n++) {
      const kill = await browserKiller(browser)
      const dashboard = await browser.open('/dashboard.html#files')
      const before = orderCount(await storedIn(dashboard))
      await startImport(dashboard)
      const at = random.between(0, Math.floor(total * 0.93))
      const said = await rowsIn(dashboard, at)
      await new Promise(resolve => setTimeout(resolve, random.between(0, 150)))
      await kill()
      browser = await openBrowser({ extension: DEMO_BUILD, profile })
      const own = await browser.open('/dashboard.html#files')
      const stored = await storedIn(own)
      expect(halfWritten(stored)).toEqual([])
      expect(wrongTraces(stored)).toEqual([])
      // What was said to be in is in, and nothing of before is gone.
      expect(orderCount(stored)).toBeGreaterThanOrEqual(Math.max(before, said))
      expect(newest(stored)?.orders ?? 0).toBeGreaterThanOrEqual(said)
      kills.push({ at, said, in: orderCount(stored) })
      const line = own.getByRole('region', { name: words.imports.title }).getByRole('listitem').first()
      // The last part may have been in before the kill.
      if ((newest(stored)?.orders ?? total) < total) await line.getByText(/Cut off\. Rows to come in: 3,?\d+/).waitFor()
      await own.close()
    }
    const dashboard = await browser.open('/dashboard.html#files')
    await startImport(dashboard)
    await isIn(dashboard)
    await until(async () => (await dashboard.getByText(/Cut off\./).count()) === 0)
    const stored = await storedIn(dashboard)
    expect(halfWritten(stored)).toEqual([])
    expect(wrongTraces(stored)).toEqual([])
    expect(lasting(stored)).toEqual(lasting(once))
  } finally {
    say(`import killed, seed ${seed}, of ${total} orders: ${JSON.stringify(kills)}`)
    await browser.close().catch(() => {})
    remove()
  }
})

test('what a killed import brought is taken back by a click, and what a closed tab cut off, too', async () => {
  const { profile, remove } = keptProfile()
  let browser = await openBrowser({ extension: DEMO_BUILD, profile })
  try {
    const kill = await browserKiller(browser)
    const first = await browser.open('/dashboard.html#files')
    await startImport(first)
    await rowsIn(first, 600)
    await first.close()
    const second = await browser.open('/dashboard.html#files')
    // A transaction that was under way when its page was closed is let finish or is undone by the browser.
    await until(async () => halfWritten(await storedIn(second)).length === 0)
    await startImport(second)
    await rowsIn(second, 1200)
    await kill()
    browser = await openBrowser({ extension: DEMO_BUILD, profile })
    const dashboard = await browser.open('/dashboard.html#files')
    const lines = dashboard.getByRole('region', { name: words.imports.title }).getByRole('listitem')
    for (const line of [lines.nth(0), lines.nth(1)]) {
      await line.getByRole('button', { name: words.imports.undo }).click()
      await line.getByRole('button', { name: words.imports.yes }).click()
      await line.getByText(words.imports.undone).waitFor({ timeout: 120_000 })
      expect(halfWritten(await storedIn(dashboard))).toEqual([])
    }
    const { shops, customers, orders } = await storedIn(dashboard)
    expect({ shops, customers, orders }).toEqual({ shops: [], customers: [], orders: [] })
  } finally {
    await browser.close().catch(() => {})
    remove()
  }
})
