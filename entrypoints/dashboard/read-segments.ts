import { tierOfCustomer } from '../../lib/expectation/labels.ts'
import { loyaltyOf } from '../../lib/insight/loyalty.ts'
import { levelOf } from '../../lib/insight/member-levels.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { rhythmOf } from '../../lib/insight/rhythm.ts'
import type { SegmentFacts } from '../../lib/insight/segments.ts'
import { localDay } from '../../lib/pages/day.ts'
import { dropUndefined, isPaid, netOf, windowStart } from '../../lib/profiles/keep-orders.ts'
import { perksSince } from '../../lib/profiles/perks.ts'
import { servicesOf } from '../../lib/profiles/services.ts'
import { standingOfShop } from '../../lib/profiles/standing.ts'
import type { Store } from '../../lib/profiles/store.ts'
import { itemsOf } from './read-history.ts'
import { type Told, walkShop } from './walk-shop.ts'

/** What a shop's customers can be chosen by. */
export interface ShopSegments {
  facts: SegmentFacts[]
  /** Names of things, the one most customers bought first. */
  products: string[]
  broken: number
}

/** Goes through a shop for what its customers can be chosen by; who cannot be recognised again is in no segment. */
export async function readSegments(store: Store, shop: string, now: Date, told: Told = () => {}): Promise<ShopSegments> {
  const walk = await walkShop(store, shop, told)
  const [standing, services] = await Promise.all([standingOfShop(store, shop), servicesOf(store, shop)])
  const { pyramid, budget, levels = [] } = services ?? {}
  const [today, since] = [dayOf(localDay(now)), windowStart(now, pyramid?.months)]

  const stars = new Map<string, number[]>()
  for await (const { customer, stars: given } of walk.of('reviews'))
    if (customer && given !== undefined) stars.set(customer, [...(stars.get(customer) ?? []), given])

  const perkDays = new Map<string, number[]>()
  for (const { customer, on } of await perksSince(store, shop, '')) perkDays.set(customer, [...(perkDays.get(customer) ?? []), dayOf(on)])

  const facts = new Map<string, SegmentFacts>()
  for await (const record of walk.of('customers')) {
    if (record.identifiedBy === 'order') continue
    const { id, net, complaints, orderCount, stated, lastOrderOn = '', noContact, pinned } = record
    const lastDay = dayOf(lastOrderOn)
    facts.set(id, {
      id,
      ...dropUndefined({ pinned, tier: tierOfCustomer(record, standing)?.tier, lastDay: Number.isNaN(lastDay) ? undefined : lastDay }),
      orders: Math.max(orderCount, stated?.orders ?? 0),
      net,
      complaints: complaints.map(({ issues }) => issues),
      bought: [],
      loyalty: 'unknown',
      noContact: noContact !== undefined,
    })
  }

  const bought = new Map<
    string,
    { days: Set<number>; of: Map<string, number>; orders: number; recent: { orders: number; netMinor: number } }
  >()
  for await (const { customer, orders } of walk.of('orders')) {
    const own = bought.get(customer) ?? { days: new Set(), of: new Map(), orders: 0, recent: { orders: 0, netMinor: 0 } }
    bought.set(customer, own)
    for (const order of orders.filter(isPaid)) {
      own.orders++
      const { placedOn = '', currency } = order
      if (placedOn >= since) {
        own.recent.orders++
        if (currency === budget?.currency) own.recent.netMinor += netOf(order)
      }
      const day = dayOf(placedOn)
      if (day <= today) own.days.add(day)
      for (const name of itemsOf(order, undefined)) own.of.set(name, (own.of.get(name) ?? 0) + 1)
    }
  }

  // As the figures of the business have it: nobody is overdue for what has not been read since.
  const at = [...bought.values()].reduce((latest, { days }) => Math.max(latest, ...days), Number.NEGATIVE_INFINITY)
  const buyers = new Map<string, number>()
  for (const [id, own] of bought) {
    const known = facts.get(id)
    if (!known) continue
    const days = [...own.days].sort((a, b) => a - b)
    known.bought = [...own.of.keys()]
    for (const name of known.bought) buyers.set(name, (buyers.get(name) ?? 0) + 1)
    const due = rhythmOf(days, at)?.due
    if (due) known.due = due
    const level = levelOf(own.recent, levels)
    if (level !== undefined) known.level = level
    known.loyalty = loyaltyOf(own, stars.get(id) ?? [], perkDays.get(id) ?? []).type
  }
  const products = [...buyers].sort((a, b) => b[1] - a[1]).map(([name]) => name)
  return { facts: [...facts.values()], products, broken: walk.broken() }
}
