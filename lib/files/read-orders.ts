import { type DayOrder, dateIn, dayOrder } from '../extraction/dates.ts'
import { currencyNamed } from '../extraction/money.ts'
import { orderNumber } from '../extraction/order-number.ts'
import { statusKind } from '../extraction/status.ts'
import { countIn, emailIn } from '../extraction/text.ts'
import type { Item, OrderRow } from '../pages/facts.ts'
import { dropUndefined } from '../profiles/keep-orders.ts'
import { currencyIn, decimalMark, readAmount } from './amounts.ts'
import type { FoundLayout } from './find-layout.ts'
import { withoutEntities } from './html-entities.ts'
import type { Field } from './layouts.ts'
import { readItems } from './packed-items.ts'

/** What the file itself does not tell and the seller says. */
export interface Answers {
  currency?: string
  dayOrder?: DayOrder
}

/** A question only the seller can answer. */
export type Question = 'currency' | 'day/month order'

/** wide: more cells than headers · quote: a quotation mark is never closed · order number: there is none. */
export type WhyRejected = 'wide' | 'quote' | 'order number'

export interface ReadOrders {
  orders: OrderRow[]
  /** Rows that hold something. */
  rows: number
  /** Rows left out, counted from 1 at the top of the file. */
  rejected: { row: number; why: WhyRejected }[]
  /** Cells that could not be read; the order is kept without them. */
  unread: { row: number; field: Field }[]
  ambiguous: Question[]
}

/** One row of the file, its cells by what they hold. */
interface FileRow {
  row: number
  cells: string[]
  get(field: Field): string
}

const DATES = ['placedOn', 'promisedOn', 'deliveredOn'] as const

/**
 * The orders of a file: its rows grouped by order number, so that what repeats on each row of an order is taken once. What can be decided for the whole
 * file (day order, decimal mark, amounts by line or by order) is decided once. Nothing is guessed: what stays open is in `ambiguous`.
 */
export function readOrders(rows: (string[] | null)[], found: FoundLayout, answers: Answers, now: Date): ReadOrders {
  const { layout, columns } = found
  const { fileRows, rejected } = rowsOf(rows, found)
  const column = (field: Field) => fileRows.flatMap(row => row.get(field) || [])
  const headers = rows[found.headerAt] ?? []
  const headerCurrency = (columns.get('total') ?? []).flatMap(at => currencyNamed(headers[at] ?? '') ?? [])[0]
  const dates = [...DATES, 'dates' as const].flatMap(column)
  const order = dayOrder(dates, now) ?? layout.dayOrder ?? answers.dayOrder
  const mark = decimalMark(column('total'))
  const unread: ReadOrders['unread'] = []
  const open = new Set<Question>()

  const date = (row: FileRow, field: (typeof DATES)[number]): string | undefined => {
    const cell = row.get(field)
    if (!cell) return undefined
    const day = dateIn(cell, now, order)
    // Our own files write a time to the millisecond; it comes back as it was.
    if (day) return /^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/.test(cell) ? cell : day
    if (!order && dateIn(cell, now, 'day-first')) open.add('day/month order')
    else unread.push({ row: row.row, field })
    return undefined
  }
  const currency = (row: FileRow): string | undefined =>
    currencyIn(row.get('currency')) ?? currencyIn(row.get('total')) ?? headerCurrency ?? layout.currency ?? answers.currency
  const amount = (row: FileRow, field: 'total' | 'refunded' | 'discount', code?: string): number | undefined => {
    const cell = row.get(field)
    const minor = cell ? readAmount(cell, code, mark) : undefined
    if (cell && minor === undefined && /\d/.test(cell)) unread.push({ row: row.row, field })
    return minor
  }

  const groups = [...Map.groupBy(fileRows, row => orderNumber(row.get('orderId')).toLowerCase()).values()]
  const byLine = layout.amounts
    ? layout.amounts === 'line'
    : groups.some(group => distinct(group.flatMap(row => row.get('total') || [])) > 1)
  const read = (group: FileRow[]): OrderRow => {
    const first = (field: Field) => group.find(row => row.get(field))
    const text = (field: Field) => first(field)?.get(field)
    const dated = (field: (typeof DATES)[number]) => {
      const row = first(field)
      return row && date(row, field)
    }
    const priced = first('total') ?? group[0]
    const code = priced && currency(priced)
    const totals = group.flatMap(row => {
      const total = amount(row, 'total', code)
      return total === undefined ? [] : total - (byLine ? (amount(row, 'discount', code) ?? 0) : 0)
    })
    const charged = totals.filter(total => total >= 0)
    const refund = first('refunded')
    // A negative amount is money that went back: WooCommerce gives a refund a row of its own.
    const back = totals.filter(total => total < 0).reduce((sum, total) => sum - total, 0)
    const refundedMinor = (refund ? Math.abs(amount(refund, 'refunded', code) ?? 0) : 0) + back
    if (totals.length > 0 && !code) open.add('currency')
    const status = text('status')
    return dropUndefined({
      orderId: orderNumber(text('orderId') ?? ''),
      customerKey: text('customerKey'),
      customerName: text('customerName'),
      customerEmail: emailIn(text('email') ?? ''),
      phone: text('phone'),
      placedOn: dated('placedOn'),
      totalMinor: totals.length === 0 ? undefined : byLine ? charged.reduce((sum, total) => sum + total, 0) : (charged[0] ?? 0),
      refundedMinor: refundedMinor || undefined,
      currency: totals.length > 0 ? code : undefined,
      status,
      statusKind: status === undefined ? undefined : statusKind(status),
      promisedOn: dated('promisedOn'),
      deliveredOn: dated('deliveredOn'),
      items: itemsOf(group),
    })
  }
  const cellOf = (row: FileRow | undefined) => (header: string) => row?.cells[found.columnOf(header) ?? -1] ?? ''
  const orders = groups.map(group => {
    const row = read(group)
    return layout.adjust ? dropUndefined(layout.adjust(row, cellOf(group[0]))) : row
  })
  return { orders, rows: fileRows.length + rejected.length, rejected, unread, ambiguous: [...open] }
}

function rowsOf(rows: (string[] | null)[], found: FoundLayout): { fileRows: FileRow[]; rejected: ReadOrders['rejected'] } {
  const fileRows: FileRow[] = []
  const rejected: ReadOrders['rejected'] = []
  const decoded = (cells: string[]) => (found.layout.html ? cells.map(withoutEntities) : cells)
  const headers = (rows[found.headerAt] ?? []).join('\n')
  for (const [index, raw] of rows.entries()) {
    if (index <= found.headerAt || raw?.every(cell => cell === '') || raw?.join('\n') === headers) continue
    const row = index + 1
    const cells = raw && decoded(raw)
    const get = (field: Field) => {
      for (const at of found.columns.get(field) ?? []) if (cells?.[at]) return EMPTY.test(cells[at] ?? '') ? '' : (cells[at] ?? '')
      return ''
    }
    if (!cells) rejected.push({ row, why: 'quote' })
    else if (cells.slice(found.width).some(cell => cell !== '')) rejected.push({ row, why: 'wide' })
    else if (!get('orderId')) rejected.push({ row, why: 'order number' })
    else fileRows.push({ row, cells, get })
  }
  return { fileRows, rejected }
}

/** What platforms write for "nothing here". */
const EMPTY = /^(?:-+|—+|n\/a|无|null)$/i

/** The items of an order: one a row, or several in one cell. A quantity is of the row's only item. */
function itemsOf(group: FileRow[]): Item[] | undefined {
  const items = group.flatMap(row => {
    const read = readItems(row.get('items'))
    const [only, second] = read
    if (!only || second) return read
    const quantity = only.quantity ?? countIn(row.get('quantity').replace(/\.0+$/, ''))
    const sku = only.sku ?? row.get('sku')
    return [{ ...only, ...(quantity === undefined ? {} : { quantity }), ...(sku ? { sku } : {}) }]
  })
  return items.length > 0 ? items : undefined
}

const distinct = (values: string[]) => new Set(values).size
