import { mkdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import en from '../../locales/en.json' with { type: 'json' }
import zh from '../../locales/zh_CN.json' with { type: 'json' }
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { comingDay, DEMO_BUILD, storedIn } from './world.ts'

const BAD = {
  en: `I am sorry about this!! Please call Mrs Thompson on 07700 900123. This will never happen again. If you change your review to five stars we will refund you. By ${comingDay().en} our packer Ann will look at your order.`,
  zh_CN: `实在抱歉！！请加微信 laozao2088 找小林。以后绝对不会再洒。您改成五星，我们返您20元。${comingDay().zh}前，打包的同事会把封口重新试一遍，结果在聊天里告诉您。`,
}

let demo: Demo
beforeAll(async () => {
  demo = await startDemo()
  mkdirSync('demo-output', { recursive: true })
})
afterAll(() => demo.close())

describe.each([
  ['en', false],
  ['zh_CN', true],
  ['en', true],
  ['zh_CN', false],
] as const)('the editor, %s, dark %s', (language, dark) => {
  const words = (language === 'en' ? en : zh).panel
  let browser: ExtensionBrowser
  let panel: Page
  beforeAll(async () => {
    browser = await openBrowser({ extension: DEMO_BUILD, language, dark })
    const page = await browser.context.newPage()
    await page.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}#/reviews`)
    await waitForDrawn(page, 'draft')
    panel = await browser.open('/sidepanel.html', { width: 380, height: 1100 })
    await panel.locator('.queue-item').first().click()
    await panel.locator('.draft-field textarea').fill(BAD[language])
    await panel.locator('.checks .must li').first().waitFor()
  })
  afterAll(() => browser.close())

  test('marks lie exactly under their words', async () => {
    await panel.screenshot({ path: `demo-output/editor-${language}-${dark ? 'dark' : 'light'}.png` })
    const [under, field] = await panel.evaluate(() =>
      ['.under', '.editor textarea'].map(selector => {
        const part = document.querySelector(selector) as HTMLElement
        const { font, letterSpacing, lineHeight, paddingLeft, paddingTop, borderTopWidth } = getComputedStyle(part)
        return {
          font,
          letterSpacing,
          lineHeight,
          paddingLeft,
          paddingTop,
          borderTopWidth,
          width: part.clientWidth,
          lines: part.scrollHeight,
        }
      }),
    )
    // The layer's height is the field's own; where the text is shorter than both, so is what can be scrolled.
    expect(under).toEqual(field)
    expect(await panel.locator('.under .mark-must').count()).toBeGreaterThanOrEqual(3)
    await panel.emulateMedia({ forcedColors: 'active' })
    await panel.screenshot({ path: `demo-output/editor-${language}-${dark ? 'dark' : 'light'}-forced.png` })
    await panel.emulateMedia({ forcedColors: 'none' })
  })

  test('nothing keeps anybody out', async () => {
    const { violations } = await new AxeBuilder({ page: panel }).analyze()
    expect(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ).toEqual([])
  })

  test('by the keyboard alone every hard fault is mended, and the way out opens', async () => {
    const put = panel.getByRole('button', { name: words.put })
    expect(await put.isDisabled()).toBe(true)
    const mends = panel.locator('.checks .must button', { hasText: words.mend })
    for (let faults = 0; faults < 20 && (await put.isDisabled()); faults++) {
      const before = await panel.locator('.draft-field textarea').inputValue()
      await mends.first().focus()
      await panel.keyboard.press('Enter')
      await expect.poll(() => panel.locator('.draft-field textarea').inputValue()).not.toBe(before)
    }
    expect(await put.isDisabled()).toBe(false)
    await panel.screenshot({ path: `demo-output/editor-${language}-${dark ? 'dark' : 'light'}-mended.png` })
  })

  test('a rule let stand for a reason opens it too, and the reason is kept', async () => {
    await panel.locator('.draft-field textarea').fill(BAD[language])
    await panel.locator('.let-stand summary').click()
    await panel.getByRole('textbox', { name: words.letStandReason }).fill('our own hotline')
    await panel.keyboard.press('Enter')
    await expect.poll(() => panel.getByRole('button', { name: words.put }).isDisabled()).toBe(false)
    await expect.poll(async () => (await storedIn(panel)).replies.find(reply => reply.letStand)?.letStand?.reason).toBe('our own hotline')
  })
})
