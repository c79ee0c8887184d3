import { type Baskets, frequentItemsets, type Itemset } from './frequent-itemsets.ts'
import { wilson } from './proportion.ts'

/** Who bought all of `having` bought `also`. */
export interface Rule {
  having: string[]
  also: string
  /** Baskets with all of them. */
  count: number
  /** `count` as a share of all baskets. */
  support: number
  /** Share of the baskets with `having` that hold `also`. */
  confidence: number
  /** How many times likelier `also` is than in any basket. */
  lift: number
  /** Wilson's 95 % interval of the confidence. */
  interval: [low: number, high: number]
}

/** What a seller is told rests on at least so many baskets. */
export const ENOUGH_BASKETS = 30

/**
 * Rules with one item on the right side, from frequent sets, the strongest lift first (Agrawal, Imieliński & Swami 1993).
 * @param minConfidence 0..1
 */
export function rulesOf({ items, start }: Baskets, itemsets: readonly Itemset[], minConfidence: number): Rule[] {
  const baskets = start.length - 1
  // A set is found by the place of the set before it and its last item.
  const places = new Map(itemsets.map(({ items: set, before }, place) => [(before + 1) * items.length + (set.at(-1) as number), place]))
  const placeOf = (before: number, item: number) => places.get((before + 1) * items.length + item) as number
  const countAt = (place: number) => (itemsets[place] as Itemset).count
  const rules: Rule[] = []
  itemsets.forEach(({ items: set, count, before }) => {
    // From the last item to the first: `upTo` is the set up to the item left out, the rest is gone through item by item.
    for (let at = set.length - 1, upTo = before; at >= 0 && set.length > 1; at--) {
      let rest = upTo
      for (let i = at + 1; i < set.length; i++) rest = placeOf(rest, set[i] as number)
      if (upTo >= 0) upTo = (itemsets[upTo] as Itemset).before
      const covered = countAt(rest)
      const confidence = count / covered
      if (confidence < minConfidence) continue
      const also = set[at] as number
      rules.push({
        having: set.filter(item => item !== also).map(item => items[item] as string),
        also: items[also] as string,
        count,
        support: count / baskets,
        confidence,
        lift: (confidence * baskets) / countAt(placeOf(-1, also)),
        interval: wilson(count, covered),
      })
    }
  })
  return rules.sort((a, b) => b.lift - a.lift || b.count - a.count)
}

/**
 * What is bought together in a shop, for private hints only: rules seen in at least 30 baskets, at least even odds, and above chance.
 * None while that is nothing.
 */
export const boughtTogether = (baskets: Baskets): Rule[] =>
  rulesOf(baskets, frequentItemsets(baskets, ENOUGH_BASKETS), 0.5).filter(({ lift }) => lift > 1)

/** The rules that say something of an order: all of `having` is in it, `also` is not. Each `also` once, by its surest rule. */
export function hintsFor(order: readonly string[], rules: readonly Rule[]): Rule[] {
  const has = new Set(order)
  const surest = new Map<string, Rule>()
  for (const rule of rules) {
    if (has.has(rule.also) || !rule.having.every(item => has.has(item))) continue
    const known = surest.get(rule.also)
    if (!known || rule.interval[0] > known.interval[0]) surest.set(rule.also, rule)
  }
  return [...surest.values()].sort((a, b) => b.interval[0] - a.interval[0])
}
