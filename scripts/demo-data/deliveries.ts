import type { Status } from '../../demo/compact-shop.ts'
import type { Random } from '../../demo/random.ts'
import type { Invoice, InvoiceLine } from './invoices.ts'
import type { Refunds } from './refunds.ts'

/** An order with what the retail data do not hold: a promised and a delivered day, and where it stands. */
export interface DemoOrder {
  invoice: Invoice
  daysAgo: number
  lines: InvoiceLine[]
  moreLines: number
  moreMinor: number
  totalMinor: number
  refundedMinor: number
  status: Status
  /** Days after the order. */
  promised: number
  delivered: number | null
  deliveredMinute: number
}

const SHOWN_LINES = 8
/** 7 % of deliveries late: as in the Olist sample, where the share is 0.0706. */
const LATE_SHARE = 0.066

const amount = (lines: InvoiceLine[]) => lines.reduce((sum, line) => sum + line.quantity * line.unitMinor, 0)

/** A line somebody wrote about is among the shown ones. */
export function showLine(order: DemoOrder, line: InvoiceLine): void {
  const lines = order.lines.includes(line) ? order.lines : [line, ...order.lines.slice(0, SHOWN_LINES - 1)]
  Object.assign(order, { lines, moreMinor: order.totalMinor - amount(lines) })
}

export function invent(invoice: Invoice, lastDay: number, refunds: Refunds | undefined, random: Random): DemoOrder {
  const daysAgo = lastDay - invoice.day
  const home = invoice.country === 'United Kingdom'
  const promised = home ? random.between(4, 6) : random.between(7, 10)
  const late = random.next() < LATE_SHARE
  const early = random.pick([0, 1, 1, 1, 2, 2, 2, 3])
  const delivered = late ? promised + random.pick([1, 1, 1, 2, 2, 3, 4, 6, 9]) : Math.max(1, promised - early)
  const totalMinor = amount(invoice.lines)
  const refundedMinor = Math.min(refunds?.minor ?? 0, totalMinor)
  const order: DemoOrder = {
    invoice,
    daysAgo,
    lines: invoice.lines.slice(0, SHOWN_LINES),
    moreLines: Math.max(0, invoice.lines.length - SHOWN_LINES),
    moreMinor: amount(invoice.lines.slice(SHOWN_LINES)),
    totalMinor,
    refundedMinor,
    status: 'completed',
    promised,
    delivered: delivered <= daysAgo ? delivered : null,
    deliveredMinute: random.between(8 * 60, 19 * 60),
  }
  if (refunds && refundedMinor === totalMinor) {
    order.status = refunds.day - invoice.day <= 1 ? 'cancelled' : 'refunded'
    if (order.status === 'cancelled') order.delivered = null
  } else if (order.delivered === null) {
    order.status = daysAgo < random.between(2, 3) ? 'to-ship' : 'shipped'
  } else {
    order.status = daysAgo - order.delivered < 8 ? 'delivered' : 'completed'
  }
  return order
}

export const isLate = (order: DemoOrder) => order.delivered !== null && order.delivered > order.promised
export const isOpen = (order: DemoOrder) => order.status === 'to-ship' || order.status === 'shipped'

/** What a seller opens this page for: some not paid, some past the promised day and still on the way, some due today and tomorrow. */
export function tellOpenOrders(newestFirst: DemoOrder[], kept: Set<DemoOrder>, random: Random): void {
  const free = newestFirst.filter(order => !kept.has(order) && order.status !== 'cancelled' && order.status !== 'refunded')
  const take = (count: number, low: number, high: number, change: (order: DemoOrder, index: number) => void) => {
    const fits = random.shuffle(free.filter(order => order.daysAgo >= low && order.daysAgo <= high && !kept.has(order)))
    fits.slice(0, count).forEach((order, index) => {
      change(order, index)
      kept.add(order)
    })
  }
  const onTheWay = (order: DemoOrder, promised: number, status: Status) => Object.assign(order, { promised, delivered: null, status })
  take(3, 0, 1, order => Object.assign(order, { status: 'awaiting', delivered: null }))
  take(7, 5, 9, (order, index) => onTheWay(order, order.daysAgo - (1 + (index % 3)), index < 2 ? 'to-ship' : 'shipped'))
  take(5, 3, 6, (order, index) => onTheWay(order, order.daysAgo, index < 2 ? 'to-ship' : 'shipped'))
  take(6, 2, 5, (order, index) => onTheWay(order, order.daysAgo + 1, index < 2 ? 'to-ship' : 'shipped'))
  // Express orders, at the top of the list: due today and still on the shelf, or overdue already.
  take(3, 0, 1, order => onTheWay(order, order.daysAgo, 'to-ship'))
  take(2, 1, 1, order => onTheWay(order, 0, 'to-ship'))
}
