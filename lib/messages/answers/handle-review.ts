import { noteChange } from '../../profiles/changes.ts'
import { allOrNone } from '../../profiles/keep-orders.ts'
import { withReplyPromises } from '../../profiles/promises.ts'
import type { CustomerRecord, ReplyRecord, ReplyState, ReviewRecord } from '../../profiles/records.ts'
import { orFull, readable, type Store } from '../../profiles/store.ts'
import type { ReviewStep, WrittenReply } from '../contents.ts'

interface Handled {
  review: ReviewRecord
  reply: ReplyRecord
  customer?: CustomerRecord
}

/** Changes what we do about one review (and with it the customer's promises) in one transaction; false when the review is unknown. */
async function handle(store: Store, reviewId: string, now: Date, change: (known: Handled) => Partial<Handled>): Promise<boolean> {
  const tx = store.transaction(['reviews', 'replies', 'customers', 'changes'], 'readwrite', { durability: 'strict' })
  const work = async () => {
    const [review] = readable('reviews', [await tx.objectStore('reviews').get(reviewId)].filter(Boolean)).records
    if (!review) return false
    const [old] = readable('replies', [await tx.objectStore('replies').get(reviewId)].filter(Boolean)).records
    const raw = review.customer ? await tx.objectStore('customers').get(review.customer) : undefined
    const [customer] = readable('customers', raw ? [raw] : []).records
    const at = now.toISOString()
    const fresh: ReplyRecord = {
      v: 2,
      reviewId,
      shop: review.shop,
      state: 'triaged',
      variant: 0,
      promises: [],
      openedOn: at,
      changedOn: at,
    }
    const after = change({ review, reply: old ?? fresh, customer })
    if (after.review) await tx.objectStore('reviews').put(after.review)
    if (after.reply && JSON.stringify(after.reply) !== JSON.stringify(old))
      await tx.objectStore('replies').put({ ...after.reply, changedOn: at })
    if (after.customer) await tx.objectStore('customers').put(after.customer)
    if (after.review || after.customer) await noteChange(tx, review.shop)
    await tx.done
    return true
  }
  return orFull(allOrNone(tx, work))
}

/** Looks at a review, puts it off, takes it back, or has it followed up. False when the review is unknown. */
export const handleReview = (store: Store, step: ReviewStep, now: Date): Promise<boolean> =>
  handle(store, step.reviewId, now, ({ reply }) => {
    const { hold: _hold, ...unheld } = reply
    switch (step.do) {
      case 'open':
        return { reply: { ...reply, openedOn: reply.openedOn ?? now.toISOString() } }
      case 'hold':
        return { reply: { ...reply, hold: { reason: step.reason, until: step.until } } }
      case 'release':
        return { reply: unheld }
      case 'follow-up':
        return { reply: { ...unheld, state: 'followed-up' } }
    }
  })

/** On its way to the page, and not seen there yet. */
export const LEFT_THE_PANEL: readonly ReplyState[] = ['copied', 'placed']

/** A reply that has gone out is not a draft again because somebody types on. */
const GONE_OUT: readonly ReplyState[] = ['posted', 'followed-up']

/**
 * Remembers a reply as it stands. Once it has left the panel (copied or put in the page's box) what it promises becomes promises of the customer; a
 * sentence deleted later takes its promise with it, and those already kept stay. False when the review is unknown.
 */
export function saveReply(store: Store, written: WrittenReply & { state: 'drafted' | 'copied' | 'placed' }, now: Date): Promise<boolean> {
  const { reviewId, text, variant, state, promises, rewritten, letStand, template } = written
  return handle(store, reviewId, now, ({ reply, customer }) => {
    const left = state !== 'drafted'
    const stays = GONE_OUT.includes(reply.state) || (!left && reply.text === text && reply.state !== 'triaged')
    const { letStand: _before, ...rest } = reply
    const after: ReplyRecord = {
      ...rest,
      text,
      variant,
      promises,
      ...(letStand ? { letStand } : {}),
      state: stays ? reply.state : state,
      ...(left && !reply.leftOn ? { leftOn: now.toISOString(), rewritten, ...(template ? { template } : {}) } : {}),
    }
    // Put off, and answered all the same.
    if (left) delete after.hold
    if (!customer) return { reply: after }
    const made = left ? promises : []
    return { reply: after, customer: { ...customer, promises: withReplyPromises(customer.promises, { reviewId, text, made, now }) } }
  })
}

/** A page shows these sentences of a reply we wrote: it is posted, and what they promise holds. False when it was posted before, or the review is unknown. */
export async function markShown(store: Store, reviewId: string, shown: string, now: Date): Promise<boolean> {
  let isNew = false
  await handle(store, reviewId, now, ({ review, reply, customer }) => {
    if (!LEFT_THE_PANEL.includes(reply.state)) return {}
    isNew = true
    const made = { reviewId, text: shown, made: reply.promises, now }
    const { unanswered: _answered, ...answered } = review
    return {
      review: { ...answered, reply: { text: shown } },
      reply: { ...reply, state: 'posted' },
      ...(customer ? { customer: { ...customer, promises: withReplyPromises(customer.promises, made) } } : {}),
    }
  })
  return isNew
}
