import type { Issue } from '../pages/marks.ts'
import type { ChurnReason } from './churn.ts'
import type { Entry } from './purchases.ts'
import type { Pyramid } from './tier.ts'

/** A customer who can be recognised again. */
export interface KnownCustomer {
  name: string
  complaints: readonly { postedOn?: string; issues: readonly Issue[] }[]
  /** As the seller marked it. */
  leftBecause?: ChurnReason
}

/** A review as the figures need it. */
export interface HistoryReview {
  customer?: string
  /** Days since 1970-01-01. */
  day: number
  stars?: number
  bad: boolean
  /** Bad, and nobody has answered it. */
  open: boolean
  product?: string
  text?: string
  issues: readonly Issue[]
}

/** A surprise that was given; left out: its cost is not known. */
export interface GivenPerk {
  customer: string
  /** Days since 1970-01-01. */
  day: number
  costMinor?: number
  currency?: string
}

/** All that a shop's figures are made from. */
export interface ShopHistory {
  /** By id. */
  customers: ReadonlyMap<string, KnownCustomer>
  /** Paid orders of those customers by currency (`?`: none named). */
  entries: ReadonlyMap<string, readonly Entry[]>
  /** What paid orders held, where that is known; also of buyers nobody could recognise. */
  baskets: readonly { customer: string; items: readonly string[] }[]
  reviews: readonly HistoryReview[]
  /** Surprises that were given. */
  perks: readonly GivenPerk[]
  /** The shop's own, where it has one. */
  pyramid?: Pyramid | undefined
  /** Orders that take no part: nobody could be recognised, or no day is known. */
  leftOut: { nobody: number; undated: number }
}
