import { windowDays } from '../pages/day.ts'
import type { OrderRow } from '../pages/facts.ts'
import { isOnlyFrom, noteChange } from './changes.ts'
import { orderKey, personOfOrder } from './identity.ts'
import type { OrderTrace } from './import-records.ts'
import { customerTrace, keepPart, orderTrace } from './import-trace.ts'
import type { CustomerRecord, Months, OrderChunk, StoredOrder } from './records.ts'
import type { Store } from './store.ts'
import { orFull } from './store.ts'
import { CHANGED, openWorkingSet, type WorkingSet } from './working-set.ts'

/** Few: of a page of orders each one's chunk is read. */
export const ORDERS_A_CHUNK = 25
const DAY = 86_400_000

/** The order's own facts, without the person's. */
export function storedOrderOf(row: OrderRow, from: StoredOrder['from']): StoredOrder {
  const { customerName: _n, customerEmail: _e, customerKey: _k, phone: _p, ...order } = row
  return dropUndefined({ ...order, from })
}

/** Two readings of one order become one: a later reading wins field by field, but a file never overrules a page. */
export function mergeOrder(old: StoredOrder, fresh: StoredOrder): StoredOrder {
  if (old.from === 'page' && fresh.from === 'file') return { ...fresh, ...old }
  return { ...old, ...fresh }
}

/** What the buyer paid less what went back, in minor units: nothing for an unpaid, cancelled or wholly refunded order. */
export function netOf({ totalMinor = 0, refundedMinor = 0, statusKind }: StoredOrder): number {
  if (!isPaid({ statusKind })) return 0
  if (statusKind === 'refunded' && refundedMinor === 0) return 0
  return totalMinor - refundedMinor
}

const reached = ({ deliveredOn, statusKind }: StoredOrder) =>
  deliveredOn !== undefined || statusKind === 'delivered' || statusKind === 'completed'

/** Whether somebody paid it; one that went back was paid. */
export const isPaid = ({ statusKind }: Pick<StoredOrder, 'statusKind'>): boolean => statusKind !== 'cancelled' && statusKind !== 'pending'

/** The first day of the window of so many months that tiers are about: the same all day. */
export const windowStart = (now: Date, months?: number): string =>
  new Date(now.getTime() - (windowDays(months) - 1) * DAY).toISOString().slice(0, 10)

/** The sums a badge needs in one lookup, recomputed from all orders of the customer. `months`: the shop's window, where it is not that of before. */
export function summarise(customer: CustomerRecord, chunks: OrderChunk[], now: Date, months = customer.months): void {
  const orders = chunks.flatMap(chunk => chunk.orders)
  const placed = orders.flatMap(order => order.placedOn ?? []).sort()
  const since = windowStart(now, months)
  const net: Record<string, number> = {}
  const netInWindow: Record<string, number> = {}
  for (const order of orders) {
    const currency = order.currency ?? '?'
    net[currency] = (net[currency] ?? 0) + netOf(order)
    if (order.placedOn && order.placedOn >= since) netInWindow[currency] = (netInWindow[currency] ?? 0) + netOf(order)
  }
  const served = orders.flatMap(order => (reached(order) ? (order.placedOn ?? []) : [])).sort()
  const days = { firstOrderOn: placed[0], lastOrderOn: placed.at(-1), lastServedOn: served.at(-1) }
  Object.assign(customer, dropUndefined({ orderCount: orders.length, net, netInWindow, months, ...days }))
}

/** Gives the order's key, and the order as it was and as it is now. */
function put(
  chunks: OrderChunk[],
  customer: CustomerRecord,
  order: StoredOrder,
): { key: string; before?: StoredOrder; after: StoredOrder } {
  const key = orderKey(customer.shop, order.orderId)
  for (const chunk of chunks) {
    const at = chunk.orderKeys.indexOf(key)
    const old = chunk.orders[at]
    if (!old) continue
    const after = mergeOrder(old, order)
    chunk.orders[at] = after
    return { key, before: old, after }
  }
  let last = chunks.at(-1)
  if (!last || last.orders.length >= ORDERS_A_CHUNK) {
    last = { v: 1, id: `${customer.id}#${chunks.length}`, customer: customer.id, shop: customer.shop, orderKeys: [], orders: [] }
    chunks.push(last)
  }
  last.orderKeys.push(key)
  last.orders.push(order)
  return { key, after: order }
}

export interface OrdersKept {
  customers: (CustomerRecord | null)[]
  changed: number
  broken: string[]
  /** The shop's mark (`noteChange`) with them; none where nothing of it has ever been noted. */
  mark?: string
}

/** Somebody else has written in the shop. */
class NotAlone extends Error {}

/**
 * Keeps the orders of one reading or of one part of a file: all of them or, when anything fails, none. Gives the customer of each row (null where the
 * row names nobody) and how many records changed; the same rows a second time change nothing. Resolves only after the transaction is complete.
 * A record that cannot be read costs its row alone: `broken` names those. `of`: the import the rows come with; `areNew`: no earlier part of it had a row of
 * the same people, and all of them are in the shop's register; `months`: the window of its tiers; `unless`: aborted when the part before has failed, and then this one is not kept either. Throws StorageFull.
 */
export async function keepOrders(
  store: Store,
  shop: string,
  rows: OrderRow[],
  {
    from,
    now,
    of,
    areNew = false,
    months,
    unless,
    durability = 'strict',
  }: {
    from: StoredOrder['from']
    now: Date
    of?: string
    areNew?: boolean
    months?: Months
    unless?: AbortSignal
    durability?: IDBTransactionDurability
  },
): Promise<OrdersKept> {
  const keep = async (areNew: boolean) => {
    const tx = store.transaction([...CHANGED], 'readwrite', { durability })
    const work = async () => {
      // Not waited for: while the part before is being written, this one is worked out and its records stand in line.
      const isAlone = of !== undefined && areNew ? isOnlyFrom(tx, shop, of) : undefined
      const set = openWorkingSet(isAlone ? null : tx, shop)
      const asking = rows.map(row => ({
        person: personOfOrder(row),
        orderId: row.orderId,
        isSame: (stored: StoredOrder) => isSame(stored, storedOrderOf(row, from)),
      }))
      await set.prepare(asking)
      const customers: (CustomerRecord | null)[] = []
      const traces: OrderTrace[] = []
      const changedOrders = new Set<CustomerRecord>()
      for (const row of rows) {
        const kept = await keepOrder(set, row, from)
        customers.push(kept?.customer ?? null)
        if (kept && kept.before !== kept.after) changedOrders.add(kept.customer)
        if (of !== undefined && kept) traces.push(orderTrace(kept.key, kept.before, kept.after, set.aloneBefore(kept.key)))
      }
      for (const customer of changedOrders)
        await set.orBroken(async () => summarise(customer, await set.chunksOf(customer), now, months), customer)
      const touched = of === undefined ? [] : set.touched().map(customer => customerTrace(set.before(customer), customer))
      const changed = set.write(tx, isAlone !== undefined)
      if (isAlone && !(await isAlone)) throw new NotAlone()
      unless?.throwIfAborted()
      const mark = changed > 0 ? await noteChange(tx, shop, isAlone && of) : (await tx.objectStore('changes').get(shop))?.mark
      if (of !== undefined) await keepPart(tx, of, { orders: traces, customers: touched }, { orders: rows.length })
      await tx.done
      return { customers, changed, broken: set.broken(), mark }
    }
    return orFull(allOrNone(tx, work))
  }
  if (!areNew) return keep(false)
  return keep(true).catch((error: unknown) => {
    if (error instanceof NotAlone) return keep(false)
    throw error
  })
}

async function keepOrder(
  set: WorkingSet,
  row: OrderRow,
  from: StoredOrder['from'],
): Promise<(ReturnType<typeof put> & { customer: CustomerRecord }) | null> {
  const customer = await set.orBroken(() => set.customerOf(personOfOrder(row), row.orderId))
  if (!customer) return null
  const order = storedOrderOf(row, from)
  const key = orderKey(customer.shop, row.orderId)
  const known = await set.orBroken(() => set.orderOf(customer, key), customer)
  if (known && isSame(known, order)) return { customer, key, before: known, after: known }
  const chunks = known === null ? null : await set.orBroken(() => set.chunksOf(customer), customer)
  return chunks && { customer, ...put(chunks, customer, order) }
}

/** Whether an order says nothing beside what is stored. */
const isSame = (stored: StoredOrder, order: StoredOrder) => JSON.stringify(mergeOrder(stored, order)) === JSON.stringify(stored)

/** Runs the work of a transaction; whatever it throws aborts the transaction, so that nothing is half-written. */
export async function allOrNone<T>(tx: { abort(): void; done: Promise<void> }, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    tx.done.catch(() => {})
    try {
      tx.abort()
    } catch {
      // Aborted before: what did it says more than whatever was waiting then.
      await tx.done
    }
    throw error
  }
}

/** A copy without the keys that hold undefined: stored records say nothing of what is not known. */
export function dropUndefined<T extends object>(value: T): T {
  const known = {} as T
  for (const key of Object.keys(value) as (keyof T)[]) if (value[key] !== undefined) known[key] = value[key]
  return known
}
