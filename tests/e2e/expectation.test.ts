import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordingIn } from '../../components/wording.tsx'
import { type Demo, startDemo } from '../../demo/server.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, barred, DEMO_BUILD, storedIn, today } from './world.ts'

/** What a seller clicks about satisfaction and expectation, in the demo shop. */
let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

const BOX = { en: 'A double box next time', zh_CN: '下次用双层箱' }
const PROMISE = { en: 'Ring back about the lamp', zh_CN: '回电说台灯的事' }
const SERVICES = {
  en: ['Broken in the post: a new one, free', 'A handwritten card'],
  zh_CN: ['运输破损免费补发', '手写卡片'],
}
const ASKS = { en: 'Refund half and I will change my review', zh_CN: '退我五十块就删差评' }

/** Writes a customer's record past the extension, as if all of it had been read on earlier days. */
const keepCustomer = (page: Page, record: CustomerRecord) =>
  page.evaluate(
    customer =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('regulars')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const tx = opening.result.transaction('customers', 'readwrite')
          tx.objectStore('customers').put(customer)
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    record,
  )

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
    await page.getByRole('button', { name: service.save, exact: true }).click()
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
    await page.getByRole('combobox', { name: service.catalogue.owner }).selectOption('Ann')
    await page.locator('form', { hasText: service.open.hand }).locator('input').fill('Bo')
    await page.getByRole('button', { name: service.open.hand }).click()
    await expect.poll(() => line.innerText()).toContain('Bo')
    await page.getByRole('button', { name: words.card.keep }).first().click()
    await expect.poll(() => line.count()).toBe(0)
  })

  test('a second chance: how dealing went and what was promised is seen before it ships, and a tick on the packer’s slip keeps the promise', async () => {
    const { customers, orders } = await storedIn(page)
    const chunk = orders.find(({ orders: own }) => own.length === 1 && own[0]?.statusKind === 'paid')
    const customer = customers.find(({ id }) => id === chunk?.customer)
    if (!customer?.name) throw new Error('nobody waits for an order')
    const complaint = { reviewId: 'r', orderId: 'earlier', postedOn: '2026-01-09', stars: 2, issues: ['packaging' as const] }
    const promise = { id: 'r/box', what: BOX[language], by: '2099-01-01', madeOn: '2026-01-10', reviewId: 'r' }
    await keepCustomer(page, { ...customer, complaints: [complaint], promises: [promise] })

    await page.locator('nav').getByRole('button', { name: words.dashboard.customers, exact: true }).click()
    await page.locator('.filter input').fill(customer.name)
    await page.locator('tbody button').first().click()
    await page.locator('.reason.second-chance').waitFor()
    await page.getByText(words.card.dealings.title).click()
    const dealings = page.locator('details', { hasText: words.card.dealings.title }).last()
    await dealings.getByLabel(words.card.dealings.what).selectOption('refund-only')
    await page.getByRole('button', { name: words.card.dealings.keep }).click()
    await expect.poll(() => page.locator('.reason.risk').innerText()).toContain(words.card.dealings.kind['refund-only'])
    await look('second-chance')

    const opening = browser.context.waitForEvent('page')
    await page.getByRole('button', { name: words.card.slip }).click()
    const slip = await opening
    await slip.getByText(words.slip.check.packaging).waitFor()
    expect(decodeURIComponent(slip.url())).not.toContain(customer.id)
    expect(await slip.locator('body').innerText()).not.toContain(customer.name)
    expect(await barred(slip)).toEqual([])
    await slip.screenshot({ path: `demo-output/slip-${language}.png` })
    await slip.getByLabel(BOX[language]).check()
    await expect.poll(async () => (await storedIn(page)).customers.find(({ id }) => id === customer.id)?.promises[0]?.keptOn).toBeTruthy()
    await slip.emulateMedia({ media: 'print' })
    expect(await slip.getByRole('button', { name: words.slip.print }).isVisible()).toBe(false)
    await slip.close()
  })
})
