import { localDay } from '../pages/day.ts'
import type { CustomerRecord, ReplyRecord } from '../profiles/records.ts'
import { readAll, readable, type Store } from '../profiles/store.ts'
import { walkStore } from '../profiles/walk-store.ts'
import { COLUMNS, type ExportKind, type ExportWords, type Lines } from './export-columns.ts'
import type { OutCell, TableWriter } from './out-cell.ts'
import { csvWriter } from './write-csv.ts'
import { xlsxWriter } from './write-xlsx.ts'

export type ExportFormat = 'csv' | 'xlsx'

/** What goes out: of one shop, or without one of every shop; all columns, or these. */
export interface ExportOrder {
  what: ExportKind
  as: ExportFormat
  shop?: string
  columns?: string[]
  /** Of customers: these alone, by id. */
  among?: string[]
  /** Of customers: without those who want no contact. */
  reachable?: boolean
}

export interface Exported {
  /** The parts of the file, in order. */
  parts: BlobPart[]
  rows: number
  /** Records that could not be read and were left out. */
  broken: number
}

const WRITERS: Record<ExportFormat, () => TableWriter> = { csv: csvWriter, xlsx: xlsxWriter }

/**
 * All customers, orders, reviews with their replies, or promises as a file. Reads the store in parts and changes nothing in it; also works on a store of a
 * newer version, as far as its records can still be read. Throws FileTrouble where a spreadsheet cannot hold as many rows.
 */
export async function exportStore(store: Store, order: ExportOrder, words: ExportWords): Promise<Exported> {
  const { what, as, columns } = order
  const chosen = Object.entries(COLUMNS[what]).filter(([column]) => columns?.includes(column) ?? true)
  const names: Record<string, string> = words.columns[what]
  const writer = WRITERS[as]()
  writer.add([chosen.map(([column]) => names[column])])
  let [rows, broken] = [0, 0]
  for await (const part of linesOf(store, order)) {
    writer.add(
      part.lines.map(line => chosen.map(([, cell]) => (cell as (line: Lines[ExportKind], words: ExportWords) => OutCell)(line, words))),
    )
    rows += part.lines.length
    broken += part.broken
  }
  return { parts: writer.end(), rows, broken }
}

interface Part<K extends ExportKind> {
  lines: Lines[K][]
  broken: number
}

async function* linesOf(store: Store, { what, shop, among, reachable }: ExportOrder): AsyncGenerator<Part<ExportKind>> {
  const shops = new Map((await readAll(store, 'shops')).records.map(({ id, name }) => [id, name]))
  const nameOf = ({ shop }: { shop: string }) => shops.get(shop) ?? ''
  const wanted = (record: { shop: string }) => shop === undefined || record.shop === shop
  if (what === 'orders') {
    for await (const { records, broken } of walkStore(store, 'orders')) {
      const chunks = records.filter(wanted)
      const owners = await peopleOf(store, chunks)
      const lines = chunks.flatMap(chunk =>
        chunk.orders.map(order => ({ order, customer: owners.get(chunk.customer) ?? {}, shopName: nameOf(chunk) })),
      )
      yield { lines, broken }
    }
  } else if (what === 'reviews') {
    for await (const { records, broken } of walkStore(store, 'reviews')) {
      const reviews = records.filter(wanted)
      const [owners, replies] = await Promise.all([peopleOf(store, reviews), repliesTo(store, reviews)])
      const lines = reviews.map(review => {
        const customer = owners.get(review.customer ?? '') ?? {}
        return { review, reply: replies.get(review.id), customer, shopName: nameOf(review) }
      })
      yield { lines, broken }
    }
  } else {
    const chosenIds = among && new Set(among)
    const isChosen = ({ id, noContact }: CustomerRecord) => (chosenIds?.has(id) ?? true) && !(reachable && noContact)
    const standings = new Map((await readAll(store, 'standings')).records.map(record => [record.shop, record]))
    for await (const { records, broken } of walkStore(store, 'customers')) {
      const chosen = records.filter(record => wanted(record) && isChosen(record))
      const lines = chosen.flatMap((customer): Lines['customers' | 'promises'][] => {
        const shopName = nameOf(customer)
        if (what === 'promises') return customer.promises.map(promise => ({ promise, customer, shopName }))
        return [{ customer, shopName, standing: standings.get(customer.shop) }]
      })
      yield { lines, broken }
    }
  }
}

/** More of them between the first and the last are not wanted: then each is asked for alone. */
const SPARSE = 2000

async function peopleOf(store: Store, records: { customer?: string }[]): Promise<Map<string, CustomerRecord>> {
  const ids = [...new Set(records.flatMap(({ customer }) => customer ?? []))].sort()
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  const tx = store.transaction('customers')
  // Orders lie in the order of their customers: one question brings those of a whole part.
  const near = await tx.store.getAll(IDBKeyRange.bound(first, last), SPARSE)
  const raws = near.length < SPARSE ? near : await Promise.all(ids.map(id => tx.store.get(id)))
  return new Map(readable('customers', raws.filter(Boolean)).records.map(customer => [customer.id, customer]))
}

async function repliesTo(store: Store, reviews: { id: string }[]): Promise<Map<string, ReplyRecord>> {
  const tx = store.transaction('replies')
  const raws = await Promise.all(reviews.map(({ id }) => tx.store.get(id)))
  return new Map(readable('replies', raws.filter(Boolean)).records.map(reply => [reply.reviewId, reply]))
}

/** regulars-orders-2026-11-21.csv */
export const exportName = ({ what, as }: Pick<ExportOrder, 'what' | 'as'>, now: Date): string => `regulars-${what}-${localDay(now)}.${as}`
