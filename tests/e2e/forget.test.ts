import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import en from '../../locales/en.json' with { type: 'json' }
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { ask, openWorld, storedIn, until } from './world.ts'

const world = openWorld()
let page: Page
let dashboard: Page

beforeAll(async () => {
  const { browser, demo } = await world
  page = await browser.context.newPage()
  await page.goto(`${demo.url}/#/orders?size=50`)
  await waitForDrawn(page, 'late-soon')
  dashboard = await browser.open('/dashboard.html#customers', { width: 1280, height: 800 })
})

const marks = async () => (await drawnOn(page)).map(({ kind, near }) => `${kind} ${near}`)
const sure = async (label: string) => {
  await dashboard.getByRole('button', { name: label }).click()
  await dashboard.getByRole('button', { name: en.dashboard.yesDelete }).click()
}

test('a customer is deleted: the note is gone from the open page, what stands there of others is not, and nothing old comes back', async () => {
  const { customers } = await storedIn(dashboard)
  const [one, other] = customers.filter(({ name }) => name)
  if (!one?.name || !other) throw new Error('nobody was read')
  for (const { id } of [one, other]) await ask(dashboard, 'note', { customer: id, text: 'likes ribbon' })
  await until(async () => (await drawnOn(page)).filter(({ kind }) => kind === 'mark note').length >= 2)

  await dashboard.getByPlaceholder(en.dashboard.filter).fill(one.name)
  await dashboard.locator('tbody').getByRole('button', { name: one.name, exact: true }).first().click()
  await expect.poll(() => dashboard.getByRole('textbox', { name: en.card.note }).inputValue()).toBe('likes ribbon')
  await sure(en.dashboard.deleteCustomer)
  await until(async () => !(await marks()).some(mark => mark.startsWith('mark note') && mark.includes(one.name ?? '')))
  expect((await marks()).some(mark => mark.startsWith('mark note'))).toBe(true)
  const after = (await storedIn(dashboard)).customers
  expect(after.filter(({ note }) => note).map(({ id }) => id)).toEqual([other.id])
})

test('everything is deleted: open pages lose their badges, and are not read before they are loaded again', async () => {
  await dashboard.getByRole('button', { name: en.dashboard.settings }).click()
  await sure(en.dashboard.deleteAll)
  await dashboard.getByText(en.dashboard.deleted, { exact: true }).waitFor()
  await expect.poll(() => page.locator('regulars-marks').count()).toBe(0)
  // The page lives on: what is done there is not read.
  await page.evaluate(() => {
    location.hash = '#/orders?size=50&page=2'
  })
  await page.waitForTimeout(3000)
  const stored = await storedIn(dashboard)
  expect(Object.entries(stored).filter(([, records]) => records.length > 0)).toEqual([])
  expect(await ask(dashboard, 'pagesHealth', 'all')).toEqual([])
  expect(await page.locator('regulars-marks').count()).toBe(0)

  await page.reload()
  await waitForDrawn(page, 'late-soon')
  expect((await storedIn(dashboard)).customers.length).toBeGreaterThan(0)
})
