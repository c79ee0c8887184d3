import { dayOf } from '../insight/purchases.ts'
import type { Tier } from '../insight/tier.ts'
import { localDay } from '../pages/day.ts'
import type { Issue } from '../pages/marks.ts'
import type { CustomerRecord, PromiseRecord, ReviewRecord, StoredOrder } from '../profiles/records.ts'
import type { PerkRecord } from '../profiles/service-records.ts'
import { riskOf } from './expectation-note.ts'

/** Worst first. */
export const BANDS = ['very-dissatisfied', 'dissatisfied', 'as-expected', 'satisfied', 'very-satisfied'] as const
export type Band = (typeof BANDS)[number]

/** The gaps at which one band ends and the next begins, rising; a gap on a cut belongs to the band further from zero. */
export type Cuts = readonly [number, number, number, number]

/** Our choice: no thresholds are published. Symmetric, so that a whole step of the five-point scale is never "as expected". */
export const CUTS: Cuts = [-1.5, -0.5, 0.5, 1.5]

/** The cuts of a shop that has its own. */
export const cutsOf = ({ some, much }: { some: number; much: number }): Cuts => [-much, -some, some, much]

/** What a buyer met with. `by`: how far it moves the side's level; facts that only explain have none. */
export type Experienced =
  | { of: 'stars'; stars: number }
  | { of: 'complaint'; issues: Issue[] }
  /** Calendar days after the promised day; negative: early. */
  | { of: 'arrived'; daysLate: number }
  | { of: 'on-its-way'; daysLate: number }
  | { of: 'refund'; share: number }
  | { of: 'promise-kept' | 'promise-broken'; promise: PromiseRecord; by: number }

/** What a buyer counted on. */
export type Expected =
  /** What everybody expects: what was ordered, as described. */
  | { of: 'ordinary' }
  | { of: 'promised-day'; on: string }
  | { of: 'shop-promises'; what: string[] }
  | { of: 'tier'; tier: Tier; by: number }
  | { of: 'said'; promise: PromiseRecord; by: number }
  | { of: 'used-to'; orders: number; by: number }
  /** A surprise given more than once is counted on. */
  | { of: 'perk'; what: string; times: number; by: number }

/** What would have to be known for a better answer. */
export type Missing = 'rating' | 'delivered-day' | 'promised-day' | 'shop-promises' | 'orders'

export interface Satisfaction {
  /** The order it is about. */
  orderId?: string
  /** Both are absent while nothing is known of what the customer met with. */
  band?: Band
  /** Experience − expectation, in steps of the five-point scale: −4 … 4. */
  gap?: number
  experience: { level?: number; because: Experienced[] }
  expectation: { level: number; because: Expected[] }
  missing: Missing[]
}

/** The middle of the five-point scale: what was expected, no less and no more. */
const ORDINARY = 3
/** Our choices, in steps of that scale. A word that was broken weighs as much as one that was kept. */
const WEIGHT = { complaint: -1, refunded: -1, refundedPartly: -0.5, kept: 1, broken: -1, raised: 0.5 } as const
/** From this share on a refund is of the whole order. */
const WHOLE = 0.9
/** So many good orders in a row, and the next is expected to be as good. Our choice. */
const USED_TO = 3

/** The band of a gap. */
export function bandOf(gap: number, cuts: Cuts = CUTS): Band {
  const passed = cuts.filter(cut => (cut < 0 ? gap > cut : gap >= cut)).length
  return BANDS[passed] ?? 'as-expected'
}

/**
 * How a delivery was met with, 1 (as bad as it gets) … 3 (as promised), by the kinked curve of `expectation-note`: the share of 1–2 stars, from that of the
 * earliest deliveries to that of the latest. An early delivery is no delight there, so it is not one here.
 */
export function arrivalLevel(daysLate: number): number {
  const [share, best, worst] = [daysLate, -8, Number.POSITIVE_INFINITY].map(days => riskOf(days)?.share12 ?? 0) as [number, number, number]
  return ORDINARY - 2 * Math.max(0, (share - best) / (worst - best))
}

const clamped = (level: number) => Math.min(5, Math.max(1, level))
const sum = (facts: readonly object[]) => facts.reduce((total, fact) => total + ('by' in fact ? Number(fact.by) : 0), 0)

export interface SatisfactionCase {
  customer: Pick<CustomerRecord, 'promises'>
  /** The order it is asked for; else the latest. */
  order?: StoredOrder
  /** All of the customer's, newest first. */
  orders: readonly StoredOrder[]
  reviews: readonly ReviewRecord[]
  /** What they were given. */
  perks?: readonly PerkRecord[]
  tier?: Tier
  /** The shop's standing promises in its own words. */
  shopPromises: readonly string[]
  now: Date
  cuts?: Cuts
}

/** One time something was bought: what is known of the order, and what its buyer said of it; one of the two can be missing. */
interface Occasion {
  order?: StoredOrder
  review?: ReviewRecord
  on: string
}

/**
 * Satisfaction = experience − expectation, both 1 … 5 with 3 for "as any shop would" and "as promised". Of the order asked for or, while nothing has
 * come of it, of the latest occasion something has come of. Stars are taken as they are; without them lateness, a complaint or a refund speak, and where
 * none of these does nobody is called dissatisfied.
 */
export function satisfactionOf({
  customer,
  order,
  orders,
  reviews,
  perks = [],
  tier,
  shopPromises,
  now,
  cuts,
}: SatisfactionCase): Satisfaction {
  const all = occasions(orders, reviews)
  const asked = all.find(one => order && one.order?.orderId === order.orderId) ?? all[0]
  const before = asked ? all.filter(one => one !== asked && one.on <= asked.on) : []
  const about = [...(asked ? [asked] : []), ...before].find(one => ownExperience(one, now).length > 0) ?? asked
  const own = about ? ownExperience(about, now) : []
  const said = customer.promises.filter(({ reviewId }) => reviewId !== undefined && reviewId === about?.review?.id)

  const experienced: Experienced[] = [...own, ...(own.length > 0 ? said.flatMap(promise => wordsKept(promise, now)) : [])]
  const good = all.filter(one => about && one !== about && one.on <= about.on && wentWell(one)).length
  const expected = expectedOf({ about, good, said, perks, tier, shopPromises })
  const expectation = { level: clamped(ORDINARY + sum(expected)), because: expected }
  const orderId = about?.order?.orderId ?? about?.review?.orderId
  const known = { ...(orderId ? { orderId } : {}), expectation, missing: missingOf(about, own, shopPromises) }
  if (own.length === 0) return { ...known, experience: { because: [] } }
  const level = clamped(baseLevel(own) + sum(experienced))
  const difference = level - expectation.level
  // However much they count on: where nothing fell short and they say nothing, nothing says that they are let down.
  const gap = experienced.some(speaksOfIt) ? difference : Math.max(0, difference)
  return { ...known, band: bandOf(gap, cuts), gap, experience: { level, because: experienced } }
}

/** All orders with their latest reviews, and reviews of orders we have not seen; the newest first. */
function occasions(orders: readonly StoredOrder[], reviews: readonly ReviewRecord[]): Occasion[] {
  const latest = reviews.toSorted((a, b) => (b.postedOn ?? '').localeCompare(a.postedOn ?? ''))
  const ofOrder = orders.map(order => ({
    order,
    review: latest.find(({ orderId }) => orderId === order.orderId),
    on: order.placedOn ?? '',
  }))
  const alone = latest.filter(({ orderId }) => !orders.some(order => order.orderId === orderId))
  return [...ofOrder, ...alone.map(review => ({ review, on: review.postedOn ?? '' }))].sort((a, b) => b.on.localeCompare(a.on))
}

/** What is known of how one order was met with. */
function ownExperience({ order, review }: Occasion, now: Date): Experienced[] {
  const facts: Experienced[] = []
  if (review?.stars !== undefined) facts.push({ of: 'stars', stars: review.stars })
  if (review?.bad) facts.push({ of: 'complaint', issues: review.issues })
  if (!order) return facts
  const promised = dayOf(order.promisedOn ?? '')
  const delivered = dayOf(order.deliveredOn ?? '')
  if (!Number.isNaN(delivered - promised)) facts.push({ of: 'arrived', daysLate: delivered - promised })
  const daysLate = dayOf(localDay(now)) - promised
  if (isUnderWay(order) && daysLate > 0) facts.push({ of: 'on-its-way', daysLate })
  const { totalMinor = 0, refundedMinor = 0 } = order
  // What was cancelled never reached anybody.
  if (totalMinor > 0 && refundedMinor > 0 && order.statusKind !== 'cancelled')
    facts.push({ of: 'refund', share: Math.min(1, refundedMinor / totalMinor) })
  return facts
}

/** The customer's own word, or something that fell short. */
const speaksOfIt = (fact: Experienced): boolean =>
  fact.of === 'arrived' || fact.of === 'on-its-way' ? fact.daysLate > 0 : fact.of !== 'promise-kept'

const isUnderWay = ({ deliveredOn, statusKind = 'unknown' }: StoredOrder) => !deliveredOn && ['paid', 'shipped'].includes(statusKind)

/** The customer's own stars say it best; then what the order went through. */
function baseLevel(facts: readonly Experienced[]): number {
  const find = <K extends Experienced['of']>(of: K) => facts.find((fact): fact is Extract<Experienced, { of: K }> => fact.of === of)
  const stars = find('stars')
  if (stars) return clamped(stars.stars)
  // Nobody who still waits has it before tomorrow.
  const late = find('arrived')?.daysLate ?? (find('on-its-way')?.daysLate ?? Number.NaN) + 1
  const arrived = Number.isNaN(late) ? ORDINARY : arrivalLevel(late)
  const share = find('refund')?.share ?? 0
  const refund = share >= WHOLE ? WEIGHT.refunded : share > 0 ? WEIGHT.refundedPartly : 0
  return clamped(arrived + (find('complaint') ? WEIGHT.complaint : 0) + refund)
}

function wordsKept(promise: PromiseRecord, now: Date): Experienced[] {
  if (promise.keptOn) return [{ of: 'promise-kept', promise, by: WEIGHT.kept }]
  return promise.by.slice(0, 10) < localDay(now) ? [{ of: 'promise-broken', promise, by: WEIGHT.broken }] : []
}

function expectedOf({
  about,
  good,
  said: [said],
  perks,
  tier,
  shopPromises,
}: Pick<SatisfactionCase, 'tier' | 'shopPromises'> & {
  about?: Occasion
  good: number
  said: PromiseRecord[]
  perks: readonly PerkRecord[]
}): Expected[] {
  const facts: Expected[] = [{ of: 'ordinary' }]
  if (about?.order?.promisedOn) facts.push({ of: 'promised-day', on: about.order.promisedOn })
  if (shopPromises.length > 0) facts.push({ of: 'shop-promises', what: [...shopPromises] })
  if (said) facts.push({ of: 'said', promise: said, by: WEIGHT.raised })
  if (tier === 'vip' || tier === 'major') facts.push({ of: 'tier', tier, by: WEIGHT.raised })
  if (good >= USED_TO) facts.push({ of: 'used-to', orders: good, by: WEIGHT.raised })
  const habit = [...Map.groupBy(perks, ({ item }) => item).values()].sort((a, b) => b.length - a.length)[0] ?? []
  if (habit.length > 1) facts.push({ of: 'perk', what: habit[0]?.what ?? '', times: habit.length, by: WEIGHT.raised })
  return facts
}

/** It has come, not late as far as we know, and nobody complained or was paid back. */
function wentWell({ order, review }: Occasion): boolean {
  if (order?.statusKind !== 'completed' && order?.statusKind !== 'delivered') return false
  const daysLate = dayOf(order.deliveredOn ?? '') - dayOf(order.promisedOn ?? '')
  return !(daysLate > 0) && !order.refundedMinor && !review?.bad
}

function missingOf(about: Occasion | undefined, own: readonly Experienced[], shopPromises: readonly string[]): Missing[] {
  if (!about) return ['orders']
  const { order } = about
  const rated = own.some(({ of }) => of === 'stars')
  return [
    ...(rated || (order && isUnderWay(order)) ? [] : (['rating'] as const)),
    ...(order?.deliveredOn ? [] : (['delivered-day'] as const)),
    ...(order?.promisedOn ? [] : (['promised-day'] as const)),
    ...(shopPromises.length > 0 ? [] : (['shop-promises'] as const)),
  ]
}
