import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordingIn } from '../../components/wording.tsx'
import { type Demo, startDemo } from '../../demo/server.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, DEMO_BUILD } from './world.ts'

/** What a seller clicks about satisfaction and expectation, in the demo shop. */
let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

/** Findings that keep somebody out: serious and critical ones. */
async function barred(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const ASKS = { en: 'Refund half and I will change my review', zh_CN: '退我五十块就删差评' }

describe.each(['en', 'zh_CN'] as const)('%s', language => {
  const { words } = wordingIn(language)
  const { satisfaction, demand } = words.card
  let browser: ExtensionBrowser
  let page: Page
  /** As it looks in light and in dark, in which nothing keeps anybody out. */
  const look = async (of: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `demo-output/${of}-${language}-${colorScheme}.png`, fullPage: true })
      expect(await barred(page)).toEqual([])
    }
  }

  beforeAll(async () => {
    browser = await openBrowser({ extension: DEMO_BUILD, language })
    browser.context.setDefaultTimeout(10_000)
    const office = await browser.context.newPage()
    for (const list of ['orders', 'reviews']) {
      await office.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}#/${list}?size=50`)
      await waitForDrawn(office, list === 'orders' ? 'late-soon' : 'draft')
    }
    page = await browser.open('/dashboard.html#customers', { width: 1200, height: 1000 })
    await page.locator('tbody button').first().waitFor()
  })
  afterAll(() => browser.close())

  test('the card lays what a customer met with beside what they counted on', async () => {
    const [shop] = await ask(page, 'shops', 'all')
    const { lines } = await ask(page, 'customers', shop?.id ?? '')
    const complained = lines.find(({ complaints, name }) => complaints > 0 && name)
    await page.locator('.filter input').fill(complained?.name ?? '')
    await page.locator('tbody button').first().click()
    const line = page.locator('.satisfaction')
    await line.getByText(satisfaction.experience, { exact: true }).waitFor()
    expect(await line.innerText()).toContain(satisfaction.expectation)
    expect(await line.innerText()).toContain(satisfaction.fact.ordinary)
    await look('satisfaction')
  })

  test('what they ask for is judged, with the reasons and what to answer', async () => {
    await page.getByText(demand.open).click()
    await page.getByLabel(demand.what).selectOption({ label: demand.ask.resend })
    await page.getByLabel(demand.ground).selectOption({ label: demand.grounds.damaged })
    await page.getByRole('button', { name: demand.judge }).click()
    await page.getByText(demand.answers.basic.do).waitFor()
    await look('demand')
    await page.getByLabel(demand.text).fill(ASKS[language])
    await page.getByRole('button', { name: demand.judge }).click()
    await page.getByText(demand.unlawful['paid-review'].why).waitFor()
  })
})
