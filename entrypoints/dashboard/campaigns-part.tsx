import { useEffect, useState } from 'preact/hooks'
import { type CampaignShown, Campaigns, type NewCampaign } from '../../components/campaigns.tsx'
import { useWording } from '../../components/wording.tsx'
import { TIERS } from '../../lib/insight/tier.ts'
import { ask } from '../../lib/messages/ask.ts'
import type { CampaignRecord } from '../../lib/profiles/campaign-records.ts'
import type { SegmentRecord, SegmentRules } from '../../lib/profiles/segment-records.ts'
import { exportCustomers } from './export-customers.ts'
import type { FiguresWork } from './figures-jobs.ts'

type Question<Name extends keyof FiguresWork> = (
  argument: Parameters<FiguresWork[Name]>[0],
) => Promise<ReturnType<FiguresWork[Name]> | undefined>

/** The campaigns of a shop whose figures are shown. */
export function CampaignsPart({
  shop,
  currency,
  resultsOf,
  groupsOf,
  onTrouble,
}: {
  shop: string
  /** Of what is entered; without one nothing can be. */
  currency?: string
  resultsOf: Question<'campaigns'>
  groupsOf: Question<'campaignGroups'>
  onTrouble(error: unknown): void
}) {
  const { words } = useWording()
  const [campaigns, setCampaigns] = useState<CampaignShown[]>([])
  const [segments, setSegments] = useState<SegmentRecord[]>([])
  const [nobody, setNobody] = useState(false)
  const load = async () => {
    setSegments(await ask('segments', shop))
    setCampaigns((await resultsOf(await ask('campaigns', shop))) ?? [])
  }
  useEffect(() => void load().catch(onTrouble), [shop])

  const rulesOf = (who: string): SegmentRules =>
    segments.find(({ id }) => id === who)?.rules ?? { tiers: TIERS.filter(tier => tier === who) }
  const add = async ({ who, whoInWords, ...entered }: NewCampaign, currency: string) => {
    const { name, holdoutShare: share } = entered
    const groups = (await groupsOf({ shop, rules: rulesOf(who), share, seed: `${shop}/${name}` })) ?? []
    setNobody(groups.length === 0)
    if (groups.length === 0) return
    const drawn: CampaignRecord = {
      v: 1,
      id: crypto.randomUUID(),
      shop,
      who: whoInWords,
      currency,
      groups,
      changedOn: new Date().toISOString(),
      ...entered,
    }
    await ask('keepCampaign', drawn)
    await load()
  }
  return (
    <Campaigns
      campaigns={campaigns}
      segments={segments}
      currency={currency}
      nobody={nobody}
      onAdd={currency === undefined ? undefined : campaign => void add(campaign, currency).catch(onTrouble)}
      onList={({ groups }) => {
        const among = groups.flatMap(({ treated }) => treated)
        void exportCustomers({ as: 'csv', shop, among, reachable: true }, words).catch(onTrouble)
      }}
      onDelete={id => {
        const deleting = ask('forgetCampaign', id).then(load)
        deleting.catch(onTrouble)
        return deleting
      }}
    />
  )
}
