import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demo, startDemo } from '../../demo/server.ts'
import en from '../../locales/en.json' with { type: 'json' }
import zh from '../../locales/zh_CN.json' with { type: 'json' }
import { type ExtensionBrowser, openBrowser } from '../../scripts/extension-browser.ts'
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { barred, DEMO_BUILD } from './world.ts'

/** What a seller clicks for the evidence shelf and the ready phrases: from nothing to a proof in a draft, and a phrase in the clipboard. */
const SAID = {
  en: {
    start: en.panel.phrases.startEn,
    shortcut: 'sorry',
    first: 'Hello Ann Lee, I’ve read what happened',
    review: 'The mug smells like chemicals.',
    what: 'Food-safe glaze certificate',
    source: 'Ceramics Institute',
  },
  zh_CN: {
    start: zh.panel.phrases.startZh,
    shortcut: '道歉',
    first: '李安您好，看到您说的情况了',
    review: '杯子一股刺鼻的味道。',
    what: '釉料食品接触检测报告',
    source: '省陶瓷质检中心',
  },
}
/** A busy machine takes its time. */
const PATIENT = { timeout: 8000 }
const NAME = { en: 'Ann Lee', zh_CN: '李安' }
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

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
] as const)('%s, dark %s', (language, dark) => {
  const words = language === 'en' ? en : zh
  const said = SAID[language]
  const { phrases, fiveS, paste } = words.panel
  const { shelf, save, saved } = words.dashboard.voice
  let browser: ExtensionBrowser
  let panel: Page
  let dashboard: Page
  const picture = (page: Page, of: string) => page.screenshot({ path: `demo-output/${of}-${language}-${dark ? 'dark' : 'light'}.png` })
  const copied = () => panel.evaluate(() => navigator.clipboard.readText())

  beforeAll(async () => {
    browser = await openBrowser({ extension: DEMO_BUILD, language, dark })
    browser.context.setDefaultTimeout(8000)
    const page = await browser.context.newPage()
    await page.goto(`${demo.url}/?lang=${language === 'en' ? 'en' : 'zh'}#/reviews`)
    await waitForDrawn(page, 'draft')
    dashboard = await browser.open('/dashboard.html#settings', { width: 1100, height: 1300 })
    panel = await browser.open('/sidepanel.html', { width: 380, height: 1000 })
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await panel.locator('.queue-item').first().waitFor()
  })
  afterAll(() => browser.close())

  test('without phrases the panel says how to begin, and one click begins', async () => {
    await panel.getByRole('button', { name: words.panel.view.phrases }).click()
    await panel.getByText(phrases.empty).waitFor()
    await picture(panel, 'phrases-none')
    await panel.getByRole('button', { name: said.start }).click()
    await expect.poll(() => panel.locator('.phrase').count(), PATIENT).toBe(12)
  })

  test('a typed shortcut and the return key copy a phrase, once its slots are filled', async () => {
    const search = panel.getByLabel(phrases.search)
    await search.fill(`/${said.shortcut}`)
    await expect.poll(() => panel.locator('.phrase').count(), PATIENT).toBe(1)
    await search.press('Enter')
    await panel.getByText(phrases.slot.name, { exact: false }).last().waitFor()
    expect(await panel.locator('.said').innerText()).toContain(phrases.slot.order)
    await panel.getByLabel(phrases.slot.name).fill(NAME[language])
    await panel.getByLabel(phrases.slot.order, { exact: true }).fill('A-1042')
    await search.press('Enter')
    await panel.getByText(phrases.copied).waitFor()
    expect(await copied()).toContain(said.first)
    expect(await copied()).toContain('A-1042')
    await picture(panel, 'phrases')
  })

  test('the arrows choose among several', async () => {
    const search = panel.getByLabel(phrases.search)
    await search.fill('')
    await search.press('ArrowDown')
    await search.press('ArrowDown')
    expect(await panel.locator('.phrase').nth(2).getAttribute('aria-current')).toBe('true')
    await search.press('ArrowUp')
    expect(await panel.locator('.phrase').nth(1).getAttribute('aria-current')).toBe('true')
    expect(await barred(panel)).toEqual([])
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380)
  })

  test('a phrase is written, saved in a file, removed, and comes back from the file', async () => {
    await panel.getByRole('button', { name: phrases.add }).click()
    const form = panel.getByRole('form', { name: phrases.add })
    await form.getByLabel(phrases.shortcut).fill('mine')
    await form.getByLabel(phrases.text, { exact: true }).fill('{phone}')
    await form.getByText(phrases.wrongSlot).waitFor()
    await form.getByLabel(phrases.text, { exact: true }).fill('{shop}: 8–20')
    await form.getByRole('button', { name: save }).click()
    await panel.getByText(phrases.kept).waitFor()
    const download = panel.waitForEvent('download')
    await panel.getByRole('button', { name: phrases.file }).click()
    const file = await (await download).path()
    await panel.getByRole('button', { name: phrases.changeOf.replace('{name}', 'mine') }).click()
    await panel.getByRole('button', { name: words.dashboard.voice.remove }).click()
    await expect.poll(() => panel.locator('.phrase').count(), PATIENT).toBe(12)
    await panel.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await panel.getByText(phrases.refused['not-phrases']).waitFor()
    await panel.locator('input[type=file]').setInputFiles(file)
    await expect.poll(() => panel.locator('.phrase').count(), PATIENT).toBe(13)
  })

  test('a proof without its source is not kept; a whole one is, and says that it ends soon', async () => {
    await dashboard.getByRole('button', { name: shelf.add }).click()
    await dashboard.getByLabel(shelf.what).fill(said.what)
    await dashboard.getByText(shelf.lacking).waitFor()
    const keep = dashboard.getByRole('button', { name: save, exact: true })
    expect(await keep.isDisabled()).toBe(true)
    await dashboard.getByLabel(shelf.source).fill(said.source)
    await dashboard.getByLabel(shelf.until).fill(dayIn(10))
    const proof = dashboard.locator('fieldset', { has: dashboard.getByLabel(shelf.what) }).first()
    await proof.getByLabel(words.dashboard.voice.lang).selectOption(language === 'en' ? 'en' : 'zh')
    await proof.getByLabel(words.badge.issue.quality).check()
    await dashboard.getByText(shelf.soon.split('{date}')[language === 'en' ? 0 : 1]?.trim() ?? '').waitFor()
    await keep.click()
    await dashboard.getByText(saved, { exact: true }).waitFor()
    await dashboard.getByLabel(shelf.what).scrollIntoViewIfNeeded()
    await picture(dashboard, 'shelf')
    expect(await barred(dashboard)).toEqual([])
  })

  test('it stands in the draft it answers, with the five S behind, and in no other', async () => {
    await panel.getByRole('button', { name: words.panel.view.reviews }).click()
    await panel.getByText(paste.open).click()
    await panel.getByLabel(paste.text).fill(said.review)
    await panel.getByLabel(paste.stars).selectOption('1')
    await panel.getByRole('button', { name: paste.keep }).click()
    const draft = panel.locator('.draft-field textarea')
    await expect.poll(() => draft.inputValue(), PATIENT).toContain(said.what)
    expect(await draft.inputValue()).toContain(said.source)
    const list = panel.locator('.five-s')
    expect(await list.innerText()).toContain(fiveS.title.replace('{n}', '5'))
    expect(await list.locator('.warn').count()).toBe(1)
    await list.scrollIntoViewIfNeeded()
    await picture(panel, 'five-s')
    expect(await barred(panel)).toEqual([])
    await draft.fill('x')
    await expect.poll(() => list.innerText(), PATIENT).toContain(fiveS.title.replace('{n}', '0'))
    await panel.getByRole('button', { name: words.panel.view.phrases }).click()
    await expect.poll(() => panel.locator('.phrase').count(), PATIENT).toBe(13)
    await panel.getByRole('button', { name: words.panel.view.reviews }).click()
    await expect.poll(() => draft.inputValue(), PATIENT).toBe('x')
  })
})
