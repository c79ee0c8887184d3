import { daysOf, type Purchases } from './purchases.ts'

/** Days between a customer's purchases, in order. */
export const gapsOf = (days: ArrayLike<number>): number[] =>
  Array.from({ length: Math.max(0, days.length - 1) }, (_, i) => (days[i + 1] as number) - (days[i] as number))

/** With fewer gaps a customer has no rhythm yet. */
const ENOUGH_GAPS = 2
/** How far ahead a seller plans. */
const AHEAD_DAYS = 14

/** Where a customer stands in their own rhythm. `overdue`: away longer than ever before. */
export type Due = 'not-yet' | 'due' | 'overdue'

export interface Rhythm {
  due: Due
  /** Middle one of the customer's gaps. */
  usualDays: number
  awayDays: number
  gaps: number
}

/**
 * Whether a customer is due to reorder, by nothing but their own gaps: of those that lasted as long as this one already does, at least half ended within
 * the next fortnight. Undefined before the third purchase.
 * @param days the customer's purchase days, in order
 * @param at day asked about
 */
export function rhythmOf(days: ArrayLike<number>, at: number): Rhythm | undefined {
  const gaps = gapsOf(days)
  if (gaps.length < ENOUGH_GAPS) return undefined
  const awayDays = at - (days[days.length - 1] as number)
  const asLong = gaps.filter(gap => gap > awayDays)
  const soon = asLong.filter(gap => gap <= awayDays + AHEAD_DAYS)
  const due = asLong.length === 0 ? 'overdue' : soon.length * 2 >= asLong.length ? 'due' : 'not-yet'
  return { due, usualDays: quantile(gaps, 0.5), awayDays, gaps: gaps.length }
}

/** With fewer gaps in the whole shop nothing is said about when somebody has lapsed. */
const ENOUGH_GAPS_OF_SHOP = 30

/**
 * Days of silence after which a customer of this shop counts as lapsed: nine of ten purchases that were followed by another were followed sooner. Undefined
 * for fewer than 30 of them. A young shop has only seen short gaps, so its figure is low.
 */
export function lapsedAfterDays(purchases: Purchases): number | undefined {
  const gaps = purchases.customers.flatMap((_, c) => gapsOf(daysOf(purchases, c)))
  return gaps.length < ENOUGH_GAPS_OF_SHOP ? undefined : quantile(gaps, 0.9)
}

/** Whether a customer has lapsed: silent for longer than the shop's measure and than ever before. */
export const hasLapsed = (days: ArrayLike<number>, at: number, lapsedAfter: number): boolean =>
  at - (days[days.length - 1] as number) > Math.max(lapsedAfter, ...gapsOf(days))

export interface WelcomeBack {
  /** Days between this order and the one before. */
  gapDays: number
  /** The longest gap before that, or the shop's measure while the customer has no rhythm. */
  usedTo: number
}

/**
 * Whether the latest purchase ended an unusual silence: longer than any gap of this customer before, or, with fewer than two of those, than
 * `lapsedAfter`. Undefined when it did not.
 */
export function welcomeBack(days: ArrayLike<number>, lapsedAfter: number | undefined): WelcomeBack | undefined {
  const gaps = gapsOf(days)
  const gapDays = gaps.pop()
  const usedTo = gaps.length >= ENOUGH_GAPS ? Math.max(...gaps) : lapsedAfter
  return gapDays !== undefined && usedTo !== undefined && gapDays > usedTo ? { gapDays, usedTo } : undefined
}

function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.ceil(sorted.length * share) - 1] as number
}
