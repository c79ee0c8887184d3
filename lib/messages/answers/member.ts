import { type Loyalty, loyaltyOf } from '../../insight/loyalty.ts'
import { levelOf } from '../../insight/member-levels.ts'
import { dayOf } from '../../insight/purchases.ts'
import { localDay } from '../../pages/day.ts'
import type { CustomerFile } from '../../profiles/find-customers.ts'
import { isPaid, netOf, windowStart } from '../../profiles/keep-orders.ts'
import type { PerkRecord, ServiceRecord } from '../../profiles/service-records.ts'

/** The member level a customer has reached, and by what, in the last so many months: those of the tiers. */
export interface Member {
  level: string
  months: number
  orders: number
  netMinor: number
  currency?: string
}

/** Undefined for who reaches no level, and in a shop that has none. Amounts count in the currency of the budget; without one, in none. */
export function memberOf({ orders }: Pick<CustomerFile, 'orders'>, services: ServiceRecord | null, now: Date): Member | undefined {
  const { currency } = services?.budget ?? {}
  const { months = 12 } = services?.pyramid ?? {}
  const recent = orders.filter(order => isPaid(order) && (order.placedOn ?? '') >= windowStart(now, months))
  const netMinor = recent.filter(order => order.currency === currency).reduce((sum, order) => sum + netOf(order), 0)
  const level = levelOf({ netMinor, orders: recent.length }, services?.levels ?? [])
  return level === undefined ? undefined : { level, months, orders: recent.length, netMinor, ...(currency && { currency }) }
}

/** Undefined for who has not come back yet: one purchase is no loyalty. */
export function loyaltyIn(
  { orders, reviews }: Pick<CustomerFile, 'orders' | 'reviews'>,
  perks: readonly PerkRecord[],
  now: Date,
): Loyalty | undefined {
  const paid = orders.filter(isPaid)
  const of = new Map<string, number>()
  for (const { items = [] } of paid) for (const name of new Set(items.map(item => item.name))) of.set(name, (of.get(name) ?? 0) + 1)
  const days = new Set(paid.map(({ placedOn = '' }) => dayOf(placedOn)).filter(day => day <= dayOf(localDay(now))))
  if (days.size < 2) return undefined
  return loyaltyOf(
    { days, of, orders: paid.length },
    reviews.flatMap(({ stars }) => stars ?? []),
    perks.map(({ on }) => dayOf(on)),
  )
}
