import type { StatusKind } from '../pages/facts.ts'

export interface OrderDates {
  placedOn?: string
  promisedOn?: string
  deliveredOn?: string
  statusKind?: StatusKind
}

/** How often deliveries as late as this one ended in one or two stars, and on how many orders that rests. */
export interface Risk {
  share12: number
  n: number
  /** Fewest days late of the deliveries this rests on; negative: early. */
  from: number
  source: string
}

export interface ExpectationNote {
  state: 'on-time' | 'due-soon' | 'late' | 'delivered-late' | 'unknown'
  /** Calendar days after the promised day; only when late. */
  daysLate?: number
  /** Calendar days still to go; only when due soon. */
  daysLeft?: number
  risk?: Risk
  next: 'write-today' | 'watch' | 'nothing'
}

interface Bin {
  /** Days late, both ends included. */
  from: number
  to: number
  n: number
  share12: number
}

const SOURCE = 'Olist sample (cab-g/bravida-analytics-case), 3,683 delivered and reviewed orders'

/**
 * Share of 1–2 star reviews by calendar days between promised and delivered. A kink, not a line: early days change little, the third late day a great
 * deal. Source: the reference vector olist_lateness_review.json (Olist sample, cab-g/bravida-analytics-case, shared part of 5,164 orders).
 */
export const LATENESS: readonly Bin[] = [
  { from: Number.NEGATIVE_INFINITY, to: -15, n: 1327, share12: 0.0889 },
  { from: -14, to: -8, n: 1375, share12: 0.088 },
  { from: -7, to: -1, n: 675, share12: 0.1141 },
  { from: 0, to: 0, n: 46, share12: 0.1957 },
  { from: 1, to: 2, n: 55, share12: 0.2909 },
  { from: 3, to: 4, n: 38, share12: 0.7105 },
  { from: 5, to: 7, n: 46, share12: 0.7391 },
  { from: 8, to: Number.POSITIVE_INFINITY, n: 121, share12: 0.8347 },
]

/** The risk of a delivery so many days late (negative: early). */
export function riskOf(daysLate: number): Risk | undefined {
  const bin = LATENESS.find(b => daysLate >= b.from && daysLate <= b.to)
  return bin && { share12: bin.share12, n: bin.n, from: bin.from, source: SOURCE }
}

/** From here on most deliveries so late ended badly: a word before that is worth writing. */
const MOST = 0.5
/** Days before the promised day from which we watch. Our choice: a parcel that has not left by then rarely arrives in time. */
const SOON = 2

const DAY = 86_400_000
const dayNumber = (iso: string | undefined): number | null => {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0]
  const time = day ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? null : Math.round(time / DAY)
}

const OVER: StatusKind[] = ['cancelled', 'refunded']
const ARRIVED: StatusKind[] = ['delivered', 'completed']

/**
 * Where an order stands against what its buyer was promised, as facts for the interface to word. Dates count as calendar days as written. An order still
 * on its way is judged by the day it will be at best: tomorrow, so that the note comes before the kink and not after it.
 */
export function expectationNote({ promisedOn, deliveredOn, statusKind }: OrderDates, now: string): ExpectationNote {
  const [promised, delivered, today] = [dayNumber(promisedOn), dayNumber(deliveredOn), dayNumber(now)]
  if (promised === null || today === null || (statusKind && OVER.includes(statusKind))) return { state: 'unknown', next: 'nothing' }
  if (delivered !== null) {
    const daysLate = delivered - promised
    if (daysLate <= 0) return { state: 'on-time', next: 'nothing' }
    return { state: 'delivered-late', daysLate, ...risked(daysLate), next: nextFor(daysLate) }
  }
  if (statusKind && ARRIVED.includes(statusKind)) return { state: 'unknown', next: 'nothing' }
  const daysLate = today - promised
  if (daysLate > 0) return { state: 'late', daysLate, ...risked(daysLate + 1), next: nextFor(daysLate + 1) }
  if (daysLate >= -SOON) return { state: 'due-soon', daysLeft: promised - today, ...risked(daysLate), next: 'watch' }
  return { state: 'on-time', next: 'nothing' }
}

const risked = (daysLate: number): { risk?: Risk } => {
  const risk = riskOf(daysLate)
  return risk ? { risk } : {}
}
const nextFor = (daysLate: number): 'write-today' | 'watch' => ((riskOf(daysLate)?.share12 ?? 0) >= MOST ? 'write-today' : 'watch')
