import { costPerSaved } from './churn.ts'
import { daysOf, type Purchases } from './purchases.ts'
import { hasLapsed } from './rhythm.ts'
import type { GivenPerk } from './shop-history.ts'

/** What surprises did for customers who had left; amounts in minor units. */
export interface WinBack {
  /** Who had left and was given something. */
  customers: number
  /** Of those, who bought again in time. */
  back: number
  /** Of those, who have not, and still may. */
  waiting: number
  /** Surprises to them whose cost is not known, or is in another currency. */
  unpriced: number
  /** What the others cost, for each who came back; undefined where nobody did, or a cost is missing. */
  perSaved?: number
}

/** A purchase counts as coming back for so long. The window the other rates of the shop have. */
const WINDOW = 90

/** Customers who were given something when they had lapsed, and what became of them by the day `at`. Undefined when there is nobody. */
export function winBack(
  purchases: Purchases,
  perks: readonly GivenPerk[],
  { at, lapsedAfter, currency }: { at: number; lapsedAfter: number; currency: string },
): WinBack | undefined {
  const byCustomer = Map.groupBy(perks, ({ customer }) => customer)
  const found = { customers: 0, back: 0, waiting: 0, unpriced: 0 }
  let spent = 0
  purchases.customers.forEach((id, c) => {
    const days = [...daysOf(purchases, c)]
    const given = (byCustomer.get(id) ?? []).filter(({ day }) => {
      const before = days.filter(bought => bought <= day)
      return day <= at && before.length > 0 && hasLapsed(before, day, lapsedAfter)
    })
    if (given.length === 0) return
    found.customers++
    for (const { costMinor, currency: of } of given) {
      if (costMinor === undefined || of !== currency) found.unpriced++
      else spent += costMinor
    }
    if (given.some(({ day }) => days.some(bought => bought > day && bought <= day + WINDOW))) found.back++
    else if (given.some(({ day }) => day + WINDOW > at)) found.waiting++
  })
  if (found.customers === 0) return undefined
  const perSaved = found.unpriced === 0 ? costPerSaved(spent, found.back) : undefined
  return { ...found, ...(perSaved !== undefined && { perSaved }) }
}
