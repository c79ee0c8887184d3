import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { readService } from '../../entrypoints/dashboard/read-service.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import type { StandingRecord } from '../../lib/profiles/records.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import standing from '../profiles/examples/standings.v1.json' with { type: 'json' }

const SHOP = standing.shop
const now = new Date('2026-11-21T09:00:00')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const order = (orderId: string, placedOn: string, who = 'anna') => ({
  orderId,
  customerKey: who,
  customerName: who,
  placedOn,
  totalMinor: 90_000_00,
  currency: 'GBP',
  statusKind: 'completed' as const,
})
const review = (orderId: string, postedOn: string, stars: number) => ({
  row: { reviewId: `r${orderId}`, orderId, customerKey: 'anna', stars, text: `About ${orderId}`, postedOn },
  bad: stars < 4,
  issues: stars < 4 ? ['quality' as const] : [],
})

test('who complained, came back and gave five stars; and what is still promised, whoever is to keep it', async () => {
  await keepOrders(store, SHOP, [order('1', '2026-06-01'), order('2', '2026-07-01')], { from: 'page', now })
  await keepReviews(store, SHOP, [review('1', '2026-06-10', 1), review('2', '2026-07-10', 5)], now)
  const [anna] = await store.getAll('customers')
  const promises = [{ id: 'p', what: 'Call', by: '2027-02-01', madeOn: '2026-11-01', owner: 'Ann' }]
  if (anna) await store.put('customers', { ...anna, promises })
  const found = await readService(store, SHOP, now)
  expect(found.recovery).toEqual({ of: 1, cameBack: 1, stars: { mean: 5, reviews: 1 } })
  expect(found.promises).toMatchObject([{ name: 'anna', promise: { what: 'Call', owner: 'Ann' }, daysLeft: 72 }])
})

test('whom to visit goes by the tiers of the shop, and nobody of another shop is in it', async () => {
  await keepOrders(store, SHOP, [order('1', '2026-09-01')], { from: 'page', now })
  await keepOrders(store, 'another', [order('1', '2026-09-01', 'bo')], { from: 'page', now })
  expect((await readService(store, SHOP, now)).visits).toEqual([])
  await store.put('standings', standing as StandingRecord)
  expect((await readService(store, SHOP, now)).visits).toMatchObject([{ name: 'anna', tier: 'vip', quietDays: 81 }])
})
