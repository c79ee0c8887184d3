import { aliasesOf, type Person } from './identity.ts'

export interface ByPerson<T> {
  rows: T[]
  /** The first row from there on with which none before it shares anything. */
  nextPerson(from: number): number
}

/**
 * Rows in an order in which those that may be of one customer, by anything they share, follow one another as they did: kept in parts, each customer is then
 * loaded and stored once and not once for every part of a long history. In which order strangers come makes no difference.
 */
export function byPerson<T>(rows: T[], personOf: (row: T) => Person): ByPerson<T> {
  /** Of each row one before it with which it shares something, at last the first of all; itself where there is none. */
  const before = Int32Array.from(rows, (_, i) => i)
  const firstOf = (row: number): number => {
    let first = row
    while (before[first] !== first) first = before[first] ?? first
    for (let at = row; at !== first; ) {
      const next = before[at] ?? first
      before[at] = first
      at = next
    }
    return first
  }
  const seen = new Map<string, number>()
  rows.forEach((row, i) => {
    for (const { alias } of aliasesOf('', personOf(row))) {
      const other = seen.get(alias)
      if (other === undefined) seen.set(alias, i)
      else {
        const [a, b] = [firstOf(other), firstOf(i)]
        before[Math.max(a, b)] = Math.min(a, b)
      }
    }
  })
  const firsts = Int32Array.from(rows, (_, i) => firstOf(i))
  const order = Uint32Array.from(rows, (_, i) => i).sort((a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0) || a - b)
  return {
    rows: Array.from(order, i => rows[i] as T),
    nextPerson(from) {
      let at = from
      while (at < order.length && firsts[order[at] ?? 0] !== order[at]) at++
      return at
    },
  }
}
