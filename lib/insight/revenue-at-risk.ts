import type { Due } from './rhythm.ts'
import type { Tier } from './tier.ts'

/** What is asked about a customer: net revenue in the window of the tiers, in minor units, and what may drive them away. */
export interface Stake {
  customer: string
  tier: Tier
  netMinor: number
  openBadReview: boolean
  due?: Due
}

export interface RevenueAtRisk {
  minor: number
  customers: Stake[]
}

/** The revenue, in that window, of the two top tiers' customers who have a bad review unanswered or are overdue; each once, the largest first. */
export function revenueAtRisk(stakes: readonly Stake[]): RevenueAtRisk {
  const customers = stakes
    .filter(({ tier, netMinor }) => (tier === 'vip' || tier === 'major') && netMinor > 0)
    .filter(({ openBadReview, due }) => openBadReview || due === 'overdue')
    .sort((a, b) => b.netMinor - a.netMinor)
  return { minor: customers.reduce((total, { netMinor }) => total + netMinor, 0), customers }
}
