import type { CustomerRecord, OrderChunk, ReplyRecord, ReviewRecord, StandingRecord, StoredOrder } from './records.ts'
import { searchText } from './search-keys.ts'
import { readable, type Store } from './store.ts'

/** Everything remembered of one customer, newest order first. */
export interface CustomerFile {
  customer: CustomerRecord
  orders: StoredOrder[]
  reviews: ReviewRecord[]
  replies: ReplyRecord[]
  standing: StandingRecord | null
}

const MOST = 20

/** Customers whose name, nick, e-mail, phone tail or order number the typed text could be the beginning (or the end) of; best first. */
export async function findCustomers(store: Store, typed: string): Promise<CustomerRecord[]> {
  const text = searchText(typed)
  // One Chinese character tells as much as two letters.
  if (text.length < 2 && !/\p{Script=Han}/u.test(text)) return []
  const tx = store.transaction(['customers', 'orders'])
  const found = new Map<string, CustomerRecord>()
  const add = (raws: unknown[]) => {
    for (const customer of readable('customers', raws).records) found.set(customer.id, customer)
  }
  add(await tx.objectStore('customers').index('searchKeys').getAll(prefix(text), MOST))
  if (found.size < MOST && /^[#№]?[\p{L}\d-]*\d[\p{L}\d-]*$/u.test(text)) {
    for (const id of await ownersOfOrderPart(tx.objectStore('orders').index('orderKeys'), text.replace(/^[#№]/, ''))) {
      add([await tx.objectStore('customers').get(id)].filter(raw => raw !== undefined))
    }
  }
  return [...found.values()].sort(byRecency).slice(0, MOST)
}

const byRecency = (a: CustomerRecord, b: CustomerRecord) => (b.lastOrderOn ?? '').localeCompare(a.lastOrderOn ?? '')
const prefix = (text: string) => IDBKeyRange.bound(text, `${text}\uffff`)

/** The index is walked by key: no order record is loaded before one fits. */
async function ownersOfOrderPart(
  index: { openKeyCursor(): Promise<{ key: string; primaryKey: string; continue(): Promise<unknown> } | null> },
  part: string,
): Promise<string[]> {
  const owners = new Set<string>()
  let cursor = await index.openKeyCursor()
  while (cursor && owners.size < MOST) {
    const orderId = cursor.key.slice(cursor.key.indexOf('|') + 1)
    if (orderId.includes(part)) owners.add(cursor.primaryKey.slice(0, cursor.primaryKey.lastIndexOf('#')))
    cursor = (await cursor.continue()) as typeof cursor
  }
  return [...owners]
}

/** One customer with orders, reviews and replies; null when unknown. Broken parts are left out. */
export async function customerFile(store: Store, id: string): Promise<CustomerFile | null> {
  const tx = store.transaction(['customers', 'orders', 'reviews', 'replies', 'standings'])
  const raw = await tx.objectStore('customers').get(id)
  if (!raw) return null
  const [customer] = readable('customers', [raw]).records
  if (!customer) return null
  const chunks: OrderChunk[] = readable('orders', await tx.objectStore('orders').index('customer').getAll(id)).records
  const reviews = readable('reviews', await tx.objectStore('reviews').index('customer').getAll(id)).records
  const replies: ReplyRecord[] = []
  for (const review of reviews) {
    const reply = await tx.objectStore('replies').get(review.id)
    if (reply) replies.push(...readable('replies', [reply]).records)
  }
  const [standing = null] = readable('standings', [await tx.objectStore('standings').get(customer.shop)].filter(Boolean)).records
  const orders = chunks.flatMap(chunk => chunk.orders).sort((a, b) => (b.placedOn ?? '').localeCompare(a.placedOn ?? ''))
  return { customer, orders, reviews, replies, standing }
}
