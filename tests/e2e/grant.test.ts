import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import en from '../../locales/en.json' with { type: 'json' }
import { type ExtensionBrowser, openBrowser, seedProfile } from '../../scripts/extension-browser.ts'
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { PRODUCTION_BUILD } from './world.ts'

/** The production build has no host permission at all: everything here is given by clicks. */
let demo: Demo
let browser: ExtensionBrowser
const profile = mkdtempSync(join(tmpdir(), 'regulars-grant-'))
const launch = (first: boolean) =>
  openBrowser({ extension: PRODUCTION_BUILD, profile, ...(first ? { grantable: ['http://127.0.0.1/*'] } : {}) })

beforeAll(async () => {
  demo = await startDemo()
  seedProfile(profile)
  browser = await launch(true)
})
afterAll(async () => {
  await browser.close()
  await demo.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
})

/** How many scripts of ours run on a page: asked in every world there is, since the browser keeps an empty one after a reload. */
async function scriptsOn(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const worlds: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id))
  await session.send('Runtime.enable')
  await page.waitForTimeout(300)
  let scripts = 0
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', { contextId, expression: 'typeof globalThis.regularsReadAgain' })
    if (result.value === 'function') scripts++
  }
  await session.detach()
  return scripts
}

const openOrders = async () => {
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/orders?size=50`)
  await page.getByRole('row').nth(5).waitFor()
  await page.waitForTimeout(800)
  return page
}
const registered = async () => {
  const page = await browser.open('/dashboard.html')
  const scripts = await page.evaluate(() =>
    (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.scripting.getRegisteredContentScripts(),
  )
  await page.close()
  return scripts.flatMap(script => script.matches ?? [])
}
const button = (label: string) => `[...document.querySelectorAll('button')].find(b => b.innerText === ${JSON.stringify(label)})`

test('installed and nothing clicked: no script, no permission', async () => {
  const page = await openOrders()
  expect(await scriptsOn(page)).toBe(0)
  expect(await drawnOn(page)).toEqual([])
  expect(await registered()).toEqual([])
  await page.close()
})

test("the address of the seller's own model may be reached, and is no page to be read; without a model it is given back", async () => {
  const settings = await browser.open('/dashboard.html#settings')
  const mayReach = () =>
    settings.evaluate(() =>
      (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.permissions.contains({
        origins: ['http://127.0.0.1/*'],
      }),
    )
  await settings.getByLabel(en.writer.address).check()
  await settings.getByLabel(en.writer.addressOf, { exact: true }).fill('127.0.0.1:11434')
  await settings.getByLabel(en.writer.model, { exact: true }).fill('little')
  await settings.getByRole('button', { name: en.writer.save, exact: true }).click()
  await settings.getByText(en.writer.saved.saved).waitFor()
  expect(await mayReach()).toBe(true)
  await expect.poll(registered).toEqual([])
  const page = await openOrders()
  expect(await scriptsOn(page)).toBe(0)
  await page.close()
  await settings.goto(`chrome-extension://${browser.id}/dashboard.html#sites`)
  await settings.getByText(en.dashboard.sitesNone).waitFor()
  await settings.goto(`chrome-extension://${browser.id}/dashboard.html#settings`)
  await settings.getByLabel(en.writer.off, { exact: true }).check()
  await settings.getByText(en.writer.saved.saved).waitFor()
  expect(await mayReach()).toBe(false)
  await settings.close()
})

test('a click on the icon reads this page, this once', async () => {
  const page = await openOrders()
  await browser.clickIcon(page)
  const popup = await browser.surface('/popup.html')
  await popup.until(`document.body.innerText.includes('50 orders read')`)
  await popup.until(`document.body.innerText.includes('Northlight')`)
  expect(await scriptsOn(page)).toBe(1)
  expect(await registered()).toEqual([])
  await page.reload()
  await page.waitForTimeout(1500)
  expect(await scriptsOn(page)).toBe(0)
  await page.close()
})

test('"Always on this site" asks for this host, and the script is there from then on', async () => {
  const page = await openOrders()
  await browser.clickIcon(page)
  const popup = await browser.surface('/popup.html')
  await popup.until(button(en.popup.alwaysOn))
  await popup.evaluate(`${button(en.popup.alwaysOn)}.click()`)
  await popup.until(`document.body.innerText.includes(${JSON.stringify(en.popup.on)})`)
  expect(await registered()).toEqual(['http://127.0.0.1/*/wp-admin/*', 'http://127.0.0.1/wp-admin/*', 'http://127.0.0.1/*'])
  await page.reload()
  await page.goto(`${demo.url}/#/reviews`)
  await waitForDrawn(page, 'draft')
  expect(await scriptsOn(page)).toBe(1)
  await page.close()
})

test('it still works after the browser was closed and opened again', async () => {
  await browser.close()
  browser = await launch(false)
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/reviews`)
  await waitForDrawn(page, 'draft')
  await page.close()
})

test('turned off: what was drawn is gone at once, and no script comes back', async () => {
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/reviews`)
  await waitForDrawn(page, 'draft')
  await browser.clickIcon(page)
  const popup = await browser.surface('/popup.html')
  await popup.until(button(en.popup.forget))
  await popup.evaluate(`${button(en.popup.forget)}.click()`)
  await expect.poll(() => drawnOn(page)).toEqual([])
  expect(await page.locator('regulars-marks, regulars-card').count()).toBe(0)
  await expect.poll(registered).toEqual([])
  await page.reload()
  await page.waitForTimeout(1500)
  expect(await scriptsOn(page)).toBe(0)
  await page.close()
})
