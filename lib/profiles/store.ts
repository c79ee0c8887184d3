import { type IDBPDatabase, openDB } from 'idb'
import { BrokenRecord, currentShape, DATABASE_VERSION, type Schema, STORES, type StoreName, upgradeDatabase } from './migrations.ts'

/** The database of the extension. Opened here and nowhere else, by the background and by the dashboard's worker only. */
export type Store = IDBPDatabase<Schema>

const NAME = 'regulars'

/** The database on this machine was written by a newer version of the extension. Nothing is touched; `openAnyVersion` still reads it for an export. */
export class StoreIsNewer extends Error {}

/** The machine has no room left. The transaction that met it wrote nothing. */
export class StorageFull extends Error {}

/** Opens (and where needed upgrades) the store. Throws StoreIsNewer. `closed` is told when another context needs the store closed. */
export async function openStore(closed: () => void = () => {}): Promise<Store> {
  try {
    const store = await openDB<Schema>(NAME, DATABASE_VERSION, {
      upgrade: (db, oldVersion, _newVersion, tx) => upgradeDatabase(db, oldVersion, tx),
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        closed()
      },
      terminated: closed,
    })
    return store
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new StoreIsNewer('', { cause: error })
    throw (await isFull(error)) ? new StorageFull('', { cause: error }) : error
  }
}

/** Opens whatever version is there, for reading: the way to an export when the store is newer than we are. */
export const openAnyVersion = (): Promise<Store> => openDB<Schema>(NAME)

/** Turns a full disk into StorageFull, and lets every other error through. */
export async function orFull<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw (await isFull(error)) ? new StorageFull('', { cause: error }) : error
  }
}

/** Less than this is no room: a database writes more than its records. */
const LITTLE_ROOM = 2_000_000

/** With unlimited storage there is no quota to exceed: Chromium says "UnknownError" on a full disk, and what room is left tells it from other faults. */
async function isFull(error: unknown): Promise<boolean> {
  if (!(error instanceof DOMException)) return false
  if (error.name !== 'UnknownError') return error.name === 'QuotaExceededError'
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate()
  return quota - usage < LITTLE_ROOM
}

/** All readable records of a store, and the keys of those that are broken (left where they are). */
export async function readAll<S extends StoreName>(store: Store, name: S): Promise<{ records: Schema[S]['value'][]; broken: string[] }> {
  if (!store.objectStoreNames.contains(name)) return { records: [], broken: [] }
  return readable(name, await store.getAll(name))
}

/** Splits raw records into readable ones and the keys of broken ones. */
export function readable<S extends StoreName>(name: S, raws: unknown[]): { records: Schema[S]['value'][]; broken: string[] } {
  const records: Schema[S]['value'][] = []
  const broken: string[] = []
  for (const raw of raws) {
    const key = keyOf(raw)
    try {
      records.push(currentShape(name, raw, key))
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error
      broken.push(key)
    }
  }
  return { records, broken }
}

function keyOf(raw: unknown): string {
  const { id, shop, reviewId, page } = (raw ?? {}) as { id?: unknown; shop?: unknown; reviewId?: unknown; page?: unknown }
  return String(id ?? reviewId ?? shop ?? page ?? '')
}

/** Removes everything that was ever remembered. */
export async function deleteEverything(store: Store): Promise<void> {
  const tx = store.transaction([...STORES], 'readwrite', { durability: 'strict' })
  await Promise.all(STORES.map(name => tx.objectStore(name).clear()))
  await tx.done
}
