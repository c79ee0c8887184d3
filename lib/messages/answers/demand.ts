import { type Demand, demandIn, isUnlawful } from '../../expectation/demand-words.ts'
import { ISSUES_OF, type Judgement, judgeDemand } from '../../expectation/demands.ts'
import { tierOfCustomer } from '../../expectation/labels.ts'
import { buyersCountry, type Ground } from '../../expectation/statutes.ts'
import { independentOf } from '../../insight/complaint-clusters.ts'
import { dayOf } from '../../insight/purchases.ts'
import { localDay } from '../../pages/day.ts'
import { customerFile } from '../../profiles/find-customers.ts'
import type { CustomerRecord, StoredOrder } from '../../profiles/records.ts'
import { readable, type Store } from '../../profiles/store.ts'
import { voiceOf } from '../../profiles/voice.ts'
import { demandsForReview } from '../../replies/extortion.ts'
import type { AskedFor } from '../contents.ts'

/** "The last 90 days": long enough to see a habit. Our choice. */
const CASES_DAYS = 90
const DAY_MS = 86_400_000

/** Judges what a customer asks for with all that is known of them, the order and the shop; null when the customer is unknown. */
export async function judgementOf(store: Store, asked: AskedFor, now: Date): Promise<(Judgement & { orderId?: string }) | null> {
  const file = await customerFile(store, asked.customer)
  if (!file) return null
  const { customer, orders, reviews, standing } = file
  const order = orders.find(({ orderId }) => orderId === asked.orderId) ?? orders[0]
  const { marketplace } = (await store.get('shops', customer.shop)) ?? {}
  const demand = demandOf(asked)
  const sinceDelivery = dayOf(localDay(now)) - dayOf(order?.deliveredOn ?? '')
  const judgement = judgeDemand({
    demand,
    ground: asked.ground,
    norm: asked.norm,
    country: buyersCountry(order?.currency, marketplace).country,
    ...(Number.isNaN(sinceDelivery) ? {} : { sinceDelivery }),
    shopPromises: (await voiceOf(store, customer.shop))?.promises ?? [],
    costMinor: asked.costMinor ?? (TAKES_BACK.includes(demand) ? netOf(order) : undefined),
    currency: order?.currency,
    broughtMinor: order?.currency ? customer.net[order.currency] : undefined,
    cases: await casesLike(store, customer, asked.ground, now),
    tier: tierOfCustomer(customer, standing)?.tier,
    openComplaint: reviews.some(({ unanswered }) => unanswered),
    reach: reviews.some(({ reach }) => reach),
  })
  return { ...judgement, ...(order ? { orderId: order.orderId } : {}) }
}

/** What the seller chose, unless the words ask for what nobody may grant. */
function demandOf({ text, demand }: AskedFor): Demand {
  if (demandsForReview(text, 'zh') || demandsForReview(text, 'en')) return 'paid-review'
  const said = demandIn(text)
  return isUnlawful(said) ? said : (demand ?? said)
}

/** What costs what the order brought. */
const TAKES_BACK: readonly string[] = ['refund-only', 'return', 'cancel']
const netOf = (order?: StoredOrder) => (order?.totalMinor === undefined ? undefined : order.totalMinor - (order.refundedMinor ?? 0))

/** How many customers who do not know of each other complained of the same in the last 90 days, this one included. */
async function casesLike(store: Store, { id, shop }: CustomerRecord, ground: Ground, now: Date): Promise<number> {
  const about = ISSUES_OF[ground]
  if (about.length === 0) return 1
  const from = localDay(new Date(now.getTime() - CASES_DAYS * DAY_MS))
  const found = await store.getAllFromIndex('reviews', 'shopDay', IDBKeyRange.bound([shop, from], [shop, '\uffff']))
  const others = readable('reviews', found).records.filter(
    review => review.bad && review.customer !== id && review.issues.some(issue => about.includes(issue)),
  )
  return independentOf(others.map(review => ({ customer: review.customer ?? review.id, text: review.text }))).length + 1
}
