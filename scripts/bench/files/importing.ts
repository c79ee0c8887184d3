import type { Page } from 'playwright-core'
import en from '../../../locales/en.json' with { type: 'json' }
import type { ExtensionBrowser } from '../../extension-browser.ts'
import { round } from '../measuring/spread.ts'
import { SHOP } from './large-shop.ts'
import { cpuOf, watchMemory } from './processes.ts'

const words = en.dashboard
/** Longer than anything that is worth waiting for. */
export const PATIENCE = 3_600_000
const LOOK_MS = 500

/** Choosing the file until the preview stands, the import until it is said to be in, and the longest the page was busy meanwhile; memory at its highest. */
export async function importFile(browser: ExtensionBrowser, page: Page, file: string) {
  await page.evaluate(() => {
    Object.assign(globalThis, { longest: 0 })
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries())
        Object.assign(globalThis, { longest: Math.max(duration, Reflect.get(globalThis, 'longest')) })
    }).observe({ type: 'longtask' })
  })
  const peaks = watchMemory(browser)
  const chosen = Date.now()
  await page.locator('input[type=file]').first().setInputFiles(file)
  const start = page.getByRole('button', { name: words.import, exact: true })
  await start.waitFor({ timeout: PATIENCE })
  const previewMs = Date.now() - chosen
  await page.getByLabel(words.shopName).fill(SHOP)
  const [started, before] = [Date.now(), await cpuOf(browser)]
  await start.click()
  await page
    .getByText(/^Imported: /)
    .first()
    .waitFor({ timeout: PATIENCE })
  const importMs = Date.now() - started
  const after = await cpuOf(browser)
  const importCpuS = { pages: round(after.pages - before.pages, 1), browser: round(after.browser - before.browser, 1) }
  // Until the tiers are made, too.
  await page.getByRole('region', { name: words.imports.title }).getByRole('listitem').first().waitFor({ timeout: PATIENCE })
  const tiersMs = Date.now() - started - importMs
  const longestTaskMs = round(await page.evaluate(() => Reflect.get(globalThis, 'longest') as number))
  return { previewMs, importMs, importCpuS, tiersMs, longestTaskMs, ...peaks() }
}

/** From the end of an import until the shop's figures and what is to be done today are kept, which go on being worked out beside whatever is asked for. */
export async function figuresKept(page: Page): Promise<number> {
  const started = Date.now()
  const areKept = () =>
    new Promise<boolean>(told => {
      const opening = indexedDB.open('regulars')
      opening.onsuccess = () => {
        const asking = opening.result.transaction('figures').objectStore('figures').getAll()
        asking.onsuccess = () => {
          opening.result.close()
          told(asking.result.filter(({ kept }) => kept !== undefined).length > 1)
        }
      }
    })
  // A function that is waited for is taken for true as soon as it promises anything.
  while (!(await page.evaluate(areKept))) await page.waitForTimeout(LOOK_MS)
  return Date.now() - started
}
