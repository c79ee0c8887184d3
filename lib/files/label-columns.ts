import { dateIn } from '../extraction/dates.ts'
import { alsoUnderstand, type Label, labelOf } from '../extraction/labels.ts'
import { MEANINGS } from '../extraction/meanings.ts'
import { de } from '../extraction/words/de.ts'
import { es } from '../extraction/words/es.ts'
import { id } from '../extraction/words/id.ts'
import { ja } from '../extraction/words/ja.ts'
import { pt } from '../extraction/words/pt.ts'
import { th } from '../extraction/words/th.ts'
import { vi } from '../extraction/words/vi.ts'
import { readAmount } from './amounts.ts'
import type { Field } from './layouts.ts'

alsoUnderstand([de, es, id, ja, pt, th, vi])

const orders = MEANINGS.orders

/** The fields of an order list and how surely a header's meaning is each: the same table by which a list on a page is read. */
const FIELDS: [field: Field, labels: Partial<Record<Label, number>>][] = [
  ['orderId', orders.orderId.labels],
  ['customerName', orders.name.labels],
  ['customerKey', { ...orders.nick.labels, customerId: 1 }],
  ['email', orders.email.labels],
  ['phone', orders.phone.labels],
  ['placedOn', orders.placedOn.labels],
  ['promisedOn', orders.promisedOn.labels],
  ['deliveredOn', orders.deliveredOn.labels],
  ['total', orders.total.labels],
  ['refunded', orders.refunded.labels],
  ['currency', orders.currency.labels],
  ['status', orders.status.labels],
  ['items', orders.items.labels],
  ['quantity', { quantity: 1 }],
  ['sku', orders.sku.labels],
]

/** Headers that are at home in lists of customers, reviews or something else, and not in one of orders. */
const ELSEWHERE: Label[] = ['orderCount', 'lastOrderOn', 'registeredOn', 'stars', 'reviewText', 'foreignId']
const SURE = 0.45

/** Where each field of an order list stands, by header; undefined when the headers are not those of one. */
export function columnsByLabel(headers: string[], rows: string[][]): Map<Field, number[]> | undefined {
  const labelled = headers.map(header => labelOf(header) ?? labelOf(words(header)))
  const pairs = labelled.flatMap((label, column) =>
    FIELDS.flatMap(([field, sure]) => {
      const weight = Math.max(0, ...(label?.labels ?? []).map(l => sure[l] ?? 0)) * (label?.weight ?? 0)
      return weight >= SURE && holds(field, column, rows) ? [{ field, column, weight }] : []
    }),
  )
  const columns = new Map<Field, number[]>()
  const used = new Set<number>()
  for (const { field, column } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (used.has(column) || columns.has(field)) continue
    columns.set(field, [column])
    used.add(column)
  }
  const says = (label: Label) => labelled.some(found => found?.weight === 1 && found.labels.includes(label))
  const ordersNamed = says('orderId')
  const enough = columns.has('orderId') && (columns.has('total') || columns.has('placedOn'))
  const elsewhere = ELSEWHERE.some(label => says(label) && !(label === 'foreignId' && ordersNamed))
  if (!enough || elsewhere) return undefined
  return ordersNamed || (columns.has('total') && columns.has('placedOn')) ? columns : undefined
}

/** "order_id", "orderId" → "order id". */
const words = (header: string): string => header.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ')

/** Do the values under a header agree with what it says? Empty columns say nothing against it. */
function holds(field: Field, column: number, rows: string[][]): boolean {
  const values = rows.flatMap(row => row[column] || [])
  const most = (fits: (value: string) => boolean) => values.filter(fits).length >= values.length / 2
  if (field === 'placedOn' || field === 'promisedOn' || field === 'deliveredOn') {
    return most(value => dateIn(value, new Date(0), 'day-first') !== undefined || dateIn(value, new Date(0), 'month-first') !== undefined)
  }
  if (field === 'total' || field === 'refunded') return most(value => readAmount(value, undefined, '.') !== undefined)
  if (field === 'orderId') return values.length > 0 || rows.length === 0
  return true
}
