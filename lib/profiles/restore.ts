import type { IDBPTransaction } from 'idb'
import { withMembers } from './campaigns.ts'
import { noteChange } from './changes.ts'
import { allOrNone, ORDERS_A_CHUNK, summarise } from './keep-orders.ts'
import { type Conflict, mergeCustomer, mergeOrders, mergeReply, mergeReview, mergeShop } from './merge-records.ts'
import { type Schema, STORES, type StoreName } from './migrations.ts'
import { byPlace, storedChunks } from './order-chunks.ts'
import { perkId } from './perks.ts'
import type { CustomerRecord, OrderChunk } from './records.ts'
import { chunkOfOrder, customerKnownBy } from './register.ts'
import { orFull, readAll, readable, type Store } from './store.ts'

/** Some records of a backup, all of one store. */
export type Saved = { [S in StoreName]: { in: S; records: Schema[S]['value'][] } }[StoreName]

export interface Restored {
  /** Records of the backup that were gone through. */
  records: number
  /** Records that were written; none when the same backup was restored before. */
  changed: number
  conflicts: Conflict[]
  cancelled: boolean
}

/** More differences than anybody reads one by one. */
const MOST_CONFLICTS = 1000

type Tx = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/**
 * Brings the records of a backup into the store, which may hold records already: what only one side knows stays, and of what both know the side that read the
 * shop later is right; notes of both are kept. A record that cannot be read here is replaced. Each block is in as a whole or not at all. Cut off, it can be
 * run again; run twice, it changes nothing. Throws StorageFull.
 */
export async function restoreRecords(
  store: Store,
  blocks: AsyncIterable<Saved>,
  { now, signal, progress = () => {} }: { now: Date; signal?: AbortSignal; progress?(records: number): void },
): Promise<Restored> {
  const restored: Restored = { records: 0, changed: 0, conflicts: [], cancelled: false }
  const here = await sidesHere(store)
  for await (const block of blocks) {
    if (signal?.aborted) return { ...restored, cancelled: true }
    const tx = store.transaction([...STORES], 'readwrite', { durability: 'strict' })
    await orFull(
      allOrNone(tx, async () => {
        restored.changed += await restoreBlock(tx, block, here, restored.conflicts, now)
        await tx.done
      }),
    )
    restored.records += block.records.length
    restored.conflicts.splice(MOST_CONFLICTS)
    progress(restored.records)
  }
  return restored
}

/** What has to be known of this side while a backup comes in. */
interface Here {
  /** When each shop was last read here, before this restoring. */
  readOn: Map<string, string>
  /** The shops of the backup that were read later there. */
  newer: Set<string>
  /** The customers of the backup who are known here by another id. */
  ids: Map<string, string>
  /** Nothing was here: then nothing has to be looked for. */
  isEmpty: boolean
}

async function sidesHere(store: Store): Promise<Here> {
  const { records } = await readAll(store, 'shops')
  return {
    readOn: new Map(records.map(shop => [shop.id, shop.lastReadOn])),
    newer: new Set(),
    ids: new Map(),
    isEmpty: (await store.count('customers')) + (await store.count('orders')) === 0,
  }
}

/** Gives the number of records written. */
async function restoreBlock(tx: Tx, block: Saved, here: Here, conflicts: Conflict[], now: Date): Promise<number> {
  const put = writer(tx, here)
  if (block.in === 'orders') await restoreOrders(tx, block.records, here, conflicts, now, put)
  else
    for (const record of block.records) {
      const one = { in: block.in, record } as One
      const merged =
        one.in === 'customers' ? await customerAfter(tx, one.record, here, conflicts) : await recordAfter(tx, one, here, conflicts)
      if (merged) await put(block.in, merged)
    }
  for (const shop of put.shops) await noteChange(tx, shop)
  return put.written()
}

/** One record of a store that is gone through record by record. */
type One = { [S in Exclude<StoreName, 'orders'>]: { in: S; record: Schema[S]['value'] } }[Exclude<StoreName, 'orders'>]

/** A stored record in today's shape; undefined where there is none that can be read. */
const shaped = <S extends StoreName>(name: S, raw: unknown): Schema[S]['value'] | undefined =>
  raw === undefined ? undefined : readable(name, [raw]).records[0]

/** Writes what differs from what is stored. */
function writer(tx: Tx, { isEmpty }: Here) {
  let written = 0
  const shops = new Set<string>()
  const put = async (name: StoreName, record: Schema[StoreName]['value']): Promise<void> => {
    const sameAs = (raw: unknown) => JSON.stringify(shaped(name, raw)) === JSON.stringify(shaped(name, record))
    if (!isEmpty && sameAs(await tx.objectStore(name).get(keyOf(record)))) return
    await (tx.objectStore(name) as { put(record: unknown): Promise<unknown> }).put(record)
    written++
    if ('shop' in record) shops.add(record.shop)
  }
  return Object.assign(put, { written: () => written, shops })
}

const keyOf = (record: Schema[StoreName]['value']): string =>
  'id' in record ? record.id : 'reviewId' in record ? record.reviewId : 'page' in record ? record.page : record.shop

/** A record as it is to be stored; undefined where this side's stays. */
async function recordAfter(
  tx: Tx,
  one: Exclude<One, { in: 'customers' }>,
  here: Here,
  conflicts: Conflict[],
): Promise<Schema[StoreName]['value'] | undefined> {
  const raw: unknown = await tx.objectStore(one.in).get(keyOf(one.record))
  const is = <S extends StoreName>(name: S) => shaped(name, raw)
  if (one.in === 'shops') {
    const [mine, { id, lastReadOn }] = [is('shops'), one.record]
    if (lastReadOn > (here.readOn.get(id) ?? '')) here.newer.add(id)
    return mine ? mergeShop({ mine, theirs: one.record, theirsIsNewer: here.newer.has(id) }) : one.record
  }
  if (one.in === 'reviews') {
    const { customer } = one.record
    const theirs = customer ? { ...one.record, customer: here.ids.get(customer) ?? customer } : one.record
    const mine = is('reviews')
    return mine ? mergeReview({ mine, theirs, theirsIsNewer: here.newer.has(theirs.shop) }) : theirs
  }
  if (one.in === 'replies') {
    const mine = is('replies')
    if (!mine) return one.record
    const { reply, conflicts: found } = mergeReply({ mine, theirs: one.record })
    conflicts.push(...found)
    return reply
  }
  if (one.in === 'voices') return (is('voices')?.changedOn ?? '') < one.record.changedOn ? one.record : undefined
  if (one.in === 'phrases') return (is('phrases')?.changedOn ?? '') < one.record.changedOn ? one.record : undefined
  if (one.in === 'columns') return (is('columns')?.taughtOn ?? '') < one.record.taughtOn ? one.record : undefined
  if (one.in === 'services') return (is('services')?.changedOn ?? '') < one.record.changedOn ? one.record : undefined
  if (one.in === 'segments') return (is('segments')?.changedOn ?? '') < one.record.changedOn ? one.record : undefined
  if (one.in === 'listings') return (is('listings')?.changedOn ?? '') < one.record.changedOn ? one.record : undefined
  if (one.in === 'campaigns') {
    if ((is('campaigns')?.changedOn ?? '') >= one.record.changedOn) return undefined
    return withMembers(one.record, id => here.ids.get(id) ?? id)
  }
  if (one.in === 'perks') {
    const customer = here.ids.get(one.record.customer) ?? one.record.customer
    return { ...one.record, customer, id: perkId({ ...one.record, customer }) }
  }
  if (one.in === 'recipes') return (is('recipes')?.taughtOn ?? '') < one.record.taughtOn ? one.record : undefined
  // How a page reads on this machine, and what tiers rest on, is known best here.
  return shaped(one.in, raw) ? undefined : one.record
}

async function customerAfter(tx: Tx, theirs: CustomerRecord, here: Here, conflicts: Conflict[]): Promise<CustomerRecord> {
  if (here.isEmpty) return theirs
  const mine = await customerHere(tx, theirs)
  if (!mine) return theirs
  if (mine.id !== theirs.id) here.ids.set(theirs.id, mine.id)
  const merged = mergeCustomer({ mine, theirs, theirsIsNewer: here.newer.has(theirs.shop) })
  conflicts.push(...merged.conflicts)
  return merged.customer
}

/** The same customer on this side: by id, else by what nobody else is recognised by; never by a name alone. */
async function customerHere(tx: Tx, theirs: CustomerRecord): Promise<CustomerRecord | undefined> {
  const customers = tx.objectStore('customers')
  const strong = theirs.aliases.filter(alias => !alias.startsWith(`${theirs.shop}|name:`))
  let raw = await customers.get(theirs.id)
  for (const alias of raw ? [] : strong) raw ??= await customerKnownBy(tx, theirs.shop, alias)
  return shaped('customers', raw)
}

async function restoreOrders(
  tx: Tx,
  chunks: OrderChunk[],
  here: Here,
  conflicts: Conflict[],
  now: Date,
  put: ReturnType<typeof writer>,
): Promise<void> {
  if (here.isEmpty) {
    for (const chunk of chunks) await put('orders', chunk)
    return
  }
  for (const theirs of chunks) {
    const owner = here.ids.get(theirs.customer) ?? theirs.customer
    const fresh: OrderChunk = { ...theirs, customer: owner, orderKeys: [], orders: [] }
    const held: OrderChunk[] = []
    for (const [i, order] of theirs.orders.entries()) {
      const key = theirs.orderKeys[i] ?? ''
      const chunk = held.find(one => one.orderKeys.includes(key)) ?? (await chunkHere(tx, theirs.shop, key))
      const at = chunk?.orderKeys.indexOf(key) ?? -1
      const mine = chunk?.orders[at]
      if (!chunk || !mine) {
        fresh.orderKeys.push(key)
        fresh.orders.push(order)
        continue
      }
      if (!held.includes(chunk)) held.push(chunk)
      const merged = mergeOrders({ mine, theirs: order, theirsIsNewer: here.newer.has(theirs.shop) })
      chunk.orders[at] = merged.order
      conflicts.push(...merged.conflicts)
    }
    for (const chunk of held) await put('orders', chunk)
    await addOrders(tx, fresh, put)
    for (const customer of new Set([owner, ...held.map(chunk => chunk.customer)])) await sumUp(tx, customer, now, put)
  }
}

async function chunkHere(tx: Tx, shop: string, key: string): Promise<OrderChunk | undefined> {
  const id = await chunkOfOrder(tx, shop, key)
  return id === undefined ? undefined : shaped('orders', await tx.objectStore('orders').get(id))
}

const chunksOf = async (tx: Tx, customer: string): Promise<OrderChunk[]> => {
  const raws = await storedChunks(tx.objectStore('orders'), customer)
  return readable('orders', raws).records.sort(byPlace)
}

/** Orders that are not here yet, after those of their customer that are. */
async function addOrders(tx: Tx, fresh: OrderChunk, put: ReturnType<typeof writer>): Promise<void> {
  if (fresh.orders.length === 0) return
  const known = await chunksOf(tx, fresh.customer)
  const last = known.at(-1)
  if (last && last.orders.length + fresh.orders.length <= ORDERS_A_CHUNK) {
    await put('orders', { ...last, orderKeys: [...last.orderKeys, ...fresh.orderKeys], orders: [...last.orders, ...fresh.orders] })
    return
  }
  // Counted are also those that cannot be read: they keep their place.
  const place = (await storedChunks(tx.objectStore('orders'), fresh.customer)).length
  await put('orders', { ...fresh, id: `${fresh.customer}#${place}` })
}

async function sumUp(tx: Tx, id: string, now: Date, put: ReturnType<typeof writer>): Promise<void> {
  const customer = shaped('customers', await tx.objectStore('customers').get(id))
  if (!customer) return
  const chunks = await chunksOf(tx, id)
  summarise(customer, chunks, now)
  await put('customers', { ...customer, chunks: chunks.length })
}
