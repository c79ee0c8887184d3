import { type Cluster, complaintClusters } from './complaint-clusters.ts'
import { type NotWatched, type Period, sharesOf } from './early-warning.ts'
import { dateOf, dayOf } from './purchases.ts'
import { type SubjectAlarm, WATCH_BASELINE, watchReviews, weeks } from './review-watch.ts'
import type { HistoryReview } from './shop-history.ts'

/** What is said of a shop's reviews. */
export interface ReviewFigures {
  reviews: number
  bad: number
  /** Whole weeks, oldest first. */
  weeks: Period[]
  /** The usual share of bad reviews; or why nothing can be said yet. */
  usual: number | NotWatched
  weeksNeeded: number
  /** With the first day of the first week of each. */
  alarms: (SubjectAlarm & { from: string })[]
  clusters: Cluster[]
}

const WEEK = 7

/** What is said of the reviews up to `today`, as of the day of the last one: weeks nobody has read yet are no good weeks. */
export function reviewFigures(reviews: readonly HistoryReview[], today: number): ReviewFigures {
  const seen = reviews.filter(({ day }) => day <= today)
  const last = seen.reduce((latest, { day }) => Math.max(latest, day), Number.NEGATIVE_INFINITY)
  const periods = seen.length > 0 ? weeks(seen, last, ({ bad }) => bad) : []
  const shares = sharesOf(periods, { baseline: WATCH_BASELINE })
  const complaints = seen.flatMap(({ customer, day, product, text, bad, issues }, i) =>
    bad ? issues.map(issue => ({ customer: customer ?? `${i}`, day, issue, ...(product && { product }), ...(text && { text }) })) : [],
  )
  return {
    reviews: seen.length,
    bad: seen.filter(({ bad }) => bad).length,
    weeks: periods,
    usual: typeof shares === 'string' ? shares : shares.usual,
    weeksNeeded: WATCH_BASELINE + 1,
    alarms: seen.length > 0 ? watchReviews(seen, last).map(alarm => ({ ...alarm, from: dateOf(dayOf(alarm.since) - WEEK + 1) })) : [],
    clusters: seen.length > 0 ? complaintClusters(complaints, last) : [],
  }
}
