import { differenceOfShares } from './proportion.ts'
import { TIERS, type Tier } from './tier.ts'

/** Customers of a campaign who were addressed, or held out to compare with. */
export interface Group {
  customers: number
  /** Of those, who bought within the campaign's window. */
  buyers: number
  /** What they brought in it, net, minor units. */
  netMinor: number
}

/** `none`: in a shop without tiers, or of customers who are in none. */
export type CampaignTier = Tier | 'none'
export const TIERS_AND_NONE: readonly CampaignTier[] = [...TIERS, 'none']

/** A campaign in one tier, its waves together. */
export interface CampaignInTier {
  tier: CampaignTier
  treated: Group
  holdout: Group
  costMinor: number
}

/** What a campaign did in one tier. */
export interface CampaignResult extends CampaignInTier {
  /** Fewer than ENOUGH_IN_GROUP on either side: no lift is worth a word. */
  few: boolean
  treatedRate: number
  holdoutRate: number
  /** Treated minus held out. */
  lift: number
  /** 95 % interval of the lift; where it holds 0, nothing has been shown. */
  interval: [low: number, high: number]
  /** What the treated brought above what as many of the held out brought, minor units. */
  extraMinor: number
  /** (extra − cost) / cost; undefined when it cost nothing. */
  roi: number | undefined
}

/** The trade's usual line, as with shares. */
export const ENOUGH_IN_GROUP = 30

/**
 * Results by tier, from the top down; a tier without anybody treated or without anybody held out has none, for there is nothing to compare with. There is no
 * total: a sending to VIPs and one to everybody else begin from different customers, so their returns do not compare.
 */
export function campaignResults(campaign: readonly CampaignInTier[]): CampaignResult[] {
  return TIERS_AND_NONE.flatMap(tier => {
    const own = campaign.find(one => one.tier === tier)
    if (!own || own.treated.customers === 0 || own.holdout.customers === 0) return []
    const { treated, holdout, costMinor } = own
    const [treatedRate, holdoutRate] = [treated.buyers / treated.customers, holdout.buyers / holdout.customers]
    const extraMinor = Math.round(treated.netMinor - (holdout.netMinor / holdout.customers) * treated.customers)
    return {
      ...own,
      few: Math.min(treated.customers, holdout.customers) < ENOUGH_IN_GROUP,
      treatedRate,
      holdoutRate,
      lift: treatedRate - holdoutRate,
      interval: differenceOfShares(treated.buyers, treated.customers, holdout.buyers, holdout.customers),
      extraMinor,
      roi: costMinor > 0 ? (extraMinor - costMinor) / costMinor : undefined,
    }
  })
}
