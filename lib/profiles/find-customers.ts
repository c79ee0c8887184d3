import { orderKey } from './identity.ts'
import { ORDERS_A_CHUNK } from './keep-orders.ts'
import { ownerOfChunk, storedChunks } from './order-chunks.ts'
import type { CustomerRecord, ReplyRecord, ReviewRecord, StandingRecord, StoredOrder } from './records.ts'
import { aliasesBegun, searchText } from './search-keys.ts'
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

/** Customers whose name, nick, e-mail, phone tail or order number begins with the typed text (or ends so); best first. */
export async function findCustomers(store: Store, typed: string): Promise<CustomerRecord[]> {
  const text = searchText(typed)
  // One Chinese character tells as much as two letters.
  if (text.length < 2 && !/\p{Script=Han}/u.test(text)) return []
  const tx = store.transaction(['shops', 'customers', 'orders'])
  const found = new Map<string, CustomerRecord>()
  const add = (raws: unknown[]) => {
    for (const customer of readable('customers', raws).records) found.set(customer.id, customer)
  }
  const shops = await tx.objectStore('shops').getAllKeys()
  const customers = tx.objectStore('customers')
  const begun = shops.flatMap(shop => aliasesBegun(shop, text)).map(range => customers.index('aliases').getAll(range, MOST))
  for (const raws of await Promise.all([customers.index('searchKeys').getAll(prefix(text), MOST), ...begun])) add(raws)
  /** Who placed the order of exactly this number: whatever else begins with it, they are shown. */
  const exact = new Set<string>()
  const number = orderPart(text)
  if (number) {
    const index = tx.objectStore('orders').index('orderKeys')
    const owners = new Set<string>()
    for (const shop of shops) {
      const key = orderKey(shop, number)
      const own = await index.getKey(key)
      if (own) exact.add(ownerOfChunk(own))
      // A chunk is told once for each of its orders that fit: most often the first few are of as many customers as are shown.
      let chunks = await index.getAllKeys(prefix(key), 2 * MOST)
      if (chunks.length === 2 * MOST && new Set(chunks).size < MOST) chunks = await index.getAllKeys(prefix(key), MOST * ORDERS_A_CHUNK)
      for (const chunk of chunks) owners.add(ownerOfChunk(chunk))
    }
    const ids = [...new Set([...exact, ...[...owners].slice(0, MOST)])]
    const raws = await Promise.all(ids.map(id => tx.objectStore('customers').get(id)))
    add(raws.filter(raw => raw !== undefined))
  }
  const isWhole = ({ aliases, searchKeys }: CustomerRecord) => searchKeys.includes(text) || aliases.some(one => one.endsWith(`:${text}`))
  const rank = (customer: CustomerRecord) => (exact.has(customer.id) ? 2 : Number(isWhole(customer)))
  return [...found.values()].sort((a, b) => rank(b) - rank(a) || byRecency(a, b)).slice(0, MOST)
}

/** What of a typed text can be a part of an order number. */
const orderPart = (text: string): string | undefined => /^[#№]?([\p{L}\d-]*\d[\p{L}\d-]*)$/u.exec(text)?.[1]

const byRecency = (a: CustomerRecord, b: CustomerRecord) => (b.lastOrderOn ?? '').localeCompare(a.lastOrderOn ?? '')
const prefix = (text: string) => IDBKeyRange.bound(text, `${text}\uffff`)

const CHUNKS_AT_ONCE = 500

/**
 * Customers with an order whose number has the typed text in it, but not at its beginning, which no index finds: goes through the orders of all shops, in
 * parts, until there are enough to be shown or the signal stops it.
 */
export async function findWithinOrders(store: Store, typed: string, signal?: AbortSignal): Promise<CustomerRecord[]> {
  const part = orderPart(searchText(typed))
  const owners = new Set<string>()
  let after: IDBKeyRange | undefined
  while (part && part.length > 1 && owners.size < MOST && !signal?.aborted) {
    const chunks = await store.getAll('orders', after, CHUNKS_AT_ONCE)
    // Not checked against its shape: a chunk that cannot be read may have no keys.
    for (const { customer, shop, orderKeys } of chunks) {
      const second = `${shop}|`.length + 1
      if (orderKeys?.some(key => key.includes(part, second))) owners.add(customer)
    }
    const last = chunks.at(-1)
    if (!last || chunks.length < CHUNKS_AT_ONCE) break
    after = IDBKeyRange.lowerBound(last.id, true)
  }
  const tx = store.transaction('customers')
  const raws = await Promise.all([...owners].slice(0, MOST).map(id => tx.store.get(id)))
  return readable('customers', raws.filter(Boolean)).records.sort(byRecency)
}

/** One customer with orders, reviews and replies; null when unknown. Broken parts are left out. */
export async function customerFile(store: Store, id: string): Promise<CustomerFile | null> {
  const tx = store.transaction(['customers', 'orders', 'reviews', 'replies', 'standings'])
  const raw = await tx.objectStore('customers').get(id)
  if (!raw) return null
  const [customer] = readable('customers', [raw]).records
  if (!customer) return null
  const chunks = readable('orders', await storedChunks(tx.objectStore('orders'), id)).records
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
