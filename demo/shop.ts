import { type CompactOrder, type CompactReview, type CompactShop, STATUSES, type Status } from './compact-shop.ts'

/** The shop as it stands on a given day. Days are `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:MM`, both as a clock in the shop shows them. */

export interface Customer {
  id: string
  name: string
  nick: string
  email: string
  phone: string
  country: string
}

export interface Line {
  name: string
  quantity: number
  unitMinor: number
}

export interface Order {
  number: string
  customer: Customer
  placedOn: string
  lines: Line[]
  /** Lines that are not shown, and what they cost together. */
  moreLines: number
  moreMinor: number
  totalMinor: number
  refundedMinor: number
  status: Status
  promisedOn: string
  deliveredOn: string | null
}

export interface Reply {
  text: string
  postedOn: string
}

export interface Review {
  id: string
  order: Order
  product: string
  stars: number
  lang: 'en' | 'zh'
  text: string
  postedOn: string
  answerBy: string
  reply?: Reply
}

export interface Buyer extends Customer {
  /** Newest first. */
  orders: Order[]
  spentMinor: number
  lastOrderOn: string
}

export interface Shop {
  today: string
  /** Newest first. */
  orders: Order[]
  /** Newest first. */
  reviews: Review[]
  /** By the last order, newest first. */
  buyers: Buyer[]
}

export interface ShopFiles {
  shop: CompactShop
  reviews: CompactReview[]
}

const ANSWER_DAYS = 30

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const two = (n: number) => String(n).padStart(2, '0')
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** Sixteen digits of the platform's own: serial day, invoice, time, check. The same on whatever day the demo runs. `copy`: see `rows`. */
export function orderNumber(serialDay: number, invoice: number, minute: number, copy = 0): string {
  const body = `${7000 + copy * 400 + serialDay}${String(invoice).padStart(6, '0')}${clock(minute).replace(':', '')}`
  const check = [...body].reduce((sum, digit, at) => (sum + Number(digit) * (at + 3)) % 97, 0)
  return body + two(check)
}

function openOrder(compact: CompactOrder, files: CompactShop, customers: Customer[], today: string, copy: number): Order {
  const [invoice = 0, who = 0, daysAgo = 0, minute = 0, status = 0, promised = 0, delivered = -1] = compact
  const [deliveredMinute = 0, refundedMinor = 0, moreLines = 0, moreMinor = 0, ...rest] = compact.slice(7)
  const customer = customers[who]
  if (!customer) throw new Error(`order ${invoice} has no customer`)
  const lines: Line[] = []
  for (let at = 0; at < rest.length; at += 3) {
    lines.push({ name: files.products[rest[at] ?? -1] ?? '', quantity: rest[at + 1] ?? 0, unitMinor: rest[at + 2] ?? 0 })
  }
  const day = addDays(today, -daysAgo)
  return {
    number: orderNumber(files.span - daysAgo, invoice, minute, copy),
    customer,
    placedOn: `${day}T${clock(minute)}`,
    lines,
    moreLines,
    moreMinor,
    totalMinor: lines.reduce((sum, line) => sum + line.quantity * line.unitMinor, moreMinor),
    refundedMinor,
    status: STATUSES[status] ?? 'completed',
    promisedOn: addDays(day, promised),
    deliveredOn: delivered < 0 ? null : `${addDays(day, delivered)}T${clock(deliveredMinute)}`,
  }
}

export interface OpenOptions {
  today: string
  /** So many orders: the data are repeated under new numbers (1 to 7 times), or cut. */
  rows?: number
}

export function openShop({ shop, reviews }: ShopFiles, { today, rows }: OpenOptions): Shop {
  const customers = shop.customers.map(([id, name, nick, email, phone, country]) => ({ id, name, nick, email, phone, country }))
  const copies = Math.max(1, Math.min(7, Math.ceil((rows ?? 0) / shop.orders.length)))
  const originals = shop.orders.map(order => openOrder(order, shop, customers, today, 0))
  const byInvoice = new Map(shop.orders.map((order, index) => [order[0], originals[index]]))
  const repeated = Array.from({ length: copies - 1 }, (_, copy) =>
    shop.orders.map(order => openOrder(order, shop, customers, today, copy + 1)),
  )
  const orders = [originals, ...repeated].flat().slice(0, rows ?? undefined)
  orders.sort((a, b) => (a.placedOn < b.placedOn ? 1 : a.placedOn > b.placedOn ? -1 : a.number < b.number ? 1 : -1))
  return { today, orders, reviews: reviews.map(review => openReview(review, shop, byInvoice, today)), buyers: buyersOf(orders) }
}

function openReview(compact: CompactReview, shop: CompactShop, orders: Map<number | undefined, Order | undefined>, today: string): Review {
  const order = orders.get(compact.invoice)
  if (!order) throw new Error(`review ${compact.id} has no order`)
  const { id, stars, lang, text, product, daysAgo, reply } = compact
  const postedOn = addDays(today, -daysAgo)
  return {
    id,
    order,
    product: shop.products[product] ?? '',
    stars,
    lang,
    text,
    postedOn,
    answerBy: addDays(postedOn, ANSWER_DAYS),
    ...(reply && { reply: { text: reply.text, postedOn: addDays(today, -reply.daysAgo) } }),
  }
}

function buyersOf(orders: Order[]): Buyer[] {
  const buyers = new Map<string, Buyer>()
  for (const order of orders) {
    const buyer = buyers.get(order.customer.id) ?? { ...order.customer, orders: [], spentMinor: 0, lastOrderOn: order.placedOn }
    buyer.orders.push(order)
    if (order.status !== 'awaiting' && order.status !== 'cancelled') buyer.spentMinor += order.totalMinor - order.refundedMinor
    buyers.set(buyer.id, buyer)
  }
  return [...buyers.values()]
}

/** The day the promise was broken on, if it was: delivered after it, or not yet there and past it. */
export const isLate = (order: Order, today: string): boolean =>
  order.deliveredOn === null
    ? (order.status === 'to-ship' || order.status === 'shipped') && today > order.promisedOn
    : order.deliveredOn.slice(0, 10) > order.promisedOn
