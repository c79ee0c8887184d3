import type { SegmentRules } from '../profiles/segment-records.ts'

/** What a customer bought, by orders that were paid. */
export interface Bought {
  /** Days bought on, since 1970-01-01. */
  days: ReadonlySet<number>
  /** In how many orders each thing was; empty where no order names any. */
  of: ReadonlyMap<string, number>
  orders: number
}

/**
 * Why a customer comes back. Of the seven types of the textbooks two cannot be known from orders, and are never guessed: for `price` one would have to see what
 * a thing usually costs and what was paid for it alone, where orders show one sum of prices, quantities and postage; for `monopoly`, what other shops sell.
 */
export type LoyaltyType = NonNullable<SegmentRules['loyalty']>

/** How loyal a customer is. Of the four signs (buys again, buys other things, is not lured away, brings others) orders show the first two. */
export interface Loyalty {
  type: LoyaltyType
  /** Days with a purchase, and the days from the first to the last. */
  purchases: number
  spanDays: number
  /** Different things bought; 0: no order names any. */
  products: number
  /** Purchases but the first within PERK_DAYS after a surprise. */
  afterPerks: number
}

/** Purchases from which a habit can be told; ours, as the other lines of this file. */
const HABIT = 3
const MOSTLY = 2 / 3
const CONTENT = 4.5
const PERK_DAYS = 30

/** A customer's loyalty by what they bought, the stars they gave and the days they were given a surprise. What tells the types is our definition. */
export function loyaltyOf({ days: bought, of, orders }: Bought, stars: readonly number[], perkDays: readonly number[]): Loyalty {
  const days = [...bought].sort((a, b) => a - b)
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const spanDays = last - first
  const afterPerk = (day: number) => perkDays.some(given => day > given && day <= given + PERK_DAYS)
  const afterPerks = days.slice(1).filter(afterPerk).length

  const typeOf = (): LoyaltyType => {
    const content = stars.length > 0 && stars.reduce((a, b) => a + b, 0) / stars.length >= CONTENT
    if (days.length < HABIT) return content ? 'latent' : 'unknown'
    // Who buys every week buys after each surprise, too: the days after surprises must be less than half of all.
    const daysAfter = Array.from({ length: spanDays }, (_, i) => first + 1 + i).filter(afterPerk).length
    if (afterPerks >= MOSTLY * (days.length - 1) && daysAfter < spanDays / 2) return 'incentive'
    if (content) return 'premium'
    if (stars.length > 0) return 'inertia'
    return Math.max(0, ...of.values()) >= MOSTLY * orders ? 'convenience' : 'unknown'
  }
  return { type: typeOf(), purchases: days.length, spanDays, products: of.size, afterPerks }
}
