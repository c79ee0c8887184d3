import type { IDBPTransaction } from 'idb'
import type { Schema, StoreName } from './migrations.ts'
import { readable, type Store } from './store.ts'

const RECORDS_AT_ONCE = 500

/** Keys of a shop's own customers, chunks of orders and reviews: all begin with the shop. */
export const keysOfShop = (shop: string): IDBKeyRange => IDBKeyRange.bound(`${shop}|`, `${shop}|\uffff`)

/**
 * All records of a store in parts, by key, so that a large shop never stands in memory as a whole. Broken records are left out and counted; a store
 * that is missing (a database of another version) holds nothing.
 * @param of those of one shop alone, so that a small shop beside a large one is gone through quickly
 * @param within a transaction over it, for what must be of one moment; nothing else may be waited for between the parts
 */
export async function* walkStore<S extends StoreName>(
  store: Store,
  name: S,
  { of, within }: { of?: string; within?: IDBPTransaction<Schema, StoreName[]> } = {},
): AsyncGenerator<{ records: Schema[S]['value'][]; broken: number }> {
  if (!store.objectStoreNames.contains(name)) return
  const partAfter = (last: IDBValidKey | undefined) => {
    const all = of === undefined ? undefined : keysOfShop(of)
    const range = last === undefined ? all : all ? IDBKeyRange.bound(last, all.upper, true) : IDBKeyRange.lowerBound(last, true)
    const from = within ? within.objectStore(name) : store.transaction(name).store
    return Promise.all([from.getAllKeys(range, RECORDS_AT_ONCE), from.getAll(range, RECORDS_AT_ONCE)])
  }
  let next = partAfter(undefined)
  for (;;) {
    const [keys, raws] = await next
    const last = keys.at(-1)
    if (last === undefined) return
    // The database reads the next part while this one is worked on.
    next = partAfter(last)
    next.catch(() => {})
    const { records, broken } = readable(name, raws)
    // A shop's name may begin like another's and go on with a bar.
    yield { records: of === undefined ? records : records.filter(record => 'shop' in record && record.shop === of), broken: broken.length }
  }
}
