import { sum } from './purchases.ts'
import { type CutOffs, TIERS, type Tier, tierOf } from './tier.ts'

/** One tier of the shop: how many customers, from which net value on, and their share of all value. */
export interface PyramidRow {
  tier: Tier
  customers: number
  /** Lowest net value in it, minor units; undefined when nobody is in it. */
  cutOff: number | undefined
  /** 0..1; undefined when there is no value to share (nothing, or more refunds than sales). */
  valueShare: number | undefined
}

/** The tiers from the top down, from each customer's net value (minor units, one currency). */
export function pyramid(net: readonly number[], lines: CutOffs): PyramidRow[] {
  const all = sum(net)
  return TIERS.map(tier => {
    const own = net.filter(value => tierOf(value, lines) === tier)
    return {
      tier,
      customers: own.length,
      cutOff: own.length === 0 ? undefined : own.reduce((a, b) => Math.min(a, b)),
      valueShare: all > 0 ? sum(own) / all : undefined,
    }
  })
}

/** How unevenly value is spread over customers. */
export interface Concentration {
  /** Share of all value that the best fifth of the customers (rounded up) brings: the shop's own, whatever the proverb says. */
  top20Share: number
  /** Share of customers it takes for 80 % of the value. */
  customersFor80: number
  /** 0: all alike, towards 1: one has all. */
  gini: number
}

/**
 * Concentration of each customer's net value. Customers who brought nothing or cost money count as customers with a value of 0, for a share of a loss has
 * no meaning. Undefined when nobody brought anything.
 */
export function concentration(net: readonly number[]): Concentration | undefined {
  const values = Float64Array.from(net, value => Math.max(0, value)).sort()
  const n = values.length
  const all = sum(values)
  if (!(all > 0)) return undefined
  const top = sum(values.subarray(n - Math.ceil(n * 0.2)))
  let counted = 0
  let reached = 0
  while (reached < all * 0.8 && counted < n) reached += values[n - ++counted] as number
  const weighted = values.reduce((total, value, i) => total + (2 * (i + 1) - n - 1) * value, 0)
  return { top20Share: top / all, customersFor80: counted / n, gini: weighted / (n * all) }
}

/** Points of the concentration curve for a drawing, best customers first: after this share of customers, this share of value. `steps` + 1 of them. */
export function concentrationCurve(net: readonly number[], steps = 100): { customers: number; value: number }[] {
  const values = Float64Array.from(net, value => Math.max(0, value))
    .sort()
    .reverse()
  const all = sum(values)
  if (!(all > 0)) return []
  const upTo = Float64Array.from(values)
  for (let i = 1; i < upTo.length; i++) upTo[i] = (upTo[i - 1] as number) + (values[i] as number)
  return Array.from({ length: steps + 1 }, (_, step) => {
    const count = Math.round((step / steps) * values.length)
    return { customers: count / values.length, value: count === 0 ? 0 : (upTo[count - 1] as number) / all }
  })
}
