import type { Schema, StoreName } from '../profiles/migrations.ts'
import { readable, type Store } from '../profiles/store.ts'

const RECORDS_AT_ONCE = 500

/**
 * All records of a store in parts, by key, so that a large shop never stands in memory as a whole. Broken records are left out and counted; a store
 * that is missing (a database of another version) holds nothing.
 */
export async function* walkStore<S extends StoreName>(
  store: Store,
  name: S,
): AsyncGenerator<{ records: Schema[S]['value'][]; broken: number }> {
  if (!store.objectStoreNames.contains(name)) return
  let after: string | undefined
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true)
    const tx = store.transaction(name)
    const [keys, raws] = await Promise.all([tx.store.getAllKeys(range, RECORDS_AT_ONCE), tx.store.getAll(range, RECORDS_AT_ONCE)])
    const last = keys.at(-1)
    if (last === undefined) return
    const { records, broken } = readable(name, raws)
    yield { records, broken: broken.length }
    after = String(last)
  }
}
