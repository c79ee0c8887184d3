import type { ReviewRecord } from '../../profiles/records.ts'
import { readable, type Store } from '../../profiles/store.ts'
import type { BoxAnswer } from '../contents.ts'
import type { FillHow } from '../protocol.ts'
import { tell } from '../tell.ts'
import { LEFT_THE_PANEL, markShown } from './handle-review.ts'
import { tabs } from './session.ts'

/** What a page knows a review by. */
export function rowOf({ reviewId, orderId, authorName, stars, title, text, product, postedOn }: ReviewRecord) {
  return { reviewId, orderId, authorName, stars, title, text, product, postedOn }
}

/** Sends a reply to the frames of a tab until one has the review: to be put in its box, or what else is wanted. */
export async function sendToPage(tabId: number, review: ReviewRecord, text: string, how?: FillHow): Promise<BoxAnswer> {
  for (const { frameId } of await tabs.frames(tabId)) {
    const answer = await tell<BoxAnswer>(tabId, { to: 'page', do: 'fill', review: rowOf(review), text, ...(how ? { how } : {}) }, frameId)
    if (answer && answer.box !== 'not on this page') return answer
  }
  return { box: 'not on this page' }
}

/**
 * Whether the pages in these tabs show a reply that has left the panel; it is then remembered as posted. A page need not be made so that a reply is read
 * from it: we know the words we look for.
 */
export async function lookForReply(store: Store, reviewId: string, inTabs: number[], now: Date): Promise<boolean> {
  const [review] = readable('reviews', [await store.get('reviews', reviewId)].filter(Boolean)).records
  const [reply] = readable('replies', [await store.get('replies', reviewId)].filter(Boolean)).records
  if (reply?.state === 'posted') return true
  if (!review || !reply?.text || !LEFT_THE_PANEL.includes(reply.state)) return false
  for (const tabId of inTabs) {
    const { box, shown } = await sendToPage(tabId, review, reply.text, 'look')
    if (box === 'posted' && shown) return markShown(store, reviewId, shown, now)
  }
  return false
}

/** After a page of reviews was read: looks on it for the replies that have left the panel for one of them. */
export async function lookForReplies(store: Store, reviewIds: string[], tabId: number, now: Date): Promise<void> {
  const waiting = await Promise.all(
    LEFT_THE_PANEL.map(state => store.getAllFromIndex('replies', 'stateOn', IDBKeyRange.bound([state, ''], [state, '\uffff']))),
  )
  for (const { reviewId } of waiting.flat()) if (reviewIds.includes(reviewId)) await lookForReply(store, reviewId, [tabId], now)
}
