import type { SuspicionReason } from './case.ts'

/** What stands around a review and makes it worth a second look, whatever its words are. Each alone makes us unsure, two of them sure. */
export interface Circumstances {
  /** Other reviews of the shop with the same words. */
  sameText?: number
  /** Bad reviews within a day of this one, where there usually are next to none. */
  burst?: number
  /** It names an order that is not among the shop's, in days of which we know the orders. */
  noSuchOrder?: true
}

interface SeenReview {
  text?: string
  postedOn?: string
  bad: boolean
}

/** Shorter texts ("很好", "Not good") are written by many without knowing of each other. Our choices. */
const LETTERS_TO_REPEAT = { han: 12, latin: 40 }
const BURST_AT_LEAST = 5
const TIMES_THE_USUAL = 8
const DAY_MS = 86_400_000
/** A burst stands out only against some weeks. */
const DAYS_TO_KNOW = 21

const lettersOf = (text = '') => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const tellsApart = (letters: string) =>
  letters.length >= (/\p{Script=Han}/u.test(letters) ? LETTERS_TO_REPEAT.han : LETTERS_TO_REPEAT.latin)

/** What is odd about a review among all others of the shop; `noSuchOrder` is for the caller, who knows the orders. */
export function circumstancesOf(review: SeenReview, others: SeenReview[], noSuchOrder = false): Circumstances {
  const letters = lettersOf(review.text)
  const sameText = tellsApart(letters) ? others.filter(other => lettersOf(other.text) === letters).length : 0
  const burst = burstAround(review, others)
  return { ...(sameText > 0 ? { sameText } : {}), ...(burst ? { burst } : {}), ...(noSuchOrder ? { noSuchOrder } : {}) }
}

function burstAround({ postedOn, bad }: SeenReview, others: SeenReview[]): number | undefined {
  const here = Date.parse(postedOn ?? '')
  if (Number.isNaN(here) || !bad) return undefined
  const days = others.flatMap(other => (other.postedOn && other.bad ? [Date.parse(other.postedOn)] : [])).filter(day => !Number.isNaN(day))
  const near = days.filter(day => Math.abs(day - here) <= DAY_MS).length + 1
  const far = days.filter(day => Math.abs(day - here) > DAY_MS)
  const spanDays = (Math.max(here, ...far) - Math.min(here, ...far)) / DAY_MS
  if (spanDays < DAYS_TO_KNOW || near < BURST_AT_LEAST) return undefined
  // Three days are looked at: the day itself and one on either side.
  const usual = (3 * far.length) / spanDays
  return near >= TIMES_THE_USUAL * usual ? near : undefined
}

/** Why these circumstances make us look twice. */
export function oddities({ sameText, burst, noSuchOrder }: Circumstances): SuspicionReason[] {
  return [
    ...(sameText ? [{ code: 'same-text', n: sameText } as const] : []),
    ...(burst ? [{ code: 'burst', n: burst } as const] : []),
    ...(noSuchOrder ? [{ code: 'no-such-order' } as const] : []),
  ]
}
