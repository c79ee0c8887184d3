import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import en from '../../locales/en.json' with { type: 'json' }
import { type ExtensionBrowser, openBrowser, type Surface, seedProfile } from '../../scripts/extension-browser.ts'
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { DEMO_BUILD, GOOD_REPLY } from './world.ts'

let demo: Demo
let browser: ExtensionBrowser
let page: Page
const profile = mkdtempSync(join(tmpdir(), 'regulars-desk-'))
const FIELD = 'document.querySelector(".draft-field textarea")'
const SAID = 'document.querySelector(".said")?.innerText'

async function openReviews(): Promise<void> {
  page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/reviews?size=50`)
  await waitForDrawn(page, 'draft')
}

beforeAll(async () => {
  demo = await startDemo()
  seedProfile(profile)
  browser = await openBrowser({ extension: DEMO_BUILD, profile })
  await openReviews()
})
afterAll(async () => {
  await browser.close()
  await demo.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
})

/** Clicks the n-th "Draft a reply" and gives the panel with that review in it. */
async function draftAt(n: number): Promise<{ panel: Surface; review: string }> {
  const button = (await drawnOn(page)).filter(one => one.kind === 'draft')[n]
  if (!button) throw new Error(`no draft button ${n}`)
  const { x, y } = await button.centre()
  await page.mouse.click(x, y)
  const panel = await browser.surface('/sidepanel.html')
  await panel.until(
    `document.querySelector("blockquote") && ${JSON.stringify(button.near)}.replace(/\\s/g, "").includes(document.querySelector("blockquote").innerText.replace(/\\s/g, "").slice(0, 30))`,
  )
  return { panel, review: await panel.evaluate<string>('document.querySelector("blockquote").innerText') }
}
const press = (panel: Surface, label: string) =>
  panel.evaluate(`[...document.querySelectorAll("button")].find(b => b.innerText === ${JSON.stringify(label)}).click()`)
const write = (panel: Surface, text: string) =>
  panel.evaluate(
    `(() => { const t = ${FIELD}; t.focus(); t.select(); document.execCommand('insertText', false, ${JSON.stringify(text)}) })()`,
  )
const replyButtonOf = (review: string) =>
  page
    .getByText(review)
    .locator('xpath=ancestor::*[.//button][1]')
    .getByRole('button', { name: /^Reply$/ })

test('no box is open on the page: the panel says what to do; once its box is opened the reply goes in by itself, and over nothing the seller wrote', async () => {
  const { panel, review } = await draftAt(0)
  await write(panel, GOOD_REPLY)
  await press(panel, en.panel.put)
  await panel.until(`${SAID} === ${JSON.stringify(en.panel.noBox)}`)
  await replyButtonOf(review).click()
  await panel.until(`${SAID} === ${JSON.stringify(en.panel.filled)}`)
  const box = page.locator('textarea').first()
  expect(await box.inputValue()).toBe(GOOD_REPLY)
  await page.getByRole('button', { name: /^Cancel$/ }).click()
  await press(panel, en.panel.put)
  await panel.until(`${SAID} === ${JSON.stringify(en.panel.noBox)}`)
  // Opened and written in before we look again, as far as the page is concerned.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const area = document.querySelector('textarea')
      if (!area) return
      observer.disconnect()
      area.value = 'My own words'
    }).observe(document.body, { childList: true, subtree: true })
  })
  await replyButtonOf(review).click()
  await page.waitForTimeout(1500)
  expect(await box.inputValue()).toBe('My own words')
  // Pressed again it is meant to replace them, and one Ctrl+Z brings them back.
  await press(panel, en.panel.put)
  await panel.until(`${SAID} === ${JSON.stringify(en.panel.filled)}`)
  expect(await box.inputValue()).toBe(GOOD_REPLY)
  await box.focus()
  await page.keyboard.press('Control+z')
  expect(await box.inputValue()).toBe('My own words')
  await page.getByRole('button', { name: /^Cancel$/ }).click()
})

test("another review's box is open: the reply does not go there", async () => {
  const { panel } = await draftAt(0)
  const other = (await drawnOn(page)).filter(one => one.kind === 'draft')[1]
  const otherText = other?.near.match(/[\p{L}][^★]{30}/u)?.[0] ?? ''
  const boxes = page.getByRole('button', { name: /^Reply$/ })
  await boxes.nth(1).click()
  await page.locator('textarea').first().waitFor()
  await write(panel, GOOD_REPLY)
  await press(panel, en.panel.put)
  await panel.until(`${SAID} === ${JSON.stringify(en.panel.noBox)}`)
  expect(await page.locator('textarea').first().inputValue()).toBe('')
  expect(otherText).not.toBe('')
  await page.getByRole('button', { name: /^Cancel$/ }).click()
})

test('its own box is open: it is filled as if typed, and not sent', async () => {
  const { panel, review } = await draftAt(0)
  await write(panel, GOOD_REPLY)
  await replyButtonOf(review).click()
  const box = page.locator('textarea').first()
  await box.waitFor()
  await press(panel, en.panel.put)
  await panel.until(`${SAID} === ${JSON.stringify(en.panel.filled)}`)
  expect(await box.inputValue()).toBe(GOOD_REPLY)
  // The page has noticed: its own counter counts our characters.
  expect(
    await page
      .getByText(`${GOOD_REPLY.length} / 500`)
      .or(page.getByText(`${GOOD_REPLY.length}/500`))
      .count(),
  ).toBeGreaterThan(0)
  // Posted, it would stand on the page as text.
  expect(await page.getByText(GOOD_REPLY.slice(0, 40)).count()).toBe(0)
})

test('a text longer than the box takes is refused with the number', async () => {
  const { panel } = await draftAt(0)
  await write(panel, `${GOOD_REPLY} ${GOOD_REPLY}`)
  await press(panel, en.panel.put)
  await panel.until(`${SAID}.includes('500')`)
})

test.each([
  ['a phone number', `${GOOD_REPLY} Call us on 07700 900123.`, en.panel.check['no-private-data']],
  ['a trade for the review', `${GOOD_REPLY} Change your review to 5 stars and get a refund.`, en.panel.check['no-trade']],
  ['a threat', `${GOOD_REPLY} Otherwise you will hear from our lawyer.`, en.panel.check['no-threat-or-accusation']],
])('%s keeps the text out of the box until it is mended', async (_, text, check) => {
  const { panel } = await draftAt(0)
  await write(panel, text)
  await panel.until(`document.querySelector('.checks .must')?.innerText.includes(${JSON.stringify(check)})`)
  const disabled = `[...document.querySelectorAll("button")].find(b => b.innerText === ${JSON.stringify(en.panel.put)}).disabled`
  expect(await panel.evaluate(disabled)).toBe(true)
  const mend = `[...document.querySelectorAll('.checks .must button')].find(b => b.innerText === ${JSON.stringify(en.panel.mend)})`
  await panel.until(mend)
  await panel.evaluate(`${mend}.click()`)
  await panel.until(`!(${disabled})`)
  expect(await panel.evaluate(`${FIELD}.value`)).toBe(GOOD_REPLY)
})

test('a draft survives the panel closed in the middle, and the browser closed', async () => {
  const { panel, review } = await draftAt(1)
  const mine = `${GOOD_REPLY} Half a sent`
  await write(panel, mine)
  await panel.until(`${SAID} === ${JSON.stringify(en.panel.saved)}`)
  await browser.close()
  browser = await openBrowser({ extension: DEMO_BUILD, profile })
  await openReviews()
  const again = await draftAt(1)
  expect(again.review).toBe(review)
  await again.panel.until(`${FIELD}.value === ${JSON.stringify(mine)}`)
})
