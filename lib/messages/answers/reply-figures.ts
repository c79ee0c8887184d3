import { type ReplyFigures, replyFigures } from '../../insight/reply-figures.ts'
import { customerFile } from '../../profiles/find-customers.ts'
import type { ReplyState, ReviewRecord } from '../../profiles/records.ts'
import { chunkOfOrder } from '../../profiles/register.ts'
import { readable, type Store } from '../../profiles/store.ts'
import { type TemplateResult, templateResults } from '../../replies/template-results.ts'

const ANSWERED: readonly ReplyState[] = ['posted', 'elsewhere', 'followed-up']

/** How answering the reviews of one shop goes. Reads all of the shop's reviews: asked for by the dashboard only. */
export async function replyFiguresOf(store: Store, shop: string): Promise<ReplyFigures> {
  const reviews = readable('reviews', await store.getAllFromIndex('reviews', 'shop', shop)).records
  const replies = readable('replies', await store.getAllFromIndex('replies', 'shop', shop)).records
  const done = new Set(replies.filter(({ state }) => ANSWERED.includes(state)).map(({ reviewId }) => reviewId))
  const complained = reviews.filter(({ bad, reply, id }) => bad && (reply || done.has(id)))
  const files = await Promise.all([...new Set(complained.flatMap(({ customer }) => customer ?? []))].map(id => customerFile(store, id)))
  const known = files.flatMap(file => (file && file.customer.identifiedBy !== 'order' ? [file] : []))
  const named = await Promise.all(reviews.map(async review => ({ ...review, product: review.product ?? (await productOf(store, review)) })))
  return replyFigures(named, replies, known)
}

/** What became of the replies made from each of the shop's own templates. */
export async function templateResultsOf(store: Store, shop: string): Promise<TemplateResult[]> {
  const [replies, reviews] = await Promise.all([
    store.getAllFromIndex('replies', 'shop', shop),
    store.getAllFromIndex('reviews', 'shop', shop),
  ])
  return templateResults(readable('replies', replies).records, readable('reviews', reviews).records)
}

/** What a bad review is of, where its page does not say: the one thing in its order; of several nobody can tell which. */
async function productOf(store: Store, { shop, bad, orderKey, orderId }: ReviewRecord): Promise<string | undefined> {
  if (!bad || !orderKey) return undefined
  const tx = store.transaction(['orders', 'register'])
  const id = await chunkOfOrder(tx, shop, orderKey)
  const chunk = id === undefined ? undefined : await tx.objectStore('orders').get(id)
  const [item, second] = chunk?.orders.find(order => order.orderId === orderId)?.items ?? []
  return second ? undefined : item?.name
}
