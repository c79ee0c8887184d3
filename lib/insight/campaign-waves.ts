import type { CampaignRecord } from '../profiles/campaign-records.ts'
import { type CampaignInTier, type CampaignTier, TIERS_AND_NONE } from './campaigns.ts'
import { dayOf, type Purchases } from './purchases.ts'
import type { SegmentFacts } from './segments.ts'

/**
 * Customers as the groups of a campaign, by tier: those to address, and by chance the share that is held out. Who wants no contact is in neither. The same
 * seed and share give a customer the same place, so that who is held out of a campaign is held out of each of its waves.
 */
export function campaignGroups(customers: readonly SegmentFacts[], share: number, seed: string): CampaignRecord['groups'] {
  const asked = customers.filter(({ noContact }) => !noContact)
  return TIERS_AND_NONE.flatMap(tier => {
    const own = asked.filter(customer => (customer.tier ?? 'none') === tier).map(({ id }) => id)
    const isOut = (id: string) => chance(`${seed}/${id}`) < share
    return own.length === 0 ? [] : [{ tier, treated: own.filter(id => !isOut(id)), holdout: own.filter(isOut) }]
  })
}

/** A number from 0 up to 1 that looks like chance and is always the same for the same text: FNV-1a, its bits mixed as in MurmurHash3. */
function chance(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** The last day on which it is counted who bought. */
export const lastDayOfCampaign = ({ on, days }: Pick<CampaignRecord, 'on' | 'days'>): number => dayOf(on) + days - 1

/** Where a customer of a campaign counts, and on which days. */
interface Place {
  tier: CampaignTier
  side: 'treated' | 'holdout'
  windows: { from: number; to: number }[]
}

/**
 * What each tier of a campaign bought in the days of its waves, of purchases in its currency. However many waves somebody is in, they count once, in the tier
 * and on the side of their first, and a purchase counts once, when its day is in any of the waves they stand on that side of. What a wave cost is shared among
 * tiers by how many of each were addressed.
 */
export function campaignInTiers(waves: readonly CampaignRecord[], purchases: Purchases): CampaignInTier[] {
  const places = new Map<string, Place>()
  const tiers = new Map<CampaignTier, CampaignInTier>()
  const inTier = (tier: CampaignTier) => {
    const none = () => ({ customers: 0, buyers: 0, netMinor: 0 })
    const own = tiers.get(tier) ?? { tier, treated: none(), holdout: none(), costMinor: 0 }
    tiers.set(tier, own)
    return own
  }
  for (const wave of waves.toSorted((a, b) => a.on.localeCompare(b.on))) {
    const window = { from: dayOf(wave.on), to: lastDayOfCampaign(wave) }
    const addressed = wave.groups.reduce((n, { treated }) => n + treated.length, 0)
    for (const group of wave.groups)
      for (const side of ['treated', 'holdout'] as const)
        for (const id of group[side]) {
          const place: Place = places.get(id) ?? { tier: group.tier, side, windows: [] }
          places.set(id, place)
          if (place.side === side) place.windows.push(window)
          if (side === 'treated') inTier(place.tier).costMinor += wave.costMinor / addressed
        }
  }
  const index = new Map(purchases.customers.map((id, c) => [id, c]))
  for (const [id, { tier, side, windows }] of places) {
    const group = inTier(tier)[side]
    group.customers++
    const c = index.get(id)
    if (c === undefined) continue
    let bought = false
    for (let i = purchases.start[c] as number; i < (purchases.start[c + 1] as number); i++) {
      const day = purchases.day[i] as number
      if (!windows.some(({ from, to }) => day >= from && day <= to)) continue
      bought = true
      group.netMinor += purchases.value[i] as number
    }
    if (bought) group.buyers++
  }
  return [...tiers.values()].map(own => ({ ...own, costMinor: Math.round(own.costMinor) }))
}
