import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { readHistory } from '../../entrypoints/dashboard/read-history.ts'
import { readToday } from '../../entrypoints/dashboard/read-today.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const SHOP = 'seller.example/north'
const now = new Date('2026-11-29T10:00:00Z')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const order = (orderId: string, more: Partial<OrderRow> = {}): OrderRow => ({
  orderId,
  customerKey: 'anna',
  customerName: 'Anna Berg',
  placedOn: '2026-11-01',
  totalMinor: 1000,
  currency: 'EUR',
  ...more,
})
const keep = (rows: OrderRow[], shop = SHOP) => keepOrders(store, shop, rows, { from: 'page', now })
const read = () => readHistory(store, SHOP)

describe('which orders are purchases', () => {
  test.each<[string, Partial<OrderRow>, [string, number] | null]>([
    ['a paid one', {}, ['EUR', 1000]],
    ['one that went back in part', { refundedMinor: 300 }, ['EUR', 700]],
    ['one that went back brought nothing', { statusKind: 'refunded' }, ['EUR', 0]],
    ['a cancelled one is none', { statusKind: 'cancelled' }, null],
    ['one nobody paid is none', { statusKind: 'pending' }, null],
    ['one without a currency stands apart', { currency: undefined }, ['?', 1000]],
  ])('%s', async (_, more, told) => {
    await keep([order('1', more)])
    const { entries } = (await read()).history
    expect([...entries].map(([currency, own]) => [currency, own[0]?.minor])).toEqual(told ? [told] : [])
    if (told) expect([...entries.values()][0]?.[0]?.day).toBe(dayOf('2026-11-01'))
  })

  test('whose buyer nobody could recognise, or whose day is unknown, is counted and left out; another shop’s is not even counted', async () => {
    await keep([
      order('1', { customerKey: undefined, customerName: 'A***a', items: [{ name: 'Mug' }] }),
      order('2', { placedOn: undefined }),
      order('3'),
    ])
    await keep([order('4')], 'seller.example/south')
    const { history, broken } = await read()
    expect([history.leftOut, broken]).toEqual([{ nobody: 1, undated: 1 }, 0])
    expect([...history.entries.values()].flat()).toHaveLength(1)
    expect(history.baskets.map(({ items }) => items)).toContainEqual(['Mug'])
    expect([...history.customers.values()].map(({ name }) => name)).toEqual(['Anna Berg'])
  })
})

const review = (orderId: string, stars: number) => ({
  row: { reviewId: `r${orderId}`, orderId, customerKey: 'anna', stars, text: 'The mug broke.', postedOn: '2026-11-20' },
  bad: stars < 4,
  issues: ['quality' as const],
})

test('a review is of the only thing in its order; of several nobody can tell', async () => {
  await keep([order('1', { items: [{ name: 'Mug' }] }), order('2', { items: [{ name: 'Mug' }, { name: 'Pot' }] })])
  await keepReviews(store, SHOP, [review('1', 1), review('2', 2)], now)
  const { reviews, customers } = (await read()).history
  expect(reviews.map(({ product }) => product).sort()).toEqual(['Mug', undefined])
  expect(reviews.every(({ open, customer }) => open && customer && customers.has(customer))).toBe(true)
})

test('a record that cannot be read is left out and counted', async () => {
  await keep([order('1')])
  await store.put('customers', { v: 1, id: `${SHOP}|broken`, shop: SHOP } as never)
  expect((await read()).broken).toBe(1)
})

test('told are the records read, up to all of them', async () => {
  await keep(Array.from({ length: 700 }, (_, i) => order(`${i}`, { customerKey: `c${i}`, customerName: `C ${i}` })))
  const told: [number, number][] = []
  await readHistory(store, SHOP, (done, total) => told.push([done, total]))
  expect(told.length).toBeGreaterThan(2)
  expect(told.at(-1)).toEqual([1400, 1400])
})

describe('today', () => {
  const promise = (id: string, by: string, keptOn?: string) => ({
    id,
    what: `Call ${id}`,
    by,
    madeOn: '2026-11-20',
    ...(keptOn && { keptOn }),
  })

  test('open promises of the week and past ones, the oldest first', async () => {
    await keep([order('1')])
    const [customer] = await store.getAll('customers')
    if (!customer) throw new Error('no customer')
    const promises = [
      promise('later', '2026-12-20'),
      promise('soon', '2026-12-03'),
      promise('past', '2026-11-25'),
      promise('kept', '2026-11-28', '2026-11-28'),
    ]
    await store.put('customers', { ...customer, promises })
    const { promises: due } = await readToday(store, SHOP, now)
    expect(due.map(({ promise: { id }, daysLeft, name }) => [id, daysLeft, name])).toEqual([
      ['past', -4, 'Anna Berg'],
      ['soon', 4, 'Anna Berg'],
    ])
  })

  test('orders about to disappoint, the likeliest first; what is on time or over is none', async () => {
    const shipped = (id: string, promisedOn: string) => order(id, { statusKind: 'shipped', promisedOn })
    await keep([
      shipped('on time', '2026-12-20'),
      shipped('late', '2026-11-28'),
      shipped('very late', '2026-11-20'),
      order('cancelled', { statusKind: 'cancelled', promisedOn: '2026-11-20' }),
    ])
    const { orders } = await readToday(store, SHOP, now)
    expect(orders.map(({ orderId, note, own }) => [orderId, note.daysLate, own])).toEqual([
      ['very late', 9, undefined],
      ['late', 1, undefined],
    ])
  })

  test('the shop’s own reviews say how likely, once there are thirty of deliveries as late', async () => {
    const delivered = Array.from({ length: 30 }, (_, i) =>
      order(`${i}`, { statusKind: 'completed', promisedOn: '2026-11-01', deliveredOn: '2026-11-10' }),
    )
    await keep([...delivered, order('late', { statusKind: 'shipped', promisedOn: '2026-11-20' })])
    await keepReviews(
      store,
      SHOP,
      delivered.map((_, i) => review(`${i}`, i < 12 ? 1 : 5)),
      now,
    )
    const { orders } = await readToday(store, SHOP, now)
    expect(orders.find(({ orderId }) => orderId === 'late')?.own).toEqual({ share: 0.4, n: 30 })
  })
})
