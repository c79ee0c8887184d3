import type { OrderRow } from '../pages/facts.ts'
import { aliasesOf, isWeak, personOfOrder } from '../profiles/identity.ts'
import { decode, type Encoding } from './decode.ts'
import { delimitedRows } from './delimited-rows.ts'
import { FileTrouble } from './file-trouble.ts'
import { findLayout } from './find-layout.ts'
import { type Answers, type ReadOrders, readOrders } from './read-orders.ts'

/** What a file holds, before anything of it is kept. */
export interface Preview extends Omit<ReadOrders, 'orders'> {
  platform: string
  kind: 'orders' | 'order-items'
  encoding: Encoding
  delimiter: string
  /** Counted from 1. */
  headerRow: number
  orders: number
  /** People that could be told apart: by the platform's key, e-mail or phone; by name only where the file has nothing better. */
  customers: number
  reviews: number
  /** Minor units by currency, before refunds, cancelled orders included; `?` where the currency is not known. */
  totals: Record<string, number>
  refunds: Record<string, number>
  from?: string
  to?: string
}

export interface FileReading {
  preview: Preview
  orders: OrderRow[]
}

/** Reads a seller's order file as a whole. Throws FileTrouble when it cannot be imported at all. */
export function readFile(bytes: Uint8Array, answers: Answers, now: Date): FileReading {
  const { text, encoding } = decode(bytes)
  const { delimiter, rows } = delimitedRows(text)
  const found = findLayout(rows)
  if (!found) throw new FileTrouble('no-header')
  const { orders, ...read } = readOrders(rows, found, answers, now)
  if (read.rows === 0) throw new FileTrouble('no-rows')
  const placed = orders.flatMap(order => order.placedOn ?? []).sort()
  const [from, to] = [placed[0], placed.at(-1)]
  const { platform, kind } = found.layout
  return {
    orders,
    preview: {
      platform,
      kind,
      encoding,
      delimiter,
      headerRow: found.headerAt + 1,
      rows: read.rows,
      orders: orders.length,
      customers: peopleOf(orders),
      reviews: 0,
      totals: sums(orders, 'totalMinor'),
      refunds: sums(orders, 'refundedMinor'),
      ...(from && to ? { from, to } : {}),
      rejected: read.rejected,
      unread: read.unread,
      ambiguous: read.ambiguous,
    },
  }
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

function peopleOf(orders: OrderRow[]): number {
  const strongest = orders.flatMap(order => aliasesOf('', personOfOrder(order))[0] ?? [])
  const strong = strongest.filter(({ by }) => !isWeak(by))
  return new Set((strong.length > 0 ? strong : strongest).map(({ alias }) => alias)).size
}
