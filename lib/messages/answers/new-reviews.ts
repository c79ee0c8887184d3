import type { ReviewRecord } from '../../profiles/records.ts'
import type { Store } from '../../profiles/store.ts'
import { type QueueLine, queueOf } from './queue.ts'
import { newReviews } from './session.ts'

/** Nobody wants to be told then. Our choice, in the machine's own time. */
const QUIET = { from: 22, to: 8 }
/** A list read for the first time, or paged back through, is history and no news. */
const NEWS_DAYS = 3
const DAY_MS = 86_400_000

const isQuiet = (now: Date) => now.getHours() >= QUIET.from || now.getHours() < QUIET.to

/**
 * Tells of the bad reviews of one reading that are news: each once, those of the quiet hours at the first reading after them. Of a shop whose reviews
 * were never read before nothing is news.
 */
export async function tellOfNew(
  store: Store,
  { shop, fresh, now }: { shop: string; fresh: ReviewRecord[]; now: Date },
  tell: (lines: QueueLine[]) => Promise<void>,
): Promise<void> {
  const isFirstReading = fresh.length > 0 && (await store.countFromIndex('reviews', 'shop', shop)) <= fresh.length
  const isNews = ({ postedOn }: ReviewRecord) => !isFirstReading && (!postedOn || now.getTime() - Date.parse(postedOn) < NEWS_DAYS * DAY_MS)
  const ids = await newReviews.seen(
    fresh.filter(isNews).map(({ id }) => id),
    isQuiet(now),
  )
  if (ids.length === 0) return
  const lines = (await queueOf(store, now)).filter(({ id }) => ids.includes(id))
  if (lines.length > 0) await tell(lines)
}
