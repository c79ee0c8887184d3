import { dayOf } from '../insight/purchases.ts'
import type { Tier } from '../insight/tier.ts'
import { localDay } from '../pages/day.ts'
import type { CustomerRecord } from '../profiles/records.ts'

/** A customer we have not been in touch with for longer than is good. */
export interface ReturnVisit {
  customer: string
  name: string
  tier: Tier
  /** Calendar days since the last order or word. */
  quietDays: number
  /** Calendar days since a visit became due; 0: today. */
  dueDays: number
}

/** After so many days without an order or a word from us it is time to ask how things are. Our choice; whoever is small is left in peace. */
const GAP: Record<Tier, number> = { vip: 30, major: 60, ordinary: 120, small: Number.POSITIVE_INFINITY }
/** After so long it is no return visit any more but an advertisement. Our choice. */
const GONE = 365
const TIERS: readonly Tier[] = ['vip', 'major', 'ordinary', 'small']

/**
 * Whether a customer is due for a return visit today. Never one who does not want to be contacted, nor one to whom something is still owed: first the
 * promise, then the visit.
 */
export function returnVisit(customer: CustomerRecord, name: string, tier: Tier | undefined, now: Date): ReturnVisit | undefined {
  if (!tier || customer.noContact || customer.identifiedBy === 'order') return undefined
  if (customer.promises.some(({ keptOn }) => !keptOn)) return undefined
  const touched = [customer.lastOrderOn, customer.lastServedOn, customer.visitedOn].map(day => dayOf(day ?? ''))
  const last = Math.max(...touched.filter(day => !Number.isNaN(day)))
  const quietDays = dayOf(localDay(now)) - last
  const dueDays = quietDays - GAP[tier]
  return dueDays >= 0 && quietDays < GONE ? { customer: customer.id, name, tier, quietDays, dueDays } : undefined
}

/** The highest tier first, in it who has waited longest. */
export const inOrder = (visits: readonly ReturnVisit[]): ReturnVisit[] =>
  visits.toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.quietDays - a.quietDays)
