import { orderNumber } from '../extraction/order-number.ts'
import type { CustomerRow, OrderRow, ReviewRow } from '../pages/facts.ts'
import type { TaughtColumns } from '../profiles/columns-record.ts'
import { aliasesOf, isWeak, orderKey, type Person, personOfCustomer, personOfReview } from '../profiles/identity.ts'
import { type Field, type FileKind, listOf } from './fields.ts'
import { type Answers, type FileCells, fileCells, type Question, Said } from './file-cells.ts'
import { type FileRow, type FileRows, rowsOf, type WhyRejected } from './file-rows.ts'
import { FileTrouble } from './file-trouble.ts'
import { type FoundLayout, findLayout } from './find-layout.ts'
import { ownText } from './own-text.ts'
import { type PackedOrders, packOrders } from './packed-orders.ts'
import { readCustomers } from './read-customers.ts'
import { readOrders } from './read-orders.ts'
import { readReviews } from './read-reviews.ts'
import { type SeenColumns, seenColumns, UnknownColumns, unknownColumns } from './seen-columns.ts'
import { opened, type TableRows, type Tables, tablesOf } from './tables.ts'

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
  orders: PackedOrders
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

/** Reads a file that is in memory, and is small enough to stay there. */
export function readFile(bytes: Uint8Array, ...rest: Rest): Omit<FileReading, 'orders'> & { orders: OrderRow[] } {
  const reading = readTables(tablesOf(opened(bytes)), ...rest)
  return { ...reading, orders: [...reading.orders] }
}

type Rest = [answers: Answers, now: Date, taught?: TaughtColumns[]]

/**
 * Reads a seller's file as a whole: orders, customers or reviews. `taught`: what was said of the columns of files before. Throws FileTrouble when it cannot
 * be imported at all; UnknownColumns when the seller can say what its columns are.
 */
export function readTables({ tables, encoding, delimiter, untold }: Tables, ...[answers, now, taught = []]: Rest): FileReading {
  const { rows, found } = firstList(tables, [...(answers.columns ? [answers.columns] : []), ...taught])
  const list = listOf(found.layout.kind)
  const said = new Said()
  const byNumber = new Map<string, FileRow | FileRow[]>()
  const { fileRows, rejected } = rowsOf(rows, found, list, row => {
    said.add(row)
    if (!found.columns.has('orderId')) return
    const number = ownText(orderKey('', orderNumber(row.get('orderId'))))
    const group = byNumber.get(number)
    if (Array.isArray(group)) group.push(row)
    else byNumber.set(number, group ? [group, row] : row)
  })
  if (fileRows.length + rejected.length === 0) throw new FileTrouble('no-rows')
  const cells = fileCells(rows, fileRows, said, found, answers, now)
  const contents: FileContents = { orders: packOrders([]), customers: [], reviews: [] }
  const sums: Sums = { totals: {}, refunds: {}, days: {} }
  let { kind } = found.layout
  const allRejected = [...rejected]
  if (list === 'customers') contents.customers = readCustomers(fileRows, cells)
  else if (list === 'reviews') contents.reviews = readReviews(fileRows, cells, kind)
  else {
    const read = readOrders(found.columns.has('orderId') ? [...byNumber.values()] : unnumbered(fileRows, cells, answers), found, cells)
    contents.orders = packOrders(summed(read.orders, sums))
    allRejected.push(...read.rejected)
    if (read.byLine && !found.layout.signature) kind = 'order-items'
  }
  const { orders } = contents
  const days = orders.length > 0 ? sums.days : daysOf(contents, fileRows, cells)
  const cellsAt = (index: number) => rows.at(index) ?? [untold.get(index) ?? '']
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
      orders: orders.length,
      customers: peopleOf(contents),
      reviews: contents.reviews.length,
      totals: sums.totals,
      refunds: sums.refunds,
      ...days,
      rejected: allRejected,
      unread: cells.unread,
      ambiguous: [...cells.open],
    },
  }
}

/** The first table whose headers are those of a list. */
function firstList(tables: TableRows[], taught: TaughtColumns[]): { rows: TableRows; found: FoundLayout } {
  for (const rows of tables) {
    const found = findLayout(rows, taught)
    if (found) return { rows, found }
  }
  const [first = []] = tables
  const unknown = unknownColumns(first)
  throw unknown ? new UnknownColumns(unknown) : new FileTrouble('no-header')
}

/**
 * The rows of each order of a list of sales without order numbers. It is of no use until the seller says that what one customer bought on one day is one
 * order; such an order gets day and customer for a number.
 */
function unnumbered(fileRows: FileRow[], cells: FileCells, answers: Answers): FileRow[][] {
  if (answers.orders !== 'by customer and day') {
    cells.open.add('orders without numbers')
    return []
  }
  const numbered = fileRows.map(row => {
    const number = `${cells.date(row, 'placedOn')?.slice(0, 10) ?? ''} ${row.get('customerKey') || row.get('customerName')}`.trim()
    const get = (field: Field) => (field === 'orderId' ? number : row.get(field))
    return Object.defineProperty({ row: row.row, cells: [], get }, 'cells', { get: () => row.cells })
  })
  return [...Map.groupBy(numbered, row => row.get('orderId')).values()]
}

interface Sums extends Pick<Preview, 'totals' | 'refunds'> {
  days: Days
}

/** The same orders; adds what they come to, and their first and last day, on their way. */
function* summed(orders: Iterable<OrderRow>, sums: Sums): Generator<OrderRow> {
  const add = (to: Record<string, number>, currency: string, minor?: number) => {
    if (minor !== undefined) to[currency] = (to[currency] ?? 0) + minor
  }
  for (const order of orders) {
    const { placedOn, totalMinor, refundedMinor, currency = '?' } = order
    add(sums.totals, currency, totalMinor)
    add(sums.refunds, currency, refundedMinor)
    widen(sums.days, placedOn)
    yield order
  }
}

type Days = Pick<Preview, 'from' | 'to'>

function widen(days: Days, day: string | undefined): void {
  if (day === undefined) return
  if (days.from === undefined || day < days.from) days.from = day
  if (days.to === undefined || day > days.to) days.to = day
}

function daysOf({ reviews }: FileContents, fileRows: FileRow[], cells: FileCells): Days {
  const days: Days = {}
  for (const { postedOn } of reviews) widen(days, postedOn)
  for (const row of reviews.length > 0 ? [] : fileRows) widen(days, cells.date(row, 'placedOn'))
  return days
}

function peopleOf({ orders, customers, reviews }: FileContents): number {
  const [strong, weak] = [new Set<string>(), new Set<string>()]
  const count = (person: Person) => {
    const [strongest] = aliasesOf('', person)
    if (strongest) (isWeak(strongest.by) ? weak : strong).add(strongest.alias)
  }
  for (let i = 0; i < orders.people.length; i++) count(orders.people.at(i) ?? {})
  for (const row of customers) count(personOfCustomer(row))
  for (const row of reviews) count(personOfReview(row))
  // In a list of customers each row is one, also where only the name is known.
  return strong.size > 0 && customers.length === 0 ? strong.size : strong.size + weak.size
}
