/** Baskets as columns. */
export interface Baskets {
  /** Names of the items, once each. */
  items: string[]
  /** One more than there are baskets: basket `b` is `item[start[b]]` up to, not including, `item[start[b + 1]]`. */
  start: Int32Array
  /** Places in `items`; no item twice in a basket. */
  item: Int32Array
}

/** Items that are in `count` baskets together, as places in `items`; all sets have them in one order, the rare ones first. */
export interface Itemset {
  items: number[]
  count: number
  /** Place of the same set without its last item among all sets; −1 for a single item. */
  before: number
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

  // For each depth the places of the next baskets, and the items with where their part of those ends: used again for every set of that depth.
  const depths: { lists: Int32Array; seen: Int32Array; ends: Int32Array }[] = []

  /** @param after places in `flat` after the prefix's last item, one for each of its baskets: from `first` up to, not including, `end` */
  function extend(prefix: readonly number[], before: number, after: Int32Array, first: number, end: number) {
    const depth = prefix.length
    depths[depth] ??= { lists: new Int32Array(flat.length), seen: new Int32Array(nameOf.length), ends: new Int32Array(nameOf.length) }
    const { lists, seen, ends } = depths[depth]
    const different = tally(flat, after, first, end, counts, seen)
    let frequent = 0
    let room = 0
    for (let i = 0; i < different; i++) {
      const item = seen[i] as number
      const count = counts[item] as number
      // From here on: where the item's next basket goes.
      counts[item] = count >= least ? room : -1
      if (count < least) continue
      room += count
      ends[frequent] = room
      seen[i] = seen[frequent] as number
      seen[frequent++] = item
    }
    if (room > 0) deliver(flat, after, first, end, counts, lists)
    for (let i = 0; i < different; i++) counts[seen[i] as number] = 0
    for (let i = 0, from = 0; i < frequent; i++) {
      const to = ends[i] as number
      const items = [...prefix, nameOf[seen[i] as number] as number]
      const place = found.push({ items, count: to - from, before }) - 1
      if (place === MOST_SETS) throw new RangeError(`more than ${MOST_SETS} sets of items in ${least} baskets or more`)
      if (items.length < LONGEST) extend(items, place, lists, from, to)
      from = to
    }
  }

  extend([], -1, starts, 0, starts.length)
  return found
}

/** Counts the items that follow in some baskets; writes each different one into `seen` and gives how many those are. */
function tally(flat: Int32Array, after: Int32Array, first: number, end: number, counts: Int32Array, seen: Int32Array): number {
  let different = 0
  for (let b = first; b < end; b++) {
    for (let p = after[b] as number, item = flat[p] as number; item >= 0; item = flat[++p] as number) {
      const count = counts[item] as number
      if (count === 0) seen[different++] = item
      counts[item] = count + 1
    }
  }
  return different
}

/** Writes, for each item that follows in some baskets, where each of them goes on after it: from place `next[item]` of `lists` on, or not at all if that is below 0. */
function deliver(flat: Int32Array, after: Int32Array, first: number, end: number, next: Int32Array, lists: Int32Array) {
  for (let b = first; b < end; b++) {
    for (let p = after[b] as number, item = flat[p] as number; item >= 0; item = flat[++p] as number) {
      const place = next[item] as number
      if (place < 0) continue
      lists[place] = p + 1
      next[item] = place + 1
    }
  }
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
