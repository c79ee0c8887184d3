import type { IDBPTransaction } from 'idb'
import { forgetInCampaigns } from './campaigns.ts'
import { summarise } from './keep-orders.ts'
import type { Schema, StoreName } from './migrations.ts'
import { byPlace, storedChunks } from './order-chunks.ts'
import type { CustomerRecord, OrderChunk, StoredOrder } from './records.ts'
import { searchKeysOf } from './search-keys.ts'
import { readable } from './store.ts'

export type UndoTx = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/** A customer and their orders while an import is taken back; both may be changed. */
export interface Owner {
  customer: CustomerRecord
  chunks: OrderChunk[]
  gone: boolean
}

/** The customers whose orders or facts go back in one transaction: each is loaded once, and written at the end. */
export interface Owners {
  /** Null: there is no such customer, or a record of theirs cannot be read. */
  of(id: string): Promise<Owner | null>
  /** Puts back the record that stood for one order alone; false where there is one again. */
  restore(alone: CustomerRecord, orderKey: string, order: StoredOrder | undefined): Promise<boolean>
  write(now: Date): Promise<void>
}

export function openOwners(tx: UndoTx): Owners {
  const owners = new Map<string, { owner: Owner | null; chunkIds: string[] }>()

  async function load(id: string): Promise<{ owner: Owner | null; chunkIds: string[] }> {
    const known = owners.get(id)
    if (known) return known
    const [raw, raws] = await Promise.all([tx.objectStore('customers').get(id), storedChunks(tx.objectStore('orders'), id)])
    const { records, broken } = readable('orders', raws)
    const [customer] = readable('customers', [raw].filter(Boolean)).records
    const owner = customer && broken.length === 0 ? { customer, chunks: records.sort(byPlace), gone: false } : null
    const loaded = { owner, chunkIds: records.map(chunk => chunk.id) }
    owners.set(id, loaded)
    return loaded
  }

  async function writeOwner({ customer, chunks, gone }: Owner, chunkIds: string[], now: Date): Promise<void> {
    const { id } = customer
    // Their ids count up without a gap: the next chunk is named by how many there are.
    const kept = gone ? [] : chunks.filter(({ orders }) => orders.length > 0).map((chunk, i) => ({ ...chunk, id: `${id}#${i}` }))
    for (const old of chunkIds) if (!kept.some(chunk => chunk.id === old)) await tx.objectStore('orders').delete(old)
    for (const chunk of kept) await tx.objectStore('orders').put(chunk)
    if (gone) return tx.objectStore('customers').delete(id)
    const { firstOrderOn: _first, lastOrderOn: _last, lastServedOn: _served, ...facts } = customer
    const record: CustomerRecord = { ...facts, chunks: kept.length }
    summarise(record, kept, now)
    record.searchKeys = searchKeysOf(record)
    await tx.objectStore('customers').put(record)
  }

  return {
    of: async id => (await load(id)).owner,
    async restore(alone, orderKey, order) {
      const { id, shop } = alone
      if ((await tx.objectStore('customers').count(id)) > 0) return false
      const chunks = order ? [{ v: 1 as const, id: `${id}#0`, customer: id, shop, orderKeys: [orderKey], orders: [order] }] : []
      owners.set(id, { owner: { customer: alone, chunks, gone: false }, chunkIds: [] })
      return true
    },
    async write(now) {
      await Promise.all([...owners.values()].map(({ owner, chunkIds }) => owner && writeOwner(owner, chunkIds, now)))
      const gone = new Set([...owners].flatMap(([id, { owner }]) => (owner?.gone ? [id] : [])))
      if (gone.size > 0) await forgetInCampaigns(tx.objectStore('campaigns'), gone)
    },
  }
}
