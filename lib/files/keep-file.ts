import type { OrderRow } from '../pages/facts.ts'
import { keepOrders } from '../profiles/keep-orders.ts'
import { type KnownShop, keepShop } from '../profiles/shop.ts'
import type { Store } from '../profiles/store.ts'

/** Each part is all in or not at all; small enough for a smooth progress bar and to give pages their turn at the store. */
const ORDERS_A_PART = 200

export interface Kept {
  /** Orders that are in, of those of the file. */
  orders: number
  /** Records that were written; none when the same file was imported before. */
  changed: number
  cancelled: boolean
}

/**
 * Keeps the orders of a file in a shop, part by part. Stopped by the signal between two parts; run again after that, or after a crash, it changes
 * nothing twice. Throws StorageFull, BrokenRecord; the parts before stay.
 */
export async function keepFile(
  store: Store,
  shop: KnownShop,
  orders: OrderRow[],
  { now, signal, progress = () => {} }: { now: Date; signal?: AbortSignal; progress?(done: number): void },
): Promise<Kept> {
  await keepShop(store, shop, now)
  let done = 0
  let changed = 0
  while (done < orders.length && !signal?.aborted) {
    const part = orders.slice(done, done + ORDERS_A_PART)
    changed += (await keepOrders(store, shop.id, part, { from: 'file', now })).changed
    done += part.length
    progress(done)
  }
  return { orders: done, changed, cancelled: done < orders.length }
}
