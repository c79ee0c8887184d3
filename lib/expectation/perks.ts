import { dayOf } from '../insight/purchases.ts'
import type { Tier } from '../insight/tier.ts'
import { localDay } from '../pages/day.ts'
import type { CustomerRecord, StoredOrder } from '../profiles/records.ts'
import type { PerkRecord, ServiceItem, ServiceRecord } from '../profiles/service-records.ts'
import { expectationNote } from './expectation-note.ts'
import { openPromises } from './labels.ts'

/** What speaks against giving a perk now. */
export type PerkDoubt =
  /** Something basic is owed first: a promise past its day, an order past its. */
  | { of: 'promise-overdue'; what: string; by: string }
  | { of: 'order-late'; orderId: string; daysLate: number }
  | { of: 'over-budget'; spentMinor: number; budgetMinor: number; currency?: string }
  /** They had it before: the second time it is counted on, the third time missed. */
  | { of: 'again'; on: string }
  /** What comes on the same day every year, or at even intervals, is waited for. */
  | { of: 'same-day-of-year'; on: string }
  | { of: 'even-intervals'; days: number }
  | { of: 'other-tier' }

/** Those for which the perk is not given: what is basic comes first, and what is spent is spent. */
const STOPS: readonly PerkDoubt['of'][] = ['promise-overdue', 'order-late', 'over-budget']
export const stops = ({ of }: PerkDoubt): boolean => STOPS.includes(of)

/** Days by which an interval may differ from the last one and still look regular. Our choice. */
const EVEN = 3
/** Days around last year's that are "the same day". Our choice: a birthday card sent on a Friday for a Sunday. */
const AROUND = 4
const YEAR = 365

export interface PerkCase {
  item: ServiceItem
  customer: Pick<CustomerRecord, 'promises'>
  orders: readonly StoredOrder[]
  /** All this customer was given. */
  given: readonly PerkRecord[]
  tier?: Tier
  /** The shop's perks of this month. */
  month: readonly PerkRecord[]
  budget: ServiceRecord['budget']
  now: Date
}

/** What speaks against giving this perk to this customer today, the gravest first; nothing for most. */
export function perkDoubts({ item, customer, orders, given, tier, month, budget, now }: PerkCase): PerkDoubt[] {
  const today = localDay(now)
  const doubts: PerkDoubt[] = []
  const [overdue] = openPromises(customer).filter(({ by }) => by.slice(0, 10) < today)
  if (overdue) doubts.push({ of: 'promise-overdue', what: overdue.what, by: overdue.by })
  for (const order of orders) {
    const { state, daysLate = 0 } = expectationNote(order, today)
    if (state === 'late') doubts.push({ of: 'order-late', orderId: order.orderId, daysLate })
  }
  const money = overBudget(item, tier, month, budget)
  if (money) doubts.push(money)
  const before = given.filter(perk => perk.on < today).sort((a, b) => b.on.localeCompare(a.on))
  const same = before.find(perk => perk.item === item.id)
  if (same) doubts.push({ of: 'again', on: same.on })
  doubts.push(...rhythm(before, dayOf(today)))
  if (item.tiers && tier && !item.tiers.includes(tier)) doubts.push({ of: 'other-tier' })
  return doubts
}

/** What was given, the newest first, beside today: whether one could set the clock by it. */
function rhythm(before: readonly PerkRecord[], today: number): PerkDoubt[] {
  const [last, earlier] = before.map(({ on }) => dayOf(on))
  const anniversary = before.find(({ on }) => {
    const since = today - dayOf(on)
    return since > YEAR / 2 && Math.abs(since - Math.round(since / YEAR) * YEAR) <= AROUND
  })
  if (anniversary) return [{ of: 'same-day-of-year', on: anniversary.on }]
  if (last === undefined || earlier === undefined) return []
  const [now, then] = [today - last, last - earlier]
  return Math.abs(now - then) <= EVEN ? [{ of: 'even-intervals', days: now }] : []
}

/** A tier without a budget has no end to it. */
function overBudget(
  item: ServiceItem,
  tier: Tier | undefined,
  month: readonly PerkRecord[],
  budget: ServiceRecord['budget'],
): PerkDoubt | undefined {
  const budgetMinor = budget.of[tier ?? 'small']
  if (budgetMinor === undefined || !item.costMinor) return undefined
  const spentMinor = spentOn(tier, month)
  return spentMinor + item.costMinor > budgetMinor ? { of: 'over-budget', spentMinor, budgetMinor, currency: budget.currency } : undefined
}

/** What a tier's perks of a month cost. Whoever has no tier counts with the smallest. */
export const spentOn = (tier: Tier | undefined, month: readonly PerkRecord[]): number =>
  month.filter(perk => (perk.tier ?? 'small') === (tier ?? 'small')).reduce((sum, { costMinor = 0 }) => sum + costMinor, 0)
