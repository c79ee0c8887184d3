import type { CutOffs, Tier } from '../insight/tier.ts'
import { tierOf } from '../insight/tier.ts'
import { localDay } from '../pages/day.ts'
import type { OrderRow } from '../pages/facts.ts'
import type { Mark } from '../pages/marks.ts'
import type { ComplaintRecord, CustomerRecord, DealingRecord, PromiseRecord, StandingRecord } from '../profiles/records.ts'
import { dealingsOf } from './dealings.ts'
import { type ExpectationNote, expectationNote } from './expectation-note.ts'

/** A mark with its reason. The page gets the mark alone; the reason stays in our own pages. */
export type CustomerLabel =
  | { mark: 'vip' | 'major'; because: { netMinor: number; currency: string; cutOffMinor: number; customers: number } }
  | { mark: 'first-order'; because: { since: string } }
  | { mark: 'second-chance'; because: { complaint: ComplaintRecord; promises: PromiseRecord[]; orderId: string } }
  | { mark: 'late-soon'; because: ExpectationNote & { promisedOn?: string } }
  | { mark: 'promise-due'; because: { promises: PromiseRecord[] } }
  | { mark: 'risk'; because: { reason?: string; dealings: DealingRecord[] } }
  | { mark: 'note'; because: { text: string; writtenOn: string } }

/** What is worth knowing first, when a row has room for few: what must be done today before what is good to know. */
const ORDER: readonly Mark[] = ['risk', 'second-chance', 'late-soon', 'promise-due', 'vip', 'major', 'first-order', 'note']

/** "First order" is said only when the shop had been seen for this long before it: else it is merely the first we saw. */
const SEEN_BEFORE_DAYS = 60
const PROMISE_DUE_DAYS = 2
const DAY = 86_400_000

/** The tier of a customer and what it was compared with; undefined while the shop has no tiers or nobody was recognised. */
export function tierOfCustomer(
  customer: CustomerRecord,
  standing: StandingRecord | null,
): { tier: Tier; netMinor: number; currency: string; cutOffs: CutOffs } | undefined {
  const { cutOffs, currency } = standing ?? {}
  if (!cutOffs || currency === undefined || customer.identifiedBy === 'order') return undefined
  const netMinor = customer.netInWindow[currency]
  if (netMinor === undefined) return undefined
  return { tier: tierOf(netMinor, cutOffs), netMinor, currency, cutOffs }
}

export const openPromises = (customer: Pick<CustomerRecord, 'promises'>): PromiseRecord[] =>
  customer.promises.filter(promise => !promise.keptOn).sort((a, b) => a.by.localeCompare(b.by))

const isDue = (promise: PromiseRecord, now: Date) => Date.parse(promise.by) - now.getTime() < PROMISE_DUE_DAYS * DAY

/** True while an order can still be made right before it reaches the buyer. */
const isOpen = ({ deliveredOn, statusKind = 'unknown' }: OrderRow) =>
  !deliveredOn && ['pending', 'paid', 'shipped', 'unknown'].includes(statusKind)

/**
 * Everything worth knowing of a customer at one order (or, without an order, at all), most urgent first, each with its reason. An ordinary buyer
 * gives an empty list.
 */
export function labelsOf({
  customer,
  order,
  standing,
  now,
}: {
  customer: CustomerRecord | null
  order?: OrderRow
  standing: StandingRecord | null
  now: Date
}): CustomerLabel[] {
  const labels: CustomerLabel[] = []
  const late = order && aboutToDisappoint(order, now)
  if (late) labels.push({ mark: 'late-soon', because: { ...late, promisedOn: order.promisedOn } })
  if (customer) labels.push(...labelsOfCustomer(customer, order, standing, now))
  return labels.sort((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark))
}

/** After a late delivery a review comes within days; later a word is no longer early. */
const FRESHLY_DELIVERED_DAYS = 3

/** The note on an order that is late, or not even shipped on the day before it is due, or was delivered far too late just now. */
function aboutToDisappoint(order: OrderRow, now: Date): ExpectationNote | undefined {
  const note = expectationNote(order, localDay(now))
  const unshipped = order.statusKind === 'paid' || order.statusKind === 'pending'
  const sinceDelivery = order.deliveredOn ? now.getTime() - Date.parse(order.deliveredOn) : Number.POSITIVE_INFINITY
  if (note.state === 'late') return note
  if (note.state === 'due-soon' && unshipped && (note.daysLeft ?? 9) <= 1) return note
  if (note.state === 'delivered-late' && note.next === 'write-today' && sinceDelivery < FRESHLY_DELIVERED_DAYS * DAY) return note
  return undefined
}

function labelsOfCustomer(
  customer: CustomerRecord,
  order: OrderRow | undefined,
  standing: StandingRecord | null,
  now: Date,
): CustomerLabel[] {
  const labels: CustomerLabel[] = []
  const tier = tierOfCustomer(customer, standing)
  if (tier && (tier.tier === 'vip' || tier.tier === 'major')) {
    const { netMinor, currency } = tier
    labels.push({
      mark: tier.tier,
      because: { netMinor, currency, cutOffMinor: tier.cutOffs[tier.tier], customers: standing?.customers ?? 0 },
    })
  }
  const since = firstOrderSince(customer, order, standing)
  if (since) labels.push({ mark: 'first-order', because: { since } })
  const complaint = order && secondChance(customer, order)
  if (complaint) {
    const promises = customer.promises.filter(promise => promise.reviewId === complaint.reviewId)
    labels.push({ mark: 'second-chance', because: { complaint, promises, orderId: order.orderId } })
  }
  const due = openPromises(customer).filter(promise => isDue(promise, now))
  if (due.length > 0) labels.push({ mark: 'promise-due', because: { promises: due } })
  const { against } = dealingsOf(customer, now)
  if (customer.risk || against.length > 0) labels.push({ mark: 'risk', because: { reason: customer.risk?.reason, dealings: against } })
  if (customer.note) labels.push({ mark: 'note', because: customer.note })
  return labels
}

function firstOrderSince(customer: CustomerRecord, order: OrderRow | undefined, standing: StandingRecord | null): string | undefined {
  if (!order?.placedOn || !standing?.from || customer.identifiedBy === 'order') return undefined
  if (customer.orderCount !== 1 || (customer.stated?.orders ?? 1) > 1) return undefined
  if (Date.parse(order.placedOn) - Date.parse(standing.from) < SEEN_BEFORE_DAYS * DAY) return undefined
  return isOpen(order) ? standing.from : undefined
}

/** The complaint an order that can still be made right is the second chance after; undefined for all others. */
export const secondChance = (customer: CustomerRecord, order: OrderRow): ComplaintRecord | undefined =>
  isOpen(order) ? complaintBefore(customer, order) : undefined

/** The latest complaint about another order, made before this one was placed, if nothing has reached the customer since: that would have been the chance. */
function complaintBefore(customer: CustomerRecord, order: OrderRow): ComplaintRecord | undefined {
  const since = customer.lastServedOn ?? ''
  return customer.complaints
    .filter(({ postedOn, orderId }) => orderId !== order.orderId && (!postedOn || !order.placedOn || postedOn < order.placedOn))
    .filter(({ postedOn }) => !postedOn || postedOn.slice(0, 10) >= since.slice(0, 10))
    .sort((a, b) => (b.postedOn ?? '').localeCompare(a.postedOn ?? ''))[0]
}
