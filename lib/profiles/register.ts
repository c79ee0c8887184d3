import type { IDBPTransaction } from 'idb'
import type { Schema, StoreName } from './migrations.ts'
import { ownerOfChunk } from './order-chunks.ts'
import type { CustomerRecord, OrderChunk } from './records.ts'
import type { RegisterPage } from './register-record.ts'
import { orFull, readable, type Store } from './store.ts'
import { keysOfShop } from './walk-store.ts'

/**
 * What is entered in a register says where to look, not what is so: it is written before those it names, and stays when they change. Whoever is found by it
 * is asked.
 */

const ENTRIES_A_PAGE = 100
const PAGES_AT_ONCE = 200
/** Of so many who are entered under the same, one is it. */
const ASKED = 10

/** The object store of pages, of whatever transaction. */
export interface Pages {
  getAll(range: IDBKeyRange, count: number): Promise<RegisterPage[]>
}
type Tx = IDBPTransaction<Schema, StoreName[], IDBTransactionMode>

interface Chunks {
  get(id: string): Promise<OrderChunk | undefined>
}

/** What an alias, an order's key and a search key are entered as, each whole. */
export const aliasEntry = (shop: string, alias: string): string => `${alias.slice(shop.length + 1)}\0`
export const orderEntry = (shop: string, orderKey: string): string => `order:${orderKey.slice(shop.length + 1)}\0`
export const searchEntry = (searchKey: string): string => `find:${searchKey}\0`

/** All that a customer is looked for by beside their orders. */
export const entriesOf = ({ id, shop, aliases, searchKeys }: CustomerRecord): string[] =>
  [...aliases.map(alias => aliasEntry(shop, alias)), ...searchKeys.map(searchEntry)].map(entry => entry + id.slice(shop.length + 1))

/**
 * Ids of customers, of orders those of chunks, that are entered under what begins so: at least `most`, if there are so many.
 * @param within only where this stands further on
 */
export async function entered(
  pages: Pages,
  shop: string,
  begins: string,
  { most = ASKED, within, signal }: { most?: number; within?: string; signal?: AbortSignal } = {},
): Promise<string[]> {
  const found = new Set<string>()
  const first = `${shop}|${begins}`
  const isIt = (entry: string) => {
    if (!entry.startsWith(begins)) return false
    const at = within === undefined ? 0 : entry.indexOf(within, begins.length + 1)
    return at >= 0 && at < entry.indexOf('\0')
  }
  for (let after = first; found.size < most && after.startsWith(first) && !signal?.aborted; ) {
    const raws = await pages.getAll(IDBKeyRange.bound(after, `${shop}|\uffff`, true), within === undefined ? 1 : PAGES_AT_ONCE)
    for (const page of readable('register', raws).records)
      for (const entry of page.shop === shop ? page.entries : [])
        if (isIt(entry)) found.add(`${shop}|${entry.slice(entry.indexOf('\0') + 1)}`)
    const last = raws.at(-1)
    if (!last) break
    after = last.id
  }
  return [...found]
}

/** Numbers as a page of orders shows them, one after another, are in one or two; some are not shown. */
const PAGES_NEAR = 3

/** The pages of a register of which those with these orders, if they lie side by side, have been brought and need not be asked for again. */
export async function pagesNear(pages: Pages, shop: string, orderKeys: string[]): Promise<Pages> {
  const first = `${shop}|${orderKeys.map(key => orderEntry(shop, key)).sort()[0]}`
  const near = await pages.getAll(IDBKeyRange.bound(first, `${shop}|\uffff`, true), PAGES_NEAR)
  return {
    async getAll(range, count) {
      const page = range.lower < first ? undefined : near.find(({ id }) => id > range.lower)
      return page ? [page] : pages.getAll(range, count)
    },
  }
}

const pageOf = (shop: string, entries: string[]): RegisterPage => ({ v: 1, id: `${shop}|${entries.at(-1)}`, shop, entries })

/**
 * Enters everybody, in order, in a shop's register that has none. False where `goesOn`, asked with the number of entries that are in, said so before all are.
 * Throws StorageFull.
 */
export async function enter(
  store: Store,
  shop: string,
  entries: Iterable<string>,
  goesOn: (done: number) => Promise<boolean>,
): Promise<boolean> {
  let before: Promise<void> = Promise.resolve()
  let done = 0
  for (const part of partsOf(entries, ENTRIES_A_PAGE * PAGES_AT_ONCE)) {
    // Those before were written while these were put in order.
    await before
    if (!(await goesOn(done))) return false
    const tx = store.transaction('register', 'readwrite', { durability: 'relaxed' })
    for (const page of partsOf(part, ENTRIES_A_PAGE)) tx.store.put(pageOf(shop, page)).catch(() => {})
    before = orFull(tx.done)
    // It is met when its turn comes.
    before.catch(() => {})
    done += part.length
  }
  await before
  return true
}

function* partsOf<T>(all: Iterable<T>, most: number): Generator<T[]> {
  let part: T[] = []
  for (const one of all) {
    part.push(one)
    if (part.length < most) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}

/** Strikes those out of a shop's register who are not there any more. */
export async function strikeOut(tx: IDBPTransaction<Schema, StoreName[], 'readwrite'>, shop: string): Promise<void> {
  const there = new Set(await tx.objectStore('customers').getAllKeys(keysOfShop(shop)))
  for (let cursor = await tx.objectStore('register').openCursor(keysOfShop(shop)); cursor; cursor = await cursor.continue()) {
    const page = cursor.value
    if (page.shop !== shop) continue
    const left = page.entries.filter(entry => {
      const id = `${shop}|${entry.slice(entry.indexOf('\0') + 1)}`
      return there.has(entry.startsWith('order:') ? ownerOfChunk(id) : id)
    })
    if (left.length === page.entries.length) continue
    // Its name tells of its last entry, who may be one of those.
    await cursor.delete()
    if (left.length > 0) await tx.objectStore('register').put(pageOf(shop, left))
  }
}

/** Likewise, by itself. */
export async function strikeGone(store: Store, shop: string): Promise<void> {
  const tx = store.transaction(['customers', 'register'], 'readwrite')
  await strikeOut(tx, shop)
  await tx.done
}

/** The key of the chunk an order is in. */
export async function chunkOfOrder(tx: Tx, shop: string, orderKey: string): Promise<string | undefined> {
  const orders = tx.objectStore('orders')
  // The key alone: the chunk itself can hold a hundred orders.
  const indexed = await orders.index('orderKeys').getKey(orderKey)
  if (indexed !== undefined) return indexed
  const ids = await entered(tx.objectStore('register'), shop, orderEntry(shop, orderKey))
  return (await chunksWith(orders, ids, key => key === orderKey))[0]
}

/** Of these chunks those in which there is such an order. They are not checked against their shape, of which this is little. */
export async function chunksWith(orders: Chunks, ids: string[], isIt: (orderKey: string) => boolean): Promise<string[]> {
  const asked = ids.map(async id => {
    const raw: (OrderChunk & { registered?: Partial<OrderChunk> }) | undefined = await orders.get(id)
    return (raw?.registered?.orderKeys ?? raw?.orderKeys)?.some(isIt) ? [id] : []
  })
  return (await Promise.all(asked)).flat()
}

/** Whose an order is. */
export async function ownerOfOrder(tx: Tx, shop: string, orderKey: string): Promise<string | undefined> {
  const chunk = await chunkOfOrder(tx, shop, orderKey)
  return chunk === undefined ? undefined : ownerOfChunk(chunk)
}

/** A customer, as it is stored, who is recognised by this. */
export async function customerKnownBy(tx: Tx, shop: string, alias: string): Promise<CustomerRecord | undefined> {
  const customers = tx.objectStore('customers')
  const indexed = await customers.index('aliases').get(alias)
  if (indexed) return indexed
  const ids = await entered(tx.objectStore('register'), shop, aliasEntry(shop, alias))
  return (await customersOf(customers, ids)).find(({ aliases }) => aliases.includes(alias))
}

/** Those of these customers who are there and can be read. */
export async function customersOf(
  customers: { get(id: string): Promise<CustomerRecord | undefined> },
  ids: string[],
): Promise<CustomerRecord[]> {
  const raws = await Promise.all(ids.map(id => customers.get(id)))
  return readable('customers', raws.filter(Boolean)).records
}

const soughtBy = (record: CustomerRecord | OrderChunk) =>
  'orderKeys' in record ? { orderKeys: record.orderKeys } : { aliases: record.aliases, searchKeys: record.searchKeys }

/** A customer or chunk as it is stored where the register finds it: nothing of it stands where the database would index it. */
export const registered = <T extends CustomerRecord | OrderChunk>(record: T): T =>
  ({ ...record, aliases: undefined, searchKeys: undefined, orderKeys: undefined, registered: soughtBy(record) }) as T

/** A customer or chunk as it is to be stored in the place of what is there: as long as it is sought by the same, the register goes on finding it. */
export const inPlaceOf = <T extends CustomerRecord | OrderChunk>(raw: object | undefined, record: T): T =>
  raw && 'registered' in raw && JSON.stringify(raw.registered) === JSON.stringify(soughtBy(record)) ? registered(record) : record
