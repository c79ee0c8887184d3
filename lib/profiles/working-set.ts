import { type IDBPTransaction, unwrap } from 'idb'
import { aliasesOf, aloneId, askedFor, isKnownAs, isWeak, orderKey, type Person } from './identity.ts'
import { learnFacts, newCustomer } from './learn-person.ts'
import { BrokenRecord, currentShape, type Schema, unlessBroken } from './migrations.ts'
import { byPlace, storedChunks } from './order-chunks.ts'
import { type Held, openPeople } from './people-at-hand.ts'
import type { CustomerRecord, OrderChunk, StoredOrder } from './records.ts'
import { inPlaceOf, registered } from './register.ts'
import { searchKeysOf } from './search-keys.ts'
import { openStoredOrders } from './stored-orders.ts'
import { takeOver } from './take-over.ts'

/** What a reading or a part of a file may change; of a customer found again, everything moves over. */
export const CHANGED = [
  'shops',
  'customers',
  'orders',
  'reviews',
  'replies',
  'perks',
  'imports',
  'importParts',
  'changes',
  'register',
] as const
export type WriteTx = IDBPTransaction<Schema, (typeof CHANGED)[number][], 'readwrite'>

/** What a row will ask for. `isSame`: whether it says of its order only what is stored. */
interface Asking {
  person: Person
  orderId?: string
  isSame?(stored: StoredOrder): boolean
}

/**
 * The customers and order chunks one transaction works on: each is loaded once, changed in memory, and written at the end if it differs.
 */
export interface WorkingSet {
  /**
   * Brings together what these rows will ask for: a database answers a hundred questions asked at once in the time of a few asked one by one.
   */
  prepare(rows: Asking[]): Promise<void>
  /** An order of a customer as it is stored, where their orders have not been loaded; undefined where they have. */
  orderOf(customer: CustomerRecord, orderKey: string): Promise<StoredOrder | undefined>
  /** The customer a person is, by order number or by what they are recognised by; made when unknown. Null: nobody could be told from this row. */
  customerOf(person: Person, orderId?: string): Promise<CustomerRecord | null>
  /** The chunks of a customer's orders, oldest first; the array may be pushed to. */
  chunksOf(customer: CustomerRecord): Promise<OrderChunk[]>
  /** The customers that were asked for or made in this transaction. */
  touched(): CustomerRecord[]
  /** A customer as it is stored; none where this transaction made it. */
  before(customer: CustomerRecord): CustomerRecord | undefined
  /** The record that stood for this order alone, where this transaction has found out whose order it is. */
  aloneBefore(orderKey: string): CustomerRecord | undefined
  /**
   * Work on one row (or one customer): a record of it that cannot be read costs that row alone. It is left as it is stored, `broken` names it, and the
   * answer is null.
   */
  orBroken<T>(work: () => Promise<T>, customer?: CustomerRecord): Promise<T | null>
  /** The keys of records that cannot be read. */
  broken(): string[]
  /** Writes what has changed; gives the number of records written. `entered`: the register finds them. */
  write(tx: WriteTx, entered?: boolean): number
}

export const MAX_ALIASES = 20

/** What search keys are made of. */
const saidOf = ({ name, maskedName, customerKey, email, phone, aliases }: CustomerRecord) => [
  name,
  maskedName,
  customerKey,
  email,
  phone,
  aliases.length,
]

const parsed = (stored = ''): CustomerRecord | undefined => (stored === '' ? undefined : JSON.parse(stored))

/** `tx`: none where neither the orders nor the people that will be asked for are stored. */
export function openWorkingSet(tx: WriteTx | null, shop: string): WorkingSet {
  const chunks = new Map<string, OrderChunk[]>()
  const asStored = new Map<string, Pick<Held<OrderChunk>, 'stored' | 'raw'>>()
  /** Records that are now part of another, as they were stored; '' for one that never was. */
  const gone = new Map<string, string>()
  const broken = new Set<string>()
  const there = tx && openStoredOrders(tx, shop)
  const people = openPeople(tx, there, shop)
  const { held: customers, byAlias, learned, byOrder, load, idsOf } = people
  const aliasesIn = (person: Person) => aliasesOf(shop, person)

  async function prepare(rows: Asking[]): Promise<void> {
    if (!tx) return
    const keys = rows.map(({ orderId }) => (orderId === undefined ? undefined : orderKey(shop, orderId)))
    const known = keys.filter(key => key !== undefined)
    if (known.length > 0) await there?.bring(known)
    await Promise.all([...known.map(people.ownerIdOf), people.noneAlone(known)])
    const ownerOfRow = keys.map(key => (key === undefined ? '' : (byOrder.get(key) ?? aloneId(key))))
    const bring = (ids: string[]) => Promise.all([...new Set(ids)].map(id => unlessBroken(() => load(id))))
    await bring(ownerOfRow.filter(id => id !== ''))
    const aliases = rows.map(({ person }, i) => {
      const asked = askedFor(aliasesIn(person))
      const owner = customers.get(ownerOfRow[i] ?? '')?.record
      return owner && isKnownAs(owner, asked) ? [] : asked.map(({ alias }) => alias)
    })
    await Promise.all([...new Set(aliases.flat())].map(idsOf))
    const idsOfRow = aliases.map((own, i) => [ownerOfRow[i] ?? '', ...own.flatMap(alias => byAlias.get(alias) ?? [])])
    await bring(idsOfRow.flat().filter(id => id !== ''))
    const changing = rows.map(async ({ isSame }, i) => {
      const key = keys[i]
      const stored = key === undefined ? undefined : await unlessBroken(async () => there?.order(key))
      return key === undefined || (stored && isSame?.(stored)) ? [] : (idsOfRow[i] ?? [])
    })
    const ids = new Set((await Promise.all(changing)).flat())
    await Promise.all(
      [...ids].map(async id => {
        const customer = customers.get(id)?.record
        if (customer) await unlessBroken(() => chunksOf(customer))
      }),
    )
  }

  function make(id: string, identifiedBy: CustomerRecord['identifiedBy']): CustomerRecord {
    const record = newCustomer(id, shop, identifiedBy)
    customers.set(id, { record, stored: '' })
    return record
  }

  /** Lets a customer learn what this row says; a masked value never overwrites a full one. */
  function learn(customer: CustomerRecord, person: Person): CustomerRecord {
    const before = saidOf(customer)
    for (const { alias, by } of aliasesIn(person)) {
      if (customer.aliases.includes(alias) || customer.aliases.length >= MAX_ALIASES) continue
      customer.aliases.push(alias)
      learned.set(alias, [...(learned.get(alias) ?? []), customer.id])
      if (isWeak(customer.identifiedBy) && !isWeak(by)) customer.identifiedBy = by
      else if (customer.identifiedBy === 'order') customer.identifiedBy = by
    }
    learnFacts(customer, person)
    if (saidOf(customer).some((one, i) => one !== before[i])) customer.searchKeys = searchKeysOf(customer)
    return customer
  }

  const chunksOf = async (customer: CustomerRecord): Promise<OrderChunk[]> => {
    const known = chunks.get(customer.id)
    if (known) return known
    const raws = tx && customer.chunks > 0 ? await storedChunks(tx.objectStore('orders'), customer.id) : []
    const loaded = raws.map(raw => {
      const chunk = currentShape('orders', raw, raw.id)
      asStored.set(chunk.id, { stored: JSON.stringify(chunk), raw })
      return chunk
    })
    loaded.sort(byPlace)
    chunks.set(customer.id, loaded)
    return loaded
  }

  /** An order that stood alone turns out to be a known customer's: what was kept with it moves over. */
  async function absorb(alone: CustomerRecord, customer: CustomerRecord): Promise<void> {
    const target = await chunksOf(customer)
    for (const chunk of await chunksOf(alone)) {
      target.push({ ...chunk, id: `${customer.id}#${target.length}`, customer: customer.id })
      for (const key of chunk.orderKeys) byOrder.set(key, customer.id)
    }
    if (tx) await takeOver(tx, customer, alone)
    gone.set(alone.id, customers.get(alone.id)?.stored ?? '')
    customers.delete(alone.id)
  }

  async function customerOf(person: Person, orderId?: string): Promise<CustomerRecord | null> {
    const aliases = aliasesIn(person)
    const key = orderId === undefined ? undefined : orderKey(shop, orderId)
    const owner = key ? await people.ownerOf(key) : null
    if (owner && isKnownAs(owner, askedFor(aliases))) return learn(owner, person)
    for (const { alias, by } of aliases) {
      if (isWeak(by)) continue
      const [id] = await idsOf(alias)
      const known = id ? await load(id) : null
      if (!known) continue
      if (owner && owner !== known) {
        if (owner.identifiedBy !== 'order') return owner
        await absorb(owner, known)
      }
      if (key) byOrder.set(key, known.id)
      return learn(known, person)
    }
    if (owner) return learn(owner, person)
    const [strongest] = aliases
    if (!strongest) return key ? nobody(key, person) : null
    if (isWeak(strongest.by)) {
      const ids = await idsOf(strongest.alias)
      const [only] = ids
      // Two customers of one name: this row could be either, so it is neither.
      if (ids.length > 1) return key ? nobody(key, person) : null
      const known = only ? await load(only) : null
      if (known) return learn(known, person)
    }
    const made = learn(make(strongest.alias, strongest.by), person)
    if (key) byOrder.set(key, made.id)
    return made
  }

  /** A customer we could not recognise again stands for one order. */
  function nobody(key: string, person: Person): CustomerRecord {
    const customer = make(aloneId(key), 'order')
    customer.maskedName = person.name
    customer.searchKeys = searchKeysOf(customer)
    byOrder.set(key, customer.id)
    return customer
  }

  async function orBroken<T>(work: () => Promise<T>, customer?: CustomerRecord): Promise<T | null> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof BrokenRecord)) throw error
      broken.add(error.key)
      // Changed in memory by half of the work: not to be written.
      if (customer) customers.delete(customer.id)
      return null
    }
  }

  function write(tx: WriteTx, entered = false): number {
    // Nobody waits for one of them: one that fails aborts the transaction.
    const [customerStore, orderStore] = [unwrap(tx.objectStore('customers')), unwrap(tx.objectStore('orders'))]
    let written = 0
    for (const id of gone.keys()) {
      for (const chunk of chunks.get(id) ?? []) orderStore.delete(chunk.id)
      customerStore.delete(id)
    }
    for (const { record, stored, raw } of customers.values()) {
      record.chunks = chunks.get(record.id)?.length ?? record.chunks
      if (stored !== '' && JSON.stringify(record) === stored) continue
      customerStore.put(entered ? registered(record) : inPlaceOf(raw, record))
      written++
    }
    for (const [id, list] of chunks) {
      if (gone.has(id)) continue
      for (const chunk of list) {
        const { stored, raw } = asStored.get(chunk.id) ?? {}
        if (stored !== undefined && JSON.stringify(chunk) === stored) continue
        orderStore.put(entered ? registered(chunk) : inPlaceOf(raw, chunk))
        written++
      }
    }
    return written
  }

  return {
    prepare,
    customerOf,
    chunksOf,
    orderOf: async ({ id }, key) => (chunks.has(id) || byOrder.get(key) !== id ? undefined : there?.order(key)),
    touched: () => [...customers.values()].map(held => held.record),
    before: ({ id }) => parsed(customers.get(id)?.stored),
    aloneBefore: key => parsed(gone.get(aloneId(key))),
    orBroken,
    broken: () => [...broken],
    write,
  }
}
