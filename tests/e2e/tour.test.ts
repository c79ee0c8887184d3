import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import { openBrowser } from '../../scripts/extension-browser.ts'
import { runTour } from '../../scripts/tour.ts'
import { DEMO_BUILD } from './world.ts'

/** What `npm start` shows is what is tested: each step of the tour asserts what it shows. */
let demo: Demo
const folder = mkdtempSync(join(tmpdir(), 'regulars-tour-'))
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(async () => {
  await demo.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(['en', 'zh_CN'] as const)('the whole tour, %s', { timeout: 240_000 }, async language => {
  const browser = await openBrowser({ extension: DEMO_BUILD, language })
  try {
    const steps = await runTour({ demo, browser, language, folder })
    expect(steps.map(step => step.name)).toEqual([
      'history',
      'orders',
      'why-this-tier',
      'bad-review',
      'draft',
      'in-the-box',
      'look-up',
      'csv',
    ])
  } finally {
    await browser.close()
  }
})
