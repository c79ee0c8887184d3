import { tierOfCustomer } from '../../expectation/labels.ts'
import { localDay } from '../../pages/day.ts'
import type { Issue } from '../../pages/marks.ts'
import { REPLY_STATES, type ReplyState, type ReviewRecord } from '../../profiles/records.ts'
import { readAll, readable, type Store } from '../../profiles/store.ts'
import { type Level, levelOf } from '../../replies/escalation.ts'
import { rulesFor } from '../../replies/platform-rules.ts'
import { type Urgency, urgencyOf } from '../../replies/urgency.ts'

/** What has been done about a review; `new`: nobody has looked at it yet. */
export type DeskState = 'new' | ReplyState

/** One review as the queue shows it. */
export interface QueueLine {
  id: string
  shop: string
  shopName: string
  stars?: number
  /** The beginning of it. */
  text: string
  authorName?: string
  postedOn?: string
  issues: Issue[]
  urgency: Urgency
  level?: Level
  state: DeskState
  hold?: { reason: string; until: string }
  edited?: true
  suspicious?: 'unsure' | 'yes'
}

/** Answered ones stay on the desk this long, for the follow-up. Our choice: most pledges are for days, not months. */
const ANSWERED_DAYS = 60
const SHOWN = 200
const DAY_MS = 86_400_000

/** States in which a review still waits for our reply. */
const WAITING: readonly ReplyState[] = ['triaged', 'drafted', 'copied', 'placed']

/** What the platform's rules are found by: what is said of the seller (feedback) can be answered where a review of a product cannot. */
export const rulesIdOf = (shopsMarketplace = 'generic', { rates, marketplace }: Pick<ReviewRecord, 'rates' | 'marketplace'>): string =>
  rates === 'seller' ? `${marketplace ?? shopsMarketplace}-feedback` : (marketplace ?? shopsMarketplace)

/**
 * The bad reviews nobody has answered, and those answered in the last 60 days; most urgent first, what waits before what is answered, what was put off last
 * among what waits. Only these are loaded, never the whole store.
 */
export async function queueOf(store: Store, now: Date): Promise<QueueLine[]> {
  const today = localDay(now)
  const since = new Date(now.getTime() - ANSWERED_DAYS * DAY_MS).toISOString()
  const inState = (state: ReplyState) =>
    store.getAllFromIndex('replies', 'stateOn', IDBKeyRange.bound([state, WAITING.includes(state) ? '' : since], [state, '\uffff']))
  const [waiting, replies, shops, standings] = await Promise.all([
    store.getAllFromIndex('reviews', 'unanswered'),
    Promise.all(REPLY_STATES.map(inState)).then(all => readable('replies', all.flat()).records),
    readAll(store, 'shops').then(({ records }) => new Map(records.map(shop => [shop.id, shop]))),
    readAll(store, 'standings').then(({ records }) => new Map(records.map(standing => [standing.shop, standing]))),
  ])
  const replyOf = new Map(replies.map(reply => [reply.reviewId, reply]))
  const answered = await loaded(
    store,
    'reviews',
    replies.filter(({ state }) => !WAITING.includes(state)).map(({ reviewId }) => reviewId),
  )
  const known = new Set(waiting.map(({ id }) => id))
  const reviews = readable('reviews', [...waiting, ...answered.filter(({ id }) => !known.has(id))]).records
  const buyers = await loaded(store, 'customers', [...new Set(reviews.flatMap(({ customer }) => customer ?? []))])
  const customers = new Map(buyers.map(customer => [customer.id, customer]))
  const repeated = repetitionIn(reviews, now)
  const lines = reviews.map((review): QueueLine => {
    const { id, shop, stars, title, text, authorName, postedOn, issues, health, suspicious, answerBy, reach } = review
    const customer = customers.get(review.customer ?? '')
    const reply = replyOf.get(id)
    const urgency = urgencyOf({
      issues,
      health,
      suspicious,
      tier: customer && tierOfCustomer(customer, standings.get(shop) ?? null)?.tier,
      orders: customer?.orderCount,
      postedOn,
      answerBy,
      rules: rulesFor(rulesIdOf(shops.get(shop)?.marketplace, review)),
      heldUntil: reply?.hold?.until,
      today,
    })
    const level = levelOf({ reach, harm: urgency.harm, sameInWeek: repeated(review) })
    return {
      id,
      shop,
      shopName: shops.get(shop)?.name ?? '',
      text: (text ?? title ?? '').slice(0, SHOWN),
      issues,
      urgency,
      state: reply?.state ?? 'new',
      ...(stars === undefined ? {} : { stars }),
      ...(authorName ? { authorName } : {}),
      ...(postedOn ? { postedOn } : {}),
      ...(level ? { level } : {}),
      ...(reply?.hold ? { hold: reply.hold } : {}),
      ...(review.earlier ? { edited: true } : {}),
      ...(suspicious ? { suspicious } : {}),
    }
  })
  return lines.sort(moreUrgent)
}

const isWaiting = ({ state }: QueueLine) => state === 'new' || WAITING.includes(state)

const daysLeft = ({ urgency: { deadline } }: QueueLine) => (deadline.kind === 'left' ? deadline.days : Number.MAX_SAFE_INTEGER)

const moreUrgent = (a: QueueLine, b: QueueLine): number =>
  Number(isWaiting(b)) - Number(isWaiting(a)) ||
  b.urgency.score - a.urgency.score ||
  daysLeft(a) - daysLeft(b) ||
  (a.stars ?? 5) - (b.stars ?? 5) ||
  (b.postedOn ?? '').localeCompare(a.postedOn ?? '')

/** Records by their keys, in one transaction; those that are gone are left out. */
async function loaded<S extends 'reviews' | 'customers'>(store: Store, name: S, keys: string[]) {
  const tx = store.transaction(name)
  const found = await Promise.all(keys.map(key => tx.store.get(key)))
  return found.filter(record => record !== undefined)
}

/** How many bad reviews of a shop have complained of the same in the last seven days, for one that is among them; 1 for an older one. */
function repetitionIn(reviews: ReviewRecord[], now: Date): (review: ReviewRecord) => number {
  const isOfThisWeek = ({ postedOn }: ReviewRecord) => now.getTime() - Date.parse(postedOn ?? '') < 7 * DAY_MS
  const keyOf = (shop: string, issue: Issue) => `${shop} ${issue}`
  const counts = new Map<string, number>()
  for (const { shop, issues } of reviews.filter(isOfThisWeek))
    for (const issue of issues) counts.set(keyOf(shop, issue), (counts.get(keyOf(shop, issue)) ?? 0) + 1)
  return review => (isOfThisWeek(review) ? Math.max(1, ...review.issues.map(issue => counts.get(keyOf(review.shop, issue)) ?? 0)) : 1)
}
