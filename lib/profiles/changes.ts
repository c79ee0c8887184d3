import type { IDBPTransaction } from 'idb'
import type { ChangeRecord } from './change-records.ts'
import type { Schema, StoreName } from './migrations.ts'
import { readable } from './store.ts'
import { keysOfShop } from './walk-store.ts'

type ChangingTx = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/**
 * Notes, in the transaction that changes it, that something of a shop has changed: what was worked out of it before is old. Gives the mark the shop has from
 * then on.
 */
export async function noteChange(tx: ChangingTx, shop: string, onlyFrom?: string): Promise<string> {
  const record: ChangeRecord = { v: 1, shop, mark: crypto.randomUUID(), ...(onlyFrom === undefined ? {} : { onlyFrom }) }
  await tx.objectStore('changes').put(record)
  return record.mark
}

/**
 * Whether all that a shop has is from this import: nothing of what comes next can be there but by a part of its own. Everything is asked for at once, so
 * that what is written before the answer does not change it.
 */
export async function isOnlyFrom(tx: ChangingTx, shop: string, importId: string): Promise<boolean> {
  const isEmpty = hasNothing(tx, shop)
  const raw = await tx.objectStore('changes').get(shop)
  const [known] = readable('changes', [raw].filter(Boolean)).records
  return known?.onlyFrom === importId || (await isEmpty)
}

/** Whether nothing of a shop is stored. */
export async function hasNothing(tx: IDBPTransaction<Schema, StoreName[], IDBTransactionMode>, shop: string): Promise<boolean> {
  const stores = ['customers', 'orders', 'reviews'] as const
  const anyOf = await Promise.all(stores.map(name => tx.objectStore(name).getKey(keysOfShop(shop))))
  return anyOf.every(key => key === undefined)
}
