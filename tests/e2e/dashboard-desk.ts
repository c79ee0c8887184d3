import type { Page } from 'playwright-core'
import { type Words, wordingIn } from '../../components/wording.tsx'
import { ordersCsv } from '../../demo/app/export-orders.ts'
import { openDemoShop } from '../../demo/shop-files.ts'
import type { ExtensionBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, openWorld, today, until } from './world.ts'

const english = wordingIn('en')

/** The dashboard over the demo shop, whose pages were open and whose orders came in as a file. */
export async function openDashboard() {
  const { demo, browser } = await openWorld()
  const demoShop = openDemoShop({ today: today() })
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
  const page = await browser.open('/dashboard.html#files', { width: 1280, height: 900 })
  await until(async () => (await ask(page, 'shops', 'all')).length === 1)
  /** As the seller centre calls itself. */
  const northlight = (await ask(page, 'shops', 'all'))[0]?.name ?? ''
  const desk = { browser, page, demoShop, northlight }
  await importOrders(desk, ordersCsv(demoShop, 'en'), northlight)
  return desk
}

interface Desk {
  browser: ExtensionBrowser
  page: Page
}

export const opened = ({ page, browser }: Desk, part: string) => page.goto(`chrome-extension://${browser.id}/dashboard.html#${part}`)

export const tab = ({ page }: Desk, words: Words, part: 'business' | 'today' | 'service') =>
  page.getByRole('button', { name: words.dashboard[part].tab, exact: true })

/** Opens a screen anew; where there are several shops, of one of them. */
export async function showPart(desk: Desk, part: 'business' | 'today' | 'service', shop?: string): Promise<void> {
  await opened(desk, 'settings')
  await desk.page.reload()
  if (shop) await desk.page.locator('header select').selectOption({ label: shop })
  await tab(desk, english.words, part).click()
}

/** What was worked out before is shown until the answer of now is there. */
const newAnswer = ({ page }: Desk) =>
  page.getByText(english.words.dashboard.business.keptOn.split('{moment}')[1] ?? '?').waitFor({ state: 'detached', timeout: 60_000 })

export async function showFigures(desk: Desk, shop: string): Promise<void> {
  await showPart(desk, 'business', shop)
  await desk.page.locator('#figure-together').waitFor({ timeout: 60_000 })
  await newAnswer(desk)
}

export async function showToday(desk: Desk): Promise<void> {
  await showPart(desk, 'today')
  await desk.page.locator('.todo').nth(3).waitFor({ timeout: 60_000 })
  await newAnswer(desk)
}

export async function importOrders(desk: Desk, csv: string, shop: string): Promise<void> {
  const { page } = desk
  await opened(desk, 'files')
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
