import { tierOfCustomer } from '../../expectation/labels.ts'
import { customerFile } from '../../profiles/find-customers.ts'
import { orderKey } from '../../profiles/identity.ts'
import { allOrNone } from '../../profiles/keep-orders.ts'
import type { ReplyRecord, ReviewRecord } from '../../profiles/records.ts'
import { orFull, readable, type Store } from '../../profiles/store.ts'
import { voiceOf } from '../../profiles/voice.ts'
import { circumstancesOf } from '../../replies/circumstances.ts'
import type { ReplyCase } from '../protocol.ts'

const PREVIOUS_REPLIES = 50
/** Reviews come within this time of the order. Our choice. */
const ORDERED_BEFORE_DAYS = 90

/** What a reply to this review is written from; null when the review is unknown. */
export async function replyCaseOf(store: Store, reviewId: string): Promise<ReplyCase | null> {
  const [review] = readable('reviews', [await store.get('reviews', reviewId)].filter(Boolean)).records
  if (!review) return null
  const [shop, voice, reply, file] = await Promise.all([
    store.get('shops', review.shop),
    voiceOf(store, review.shop),
    store.get('replies', reviewId),
    review.customer ? customerFile(store, review.customer) : null,
  ])
  const others = readable('reviews', await store.getAllFromIndex('reviews', 'shop', review.shop)).records.filter(
    ({ id }) => id !== review.id,
  )
  return {
    review,
    circumstances: circumstancesOf(review, others, await noSuchOrder(store, review)),
    shopName: shop?.name ?? '',
    voice: voice ?? undefined,
    marketplace: rulesIdOf(shop?.marketplace ?? 'generic', review),
    customer: file?.customer,
    tier: file ? tierOfCustomer(file.customer, file.standing)?.tier : undefined,
    order: file?.orders.find(order => order.orderId === review.orderId),
    orders: file?.orders ?? [],
    reply,
    previousReplies: await previousReplies(store, review, others),
  }
}

/** What the platform's rules are found by: what is said of the seller (feedback) can be answered where a review of a product cannot. */
const rulesIdOf = (marketplace: string, { rates }: ReviewRecord) => (rates === 'seller' ? `${marketplace}-feedback` : marketplace)

/** An order number that no order of ours has, though we know the shop's orders from long before the review until after it. */
async function noSuchOrder(store: Store, { shop, orderId, postedOn }: ReviewRecord): Promise<boolean> {
  if (!orderId || !postedOn) return false
  if (await store.getFromIndex('orders', 'orderKeys', orderKey(shop, orderId))) return false
  const { from, to } = (await store.get('standings', shop)) ?? {}
  const earliest = new Date(Date.parse(postedOn) - ORDERED_BEFORE_DAYS * 86_400_000).toISOString()
  return from !== undefined && to !== undefined && from <= earliest && to >= postedOn
}

/** The shop's own last replies: those it wrote with us and those its pages show. */
async function previousReplies(store: Store, { id, shop }: ReviewRecord, others: ReviewRecord[]): Promise<string[]> {
  const shown = others.flatMap(review => (review.reply ? [{ text: review.reply.text, on: review.reply.postedOn ?? review.seenOn }] : []))
  const ours = readable('replies', await store.getAllFromIndex('replies', 'shop', shop)).records.flatMap(reply =>
    reply.reviewId !== id && reply.state !== 'drafted' ? [{ text: reply.text, on: reply.changedOn }] : [],
  )
  const newest = [...shown, ...ours].sort((a, b) => b.on.localeCompare(a.on)).map(reply => reply.text)
  return [...new Set(newest)].slice(0, PREVIOUS_REPLIES)
}

/**
 * Remembers a reply as it stands. Once it has left the panel (copied or put in the page's box) what it promises becomes promises of the customer; a
 * changed text replaces the promises of the earlier one, and those already kept stay.
 */
export async function saveReply(
  store: Store,
  {
    reviewId,
    text,
    variant,
    state,
    promises,
  }: Pick<ReplyRecord, 'reviewId' | 'text' | 'variant' | 'state'> & { promises: { what: string; by: string }[] },
  now: Date,
): Promise<boolean> {
  const tx = store.transaction(['reviews', 'replies', 'customers'], 'readwrite', { durability: 'strict' })
  const work = async () => {
    const review = await tx.objectStore('reviews').get(reviewId)
    if (!review) return false
    const old = await tx.objectStore('replies').get(reviewId)
    // Typing on after copying is still the copied reply, edited.
    const kept = state === 'drafted' && old && old.state !== 'drafted' && old.text === text ? old.state : state
    await tx.objectStore('replies').put({ v: 1, reviewId, shop: review.shop, text, state: kept, variant, changedOn: now.toISOString() })
    const customer = review.customer ? await tx.objectStore('customers').get(review.customer) : undefined
    if (customer && state !== 'drafted') {
      const others = customer.promises.filter(promise => promise.reviewId !== reviewId || promise.keptOn)
      const made = promises.map(({ what, by }, i) => ({ id: `${reviewId}/${i}`, what, by, madeOn: now.toISOString(), reviewId }))
      await tx.objectStore('customers').put({ ...customer, promises: [...others, ...made.filter(p => !others.some(o => o.id === p.id))] })
    }
    await tx.done
    return true
  }
  return orFull(allOrNone(tx, work))
}
