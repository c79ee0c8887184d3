import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { DEMO_BUILD } from './world.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

/** Findings that keep somebody out: serious and critical ones. */
async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(node => node.html)
          .join(' ')
          .slice(0, 300)}`,
    )
}

describe.each([
  ['en', false],
  ['zh_CN', true],
  ['en', true],
  ['zh_CN', false],
] as const)('%s, dark %s', (language, dark) => {
  let browser: ExtensionBrowser
  beforeAll(async () => {
    browser = await openBrowser({ extension: DEMO_BUILD, language, dark })
    const page = await browser.context.newPage()
    for (const list of ['orders', 'customers', 'reviews']) {
      await page.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}&theme=${dark ? 'dark' : 'light'}#/${list}`)
      await page.waitForTimeout(1200)
    }
    const draft = await waitForDrawn(page, 'draft')
    const { x, y } = await draft.centre()
    await page.mouse.click(x, y)
    expect((await drawnOn(page)).length).toBeGreaterThan(5)
  })
  afterAll(() => browser.close())

  test.each([
    ['popup', '/popup.html', 'input'],
    ['popup with a hit', '/popup.html#罗', '.hit'],
    ['side panel', '/sidepanel.html', '.desk, .queue'],
    ['dashboard: customers', '/dashboard.html#customers', 'tbody button'],
    ['dashboard: files', '/dashboard.html#files', '.drop'],
    ['dashboard: sites', '/dashboard.html#sites', 'code'],
    ['dashboard: settings', '/dashboard.html#settings', '.danger'],
    ['card without a token', '/card.html', 'p'],
  ])('%s has no serious finding', async (_, path, ready) => {
    const page = await browser.open(path, { width: path.startsWith('/dashboard') ? 1280 : 380, height: 700 })
    await page.locator(ready).first().waitFor()
    if (path.endsWith('#customers')) {
      await page.locator('tbody button').first().click()
      await page.locator('.card').waitFor()
    }
    expect(await seriousFindings(page)).toEqual([])
    await page.close()
  })
})
