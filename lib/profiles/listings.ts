import type { ListingRecord } from './listing-records.ts'
import { orFull, readable, type Store } from './store.ts'

/** What a shop's listings said, by product. */
export const listingsOf = async (store: Store, shop: string): Promise<ListingRecord[]> =>
  readable('listings', await store.getAllFromIndex('listings', 'shop', shop)).records

/**
 * Remembers what a listing says from a day on; an earlier text stays before it, one of the same or a later day is replaced. The same text again changes nothing.
 * Throws StorageFull.
 */
export async function keepListing(
  store: Store,
  { shop, product, text, from }: { shop: string; product: string; text: string; from: string },
  now: Date,
): Promise<void> {
  const id = `${shop}/${product}`
  const [known] = readable('listings', [await store.get('listings', id)].filter(Boolean)).records
  const before = (known?.versions ?? []).filter(version => version.from < from)
  const versions = before.at(-1)?.text === text ? before : [...before, { from, text }].slice(-30)
  await orFull(store.put('listings', { v: 1, id, shop, product, versions, changedOn: now.toISOString() }))
}
