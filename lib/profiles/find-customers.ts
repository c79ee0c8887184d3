import type { IDBPTransaction } from 'idb'
import { orderKey } from './identity.ts'
import type { Schema } from './migrations.ts'
import { ownerOfChunk, storedChunks } from './order-chunks.ts'
import type { CustomerRecord, ReplyRecord, ReviewRecord, StandingRecord, StoredOrder } from './records.ts'
import { chunksWith, customersOf, entered, ownerOfOrder } from './register.ts'
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
  const shops = await tx.objectStore('shops').getAllKeys()
  const number = orderPart(text)
  const customers = tx.objectStore('customers')
  // A database answers what is asked at once in the time of a few questions.
  const [byText, known, ...placed] = await Promise.all([
    customers.index('searchKeys').getAll(prefix(text), MOST),
    Promise.all(shops.map(shop => knownAs(tx, shop, text))),
    ...(number ? shops.map(shop => whoPlaced(tx, shop, orderKey(shop, number))) : []),
  ])
  /** Who placed the order of exactly this number: whatever else begins with it, they are shown. */
  const exact = new Set(placed.flatMap(({ own }) => own ?? []))
  const owners = new Set([...exact, ...placed.flatMap(({ owners }) => owners).slice(0, MOST)])
  const all = [readable('customers', byText).records, known, await customersOf(customers, [...owners])].flat(2)
  const found = new Map(all.map(customer => [customer.id, customer]))
  const isWhole = ({ aliases, searchKeys }: CustomerRecord) => searchKeys.includes(text) || aliases.some(one => one.endsWith(`:${text}`))
  const rank = (customer: CustomerRecord) => (exact.has(customer.id) ? 2 : Number(isWhole(customer)))
  return [...found.values()].sort((a, b) => rank(b) - rank(a) || byRecency(a, b)).slice(0, MOST)
}

type Tx = IDBPTransaction<Schema, ('shops' | 'customers' | 'orders' | 'register')[]>

/** Customers of a shop whose name, nick or e-mail begins with a text, and by the shop's register all that are found by what begins so. */
async function knownAs(tx: Tx, shop: string, text: string): Promise<CustomerRecord[]> {
  const aliases = aliasesBegun(shop, text)
  const begun = [`find:${text}`, ...aliases.map(alias => alias.slice(shop.length + 1))]
  const customers = tx.objectStore('customers')
  const [ids, indexed] = await Promise.all([
    Promise.all(begun.map(begins => entered(tx.objectStore('register'), shop, begins, { most: MOST }))),
    Promise.all(aliases.map(alias => customers.index('aliases').getAll(prefix(alias), MOST))),
  ])
  const registered = await customersOf(customers, [...new Set(ids.flatMap(begun => begun.slice(0, MOST)))])
  const isIt = ({ searchKeys, aliases: own }: CustomerRecord) =>
    searchKeys.some(key => key.startsWith(text)) || own.some(one => aliases.some(alias => one.startsWith(alias)))
  return [...readable('customers', indexed.flat()).records, ...registered.filter(isIt)]
}

/** Whose an order of this key is, and who has orders whose keys begin with it. */
async function whoPlaced(tx: Tx, shop: string, key: string): Promise<{ own?: string; owners: string[] }> {
  const index = tx.objectStore('orders').index('orderKeys')
  const indexed = async () => {
    // A chunk is told once for each of its orders that fit: most often the first few are of as many customers as are shown.
    const few = await index.getAllKeys(prefix(key), 2 * MOST)
    return few.length === 2 * MOST && new Set(few.map(ownerOfChunk)).size < MOST ? index.getAllKeys(prefix(key), 100 * MOST) : few
  }
  const registered = async () => {
    const ids = await entered(tx.objectStore('register'), shop, `order:${key.slice(shop.length + 1)}`, { most: 5 * MOST })
    return chunksWith(tx.objectStore('orders'), oneEach(ids), one => one.startsWith(key))
  }
  const [own, ...chunks] = await Promise.all([ownerOfOrder(tx, shop, key), indexed(), registered()])
  return { own, owners: [...new Set(chunks.flat().map(ownerOfChunk))] }
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
  return (await customersOf(store.transaction('customers').store, [...owners].slice(0, MOST))).sort(byRecency)
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
