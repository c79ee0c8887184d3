import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordingIn } from '../../components/wording.tsx'
import { type Demo, startDemo } from '../../demo/server.ts'
import { openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, DEMO_BUILD, today, until } from './world.ts'

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(() => demo.close())

const PROMISE = { en: 'Ring back about the lamp', zh_CN: '回电说台灯的事' }

test.each(['en', 'zh_CN'] as const)('%s: what is due is told once, as soon as the seller has asked for it', async language => {
  const { words } = wordingIn(language)
  const { context, open, close } = await openBrowser({ extension: DEMO_BUILD, language, grantable: ['notifications', 'alarms'] })
  try {
    const office = await context.newPage()
    await office.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}#/orders?size=50`)
    await waitForDrawn(office, 'late-soon')
    const page = await open('/dashboard.html#today', { width: 1200, height: 1000 })
    const [shop] = await ask(page, 'shops', 'all')
    const named = (await ask(page, 'customers', shop?.id ?? '')).lines.find(({ name, known }) => known && name)
    await ask(page, 'makePromise', { customer: named?.id ?? '', what: PROMISE[language], by: today() })
    const worker = context.serviceWorkers()[0]
    if (!worker) throw new Error('no background')
    // Nine in the morning, whenever this is run.
    await worker.evaluate('Date.prototype.getHours = () => 9')
    const notes = () =>
      worker.evaluate<string[]>(
        'new Promise(got => chrome.notifications ? chrome.notifications.getAll(all => got(Object.keys(all))) : got([]))',
      )

    await page.reload()
    await page.getByText(words.panel.notify.hint).waitFor()
    expect(await notes()).toEqual([])
    await page.getByRole('button', { name: words.panel.notify.on }).click()
    await page.getByText(words.panel.notify.isOn).waitFor()
    await until(async () => (await notes()).length === 1)
    expect(JSON.parse((await notes())[0] ?? '')).toMatchObject({ part: 'today' })
    expect(await worker.evaluate('chrome.alarms.get("hourly").then(alarm => alarm.periodInMinutes)')).toBe(60)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `demo-output/reminders-${language}-${colorScheme}.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
    }

    // Off and on again: the permission comes anew, and the same is not told a second time.
    await worker.evaluate(
      'new Promise(got => chrome.notifications.getAll(all => got(Object.keys(all).map(name => chrome.notifications.clear(name)))))',
    )
    await page.getByRole('button', { name: words.panel.notify.off }).click()
    await page.getByRole('button', { name: words.panel.notify.on }).click()
    await page.getByText(words.panel.notify.isOn).waitFor()
    await page.waitForTimeout(500)
    expect(await notes()).toEqual([])
  } finally {
    await close()
  }
})
