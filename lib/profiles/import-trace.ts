import type { IDBPObjectStore } from 'idb'
import {
  type CustomerTrace,
  FACTS,
  type Facts,
  type ImportPart,
  type ImportRecord,
  type OrderTrace,
  type RecordTrace,
} from './import-records.ts'
import type { Schema, StoreName } from './migrations.ts'
import type { CustomerRecord, StoredOrder } from './records.ts'
import { shortHash } from './short-hash.ts'
import { orFull, readAll, type Store } from './store.ts'
import type { WriteTx } from './working-set.ts'

/** The import is not kept any more: too many came after it, it was taken back, or everything was deleted. */
export class ImportGone extends Error {
  override name = 'ImportGone'
}

/** So many imports can be taken back, of all shops; the traces of those before them are dropped. */
export const MOST_IMPORTS = 5

/** The same for the same facts, in whatever order they were put together. */
export const printOf = (value: unknown): string => shortHash(canonical(value))

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  let facts = ''
  for (const key of Object.keys(value).sort()) {
    const one: unknown = Reflect.get(value, key)
    if (one !== undefined) facts += `${facts && ','}${key}:${canonical(one)}`
  }
  return `{${facts}}`
}

/** The facts of a customer, without what is summed up. */
export const factsOf = (customer: CustomerRecord): Facts =>
  Object.fromEntries(FACTS.flatMap(fact => (customer[fact] === undefined ? [] : [[fact, customer[fact]]])))

/** What an import made of an order. */
export function orderTrace(
  key: string,
  before: StoredOrder | undefined,
  after: StoredOrder,
  alone: CustomerRecord | undefined,
): OrderTrace {
  const [was, is] = [before && printOf(before), printOf(after)]
  if (was === is && !alone) return { key }
  return { key, after: is, ...(before ? { before } : {}), ...(alone ? { alone } : {}) }
}

/** What an import made of a review, or of the reply to it. */
export function recordTrace<T>(before: T | undefined, after: T, id: string): RecordTrace {
  const [was, is] = [before && printOf(before), printOf(after)]
  return was === is ? { id } : { id, after: is, ...(before === undefined ? {} : { before }) }
}

/** What an import made of a customer. */
export function customerTrace(before: CustomerRecord | undefined, after: CustomerRecord): CustomerTrace {
  const [was, is] = [before ? factsOf(before) : {}, factsOf(after)]
  const trace: CustomerTrace = { id: after.id, print: printOf(is) }
  if (!before) return { ...trace, made: true }
  const changed = FACTS.filter(fact => printOf(was[fact]) !== printOf(is[fact]))
  if (changed.length === 0) return trace
  const only = (facts: Facts): Facts =>
    Object.fromEntries(changed.flatMap(fact => (facts[fact] === undefined ? [] : [[fact, facts[fact]]])))
  return { ...trace, before: only(was), after: only(is) }
}

/** Begins an import: from now on it is among those that can be taken back, and the oldest of too many is not. Throws StorageFull. */
export async function keepImport(
  store: Store,
  { id, shop, file, rows, now }: { id: string; shop: string; file: string; rows?: number; now: Date },
): Promise<void> {
  const known = (await readAll(store, 'imports')).records.sort((a, b) => (a.on < b.on ? 1 : -1))
  const tx = store.transaction(['imports', 'importParts'], 'readwrite', { durability: 'strict' })
  for (const old of known.slice(MOST_IMPORTS - 1)) {
    await tx.objectStore('imports').delete(old.id)
    for (const key of await tx.objectStore('importParts').index('import').getAllKeys(old.id))
      await tx.objectStore('importParts').delete(key)
  }
  const nothing = { orders: 0, customers: 0, reviews: 0, parts: 0 }
  await tx.objectStore('imports').put({ v: 1, id, shop, file, ...(rows === undefined ? {} : { rows }), on: now.toISOString(), ...nothing })
  await orFull(tx.done)
}

/** Keeps what one part of an import changed, in the transaction of the part itself. `rows`: how many of what are in with it. Throws ImportGone: the part is not to come in. */
export async function keepPart(
  tx: WriteTx,
  id: string,
  traces: Partial<Pick<ImportPart, 'orders' | 'customers' | 'reviews' | 'replies'>>,
  rows: Partial<Pick<ImportRecord, 'orders' | 'customers' | 'reviews'>>,
): Promise<void> {
  const known = await tx.objectStore('imports').get(id)
  if (!known || known.undo) throw new ImportGone()
  const { parts, orders, customers, reviews } = known
  const part = { v: 1 as const, import: id, orders: [], customers: [], reviews: [], replies: [], ...traces }
  await tx.objectStore('importParts').put({ ...part, id: `${id}#${String(parts).padStart(6, '0')}` })
  await tx.objectStore('imports').put({
    ...known,
    parts: parts + 1,
    orders: orders + (rows.orders ?? 0),
    customers: customers + (rows.customers ?? 0),
    reviews: reviews + (rows.reviews ?? 0),
  })
}

/** Forgets in all traces what they hold of one customer and of these orders and reviews. */
export async function forgetInTraces(
  parts: IDBPObjectStore<Schema, ArrayLike<StoreName>, 'importParts', 'readwrite'>,
  { customer, orderKeys, reviews }: { customer: string; orderKeys: Set<string>; reviews: Set<string> },
): Promise<void> {
  for (let cursor = await parts.openCursor(); cursor; cursor = await cursor.continue()) {
    const part = cursor.value
    const left: ImportPart = {
      ...part,
      orders: part.orders.filter(({ key }) => !orderKeys.has(key)),
      customers: part.customers.filter(({ id }) => id !== customer),
      reviews: part.reviews.filter(({ id }) => !reviews.has(id)),
      replies: part.replies.filter(({ id }) => !reviews.has(id)),
    }
    if (sizeOf(left) < sizeOf(part)) await cursor.update(left)
  }
}

const sizeOf = ({ orders, customers, reviews, replies }: ImportPart) => orders.length + customers.length + reviews.length + replies.length

/** The imports that can be taken back or were, newest first. */
export const recentImports = async (store: Store): Promise<ImportRecord[]> =>
  (await readAll(store, 'imports')).records.sort((a, b) => (a.on < b.on ? 1 : -1))
