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

/** An event of the browser's can be raised from within. */
type Notes = { chrome: { notifications: { onClicked: { dispatch(name: string): void } } } }
type Permissions = { permissions: string[] }
type Asking = { chrome: { permissions: Record<'request' | 'contains', (what: Permissions) => Promise<boolean>> } }

const PROMISE = { en: 'Ring back about the lamp', zh_CN: '回电说台灯的事' }

test.each(['en', 'zh_CN'] as const)('%s: what is due is told once, as soon as the seller has asked for it', async language => {
  const { words } = wordingIn(language)
  const smaller = await startDemo()
  const { context, open, close } = await openBrowser({ extension: DEMO_BUILD, language, grantable: ['notifications', 'alarms'] })
  try {
    const office = await context.newPage()
    await office.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}#/orders?size=50`)
    await waitForDrawn(office, 'late-soon')
    // A second shop, with fewer orders: the dashboard shows the first by itself.
    await office.goto(`${smaller.url}/?lang=${language === 'en' ? 'en' : 'zh'}#/orders?size=10`)
    const page = await open('/dashboard.html#today', { width: 1200, height: 1000 })
    const smallShop = async () => (await ask(page, 'shops', 'all')).find(({ id }) => id.includes(new URL(smaller.url).port))
    await until(async () => ((await smallShop())?.standing?.orders ?? 0) > 0)
    const shop = (await smallShop())?.id ?? ''
    const named = (await ask(page, 'customers', shop)).lines.find(({ name, known }) => known && name)
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
    await page.getByRole('button', { name: words.panel.notify.off }).waitFor()
    await until(async () => (await notes()).length === 1)
    const [note = ''] = await notes()
    expect(JSON.parse(note)).toMatchObject({ part: 'today', shop })
    expect(await worker.evaluate('chrome.alarms.get("hourly").then(alarm => alarm.periodInMinutes)')).toBe(60)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `demo-output/reminders-${language}-${colorScheme}.png`, fullPage: true })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
    }

    const opened = context.waitForEvent('page')
    await worker.evaluate(name => (globalThis as unknown as Notes).chrome.notifications.onClicked.dispatch(name), note)
    const there = await opened
    await there.waitForFunction(what => document.activeElement?.textContent?.includes(what), PROMISE[language])
    expect(await there.locator('header select').inputValue()).toBe(shop)
    await there.screenshot({ path: `demo-output/reminder-opened-${language}.png` })
    await there.close()

    // Off and on again: the permission comes anew, and the same is not told a second time.
    await worker.evaluate(
      'new Promise(got => chrome.notifications.getAll(all => got(Object.keys(all).map(name => chrome.notifications.clear(name)))))',
    )
    await page.getByRole('button', { name: words.panel.notify.off }).click()
    await page.getByRole('button', { name: words.panel.notify.on }).click()
    await page.getByRole('button', { name: words.panel.notify.off }).waitFor()
    await page.waitForTimeout(500)
    expect(await notes()).toEqual([])
  } finally {
    await close()
    await smaller.close()
  }
})

test.each([true, false])('who wanted notes before there were reminders is asked for the alarm once (and says %s)', async wanted => {
  const { words } = wordingIn('en')
  const { open, close } = await openBrowser({ extension: DEMO_BUILD, grantable: ['notifications', 'alarms'] })
  try {
    const page = await open('/dashboard.html#settings')
    // What the switch asked for in those days; an evaluation counts as a click.
    await page.evaluate(() => (globalThis as unknown as Asking).chrome.permissions.request({ permissions: ['notifications'] }))
    const panel = await open('/sidepanel.html')
    await panel.getByRole('button', { name: wanted ? words.panel.notify.hourlyYes : words.panel.notify.hourlyNo }).click()
    await panel.getByText(words.panel.notify.hourly).waitFor({ state: 'detached' })
    const alarms = () => panel.evaluate(() => (globalThis as unknown as Asking).chrome.permissions.contains({ permissions: ['alarms'] }))
    expect(await alarms()).toBe(wanted)
    await panel.reload()
    await panel.getByRole('button', { name: words.panel.notify.off }).waitFor()
    await panel.waitForTimeout(300)
    expect(await panel.getByText(words.panel.notify.hourly).count()).toBe(0)
  } finally {
    await close()
  }
})
