import type { Frame, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawnOn, waitForDrawn } from '../../scripts/overlay-on-page.ts'
import { buyers, listOf, type Order, ordersOf, type Query } from '../backoffices/data.ts'
import { browser, faults, noted, noteSome, office, open, own, ROW, settles } from './office.ts'
import { ask, storedIn } from './world.ts'

beforeAll(() => noteSome('antd#/orders'))

/** Looks after every frame that is painted whether each badge stands in a row of somebody noted; `seen` counts badges looked at. */
async function watchBadges(page: Page): Promise<() => Promise<{ wrong: string[]; seen: number }>> {
  await page.evaluate(
    ([names, rows]) => {
      const watched = { wrong: [] as string[], seen: 0, on: true }
      Object.assign(globalThis, { watched })
      const look = () => {
        for (const badge of document.querySelectorAll('regulars-marks')) {
          watched.seen++
          const text = badge.closest(rows)?.textContent ?? ''
          if (!names.some(name => text.includes(name))) watched.wrong.push(text)
        }
        if (watched.on) requestAnimationFrame(() => setTimeout(look))
      }
      look()
    },
    [[...noted], ROW] as const,
  )
  return () =>
    page.evaluate(() => Object.assign((globalThis as unknown as { watched: { wrong: string[]; seen: number } }).watched, { on: false }))
}

const first = (count: number, query: Query = {}) => listOf(ordersOf(count), query).data
const lists: [string, () => Order[]][] = [
  ['antd#/orders', () => first(120)],
  ['antd#/virtual', () => first(3000, { size: 8 })],
  ['antd#/merged', () => first(30, { size: 30 })],
  ['antd3#/', () => first(60, { size: 10 })],
  ['elementplus#/orders', () => first(120)],
  ['elementplus#/virtual', () => first(3000, { size: 8 })],
  ['elementplus#/infinite', () => first(200)],
  ['elementui#/', () => first(20)],
  ['plain#/late', () => first(120)],
  ['plain#/component', () => first(120)],
  ['plain#/recycled', () => first(3000, { size: 14 })],
]

test.each(lists)('%s is read as it is; one badge an order, at the right buyer', async (at, truth) => {
  const { page, told } = await open(at)
  for (const { id, buyer, cents, placed, status } of truth())
    await expect
      .poll(() => told.get(id), { timeout: 10_000, message: id })
      .toMatchObject({ customerName: buyer, totalMinor: cents, placedOn: `${placed.replace(' ', 'T')}:00`, status })
  expect([...told.keys()].filter(id => !/^2026\d{9}$/.test(id))).toEqual([])
  expect([...told.values()].filter(({ customerName }) => !buyers.includes(String(customerName)))).toEqual([])
  await settles(page)
  await page.close()
})

test.each(['antd#/reviews', 'elementplus#/reviews', 'reactadmin#/reviews'])('%s: reviews with their stars', async at => {
  const { page, told, kinds } = await open(at)
  await expect
    .poll(() => [...told.values()].filter(({ stars, authorName }) => stars && authorName).length, { timeout: 10_000 })
    .toBeGreaterThan(8)
  expect([...kinds]).toEqual(['reviews'])
  await page.close()
})

/** What a seller does on a list, by page. */
const click = (selector: string) => async (page: Page) => page.locator(selector).first().click()
const go = (hash: string) => async (page: Page) => {
  await page.evaluate(next => {
    location.hash = next
  }, hash)
  await page.waitForTimeout(400)
}
type Step = [string, (page: Page) => Promise<unknown>]
const uses: [string, Step[]][] = [
  [
    'antd#/orders',
    [
      ['the next page', click('.ant-pagination-item-2')],
      ['dearest last', click('th:has-text("Amount")')],
      ['dearest first', click('th:has-text("Amount")')],
      [
        'a filter',
        async page => [
          await click('.ant-table-filter-trigger')(page),
          await click('.ant-dropdown-menu-item')(page),
          await click('.ant-table-filter-dropdown-btns .ant-btn-primary')(page),
        ],
      ],
      ['another route', go('/none')],
      ['and back', go('/orders')],
    ],
  ],
  [
    'elementplus#/orders',
    [
      ['the next page', click('.el-pager li:has-text("2")')],
      ['dearest last', click('th:has-text("Amount")')],
      ['another route', go('/infinite')],
      ['and back', go('/orders')],
    ],
  ],
  [
    'antd3#/',
    [
      ['the next page', click('.ant-pagination-item-2')],
      ['cheapest first', click('.ant-table-scroll th:has-text("Amount") span')],
    ],
  ],
  ['elementui#/', [['cheapest first', click('.el-table__header-wrapper th:has-text("Amount")')]]],
  ['plain#/late', [['others in their place', async page => [await click('#next')(page), await page.waitForTimeout(1300)]]]],
  [
    'plain#/component',
    [
      ['the next page', async page => [await click('#next')(page), await page.waitForTimeout(1300)]],
      [
        'a row less',
        page =>
          page.evaluate(() =>
            document
              .querySelector('seller-app')
              ?.shadowRoot?.querySelector('order-list')
              ?.shadowRoot?.querySelectorAll('tbody tr')[3]
              ?.remove(),
          ),
      ],
      [
        'the whole component anew',
        async page => {
          // Nothing of the step before is still to be looked at.
          await page.waitForTimeout(600)
          await page.evaluate(() => document.querySelector('seller-app')?.replaceWith(document.createElement('seller-app')))
        },
      ],
    ],
  ],
  [
    'elementplus#/infinite',
    [['more rows', async page => [await page.locator('.order-card').last().scrollIntoViewIfNeeded(), await page.waitForTimeout(400)]]],
  ],
]

test.each(uses)('%s in use: the badges go with their buyers', async (at, steps) => {
  const { page } = await open(at)
  await settles(page)
  const stop = await watchBadges(page)
  for (const [name, step] of steps) {
    await step(page)
    if (name !== 'another route') await expect.poll(() => faults(page), { timeout: 12_000, message: name }).toEqual([])
  }
  expect((await stop()).wrong).toEqual([])
  await page.close()
})

test.each([
  ['antd#/virtual', '.ant-table-tbody-virtual-holder'],
  ['elementplus#/virtual', '.el-table-v2__body > div'],
  ['plain#/recycled', '#scroller'],
])('%s: 3,000 rows up and down, no badge ever on another buyer, however late the answer', async (at, holder) => {
  const { page, told } = await open(at, 250)
  await settles(page)
  const stop = await watchBadges(page)
  await page.locator(holder).first().hover()
  for (const [times, by, wait = 16] of [
    [20, 120],
    [10, 60, 250],
    [15, 5000],
    [8, -9000],
    [8, -60, 250],
  ] as const) {
    for (let i = 0; i < times; i++) {
      await page.mouse.wheel(0, by)
      await page.waitForTimeout(wait)
    }
    await settles(page)
  }
  const { wrong, seen } = await stop()
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(100)
  const truth = new Map(ordersOf(3000).map(order => [order.id, order.buyer]))
  expect([...told].filter(([id, { customerName }]) => truth.get(id) !== customerName)).toEqual([])
  expect(told.size).toBeGreaterThan(60)
  await page.close()
})

describe('react-admin, whose customers come after the rows', () => {
  test('orders: everybody by name and number; a note stays with its buyer over pages, sorting and routes', async () => {
    const { page, told } = await open('reactadmin#/orders')
    await expect.poll(() => [...told.values()].filter(({ customerKey }) => customerKey).length, { timeout: 10_000 }).toBeGreaterThan(20)
    const shown = new Set([...told.values()].map(({ customerKey }) => customerKey))
    const known = async () => {
      const { customers } = await storedIn(own)
      return customers.filter(({ customerKey }) => customerKey && shown.has(customerKey)).toSorted((a, b) => b.orderCount - a.orderCount)
    }
    await expect.poll(async () => (await known()).length, { timeout: 10_000 }).toBeGreaterThan(5)
    const three = (await known()).slice(0, 3)
    const names = new Set(three.map(({ name = '' }) => name))
    for (const { id } of three) await ask(own, 'note', { customer: id, text: 'by post only' })
    const wrong = async () => {
      const badges = await page.evaluate(
        rows => [...document.querySelectorAll('regulars-marks')].map(one => one.closest(rows)?.textContent ?? ''),
        ROW,
      )
      const drawn = await drawnOn(page)
      const withNote = new Set(drawn.filter(({ text }) => text === 'Note').map(({ badge }) => badge))
      const rows = await page.evaluate(
        all =>
          [...document.querySelectorAll(all)].map(row => [row.textContent ?? '', row.querySelectorAll('regulars-marks').length] as const),
        ROW,
      )
      const due = (text: string) => [...names].some(name => text.includes(name))
      return [
        ...badges.filter((text, i) => due(text) !== withNote.has(i)),
        ...rows.filter(([text, count]) => count > 1 || (due(text) && count === 0)).map(String),
      ]
    }
    for (const [name, step] of [
      ['', async () => {}],
      ['next page', click('[aria-label="Go to next page"]')],
      ['by total', click('th:has-text("Total") span')],
      ['reviews', go('/reviews')],
      ['back', go('/orders')],
    ] as Step[]) {
      await step(page)
      if (name !== 'reviews') await expect.poll(wrong, { timeout: 12_000, message: name }).toEqual([])
    }
    await page.close()
  })
})

test('a list in a frame is read and gets its badges and its card; the icon speaks of it', async () => {
  const page = await browser.context.newPage()
  await page.goto(`${office.url}/framed?/elementplus?bare#/orders`)
  await expect
    .poll(() =>
      page
        .frames()
        .find(frame => frame.url().includes('/elementplus'))
        ?.url(),
    )
    .toBeTruthy()
  const frame = page.frames()[1] as Frame
  await settles(frame)
  const badge = await waitForDrawn(page, 'mark', 'Note')
  const { x, y } = await badge.centre()
  await page.mouse.move(x, y)
  await expect.poll(() => frame.locator('regulars-card').count(), { timeout: 8_000 }).toBe(1)
  const card = await browser.surface('card.html')
  await card.until(`document.querySelector('textarea').value === 'likes ribbon'`)
  await expect.poll(() => card.evaluate<number>('innerHeight')).not.toBe(180)
  const tab = await own.evaluate(() =>
    (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }).chrome.tabs.query({
      active: true,
      lastFocusedWindow: true,
    }),
  )
  expect(await ask(own, 'tabState', tab[0]?.id ?? 0)).toMatchObject({ kind: 'orders', rows: 20, reading: 'fine', shop: 'known' })
  await page.close()
})

test('a badge in a shadow root is dark where the page around it is, and opens its card', async () => {
  const { page } = await open('plain?dark#/component')
  await settles(page)
  const badges = page.locator('regulars-marks')
  expect(await page.locator('regulars-marks.dark').count()).toBe(await badges.count())
  const { near, centre } = await waitForDrawn(page, 'mark', 'Note')
  const { x, y } = await centre()
  await page.mouse.move(x, y)
  await expect.poll(() => page.locator('regulars-card').count(), { timeout: 8_000 }).toBe(1)
  const card = await browser.surface('card.html')
  await card.until(`document.querySelector('textarea').value === 'likes ribbon'`)
  expect(await card.evaluate<string>('document.body.innerText')).toContain([...noted].find(name => near.includes(name)))
  await page.close()
})

test('the table is sorted again under the mouse: no card of one buyer beside another', async () => {
  const { page } = await open('antd#/orders')
  await settles(page)
  for (let turn = 0; turn < 3; turn++) {
    const { near, centre } = await waitForDrawn(page, 'mark', 'Note')
    const { x, y } = await centre()
    await page.mouse.move(x, y)
    await expect.poll(() => page.locator('regulars-card').count(), { timeout: 8_000 }).toBe(1)
    await page.evaluate(() => [...document.querySelectorAll('th')].find(head => head.textContent?.includes('Amount'))?.click())
    await expect.poll(async () => (await drawnOn(page))[0]?.near, { timeout: 8_000 }).not.toBe(near)
    await expect.poll(() => page.locator('regulars-card').count(), { timeout: 3_000 }).toBe(0)
    await settles(page)
    await page.mouse.move(5, 5)
  }
  await page.close()
})
