import type { ShopRecord } from './records.ts'
import type { Store } from './store.ts'

/** A shop's key: the marketplace's host and the shop's own id there. Histories and tiers of two shops never mix. */
export const shopId = (host: string, id: string): string => `${host}/${id.normalize('NFKC').trim().toLowerCase()}`

/** Remembers a shop, or that it was read again. */
export async function keepShop(store: Store, shop: Pick<ShopRecord, 'id' | 'marketplace' | 'host' | 'name'>, now: Date): Promise<void> {
  const old = await store.get('shops', shop.id)
  const today = now.toISOString()
  if (old && old.lastReadOn.slice(0, 10) === today.slice(0, 10) && old.name === shop.name) return
  await store.put('shops', { v: 1, firstReadOn: today, ...old, ...shop, lastReadOn: today })
}

/** The one shop of a host, when there is exactly one: what a page that names no shop belongs to once the seller has said so. */
export async function onlyShopOf(store: Store, host: string): Promise<ShopRecord | null> {
  const shops = (await store.getAll('shops')).filter(shop => shop.host === host)
  return shops.length === 1 ? (shops[0] ?? null) : null
}
