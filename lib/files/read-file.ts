import { orderNumber } from '../extraction/order-number.ts'
import type { CustomerRow, OrderRow, ReviewRow } from '../pages/facts.ts'
import type { TaughtColumns } from '../profiles/columns-record.ts'
import { aliasesOf, isWeak, orderKey, type Person, personOfCustomer, personOfOrder, personOfReview } from '../profiles/identity.ts'
import { type Field, type FileKind, listOf } from './fields.ts'
import { type Answers, type FileCells, fileCells, type Question } from './file-cells.ts'
import { type FileRow, type FileRows, rowsOf, type WhyRejected } from './file-rows.ts'
import { FileTrouble } from './file-trouble.ts'
import { type FoundLayout, findLayout } from './find-layout.ts'
import { readCustomers } from './read-customers.ts'
import { readOrders } from './read-orders.ts'
import { readReviews } from './read-reviews.ts'
import { type SeenColumns, seenColumns, UnknownColumns, unknownColumns } from './seen-columns.ts'
import { opened, type TableRow, type Tables, tablesOf } from './tables.ts'

/** What a file holds, before anything of it is kept. */
export interface Preview {
  platform: string
  kind: FileKind
  encoding: Tables['encoding']
  delimiter: string | null
  /** Counted from 1. */
  headerRow: number
  /** Rows that hold something. */
  rows: number
  orders: number
  /** People that could be told apart: by the platform's key, e-mail or phone; by name only where the file has nothing better. */
  customers: number
  reviews: number
  /** Minor units by currency, before refunds, cancelled orders included; `?` where the currency is not known. */
  totals: Record<string, number>
  refunds: Record<string, number>
  /** The first and the last day of orders or reviews. */
  from?: string
  to?: string
  rejected: FileRows['rejected']
  /** Cells that could not be read; their row is kept without them. */
  unread: { row: number; field: Field }[]
  ambiguous: Question[]
}

/** What is kept of a file. */
export interface FileContents {
  orders: OrderRow[]
  customers: CustomerRow[]
  reviews: ReviewRow[]
}

/** The rejected rows as they stand in the file, under its headers. */
export interface LeftOut {
  headers: string[]
  rows: { row: number; why: WhyRejected; cells: string[] }[]
}

export interface FileReading extends FileContents {
  preview: Preview
  leftOut: LeftOut
  seen: SeenColumns
}

export const readFile = (bytes: Uint8Array, ...rest: Rest): FileReading => readTables(tablesOf(opened(bytes)), ...rest)

type Rest = [answers: Answers, now: Date, taught?: TaughtColumns[]]

/**
 * Reads a seller's file as a whole: orders, customers or reviews. `taught`: what was said of the columns of files before. Throws FileTrouble when it cannot
 * be imported at all; UnknownColumns when the seller can say what its columns are.
 */
export function readTables({ tables, encoding, delimiter, untold }: Tables, ...[answers, now, taught = []]: Rest): FileReading {
  const { rows, found } = firstList(tables, [...(answers.columns ? [answers.columns] : []), ...taught])
  const list = listOf(found.layout.kind)
  const { fileRows, rejected } = rowsOf(rows, found, list)
  if (fileRows.length + rejected.length === 0) throw new FileTrouble('no-rows')
  const cells = fileCells(rows, fileRows, found, answers, now)
  const contents: FileContents = { orders: [], customers: [], reviews: [] }
  let { kind } = found.layout
  const allRejected = [...rejected]
  if (list === 'customers') contents.customers = readCustomers(fileRows, cells)
  else if (list === 'reviews') contents.reviews = readReviews(fileRows, cells, kind)
  else {
    const read = readOrders(ordersOf(fileRows, found, cells, answers), found, cells)
    contents.orders = read.orders
    allRejected.push(...read.rejected)
    if (read.byLine && !found.layout.signature) kind = 'order-items'
  }
  const days = daysOf(contents, fileRows, cells)
  const cellsAt = (index: number) => rows[index] ?? [untold.get(index) ?? '']
  return {
    ...contents,
    seen: seenColumns(rows, found),
    leftOut: {
      headers: cellsAt(found.headerAt),
      rows: allRejected.toSorted((a, b) => a.row - b.row).map(({ row, why }) => ({ row, why, cells: cellsAt(row - 1) })),
    },
    preview: {
      platform: found.layout.platform,
      kind,
      encoding,
      delimiter,
      headerRow: found.headerAt + 1,
      rows: fileRows.length + rejected.length,
      orders: contents.orders.length,
      customers: peopleOf(contents),
      reviews: contents.reviews.length,
      totals: sums(contents.orders, 'totalMinor'),
      refunds: sums(contents.orders, 'refundedMinor'),
      ...days,
      rejected: allRejected,
      unread: cells.unread,
      ambiguous: [...cells.open],
    },
  }
}

/** The first table whose headers are those of a list. */
function firstList(tables: TableRow[][], taught: TaughtColumns[]): { rows: TableRow[]; found: FoundLayout } {
  for (const rows of tables) {
    const found = findLayout(rows, taught)
    if (found) return { rows, found }
  }
  const [first = []] = tables
  const unknown = unknownColumns(first)
  throw unknown ? new UnknownColumns(unknown) : new FileTrouble('no-header')
}

/**
 * The rows of each order. A list of sales without order numbers is of no use until the seller says that what one customer bought on one day is one order;
 * such an order gets day and customer for a number.
 */
function ordersOf(fileRows: FileRow[], found: FoundLayout, cells: FileCells, answers: Answers): FileRow[][] {
  if (found.columns.has('orderId')) return [...Map.groupBy(fileRows, row => orderKey('', orderNumber(row.get('orderId')))).values()]
  if (answers.orders !== 'by customer and day') {
    cells.open.add('orders without numbers')
    return []
  }
  const numbered = fileRows.map(row => {
    const number = `${cells.date(row, 'placedOn')?.slice(0, 10) ?? ''} ${row.get('customerKey') || row.get('customerName')}`.trim()
    return { row: row.row, cells: row.cells, get: (field: Field) => (field === 'orderId' ? number : row.get(field)) }
  })
  return [...Map.groupBy(numbered, row => row.get('orderId')).values()]
}

function daysOf({ orders, reviews }: FileContents, fileRows: FileRow[], cells: FileCells): { from?: string; to?: string } {
  const read = [...orders.map(order => order.placedOn), ...reviews.map(review => review.postedOn)]
  let [from, to]: (string | undefined)[] = []
  for (const day of read.length > 0 ? read : fileRows.map(row => cells.date(row, 'placedOn'))) {
    if (day === undefined) continue
    if (from === undefined || day < from) from = day
    if (to === undefined || day > to) to = day
  }
  return from && to ? { from, to } : {}
}

function sums(orders: OrderRow[], field: 'totalMinor' | 'refundedMinor'): Record<string, number> {
  const result: Record<string, number> = {}
  for (const order of orders) {
    const minor = order[field]
    if (minor === undefined) continue
    const currency = order.currency ?? '?'
    result[currency] = (result[currency] ?? 0) + minor
  }
  return result
}

function peopleOf({ orders, customers, reviews }: FileContents): number {
  const [strong, weak] = [new Set<string>(), new Set<string>()]
  const count = (person: Person) => {
    const [strongest] = aliasesOf('', person)
    if (strongest) (isWeak(strongest.by) ? weak : strong).add(strongest.alias)
  }
  for (const row of orders) count(personOfOrder(row))
  for (const row of customers) count(personOfCustomer(row))
  for (const row of reviews) count(personOfReview(row))
  // In a list of customers each row is one, also where only the name is known.
  return strong.size > 0 && customers.length === 0 ? strong.size : strong.size + weak.size
}
