import { daysOf, netOf, type Purchases } from './purchases.ts'

/** Recency, frequency and money of a customer: what was measured, and each as a score from 1 to 5 (best). */
export interface Rfm {
  /** Days since the last purchase, at the day asked about. */
  recencyDays: number
  /** Days bought on. */
  frequency: number
  /** Net value, minor units. */
  money: number
  /** The three scores side by side: "555" is best. */
  score: string
}

/**
 * Scores of all customers, in the order of `purchases.customers`, at the day `at`. Each score is 1 + floor((average rank − 1)·5 / n): equal customers
 * get equal scores, so that a score may be nobody's (where a third bought once, none has 2 for frequency).
 */
export function rfm(purchases: Purchases, at: number): Rfm[] {
  const days = purchases.customers.map((_, c) => daysOf(purchases, c))
  const recency = days.map(own => at - (own.at(-1) as number))
  const frequency = days.map(own => own.length)
  const money = netOf(purchases)
  const [r, f, m] = [fifths(recency.map(value => -value)), fifths(frequency), fifths(money)]
  return recency.map((recencyDays, i) => ({
    recencyDays,
    frequency: frequency[i] as number,
    money: money[i] as number,
    score: `${r[i]}${f[i]}${m[i]}`,
  }))
}

/** The fifth each value lies in, 1 (lowest) to 5, by average rank. */
function fifths(values: readonly number[]): Uint8Array {
  const n = values.length
  const order = Int32Array.from(values, (_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number))
  const scores = new Uint8Array(n)
  for (let first = 0; first < n; ) {
    let last = first
    while (last + 1 < n && values[order[last + 1] as number] === values[order[first] as number]) last++
    const score = 1 + Math.floor((((first + last) / 2) * 5) / n)
    for (let i = first; i <= last; i++) scores[order[i] as number] = score
    first = last + 1
  }
  return scores
}

/** How many customers have each score. */
export function cells(customers: readonly Rfm[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { score } of customers) counts.set(score, (counts.get(score) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => b.localeCompare(a)))
}
