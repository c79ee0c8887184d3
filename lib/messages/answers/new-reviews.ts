import type { ReviewRecord } from '../../profiles/records.ts'
import type { Store } from '../../profiles/store.ts'
import { type QueueLine, queueOf } from './queue.ts'
import { isQuiet } from './quiet-hours.ts'
import { newReviews } from './session.ts'

/** A list paged back through is history and no news. */
const NEWS_DAYS = 3
/** Nor is a list read for the first time, which is read piece by piece. */
const FIRST_LOOK_MINUTES = 10
const DAY_MS = 86_400_000

/**
 * Tells of the bad reviews of one reading that are news: each once, those of the quiet hours at the first reading after them. Of a shop whose reviews
 * were never read before nothing is news.
 */
export async function tellOfNew(
  store: Store,
  { shop, fresh, now }: { shop: string; fresh: ReviewRecord[]; now: Date },
  tell: (lines: QueueLine[]) => Promise<void>,
): Promise<void> {
  const isRecent = ({ postedOn }: ReviewRecord) => !postedOn || now.getTime() - Date.parse(postedOn) < NEWS_DAYS * DAY_MS
  const recent = fresh.filter(isRecent).map(({ id }) => id)
  const news = recent.length > 0 && (await wasReadBefore(store, shop, now)) ? recent : []
  const ids = await newReviews.seen(news, isQuiet(now))
  if (ids.length === 0) return
  const lines = (await queueOf(store, now)).filter(({ id }) => ids.includes(id))
  if (lines.length > 0) await tell(lines)
}

/** Whether reviews of the shop were read on an earlier occasion than this one. */
async function wasReadBefore(store: Store, shop: string, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - FIRST_LOOK_MINUTES * 60_000).toISOString()
  const reviews = store.transaction('reviews').store.index('shop')
  // The first one looked at tells, but in the first ten minutes of a shop.
  for (let cursor = await reviews.openCursor(shop); cursor; cursor = await cursor.continue()) if (cursor.value.seenOn < before) return true
  return false
}
