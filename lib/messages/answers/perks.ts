import { tierOfCustomer } from '../../expectation/labels.ts'
import { type PerkCase, perkDoubts, stops } from '../../expectation/perks.ts'
import { localDay } from '../../pages/day.ts'
import { customerFile } from '../../profiles/find-customers.ts'
import { nameOf } from '../../profiles/identity.ts'
import { dropUndefined } from '../../profiles/keep-orders.ts'
import { keepPerk, perkId, perksOf, perksSince, takeBackPerk } from '../../profiles/perks.ts'
import type { CustomerRecord } from '../../profiles/records.ts'
import type { PerkRecord } from '../../profiles/service-records.ts'
import { servicesOf } from '../../profiles/services.ts'
import { readable, type Store } from '../../profiles/store.ts'
import type { Card } from '../contents.ts'

const YEAR_MS = 365 * 86_400_000

/** The surprises of a shop's catalogue for one customer, each with what speaks against giving it today. */
export async function offersFor(
  store: Store,
  { customer, ...known }: Pick<PerkCase, 'orders' | 'given' | 'tier' | 'now'> & { customer: CustomerRecord },
): Promise<Card['offers']> {
  const services = await servicesOf(store, customer.shop)
  const surprises = services?.items.filter(({ level }) => level === 'surprise') ?? []
  if (!services || surprises.length === 0) return []
  const month = await perksSince(store, customer.shop, `${localDay(known.now).slice(0, 7)}-01`)
  return surprises.map(item => {
    const doubts = perkDoubts({ item, customer, ...known, month, budget: services.budget })
    return { item, doubts, stopped: doubts.some(stops) }
  })
}

/** Writes down that a surprise was given today, where nothing stops it; or takes back what was written down by mistake. */
export async function givePerk(
  store: Store,
  { customer: id, item: itemId, given }: { customer: string; item: string; given: boolean },
  now: Date,
): Promise<void> {
  const perk = { customer: id, item: itemId, on: localDay(now) }
  const file = await customerFile(store, id)
  if (!file) return
  const { customer, orders, standing } = file
  if (!given) return takeBackPerk(store, customer.shop, perkId(perk))
  const tier = tierOfCustomer(customer, standing)?.tier
  const offers = await offersFor(store, { customer, orders, given: await perksOf(store, id), tier, now })
  const offer = offers.find(({ item }) => item.id === itemId)
  if (!offer || offer.stopped) return
  const { what, costMinor } = offer.item
  const currency = (await servicesOf(store, customer.shop))?.budget.currency
  await keepPerk(store, dropUndefined({ v: 1 as const, id: perkId(perk), shop: customer.shop, ...perk, what, costMinor, currency, tier }))
}

/** What a shop gave in the last year, the newest first. */
export async function perksGiven(store: Store, shop: string, now: Date): Promise<(PerkRecord & { name: string })[]> {
  const perks = await perksSince(store, shop, localDay(new Date(now.getTime() - YEAR_MS)))
  const names = new Map<string, string>()
  for (const id of new Set(perks.map(({ customer }) => customer))) {
    const [customer] = readable('customers', [await store.get('customers', id)].filter(Boolean)).records
    names.set(id, customer ? nameOf(customer) : '')
  }
  return perks.map(perk => ({ ...perk, name: names.get(perk.customer) ?? '' })).sort((a, b) => b.on.localeCompare(a.on))
}
