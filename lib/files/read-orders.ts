import { fullName } from '../extraction/names.ts'
import { orderNumber } from '../extraction/order-number.ts'
import { countIn, emailIn } from '../extraction/text.ts'
import type { Item, OrderRow } from '../pages/facts.ts'
import { dropUndefined } from '../profiles/keep-orders.ts'
import type { DateField } from './fields.ts'
import type { FileCells } from './file-cells.ts'
import type { FileRow, FileRows } from './file-rows.ts'
import type { FoundLayout } from './find-layout.ts'
import { readItems } from './packed-items.ts'
import { statusIn } from './status-words.ts'

/** Minor units that two prices of the same thing may differ by: rounding. */
const CENT = 1

/**
 * The orders of a file: its rows grouped by order number (where there is but one row, that row), so that what repeats on each row of an order is taken once. Whether an amount is of the order or
 * of its line is decided once for the file.
 */
export function readOrders(
  groups: (FileRow | FileRow[])[],
  found: FoundLayout,
  cells: FileCells,
): { orders: Iterable<OrderRow>; byLine: boolean; rejected: FileRows['rejected'] } {
  const { layout } = found
  const several = groups.filter(group => Array.isArray(group))
  const byLine = found.amounts ? found.amounts === 'line' : amountsAreByLine(several, cells)
  const cellOf = (row: FileRow | undefined) => (header: string) => row?.cells[found.columnOf(header) ?? -1] ?? ''
  const read = (group: FileRow[]): OrderRow => {
    const first = (field: Parameters<FileRow['get']>[0]) => group.find(row => row.get(field))
    const text = (field: Parameters<FileRow['get']>[0]) => first(field)?.get(field)
    const dated = (field: DateField) => {
      const row = first(field)
      return row && cells.date(row, field)
    }
    const isPriced = first('total') !== undefined
    const priced = first('total') ?? first('unitPrice') ?? group[0]
    const code = priced && cells.currency(priced, isPriced ? 'total' : 'unitPrice')
    const totals = group.flatMap(row => {
      if (layout.isSale && !layout.isSale(cellOf(row))) return []
      const total = isPriced ? cells.amount(row, 'total', code) : lineOf(row, cells.amount, code)
      return total === undefined ? [] : total - (byLine ? (cells.amount(row, 'discount', code) ?? 0) : 0)
    })
    const charged = totals.filter(total => total >= 0)
    const refunds = group.flatMap(row => Math.abs(cells.amount(row, 'refunded', code) ?? 0))
    // A negative amount is money that went back: WooCommerce gives a refund a row of its own.
    const back = totals.filter(total => total < 0).reduce((sum, total) => sum - total, 0)
    const refundedMinor = (byLine ? sum(refunds) : Math.max(0, ...refunds)) + back
    if (totals.length > 0 && !code) cells.open.add('currency')
    const status = text('status')
    return dropUndefined({
      orderId: orderNumber(text('orderId') ?? ''),
      customerKey: text('customerKey'),
      customerName: text('customerName') ?? fullName(text('firstName'), text('lastName')),
      customerEmail: emailIn(text('email') ?? ''),
      phone: text('phone'),
      placedOn: dated('placedOn'),
      totalMinor: totals.length === 0 ? undefined : byLine || !isPriced ? sum(charged) : (charged[0] ?? 0),
      refundedMinor: refundedMinor || undefined,
      currency: totals.length > 0 ? code : undefined,
      status,
      statusKind: status === undefined ? undefined : statusIn(status),
      promisedOn: dated('promisedOn'),
      deliveredOn: dated('deliveredOn'),
      items: itemsOf(group),
    })
  }
  function* each() {
    for (const rows of groups) {
      const group = Array.isArray(rows) ? rows : [rows]
      const row = read(group)
      yield layout.adjust ? dropUndefined(layout.adjust(row, cellOf(group[0]))) : row
    }
  }
  const rejected = found.amounts === 'order' && !layout.amounts ? several.flatMap(otherTotals) : []
  return { orders: each(), byLine, rejected }
}

/** Rows that give their order another total than the first one does, where totals are of orders: two files, or two states, joined in one. */
function otherTotals(group: FileRow[]): FileRows['rejected'] {
  const total = group.find(row => row.get('total'))?.get('total')
  return group.filter(row => row.get('total') && row.get('total') !== total).map(({ row }) => ({ row, why: 'two totals' as const }))
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0)

const quantityOf = (row: FileRow) => countIn(row.get('quantity').replace(/[.,]0+$/, ''))

/** What a line costs by the price of one piece. */
function lineOf(row: FileRow, amount: FileCells['amount'], currency?: string): number | undefined {
  const price = amount(row, 'unitPrice', currency)
  return price === undefined ? undefined : price * (quantityOf(row) ?? 1)
}

/**
 * Orders of several rows tell: amounts that are what their own line costs are by line, also where two lines cost the same; those that are what all lines
 * cost together are of the order; else amounts that differ within an order are by line.
 */
function amountsAreByLine(orders: FileRow[][], cells: FileCells): boolean {
  const several = orders.map(group => group.filter(row => row.get('total')))
  const amounts = several.map(group =>
    group.map(row => {
      const code = cells.currency(row, 'total')
      return { total: cells.peek(row, 'total', code), line: lineOf(row, cells.peek, code) }
    }),
  )
  const near = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && Math.abs(a - b) <= CENT
  const asLines = amounts.filter(group => group.length > 1 && group.every(({ total, line }) => near(total, line))).length
  const asOrders = amounts.filter(
    group => group.length > 1 && group.every(({ total }) => near(total, sum(group.map(({ line }) => line ?? Number.NaN)))),
  ).length
  if (asLines !== asOrders) return asLines > asOrders
  return several.some(group => new Set(group.map(row => row.get('total'))).size > 1)
}

/** The items of an order: one a row, or several in one cell. A quantity is of the row's only item. */
function itemsOf(group: FileRow[]): Item[] | undefined {
  const items = group.flatMap(row => {
    const read = readItems(row.get('items'))
    const [only, second] = read
    if (!only || second) return read
    const quantity = only.quantity ?? quantityOf(row)
    const sku = only.sku ?? row.get('sku')
    return [{ ...only, ...(quantity === undefined ? {} : { quantity }), ...(sku ? { sku } : {}) }]
  })
  return items.length > 0 ? items : undefined
}
