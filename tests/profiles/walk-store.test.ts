import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import { walkStore } from '../../lib/profiles/walk-store.ts'

let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const keep = (shop: string, from: number, to: number) =>
  keepOrders(
    store,
    shop,
    Array.from({ length: to - from }, (_, i) => ({ orderId: `${from + i}`, customerKey: `c${from + i}` })),
    { from: 'file', now: new Date('2026-11-29T10:00:00Z') },
  )
async function walked(of?: string) {
  const [ids, parts]: [string[], number[]] = [[], []]
  for await (const { records } of walkStore(store, 'customers', { of })) {
    ids.push(...records.map(({ id }) => id))
    parts.push(records.length)
  }
  return { ids, parts }
}

test('all records are gone through once, in parts', async () => {
  await keep('north', 0, 1203)
  const { ids, parts } = await walked()
  expect([new Set(ids).size, ids.length, parts]).toEqual([1203, 1203, [500, 500, 203]])
})

test('one shop is gone through without those beside it, whatever their names', async () => {
  for (const shop of ['nort', 'north', 'north|old', 'north2']) await keep(shop, 0, 3)
  expect((await walked('north')).ids).toEqual(['north|key:c0', 'north|key:c1', 'north|key:c2'])
})

test('of a small shop beside a large one nothing else is read', async () => {
  await keep('large', 0, 1100)
  await keep('small', 0, 2)
  expect((await walked('small')).parts).toEqual([2])
})
