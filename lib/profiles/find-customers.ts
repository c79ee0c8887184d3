import { orderKey } from './identity.ts'
import { ORDERS_A_CHUNK } from './keep-orders.ts'
import type { CustomerRecord, OrderChunk, ReplyRecord, ReviewRecord, StandingRecord, StoredOrder } from './records.ts'
import { searchText } from './search-keys.ts'
import { readable, type Store } from './store.ts'
import { ownerOfChunk } from './working-set.ts'

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
  const tx = store.transaction(['shops', 'customers', 'orders'])
  const found = new Map<string, CustomerRecord>()
  const add = (raws: unknown[]) => {
    for (const customer of readable('customers', raws).records) found.set(customer.id, customer)
  }
  add(await tx.objectStore('customers').index('searchKeys').getAll(prefix(text), MOST))
  /** Who placed the order of exactly this number: whatever else begins with it, they are shown. */
  const exact = new Set<string>()
  if (/^[#№]?[\p{L}\d-]*\d[\p{L}\d-]*$/u.test(text)) {
    const number = text.replace(/^[#№]/, '')
    const index = tx.objectStore('orders').index('orderKeys')
    const owners = new Set<string>()
    for (const shop of await tx.objectStore('shops').getAllKeys()) {
      const key = orderKey(shop, number)
      const own = await index.getKey(key)
      if (own) exact.add(ownerOfChunk(own))
      // A chunk is told once for each of its orders that fit.
      for (const chunk of await index.getAllKeys(prefix(key), MOST * ORDERS_A_CHUNK)) owners.add(ownerOfChunk(chunk))
    }
    const begun = [...owners].slice(0, MOST)
    const within = begun.length + found.size < MOST ? await ownersOfOrderPart(tx.objectStore('orders'), number) : []
    for (const id of new Set([...exact, ...begun, ...within]))
      add([await tx.objectStore('customers').get(id)].filter(raw => raw !== undefined))
  }
  const exactFirst = (a: CustomerRecord, b: CustomerRecord) => Number(exact.has(b.id)) - Number(exact.has(a.id))
  return [...found.values()].sort((a, b) => exactFirst(a, b) || byRecency(a, b)).slice(0, MOST)
}

const byRecency = (a: CustomerRecord, b: CustomerRecord) => (b.lastOrderOn ?? '').localeCompare(a.lastOrderOn ?? '')
const prefix = (text: string) => IDBKeyRange.bound(text, `${text}\uffff`)

/** So many chunks are looked through for a number that does not begin with what was typed: a quarter of a second at most. */
const LOOKED_THROUGH = 5000
const AT_ONCE = 500

/** Who has an order with this in its number, of the first customers of the store: in a large shop only the beginning of a number finds all. */
async function ownersOfOrderPart(
  orders: { getAll(after: IDBKeyRange | undefined, most: number): Promise<OrderChunk[]> },
  part: string,
): Promise<string[]> {
  const owners: string[] = []
  let after: IDBKeyRange | undefined
  for (let seen = 0; seen < LOOKED_THROUGH && owners.length < MOST; seen += AT_ONCE) {
    const chunks = await orders.getAll(after, AT_ONCE)
    // Not checked against its shape: a chunk that cannot be read may have no keys.
    for (const { customer, orderKeys } of chunks)
      if (orderKeys?.some(key => key.slice(key.indexOf('|') + 1).includes(part))) owners.push(customer)
    const last = chunks.at(-1)
    if (!last || chunks.length < AT_ONCE) break
    after = IDBKeyRange.lowerBound(last.id, true)
  }
  return owners
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
