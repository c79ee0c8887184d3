import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import en from '../../locales/en.json' with { type: 'json' }
import zh from '../../locales/zh_CN.json' with { type: 'json' }
import { waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, halfWritten, openWorld, type Stored, storedIn } from './world.ts'

/** A backup goes out through the seller's own clicks and comes back in through them, in the real browser's database. */
const world = openWorld()
const folder = mkdtempSync(join(tmpdir(), 'regulars-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { backup } = en.dashboard
let dashboard: Page
let before: Stored

const panel = () => dashboard.getByRole('region', { name: backup.title })
/** A sentence of the locales with anything in its slots; of two numbers the plural. */
const filled = (sentence: string) => new RegExp((sentence.split('|').at(-1) ?? '').replace(/[.?()]/g, '\\$&').replace(/\{\w+\}/g, '.+'))

async function save(passphrase: string): Promise<string> {
  await panel().getByLabel(backup.passphrase).fill(passphrase)
  const [download] = await Promise.all([dashboard.waitForEvent('download'), panel().getByRole('button', { name: backup.save }).click()])
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}
const choose = (file: string) => panel().locator('input[type=file]').setInputFiles(file)
const restore = async () => {
  await panel().getByRole('button', { name: backup.restore, exact: true }).click()
  await panel().getByText(filled(backup.restored)).waitFor()
}
/** What matters of the store: all but what only says when it was last looked at. */
const remembered = ({ standings, ...records }: Stored) => ({
  ...records,
  tiers: standings.map(({ cutOffs, orders }) => ({ cutOffs, orders })),
})

beforeAll(async () => {
  const { browser, demo } = await world
  const page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/orders?size=50`)
  await waitForDrawn(page, 'late-soon')
  await page.goto(`${demo.url}/#/reviews`)
  await waitForDrawn(page, 'draft')
  await page.close()
  dashboard = await browser.open('/dashboard.html#files', { width: 1280, height: 900 })
  const [first] = (await storedIn(dashboard)).customers
  await ask(dashboard, 'note', { customer: first?.id ?? '', text: 'ribbon 丝带' })
  before = await storedIn(dashboard)
  expect(before.reviews.length).toBeGreaterThan(0)
})

test("without a backup it says so, also on the day's screen; with one it says when", async () => {
  await panel().getByText(backup.never).waitFor()
  const reminder = () => dashboard.getByRole('main').getByText(backup.never)
  await dashboard.getByRole('button', { name: en.dashboard.today.tab }).click()
  await reminder().waitFor()
  await dashboard.getByRole('main').getByRole('button', { name: backup.save }).click()
  const file = await save('')
  expect(file).toMatch(/regulars-backup-\d{4}-\d\d-\d\d\.gz$/)
  await panel().getByText(filled(backup.last)).waitFor()
  await dashboard.getByRole('button', { name: en.dashboard.today.tab }).click()
  await dashboard.getByRole('heading').first().waitFor()
  await expect.poll(() => reminder().count()).toBe(0)
  await dashboard.getByRole('button', { name: en.dashboard.files }).click()
})

test.each(['', 'zwei Löwen 两只狮子'])('saved with passphrase "%s", everything deleted, restored: all is as it was', async passphrase => {
  const file = await save(passphrase)
  expect(readFileSync(file).toString('latin1').startsWith('age-encryption.org/')).toBe(passphrase !== '')
  await ask(dashboard, 'forgetEverything', 'everything')
  expect((await storedIn(dashboard)).customers).toEqual([])
  await choose(file)
  if (passphrase) {
    await panel().getByLabel(backup.itsPassphrase).fill('wrong')
    await panel().getByRole('button', { name: backup.open }).click()
    await panel().getByText(backup.trouble['passphrase-wrong']).waitFor()
    await panel().getByLabel(backup.itsPassphrase).fill(passphrase)
    await panel().getByRole('button', { name: backup.open }).click()
  }
  await restore()
  const after = await storedIn(dashboard)
  expect(remembered(after)).toEqual(remembered(before))
  expect(halfWritten(after)).toEqual([])
})

test('restored over what went on meanwhile: both notes are there, nothing twice', async () => {
  const file = await save('')
  const noted = before.customers.find(({ id, note }) => !note && id) ?? before.customers[0]
  await ask(dashboard, 'note', { customer: noted?.id ?? '', text: 'written later' })
  const [first] = before.customers
  await ask(dashboard, 'note', { customer: first?.id ?? '', text: 'no nuts 不要坚果' })
  await choose(file)
  await restore()
  const after = await storedIn(dashboard)
  expect(halfWritten(after)).toEqual([])
  expect(after.customers.length).toBe(before.customers.length)
  expect(after.customers.find(({ id }) => id === first?.id)?.note?.text).toBe('no nuts 不要坚果\nribbon 丝带')
  expect(after.customers.find(({ id }) => id === noted?.id)?.note?.text).toBe('written later')
})

test('a damaged one is refused in a sentence, and nothing is changed', async () => {
  const now = await storedIn(dashboard)
  const file = await save('')
  const bytes = readFileSync(file)
  const cut = join(folder, 'cut.gz')
  writeFileSync(cut, bytes.subarray(0, bytes.length - 100))
  await choose(cut)
  await panel().getByText(backup.trouble['backup-damaged']).waitFor()
  const csv = join(folder, 'orders.gz')
  writeFileSync(csv, 'order,total\n1,2\n')
  await choose(csv)
  await panel().getByText(backup.trouble['not-backup']).waitFor()
  expect(await storedIn(dashboard)).toEqual(now)
})

test('in Chinese', async () => {
  await dashboard.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } }).chrome.storage.local.set({
      language: 'zh_CN',
    }),
  )
  await dashboard.reload()
  await dashboard.getByRole('region', { name: zh.dashboard.backup.title }).getByText(zh.dashboard.backup.why).waitFor()
  await dashboard.screenshot({ path: join(tmpdir(), 'regulars-backup-zh.png'), fullPage: true })
})
