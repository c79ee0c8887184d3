import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { cardOf, forgetCustomer } from '../../lib/messages/answers/customers.ts'
import { givePerk, perksGiven } from '../../lib/messages/answers/perks.ts'
import { perkId } from '../../lib/profiles/perks.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { restoreRecords } from '../../lib/profiles/restore.ts'
import type { PerkRecord, ServiceRecord } from '../../lib/profiles/service-records.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import anna from '../profiles/examples/customers.v1.json' with { type: 'json' }
import services from '../profiles/examples/services.v1.json' with { type: 'json' }

const now = new Date('2026-11-21T09:00:00')
const customer = anna.id
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await store.put('customers', anna as CustomerRecord)
  await store.put('services', services as ServiceRecord)
})
const give = (item = 'b2', at = now, given = true) => givePerk(store, { customer, item, given }, at)
const card = (at = now) => cardOf(store, customer, at)

test('only surprises are given; what was given stands on the card and in the ledger, with the customer’s name', async () => {
  expect((await card())?.offers.map(({ item }) => item.id)).toEqual(['b2'])
  await give()
  await give('a1')
  expect((await card())?.perks).toMatchObject([
    { item: 'b2', what: 'A handwritten card', on: '2026-11-21', costMinor: 150, currency: 'GBP' },
  ])
  expect(await perksGiven(store, anna.shop, now)).toMatchObject([{ item: 'b2', name: 'Anna Lee' }])
})

test('asked twice, it is given once; given by mistake, it is taken back', async () => {
  await give()
  await give()
  expect(await store.count('perks')).toBe(1)
  await give('b2', now, false)
  expect(await store.count('perks')).toBe(0)
})

test('the second time there is a doubt, and it can be given all the same', async () => {
  await give()
  const later = new Date('2026-11-23T09:00:00')
  expect((await card(later))?.offers[0]).toMatchObject({ doubts: [{ of: 'again', on: '2026-11-21' }], stopped: false })
  await give('b2', later)
  expect(await store.count('perks')).toBe(2)
})

test('nothing is given while a promise is overdue, whoever asks', async () => {
  const late = new Date('2026-11-25T09:00:00')
  expect((await card(late))?.offers[0]).toMatchObject({ doubts: [{ of: 'promise-overdue' }], stopped: true })
  await give('b2', late)
  expect(await store.count('perks')).toBe(0)
})

test('whoever is forgotten is gone from the ledger', async () => {
  await give()
  await forgetCustomer(store, customer)
  expect(await store.count('perks')).toBe(0)
})

test('from a backup a perk comes to the customer it is of here, once', async () => {
  await store.put('customers', { ...anna, id: 'here' } as CustomerRecord)
  await store.delete('customers', anna.id)
  const perk = { v: 1, shop: anna.shop, customer, item: 'b2', what: 'A handwritten card', on: '2026-11-20' } as const
  async function* backup() {
    yield { in: 'customers' as const, records: [anna as CustomerRecord] }
    yield { in: 'perks' as const, records: [{ ...perk, id: perkId(perk) } as PerkRecord] }
  }
  await restoreRecords(store, backup(), { now })
  expect((await restoreRecords(store, backup(), { now })).changed).toBe(0)
  expect(await store.getAll('perks')).toMatchObject([{ id: 'here/b2/2026-11-20', customer: 'here' }])
})
