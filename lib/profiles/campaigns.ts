import type { IDBPObjectStore } from 'idb'
import type { CampaignRecord } from './campaign-records.ts'
import type { Schema, StoreName } from './migrations.ts'
import { orFull, readable, type Store } from './store.ts'

/** A shop's campaigns, the latest first. */
export const campaignsOf = async (store: Store, shop: string): Promise<CampaignRecord[]> =>
  readable('campaigns', await store.getAllFromIndex('campaigns', 'shop', shop)).records.sort((a, b) => b.on.localeCompare(a.on))

/** Remembers a campaign. Throws StorageFull. */
export const keepCampaign = async (store: Store, campaign: CampaignRecord): Promise<void> =>
  void (await orFull(store.put('campaigns', campaign)))

/** The campaign with each customer under the id `now` gives; one without is left out. */
export function withMembers(campaign: CampaignRecord, now: (id: string) => string | undefined): CampaignRecord {
  const known = (ids: string[]) => ids.flatMap(id => now(id) ?? [])
  return {
    ...campaign,
    groups: campaign.groups.map(({ tier, treated, holdout }) => ({ tier, treated: known(treated), holdout: known(holdout) })),
  }
}

/** Customers who are forgotten are forgotten in every campaign, too. */
export async function forgetInCampaigns(
  campaigns: IDBPObjectStore<Schema, ArrayLike<StoreName>, 'campaigns', 'readwrite'>,
  gone: ReadonlySet<string>,
): Promise<void> {
  for (let cursor = await campaigns.openCursor(); cursor; cursor = await cursor.continue()) {
    const isGone = (id: string) => gone.has(id)
    if (cursor.value.groups.some(({ treated, holdout }) => treated.some(isGone) || holdout.some(isGone)))
      await cursor.update(withMembers(cursor.value, id => (isGone(id) ? undefined : id)))
  }
}
