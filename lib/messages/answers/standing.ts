import { browser } from 'wxt/browser'
import { cutOffs, notEnough } from '../../insight/tier.ts'
import type { StandingRecord } from '../../profiles/records.ts'
import { servicesOf } from '../../profiles/services.ts'
import { type Coverage, hasMore, keepStanding, measureCoverage } from '../../profiles/standing.ts'
import type { Store } from '../../profiles/store.ts'
import { readTabsAgain } from '../tell.ts'

/** Goes through the shop and stores its cut-offs, or that there is not enough for any. */
export async function renewStanding(store: Store, shop: string, now: Date): Promise<StandingRecord> {
  const pyramid = (await servicesOf(store, shop))?.pyramid
  const { netInWindow, ...seen }: Coverage = await measureCoverage(store, shop, now, pyramid?.months)
  const standing: StandingRecord = { v: 1, shop, computedOn: now.toISOString(), changedSince: 0, ...seen }
  if (pyramid?.months) standing.months = pyramid.months
  if (!notEnough(seen)) standing.cutOffs = cutOffs(netInWindow, pyramid)
  await keepStanding(store, standing)
  return standing
}

/** A tenth more records than when the cut-offs were made, or another day: small shops are renewed at nearly every page, large ones seldom. */
const GROWN = 0.1

/** From so many orders on going through the shop takes longer than a page should wait for its badges; a shop of so many customers has as many. */
const LARGE = 20_000
const LARGE_CUSTOMERS = 5000
/** Shops somebody is going through, so that one look at many pages does not begin it again and again. */
const renewing = new Set<string>()
/** A background of which nothing is asked for half a minute is stopped. */
const STILL_HERE_MS = 20_000

/**
 * A large shop is gone through while its pages have the badges of its last standing; they ask again when it has a new one. Cut off, it is begun again at the
 * next reading.
 */
function renewBeside(store: Store, stored: StandingRecord, now: Date): StandingRecord {
  const { shop } = stored
  if (renewing.has(shop)) return stored
  renewing.add(shop)
  const stillHere = setInterval(() => void browser.runtime.getPlatformInfo(), STILL_HERE_MS)
  renewStanding(store, shop, now)
    .then(() => readTabsAgain(), console.error)
    .finally(() => {
      clearInterval(stillHere)
      renewing.delete(shop)
    })
  return stored
}

/** What stands of a shop that nobody has gone through yet: none of its tiers. */
const unknown = (shop: string): StandingRecord => ({ v: 1, shop, computedOn: '', changedSince: 0, orders: 0, customers: 0 })

/** The shop's standing, renewed when readings have made it old. `changed`: records this reading changed. */
export async function standingAfter(store: Store, shop: string, changed: number, now: Date): Promise<StandingRecord> {
  const stored = await store.get('standings', shop)
  if (!stored)
    return (await hasMore(store, shop, LARGE_CUSTOMERS)) ? renewBeside(store, unknown(shop), now) : renewStanding(store, shop, now)
  const isOfToday = stored.computedOn.slice(0, 10) === now.toISOString().slice(0, 10)
  const changedSince = stored.changedSince + changed
  const isOld = !isOfToday || (changedSince > 0 && changedSince >= stored.orders * GROWN)
  if (isOld) return stored.orders < LARGE ? renewStanding(store, shop, now) : renewBeside(store, stored, now)
  if (changed > 0) await keepStanding(store, { ...stored, changedSince })
  return stored
}

/** The shop's tiers under its new pyramid: at once, those of a large shop after the answer. */
export async function renewTiers(store: Store, shop: string, now: Date): Promise<void> {
  const stored = await store.get('standings', shop)
  if (stored) await (stored.orders < LARGE ? renewStanding(store, shop, now) : renewBeside(store, stored, now))
}
