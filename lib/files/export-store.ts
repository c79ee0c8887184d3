import { statusKind } from '../extraction/status.ts'
import { type Tier, tierOf } from '../insight/tier.ts'
import { localDay } from '../pages/day.ts'
import type { StatusKind } from '../pages/facts.ts'
import type { CustomerRecord, StandingRecord, StoredOrder } from '../profiles/records.ts'
import { readAll, readable, type Store } from '../profiles/store.ts'
import { walkStore } from '../profiles/walk-store.ts'
import { writeAmount } from './amounts.ts'
import { writeItems } from './packed-items.ts'
import { BYTE_ORDER_MARK, type CsvCell, csvLine } from './write-csv.ts'

export type ExportKind = 'customers' | 'orders'

/** The words of the interface's language that stand in an exported file. */
export interface ExportWords {
  customerColumns: Record<keyof typeof CUSTOMER_COLUMNS, string>
  orderColumns: Record<keyof typeof ORDER_COLUMNS, string>
  tier: Record<Tier, string>
  status: Record<StatusKind, string>
}

export interface Exported {
  /** The parts of the file, in order. */
  parts: string[]
  rows: number
  /** Records that could not be read and were left out. */
  broken: number
}

interface CustomerLine {
  customer: CustomerRecord
  shopName: string
  standing: StandingRecord | undefined
}

interface OrderLine {
  order: StoredOrder
  customer: Pick<CustomerRecord, 'name' | 'maskedName' | 'customerKey' | 'email' | 'phone'>
  shopName: string
}

const amountIn = (currency: string, minor: number | undefined): CsvCell =>
  minor === undefined ? undefined : { amount: writeAmount(minor, currency) }

/** The currency a customer bought most in; the others have a column of their own, because they cannot be summed. */
const currenciesOf = ({ net }: CustomerRecord) => Object.entries(net).sort(([, a], [, b]) => b - a)
const mainOf = (customer: CustomerRecord): string => currenciesOf(customer)[0]?.[0] ?? '?'
const named = (currency: string | undefined): string => (currency === undefined || currency === '?' ? '' : currency)

const CUSTOMER_COLUMNS = {
  name: ({ customer }: CustomerLine) => customer.name ?? customer.maskedName,
  key: ({ customer }: CustomerLine) => customer.customerKey,
  email: ({ customer }: CustomerLine) => customer.email,
  phone: ({ customer }: CustomerLine) => customer.phone,
  tier: ({ customer, standing }: CustomerLine, words: ExportWords) => tierWord(customer, standing, words),
  orders: ({ customer }: CustomerLine) => Math.max(customer.orderCount, customer.stated?.orders ?? 0),
  net: ({ customer }: CustomerLine) => amountIn(mainOf(customer), customer.net[mainOf(customer)]),
  netInWindow: ({ customer }: CustomerLine) => amountIn(mainOf(customer), customer.netInWindow[mainOf(customer)]),
  currency: ({ customer }: CustomerLine) => named(mainOf(customer)),
  otherNet: ({ customer }: CustomerLine) =>
    currenciesOf(customer)
      .slice(1)
      .map(([currency, minor]) => `${writeAmount(minor, currency)} ${named(currency)}`.trim())
      .join('; '),
  first: ({ customer }: CustomerLine) => customer.firstOrderOn,
  last: ({ customer }: CustomerLine) => customer.lastOrderOn,
  complaints: ({ customer }: CustomerLine) => customer.complaints.length,
  openPromises: ({ customer }: CustomerLine) =>
    customer.promises
      .filter(promise => !promise.keptOn)
      .map(({ by, what }) => `${by.slice(0, 10)} ${what}`)
      .join('\n'),
  risk: ({ customer }: CustomerLine) => customer.risk?.reason,
  note: ({ customer }: CustomerLine) => customer.note?.text,
  shop: ({ shopName }: CustomerLine) => shopName,
}

const ORDER_COLUMNS = {
  orderId: ({ order }: OrderLine) => order.orderId,
  customer: ({ customer }: OrderLine) => customer.name ?? customer.maskedName,
  key: ({ customer }: OrderLine) => customer.customerKey,
  email: ({ customer }: OrderLine) => customer.email,
  phone: ({ customer }: OrderLine) => customer.phone,
  placedOn: ({ order }: OrderLine) => order.placedOn,
  total: ({ order }: OrderLine) => amountIn(order.currency ?? '?', order.totalMinor),
  refunded: ({ order }: OrderLine) => amountIn(order.currency ?? '?', order.refundedMinor),
  currency: ({ order }: OrderLine) => named(order.currency),
  status: ({ order }: OrderLine, words: ExportWords) => statusWord(order, words),
  promisedOn: ({ order }: OrderLine) => order.promisedOn,
  deliveredOn: ({ order }: OrderLine) => order.deliveredOn,
  items: ({ order }: OrderLine) => order.items && writeItems(order.items),
  flag: ({ order }: OrderLine) => order.flag,
  remark: ({ order }: OrderLine) => order.remark,
  shop: ({ shopName }: OrderLine) => shopName,
}

function tierWord(customer: CustomerRecord, standing: StandingRecord | undefined, words: ExportWords): string | undefined {
  const { cutOffs, currency = '?' } = standing ?? {}
  const net = customer.netInWindow[currency]
  if (!cutOffs || net === undefined || customer.identifiedBy === 'order') return undefined
  return words.tier[tierOf(net, cutOffs)]
}

/** The platform's own word, unless it alone would be read as something else than we know of the order. */
function statusWord({ status, statusKind: kind }: StoredOrder, words: ExportWords): string | undefined {
  if (kind === undefined || kind === 'unknown') return status
  return status !== undefined && statusKind(status) === kind ? status : words.status[kind]
}

/**
 * All customers or all orders of a shop (without one: of every shop) as CSV. Reads the store in parts and changes nothing in it; also works on a store
 * of a newer version, as far as its records can still be read.
 */
export async function exportStore(store: Store, what: ExportKind, shop: string | undefined, words: ExportWords): Promise<Exported> {
  const shops = new Map((await readAll(store, 'shops')).records.map(({ id, name }) => [id, name]))
  const wanted = (record: { shop: string }) => shop === undefined || record.shop === shop
  const exported: Exported = { parts: [BYTE_ORDER_MARK], rows: 0, broken: 0 }
  const add = (lines: CsvCell[][]) => {
    exported.parts.push(lines.map(csvLine).join(''))
    exported.rows += lines.length
  }
  if (what === 'customers') {
    exported.parts.push(
      csvLine(Object.keys(CUSTOMER_COLUMNS).map(column => words.customerColumns[column as keyof typeof CUSTOMER_COLUMNS])),
    )
    const standings = new Map((await readAll(store, 'standings')).records.map(record => [record.shop, record]))
    for await (const { records, broken } of walkStore(store, 'customers')) {
      exported.broken += broken
      const lines = records.filter(wanted).map(customer => {
        const line = { customer, shopName: shops.get(customer.shop) ?? '', standing: standings.get(customer.shop) }
        return Object.values(CUSTOMER_COLUMNS).map(cell => cell(line, words))
      })
      add(lines)
    }
    return exported
  }
  exported.parts.push(csvLine(Object.keys(ORDER_COLUMNS).map(column => words.orderColumns[column as keyof typeof ORDER_COLUMNS])))
  for await (const { records, broken } of walkStore(store, 'orders')) {
    exported.broken += broken
    const chunks = records.filter(wanted)
    const owners = await peopleOf(store, new Set(chunks.map(chunk => chunk.customer)))
    const lines = chunks.flatMap(chunk =>
      chunk.orders.map(order => {
        const line = { order, customer: owners.get(chunk.customer) ?? {}, shopName: shops.get(chunk.shop) ?? '' }
        return Object.values(ORDER_COLUMNS).map(cell => cell(line, words))
      }),
    )
    add(lines)
  }
  return exported
}

async function peopleOf(store: Store, ids: Set<string>): Promise<Map<string, CustomerRecord>> {
  const tx = store.transaction('customers')
  const raws = await Promise.all([...ids].map(id => tx.store.get(id)))
  return new Map(readableCustomers(raws).map(customer => [customer.id, customer]))
}

const readableCustomers = (raws: unknown[]): CustomerRecord[] =>
  readable(
    'customers',
    raws.filter(raw => raw !== undefined),
  ).records

/** regulars-orders-2026-11-21.csv */
export const exportName = (what: ExportKind, now: Date): string => `regulars-${what}-${localDay(now)}.csv`
