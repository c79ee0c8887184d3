import type { Issue } from '../pages/marks.ts'
import type { CustomerRecord, ReplyRecord, ReviewRecord, StoredOrder } from '../profiles/records.ts'

/** A middle value and how many it is the middle of. */
export interface Middle {
  median: number
  n: number
}

/** Complaints of one week (by its Monday, ISO date) or of one product; a review that complains of two things counts for both, once in `n`. */
export interface ComplaintCounts {
  of: string
  issues: [issue: Issue, count: number][]
  n: number
}

/** What a complaint is of in the end: the thing, its way to the buyer, or how they were served; `other`: of none of these. */
export type Cause = 'product' | 'delivery' | 'service' | 'other'
const CAUSE: Partial<Record<Issue, Cause>> = {
  taste: 'product',
  quality: 'product',
  hygiene: 'product',
  mismatch: 'product',
  delivery: 'delivery',
  packaging: 'delivery',
  service: 'service',
  wait: 'service',
  environment: 'service',
  location: 'service',
}

/** What customers whose complaint was answered bought since. Amounts: minor units by currency, less refunds. */
export interface BoughtAgain {
  /** Recognised customers with an answered complaint. */
  n: number
  back: number
  orders: number
  net: Record<string, number>
  items: [name: string, orders: number][]
}

/** How answering reviews goes. There is no share of reviews answered in it: more is not better (Anderson and Han, Cornell 2016). */
export interface ReplyFigures {
  /** Minutes from the first look at a review until its reply left the panel. */
  minutes: Middle | null
  /** Share (0..1) of the offered draft that was changed by then. */
  rewritten: Middle | null
  /** Shares (0..1) of all complaints, the largest first. */
  causes: [cause: Cause, share: number][]
  /** Newest week first. */
  weeks: ComplaintCounts[]
  /** Most complained of first. */
  products: ComplaintCounts[]
  boughtAgain: BoughtAgain
  /** Reviews of the shop or its goods with stars, and their mean; null without one. */
  score: { reviews: number; stars: number } | null
}

const WEEKS = 12
const PRODUCTS = 10
const ITEMS = 5
const DAY_MS = 86_400_000

/** The middle of some numbers, of an even count the mean of the two in the middle; null of none. */
export function middleOf(numbers: number[]): Middle | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]]
  return low === undefined || high === undefined ? null : { median: (low + high) / 2, n: sorted.length }
}

/** The Monday of a day's week; undefined of no date. ISO dates, the day as written. */
export function mondayOf(iso: string | undefined): string | undefined {
  const day = Date.parse(`${iso?.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day)) return undefined
  return new Date(day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10)
}

function countsBy(reviews: ReviewRecord[], keyOf: (review: ReviewRecord) => string | undefined): ComplaintCounts[] {
  const groups = Map.groupBy(reviews, keyOf)
  return [...groups].flatMap(([of, group]) => {
    if (of === undefined) return []
    const issues = Map.groupBy(
      group.flatMap(review => review.issues),
      issue => issue,
    )
    const counts = [...issues].map(([issue, found]): [Issue, number] => [issue, found.length]).sort(([, a], [, b]) => b - a)
    return [{ of, issues: counts, n: group.length }]
  })
}

const causesOf = (issues: Issue[]): ReplyFigures['causes'] =>
  [...Map.groupBy(issues, issue => CAUSE[issue] ?? 'other')]
    .map(([cause, of]): [Cause, number] => [cause, of.length / issues.length])
    .sort(([, a], [, b]) => b - a)

const minutesOf = ({ openedOn, leftOn }: ReplyRecord): number[] =>
  openedOn && leftOn ? [(Date.parse(leftOn) - Date.parse(openedOn)) / 60_000] : []

/** The figures of one shop from its reviews, what was done about them, and the customers (with their orders) whose complaint was answered. */
export function replyFigures(
  reviews: ReviewRecord[],
  replies: ReplyRecord[],
  answered: { customer: CustomerRecord; orders: StoredOrder[] }[],
): ReplyFigures {
  const bad = reviews.filter(review => review.bad)
  const stars = reviews.flatMap(({ stars: given, rates }) => (given === undefined || rates === 'seller' ? [] : [given]))
  return {
    score: stars.length > 0 ? { reviews: stars.length, stars: stars.reduce((a, b) => a + b, 0) / stars.length } : null,
    minutes: middleOf(replies.flatMap(minutesOf)),
    rewritten: middleOf(replies.flatMap(({ rewritten }) => rewritten ?? [])),
    causes: causesOf(bad.flatMap(({ issues }) => issues)),
    weeks: countsBy(bad, review => mondayOf(review.postedOn))
      .sort((a, b) => b.of.localeCompare(a.of))
      .slice(0, WEEKS),
    products: countsBy(bad, review => review.product)
      .sort((a, b) => b.n - a.n)
      .slice(0, PRODUCTS),
    boughtAgain: boughtAgain(answered),
  }
}

function boughtAgain(answered: { customer: CustomerRecord; orders: StoredOrder[] }[]): BoughtAgain {
  const since = answered.map(({ customer, orders }) => {
    const complained = customer.complaints.flatMap(({ postedOn }) => postedOn?.slice(0, 10) ?? []).sort()[0]
    return orders.filter(({ placedOn, statusKind }) => complained && (placedOn ?? '') > `${complained}~` && statusKind !== 'cancelled')
  })
  const orders = since.flat()
  const net: Record<string, number> = {}
  for (const { currency = '?', totalMinor = 0, refundedMinor = 0 } of orders)
    net[currency] = (net[currency] ?? 0) + totalMinor - refundedMinor
  const items = Map.groupBy(
    orders.flatMap(order => [...new Set(order.items?.map(({ name }) => name))]),
    name => name,
  )
  return {
    n: answered.length,
    back: since.filter(list => list.length > 0).length,
    orders: orders.length,
    net,
    items: [...items]
      .map(([name, found]): [string, number] => [name, found.length])
      .sort(([, a], [, b]) => b - a)
      .slice(0, ITEMS),
  }
}
