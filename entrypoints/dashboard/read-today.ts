import type { OpenPromise } from '../../lib/expectation/open-promises.ts'
import { disappointing, type OrderAtRisk, ordersAtRisk, promisesDue } from '../../lib/expectation/today.ts'
import { latenessTable, type ReviewedDelivery } from '../../lib/insight/lateness.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { type ReviewFigures, reviewFigures } from '../../lib/insight/review-figures.ts'
import { localDay } from '../../lib/pages/day.ts'
import { nameOf } from '../../lib/profiles/identity.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import type { Store } from '../../lib/profiles/store.ts'
import { itemsOf, readReviews } from './read-history.ts'
import { type Told, walkShop } from './walk-shop.ts'

/** What of a shop cannot wait, but the reviews to answer, which the desk knows. */
export interface ShopToday {
  promises: OpenPromise[]
  orders: OrderAtRisk[]
  reviews: ReviewFigures
  broken: number
}

/** Goes through a shop for what is to be done on this day. */
export async function readToday(store: Store, shop: string, now: Date, told: Told = () => {}): Promise<ShopToday> {
  const walk = await walkShop(store, shop, told)

  const { reviews, ofOrder } = await readReviews(walk)
  const promising: { record: CustomerRecord; name: string }[] = []
  const names = new Map<string, string>()
  for await (const record of walk.of('customers')) {
    names.set(record.id, nameOf(record))
    if (record.promises.some(({ keptOn }) => !keptOn)) promising.push({ record, name: nameOf(record) })
  }

  const deliveries: ReviewedDelivery[] = []
  const late: Omit<OrderAtRisk, 'own'>[] = []
  for await (const { customer, orders, orderKeys } of walk.of('orders')) {
    orders.forEach((order, i) => {
      const { orderId, promisedOn, deliveredOn } = order
      const review = ofOrder.get(orderKeys[i] ?? '')
      itemsOf(order, review)
      const daysLate = dayOf(deliveredOn ?? '') - dayOf(promisedOn ?? '')
      if (review?.stars !== undefined && !Number.isNaN(daysLate)) deliveries.push({ daysLate, stars: review.stars })
      const note = disappointing(order, now)
      if (note) late.push({ customer, name: names.get(customer) ?? '', orderId, note, ...(promisedOn && { promisedOn }) })
    })
  }
  return {
    promises: promisesDue(promising, now),
    orders: ordersAtRisk(late, latenessTable(deliveries)),
    reviews: reviewFigures(reviews, dayOf(localDay(now))),
    broken: walk.broken(),
  }
}
