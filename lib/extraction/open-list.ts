import type { CustomerRow, Health, OrderRow, PageReading, ReviewRow, Rows, SkippedRow } from '../pages/facts.ts'
import type { Assignment } from './columns.ts'
import type { FoundList, ListRow } from './find-lists.ts'
import { sameHeaders } from './headers.ts'
import type { Kind } from './meanings.ts'
import { beside, type OpenPage, type PlacedRow, placeOf, type Spot } from './placed-reading.ts'
import { readCustomer, readOrder, readReview } from './read-rows.ts'
import { type RowReader, rowReader, type Setting } from './row-reader.ts'

/** A list whose columns are understood. */
export interface UnderstoodList {
  list: FoundList
  kind: Kind
  assignment: Assignment
  /** 0..1 */
  confidence: number
}

/** What a row says and where it stands, or the name of the field it could not do without. */
type Read = { facts: OrderRow | CustomerRow | ReviewRow; place: PlacedRow } | string

const READERS = { orders: readOrder, customers: readCustomer, reviews: readReview }

/** Opens a list to be read row by row. */
export function openList({ list, kind, assignment, confidence }: UnderstoodList, setting: Setting): OpenPage {
  const reader = rowReader(assignment, list.layout, setting)
  const known = new WeakMap<Node, Read>()
  const readRow = (row: ListRow): Read => {
    const before = known.get(row.element)
    if (before) return before
    const facts = READERS[kind](reader.row(row))
    const place = () => placeOf(row.element, () => spotIn(reader.row(row), row.element))
    const read = typeof facts === 'string' ? facts : { facts, place: place() }
    // A change in one piece of a row would not be known for one of the whole.
    if (!row.inPieces && row.more.length === 0) known.set(row.element, read)
    return read
  }
  const forget = (node: Node) => {
    for (let at: Node | null = node; at && at !== list.element; at = at.parentNode) known.delete(at)
  }
  /** Headers nothing stood under, and so without a meaning: what belongs there may still be on its way. */
  const empty = [...list.headers.keys()].filter(column => isEmpty(list, column))
  const open = ({ element, rows }: FoundList): OpenPage => {
    const skipped = new Map<number, string>()
    let count = 0
    return {
      columns: assignment.columns,
      total: rows.length,
      read(from = 0, to = rows.length) {
        const found: Exclude<Read, string>[] = []
        for (const [i, row] of rows.slice(from, to).entries()) {
          const read = readRow(row)
          if (typeof read === 'string') skipped.set(from + i, read)
          else found.push(read)
        }
        count += found.length
        const facts = {
          ...({ kind, rows: found.map(one => one.facts) } as Rows),
          reading: count > 0 && reader.isPartly() ? 'partly' : healthOf(count, skipped.size),
          marketplace: 'generic',
          confidence,
          skipped: [...skipped].map(([row, missing]): SkippedRow => ({ row, missing })),
        } as PageReading
        return { facts, list: element, rows: found.map(one => one.place) }
      },
      forget,
      again() {
        const now = element.isConnected ? list.again() : undefined
        return now &&
          now.rows.length > 0 &&
          now.element === element &&
          (now.layout === 'table') === (list.layout === 'table') &&
          sameHeaders(now.headers, list.headers) &&
          empty.every(column => isEmpty(now, column))
          ? open(now)
          : undefined
      },
    }
  }
  return open(list)
}

const isEmpty = ({ rows }: FoundList, column: string) =>
  !rows[0]?.cells.some(cell => cell.column === column && /\S/.test(cell.element.textContent ?? ''))

/** broken: a list is there and none of its rows could be read. */
export function healthOf(read: number, skipped: number): Health {
  if (read === 0) return skipped > 0 ? 'broken' : 'empty'
  return skipped > 0 ? 'partly' : 'fine'
}

/** Where a badge goes: after the customer's name, else after the order number. */
function spotIn(row: RowReader, element: Element): Spot {
  for (const meaning of ['name', 'firstName', 'nick', 'orderId', 'email']) {
    const holder = row.part(meaning)?.holder
    if (holder) return beside(holder)
  }
  return { anchor: element }
}
