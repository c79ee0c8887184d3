import type { CustomerRow, OrderRow } from '../pages/facts.ts'
import { byPerson } from '../profiles/by-person.ts'
import { hasNothing } from '../profiles/changes.ts'
import { enterOrders } from '../profiles/enter-orders.ts'
import { ImportGone, keepImport } from '../profiles/import-trace.ts'
import { keepCustomers } from '../profiles/keep-customers.ts'
import { keepOrders } from '../profiles/keep-orders.ts'
import type { StoreName } from '../profiles/migrations.ts'
import { strikeGone } from '../profiles/register.ts'
import { windowOf } from '../profiles/services.ts'
import { type KnownShop, keepShop } from '../profiles/shop.ts'
import type { Store } from '../profiles/store.ts'
import { type PackedOrders, packOrders } from './packed-orders.ts'

/** Each part is all in or not at all; small enough for a smooth progress bar and to give pages their turn at the store. */
const ROWS_A_PART = 500
/** The rows of people who share anything are one part up to here: then nobody in it need be looked for. */
const MOST_A_PART = 2000

/** What is kept of a file, no two orders of one number; a file holds one of the two, or reviews, which the background understands and keeps. */
export interface ToKeep {
  orders?: OrderRow[] | PackedOrders
  customers?: CustomerRow[]
}

/** An import by its own id and the name of its file, and the rows that are to come in, with the reviews. */
export interface ThisImport {
  id: string
  file: string
  rows?: number
}

type Sliced<T> = Pick<T[], 'length' | 'slice'>

export interface Kept {
  /** Orders that are in, of those of the file; customers likewise. */
  orders: number
  customers: number
  /** Records that were written; none when the same file was imported before. */
  changed: number
  /** Records that cannot be read: what the file says of them is not in. */
  broken: number
  cancelled: boolean
}

/**
 * Keeps what a file holds in a shop, part by part. Stopped by the signal between two parts, of which the one that has begun still comes in; run again after
 * that, or after a crash, it changes nothing twice. `ready`: waited for before each part. `preparing`: told how far (0..1) the register is that comes before the
 * first part of a new shop. `as`: what the import is remembered as, so that it can be taken
 * back. Throws StorageFull, BrokenRecord; the parts before stay.
 */
export async function keepFile(
  store: Store,
  shop: KnownShop,
  { orders = [], customers = [] }: ToKeep,
  {
    now,
    as,
    signal,
    ready,
    preparing = () => {},
    progress = () => {},
  }: {
    now: Date
    as?: ThisImport
    signal?: AbortSignal
    ready?(): Promise<void>
    preparing?(share: number): void
    progress?(done: number): void
  },
): Promise<Kept> {
  await keepShop(store, shop, now)
  if (as) await keepImport(store, { ...as, shop: shop.id, now })
  const months = await windowOf(store, shop.id)
  const of = as?.id
  const kept: Kept = { orders: 0, customers: 0, changed: 0, broken: 0, cancelled: false }
  const broken = new Set<string>()
  /** The part that is being written while the next is worked out: whether it came in. */
  let before: Promise<boolean> = Promise.resolve(true)
  const failed = new AbortController()
  const inParts = async <T>(
    kind: keyof ToKeep,
    rows: Sliced<T>,
    endOf: (at: number) => number,
    keep: (part: T[], durability: IDBTransactionDurability, at: number) => Promise<{ changed: number; broken: string[] }>,
  ) => {
    const keepOne = async (at: number): Promise<boolean> => {
      const end = endOf(at)
      const part = rows.slice(at, end)
      // What a power cut takes can be imported again; a strict part makes those before it last, too.
      const said = await keep(part, end < rows.length ? 'relaxed' : 'strict', at).catch((error: unknown) => {
        if (error instanceof ImportGone) return null
        failed.abort()
        throw error
      })
      // Taken back, or everything was deleted, while this was held: the rest does not come in.
      if (!said) return false
      kept.changed += said.changed
      for (const key of said.broken) broken.add(key)
      kept[kind] += part.length
      progress(kept.orders + kept.customers)
      return true
    }
    for (let at = 0; at < rows.length && !kept.cancelled; at = endOf(at)) {
      await ready?.()
      if (signal?.aborted) kept.cancelled = true
      else {
        const earlier = before
        before = keepOne(at)
        // It is met when its turn comes.
        before.catch(() => {})
        if (!(await earlier)) kept.cancelled = true
      }
    }
  }
  const packed = 'whose' in orders ? orders : packOrders(orders)
  const { order, nextPerson } = byPerson(packed.people, packed.whose)
  const rows = { length: packed.length, slice: (from: number, to: number) => Array.from(order.subarray(from, to), row => packed.at(row)) }
  const endOf = (at: number) => Math.min(nextPerson(at + ROWS_A_PART), at + MOST_A_PART)
  const areNew = (at: number) => isEntered && nextPerson(at) === at
  let isEntered = of !== undefined && (await hasNothing(store.transaction(['customers', 'orders', 'reviews'] as StoreName[]), shop.id))
  try {
    if (isEntered && of !== undefined) {
      let sorted = 0
      const newParts = function* () {
        for (let at = 0; at < rows.length; at = endOf(at)) {
          sorted = at / rows.length
          if (areNew(at)) yield rows.slice(at, endOf(at))
        }
        sorted = 1
      }
      isEntered = await enterOrders(store, shop.id, newParts(), async share => {
        await ready?.()
        preparing((sorted + share) / 2)
        return !signal?.aborted && (await store.getKey('imports', of)) !== undefined
      })
    }
    await inParts('orders', rows, endOf, (part, durability, at) =>
      keepOrders(store, shop.id, part, { from: 'file', now, of, areNew: areNew(at), months, unless: failed.signal, durability }),
    )
    await inParts(
      'customers',
      customers,
      at => at + ROWS_A_PART,
      (part, durability) => keepCustomers(store, shop.id, part, { now, of, durability }),
    )
    if (!(await before)) kept.cancelled = true
  } finally {
    await Promise.allSettled([before])
    if (isEntered && kept.orders < rows.length) await strikeGone(store, shop.id)
  }
  return { ...kept, broken: broken.size }
}
