import type { Issue } from '../pages/marks.ts'
import { type Alarm, alarms, type Period } from './early-warning.ts'
import { dateOf } from './purchases.ts'

/** A review as the watch needs it. */
export interface WatchedReview {
  /** Days since 1970-01-01. */
  day: number
  bad: boolean
  product?: string
  issues: readonly Issue[]
}

/** What an alarm is about: the whole shop, one product, or one complaint. */
export type Subject = { of: 'shop' } | { of: 'product'; product: string } | { of: 'complaint'; issue: Issue }

export type SubjectAlarm = Alarm & { subject: Subject }

/** A series with fewer reviews than this in all is not watched: nothing could be said of it. */
const ENOUGH_REVIEWS = 30
const WEEK = 7
/** So many first weeks say what is usual. */
export const WATCH_BASELINE = 20
const THRESHOLD = 4

/**
 * Alarms of a shop's reviews by week, latest first: of the shop, of each product (its bad reviews among its reviews) and of each complaint (reviews that make it among
 * all reviews). With many series watched chance would ring somewhere every week, so the threshold rises by the logarithm of their number.
 * @param at last day; a week that is not over by then waits
 */
export function watchReviews(reviews: readonly WatchedReview[], at: number): SubjectAlarm[] {
  const by = <Key>(keysOf: (review: WatchedReview) => readonly Key[]) => {
    const groups = new Map<Key, WatchedReview[]>()
    for (const review of reviews) {
      for (const key of new Set(keysOf(review))) {
        const own = groups.get(key)
        if (own) own.push(review)
        else groups.set(key, [review])
      }
    }
    return groups
  }
  const series: { subject: Subject; periods: Period[] }[] = [
    { subject: { of: 'shop' }, periods: weeks(reviews, at, ({ bad }) => bad) },
    ...[...by(({ product }) => (product ? [product] : []))]
      .filter(([, own]) => own.length >= ENOUGH_REVIEWS)
      .map(([product, own]) => ({ subject: { of: 'product' as const, product }, periods: weeks(own, at, ({ bad }) => bad) })),
    ...[...by(({ bad, issues }) => (bad ? issues : []))].map(([issue]) => ({
      subject: { of: 'complaint' as const, issue },
      periods: weeks(reviews, at, ({ bad, issues }) => bad && issues.includes(issue)),
    })),
  ]
  const h = THRESHOLD + Math.log(series.length)
  return series
    .flatMap(({ subject, periods }) => {
      const found = reviews.length < ENOUGH_REVIEWS ? 'short' : alarms(periods, { baseline: WATCH_BASELINE, h })
      return typeof found === 'string' ? [] : found.map(alarm => ({ ...alarm, subject }))
    })
    .sort((a, b) => b.date.localeCompare(a.date))
}

/** Whole weeks from the first review to the day `at`, each dated by its last day. */
export function weeks(reviews: readonly WatchedReview[], at: number, isBad: (review: WatchedReview) => boolean): Period[] {
  const first = reviews.reduce((least, { day }) => Math.min(least, day), at + 1)
  const count = Math.floor((at + 1 - first) / WEEK)
  const periods = Array.from({ length: count }, (_, i) => ({ date: dateOf(at - (count - 1 - i) * WEEK), bad: 0, total: 0 }))
  for (const review of reviews) {
    const period = periods[count - 1 - Math.floor((at - review.day) / WEEK)]
    if (!period) continue
    period.total++
    if (isBad(review)) period.bad++
  }
  return periods
}
