import { labelsOf } from '../../expectation/labels.ts'
import type { OrderRow, PageReading, ReviewRow } from '../../pages/facts.ts'
import type { Mark, RowMarks } from '../../pages/marks.ts'
import { keepCustomers } from '../../profiles/keep-customers.ts'
import { type JudgedReview, keepReviews } from '../../profiles/keep-reviews.ts'
import type { CustomerRecord, ReviewRecord, StandingRecord } from '../../profiles/records.ts'
import type { Store } from '../../profiles/store.ts'
import { reachOf } from '../../replies/escalation.ts'
import { factsOf } from '../../replies/faults.ts'
import type { Mind } from '../../replies/model/mind.ts'
import { isSameReply } from '../../replies/similarity.ts'
import { understand } from '../../replies/understand.ts'
import { wholeReview } from '../../replies/whole-review.ts'
import { ordersOnPage } from './orders-on-page.ts'
import { standingAfter } from './standing.ts'

/** The reviews of one reading: all of them by their ids, and the bad, unanswered ones never seen before. */
export interface ReviewsRead {
  all: string[]
  fresh: ReviewRecord[]
}

/** What came of one reading. */
interface Kept {
  rows: RowMarks[]
  changed: number
  broken: number
  reviews?: ReviewsRead
  /** The customer of a page that is about one. */
  about?: string
}
export const NOTHING_KEPT: Kept = { rows: [], changed: 0, broken: 0 }

/**
 * Stores one reading of a shop's page; says what to draw at each row, how many records changed and how many could not be read, and which bad reviews are
 * new; reviews are understood with `mind`, or by the word lists alone. Resolves only after everything is stored.
 */
export async function answerReading(store: Store, shop: string, reading: PageReading, now: Date, mind?: Mind): Promise<Kept> {
  switch (reading.kind) {
    case 'orders': {
      const { customers, changed, broken, standing } = await ordersOnPage(store, shop, reading.rows, now)
      const rows = reading.rows.map((order, i) => marksAt(customers[i] ?? null, standing, now, order))
      const ofOne = reading.detail?.kind === 'customer'
      return { rows: ofOne ? saidOnce(rows) : rows, changed, broken: broken.length, ...aboutOne(reading, customers) }
    }
    case 'customers': {
      const { customers, changed, broken } = await keepCustomers(store, shop, reading.rows, { now })
      const standing = await standingAfter(store, shop, 0, now)
      return {
        rows: customers.map(customer => marksAt(customer, standing, now)),
        changed,
        broken: broken.length,
        ...aboutOne(reading, customers),
      }
    }
    case 'reviews': {
      const judged = reading.rows.map(row => judge(row, mind))
      const { reviews, customers, changed, broken, fresh } = await keepReviews(store, shop, judged, now, { isOurs: isSameReply })
      const standing = await standingAfter(store, shop, 0, now)
      const rows = judged.map((review, i) => ({ ...marksAt(customers[i] ?? null, standing, now), ...badMark(review, reviews[i], now) }))
      return { rows, changed, broken: broken.length, reviews: { all: reviews.map(({ id }) => id), fresh } }
    }
    case 'none':
      return NOTHING_KEPT
  }
}

/** Orders on a customer's page can name those they go to. */
function aboutOne({ detail }: PageReading, customers: (CustomerRecord | null)[]): Pick<Kept, 'about'> {
  const [about, ...others] = new Set(customers.map(customer => customer?.id))
  return detail && about && others.length === 0 ? { about } : {}
}

const OF_ORDER: readonly Mark[] = ['late-soon', 'second-chance']

/** On a customer's page every row is theirs: what is to be said of them stands at the first, at the others what is to be said of the order. */
const saidOnce = (rows: RowMarks[]): RowMarks[] =>
  rows.map((row, i) => {
    const marks = i === 0 ? row.marks : row.marks.filter(mark => OF_ORDER.includes(mark))
    return { ...row, marks, card: marks.length > 0 }
  })

/** What a review says, as far as it is kept with it. */
export function judge(row: ReviewRow, mind?: Mind): JudgedReview {
  const whole = wholeReview(row)
  const { bad, complaints, suspicious } = understand(whole, mind)
  const reach = reachOf(whole.text)
  return {
    row,
    bad,
    issues: [...new Set(complaints.map(complaint => complaint.issue))],
    ...(complaints.some(({ fault }) => factsOf(fault).health) ? { health: true } : {}),
    ...(suspicious === 'no' ? {} : { suspicious }),
    ...(reach ? { reach } : {}),
  }
}

function marksAt(customer: CustomerRecord | null, standing: StandingRecord, now: Date, order?: OrderRow): RowMarks {
  const marks = labelsOf({ customer, order, standing, now }).map(label => label.mark)
  return { marks, card: marks.length > 0 }
}

/** `known`: as it is stored; a reply that no page is read as showing may have been seen on it all the same. */
function badMark({ row, bad, issues }: JudgedReview, known: ReviewRecord | undefined, now: Date): Pick<RowMarks, 'bad'> {
  if (!bad) return {}
  const last = row.followUp?.postedOn ?? row.postedOn
  const ageDays = last ? Math.max(0, Math.floor((now.getTime() - Date.parse(last)) / 86_400_000)) : undefined
  return { bad: { issues, ...(ageDays === undefined ? {} : { ageDays }), answered: known?.reply !== undefined } }
}
