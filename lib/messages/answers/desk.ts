import { keepReviews } from '../../profiles/keep-reviews.ts'
import type { ReviewRecord } from '../../profiles/records.ts'
import type { Store } from '../../profiles/store.ts'
import type { Mind } from '../../replies/model/mind.ts'
import type { Answers } from '../answer.ts'
import type { BoxAnswer, PastedReview } from '../protocol.ts'
import { readTabsAgain, tell } from '../tell.ts'
import { handleReview, saveReply } from './handle-review.ts'
import { judge } from './page.ts'
import { queueOf } from './queue.ts'
import { replyCaseOf } from './replies.ts'
import { newReviews, tabs, wantedReplies } from './session.ts'

type DeskMessage = 'replyCase' | 'wantedReply' | 'queue' | 'handleReview' | 'saveReply' | 'putInBox' | 'pasteReview'

/** What the side panel asks: what waits, one review with all that is known around it, and what becomes of its reply. */
export function deskAnswers({
  store,
  now,
  mind,
}: {
  store(): Promise<Store>
  now(): Date
  mind?(): Promise<Mind | undefined>
}): Pick<Answers, DeskMessage> {
  return {
    replyCase: async reviewId => replyCaseOf(await store(), reviewId),
    wantedReply: windowId => wantedReplies.get(windowId),
    queue: async () => queueOf(await store(), now()),
    handleReview: async step => {
      const handled = await handleReview(await store(), step, now())
      await newReviews.opened(step.reviewId)
      return { handled }
    },
    saveReply: async reply => ({ saved: await saveReply(await store(), reply, now()) }),
    putInBox: async ({ tabId, ...reply }) => {
      const db = await store()
      const review = await db.get('reviews', reply.reviewId)
      if (!review) return { box: 'not on this page' }
      let filled: BoxAnswer = { box: 'not on this page' }
      for (const { frameId } of await tabs.frames(tabId)) {
        if (filled.box !== 'not on this page') break
        filled = (await tell<BoxAnswer>(tabId, { to: 'page', do: 'fill', review: rowOf(review), text: reply.text }, frameId)) ?? filled
      }
      if (filled.box === 'filled') await saveReply(db, { ...reply, state: 'placed' }, now())
      return filled
    },
    pasteReview: async pasted => {
      const db = await store()
      if (!(await db.get('shops', pasted.shop))) return null
      const reviewId = await keepPasted(db, pasted, now(), await mind?.())
      await readTabsAgain()
      return { reviewId }
    },
  }
}

/** What the page knows a review by. */
function rowOf({ reviewId, orderId, authorName, stars, title, text, product, postedOn }: ReviewRecord) {
  return { reviewId, orderId, authorName, stars, title, text, product, postedOn }
}

/** A pasted review goes the way of one read on a page, and waits in the queue whatever it says: somebody has put it there to be answered. */
async function keepPasted(store: Store, { shop, marketplace, ...row }: PastedReview, now: Date, mind?: Mind): Promise<string> {
  const { reviews } = await keepReviews(store, shop, [{ ...judge(row, mind), bad: true, marketplace }], now)
  const [review] = reviews
  if (!review) throw new Error('a pasted review was not kept')
  return review.id
}
