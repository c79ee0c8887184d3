import { dayOf } from '../insight/purchases.ts'

/** A complaint of a customer, and what they did after it. */
export interface Complained {
  customer: string
  /** The day of the complaint. */
  on: string
  /** Days on which they ordered, in any order. */
  ordered: readonly string[]
  /** Stars of their later reviews, with their days. */
  rated: readonly { on: string; stars: number }[]
}

export interface Recovery {
  /** Customers whose complaint is old enough to tell. */
  of: number
  cameBack: number
  /** The stars those who came back gave after that, where they gave any. */
  stars?: { mean: number; reviews: number }
}

/** Who complained and has not ordered again in this time is counted as lost. */
const RECOVERY_DAYS = 90

/** Of the customers who complained (each by the first complaint), how many ordered again within 90 days, and what they rated afterwards. */
export function recovery(complaints: readonly Complained[], today: number): Recovery {
  const first = new Map<string, Complained>()
  for (const one of complaints) if ((first.get(one.customer)?.on ?? '\uffff') > one.on) first.set(one.customer, one)
  const told = [...first.values()].filter(({ on }) => today - dayOf(on) >= RECOVERY_DAYS)
  const back = told.flatMap(one => {
    const since = dayOf(one.on)
    const again = one.ordered.map(dayOf).filter(day => day > since && day - since <= RECOVERY_DAYS)
    return again.length > 0 ? [{ ...one, again: Math.min(...again) }] : []
  })
  const stars = back.flatMap(({ rated, again }) => rated.filter(({ on }) => dayOf(on) >= again).map(({ stars }) => stars))
  return {
    of: told.length,
    cameBack: back.length,
    ...(stars.length > 0 ? { stars: { mean: stars.reduce((a, b) => a + b, 0) / stars.length, reviews: stars.length } } : {}),
  }
}
