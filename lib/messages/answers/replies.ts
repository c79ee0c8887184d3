import { tierOfCustomer } from '../../expectation/labels.ts'
import { customerFile } from '../../profiles/find-customers.ts'
import { orderKey } from '../../profiles/identity.ts'
import type { ReplyState, ReviewRecord } from '../../profiles/records.ts'
import { chunkOfOrder } from '../../profiles/register.ts'
import { readable, type Store } from '../../profiles/store.ts'
import { voiceOf } from '../../profiles/voice.ts'
import { circumstancesOf } from '../../replies/circumstances.ts'
import type { ReplyCase } from '../contents.ts'
import { rulesIdOf } from './queue.ts'

const PREVIOUS_REPLIES = 50
/** States of a reply that has left the panel. */
const LEFT: readonly ReplyState[] = ['copied', 'placed', 'posted', 'followed-up']
/** Reviews come within this time of the order. Our choice. */
const ORDERED_BEFORE_DAYS = 90
/** A quarter of a year shows what is usual. Our choice. */
const SEEN_BEFORE_DAYS = 90

/** What a reply to this review is written from; null when the review is unknown. */
export async function replyCaseOf(store: Store, reviewId: string, now: Date): Promise<ReplyCase | null> {
  const [review] = readable('reviews', [await store.get('reviews', reviewId)].filter(Boolean)).records
  if (!review) return null
  const [shop, voice, reply, file] = await Promise.all([
    store.get('shops', review.shop),
    voiceOf(store, review.shop),
    store.get('replies', reviewId).then(raw => readable('replies', raw ? [raw] : []).records[0]),
    review.customer ? customerFile(store, review.customer) : null,
  ])
  const others = (await reviewsSince(store, review, now)).filter(({ id }) => id !== review.id)
  return {
    review,
    circumstances: circumstancesOf(review, others, await noSuchOrder(store, review)),
    shopName: shop?.name ?? '',
    voice: voice ?? undefined,
    marketplace: rulesIdOf(shop?.marketplace, review),
    customer: file?.customer,
    tier: file ? tierOfCustomer(file.customer, file.standing)?.tier : undefined,
    order: file?.orders.find(order => order.orderId === review.orderId),
    orders: file?.orders ?? [],
    reply,
    previousReplies: await previousReplies(store, review, others),
  }
}

/** The shop's reviews of the months before this one until today: what bursts, repeated texts and the shop's last replies are told by. */
async function reviewsSince(store: Store, { shop, postedOn }: ReviewRecord, now: Date): Promise<ReviewRecord[]> {
  const posted = Date.parse(postedOn ?? '')
  const from = new Date(Math.min(now.getTime(), Number.isNaN(posted) ? now.getTime() : posted) - SEEN_BEFORE_DAYS * 86_400_000)
  const range = IDBKeyRange.bound([shop, from.toISOString().slice(0, 10)], [shop, '\uffff'])
  // There can be thousands: only what is looked at is checked, not every field of each.
  return (await store.getAllFromIndex('reviews', 'shopDay', range)).filter(({ text = '' }) => typeof text === 'string')
}

/** An order number that no order of ours has, though we know the shop's orders from long before the review until after it. */
async function noSuchOrder(store: Store, { shop, orderId, postedOn }: ReviewRecord): Promise<boolean> {
  if (!orderId || !postedOn) return false
  if (await chunkOfOrder(store.transaction(['orders', 'register']), shop, orderKey(shop, orderId))) return false
  const { from, to } = (await store.get('standings', shop)) ?? {}
  const earliest = new Date(Date.parse(postedOn) - ORDERED_BEFORE_DAYS * 86_400_000).toISOString()
  return from !== undefined && to !== undefined && from <= earliest && to >= postedOn
}

/** The shop's own last replies: those it wrote with us and those its pages show. */
async function previousReplies(store: Store, { id, shop }: ReviewRecord, others: ReviewRecord[]): Promise<string[]> {
  const shown = others.flatMap(review => (review.reply ? [{ text: review.reply.text, on: review.reply.postedOn ?? review.seenOn }] : []))
  const ours = readable('replies', await store.getAllFromIndex('replies', 'shop', shop)).records.flatMap(reply =>
    reply.reviewId !== id && reply.text && LEFT.includes(reply.state) ? [{ text: reply.text, on: reply.changedOn }] : [],
  )
  const newest = [...shown, ...ours].sort((a, b) => b.on.localeCompare(a.on)).map(reply => reply.text)
  return [...new Set(newest)].slice(0, PREVIOUS_REPLIES)
}
