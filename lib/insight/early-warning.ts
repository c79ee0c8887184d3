import { wilson } from './proportion.ts'

/** A day or a week of reviews. */
export interface Period {
  date: string
  /** Bad ones of `total`. */
  bad: number
  total: number
}

/** A spell in which the share of bad reviews was above the usual. */
export interface Alarm {
  /** When it was noticed. */
  date: string
  /** Log of how much likelier the reviews since `since` are with the worse share than with the usual one, when it was noticed. */
  statistic: number
  threshold: number
  /** First period of the rise. */
  since: string
  /** Since then, up to the alarm. */
  bad: number
  total: number
  /** 95 % interval of the share since then. */
  interval: [low: number, high: number]
  usualShare: number
  worseShare: number
  /** When the reviews had said more clearly still that all is as usual again; absent while the spell lasts. */
  until?: string
}

export interface Chart {
  /** How many first periods say what is usual. */
  baseline?: number
  /** Half the rise looked for, in standard deviations of a usual period (the k of the trade's charts); default is a share twice the usual one. */
  k?: number
  /** Alarm above this: 4 is a likelihood ratio of 55. */
  h?: number
}

/** Why a series cannot be watched. */
export type NotWatched = 'short' | 'no-reviews'

const BASELINE = 20
const THRESHOLD = 4
/** A spell that rings twice is worse than one that ends late: its end must be this many times as clear as its beginning. */
const SURER_OF_THE_END = 2

/**
 * The usual share of bad reviews (that of the first `baseline` periods, at least half a bad review in all, or nothing could ever be worse than never) and the share
 * that is bad news.
 */
export function sharesOf(
  periods: readonly Period[],
  { baseline = BASELINE, k }: Chart = {},
): { usual: number; worse: number } | NotWatched {
  if (periods.length <= baseline) return 'short'
  const first = periods.slice(0, baseline)
  const [bad, total] = [first.reduce((n, p) => n + p.bad, 0), first.reduce((n, p) => n + p.total, 0)]
  if (total === 0) return 'no-reviews'
  const usual = Math.min(Math.max(bad, 0.5) / total, 0.99)
  const worse = k === undefined ? 2 * usual : usual + 2 * k * Math.sqrt((usual * (1 - usual) * first.length) / total)
  return { usual, worse: Math.min(worse, (1 + usual) / 2) }
}

/** What each period adds to the log-likelihood ratio of the worse share against the usual one (Bernoulli CUSUM, Reynolds & Stoumbos 1999). */
export function shareSteps(periods: readonly Period[], usual: number, worse: number): Float64Array {
  const perBad = Math.log((worse * (1 - usual)) / (usual * (1 - worse)))
  const perReview = Math.log((1 - worse) / (1 - usual))
  return Float64Array.from(periods, ({ bad, total }) => bad * perBad + total * perReview)
}

/**
 * Alarms of a series of periods, in order of time: one a spell. It is the share that is watched, not the count, so that a busy month is none. A spell is over when
 * the periods since speak twice as clearly for the usual share as they spoke against it.
 */
export function alarms(periods: readonly Period[], chart: Chart = {}): Alarm[] | NotWatched {
  const shares = sharesOf(periods, chart)
  if (typeof shares === 'string') return shares
  const { usual, worse } = shares
  const { baseline = BASELINE, h = THRESHOLD } = chart
  const found: Alarm[] = []
  let spell: Alarm | undefined
  let sum = 0
  let since = 0
  shareSteps(periods, usual, worse).forEach((step, i) => {
    const { date } = periods[i] as Period
    if (spell) {
      sum = Math.max(0, sum - step)
      if (sum <= SURER_OF_THE_END * h) return
      spell.until = date
      spell = undefined
      sum = 0
      return
    }
    if (sum === 0) since = i
    sum = Math.max(0, sum + step)
    if (i < baseline || sum <= h) return
    const run = periods.slice(since, i + 1)
    const [bad, total] = [run.reduce((n, p) => n + p.bad, 0), run.reduce((n, p) => n + p.total, 0)]
    spell = {
      date,
      statistic: sum,
      threshold: h,
      since: (periods[since] as Period).date,
      bad,
      total,
      interval: wilson(bad, total),
      usualShare: usual,
      worseShare: worse,
    }
    found.push(spell)
    sum = 0
  })
  return found
}
