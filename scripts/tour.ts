import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import type { Words } from '../components/wording.tsx'
import type { Demo } from '../demo/server.ts'
import en from '../locales/en.json' with { type: 'json' }
import zh from '../locales/zh_CN.json' with { type: 'json' }
import type { ExtensionBrowser, Surface } from './extension-browser.ts'
import { type Drawn, drawnOn, waitForDrawn } from './overlay-on-page.ts'

/** What one step showed, in the words of the summary. */
export interface TourStep {
  name: string
  what: string
  ms: number
  screenshot: string
}

export class StepFailed extends Error {}

export interface Tour {
  demo: Demo
  browser: ExtensionBrowser
  language: 'en' | 'zh_CN'
  /** Screenshots and the CSV go here. */
  folder: string
  told?(step: TourStep): void
}

const WAIT = 20_000

/**
 * The seller's day in nine steps, each by real clicks in a real browser, each asserting what it shows: history in from a file → order list with
 * badges → why this tier → a bad review → a draft, edited → in the page's reply box → look-up in the popup → the card → CSV out.
 */
export async function runTour({ demo, browser, language, folder, told }: Tour): Promise<TourStep[]> {
  const words: Words = language === 'zh_CN' ? zh : en
  const query = `?lang=${language === 'zh_CN' ? 'zh' : 'en'}`
  const steps: TourStep[] = []
  const shot = (name: string) => join(folder, `${language}-${steps.length + 1}-${name}.png`)

  async function step(name: string, work: (file: string) => Promise<string>): Promise<void> {
    const started = performance.now()
    const screenshot = shot(name)
    try {
      const what = await work(screenshot)
      steps.push({ name, what, ms: Math.round(performance.now() - started), screenshot })
    } catch (error) {
      throw new StepFailed(`step ${steps.length + 1} (${name}, ${language}) failed: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      })
    }
    const done = steps.at(-1)
    if (done) told?.(done)
  }

  const page = await browser.context.newPage()
  const goTo = async (route: string) => {
    await page.goto(`${demo.url}/${query}#/${route}`)
    await page.bringToFront()
  }
  await goTo('orders?size=50')

  await step('history', async file => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: WAIT }),
      page.getByRole('button', { name: language === 'zh_CN' ? '导出订单' : 'Export orders' }).click(),
    ])
    const dashboard = await browser.open('/dashboard.html#sites', { width: 1280, height: 800 })
    // The page has been read by now, so its shop is known and the file goes there.
    await dashboard.getByText('Northlight').first().waitFor({ timeout: WAIT })
    await dashboard.getByRole('button', { name: words.dashboard.files, exact: true }).click()
    const orders = { name: download.suggestedFilename(), mimeType: 'text/csv', buffer: readFileSync(await download.path()) }
    await dashboard.setInputFiles('input[type=file]', orders)
    const start = dashboard.getByRole('button', { name: words.dashboard.import, exact: true })
    await start.waitFor({ timeout: WAIT })
    await start.click()
    const done = dashboard.getByText(pattern(words.dashboard.imported.replace('{what}', words.dashboard.counted.orders))).first()
    await done.waitFor({ timeout: 60_000 })
    await dashboard.getByText(orders.name, { exact: true }).waitFor({ timeout: WAIT })
    await dashboard.screenshot({ path: file })
    const said = await done.innerText()
    assert.ok(numberIn(said) >= 2000, `expected at least 2,000 orders, the dashboard says: ${said}`)
    await dashboard.close()
    // A look at the reviews, too: who complains in one place is known in the other.
    await goTo('reviews?size=50')
    await waitForDrawn(page, 'draft', '', WAIT)
    return said
  })

  await step('orders', async file => {
    await goTo('orders?size=50')
    await waitForDrawn(page, 'second-chance', '', WAIT)
    await page.mouse.move(640, 5)
    const chips = (await drawnOn(page)).filter(chip => chip.kind.startsWith('mark'))
    const kinds = new Set(chips.map(chip => chip.kind))
    assert.ok(kinds.has('mark vip') || kinds.has('mark major'), `no tier among ${[...kinds].join(', ')}`)
    const rows = new Set(chips.map(chip => chip.badge)).size
    assert.ok(rows < 45, 'ordinary customers carry a badge')
    await page.screenshot({ path: file })
    return `${rows} of 50 rows carry a badge: ${[...count(chips.map(chip => chip.text))].map(([text, n]) => `${text} ${n}×`).join(', ')}`
  })

  await step('why-this-tier', async file => {
    const chip = (await drawnOn(page)).find(({ kind }) => kind === 'mark vip' || kind === 'mark major')
    assert.ok(chip)
    const card = await hoverCard(page, chip)
    const text = await card.evaluate<string>('document.querySelector(".why").innerText')
    assert.match(text, /\d/)
    await page.screenshot({ path: file })
    await page.mouse.move(5, 5)
    return text
  })

  let reviewText = ''
  let panel: Surface | null = null
  await step('bad-review', async file => {
    await goTo('reviews')
    await waitForDrawn(page, 'draft', '', WAIT)
    await page.screenshot({ path: file })
    const chips = await drawnOn(page)
    // The first in the tour's own language.
    const button = chips.find(({ kind, near }) => kind === 'draft' && /\p{Script=Han}{8}/u.test(near) === (language === 'zh_CN'))
    const mark = chips.find(({ kind, badge }) => kind === 'mark bad' && badge === button?.badge)
    assert.ok(button && mark)
    const { x, y } = await button.centre()
    await page.mouse.click(x, y)
    panel = await browser.surface('/sidepanel.html')
    await panel.until('document.querySelector("blockquote")', WAIT)
    reviewText = await panel.evaluate<string>('document.querySelector("blockquote").innerText')
    return `"${mark.text}" on: ${reviewText}`
  })

  await step('draft', async file => {
    assert.ok(panel)
    const field = 'document.querySelector(".draft-field textarea")'
    await panel.until(`${field}.value.length > 40`, WAIT)
    const drafted = await panel.evaluate<string>(`${field}.value`)
    const added =
      (await panel.evaluate<string>(`${field}.closest('[lang]').lang`)) === 'zh'
        ? '这次的经过我们已记录在店内流程里。'
        : 'We have written this down for the whole team.'
    await panel.evaluate(
      `(() => { const t = ${field}; t.focus(); t.setSelectionRange(t.value.length, t.value.length); document.execCommand('insertText', false, ${JSON.stringify(`\n${added}`)}) })()`,
    )
    await panel.until(`document.querySelector(".said").innerText === ${JSON.stringify(words.panel.saved)}`, WAIT)
    await panel.screenshot(file)
    return `drafted: ${drafted.replaceAll('\n', ' ')} + edited: ${added}`
  })

  await step('in-the-box', async file => {
    assert.ok(panel)
    const put = `[...document.querySelectorAll("button")].find(b => b.innerText === ${JSON.stringify(words.panel.put)})`
    const row = page.getByText(reviewText).locator('xpath=ancestor::*[.//button][1]')
    await row.getByRole('button', { name: language === 'zh_CN' ? /^回复$/ : /^Reply$/ }).click()
    const box = page.locator('textarea').first()
    await box.waitFor()
    await panel.evaluate(`${put}.click()`)
    await panel.until(`document.querySelector(".said").innerText === ${JSON.stringify(words.panel.filled)}`, WAIT)
    const text = await panel.evaluate<string>('document.querySelector(".draft-field textarea").value')
    assert.equal(await box.inputValue(), text)
    await page.screenshot({ path: file })
    return `${text.length} characters stand in the page's own box; nothing was sent`
  })

  await step('look-up', async file => {
    const popup = await browser.open('/popup.html', { width: 380, height: 560 })
    await popup.locator('input:focus').waitFor({ timeout: WAIT })
    await popup.keyboard.type(language === 'zh_CN' ? '思远' : 'gr')
    await popup.locator('.hit').first().waitFor({ timeout: WAIT })
    const names = await popup.locator('.hit strong').allInnerTexts()
    await popup.screenshot({ path: file })
    await popup.keyboard.press('Enter')
    await popup.locator('.card').waitFor({ timeout: WAIT })
    await popup.screenshot({ path: file.replace(/\.png$/, '-card.png') })
    const name = await popup.locator('.card h2').innerText()
    assert.equal(name, names[0])
    await popup.close()
    return `${names.length} found while typing; Enter opened ${name}`
  })

  await step('csv', async file => {
    const dashboard = await browser.open('/dashboard.html#files', { width: 1280, height: 800 })
    const [download] = await Promise.all([
      dashboard.waitForEvent('download', { timeout: 60_000 }),
      dashboard.getByRole('button', { name: words.dashboard.export }).click(),
    ])
    const csv = join(folder, `${language}-customers.csv`)
    await download.saveAs(csv)
    const bytes = readFileSync(csv)
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'the file begins with a BOM')
    const { data, errors } = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { skipEmptyLines: true })
    assert.deepEqual(errors, [])
    assert.ok(data.length > 300, `${data.length} rows`)
    await dashboard.evaluate(() => {
      location.hash = 'customers'
    })
    await dashboard.locator('tbody tr button').first().waitFor({ timeout: WAIT })
    await dashboard.locator('tbody tr button').first().click()
    await dashboard.locator('.card').waitFor({ timeout: WAIT })
    await dashboard.screenshot({ path: file })
    await dashboard.close()
    return `${data.length - 1} customers in ${csv.split('/').at(-1)}, read back by a CSV library without an error`
  })
  await page.close()
  return steps
}

/** Rests the pointer on a chip and gives the card that opens. */
async function hoverCard(page: Page, chip: Drawn): Promise<{ evaluate<T>(expression: string): Promise<T> }> {
  const { x, y } = await chip.centre()
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y, { steps: 3 })
  const end = Date.now() + WAIT
  for (;;) {
    const frame = page.frames().find(one => one.url().includes('/card.html'))
    if (frame && (await frame.locator('.why').count()) > 0) {
      await page.waitForTimeout(250)
      return frame
    }
    if (Date.now() > end)
      throw new Error(
        `no card opened; frames: ${page
          .frames()
          .map(one => one.url())
          .join(' ')}`,
      )
    await page.waitForTimeout(50)
  }
}

const count = (words: string[]) => words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map<string, number>())
const numberIn = (text: string) => Number(text.replace(/\D/g, ''))
/** A word from the locales with any number in its gaps. */
const pattern = (sentence: string) =>
  new RegExp(
    sentence
      .split('|')
      .map(form => form.replace(/[.*+?^$()[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[\\d,]+'))
      .join('|'),
  )
