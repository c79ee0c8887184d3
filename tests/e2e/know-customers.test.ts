import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordingIn } from '../../components/wording.tsx'
import { type Demo, startDemo } from '../../demo/server.ts'
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, barred, DEMO_BUILD, storedIn, today } from './world.ts'

/** What a seller clicks to know whom they serve, in the demo shop. */
let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

const LISTING = {
  en: {
    text: 'A flask of steel. Always keeps tea hot for 12 hours.',
    sentence: 'Always keeps tea hot for 12 hours',
    honest: 'Usually keeps tea hot for 12 hours',
    cold: 'The tea was cold after an hour, so disappointing.',
    fine: 'Very pretty, thank you.',
  },
  zh_CN: {
    text: '不锈钢杯身。保证当天发货。',
    sentence: '保证当天发货',
    honest: '一般当天发货',
    cold: '说好当天发货，等了四天才发，太失望了。',
    fine: '很漂亮，谢谢店家。',
  },
}
const SEGMENT = { en: 'Good and let down', zh_CN: '被我们亏待的好顾客' }

describe.each(['en', 'zh_CN'] as const)('%s', language => {
  const { words } = wordingIn(language)
  const { segment, column } = words.dashboard
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
  const goTo = (part: string) => page.locator('nav').getByRole('button', { name: part, exact: true }).click()

  beforeAll(async () => {
    browser = await openBrowser({ extension: DEMO_BUILD, language })
    browser.context.setDefaultTimeout(10_000)
    const office = await browser.context.newPage()
    for (const list of ['orders', 'reviews']) {
      await office.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}#/${list}?size=${list === 'orders' ? 500 : 50}`)
      await waitForDrawn(office, list === 'orders' ? 'late-soon' : 'draft')
    }
    page = await browser.open('/dashboard.html#customers', { width: 1280, height: 1000 })
    await page.locator('tbody button').first().waitFor()
  })
  afterAll(() => browser.close())

  test('a key customer is pinned from the card, and stands first whatever the list is sorted by', async () => {
    const names = page.locator('tbody .link')
    const third = await names.nth(2).innerText()
    expect(await names.first().innerText()).not.toBe(third)
    const pin = page.getByRole('button', { name: words.card.key })
    await names.nth(2).click()
    await pin.click()
    await expect.poll(() => names.first().innerText()).toBe(third)
    await page.locator('thead').getByRole('button', { name: column.name }).click()
    await expect.poll(() => names.first().innerText()).toBe(third)
    await look('key-customer')
    await page.locator('thead button').nth(3).click()
    await pin.click()
    await expect.poll(() => names.nth(2).innerText()).toBe(third)
  })

  test('customers are chosen by keyboard, counted at once, saved under a name and taken out as a file', async () => {
    const { customers } = await storedIn(page)
    const known = customers.filter(({ identifiedBy }) => identifiedBy !== 'order')
    const wanted = known.filter(({ complaints }) => complaints.length > 0)
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.length).toBeLessThan(known.length)
    const count = page.locator('.segment [role=status]').first()
    const counted = async (n: number) =>
      expect.poll(() => count.innerText()).toBe(wordingIn(language).say(segment.title, { n, of: known.length }))

    await page.locator('.segment summary').focus()
    await page.keyboard.press('Enter')
    await counted(known.length)
    await page.getByLabel(segment.complained).focus()
    await page.keyboard.press('ArrowDown')
    await counted(wanted.length)
    expect(await page.locator('tbody button').count()).toBe(wanted.length)
    await look('segment')
    await page.getByLabel(column.orders).fill('2')
    await counted(wanted.filter(({ orderCount }) => orderCount >= 2).length)
    await page.getByLabel(column.orders).fill('')

    await page.getByLabel(segment.name).fill(SEGMENT[language])
    await page.getByRole('button', { name: segment.save }).click()
    await page.reload()
    await page.locator('.segment summary').click()
    await counted(known.length)
    await page.getByLabel(segment.saved).selectOption({ label: SEGMENT[language] })
    await counted(wanted.length)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: words.dashboard.export, exact: true }).click()
    const file = readFileSync(await (await downloading).path(), 'utf8')
    expect(file.trim().split('\n')).toHaveLength(wanted.length + 1)
    for (const { name } of wanted) expect(file).toContain(name)
    await page.getByRole('button', { name: segment.clear }).click()
    await counted(known.length)
  })

  test('what the score needs begins with the reviews seen, and is reckoned anew from what the platform shows', async () => {
    const { score } = words.dashboard.replies
    const { say } = wordingIn(language)
    const stars = (await storedIn(page)).reviews.flatMap(review => review.stars ?? [])
    await goTo(words.dashboard.replies.tab)
    await page.getByText(say(score.seen, { n: stars.length })).waitFor()
    await page.getByLabel(score.reviews).fill('100')
    await page.getByLabel(score.stars).fill('4.7')
    await page.getByLabel(score.stars).press('Tab')
    await page.getByText(say(score.need, { n: 50, target: '4.8' })).waitFor()
    await page.getByText(say(score.rounded, { n: 20, target: '4.8' })).waitFor()
    await page.getByText(say(score.bad, { given: 1, score: '4.66', n: 19 })).waitFor()
    await look('score')
    await page.getByLabel(score.target).fill('5')
    await page.getByLabel(score.target).press('Tab')
    await page.getByText(score.never).waitFor()
  })

  test('a campaign holds some out by chance, its list is taken out, and one that is over is measured against them', async () => {
    const { campaigns } = words.dashboard.business
    const { say } = wordingIn(language)
    const { customers, orders } = await storedIn(page)
    const known = customers.filter(({ identifiedBy }) => identifiedBy !== 'order')
    await goTo(words.dashboard.business.tab)
    await page.getByLabel(campaigns.name).fill('Advent')
    await page.getByLabel(campaigns.holdout).selectOption('0.5')
    await page.getByLabel(campaigns.cost).fill('12')
    await page.getByRole('button', { name: campaigns.add }).click()
    const line = page.locator('#campaigns .row span', { hasText: campaigns.everybody })
    await line.waitFor()
    const [to = 0, out = 0] = (await line.innerText()).match(/\d+/g)?.map(Number) ?? []
    expect(to + out).toBe(known.length)
    expect(Math.min(to, out)).toBeGreaterThan(60)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: campaigns.list }).click()
    expect(
      readFileSync(await (await downloading).path(), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(to + 1)

    // One of twenty days ago, over for ten, put there past the extension: the first forty got it, the others not.
    const day = (ago: number) => new Date(Date.parse(today()) - ago * 86_400_000).toISOString().slice(0, 10)
    const ids = known.map(({ id }) => id)
    const groups = [{ tier: 'none', treated: ids.slice(0, 40), holdout: ids.slice(40) }]
    const bought = new Set(
      orders.flatMap(({ customer, orders: own }) =>
        own.some(
          ({ placedOn = '', statusKind }) =>
            placedOn.slice(0, 10) >= day(20) && placedOn.slice(0, 10) <= day(11) && statusKind !== 'cancelled' && statusKind !== 'pending',
        )
          ? [customer]
          : [],
      ),
    )
    const record = {
      v: 1,
      id: 'past',
      shop: known[0]?.shop,
      name: 'Autumn',
      who: '40',
      on: day(20),
      days: 10,
      costMinor: 5000,
      currency: 'GBP',
      holdoutShare: 0.5,
      groups,
      changedOn: day(20),
    }
    await page.evaluate(
      campaign =>
        new Promise<void>(resolve => {
          const opening = indexedDB.open('regulars')
          opening.onsuccess = () => {
            const tx = opening.result.transaction('campaigns', 'readwrite')
            tx.objectStore('campaigns').put(campaign)
            tx.oncomplete = () => {
              opening.result.close()
              resolve()
            }
          }
        }),
      record,
    )
    await page.reload()
    const row = page.locator('#campaigns tbody tr')
    await row.waitFor()
    const boughtOf = (of: string[]) => say(campaigns.bought, { buyers: of.filter(id => bought.has(id)).length, customers: of.length })
    expect(await row.locator('td').nth(1).innerText()).toBe(boughtOf(ids.slice(0, 40)))
    expect(await row.locator('td').nth(2).innerText()).toBe(boughtOf(ids.slice(40)))
    expect(await row.locator('td').nth(5).innerText()).toBe('£50.00')
    await look('campaigns')
  })

  test('why a customer left is marked on the card, with what to do about it, and stays', async () => {
    const { because, do: actions } = words.dashboard.business.reasons
    await goTo(words.dashboard.customers)
    await page.locator('tbody button').first().click()
    const left = page.getByRole('combobox', { name: words.card.left.title })
    await left.selectOption({ label: because['lured-away'] })
    await page.getByText(actions['lured-away']).waitFor()
    await look('left')
    expect((await storedIn(page)).customers.filter(({ leftBecause }) => leftBecause?.reason === 'lured-away')).toHaveLength(1)
    await page.reload()
    await page.locator('tbody button').first().click()
    expect(await left.inputValue()).toBe('lured-away')
  })

  test('a listing’s sentence that bad reviews speak of is told with its counts and an honest wording', async () => {
    const { listing } = words.dashboard.service
    const { say } = wordingIn(language)
    const shop = (await storedIn(page)).shops[0]?.id ?? ''
    const { text, sentence, honest, cold, fine } = LISTING[language]
    const row = (i: number, stars: number, said: string) => ({
      reviewId: `flask ${i}`,
      product: 'Flask',
      stars,
      text: said,
      postedOn: today(),
    })
    const rows = [...Array.from({ length: 5 }, (_, i) => row(i, 1, cold)), ...Array.from({ length: 6 }, (_, i) => row(10 + i, 5, fine))]
    // As a file's import begins in the worker.
    await page.evaluate(
      record =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('regulars')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const tx = opening.result.transaction('imports', 'readwrite')
            tx.objectStore('imports').put(record)
            tx.oncomplete = () => {
              opening.result.close()
              resolve()
            }
          }
        }),
      { v: 1, id: 'x', shop, file: 'reviews.csv', on: new Date().toISOString(), orders: 0, customers: 0, reviews: 0, parts: 0 },
    )
    await ask(page, 'keepFileReviews', { shop, import: 'x', rows })
    await goTo(words.dashboard.service.tab)
    await page.reload()
    await page.getByLabel(listing.product, { exact: true }).fill('Flask')
    await page.getByLabel(listing.text, { exact: true }).fill(text)
    await page.getByRole('button', { name: listing.save }).click()
    await page.getByText(say(listing.found, { product: 'Flask', n: 1 })).waitFor()
    const found = page.locator('#listings li')
    expect(await found.innerText()).toContain(`“${sentence}”`)
    expect(await found.innerText()).toContain(say(listing.reworded, { text: honest }))
    expect(await found.innerText()).not.toContain(listing.chance)
    await look('listing')
    await page.getByRole('button', { name: listing.delete }).click()
    await page.getByRole('button', { name: words.dashboard.yesDelete }).click()
    await expect.poll(() => found.count()).toBe(0)
  })
})
