import { TIERS, type Tier } from './tier.ts'

export interface TierMove {
  customer: string
  from: Tier
  to: Tier
}

/** What changed between two computations of the tiers: moves in the order of the tier reached, and who is in only one of the two. */
export interface TierMoves {
  up: TierMove[]
  down: TierMove[]
  joined: string[]
  gone: string[]
}

/** Compares the tiers of customers, before and now. */
export function tierMoves(before: ReadonlyMap<string, Tier>, now: ReadonlyMap<string, Tier>): TierMoves {
  const moved = [...now].flatMap(([customer, to]) => {
    const from = before.get(customer)
    return from === undefined || from === to ? [] : [{ customer, from, to }]
  })
  const rank = (tier: Tier) => TIERS.indexOf(tier)
  moved.sort((a, b) => rank(a.to) - rank(b.to) || rank(b.from) - rank(a.from))
  return {
    up: moved.filter(({ from, to }) => rank(to) < rank(from)),
    down: moved.filter(({ from, to }) => rank(to) > rank(from)),
    joined: [...now.keys()].filter(customer => !before.has(customer)),
    gone: [...before.keys()].filter(customer => !now.has(customer)),
  }
}
