import type { CampaignRecord } from '../profiles/campaign-records.ts'
import { type CampaignTier, type Group, TIERS_AND_NONE, type Wave } from './campaigns.ts'
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

/** What each tier of a campaign bought in its days, of purchases in its currency. What it cost is shared among tiers by how many of each were addressed. */
export function wavesOf(campaign: CampaignRecord, purchases: Purchases): Wave[] {
  const { groups, costMinor } = campaign
  const [from, to] = [dayOf(campaign.on), lastDayOfCampaign(campaign)]
  const index = new Map(purchases.customers.map((id, c) => [id, c]))
  const groupOf = (ids: readonly string[]): Group => {
    let [buyers, netMinor] = [0, 0]
    for (const id of ids) {
      const c = index.get(id)
      if (c === undefined) continue
      let bought = false
      for (let i = purchases.start[c] as number; i < (purchases.start[c + 1] as number); i++) {
        const day = purchases.day[i] as number
        if (day < from || day > to) continue
        bought = true
        netMinor += purchases.value[i] as number
      }
      if (bought) buyers++
    }
    return { customers: ids.length, buyers, netMinor }
  }
  const addressed = groups.reduce((n, { treated }) => n + treated.length, 0)
  return groups.map(
    ({ tier, treated, holdout }): Wave => ({
      tier: tier satisfies CampaignTier,
      treated: groupOf(treated),
      holdout: groupOf(holdout),
      costMinor: addressed > 0 ? Math.round((costMinor * treated.length) / addressed) : 0,
    }),
  )
}
