import { aloneId } from './identity.ts'
import { currentShape, unlessBroken } from './migrations.ts'
import { ownerOfChunk } from './order-chunks.ts'
import type { CustomerRecord } from './records.ts'
import { aliasEntry } from './register.ts'
import type { StoredOrders } from './stored-orders.ts'
import type { WriteTx } from './working-set.ts'

export interface Held<T> {
  record: T
  /** How it was stored, to write only what has changed; '' for a new one. */
  stored: string
  raw?: object
}

/** A shop's customers that one transaction has loaded or made, and what it has found out of who is who: each thing is asked of the store once. */
export interface PeopleAtHand {
  held: Map<string, Held<CustomerRecord>>
  /** Throws BrokenRecord. */
  load(id: string): Promise<CustomerRecord | null>
  /** The customers stored under an alias, and those that have learned it since. */
  idsOf(alias: string): Promise<string[]>
  /** Those of them that it has found stored, and the others. */
  byAlias: Map<string, string[]>
  learned: Map<string, string[]>
  ownerOf(orderKey: string): Promise<CustomerRecord | null>
  /** Null where the order is not stored. */
  ownerIdOf(orderKey: string): Promise<string | null>
  /** The owners of orders that `ownerIdOf` was asked of. */
  byOrder: Map<string, string | null>
  /** Brings at once that nobody stands for one of these orders alone, where that is so. */
  noneAlone(orderKeys: string[]): Promise<void>
}

/** `tx` and `there`: none where nobody that will be asked for is stored. */
export function openPeople(tx: WriteTx | null, there: StoredOrders | null, shop: string): PeopleAtHand {
  const held = new Map<string, Held<CustomerRecord>>()
  const byAlias = new Map<string, string[]>()
  const learned = new Map<string, string[]>()
  const byOrder = new Map<string, string | null>()
  /** Ids that no customer is stored under. */
  const unknown = new Set<string>()

  async function load(id: string): Promise<CustomerRecord | null> {
    const known = held.get(id)
    if (known) return known.record
    if (!tx || unknown.has(id)) return null
    const raw = await tx.objectStore('customers').get(id)
    if (!raw) {
      unknown.add(id)
      return null
    }
    // Asked for twice at once.
    const meanwhile = held.get(id)
    if (meanwhile) return meanwhile.record
    const record = currentShape('customers', raw, id)
    held.set(id, { record, stored: JSON.stringify(record), raw })
    return record
  }

  async function storedUnder(tx: WriteTx, alias: string): Promise<string[]> {
    const indexed = await tx.objectStore('customers').index('aliases').getAllKeys(alias, 3)
    const named = (await there?.entered(aliasEntry(shop, alias))) ?? []
    // One that cannot be read is met by the row it belongs to.
    const asked = named.map(async id => ((await unlessBroken(() => load(id)))?.aliases.includes(alias) === false ? [] : [id]))
    return [...new Set([...indexed, ...(await Promise.all(asked)).flat()])]
  }

  async function ownerIdOf(key: string): Promise<string | null> {
    const known = byOrder.get(key)
    if (known !== undefined) return known
    if (!there) return null
    const chunk = await there.chunkOf(key)
    const owner = byOrder.get(key) ?? (chunk === undefined ? null : ownerOfChunk(chunk))
    byOrder.set(key, owner)
    return owner
  }

  return {
    held,
    load,
    byAlias,
    learned,
    byOrder,
    async idsOf(alias) {
      if (!tx) return learned.get(alias) ?? []
      const ids = byAlias.get(alias) ?? (await storedUnder(tx, alias))
      byAlias.set(alias, ids)
      const since = learned.get(alias)
      return since ? [...new Set([...ids, ...since])] : ids
    },
    // A review may have come before its order: whoever wrote it stands for the order until the order says who that is.
    ownerOf: async key => load((await ownerIdOf(key)) ?? aloneId(key)),
    ownerIdOf,
    /** Those who stand for one order are few in most shops: one question often answers for all these orders. */
    async noneAlone(keys) {
      const ids = keys.map(aloneId).sort()
      const [first, last] = [ids[0], ids.at(-1)]
      if (first === undefined || last === undefined) return
      const any = await tx?.objectStore('customers').getKey(IDBKeyRange.bound(first, last))
      if (any === undefined) for (const id of ids) unknown.add(id)
    },
  }
}
