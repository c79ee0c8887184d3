import { daysOf, type Purchases } from './purchases.ts'

/** A rate with what it was counted on; `rate` is undefined when there was nothing to count. */
export interface Rate {
  rate: number | undefined
  of: number
}

const rateOf = (hits: number, of: number): Rate => ({ rate: of === 0 ? undefined : hits / of, of })

export interface RepeatRates {
  /** First purchases followed by a second within the window. */
  newSecondPurchase: Rate
  /** Later purchases followed by another within the window. */
  oldRepeat: Rate
  /** The same by which purchase it is: `byOrder[0]` after the first. */
  byOrder: Rate[]
}

const MOST_ORDERS = 6

/**
 * How often a purchase is followed by another within `windowDays`. Only purchases at least that old at the day `at` count: a younger one has not had its
 * time, and would pull the rate down.
 */
export function repeatRates(purchases: Purchases, at: number, windowDays = 90): RepeatRates {
  const followed = new Int32Array(MOST_ORDERS + 1)
  const counted = new Int32Array(MOST_ORDERS + 1)
  purchases.customers.forEach((_, c) => {
    const days = daysOf(purchases, c)
    days.forEach((day, i) => {
      if (day > at - windowDays) return
      // The last place gathers all orders after those shown one by one.
      const place = Math.min(i, MOST_ORDERS)
      counted[place] = (counted[place] as number) + 1
      const next = days[i + 1]
      if (next !== undefined && next - day <= windowDays) followed[place] = (followed[place] as number) + 1
    })
  })
  const total = (counts: Int32Array) => counts.subarray(1).reduce((a, b) => a + b, 0)
  return {
    newSecondPurchase: rateOf(followed[0] as number, counted[0] as number),
    oldRepeat: rateOf(total(followed), total(counted)),
    byOrder: Array.from({ length: MOST_ORDERS }, (_, i) => rateOf(followed[i] as number, counted[i] as number)),
  }
}

/** What came of customers who left such reviews: how many bought again within `windowDays` of it. Reviews younger than that at the day `at` do not count; a customer does once, by the first. */
export function recoveryRate(
  purchases: Purchases,
  reviews: readonly { customer: string; day: number }[],
  at: number,
  windowDays = 90,
): Rate {
  const first = new Map<string, number>()
  for (const { customer, day } of reviews) first.set(customer, Math.min(day, first.get(customer) ?? day))
  const place = new Map(purchases.customers.map((customer, c) => [customer, c]))
  const old = [...first].filter(([, day]) => day <= at - windowDays)
  const back = old.filter(([customer, reviewed]) => {
    const c = place.get(customer)
    return c !== undefined && daysOf(purchases, c).some(day => day > reviewed && day <= reviewed + windowDays)
  })
  return rateOf(back.length, old.length)
}

/** Who bought in the last window, against the one before it. */
export interface Renewal {
  /** Customers of the window before. */
  before: number
  /** Of those, who bought again in this one. */
  kept: number
  /** First purchases ever in this window. */
  newcomers: number
  /** Customers of this window. */
  buyers: number
  /**
   * A repeat rate that looks well while the shop dries up: at least half came back, but newcomers are fewer than those who stayed away. (98 % repeat
   * with 0.6 % new customers is the textbook case.)
   */
  dryingUp: boolean
}

/** Whether those who stay away are replaced: the last `windowDays` up to the day `at` against as many before. */
export function renewal(purchases: Purchases, at: number, windowDays = 90): Renewal {
  let [before, kept, newcomers, buyers] = [0, 0, 0, 0]
  purchases.customers.forEach((_, c) => {
    const days = daysOf(purchases, c)
    const bought = (from: number, to: number) => days.some(day => day > from && day <= to)
    const [then, now] = [bought(at - 2 * windowDays, at - windowDays), bought(at - windowDays, at)]
    if (then) before++
    if (then && now) kept++
    if (now) buyers++
    if (now && (days[0] as number) > at - windowDays) newcomers++
  })
  return { before, kept, newcomers, buyers, dryingUp: before > 0 && kept / before >= 0.5 && newcomers < before - kept }
}
