import type { ReviewRow } from '../pages/facts.ts'
import type { Issue } from '../pages/marks.ts'
import { noteChange } from './changes.ts'
import { orderKey, personOfReview } from './identity.ts'
import type { RecordTrace } from './import-records.ts'
import { customerTrace, keepPart, recordTrace } from './import-trace.ts'
import { allOrNone, dropUndefined } from './keep-orders.ts'
import { withReplyPromises } from './promises.ts'
import type { CustomerRecord, ReplyRecord, ReplyState, ReviewRecord } from './records.ts'
import { shortHash } from './short-hash.ts'
import { orFull, readable, type Store } from './store.ts'
import { CHANGED, openWorkingSet, type WriteTx } from './working-set.ts'

/** A review and what it was understood to say. */
export interface JudgedReview extends Pick<ReviewRecord, 'health' | 'suspicious' | 'reach' | 'marketplace'> {
  row: ReviewRow
  bad: boolean
  issues: Issue[]
}

/** Whether the reply a page shows is the one we wrote. */
type IsOurs = (ours: string, shown: string) => boolean

/** A review's own number where the page shows one, else its order and text: the same review read twice is one record. */
export function reviewIdOf(shop: string, { reviewId, orderId, text, title, postedOn, authorName }: ReviewRow): string {
  if (reviewId) return `${shop}|review:${reviewId}`
  return `${shop}|review:${orderId ?? authorName ?? ''}/${postedOn?.slice(0, 10) ?? ''}/${shortHash(`${title ?? ''}\n${text ?? ''}`)}`
}

/** The object store of reviews, of whatever transaction. */
interface Reviews {
  get(id: string): Promise<ReviewRecord | undefined>
  index(name: 'orderKey'): { getAll(key: string): Promise<ReviewRecord[]> }
}

/**
 * A review as it is stored. Where the page shows no number of its own, one of the same order, product and day whose text has changed is the same review,
 * edited; never one of `others`, which stand on the page beside it.
 */
export async function storedReview(
  reviews: Reviews,
  shop: string,
  row: ReviewRow,
  others: ReadonlySet<string> = new Set(),
): Promise<ReviewRecord | undefined> {
  const known = await reviews.get(reviewIdOf(shop, row))
  if (known || row.reviewId || !row.orderId) return known
  const ofOrder = await reviews.index('orderKey').getAll(orderKey(shop, row.orderId))
  return ofOrder.find(
    ({ id, reviewId, product, postedOn }) =>
      !reviewId && !others.has(id) && product === row.product && postedOn?.slice(0, 10) === row.postedOn?.slice(0, 10),
  )
}

/**
 * Keeps the reviews of one reading and joins each to its order by order number, else to a customer the page itself identifies; never by a masked name.
 * A bad one is remembered with its customer, an edited one keeps what it said before, and a reply the page shows ends what we had drafted. All rows or
 * none; a second time changes nothing. `fresh`: the bad, unanswered ones that were never seen before. `of`: the import the reviews come with.
 */
export async function keepReviews(
  store: Store,
  shop: string,
  judged: JudgedReview[],
  now: Date,
  { isOurs = (ours, shown) => ours === shown, of }: { isOurs?: IsOurs; of?: string } = {},
): Promise<{ reviews: ReviewRecord[]; fresh: ReviewRecord[]; customers: (CustomerRecord | null)[]; changed: number; broken: string[] }> {
  const tx = store.transaction([...CHANGED], 'readwrite', { durability: 'strict' })
  const work = async () => {
    const set = openWorkingSet(tx, shop)
    const onPage = new Set(judged.map(({ row }) => reviewIdOf(shop, row)))
    const reviews: ReviewRecord[] = []
    const fresh: ReviewRecord[] = []
    const customers: (CustomerRecord | null)[] = []
    const traces: { reviews: RecordTrace[]; replies: RecordTrace[] } = { reviews: [], replies: [] }
    let changed = 0
    for (const one of judged) {
      const { row } = one
      const customer = await set.orBroken(() => set.customerOf(joinable(row), row.orderId))
      const old = await storedReview(tx.objectStore('reviews'), shop, row, onPage)
      const review = reviewAfter(old, one, { shop, customer: customer?.id, now })
      if (JSON.stringify(review) !== JSON.stringify(old)) {
        await tx.objectStore('reviews').put(review)
        const reply = await markPosted(tx, review, customer, isOurs, now)
        if (reply) traces.replies.push(recordTrace(reply.before, reply.after, review.id))
        if (!old && review.unanswered) fresh.push(review)
        changed++
      }
      if (customer) remember(customer, review)
      traces.reviews.push(recordTrace(old, review, review.id))
      reviews.push(review)
      customers.push(customer)
    }
    const ofPart = of === undefined ? undefined : set.touched().map(customer => customerTrace(set.before(customer), customer))
    changed += set.write(tx)
    if (changed > 0) await noteChange(tx, shop)
    if (of !== undefined) await keepPart(tx, of, { ...traces, customers: ofPart }, { reviews: judged.length })
    await tx.done
    return { reviews, fresh, customers, changed, broken: set.broken() }
  }
  return orFull(allOrNone(tx, work))
}

/** What is known of a review once it was read again. */
function reviewAfter(
  old: ReviewRecord | undefined,
  { row, bad, issues, health, suspicious, reach, marketplace }: JudgedReview,
  { shop, customer, now }: { shop: string; customer?: string; now: Date },
): ReviewRecord {
  const { orderId, customerKey: _key, authorEmail: _email, ...facts } = row
  const reply = row.reply ?? old?.reply
  return dropUndefined({
    ...old,
    ...dropUndefined(facts),
    ...longer(old, row),
    v: 2 as const,
    id: old?.id ?? reviewIdOf(shop, row),
    shop,
    orderId: orderId ?? old?.orderId,
    orderKey: orderId ? orderKey(shop, orderId) : old?.orderKey,
    customer: customer ?? old?.customer,
    bad,
    issues,
    health,
    suspicious,
    reach,
    marketplace: marketplace ?? old?.marketplace,
    seenOn: old?.seenOn ?? now.toISOString(),
    unanswered: bad && !reply ? shop : undefined,
    earlier: earlierOf(old, row, now),
  })
}

/** The part of a text that a list shows of it: "The box was cru… Read more". */
const shownPart = (text: string) => text.replace(/\s*(?:\.{3}|…)?\s*(?:展开|全文|查看全部|[Rr]ead more|[Ss]how more|[Mm]ore)?\s*$/u, '')
const isPartOf = (part: string, whole: string) => part !== whole && whole.startsWith(shownPart(part)) && shownPart(part) !== part

/** A list may show less of a text than another page did: what is known of it stays. */
const longer = (old: ReviewRecord | undefined, row: ReviewRow) =>
  old?.text !== undefined && row.text !== undefined && isPartOf(row.text, old.text) ? { text: old.text } : {}

/** The versions of a review before its present one: another text, or another number of stars. */
function earlierOf(old: ReviewRecord | undefined, row: ReviewRow, now: Date): ReviewRecord['earlier'] {
  if (!old) return undefined
  const changed = (before: string | number | undefined, after: string | number | undefined) =>
    before !== undefined && after !== undefined && before !== after
  const words = changed(old.text, row.text) && !isPartOf(row.text ?? '', old.text ?? '') && !isPartOf(old.text ?? '', row.text ?? '')
  if (!words && !changed(old.stars, row.stars) && !changed(old.title, row.title)) return old.earlier
  const { stars, title, text } = old
  return [...(old.earlier ?? []), dropUndefined({ stars, title, text, until: now.toISOString() })]
}

/** A reviewer's name alone joins nothing: two buyers share it. What the platform itself identifies the buyer by does, and an e-mail address. */
function joinable(row: ReviewRow) {
  const person = personOfReview(row)
  return person.customerKey || person.email || row.orderId ? person : {}
}

/** Brings what a customer has complained of up to date with a review. */
export function remember(customer: CustomerRecord, { id, orderId, postedOn, followUp, stars, issues, bad }: ReviewRecord): void {
  const complaint = dropUndefined({ reviewId: id, orderId, postedOn: followUp?.postedOn ?? postedOn, stars, issues })
  const at = customer.complaints.findIndex(known => known.reviewId === id)
  if (bad && at < 0) customer.complaints.push(complaint)
  else if (bad) customer.complaints[at] = complaint
  else if (at >= 0) customer.complaints.splice(at, 1)
}

const AFTER_POSTING: readonly ReplyState[] = ['posted', 'elsewhere', 'followed-up']

/** The page shows a reply to a review we were at work on: ours, whose promises now hold, or another. Gives our record of it where it has changed. */
async function markPosted(
  tx: WriteTx,
  review: ReviewRecord,
  customer: CustomerRecord | null,
  isOurs: IsOurs,
  now: Date,
): Promise<{ before: ReplyRecord; after: ReplyRecord } | undefined> {
  const shown = review.reply?.text
  if (shown === undefined) return undefined
  const [reply] = readable('replies', [await tx.objectStore('replies').get(review.id)].filter(Boolean)).records
  if (!reply || AFTER_POSTING.includes(reply.state)) return undefined
  const clipped = reply.text !== undefined && isPartOf(shown, reply.text)
  const ours = clipped || (reply.text !== undefined && isOurs(reply.text, shown))
  const after: ReplyRecord = { ...reply, state: ours ? 'posted' : 'elsewhere', changedOn: now.toISOString() }
  await tx.objectStore('replies').put(after)
  if (!customer) return { before: reply, after }
  const text = clipped ? (reply.text ?? shown) : shown
  customer.promises = withReplyPromises(customer.promises, { reviewId: review.id, text, made: ours ? reply.promises : [], now })
  return { before: reply, after }
}
