import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { keepFile } from '../../lib/files/keep-file.ts'
import { changeCustomer, forgetCustomer } from '../../lib/messages/answers/customers.ts'
import { markShown, saveReply } from '../../lib/messages/answers/handle-review.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { keepCustomers } from '../../lib/profiles/keep-customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { keepPerk, takeBackPerk } from '../../lib/profiles/perks.ts'
import { restoreRecords, type Saved } from '../../lib/profiles/restore.ts'
import { fileShop } from '../../lib/profiles/shop.ts'
import { openStore, readAll, type Store } from '../../lib/profiles/store.ts'
import { undoImport } from '../../lib/profiles/undo-import.ts'

const now = new Date('2026-11-21T12:00:00Z')
const shop = fileShop('Oak & Co', 'generic')
const order = (n: number, more: Partial<OrderRow> = {}): OrderRow => ({
  orderId: String(n),
  customerEmail: `buyer${n}@example.com`,
  customerName: `Buyer ${n}`,
  totalMinor: 1000 + n,
  currency: 'USD',
  ...more,
})
const review = { row: { reviewId: 'r1', orderId: '1', stars: 1, text: 'Broke' }, bad: true, issues: [] }

const perk = { v: 1 as const, id: 'p', shop: shop.id, customer: 'c', item: 'i', on: '2026-11-21', what: 'Card' }
const reviewId = `${shop.id}|review:r1`
const reply = { reviewId, text: 'Sorry', variant: 0, promises: [], rewritten: 0 }
async function* backup(): AsyncGenerator<Saved> {
  const [customer] = (await readAll(store, 'customers')).records
  yield { in: 'customers', records: customer ? [{ ...customer, id: 'x', aliases: [] }] : [] }
}

let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await keepFile(store, shop, { orders: [order(1), order(2)] }, { now, as: { id: 'first', file: 'a.csv' } })
  await keepReviews(store, shop.id, [review], now)
  await saveReply(store, { ...reply, state: 'copied' }, now)
})
const changeOf = () => store.get('changes', shop.id)
const someone = async () => (await store.getAllKeys('customers'))[0] ?? ''

test.each<[string, () => Promise<unknown>]>([
  ['a page of orders', () => keepOrders(store, shop.id, [order(3)], { from: 'page', now })],
  ['a list of customers', () => keepCustomers(store, shop.id, [{ email: 'buyer9@example.com' }], { now })],
  ['a review', () => keepReviews(store, shop.id, [{ ...review, row: { ...review.row, reviewId: 'r2' } }], now)],
  ['a reply that is seen', () => markShown(store, reviewId, 'Sorry', now)],
  ['a note', async () => changeCustomer(store, await someone(), customer => ({ ...customer, pinned: true }))],
  ['somebody who is forgotten', async () => forgetCustomer(store, await someone())],
  ['a perk', () => keepPerk(store, perk)],
  ['a perk that is taken back', () => takeBackPerk(store, shop.id, perk.id)],
  ['an import', () => keepFile(store, shop, { orders: [order(3)] }, { now, as: { id: 'second', file: 'b.csv' } })],
  ['an import that is taken back', () => undoImport(store, 'first', { now })],
  ['a backup', () => restoreRecords(store, backup(), { now })],
])('%s leaves another mark', async (_, change) => {
  const before = await changeOf()
  await change()
  const after = await changeOf()
  expect(after?.mark).toBeDefined()
  expect(after?.mark).not.toBe(before?.mark)
  expect(after?.onlyFrom).toBeUndefined()
})

test.each<[string, () => Promise<unknown>]>([
  ['the same page once more', () => keepOrders(store, shop.id, [order(1)], { from: 'file', now })],
  ['the same review once more', () => keepReviews(store, shop.id, [review], now)],
])('%s leaves the mark', async (_, change) => {
  await change()
  const before = await changeOf()
  await change()
  expect(await changeOf()).toEqual(before)
})

test('what a page reads while a file comes in is not doubled by it', async () => {
  const another = fileShop('Elm', 'generic')
  const orders = Array.from({ length: 1500 }, (_, i) => order(i))
  let parts = 0
  const ready = async () => {
    if (++parts === 2) await keepOrders(store, another.id, [order(1400, { totalMinor: 7, status: 'shipped' })], { from: 'page', now })
  }
  await keepFile(store, another, { orders }, { now, as: { id: 'second', file: 'b.csv' }, ready })
  const kept = (await readAll(store, 'orders')).records.filter(chunk => chunk.shop === another.id).flatMap(chunk => chunk.orders)
  expect(kept).toHaveLength(1500)
  expect(kept.filter(({ orderId }) => orderId === '1400')).toMatchObject([{ totalMinor: 7, status: 'shipped', from: 'page' }])
  const people = (await readAll(store, 'customers')).records.filter(customer => customer.shop === another.id)
  expect(people).toHaveLength(1500)
})

test('all of a shop is from one import as long as nothing else has come', async () => {
  const another = fileShop('Elm', 'generic')
  await keepFile(store, another, { orders: [order(1)] }, { now, as: { id: 'second', file: 'b.csv' } })
  expect((await store.get('changes', another.id))?.onlyFrom).toBe('second')
  await keepFile(store, another, { orders: [order(2)] }, { now, as: { id: 'third', file: 'c.csv' } })
  expect((await store.get('changes', another.id))?.onlyFrom).toBeUndefined()
})
