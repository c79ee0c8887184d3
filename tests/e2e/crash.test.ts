import { expect, test } from 'vitest'
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { crashRun } from './crash-run.ts'
import { killWorker, openWorld, seedOfRun } from './world.ts'

test('whatever was acknowledged is there after the worker and the browser were killed', { timeout: 150_000 }, async () => {
  const run = await crashRun(seedOfRun(), { worker: 6, browser: 2 })
  expect(run.lost).toEqual([])
  expect(run.halfWritten).toEqual([])
  expect(run.workerKills).toBe(6)
  expect(run.browserKills).toBe(2)
  expect(run.acknowledged.orders).toBeGreaterThan(100)
})

test('badges come without the seller doing anything when the worker dies again and again meanwhile', async () => {
  const { demo, browser } = await openWorld()
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/?lang=en#/orders?size=100`)
  for (let kill = 0; kill < 5; kill++) {
    await killWorker(browser)
    await page.waitForTimeout(120)
  }
  await waitForDrawn(page, 'mark', '', 20_000)
  expect((await drawnOn(page)).length).toBeGreaterThan(0)
})
