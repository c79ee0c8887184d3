import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import * as z from 'zod/mini'
import { type CampaignRecord, campaignRecord } from './campaign-records.ts'
import { type ChangeRecord, changeRecord } from './change-records.ts'
import { type ColumnsRecord, columnsRecord } from './columns-record.ts'
import { type FiguresRecord, figuresRecord } from './figures-record.ts'
import { type ImportPart, type ImportRecord, importPart, importRecord } from './import-records.ts'
import { type ListingRecord, listingRecord } from './listing-records.ts'
import { type PageRecord, pageRecord, type RecipeRecord, recipeRecord } from './page-records.ts'
import {
  type CustomerRecord,
  customerRecord,
  type OrderChunk,
  orderChunk,
  type ReplyRecord,
  type ReviewRecord,
  replyRecord,
  reviewRecord,
  type ShopRecord,
  type StandingRecord,
  shopRecord,
  standingRecord,
} from './records.ts'
import { type RegisterPage, registerPage } from './register-record.ts'
import { type SegmentRecord, segmentRecord } from './segment-records.ts'
import { type PerkRecord, perkRecord, type ServiceRecord, serviceRecord } from './service-records.ts'
import { type PhrasesRecord, phrasesRecord, type VoiceRecord, voiceRecord } from './voice-records.ts'

export interface Schema extends DBSchema {
  shops: { key: string; value: ShopRecord }
  customers: { key: string; value: CustomerRecord; indexes: { aliases: string; searchKeys: string } }
  orders: { key: string; value: OrderChunk; indexes: { orderKeys: string } }
  reviews: {
    key: string
    value: ReviewRecord
    indexes: { shop: string; orderKey: string; customer: string; unanswered: string; shopDay: [shop: string, postedOn: string] }
  }
  replies: { key: string; value: ReplyRecord; indexes: { shop: string; stateOn: [state: string, changedOn: string] } }
  standings: { key: string; value: StandingRecord }
  recipes: { key: string; value: RecipeRecord }
  pages: { key: string; value: PageRecord }
  voices: { key: string; value: VoiceRecord }
  phrases: { key: string; value: PhrasesRecord }
  columns: { key: string; value: ColumnsRecord }
  imports: { key: string; value: ImportRecord }
  importParts: { key: string; value: ImportPart; indexes: { import: string } }
  services: { key: string; value: ServiceRecord }
  perks: { key: string; value: PerkRecord; indexes: { customer: string; shopDay: [shop: string, on: string] } }
  segments: { key: string; value: SegmentRecord; indexes: { shop: string } }
  campaigns: { key: string; value: CampaignRecord; indexes: { shop: string } }
  listings: { key: string; value: ListingRecord; indexes: { shop: string } }
  figures: { key: string; value: FiguresRecord }
  changes: { key: string; value: ChangeRecord }
  register: { key: string; value: RegisterPage }
}

export const STORES = [
  'shops',
  'customers',
  'orders',
  'reviews',
  'replies',
  'standings',
  'recipes',
  'pages',
  'voices',
  'phrases',
  'columns',
  'imports',
  'importParts',
  'services',
  'perks',
  'segments',
  'campaigns',
  'listings',
  'figures',
  'changes',
  'register',
] as const
export type StoreName = (typeof STORES)[number]

type UpgradeTx = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>

/** The database's own version: which object stores and indexes there are. Each entry takes the database from its index to the next. */
const steps: ((db: IDBPDatabase<Schema>, tx: UpgradeTx) => void)[] = [
  db => {
    db.createObjectStore('shops', { keyPath: 'id' })
    const customers = db.createObjectStore('customers', { keyPath: 'id' })
    customers.createIndex('aliases', 'aliases', { multiEntry: true })
    customers.createIndex('searchKeys', 'searchKeys', { multiEntry: true })
    const orders = db.createObjectStore('orders', { keyPath: 'id' })
    orders.createIndex('customer' as never, 'customer')
    orders.createIndex('orderKeys', 'orderKeys', { multiEntry: true })
    const reviews = db.createObjectStore('reviews', { keyPath: 'id' })
    reviews.createIndex('shop', 'shop')
    reviews.createIndex('orderKey', 'orderKey')
    reviews.createIndex('customer', 'customer')
    db.createObjectStore('replies', { keyPath: 'reviewId' }).createIndex('shop', 'shop')
    db.createObjectStore('standings', { keyPath: 'shop' })
  },
  db => {
    db.createObjectStore('recipes', { keyPath: 'page' })
  },
  db => {
    db.createObjectStore('pages', { keyPath: 'page' })
  },
  (_db, tx) => {
    tx.objectStore('replies').createIndex('stateOn', ['state', 'changedOn'])
    const reviews = tx.objectStore('reviews')
    reviews.createIndex('unanswered', 'unanswered')
    reviews.createIndex('shopDay', ['shop', 'postedOn'])
    void queueOldReviews(tx)
  },
  db => {
    db.createObjectStore('voices', { keyPath: 'shop' })
  },
  db => {
    db.createObjectStore('phrases', { keyPath: 'shop' })
  },
  db => {
    db.createObjectStore('imports', { keyPath: 'id' })
    db.createObjectStore('importParts', { keyPath: 'id' }).createIndex('import', 'import')
  },
  db => {
    db.createObjectStore('columns', { keyPath: 'id' })
  },
  db => {
    db.createObjectStore('services', { keyPath: 'shop' })
    const perks = db.createObjectStore('perks', { keyPath: 'id' })
    perks.createIndex('customer', 'customer')
    perks.createIndex('shopDay', ['shop', 'on'])
  },
  db => {
    db.createObjectStore('segments', { keyPath: 'id' }).createIndex('shop', 'shop')
  },
  db => {
    db.createObjectStore('campaigns', { keyPath: 'id' }).createIndex('shop', 'shop')
    db.createObjectStore('listings', { keyPath: 'id' }).createIndex('shop', 'shop')
  },
  (db, tx) => {
    db.createObjectStore('figures', { keyPath: 'shop' })
    // Their keys begin with the shop, and every index makes an import longer.
    for (const store of [tx.objectStore('customers'), tx.objectStore('orders')])
      if ([...store.indexNames].includes('shop' as never)) store.deleteIndex('shop')
  },
  (db, tx) => {
    db.createObjectStore('changes', { keyPath: 'shop' })
    // Likewise: the keys of a customer's chunks begin with the customer's.
    const orders = tx.objectStore('orders')
    if ([...orders.indexNames].includes('customer' as never)) orders.deleteIndex('customer')
  },
  db => {
    db.createObjectStore('register', { keyPath: 'id' })
  },
]

/** An index finds only what is stored: reviews of before it are brought up to date at once. They are thousands at most, unlike orders. */
async function queueOldReviews(tx: UpgradeTx): Promise<void> {
  for (let cursor = await tx.objectStore('reviews').openCursor(); cursor; cursor = await cursor.continue()) {
    const old = cursor.value as unknown as Record<string, unknown>
    if (old.v === 1) await cursor.update(reviewToV2(old) as unknown as ReviewRecord)
  }
}

/** Before version 2 a voice had no evidence shelf. */
const voiceToV2 = (old: Record<string, unknown>) => ({ ...old, v: 2, evidence: [] })

const reviewToV2 = (old: Record<string, unknown>) => ({ ...old, v: 2, ...(old.bad && !old.reply ? { unanswered: old.shop } : {}) })

export const DATABASE_VERSION = steps.length

/** Runs the steps a database of `oldVersion` has not seen: all of them or, when one throws, none. */
export function upgradeDatabase(db: IDBPDatabase<Schema>, oldVersion: number, tx: UpgradeTx): void {
  for (const step of steps.slice(oldVersion)) step(db, tx)
}

/** The current shape of each record, and the steps from each older version (`from[0]` takes version 1 to 2). */
interface Shape<T> {
  schema: z.ZodMiniType<T>
  from: ((old: Record<string, unknown>) => Record<string, unknown>)[]
}

/** Also read from files, which can be older than the database. */
export const voiceShape: Shape<VoiceRecord> = { schema: voiceRecord, from: [voiceToV2] }

const shapes: { [S in StoreName]: Shape<Schema[S]['value']> } = {
  shops: { schema: shopRecord, from: [] },
  customers: { schema: customerRecord, from: [] },
  orders: { schema: orderChunk, from: [] },
  reviews: { schema: reviewRecord, from: [reviewToV2] },
  replies: { schema: replyRecord, from: [old => ({ ...old, v: 2, promises: [] })] },
  standings: { schema: standingRecord, from: [] },
  recipes: { schema: recipeRecord, from: [] },
  pages: { schema: pageRecord, from: [] },
  voices: voiceShape,
  phrases: { schema: phrasesRecord, from: [] },
  columns: { schema: columnsRecord, from: [] },
  imports: { schema: importRecord, from: [] },
  importParts: { schema: importPart, from: [] },
  services: { schema: serviceRecord, from: [] },
  perks: { schema: perkRecord, from: [] },
  segments: { schema: segmentRecord, from: [] },
  campaigns: { schema: campaignRecord, from: [] },
  listings: { schema: listingRecord, from: [] },
  figures: { schema: figuresRecord, from: [] },
  changes: { schema: changeRecord, from: [] },
  register: { schema: registerPage, from: [] },
}

/** A record that is of no shape we know. It stays where it is, untouched; readers leave it out and say so. */
export class BrokenRecord extends Error {
  readonly store: StoreName
  readonly key: string

  constructor(store: StoreName, key: string, options?: ErrorOptions) {
    super(`a record of "${store}" cannot be read`, options)
    this.store = store
    this.key = key
  }
}

/** What a piece of work gives; nothing where it meets a record that cannot be read. */
export async function unlessBroken<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BrokenRecord)) throw error
    return undefined
  }
}

/** Brings a stored record to its current shape. Throws BrokenRecord when it is not of any known one. */
export function currentShape<S extends StoreName>(store: S, raw: unknown, key: string): Schema[S]['value'] {
  // What the register finds, the database is not to index: there it stands apart (register.ts: `registered`).
  const whole = raw instanceof Object && 'registered' in raw ? Object.assign({}, raw, raw.registered) : raw
  return migrate(shapes[store], whole, cause => new BrokenRecord(store, key, { cause }))
}

/** Applies the steps that `raw.v` has not seen, then checks the result against the schema. */
export function migrate<T>(shape: Shape<T>, raw: unknown, broken: (cause: unknown) => Error): T {
  const record = raw as Record<string, unknown> | null | undefined
  const v = Number.isInteger(record?.v) ? Number(record?.v) : 0
  if (!record || v < 1 || v > shape.from.length + 1) throw broken(new RangeError(`version ${v}`))
  try {
    const now = shape.from.slice(v - 1).reduce((old, step) => step(old), record)
    return z.parse(shape.schema, now)
  } catch (cause) {
    throw broken(cause)
  }
}
