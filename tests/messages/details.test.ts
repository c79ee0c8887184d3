import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changeCustomer, withNote } from '../../lib/messages/answers/customers.ts'
import { answerReading } from '../../lib/messages/answers/page.ts'
import type { OrderRow, PageReading } from '../../lib/pages/facts.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

/** What a page about one customer is kept as, and how often what is to be said of them is said. */
const SHOP = 'shop'
const now = new Date('2026-11-21T18:00:00Z')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})
afterEach(() => store.close())

const anna = { customerName: 'Anna Lee', customerEmail: 'anna@shop.example' }
const page = (rows: OrderRow[]): PageReading => ({
  kind: 'orders',
  rows,
  reading: 'fine',
  marketplace: 'generic',
  confidence: 1,
  skipped: [],
  detail: { kind: 'customer', ...anna },
})
const order = (orderId: string, more: Partial<OrderRow> = {}): OrderRow => ({ orderId, placedOn: '2026-11-19', ...anna, ...more })

test('a note on a customer stands once on their page, what concerns an order at the order', async () => {
  const rows = [order('1'), order('2'), order('3', { promisedOn: '2026-11-18', statusKind: 'paid' })]
  const { about } = await answerReading(store, SHOP, page(rows), now)
  expect(about).toBe('shop|email:anna@shop.example')
  await changeCustomer(store, about ?? '', customer => withNote(customer, 'likes ribbon', now))
  const { rows: marked } = await answerReading(store, SHOP, page(rows), now)
  expect(marked.map(({ marks }) => marks)).toEqual([['note'], [], ['late-soon']])
  expect(marked.map(({ card }) => card)).toEqual([true, false, true])
})

test('a customer whose orders go to others as well: the page is about neither of them', async () => {
  const other = { customerName: 'Ben Okafor', customerEmail: undefined }
  const { about } = await answerReading(store, SHOP, page([order('1'), order('2', other)]), now)
  expect(about).toBeUndefined()
})
