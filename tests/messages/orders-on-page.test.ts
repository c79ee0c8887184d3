import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepFile } from '../../lib/files/keep-file.ts'
import { changeCustomer, forgetCustomer, withNote } from '../../lib/messages/answers/customers.ts'
import { ordersOnPage } from '../../lib/messages/answers/orders-on-page.ts'
import { renewStanding } from '../../lib/messages/answers/standing.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { fileShop } from '../../lib/profiles/shop.ts'
import { deleteEverything, openStore, type Store } from '../../lib/profiles/store.ts'

const shop = fileShop('Oak & Co', 'generic')
const now = new Date('2026-11-21T18:00:00Z')
const order = (n: number, more: Partial<OrderRow> = {}): OrderRow => ({
  orderId: `SO-${n}`,
  customerEmail: `buyer${n % 7}@example.com`,
  totalMinor: 1000 + n,
  currency: 'GBP',
  placedOn: '2026-11-19',
  ...more,
})
const rows = Array.from({ length: 12 }, (_, n) => order(n))

let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})
afterEach(() => {
  vi.restoreAllMocks()
  store.close()
})

const read = (page = rows, at = now) => ordersOnPage(store, shop.id, page, at)
/** The object stores that are asked for while this is done. */
async function askedFor(work: () => Promise<unknown>): Promise<Set<string>> {
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
  asked.mockClear()
  await work()
  return new Set(asked.mock.calls.flatMap(([names]) => names as string | string[]))
}

test('a page that is read again as it was is neither looked for nor written, and is told the same', async () => {
  const first = await read()
  expect(first.changed).toBeGreaterThan(0)
  let again: typeof first | undefined
  const asked = await askedFor(async () => {
    again = await read()
  })
  expect(asked).toEqual(new Set(['changes', 'standings']))
  expect(again).toEqual({ ...first, changed: 0 })
})

const someone = `${shop.id}|email:buyer3@example.com`
test.each<[string, () => Promise<unknown>]>([
  ['another row', () => read([...rows, order(12)])],
  ['a note', () => changeCustomer(store, someone, customer => withNote(customer, 'likes ribbon', now))],
  ['a complaint', () => keepReviews(store, shop.id, [{ row: { orderId: 'SO-3', stars: 1 }, bad: true, issues: [] }], now)],
  ['a file', () => keepFile(store, shop, { orders: [order(99)] }, { now, as: { id: 'a', file: 'a.csv' } })],
  ['somebody who is forgotten', () => forgetCustomer(store, someone)],
  ['all that is forgotten', () => deleteEverything(store)],
  ['other tiers', () => renewStanding(store, shop.id, new Date('2026-11-21T19:00:00Z'))],
])('after %s it is looked for and kept as ever', async (_, change) => {
  await read()
  await change()
  const asked = await askedFor(read)
  expect(asked).toContain('customers')
  const { customers } = await read()
  expect(customers).toEqual(await Promise.all(customers.map(customer => store.get('customers', customer?.id ?? ''))))
})

test('the next day its customers’ sums are those of that day', async () => {
  const yearAgo = [order(1, { placedOn: '2025-11-22T12:00:00Z' }), order(2)]
  expect((await read(yearAgo)).customers[0]?.netInWindow).toEqual({ GBP: 1001 })
  await read(yearAgo)
  const { customers } = await read(yearAgo, new Date('2026-11-23T18:00:00Z'))
  expect(customers[0]?.netInWindow).toEqual({})
})

test('what an older page said is not taken for what is there', async () => {
  const [paid, shipped] = [[order(1, { status: 'paid' })], [order(1, { status: 'shipped' })]]
  await read(paid)
  await read(shipped)
  await read(paid)
  const chunks = await store.getAll('orders')
  expect(chunks.flatMap(({ orders }) => orders.map(({ status }) => status))).toEqual(['paid'])
})
