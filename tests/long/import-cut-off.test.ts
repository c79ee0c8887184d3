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

async function startImport(dashboard: Page): Promise<void> {
  await dashboard.setInputFiles('input[type=file]', file)
  const start = dashboard.getByRole('button', { name: en.dashboard.import, exact: true })
  await start.waitFor()
  const [known, name] = [dashboard.getByLabel(en.dashboard.importInto), dashboard.getByLabel(en.dashboard.shopName)]
  if (await known.isVisible()) await known.selectOption({ label: SHOP })
  else await name.fill(SHOP)
  await start.click()
}
const isIn = (dashboard: Page) =>
  dashboard
    .getByText(/Imported: /)
    .first()
    .waitFor({ timeout: 120_000 })

const lasting = ({ customers, orders }: Stored) => ({ customers, orders })

/** The same file into one profile, cut off `cuts` times; then whole. */
async function imported(cuts: number, random = seededRandom(1)): Promise<{ stored: Stored; partly: number[] }> {
  const { profile, remove } = keptProfile()
  let browser = await openBrowser({ extension: DEMO_BUILD, profile })
  const partly: number[] = []
  try {
    for (let cut = 0; cut < cuts; cut++) {
      const kill = await browserKiller(browser)
      const dashboard = await browser.open('/dashboard.html#files')
      await startImport(dashboard)
      await new Promise(resolve => setTimeout(resolve, random.between(100, 2500)))
      if (cut % 2 === 0) await dashboard.close()
      else {
        await kill()
        browser = await openBrowser({ extension: DEMO_BUILD, profile })
      }
      const own = await browser.open('/popup.html')
      // A transaction that was under way when its page was closed is let finish or is undone by the browser.
      await until(async () => halfWritten(await storedIn(own)).length === 0)
      partly.push((await storedIn(own)).orders.flatMap(chunk => chunk.orders).length)
      await own.close()
    }
    const dashboard = await browser.open('/dashboard.html#files')
    await startImport(dashboard)
    await isIn(dashboard)
    return { stored: await storedIn(dashboard), partly }
  } finally {
    await browser.close().catch(() => {})
    remove()
  }
}

test('a file cut off by a closed tab and by a killed browser, and then imported whole, is in as if it had been imported once', async () => {
  const seed = seedOfRun()
  const once = await imported(0)
  const cut = await imported(6, seededRandom(seed))
  say(
    `import cut off, seed ${seed}: ${JSON.stringify(cut.partly)} of ${once.stored.orders.flatMap(chunk => chunk.orders).length} orders were in after each cut`,
  )
  expect(halfWritten(cut.stored)).toEqual([])
  expect(lasting(cut.stored)).toEqual(lasting(once.stored))
})
