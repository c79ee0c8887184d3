import type { Issue } from '../pages/marks.ts'
import type { SegmentRules } from '../profiles/segment-records.ts'
import type { LoyaltyType } from './loyalty.ts'
import type { Due } from './rhythm.ts'
import type { Tier } from './tier.ts'

/** What a customer is chosen by; left out: not known. */
export interface SegmentFacts {
  id: string
  tier?: Tier
  /** Of the seller's key customers. */
  pinned?: true
  level?: string
  orders: number
  /** By currency, minor units. */
  net: Readonly<Record<string, number>>
  /** What each complaint was of. */
  complaints: readonly (readonly Issue[])[]
  /** Names of the things bought. */
  bought: readonly string[]
  due?: Due
  loyalty: LoyaltyType
  /** Day of the last order, days since 1970-01-01. */
  lastDay?: number
  noContact: boolean
}

/**
 * Whether all that the rules ask for holds of a customer on the day `today`. What is not known holds not: who has no tier is in no segment of tiers, and an
 * amount is compared within its currency only.
 */
export function inSegment(facts: SegmentFacts, rules: SegmentRules, today: number): boolean {
  const { tiers, complained, bought, due, loyalty, contact, currency } = rules
  const net = facts.net[currency ?? '']
  const silent = facts.lastDay === undefined ? undefined : today - facts.lastDay
  const asked = [
    !tiers?.length || tiers.some(tier => tier === facts.tier),
    !rules.pinned || facts.pinned,
    rules.level === undefined || facts.level === rules.level,
    between(facts.orders, rules.ordersFrom, rules.ordersTo),
    between(net, rules.netFrom, rules.netTo),
    complained === undefined || hasComplained(facts.complaints, complained),
    !bought?.trim() || facts.bought.some(name => name.toLowerCase().includes(bought.trim().toLowerCase())),
    due === undefined || facts.due === due,
    loyalty === undefined || facts.loyalty === loyalty,
    between(silent, rules.silentFor, rules.within),
    contact === undefined || facts.noContact === (contact === 'stopped'),
  ]
  return asked.every(Boolean)
}

function between(value: number | undefined, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true
  return value !== undefined && value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Number.POSITIVE_INFINITY)
}

function hasComplained(complaints: SegmentFacts['complaints'], of: NonNullable<SegmentRules['complained']>): boolean {
  if (of === 'nothing') return complaints.length === 0
  return of === 'anything' ? complaints.length > 0 : complaints.some(issues => issues.includes(of))
}
