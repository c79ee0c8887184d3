import { orderKey } from './identity.ts'
import { ownerOfChunk, storedChunks } from './order-chunks.ts'
import type { CustomerRecord, ReplyRecord, ReviewRecord, StandingRecord, StoredOrder } from './records.ts'
import { chunksWith, entered, ownerOfOrder } from './register.ts'
import { aliasesBegun, searchText } from './search-keys.ts'
import { readable, type Store } from './store.ts'
import { keysOfShop } from './walk-store.ts'

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
  const tx = store.transaction(['shops', 'customers', 'orders', 'register'])
  const found = new Map<string, CustomerRecord>()
  const add = (raws: unknown[]) => {
    for (const customer of readable('customers', raws).records) found.set(customer.id, customer)
  }
  const [customers, register] = [tx.objectStore('customers'), tx.objectStore('register')]
  const shops = await tx.objectStore('shops').getAllKeys()
  const aliases = shops.flatMap(shop => aliasesBegun(shop, text))
  const byRegister = shops.map(async shop => {
    const begun = [`find:${text}`, ...aliasesBegun(shop, text).map(alias => alias.slice(shop.length + 1))]
    const ids = await Promise.all(begun.map(begins => entered(register, shop, begins, { most: MOST })))
    const raws = await Promise.all([...new Set(ids.flatMap(begun => begun.slice(0, MOST)))].map(id => customers.get(id)))
    return readable('customers', raws.filter(Boolean)).records.filter(
      one => one.searchKeys.some(key => key.startsWith(text)) || one.aliases.some(own => aliases.some(alias => own.startsWith(alias))),
    )
  })
  const indexed = aliases.map(alias => customers.index('aliases').getAll(prefix(alias), MOST))
  for (const raws of await Promise.all([customers.index('searchKeys').getAll(prefix(text), MOST), ...indexed, ...byRegister])) add(raws)
  /** Who placed the order of exactly this number: whatever else begins with it, they are shown. */
  const exact = new Set<string>()
  const number = orderPart(text)
  if (number) {
    const index = tx.objectStore('orders').index('orderKeys')
    const owners = new Set<string>()
    for (const shop of shops) {
      const key = orderKey(shop, number)
      const own = await ownerOfOrder(tx, shop, key)
      if (own) exact.add(own)
      // A chunk is told once for each of its orders that fit: most often the first few are of as many customers as are shown.
      let chunks = await index.getAllKeys(prefix(key), 2 * MOST)
      if (chunks.length === 2 * MOST && new Set(chunks.map(ownerOfChunk)).size < MOST)
        chunks = await index.getAllKeys(prefix(key), 100 * MOST)
      for (const chunk of chunks) owners.add(ownerOfChunk(chunk))
      const ids = await entered(register, shop, `order:${key.slice(shop.length + 1)}`, { most: 5 * MOST })
      for (const chunk of await chunksWith(tx.objectStore('orders'), oneEach(ids), one => one.startsWith(key)))
        owners.add(ownerOfChunk(chunk))
    }
    const ids = [...new Set([...exact, ...[...owners].slice(0, MOST)])]
    const raws = await Promise.all(ids.map(id => customers.get(id)))
    add(raws.filter(raw => raw !== undefined))
  }
  const isWhole = ({ aliases, searchKeys }: CustomerRecord) => searchKeys.includes(text) || aliases.some(one => one.endsWith(`:${text}`))
  const rank = (customer: CustomerRecord) => (exact.has(customer.id) ? 2 : Number(isWhole(customer)))
  return [...found.values()].sort((a, b) => rank(b) - rank(a) || byRecency(a, b)).slice(0, MOST)
}

/** A chunk of each customer, of as many as are shown. */
const oneEach = (chunks: string[]) => [...new Map(chunks.map(id => [ownerOfChunk(id), id])).values()].slice(0, MOST)

/** What of a typed text can be a part of an order number. */
const orderPart = (text: string): string | undefined => /^[#№]?([\p{L}\d-]*\d[\p{L}\d-]*)$/u.exec(text)?.[1]

const byRecency = (a: CustomerRecord, b: CustomerRecord) => (b.lastOrderOn ?? '').localeCompare(a.lastOrderOn ?? '')
const prefix = (text: string) => IDBKeyRange.bound(text, `${text}\uffff`)

/**
 * Customers with an order whose number has the typed text in it, but not at its beginning, which is found at no place: goes through the order numbers of all
 * shops until there are enough to be shown or the signal stops it.
 */
export async function findWithinOrders(store: Store, typed: string, signal?: AbortSignal): Promise<CustomerRecord[]> {
  const part = orderPart(searchText(typed))
  if (!part || part.length < 2) return []
  const owners = new Set<string>()
  // Each part in a transaction of its own: whoever wants to write has their turn.
  const pages = { getAll: (range: IDBKeyRange, count: number) => store.getAll('register', range, count) }
  for (const shop of await store.getAllKeys('shops')) {
    const isIt = (orderKey: string) => orderKey.includes(part, shop.length + 2)
    const ids = await entered(pages, shop, 'order:', { most: 5 * MOST, within: part, signal })
    for (const chunk of await chunksWith(store.transaction('orders').store, oneEach(ids), isIt)) owners.add(ownerOfChunk(chunk))
    for (let range: IDBKeyRange | undefined = keysOfShop(shop); range && owners.size < MOST && !signal?.aborted; )
      range = await indexedWithin(store, range, isIt, owners)
  }
  const tx = store.transaction('customers')
  const raws = await Promise.all([...owners].slice(0, MOST).map(id => tx.store.get(id)))
  return readable('customers', raws.filter(Boolean)).records.sort(byRecency)
}

const KEYS_AT_ONCE = 1000

/** Adds the owners of such orders of a part of the index, and gives what is left of it. */
async function indexedWithin(
  store: Store,
  range: IDBKeyRange,
  isIt: (orderKey: string) => boolean,
  owners: Set<string>,
): Promise<IDBKeyRange | undefined> {
  let cursor = await store.transaction('orders').store.index('orderKeys').openKeyCursor(range)
  for (let n = 1; cursor; n++) {
    if (isIt(cursor.key)) owners.add(ownerOfChunk(cursor.primaryKey))
    if (n === KEYS_AT_ONCE) return IDBKeyRange.bound(cursor.key, range.upper, true)
    cursor = await cursor.continue()
  }
  return undefined
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
