/** What is known of a customer's loyalty; shares are 0..1 of the orders of which it is known. Left out: not known. */
export interface LoyaltyFacts {
  /** Days bought on, in order. */
  days: ArrayLike<number>
  /** Product categories bought from, and how many the shop has. */
  categories?: { bought: number; ofShop: number }
  /** Orders at a reduced price. */
  discountShare?: number
  /** Orders paid with points, gifts or a member's benefit. */
  rewardShare?: number
  /** Orders that hold the product bought most. */
  sameProductShare?: number
  /** Mean of the stars given. */
  meanStars?: number
  /** The seller's own mark: there is nowhere else to buy this. */
  onlySource?: boolean
  /** The seller's own mark: brings others. */
  advocate?: boolean
}

/** The four signs of a loyal customer. Undefined: cannot be told. */
export interface LoyaltyMeasure {
  orders: number
  spanDays: number
  /** Share of the shop's categories bought from. */
  categoryShare: number | undefined
  buysAgain: boolean
  crossBuys: boolean | undefined
  /** Most orders at full price: other shops' offers do not move them. */
  paysFullPrice: boolean | undefined
  recruits: boolean | undefined
}

/** How loyal, as plain facts. */
export function loyaltyMeasure({ days, categories, discountShare, advocate }: LoyaltyFacts): LoyaltyMeasure {
  return {
    orders: days.length,
    spanDays: days.length === 0 ? 0 : (days[days.length - 1] as number) - (days[0] as number),
    categoryShare: categories && categories.ofShop > 0 ? categories.bought / categories.ofShop : undefined,
    buysAgain: days.length > 1,
    crossBuys: categories && categories.bought > 1,
    paysFullPrice: discountShare === undefined ? undefined : discountShare < 0.5,
    recruits: advocate,
  }
}

/** Why a customer comes back. */
export type LoyaltyType = 'monopoly' | 'price' | 'incentive' | 'premium' | 'latent' | 'convenience' | 'inertia' | 'unknown'

/** Orders from which a habit can be told; ours, as the other lines of this file. */
const HABIT = 3
const MOSTLY = 2 / 3
const CONTENT = 4.5

/** In this order: the first that holds is the type. The seven are the usual textbook list; what tells them here is our definition. */
const TYPES: [type: LoyaltyType, holds: (facts: LoyaltyFacts, habit: boolean) => boolean][] = [
  ['monopoly', ({ onlySource }) => onlySource === true],
  ['price', ({ discountShare }, habit) => habit && (discountShare ?? 0) >= MOSTLY],
  ['incentive', ({ rewardShare }, habit) => habit && (rewardShare ?? 0) >= MOSTLY],
  ['premium', ({ meanStars }, habit) => habit && (meanStars ?? 0) >= CONTENT],
  ['latent', ({ meanStars }, habit) => !habit && (meanStars ?? 0) >= CONTENT],
  ['inertia', ({ meanStars }, habit) => habit && meanStars !== undefined],
  ['convenience', ({ sameProductShare }, habit) => habit && (sameProductShare ?? 0) >= MOSTLY],
]

/** The kind of loyalty; `unknown` is the usual answer where little is known. */
export const loyaltyType = (facts: LoyaltyFacts): LoyaltyType =>
  TYPES.find(([, holds]) => holds(facts, facts.days.length >= HABIT))?.[0] ?? 'unknown'

/** First-order buyers are fragile: they have no reason yet to come back. */
export const isFragile = (days: ArrayLike<number>): boolean => days.length === 1
