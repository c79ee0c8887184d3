import { dayOf, type Purchases, purchasesOf } from '../../lib/insight/purchases.ts'

/** A shop written down by hand: the purchase days of each customer, at 10.00 each unless an amount in minor units stands after a colon. */
export const shopOf = (customers: Record<string, string[]>): Purchases =>
  purchasesOf(
    Object.entries(customers).flatMap(([customer, days]) =>
      days.map(line => {
        const [date = '', minor = '1000'] = line.split(':')
        return { customer, day: dayOf(date), minor: Number(minor) }
      }),
    ),
  )

/** The same random numbers every time, between 0 and 1. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 4294967296
  }
}
