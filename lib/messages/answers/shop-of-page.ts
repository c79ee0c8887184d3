import type { ShopName } from '../../pages/facts.ts'
import { keepShop, onlyShopOf, shopId } from '../../profiles/shop.ts'
import type { Store } from '../../profiles/store.ts'

/**
 * The shop a page belongs to: the one the page names, else the only one this host has; null when the seller has to be asked. Remembers a shop the page
 * names by itself.
 */
export async function shopOfPage(
  store: Store,
  { url, named, marketplace, now }: { url: string; named?: ShopName; marketplace: string; now: Date },
): Promise<{ id: string; name: string } | null> {
  const { host } = new URL(url)
  if (!named) return onlyShopOf(store, host)
  const shop = { id: shopId(host, named.id), name: named.name, host, marketplace }
  await keepShop(store, shop, now)
  return shop
}
