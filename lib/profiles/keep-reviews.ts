import type { ReviewRow } from '../pages/facts.ts'
import type { Issue } from '../pages/marks.ts'
import { orderKey, personOfReview } from './identity.ts'
import { allOrNone, dropUndefined } from './keep-orders.ts'
import type { CustomerRecord, ReviewRecord } from './records.ts'
import { orFull, type Store } from './store.ts'
import { openWorkingSet, type WriteTx } from './working-set.ts'

/** A review and what it was understood to say. */
export interface JudgedReview {
  row: ReviewRow
  bad: boolean
  issues: Issue[]
}

/** A review's own number where the page shows one, else its order and text: the same review read twice is one record. */
export function reviewIdOf(shop: string, { reviewId, orderId, text, title, postedOn, authorName }: ReviewRow): string {
  if (reviewId) return `${shop}|review:${reviewId}`
  return `${shop}|review:${orderId ?? authorName ?? ''}/${postedOn?.slice(0, 10) ?? ''}/${hash(`${title ?? ''}\n${text ?? ''}`)}`
}

/** FNV-1a, 32 bit: a short name for a text, not a safeguard. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(36)
}

/**
 * Keeps the reviews of one reading and joins each to its order by order number, else to a customer the page itself identifies; never by a masked name.
 * A bad one is remembered with its customer. All rows or none; a second time changes nothing.
 */
export async function keepReviews(
  store: Store,
  shop: string,
  judged: JudgedReview[],
  now: Date,
): Promise<{ reviews: ReviewRecord[]; customers: (CustomerRecord | null)[]; changed: number; broken: number }> {
  const tx = store.transaction(['shops', 'customers', 'orders', 'reviews', 'replies'], 'readwrite', { durability: 'strict' })
  const work = async () => {
    const set = openWorkingSet(tx, shop)
    const reviews: ReviewRecord[] = []
    const customers: (CustomerRecord | null)[] = []
    let changed = 0
    for (const { row, bad, issues } of judged) {
      const customer = await set.orBroken(() => set.customerOf(joinable(row), row.orderId))
      const id = reviewIdOf(shop, row)
      const old = await tx.objectStore('reviews').get(id)
      const { orderId, customerKey: _key, ...facts } = row
      const review: ReviewRecord = dropUndefined({
        ...old,
        ...dropUndefined(facts),
        v: 1 as const,
        id,
        shop,
        orderId: orderId ?? old?.orderId,
        orderKey: orderId ? orderKey(shop, orderId) : old?.orderKey,
        customer: customer?.id ?? old?.customer,
        bad,
        issues,
        seenOn: old?.seenOn ?? now.toISOString(),
      })
      if (JSON.stringify(review) !== JSON.stringify(old)) {
        await tx.objectStore('reviews').put(review)
        await markPosted(tx, review, now)
        changed++
      }
      if (customer) remember(customer, review)
      reviews.push(review)
      customers.push(customer)
    }
    changed += await set.write()
    await tx.done
    return { reviews, customers, changed, broken: set.broken() }
  }
  return orFull(allOrNone(tx, work))
}

/** A reviewer's name alone joins nothing: two buyers share it. What the platform itself identifies the buyer by does. */
function joinable(row: ReviewRow) {
  const { customerKey, name } = personOfReview(row)
  return customerKey || row.orderId ? { customerKey, name } : {}
}

function remember(customer: CustomerRecord, { id, orderId, postedOn, followUp, stars, issues, bad }: ReviewRecord): void {
  const complaint = dropUndefined({ reviewId: id, orderId, postedOn: followUp?.postedOn ?? postedOn, stars, issues })
  const at = customer.complaints.findIndex(known => known.reviewId === id)
  if (bad && at < 0) customer.complaints.push(complaint)
  else if (bad) customer.complaints[at] = complaint
  else if (at >= 0) customer.complaints.splice(at, 1)
}

/** The page shows a reply to a review we drafted for: it has been posted. */
async function markPosted(tx: WriteTx, review: ReviewRecord, now: Date): Promise<void> {
  if (!review.reply) return
  const reply = await tx.objectStore('replies').get(review.id)
  if (reply && reply.state !== 'posted') await tx.objectStore('replies').put({ ...reply, state: 'posted', changedOn: now.toISOString() })
}
