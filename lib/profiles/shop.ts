import type { ShopName } from '../pages/facts.ts'
import type { ShopRecord } from './records.ts'
import { orFull, readAll, type Store } from './store.ts'

/** What imported shops have instead of a host, until a page turns out to be theirs. */
export const FILE_HOST = 'file'

/** A shop without its dates. */
export type KnownShop = Pick<ShopRecord, 'id' | 'marketplace' | 'host' | 'name' | 'pages'>

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** How a page knows its shop: the host and the shop's own id there; without an id, whatever the page belongs to on that host. */
export const pageIdentity = (host: string, named?: ShopName): string => `${host}/${named ? folded(named.id) : ''}`

/** A shop made by a file import: no page belongs to it yet. */
export const fileShop = (name: string, marketplace: string): KnownShop => ({
  id: `${FILE_HOST}/${folded(name)}`,
  marketplace,
  host: FILE_HOST,
  name: name.trim(),
  pages: [],
})

/** Remembers a shop, or that it was read again; writes at most once a day when nothing else has changed. */
export async function keepShop(store: Store, shop: KnownShop, now: Date): Promise<void> {
  const old = await store.get('shops', shop.id)
  const today = now.toISOString()
  const pages = [...new Set([...(old?.pages ?? []), ...shop.pages])]
  const same =
    old && old.name === shop.name && old.host === shop.host && old.marketplace === shop.marketplace && old.pages.length === pages.length
  if (same && old.lastReadOn.slice(0, 10) === today.slice(0, 10)) return
  await orFull(store.put('shops', { v: 1, firstReadOn: today, ...old, ...shop, pages, lastReadOn: today }))
}

/**
 * The shop a page belongs to; null when the seller has to be asked, once: the page names none and the host has not exactly one, or there is an imported
 * shop that this page may be (histories and tiers of two shops never mix, and those of one are never split).
 */
export async function shopOfPage(
  store: Store,
  { host, named, marketplace, now }: { host: string; named?: ShopName; marketplace: string; now: Date },
): Promise<Pick<ShopRecord, 'id' | 'name'> | null> {
  const { records: shops } = await readAll(store, 'shops')
  const identity = pageIdentity(host, named)
  const known = shops.find(shop => shop.pages.includes(identity))
  if (known) {
    await keepShop(store, { ...known, marketplace: betterKnown(known, marketplace), host, ...(named ? { name: named.name } : {}) }, now)
    return known
  }
  if (!named) {
    const here = shops.filter(shop => shop.host === host)
    return here.length === 1 ? (here[0] ?? null) : null
  }
  if (named.ask) return null
  const imported = shops.filter(shop => shop.pages.length === 0)
  const sameName = imported.find(shop => folded(shop.name) === folded(named.name))
  if (!sameName && imported.length > 0) return null
  const shop = sameName
    ? { ...sameName, marketplace: betterKnown(sameName, marketplace), host, pages: [identity] }
    : { id: identity, name: named.name, host, marketplace, pages: [identity] }
  await keepShop(store, shop, now)
  return shop
}

/** A shop that was met or imported before its marketplace was known by name. */
const betterKnown = (shop: ShopRecord, marketplace: string) => (shop.marketplace === 'generic' ? marketplace : shop.marketplace)

/**
 * The shops a page whose shop nobody has named yet is likely to be: those that have only been imported, and those of the same marketplace, which may show
 * itself under several hosts.
 */
export const likelyShops = (shops: ShopRecord[], marketplace: string): ShopRecord[] =>
  shops.filter(shop => shop.pages.length === 0 || (marketplace !== 'generic' && shop.marketplace === marketplace))

/** The seller's answer to "Which shop is this?": a likely shop of that name, or a new one. */
export async function nameShop(
  store: Store,
  { page, host, name, marketplace, now }: { page: string; host: string; name: string; marketplace: string; now: Date },
): Promise<void> {
  const { records: shops } = await readAll(store, 'shops')
  const known = likelyShops(shops, marketplace).find(shop => folded(shop.name) === folded(name))
  const shop = known
    ? { ...known, marketplace: betterKnown(known, marketplace), host, pages: [page] }
    : { id: `${host}/${folded(name)}`, name, host, marketplace, pages: [page] }
  await keepShop(store, shop, now)
}
