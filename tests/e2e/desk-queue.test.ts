import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CompactReview } from '../../demo/compact-shop.ts'
import { readShopFiles } from '../../demo/shop-files.ts'
import en from '../../locales/en.json' with { type: 'json' }
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { openWorld, storedIn, until } from './world.ts'

/** The desk of a seller with a page of reviews in front and the panel beside it: what waits, one after the other by the keys, and what becomes of it. */
const { demo, browser } = await openWorld({ browser: { grantable: ['notifications'] } })
const { panel: words } = en

/** What the page's own server says of its reviews. */
let change: (reviews: CompactReview[]) => CompactReview[] = reviews => reviews
let page: Page
let panel: Page

async function openReviews(): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${demo.url}/?lang=en#/reviews?size=50`)
  await waitForDrawn(page, 'draft')
}
const lines = () => panel.locator('.queue-item')
const review = () => panel.locator('blockquote').first()
const stored = () => storedIn(panel)
const stateOf = async (text: string) => {
  const { reviews, replies } = await stored()
  return replies.find(({ reviewId }) => reviewId === reviews.find(one => one.text?.startsWith(text))?.id)?.state
}
const firstWords = async () => (await review().innerText()).slice(0, 24)

/** As if what is stored had been read the day before. */
const seenYesterday = () =>
  panel.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(done => {
      const opening = indexedDB.open('regulars')
      opening.onsuccess = () => done(opening.result)
    })
    const reviews = db.transaction('reviews', 'readwrite').objectStore('reviews')
    const all = await new Promise<{ seenOn: string }[]>(done => {
      const reading = reviews.getAll()
      reading.onsuccess = () => done(reading.result)
    })
    for (const one of all) reviews.put({ ...one, seenOn: '2026-01-01T00:00:00.000Z' })
    db.close()
  })

beforeAll(async () => {
  browser.context.setDefaultTimeout(8000)
  page = await browser.context.newPage()
  const shop = readShopFiles()
  await page.route('**/api/shop', route => route.fulfill({ json: { ...shop, reviews: change(shop.reviews) } }))
  await openReviews()
  panel = await browser.open('/sidepanel.html', { width: 360, height: 900 })
  await lines().first().waitFor()
})

test('what waits is listed with why, and fits a narrow panel', async () => {
  expect(await lines().count()).toBeGreaterThan(20)
  expect(await lines().first().innerText()).toMatch(/^1★ .+ · .+/)
  expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
})

test('only one complaint is shown when the seller wants that', async () => {
  const all = await lines().count()
  await panel.getByLabel(words.filter.complaint).selectOption('packaging')
  const some = await lines().count()
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  await panel.getByLabel(words.filter.complaint).selectOption('')
})

test('the keys go through the queue, and what was typed on the way is kept', async () => {
  await lines().first().click()
  await review().waitFor()
  const first = await firstWords()
  await panel.locator('textarea').fill('Half a sent')
  await panel.keyboard.press('Alt+PageDown')
  await expect.poll(firstWords).not.toBe(first)
  await panel.keyboard.press('Alt+PageUp')
  await expect.poll(firstWords).toBe(first)
  await expect.poll(() => panel.locator('textarea').inputValue()).toBe('Half a sent')
  expect(await stateOf(first)).toBe('drafted')
  await panel.getByRole('button', { name: words.another }).click()
})

test('the words that complain are marked and named in the interface’s language, in a Chinese review too', async () => {
  for (let n = 0; n < 10 && !/\p{Script=Han}/u.test(await firstWords()); n++) {
    const before = await firstWords()
    await panel.keyboard.press('Alt+PageDown')
    await expect.poll(firstWords).not.toBe(before)
  }
  const mark = panel.locator('mark').first()
  expect(await mark.innerText()).toMatch(/\p{Script=Han}/u)
  expect(Object.values(en.badge.issue)).toContain(await mark.getAttribute('data-issue'))
})

test('from the queue by the keys into the box, sent by the seller, seen as posted, followed up', async () => {
  const text = (await review().innerText()).trim()
  const draft = await panel.locator('textarea').inputValue()
  expect(draft.length).toBeGreaterThan(40)
  await page.bringToFront()
  await page
    .getByText(text)
    .locator('xpath=ancestor::*[.//button][1]')
    .getByRole('button', { name: /^Reply$/ })
    .click()
  const box = page.locator('textarea').first()
  await box.waitFor()
  // The panel is a tab of its own here: the page in front is told by its event, not by a click that would change it.
  await panel.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true })))
  await expect.poll(() => box.inputValue()).toBe(draft)
  await until(async () => (await stateOf(text)) === 'placed')
  const { customers } = await stored()
  const pledged = customers.flatMap(({ promises }) => promises)
  expect(pledged.length).toBeGreaterThan(0)
  expect(draft).toContain(pledged[0]?.what)

  await page.getByRole('button', { name: /^Submit/ }).click()
  await until(async () => (await stateOf(text)) === 'posted', 8000)
  await panel.bringToFront()
  await panel.getByText(words.doneHint).waitFor()
  await panel.getByRole('button', { name: words.done }).click()
  await until(async () => (await stateOf(text)) === 'followed-up')
  await panel.getByRole('button', { name: words.back }).click()
  await lines().first().waitFor()
  expect(await panel.getByText(text.slice(0, 24)).count()).toBe(0)
  await panel.getByLabel(words.filter.state).selectOption(words.filter.answered)
  expect(await panel.getByText(text.slice(0, 24)).count()).toBe(1)
  await panel.getByLabel(words.filter.state).selectOption(words.filter.waiting)
})

test('put off with a reason and a day, and taken back', async () => {
  const waiting = await lines().count()
  await lines().nth(1).click()
  await panel.getByText(words.hold.put).first().click()
  await panel.getByLabel(words.hold.reason).fill('the parcel is on its way')
  await panel.getByRole('button', { name: words.hold.keep }).click()
  await panel.getByRole('button', { name: words.hold.release }).waitFor()
  await panel.getByRole('button', { name: words.back }).click()
  await expect.poll(() => lines().count()).toBe(waiting - 1)
  await panel.getByLabel(words.filter.state).selectOption(words.filter.held)
  expect(await lines().first().innerText()).toContain('the parcel is on its way')
  await lines().first().click()
  await panel.getByRole('button', { name: words.hold.release }).click()
  // Back before it is done: what is done then does not open the review again.
  await panel.getByRole('button', { name: words.back }).click()
  await panel.getByLabel(words.filter.state).selectOption(words.filter.waiting)
  await expect.poll(() => lines().count()).toBe(waiting)
})

describe('a review pasted in from elsewhere', () => {
  async function paste(text: string, platform: string): Promise<void> {
    await panel.getByText(words.paste.open).click()
    await panel.getByLabel(words.paste.text).fill(text)
    await panel.getByLabel(words.paste.stars).selectOption('1')
    await panel.getByLabel(words.paste.platform).selectOption(platform)
    await panel.getByRole('button', { name: words.paste.keep }).click()
    await review().waitFor()
    expect(await review().innerText()).toBe(text)
  }
  const back = () => panel.getByRole('button', { name: words.back }).click()

  test('is read and answered as any other', async () => {
    await paste('Waited 40 minutes for a cold pizza.', 'google')
    expect(await panel.locator('mark').count()).toBeGreaterThan(0)
    expect(await panel.locator('textarea').inputValue()).toMatch(/sorry|apolog/i)
    await back()
    await panel.getByText('Waited 40 minutes').waitFor()
  })

  test('where the platform takes no public reply, there is no box, and why is said', async () => {
    await paste('The lid does not close and the handle broke off.', 'amazon')
    await panel.getByText(words.noReply).waitFor()
    expect(await panel.getByRole('button', { name: words.put }).count()).toBe(0)
    // What stands in the panel is a message to the buyer.
    expect(await panel.locator('.desk textarea').inputValue()).toMatch(/sorry/i)
    await back()
  })

  test('one that demands money comes with the reasons and a file for the platform', async () => {
    await paste('Refund me $50 or I will leave bad reviews on every site. Pay and I delete this.', 'ebay')
    expect(await panel.locator('.desk').innerText()).toContain('demanded in exchange for the review')
    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name: words.evidence.button }).click()
    const file = readFileSync(await (await download).path(), 'utf8')
    expect(file).toContain('Refund me $50')
    expect(file).toContain('only messages inside eBay count')
    expect(file).toContain('[ ] The link to the review')
    await back()
  })
})

test('a review whose writer has changed it says so, and keeps what it said', async () => {
  const known = (await stored()).reviews.find(({ unanswered, text, marketplace }) => unanswered && text && !marketplace)
  if (!known) throw new Error('no bad review')
  change = reviews => reviews.map(one => (one.text === known.text ? { ...one, text: 'Broken again, the second one too.', stars: 1 } : one))
  await openReviews()
  await panel.getByText('Broken again, the second one too.').click()
  await panel.getByText(words.edited, { exact: true }).click()
  expect(await panel.locator('details blockquote').first().innerText()).toContain(known.text)
  await panel.getByRole('button', { name: words.back }).click()
})

test('a new bad review on an open page is told once and counted, as soon as the seller has asked for it', async () => {
  const worker = browser.context.serviceWorkers()[0]
  if (!worker) throw new Error('no background')
  const notices = () => worker.evaluate('new Promise(got => chrome.notifications ? chrome.notifications.getAll(got) : got(null))')
  await panel.getByRole('button', { name: words.notify.on }).click()
  await panel.getByText(words.notify.off).waitFor()
  expect(await notices()).toEqual({})
  await seenYesterday()
  const quiet = new Date().getHours() >= 22 || new Date().getHours() < 8
  change = reviews => [
    {
      ...(reviews[0] as CompactReview),
      id: 'R99999',
      stars: 1,
      lang: 'en',
      text: 'There was a dead insect in the box.',
      daysAgo: 0,
      reply: undefined,
    },
    ...reviews,
  ]
  await openReviews()
  await openReviews()
  await until(async () => (await worker.evaluate('chrome.action.getBadgeText({})')) === '1')
  if (!quiet) {
    await until(async () => Object.keys((await notices()) as object).length === 1)
    expect(Object.keys((await notices()) as object)[0]).toContain('northlight')
    // A real click is the desktop's to give: the browser's own event is sent, as it would send it.
    const opening = browser.context.waitForEvent('page')
    await worker.evaluate(
      'new Promise(done => chrome.notifications.getAll(all => done(chrome.notifications.onClicked.dispatch(Object.keys(all)[0]))))',
    )
    const desk = await opening
    await desk.locator('blockquote', { hasText: 'There was a dead insect' }).waitFor()
    await until(async () => Object.keys((await notices()) as object).length === 0)
    await desk.close()
    await panel.bringToFront()
  }
  await panel.getByText('There was a dead insect').click()
  await until(async () => (await worker.evaluate('chrome.action.getBadgeText({})')) === '')
})
