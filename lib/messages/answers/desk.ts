import { keepReviews } from '../../profiles/keep-reviews.ts'
import type { Store } from '../../profiles/store.ts'
import type { Mind } from '../../replies/model/mind.ts'
import type { Answers } from '../answer.ts'
import type { PastedReview } from '../contents.ts'
import { readTabsAgain } from '../tell.ts'
import { handleReview, saveReply } from './handle-review.ts'
import { lookForReply, sendToPage } from './look-for-reply.ts'
import { judge } from './page.ts'
import { queueOf } from './queue.ts'
import { replyCaseOf } from './replies.ts'
import { replyFiguresOf, templateResultsOf } from './reply-figures.ts'
import { newReviews, tabs, wantedReplies } from './session.ts'

type DeskMessage =
  | 'replyCase'
  | 'wantedReply'
  | 'queue'
  | 'handleReview'
  | 'saveReply'
  | 'putInBox'
  | 'lookForReply'
  | 'pasteReview'
  | 'keepFileReviews'
  | 'replyFigures'
  | 'templateResults'

/** What the side panel asks: what waits, one review with all that is known around it, what becomes of its reply; and what the dashboard asks of all of them. */
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
    replyCase: async reviewId => replyCaseOf(await store(), reviewId, now()),
    wantedReply: windowId => wantedReplies.get(windowId),
    queue: async () => queueOf(await store(), now()),
    handleReview: async step => {
      const handled = await handleReview(await store(), step, now())
      await newReviews.opened(step.reviewId)
      return { handled }
    },
    saveReply: async reply => ({ saved: await saveReply(await store(), reply, now()) }),
    putInBox: async ({ tabId, how, ...reply }) => {
      const db = await store()
      const review = await db.get('reviews', reply.reviewId)
      if (!review) return { box: 'not on this page' }
      const filled = await sendToPage(tabId, review, reply.text, how)
      if (filled.box === 'filled') await saveReply(db, { ...reply, state: 'placed' }, now())
      return filled
    },
    lookForReply: async reviewId => {
      const posted = await lookForReply(await store(), reviewId, await tabs.all(), now())
      if (posted) await readTabsAgain()
      return { posted }
    },
    replyFigures: async shop => replyFiguresOf(await store(), shop),
    templateResults: async shop => templateResultsOf(await store(), shop),
    keepFileReviews: async ({ shop, marketplace, import: of, rows }) => {
      const db = await store()
      if (!(await db.get('shops', shop))) return null
      const knows = await mind?.()
      const judged = rows.map(row => ({ ...judge(row, knows), ...(marketplace ? { marketplace } : {}) }))
      const { changed, broken } = await keepReviews(db, shop, judged, now(), { of })
      return { changed, broken: broken.length }
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

/** A pasted review goes the way of one read on a page, and waits in the queue whatever it says: somebody has put it there to be answered. */
async function keepPasted(store: Store, { shop, marketplace, ...row }: PastedReview, now: Date, mind?: Mind): Promise<string> {
  const { reviews } = await keepReviews(store, shop, [{ ...judge(row, mind), bad: true, marketplace }], now)
  const [review] = reviews
  if (!review) throw new Error('a pasted review was not kept')
  return review.id
}
