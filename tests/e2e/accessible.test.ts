import AxeBuilder from '@axe-core/playwright'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { barred, DEMO_BUILD, seriousOf } from './world.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

/** A frame in a closed root is not found from its page: it is looked at as a page of its own. */
const findingsInFrame = (frame: Frame) =>
  seriousOf(new AxeBuilder({ page: { evaluate: frame.evaluate.bind(frame), frames: () => [frame] } as unknown as Page }).setLegacyMode())

// Colours know nothing of the language, and words nothing of the colours: each of both once.
describe.each([
  ['en', false],
  ['zh_CN', true],
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
    ['side panel: the queue', '/sidepanel.html#queue', '.brief'],
    ['dashboard: replies', '/dashboard.html#replies', 'table.figures'],
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
    if (path.endsWith('#queue')) {
      await page.locator('.back').click()
      await page.locator('.queue-item').first().waitFor()
    }
    if (path.startsWith('/sidepanel')) for (const shut of await page.locator('summary').all()) await shut.click()
    expect(await barred(page)).toEqual([])
    await page.close()
  })

  test('the card of a customer beside a badge has no serious finding', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}&theme=${dark ? 'dark' : 'light'}#/orders`)
    const { x, y } = await (await waitForDrawn(page, 'late-soon')).centre()
    await page.mouse.move(x, y, { steps: 4 })
    const card = () => page.frames().find(frame => frame.url().includes('/card.html'))
    await expect.poll(() => card()?.locator('.card .reason').count(), { timeout: 10_000 }).toBeGreaterThan(0)
    await page.screenshot({ path: `demo-output/card-${language}-${dark ? 'dark' : 'light'}.png` })
    const frame = card()
    expect(frame && (await findingsInFrame(frame))).toEqual([])
    await page.close()
  })

  test('the card of a customer found in the popup has no serious finding', async () => {
    const page = await browser.open('/popup.html#罗', { width: 380, height: 700 })
    await page.locator('.hit').first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.card .timeline li').first().waitFor()
    expect(await barred(page)).toEqual([])
    await page.close()
  })
})
