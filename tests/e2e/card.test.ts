import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import en from '../../locales/en.json' with { type: 'json' }
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { openWorld } from './world.ts'

const world = openWorld()
let page: Page

beforeAll(async () => {
  const { browser, demo } = await world
  page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/orders?size=50`)
  await waitForDrawn(page, 'late-soon')
})

const cardFrame = () => page.frames().find(frame => frame.url().includes('/card.html'))
const focused = () => page.evaluate(() => document.activeElement?.localName)

/** Tab from the list's beginning until a badge has the focus. */
async function tabToBadge(): Promise<void> {
  await page.locator('table a').first().focus()
  for (let i = 0; i < 60 && (await focused()) !== 'regulars-marks'; i++) await page.keyboard.press('Tab')
  expect(await focused()).toBe('regulars-marks')
}

test('by keyboard alone: to a badge, into its card, a note written and kept, and back to the badge', async () => {
  await tabToBadge()
  await page.keyboard.press('Enter')
  // Each look ends: a frame that is taken away while it is asked never answers.
  await expect
    .poll(
      () =>
        cardFrame()
          ?.locator('.card')
          .waitFor({ timeout: 1000 })
          .then(() => 'shown', String),
      { timeout: 15_000 },
    )
    .toBe('shown')
  const card = cardFrame()
  const reason = (await card?.locator('.reason').first().innerText()) ?? ''
  expect(reason).toMatch(/due today|late/)
  expect(reason).toContain('Olist')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ask before shipping')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => card?.locator('[role=status]').innerText()).toBe(en.card.noteSaved)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('regulars-card').count()).toBe(0)
  await waitForDrawn(page, 'note')
  expect(await focused()).toBe('regulars-marks')
})

test('the page gets the word and the colour; the note and the reason are not in it', async () => {
  const html = await page.content()
  expect(html).not.toContain('Ask before shipping')
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('regulars-marks')].map(badge => [badge.shadowRoot, badge.textContent, badge.getAttributeNames().join()]),
  )
  expect(seen.every(([root, text]) => root === null && text === '')).toBe(true)
})

test('a badge does not move the page by more than itself', async () => {
  const before = await page.evaluate(() => [...document.querySelectorAll('tbody tr')].map(row => row.getBoundingClientRect().height))
  await page.evaluate(() => {
    for (const badge of document.querySelectorAll<HTMLElement>('regulars-marks')) badge.style.setProperty('display', 'none', 'important')
  })
  const after = await page.evaluate(() => [...document.querySelectorAll('tbody tr')].map(row => row.getBoundingClientRect().height))
  expect(Math.max(...before.map((height, i) => height - (after[i] ?? 0)))).toBeLessThanOrEqual(24)
  await page.reload()
  await waitForDrawn(page, 'note')
})

test('the pointer away: the card goes; a card nobody pinned does not stay', async () => {
  const chip = (await drawnOn(page)).find(one => one.kind === 'mark late-soon')
  const at = await chip?.centre()
  await page.mouse.move(at?.x ?? 0, at?.y ?? 0, { steps: 4 })
  await expect.poll(() => page.locator('regulars-card').count()).toBe(1)
  await page.mouse.move(5, 5)
  await expect.poll(() => page.locator('regulars-card').count()).toBe(0)
})
