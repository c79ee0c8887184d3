import type { Issue } from '../pages/marks.ts'
import { dateOf, daysOf, type Purchases } from './purchases.ts'
import { hasLapsed } from './rhythm.ts'
import { TIERS, type Tier } from './tier.ts'

/** Customers of one tier whose first order was in one month, and how many of them have lapsed. */
export interface ChurnRow {
  tier: Tier
  /** YYYY-MM */
  firstMonth: string
  customers: number
  lapsed: number
}

/**
 * Where customers are lost: tier by month of the first order, in that order. Every customer is in one row.
 * @param tiers of each customer, in the order of `purchases.customers`
 * @param lapsedAfter days of silence, see `lapsedAfterDays` in rhythm
 */
export function churnTable(purchases: Purchases, tiers: readonly Tier[], at: number, lapsedAfter: number): ChurnRow[] {
  const rows = new Map<string, ChurnRow>()
  purchases.customers.forEach((_, c) => {
    const days = daysOf(purchases, c)
    const tier = tiers[c] as Tier
    const firstMonth = dateOf(days[0] as number).slice(0, 7)
    const key = `${tier} ${firstMonth}`
    const row = rows.get(key) ?? { tier, firstMonth, customers: 0, lapsed: 0 }
    row.customers++
    if (hasLapsed(days, at, lapsedAfter)) row.lapsed++
    rows.set(key, row)
  })
  return [...rows.values()].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || a.firstMonth.localeCompare(b.firstMonth))
}

/** Why customers leave, as the seller marks it, and what to do about each. The six are the trade's usual list; most stay unknown. */
export const CHURN_ACTIONS = {
  'unstable-quality': 'check-product',
  'no-innovation': 'show-new-products',
  'weak-service': 'personal-apology',
  'staff-left': 'name-new-contact',
  'lured-away': 'show-difference',
  'short-termism': 'review-offers',
  unknown: 'ask',
} as const
export type ChurnReason = keyof typeof CHURN_ACTIONS

/** What a complaint says of why somebody may have left; of a price or a place it says too little. */
const BLAMES: Partial<Record<Issue, ChurnReason>> = {
  taste: 'unstable-quality',
  quality: 'unstable-quality',
  hygiene: 'unstable-quality',
  mismatch: 'unstable-quality',
  packaging: 'unstable-quality',
  service: 'weak-service',
  wait: 'weak-service',
  delivery: 'weak-service',
  environment: 'weak-service',
}

/** The reason their last complaint points to; `unknown` for who left without a word. */
export function reasonOf(complaints: readonly { postedOn?: string; issues: readonly Issue[] }[]): ChurnReason {
  const last = complaints.reduce<(typeof complaints)[number] | undefined>(
    (latest, one) => ((one.postedOn ?? '') >= (latest?.postedOn ?? '') ? one : latest),
    undefined,
  )
  return last?.issues.map(issue => BLAMES[issue]).find(reason => reason !== undefined) ?? 'unknown'
}

/** Lapsed customers by reason, every reason named; the counts add up to the number given. */
export function churnByReason(reasons: readonly (ChurnReason | undefined)[]): { reason: ChurnReason; customers: number }[] {
  return (Object.keys(CHURN_ACTIONS) as ChurnReason[]).map(reason => ({
    reason,
    customers: reasons.filter(given => (given ?? 'unknown') === reason).length,
  }))
}

/** What it cost to keep one customer, minor units; undefined when nobody was kept. */
export const costPerSaved = (spentMinor: number, saved: number): number | undefined =>
  saved > 0 ? Math.round(spentMinor / saved) : undefined
