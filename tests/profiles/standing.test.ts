import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { standingAfter } from '../../lib/messages/answers/standing.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { findCustomers, findWithinOrders } from '../../lib/profiles/find-customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { newCustomer } from '../../lib/profiles/learn-person.ts'
import type { Months } from '../../lib/profiles/records.ts'
import { hasMore, keepStanding, measureCoverage, standingOfShop } from '../../lib/profiles/standing.ts'
import { deleteEverything, openStore, type Store } from '../../lib/profiles/store.ts'

const now = new Date('2026-11-21T12:00:00Z')
const later = new Date('2027-03-01T12:00:00Z')
let store: Store
beforeEach(async () => {
  store = await openStore()
})
afterEach(async () => {
  await deleteEverything(store)
  store.close()
})

const order = (orderId: string, customerKey: string | undefined, placedOn: string, totalMinor: number, currency = 'GBP'): OrderRow => ({
  orderId,
  customerKey,
  placedOn,
  totalMinor,
  currency,
})
const keep = (rows: OrderRow[], shop = 's') => keepOrders(store, shop, rows, { from: 'page', now })

const ROWS = [
  order('1', 'ann', '2026-01-10', 500),
  order('2', 'ann', '2026-11-10', 700),
  order('3', 'bo', '2024-05-01', 900),
  order('4', 'cy', '2026-10-01', 300),
  order('5', undefined, '2026-10-01', 9000),
  order('6', 'dee', '2026-02-01', 100, 'EUR'),
]

test('what a shop is measured by: its recognised buyers, their orders, days and window sums in the currency most of them bought in', async () => {
  await keep(ROWS)
  await keep([order('1', 'eve', '2020-01-01', 1)], 'another')
  const { netInWindow, ...seen } = await measureCoverage(store, 's', now)
  expect(seen).toEqual({ customers: 4, orders: 5, from: '2024-05-01', to: '2026-11-10', currency: 'GBP' })
  expect(netInWindow.sort()).toEqual([1200, 300])
})

test('orders that have left the window since count no more, and who has none of them is left alone', async () => {
  await keep(ROWS)
  const before = new Map((await store.getAll('customers')).map(one => [one.customerKey, one]))
  expect((await measureCoverage(store, 's', later)).netInWindow.sort()).toEqual([300, 700])
  const after = new Map((await store.getAll('customers')).map(one => [one.customerKey, one]))
  expect(after.get('ann')?.netInWindow).toEqual({ GBP: 700 })
  expect(after.get('dee')?.netInWindow).toEqual({})
  for (const key of ['bo', 'cy']) expect(after.get(key)).toEqual(before.get(key))
})

test.each<[Months, Record<string, object>]>([
  [3, { ann: { GBP: 700 }, bo: {}, cy: { GBP: 300 }, dee: {} }],
  [6, { ann: { GBP: 700 }, bo: {}, cy: { GBP: 300 }, dee: {} }],
  [24, { ann: { GBP: 1200 }, bo: {}, cy: { GBP: 300 }, dee: { EUR: 100 } }],
])('in a window of %i months the sums are of so many, also when it becomes 24, then 12 again', async (months, sums) => {
  await keep(ROWS)
  await keep([order('7', 'bo', '2024-12-01', 50)])
  const stored = async () =>
    Object.fromEntries((await store.getAll('customers')).flatMap(one => (one.customerKey ? [[one.customerKey, one.netInWindow]] : [])))
  const twelve = await stored()
  const inWindow = async (of: Months) => {
    const { netInWindow } = await measureCoverage(store, 's', now, of)
    return { listed: netInWindow.sort(), sums: await stored() }
  }
  expect((await inWindow(months)).sums).toEqual(months === 24 ? { ...sums, bo: { GBP: 50 } } : sums)
  expect((await inWindow(24)).listed).toEqual([1200, 300, 50])
  expect((await inWindow(12)).sums).toEqual(twelve)
})

test('going through a shop again on the same day asks nobody for their orders', async () => {
  await keep(ROWS)
  const standing = { v: 1 as const, shop: 's', computedOn: now.toISOString(), changedSince: 0, orders: 5, customers: 4 }
  await keepStanding(store, standing)
  await store.clear('orders')
  expect((await measureCoverage(store, 's', now)).netInWindow.sort()).toEqual([1200, 300])
  await keepStanding(store, { ...standing, computedOn: '2026-11-20T12:00:00Z' })
  expect((await measureCoverage(store, 's', later)).netInWindow).toEqual([300])
})

test('who is new in a shop of another window has sums of that window, and so have orders that come later', async () => {
  const keepIn = (months: Months, rows: OrderRow[]) => keepOrders(store, 's', rows, { from: 'page', now, months })
  const sums = async () => (await store.getAll('customers')).map(one => [one.netInWindow, one.months])
  await keepIn(24, [order('1', 'ann', '2025-01-10', 500)])
  expect(await sums()).toEqual([[{ GBP: 500 }, 24]])
  await keepIn(3, [order('2', 'ann', '2026-11-10', 700)])
  expect(await sums()).toEqual([[{ GBP: 700 }, 3]])
})

test('of an empty shop nothing is measured', async () => {
  expect(await measureCoverage(store, 's', now)).toEqual({ customers: 0, orders: 0, netInWindow: [] })
})

test('a small shop has its standing of today before the page is answered; a large one that of before, and the new one soon', async () => {
  await keep(ROWS)
  const old = { v: 1 as const, shop: 's', computedOn: '2026-11-20T12:00:00Z', changedSince: 0, orders: 19_999, customers: 5000 }
  await keepStanding(store, old)
  expect(await standingAfter(store, 's', 0, now)).toMatchObject({ computedOn: now.toISOString(), orders: 5 })
  await keepStanding(store, { ...old, orders: 20_000 })
  expect(await standingAfter(store, 's', 0, now)).toMatchObject({ computedOn: old.computedOn, orders: 20_000 })
  await expect.poll(() => standingOfShop(store, 's')).toMatchObject({ computedOn: now.toISOString(), orders: 5 })
})

test('an order is found by the beginning or a part of its number however many customers come before', async () => {
  await store.put('shops', { v: 1, id: 's', marketplace: 'x', host: 'h', name: 'S', pages: [], firstReadOn: '', lastReadOn: '' })
  const tx = store.transaction('orders', 'readwrite')
  for (let i = 0; i < 1200; i++) {
    const id = `s|key:a${10_000 + i}`
    void tx.store.put({ v: 1, id: `${id}#0`, customer: id, shop: 's', orderKeys: [`s|x-${i}`], orders: [] })
  }
  await tx.done
  await keep([order('SO-778899', 'zoe', '2026-10-01', 300)])
  const found = async (typed: string) => (await findCustomers(store, typed)).map(({ customerKey }) => customerKey)
  expect(await found('so-7788')).toEqual(['zoe'])
  expect(await found('#SO-778899')).toEqual(['zoe'])
  expect((await findWithinOrders(store, '8899')).map(({ customerKey }) => customerKey)).toEqual(['zoe'])
  expect(await findWithinOrders(store, 'so-7788')).toEqual([])
})

test('a large shop that nobody has gone through yet keeps no page waiting: its tiers come afterwards', async () => {
  const buyer = (n: number) => ({ ...newCustomer(`s|key:c${n}`, 's', 'key'), orderCount: 1, lastOrderOn: '2026-11-10' })
  const tx = store.transaction('customers', 'readwrite')
  for (let n = 0; n <= 5000; n++) void tx.store.put(buyer(n))
  await tx.done
  expect(await hasMore(store, 's', 5001)).toBe(false)
  expect(await standingAfter(store, 's', 3, now)).toMatchObject({ computedOn: '', customers: 0 })
  expect(await standingOfShop(store, 's')).toBeNull()
  await vi.waitFor(async () => expect(await standingOfShop(store, 's')).toMatchObject({ customers: 5001 }), 10_000)
})
