import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { linesOf, listOf } from '../../lib/messages/answers/customers.ts'
import type { CustomerRecord, ShopRecord, StandingRecord } from '../../lib/profiles/records.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import anna from '../profiles/examples/customers.v1.json' with { type: 'json' }
import shop from '../profiles/examples/shops.v1.json' with { type: 'json' }
import standing from '../profiles/examples/standings.v1.json' with { type: 'json' }

let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await store.put('shops', shop as ShopRecord)
})

const customer = (more: Partial<CustomerRecord>) => ({ ...anna, ...more }) as CustomerRecord
const active = customer({ net: { GBP: 900_00 }, netInWindow: { GBP: 120_00 } })
const lapsed = customer({ id: 'lapsed', net: { GBP: 5000_00 }, netInWindow: {} })
const unknown = customer({ id: 'order', identifiedBy: 'order', net: { EUR: 7_00 }, netInWindow: { EUR: 7_00 } })

const sums = async () => (await linesOf(store, [active, lapsed, unknown])).map(line => [line.netMinor, line.currency, line.months])

test('where there are tiers every sum is of the last 12 months, also of who has bought nothing in them', async () => {
  await store.put('standings', standing as StandingRecord)
  expect(await sums()).toEqual([
    [120_00, 'GBP', 12],
    [0, 'GBP', 12],
    [7_00, 'EUR', 12],
  ])
})

test('and of as many months as the tiers go by', async () => {
  await store.put('standings', { ...standing, months: 3 } as StandingRecord)
  expect((await sums()).map(([, , months]) => months)).toEqual([3, 3, 3])
})

test('where there are none every sum is of all orders seen', async () => {
  const { cutOffs: _none, ...without } = standing
  await store.put('standings', without as StandingRecord)
  expect(await sums()).toEqual([
    [900_00, 'GBP', undefined],
    [5000_00, 'GBP', undefined],
    [7_00, 'EUR', undefined],
  ])
})

test('of a large shop those who paid most are listed, and how many there are besides', async () => {
  const tx = store.transaction('customers', 'readwrite')
  for (let i = 0; i < 601; i++) void tx.store.put(customer({ id: `${anna.shop}|c${1000 + i}`, net: { GBP: (i * 7919) % 601 } }))
  void tx.store.put(customer({ id: 'c', shop: 'another' }))
  await tx.done
  const { lines, more, broken } = await listOf(store, anna.shop, 50)
  expect(lines.map(({ netMinor }) => netMinor)).toEqual(Array.from({ length: 50 }, (_, i) => 600 - i))
  expect({ more, broken }).toEqual({ more: 551, broken: 0 })
})
