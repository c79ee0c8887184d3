import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { cardOf } from '../../lib/messages/answers/customers.ts'
import { judgementOf } from '../../lib/messages/answers/demand.ts'
import type { AskedFor } from '../../lib/messages/contents.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import type { ShopRecord } from '../../lib/profiles/records.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import { keepVoice } from '../../lib/profiles/voice.ts'
import shop from '../profiles/examples/shops.v1.json' with { type: 'json' }

const now = new Date('2026-11-21T09:00:00')
const SHOP = shop.id
let store: Store
let anna: string

const late = (orderId: string, who: string) => ({
  row: { reviewId: `r${orderId}`, orderId, customerKey: who, stars: 1, text: `${who} waited far too long`, postedOn: '2026-11-18' },
  bad: true,
  issues: ['delivery' as const],
})
const order = (orderId: string, who: string) => ({
  orderId,
  customerKey: who,
  customerName: who,
  placedOn: '2026-11-01',
  promisedOn: '2026-11-10',
  deliveredOn: '2026-11-15',
  totalMinor: 4000,
  currency: 'CNY',
  statusKind: 'completed' as const,
})

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await store.put('shops', shop as ShopRecord)
  const people = ['anna', 'bo', 'cy', 'di']
  const { customers } = await keepOrders(
    store,
    SHOP,
    people.map((who, i) => order(`${i + 1}`, who)),
    { from: 'page', now },
  )
  await keepReviews(
    store,
    SHOP,
    people.slice(1).map((who, i) => late(`${i + 2}`, who)),
    now,
  )
  anna = customers[0]?.id ?? ''
})

const judge = (more: Partial<AskedFor> = {}) => judgementOf(store, { customer: anna, text: '', ground: 'none', ...more }, now)
const evidence = async (more: Partial<AskedFor>) => (await judge(more))?.criteria.flatMap(({ because }) => because) ?? []

describe('what a customer asks for is judged with all that is known', () => {
  test('the law of the country the order was paid in, and the days since it came', async () => {
    expect(await judge({ text: '不想要了，想退货', demand: 'return', ground: 'changed-mind' })).toMatchObject({
      level: 'basic',
      orderId: '1',
    })
    expect(await evidence({ demand: 'return', ground: 'changed-mind' })).toContainEqual({ of: 'window', days: 7, since: 6 })
  })
  test('the shop’s own promises', async () => {
    const promises = ['晚到包赔5元']
    await keepVoice(store, { v: 2, shop: SHOP, manner: 'plain', never: [], promises, templates: [], evidence: [], changedOn: '2026-11-01' })
    expect(await judge({ demand: 'part-refund', ground: 'late' })).toMatchObject({ level: 'basic' })
  })
  test('others who complained of the same, this one included, and what it would cost if all asked', async () => {
    expect(await evidence({ demand: 'part-refund', ground: 'late', costMinor: 500 })).toContainEqual({
      of: 'cost',
      minor: 2000,
      currency: 'CNY',
      cases: 4,
    })
  })
  test('who copies another’s words is no further case', async () => {
    await keepReviews(store, SHOP, [{ ...late('9', 'ed'), row: { ...late('9', 'ed').row, text: 'BO waited far too long!' } }], now)
    expect(await evidence({ demand: 'part-refund', ground: 'late', costMinor: 500 })).toContainEqual(expect.objectContaining({ cases: 4 }))
  })
  test('a review as the lever: unlawful, whatever was chosen', async () => {
    expect(await judge({ text: '退我五十，不然给差评', demand: 'part-refund', ground: 'late' })).toMatchObject({ answer: 'unlawful' })
  })
  test('a stranger', async () => expect(await judge({ customer: 'nobody' })).toBeNull())
})

test('the card says how satisfied a customer is, by the order on which something is known', async () => {
  const card = await cardOf(store, anna, now)
  expect(card?.satisfaction).toMatchObject({ orderId: '1', band: 'very-dissatisfied', missing: ['rating', 'shop-promises'] })
})

test('by the shop’s own cuts', async () => {
  const services = { v: 1, shop: SHOP, items: [], budget: { of: {} }, bands: { some: 1, much: 3 }, changedOn: '2026-11-01' } as const
  await store.put('services', { ...services, items: [] })
  expect((await cardOf(store, anna, now))?.satisfaction.band).toBe('dissatisfied')
})
