/** Baskets as columns. */
export interface Baskets {
  /** Names of the items, once each. */
  items: string[]
  /** One more than there are baskets: basket `b` is `item[start[b]]` up to, not including, `item[start[b + 1]]`. */
  start: Int32Array
  /** Places in `items`; no item twice in a basket. */
  item: Int32Array
}

/** Items that are in `count` baskets together, as places in `items`. */
export interface Itemset {
  items: number[]
  count: number
}

/** Longer sets say nothing a shorter one does not. */
const LONGEST = 10
/** Some baskets (a hundred of thirty items, all alike) hold more sets than there are memory cells. */
const MOST_SETS = 200_000

/** Baskets by number; an item named twice in a basket is one. */
export function basketsOf(baskets: Iterable<readonly string[]>): Baskets {
  const places = new Map<string, number>()
  const start = [0]
  const item: number[] = []
  for (const basket of baskets) {
    for (const name of new Set(basket)) {
      let place = places.get(name)
      if (place === undefined) {
        place = places.size
        places.set(name, place)
      }
      item.push(place)
    }
    start.push(item.length)
  }
  return { items: [...places.keys()], start: Int32Array.from(start), item: Int32Array.from(item) }
}

/**
 * All sets of up to ten items that are in at least `minCount` baskets together. Eclat (Zaki 2000): depth first, each set with the list of its baskets; the
 * lists of all longer sets are filled in one pass over those baskets (occurrence deliver, Uno, Kiyomi & Arimura 2004), rare items first.
 * @throws RangeError when there are more than 200,000 of them: `minCount` is too low for these baskets
 */
export function frequentItemsets(baskets: Baskets, minCount: number): Itemset[] {
  const least = Math.max(1, minCount)
  const { flat, starts, nameOf } = ranked(baskets, least)
  const counts = new Int32Array(nameOf.length)
  const found: Itemset[] = []

  /** @param after places in `flat` after the prefix's last item, one for each of its baskets: from `first` up to, not including, `end` */
  function extend(prefix: number[], after: Int32Array, first: number, end: number) {
    const seen: number[] = []
    for (let b = first; b < end; b++) {
      for (let p = after[b] as number, item = flat[p] as number; item >= 0; item = flat[++p] as number) {
        if (counts[item] === 0) seen.push(item)
        counts[item] = (counts[item] as number) + 1
      }
    }
    const frequent = seen.filter(item => (counts[item] as number) >= least)
    const ends: number[] = []
    let room = 0
    for (const item of seen) {
      const count = counts[item] as number
      // From here on: where the item's next basket goes.
      counts[item] = count >= least ? room : -1
      if (count < least) continue
      room += count
      ends.push(room)
    }
    const lists = new Int32Array(room)
    for (let b = first; b < end && room > 0; b++) {
      for (let p = after[b] as number, item = flat[p] as number; item >= 0; item = flat[++p] as number) {
        const next = counts[item] as number
        if (next < 0) continue
        lists[next] = p + 1
        counts[item] = next + 1
      }
    }
    for (const item of seen) counts[item] = 0
    let from = 0
    frequent.forEach((item, i) => {
      const to = ends[i] as number
      const items = [...prefix, nameOf[item] as number]
      if (found.push({ items, count: to - from }) > MOST_SETS)
        throw new RangeError(`more than ${MOST_SETS} sets of items in ${least} baskets or more`)
      if (items.length < LONGEST) extend(items, lists, from, to)
      from = to
    })
  }

  extend([], starts, 0, starts.length)
  return found
}

/** The baskets one after the other with −1 after each, only items in at least `least` baskets, as ranks, rare ones first in each basket. */
function ranked({ items, start, item }: Baskets, least: number) {
  const counts = new Int32Array(items.length)
  for (const place of item) counts[place] = (counts[place] as number) + 1
  const nameOf = Int32Array.from(items.keys())
    .filter(place => (counts[place] as number) >= least)
    .sort((a, b) => (counts[a] as number) - (counts[b] as number))
  const rankOf = new Int32Array(items.length).fill(-1)
  nameOf.forEach((place, rank) => {
    rankOf[place] = rank
  })
  const flat = new Int32Array(item.length + start.length)
  const starts = new Int32Array(start.length - 1)
  let end = 0
  for (let b = 0; b < starts.length; b++) {
    const first = end
    for (let p = start[b] as number; p < (start[b + 1] as number); p++) {
      const rank = rankOf[item[p] as number] as number
      if (rank >= 0) flat[end++] = rank
    }
    flat.subarray(first, end).sort()
    flat[end++] = -1
    starts[b] = first
  }
  return { flat, starts, nameOf }
}
