import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Demo, type DemoOptions, startDemo } from '../../demo/server.ts'
import { type BrowserOptions, type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'

const root = join(import.meta.dirname, '../..')
export const DEMO_BUILD = join(root, '.output/chrome-mv3-demo')
export const PRODUCTION_BUILD = join(root, '.output/chrome-mv3')

/** The demo back-office and a real browser; both are closed when the test file ends. */
export async function openWorld(
  options: { demo?: DemoOptions; browser?: Partial<BrowserOptions> } = {},
): Promise<{ demo: Demo; browser: ExtensionBrowser }> {
  const demo = await startDemo(options.demo)
  const browser = await openBrowser({ extension: DEMO_BUILD, ...options.browser })
  afterAll(async () => {
    await browser.close().catch(() => {})
    await demo.close()
  })
  return { demo, browser }
}
