import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordingIn } from '../../components/wording.tsx'
import { type Demo, startDemo } from '../../demo/server.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, DEMO_BUILD, today } from './world.ts'

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

const PROMISE = { en: 'Ring back about the lamp', zh_CN: '回电说台灯的事' }
const SERVICES = {
  en: ['Broken in the post: a new one, free', 'A handwritten card'],
  zh_CN: ['运输破损免费补发', '手写卡片'],
}
const ASKS = { en: 'Refund half and I will change my review', zh_CN: '退我五十块就删差评' }

describe.each(['en', 'zh_CN'] as const)('%s', language => {
  const { words } = wordingIn(language)
  const { satisfaction, demand } = words.card
  const { service } = words.dashboard
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

  test('a catalogue is written, and what is basic stands ready for the public', async () => {
    await page.getByRole('button', { name: service.tab, exact: true }).click()
    await page.getByText(service.catalogue.empty).waitFor()
    for (const [i, what] of SERVICES[language].entries()) {
      await page.getByRole('button', { name: service.catalogue.add }).click()
      await page.getByLabel(service.catalogue.what, { exact: true }).nth(i).fill(what)
    }
    await page.locator('.service select').nth(2).selectOption({ label: service.level.surprise })
    await page.locator('.service select').nth(3).selectOption({ label: service.audience.customer })
    await page.getByLabel(service.ledger.currency).fill('GBP')
    await page.getByLabel(words.tier.small).fill('5')
    await page
      .getByLabel(service.catalogue.cost.split('{')[0] ?? '')
      .nth(1)
      .fill('3')
    expect(await page.locator('main li').allInnerTexts()).toEqual([SERVICES[language][0]])
    await page.getByRole('button', { name: service.save }).click()
    await page.getByText(words.dashboard.voice.saved, { exact: true }).waitFor()
    await page.reload()
    await expect.poll(() => page.getByLabel(service.catalogue.what, { exact: true }).first().inputValue()).toBe(SERVICES[language][0])
    await look('service')
  })

  test('a surprise is given from the card, stands in the ledger, and the month’s budget ends the next one', async () => {
    const { perks } = words.card
    const give = async (nth: number) => {
      await page.locator('nav').getByRole('button', { name: words.dashboard.customers, exact: true }).click()
      await page.locator('tbody button').nth(nth).click()
      await page.getByText(perks.open, { exact: true }).click()
      return page.getByRole('button', { name: perks.give })
    }
    await (await give(4)).click()
    await page.getByText(perks.given).waitFor()
    expect(await (await give(6)).isDisabled()).toBe(true)
    await look('perk')
    await page.getByRole('button', { name: service.tab, exact: true }).click()
    await expect.poll(() => page.locator('table.figures tbody tr').count()).toBe(1)
    await look('ledger')
  })

  test('a promise made by hand has an owner; when they go, all of theirs is handed over', async () => {
    const { promise } = words.card
    await page.locator('nav').getByRole('button', { name: words.dashboard.customers, exact: true }).click()
    await page.locator('tbody button').nth(2).click()
    await page.getByText(promise.add).click()
    await page.getByLabel(promise.what).fill(PROMISE[language])
    await page.getByLabel(promise.by, { exact: true }).fill(today())
    await page.getByLabel(promise.owner).fill('Ann')
    await page.getByRole('button', { name: promise.save }).click()
    await page.locator('.promises', { hasText: PROMISE[language] }).waitFor()
    await page.getByRole('button', { name: service.tab, exact: true }).click()
    const line = page.locator('.queue-item', { hasText: PROMISE[language] })
    await line.waitFor()
    await look('open-promises')
    await page.getByLabel(service.open.owner).selectOption('Ann')
    await page.locator('form input').fill('Bo')
    await page.getByRole('button', { name: service.open.hand }).click()
    await expect.poll(() => line.innerText()).toContain('Bo')
    await page.getByRole('button', { name: words.card.keep }).first().click()
    await expect.poll(() => line.count()).toBe(0)
  })
})
