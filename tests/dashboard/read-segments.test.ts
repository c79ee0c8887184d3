import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { readSegments } from '../../entrypoints/dashboard/read-segments.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { keepPerk } from '../../lib/profiles/perks.ts'
import type { StandingRecord } from '../../lib/profiles/records.ts'
import { keepServices } from '../../lib/profiles/services.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import standing from '../profiles/examples/standings.v1.json' with { type: 'json' }

const SHOP = standing.shop
const now = new Date('2026-11-21T09:00:00')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const order = (orderId: string, placedOn: string, who: string, item: string, statusKind: 'completed' | 'cancelled' = 'completed') => ({
  orderId,
  ...(who && { customerKey: who, customerName: who }),
  placedOn,
  totalMinor: 40_00,
  currency: 'GBP',
  statusKind,
  items: [{ name: item }],
})
const review = (orderId: string, customerKey: string, stars: number) => ({
  row: { reviewId: `r${orderId}`, orderId, customerKey, stars, text: `About ${orderId}`, postedOn: '2026-08-01' },
  bad: stars < 4,
  issues: stars < 4 ? ['quality' as const] : [],
})

test('each customer of the shop with what they can be chosen by, from orders that were paid', async () => {
  const orders = [
    order('1', '2026-06-01', 'anna', 'Lamp'),
    order('2', '2026-06-11', 'anna', 'Lamp'),
    order('3', '2026-06-21', 'anna', 'Candle'),
    order('4', '2026-07-01', 'anna', 'Vase', 'cancelled'),
    order('5', '2026-11-20', 'bo', 'Lamp'),
    order('6', '2026-11-20', '', 'Clock'),
  ]
  await keepOrders(store, SHOP, orders, { from: 'page', now })
  await keepOrders(store, 'another', [order('1', '2026-06-01', 'cy', 'Clock')], { from: 'page', now })
  await keepReviews(store, SHOP, [review('1', 'anna', 2), review('5', 'bo', 5)], now)
  const [anna] = (await store.getAll('customers')).filter(({ name }) => name === 'anna')
  if (anna) await store.put('customers', { ...anna, pinned: true, noContact: { since: '2026-08-02' } })
  await store.put('standings', standing as StandingRecord)
  const levels = [
    { name: 'Silver', orders: 2 },
    { name: 'Gold', netMinor: 120_01 },
  ]
  await keepServices(store, { v: 1, shop: SHOP, items: [], budget: { currency: 'GBP', of: {} }, levels, changedOn: '' })

  const { facts, products, broken } = await readSegments(store, SHOP, now)
  expect(facts).toHaveLength(2)
  expect(facts.find(({ id }) => id === anna?.id)).toEqual({
    id: anna?.id,
    tier: expect.any(String),
    pinned: true,
    level: 'Silver',
    orders: 4,
    net: { GBP: expect.any(Number) },
    complaints: [['quality']],
    bought: ['Lamp', 'Candle'],
    due: 'overdue',
    loyalty: 'inertia',
    lastDay: expect.any(Number),
    noContact: true,
  })
  expect(facts.find(({ id }) => id !== anna?.id)).toMatchObject({
    bought: ['Lamp'],
    loyalty: 'latent',
    noContact: false,
    lastDay: dayOf('2026-11-20'),
  })
  expect(products).toEqual(['Lamp', 'Candle'])
  expect(broken).toBe(0)
})

test('who mostly buys after a surprise is told from who does not', async () => {
  const days = ['2026-01-01', '2026-04-01', '2026-07-01']
  const orders = days.flatMap(day => ['anna', 'bo'].map(who => order(`${who}${day}`, day, who, 'Lamp')))
  await keepOrders(store, SHOP, orders, { from: 'page', now })
  const [anna, bo] = ['anna', 'bo'].map(async who => (await store.getAll('customers')).find(({ name }) => name === who)?.id ?? '')
  const [annas, bos] = [await anna, await bo]
  for (const on of ['2026-03-20', '2026-06-20'])
    await keepPerk(store, { v: 1, id: on, shop: SHOP, customer: annas ?? '', item: 'card', what: 'A card', on })
  const { facts } = await readSegments(store, SHOP, now)
  expect(new Map(facts.map(({ id, loyalty }) => [id, loyalty]))).toEqual(
    new Map([
      [annas, 'incentive'],
      [bos, 'convenience'],
    ]),
  )
})
