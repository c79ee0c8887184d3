import type { ListingRecord } from './listing-records.ts'
import { orFull, readable, type Store } from './store.ts'

/** What a shop's listings said, by product. */
export const listingsOf = async (store: Store, shop: string): Promise<ListingRecord[]> =>
  readable('listings', await store.getAllFromIndex('listings', 'shop', shop)).records

/**
 * Remembers what a listing says from a day on, among its texts of other days; one of the same day is replaced. The same text again changes nothing.
 * Throws StorageFull.
 */
export async function keepListing(
  store: Store,
  { shop, product, text, from }: { shop: string; product: string; text: string; from: string },
  now: Date,
): Promise<void> {
  const id = `${shop}/${product}`
  const [known] = readable('listings', [await store.get('listings', id)].filter(Boolean)).records
  const versions = [...(known?.versions ?? []).filter(version => version.from !== from), { from, text }]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .filter((version, i, all) => version.text !== all[i - 1]?.text)
    .slice(-30)
  await orFull(store.put('listings', { v: 1, id, shop, product, versions, changedOn: now.toISOString() }))
}
