import { noteChange } from './changes.ts'
import { orderKeyOf } from './identity.ts'
import { type Owner, type Owners, openOwners, type UndoTx } from './import-owners.ts'
import {
  type CustomerTrace,
  FACTS,
  type Facts,
  type ImportPart,
  type ImportRecord,
  type OrderTrace,
  type RecordTrace,
} from './import-records.ts'
import { factsOf, ImportGone, printOf } from './import-trace.ts'
import { allOrNone } from './keep-orders.ts'
import { remember } from './keep-reviews.ts'
import { deleteFigures } from './kept-figures.ts'
import { mergeCustomer } from './merge-records.ts'
import { currentShape, STORES } from './migrations.ts'
import type { CustomerRecord } from './records.ts'
import { ownerOfOrder, strikeOut } from './register.ts'
import { orFull, readAll, readable, type Store } from './store.ts'
import { keysOfShop } from './walk-store.ts'

export interface Undone {
  /** Orders, reviews and replies that a page has changed since: they stay as they are now. */
  stayed: number
  cancelled: boolean
  /** Nothing is left in the shop, which the import had made: it is gone, too. */
  shopGone: boolean
}

/**
 * Takes back what an import brought. What a page or the seller has changed since stays as it is; what a later import holds, too, stays and is that one's
 * from now on. Goes back part by part, each as a whole or not at all; cut off, it goes on where it was; a second time it changes nothing. Throws ImportGone,
 * BrokenRecord, StorageFull.
 */
export async function undoImport(
  store: Store,
  id: string,
  { now, signal, progress = () => {} }: { now: Date; signal?: AbortSignal; progress?(done: number, total: number): void },
): Promise<Undone> {
  let [record] = readable('imports', [await store.get('imports', id)].filter(Boolean)).records
  if (!record) throw new ImportGone()
  const keys = await store.getAllKeysFromIndex('importParts', 'import', id)
  const later = await laterParts(store, record)
  for (const key of keys.toReversed()) {
    if (signal?.aborted) return { stayed: record.undo?.stayed ?? 0, cancelled: true, shopGone: false }
    const tx = store.transaction([...STORES], 'readwrite', { durability: 'strict' })
    const before: ImportRecord = record
    record = await orFull(
      allOrNone(tx, async () => {
        const part = currentShape('importParts', await tx.objectStore('importParts').get(key), key)
        const stayed = await undoPart(tx, before.shop, part, later, now)
        await noteChange(tx, before.shop)
        await tx.objectStore('importParts').delete(key)
        const left = (before.undo?.left ?? before.parts) - 1
        const after: ImportRecord = { ...before, undo: { on: now.toISOString(), left, stayed: (before.undo?.stayed ?? 0) + stayed } }
        await tx.objectStore('imports').put(after)
        await tx.done
        return after
      }),
    )
    progress(before.parts - (record.undo?.left ?? 0), before.parts)
  }
  if (!record.undo) await store.put('imports', { ...record, undo: { on: now.toISOString(), left: 0, stayed: 0 } })
  return { stayed: record.undo?.stayed ?? 0, cancelled: false, shopGone: await leaveEmptyShop(store, record.shop) }
}

/** A shop that only files have made, and in which nothing is left. */
async function leaveEmptyShop(store: Store, id: string): Promise<boolean> {
  const tx = store.transaction([...STORES], 'readwrite')
  await strikeOut(tx, id)
  const shop = await tx.objectStore('shops').get(id)
  if (!shop) return true
  const [customers, reviews, voice, phrases] = await Promise.all([
    tx.objectStore('customers').count(keysOfShop(id)),
    tx.objectStore('reviews').index('shop').count(id),
    tx.objectStore('voices').count(id),
    tx.objectStore('phrases').count(id),
  ])
  const isEmpty = shop.pages.length === 0 && customers + reviews + voice + phrases === 0
  const ofShop = ['shops', 'standings', 'changes'] as const
  if (isEmpty) await Promise.all([deleteFigures(tx.objectStore('figures'), id), ...ofShop.map(name => tx.objectStore(name).delete(id))])
  await tx.done
  return isEmpty
}

type Lists = Pick<ImportPart, 'orders' | 'customers' | 'reviews' | 'replies'>

/** What the imports after this one hold, the nearest first. */
interface Later {
  of<L extends keyof Lists>(list: L, id: string): Lists[L][number] | undefined
  /** Writes what was handed over. */
  write(tx: UndoTx): Promise<void>
}

async function laterParts(store: Store, { id, shop, on }: ImportRecord): Promise<Later> {
  const after = (await readAll(store, 'imports')).records.filter(one => one.id !== id && one.shop === shop && one.on >= on)
  const held = new Map<string, { part: ImportPart; trace: Lists[keyof Lists][number] }>()
  for (const one of after.sort((a, b) => (a.on < b.on ? -1 : 1))) {
    for (const part of readable('importParts', await store.getAllFromIndex('importParts', 'import', one.id)).records) {
      const add = (list: keyof Lists, key: string, trace: Lists[keyof Lists][number]) => {
        if (!held.has(`${list} ${key}`)) held.set(`${list} ${key}`, { part, trace })
      }
      for (const trace of part.orders) add('orders', trace.key, trace)
      for (const list of ['customers', 'reviews', 'replies'] as const) for (const trace of part[list]) add(list, trace.id, trace)
    }
  }
  const changed = new Set<ImportPart>()
  return {
    of: (list, key) => {
      const found = held.get(`${list} ${key}`)
      if (found) changed.add(found.part)
      return found?.trace as Lists[typeof list][number] | undefined
    },
    async write(tx) {
      for (const part of changed) await tx.objectStore('importParts').put(part)
      changed.clear()
    },
  }
}

/** Gives how many orders, reviews and replies stay because they have changed since. */
async function undoPart(tx: UndoTx, shop: string, part: ImportPart, later: Later, now: Date): Promise<number> {
  const owners = openOwners(tx)
  // A database answers what is asked at once in the time of a few questions.
  const known = await Promise.all(part.customers.map(({ id }) => owners.of(id)))
  const ownerOf = await ownersOf(tx, shop, part.orders, known)
  await Promise.all([...new Set(ownerOf.values())].map(owners.of))
  const stayed = { orders: [] as OrderTrace[], reviews: [] as RecordTrace[], replies: [] as RecordTrace[] }
  for (const trace of part.orders.toReversed()) {
    if (trace.after === undefined || handedOver(trace, later.of('orders', trace.key))) continue
    if (!(await undoOrder(tx, trace, owners, ownerOf.get(trace.key)))) stayed.orders.push(trace)
  }
  for (const list of ['reviews', 'replies'] as const) {
    for (const trace of part[list].toReversed()) {
      if (trace.after === undefined || handedOver(trace, later.of(list, trace.id))) continue
      if (!(await undoRecord(tx, list, trace))) stayed[list].push(trace)
    }
  }
  await Promise.all(
    part.customers.map(async trace => {
      const next = later.of('customers', trace.id)
      if (next) handOverFacts(trace, next)
      else if (!(await undoFacts(tx, trace, owners))) undoInAlone(trace, later)
    }),
  )
  await keepWithWhatStayed(tx, shop, stayed, owners)
  await owners.write(now)
  await later.write(tx)
  return stayed.orders.length + stayed.reviews.length + stayed.replies.length
}

/** Whose each of these orders is, as it is stored: most often somebody's of the same part. */
async function ownersOf(tx: UndoTx, shop: string, orders: OrderTrace[], known: (Owner | null)[]): Promise<Map<string, string>> {
  const ownerOf = new Map<string, string>()
  for (const owner of known)
    for (const { orderKeys, customer } of owner?.chunks ?? []) for (const key of orderKeys) ownerOf.set(key, customer)
  const others = orders.filter(({ key }) => !ownerOf.has(key))
  const found = await Promise.all(others.map(({ key }) => ownerOfOrder(tx, shop, key)))
  for (const [i, id] of found.entries()) if (id !== undefined) ownerOf.set(others[i]?.key ?? '', id)
  return ownerOf
}

/** A later import holds it, too: then it was before that one what it was before this one. */
function handedOver(mine: OrderTrace | RecordTrace, next: OrderTrace | RecordTrace | undefined): boolean {
  if (!next) return false
  next.after ??= mine.after
  if (mine.before === undefined) delete next.before
  else next.before = mine.before as never
  if ('alone' in mine && 'key' in next) next.alone ??= mine.alone
  return true
}

function handOverFacts(mine: CustomerTrace, next: CustomerTrace): void {
  if (mine.made) next.made = true
  if (!mine.after) return
  const before: Facts = { ...next.before }
  for (const fact of FACTS) if (mine.after[fact] !== undefined) delete before[fact]
  next.before = { ...before, ...mine.before }
  next.after = { ...mine.after, ...next.after }
}

/** False where it has changed since, or cannot be read: then it stays. */
async function undoOrder(
  tx: UndoTx,
  { key, after, before, alone }: OrderTrace,
  owners: Owners,
  ownerId: string | undefined,
): Promise<boolean> {
  // Deleted since.
  if (ownerId === undefined) return true
  const owner = await owners.of(ownerId)
  const chunk = owner?.chunks.find(({ orderKeys }) => orderKeys.includes(key))
  const at = chunk?.orderKeys.indexOf(key) ?? -1
  if (!chunk || printOf(chunk.orders[at]) !== after) return false
  if (before && !alone) {
    chunk.orders[at] = before
    return true
  }
  const restored = alone === undefined ? undefined : currentShape('customers', alone, key)
  if (restored && !(await owners.restore(restored, key, before))) return false
  chunk.orderKeys.splice(at, 1)
  chunk.orders.splice(at, 1)
  if (restored) {
    for (const review of await tx.objectStore('reviews').index('orderKey').getAll(key))
      if (review.customer === ownerId) await tx.objectStore('reviews').put({ ...review, customer: restored.id })
  }
  return true
}

async function undoRecord(tx: UndoTx, list: 'reviews' | 'replies', { id, after, before }: RecordTrace): Promise<boolean> {
  const raw: unknown = await tx.objectStore(list).get(id)
  if (!raw) return true
  const [now] = readable(list, [raw]).records
  if (printOf(now) !== after) return false
  // Somebody has begun to answer it.
  if (list === 'reviews' && before === undefined && (await tx.objectStore('replies').count(id)) > 0) return false
  if (before === undefined) await tx.objectStore(list).delete(id)
  else await (tx.objectStore(list) as { put(record: unknown): Promise<unknown> }).put(currentShape(list, before, id))
  return true
}

/**
 * Facts the import changed are what they were, unless they have changed since. A customer it made, of whom nothing else is known, is gone. False where there is
 * no such customer any more.
 */
async function undoFacts(tx: UndoTx, trace: CustomerTrace, owners: Owners): Promise<boolean> {
  const owner = await owners.of(trace.id)
  if (!owner) return false
  const { customer } = owner
  if (trace.made) {
    const isEmpty = owner.chunks.every(({ orders }) => orders.length === 0) && (await otherRecordsOf(tx, trace.id)) === 0
    if (isEmpty && printOf(factsOf(customer)) === trace.print) owner.gone = true
  } else revertFacts(customer, trace)
  return true
}

/** The record stood for one order until a later import said whose it is: that one remembers it, and is to remember it as it was before this one. */
function undoInAlone(trace: CustomerTrace, later: Later): void {
  const next = later.of('orders', orderKeyOf(trace.id))
  if (next?.alone === undefined) return
  if (trace.made) delete next.alone
  else revertFacts(next.alone as CustomerRecord, trace)
}

function revertFacts(customer: CustomerRecord, trace: CustomerTrace): void {
  for (const fact of FACTS) {
    const [before, after] = [trace.before?.[fact], trace.after?.[fact]]
    if (before === undefined && after === undefined) continue
    const is = customer[fact]
    if (printOf(is) === printOf(after)) set(customer, fact, before)
    else if (Array.isArray(is) && Array.isArray(after)) set(customer, fact, without(is, after, Array.isArray(before) ? before : []))
  }
}

function set(customer: CustomerRecord, fact: (typeof FACTS)[number], value: unknown): void {
  if (value === undefined) delete (customer as Facts)[fact]
  else Object.assign(customer, { [fact]: value })
}

/** Their reviews, and what was given to them. */
const otherRecordsOf = async (tx: UndoTx, customer: string): Promise<number> =>
  (await tx.objectStore('reviews').index('customer').count(customer)) + (await tx.objectStore('perks').index('customer').count(customer))

/** A list without what came in between `before` and `after`. */
function without(is: unknown[], after: unknown[], before: unknown[]): unknown[] {
  const known = new Set(before.map(printOf))
  const came = new Set(after.map(printOf).filter(print => !known.has(print)))
  return is.filter(one => !came.has(printOf(one)))
}

/** The complaints of reviews that stay, and what belonged to the order that could not go back to the record that stood for it alone. */
async function keepWithWhatStayed(
  tx: UndoTx,
  shop: string,
  stayed: { orders: OrderTrace[]; reviews: RecordTrace[] },
  owners: Owners,
): Promise<void> {
  for (const { id } of stayed.reviews) {
    const [review] = readable('reviews', [await tx.objectStore('reviews').get(id)].filter(Boolean)).records
    const owner = review?.customer ? await owners.of(review.customer) : null
    if (review && owner) remember(owner.customer, review)
  }
  for (const { key, alone } of stayed.orders) {
    const id = alone === undefined ? undefined : await ownerOfOrder(tx, shop, key)
    const owner = id ? await owners.of(id) : null
    if (!owner) continue
    const theirs: CustomerRecord = currentShape('customers', alone, key)
    owner.customer = mergeCustomer({ mine: owner.customer, theirs, theirsIsNewer: false }).customer
  }
}
