import type { Months } from '../profiles/records.ts'

/** Value of a customer, by rank of net revenue among the shop's customers. */
export type Tier = (typeof TIERS)[number]

/** From the top down. */
export const TIERS = ['vip', 'major', 'ordinary', 'small'] as const

/** Lowest net revenue, in minor units, of each tier above `small`. */
export interface CutOffs {
  vip: number
  major: number
  ordinary: number
}

/** Who is above `small`: the share of customers (0..1) in each tier, together at most 1. */
export interface Pyramid extends Readonly<CutOffs> {
  /** Nobody who brought less (minor units) is above `small`. */
  readonly leastMinor?: number | undefined
  /** Ranked by the net revenue of so many months; of 12 where they are not said. */
  readonly months?: Months | undefined
}

/** The classic pyramid of 1 / 4 / 15 / 80 %. */
export const PYRAMID: Pyramid = { vip: 0.01, major: 0.04, ordinary: 0.15 }

/** Below this many customers with orders, or days between the first and the last order, ranks say more about luck than about customers. */
export const ENOUGH = { customers: 100, days: 60 } as const

/** Why a shop has no tiers yet: the numbers seen and the numbers needed. */
export interface NotEnough {
  customers: number
  days: number
}

/**
 * The cut-offs of a shop from each customer's net revenue (minor units, one currency, any order). Ranks are cut at ceil(n·1 %), ceil(n·5 %), ceil(n·20 %), or as the shop's own pyramid says.
 * Equal revenues stay together: a group of ties belongs to the tier its middle rank falls in, so a shop in which all spend the same has no VIP.
 * A tier nobody reaches has the next higher whole amount as its cut-off.
 */
export function cutOffs(net: readonly number[], { vip: top, major: next, ordinary: more, leastMinor = 0 } = PYRAMID): CutOffs {
  const sorted = [...net].sort((a, b) => b - a)
  const n = sorted.length
  // 0.1 + 0.2 is a little more than 0.3, which must not let one more customer in.
  const upTo = (share: number) => Math.ceil(n * share - 1e-9)
  const last = {
    vip: upTo(top),
    major: upTo(top + next),
    ordinary: upTo(top + next + more),
  }
  const result: CutOffs = { vip: Number.NaN, major: Number.NaN, ordinary: Number.NaN }
  const unreached = Math.max((sorted[0] ?? 0) + 1, leastMinor)
  for (let start = 0; start < n; ) {
    let end = start
    while (end + 1 < n && sorted[end + 1] === sorted[start]) end++
    const middle = (start + end) / 2 + 1
    const value = sorted[start] ?? 0
    // Nobody who brought nothing, or cost money, is above the base.
    if (value > 0 && value >= leastMinor) {
      if (middle <= last.vip) result.vip = value
      if (middle <= last.major) result.major = value
      if (middle <= last.ordinary) result.ordinary = value
    }
    start = end + 1
  }
  const vip = Number.isNaN(result.vip) ? unreached : result.vip
  const major = Number.isNaN(result.major) ? vip : result.major
  const ordinary = Number.isNaN(result.ordinary) ? major : result.ordinary
  return { vip, major, ordinary }
}

/** The tier of a net revenue under stored cut-offs: one comparison, no scan. */
export function tierOf(net: number, { vip, major, ordinary }: CutOffs): Tier {
  if (net >= vip) return 'vip'
  if (net >= major) return 'major'
  return net >= ordinary ? 'ordinary' : 'small'
}

/** Null when the shop has been seen long and widely enough for tiers, else what is missing. */
export function notEnough({ customers, from, to }: { customers: number; from?: string; to?: string }): NotEnough | null {
  const days = from && to ? Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000) : 0
  return customers < ENOUGH.customers || days < ENOUGH.days ? { customers, days } : null
}
