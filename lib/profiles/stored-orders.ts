import type { IDBPTransaction } from 'idb'
import { currentShape, type Schema, type StoreName } from './migrations.ts'
import type { OrderChunk, StoredOrder } from './records.ts'
import { chunksWith, entered, orderEntry, type Pages, pagesNear } from './register.ts'
import { keysOfShop } from './walk-store.ts'

/** A shop's orders as they are stored, each found by itself: of a customer with a long history one chunk is loaded. */
export interface StoredOrders {
  /** Brings at once what the register has of these orders, which most often lie side by side in it. */
  bring(orderKeys: string[]): Promise<void>
  /** The key of the chunk an order is in. */
  chunkOf(orderKey: string): Promise<string | undefined>
  /** An order that `chunkOf` was asked of. Throws BrokenRecord. */
  order(orderKey: string): Promise<StoredOrder | undefined>
  /** What the shop's register names under an entry, which may not be so any more; nothing where the shop has none. */
  entered(entry: string): Promise<string[]>
}

export function openStoredOrders(tx: IDBPTransaction<Schema, StoreName[], 'readwrite'>, shop: string): StoredOrders {
  const [orders, register] = [tx.objectStore('orders'), tx.objectStore('register')]
  const places = new Map<string, string>()
  const raws = new Map<string, Promise<OrderChunk | undefined>>()
  let pages: Pages = register
  /** Of orders just made the numbers lie side by side: one question often answers that none of them is known. */
  const notIndexed = new Set<string>()
  let hasRegister: Promise<boolean> | undefined

  const get = (id: string) => {
    const known = raws.get(id) ?? orders.get(id)
    raws.set(id, known)
    return known
  }
  const named = async (entry: string) => {
    hasRegister ??= register.getKey(keysOfShop(shop)).then(key => key !== undefined)
    return (await hasRegister) ? entered(pages, shop, entry) : []
  }
  return {
    async bring(orderKeys) {
      const sorted = orderKeys.toSorted()
      const near = IDBKeyRange.bound(sorted[0], sorted.at(-1))
      const [brought, any] = await Promise.all([pagesNear(register, shop, orderKeys), orders.index('orderKeys').getKey(near)])
      pages = brought
      if (any === undefined) for (const key of orderKeys) notIndexed.add(key)
    },
    entered: named,
    async chunkOf(key) {
      const [found] = await chunksWith({ get }, await named(orderEntry(shop, key)), one => one === key)
      const chunk = found ?? (notIndexed.has(key) ? undefined : await orders.index('orderKeys').getKey(key))
      if (chunk !== undefined) places.set(key, chunk)
      return chunk
    },
    async order(key) {
      const id = places.get(key)
      if (id === undefined) return undefined
      const chunk = currentShape('orders', await get(id), id)
      return chunk.orders[chunk.orderKeys.indexOf(key)]
    },
  }
}
