import { dayOf, type Entry } from '../../lib/insight/purchases.ts'
import type { HistoryReview, KnownCustomer, ShopHistory } from '../../lib/insight/shop-history.ts'
import { nameOf } from '../../lib/profiles/identity.ts'
import { dropUndefined, isPaid, netOf } from '../../lib/profiles/keep-orders.ts'
import { perksSince } from '../../lib/profiles/perks.ts'
import type { StoredOrder } from '../../lib/profiles/records.ts'
import { servicesOf } from '../../lib/profiles/services.ts'
import type { Store } from '../../lib/profiles/store.ts'
import { type ShopWalk, type Told, walkShop } from './walk-shop.ts'

/**
 * Reads all of a shop for its figures, in parts, so that a large shop never stands in memory as records. An order nobody paid is no purchase; one that went
 * back is a purchase that brought nothing. `broken`: records that could not be read and were left out.
 */
export async function readHistory(store: Store, shop: string, told: Told = () => {}): Promise<{ history: ShopHistory; broken: number }> {
  const walk = await walkShop(store, shop, told)

  const { reviews, ofOrder } = await readReviews(walk)

  const customers = new Map<string, KnownCustomer>()
  for await (const record of walk.of('customers')) {
    if (record.identifiedBy === 'order') continue
    const complaints = record.complaints.map(({ postedOn, issues }) => ({ ...(postedOn && { postedOn }), issues }))
    customers.set(record.id, { name: nameOf(record), complaints, ...(record.leftBecause && { leftBecause: record.leftBecause.reason }) })
  }

  const entries = new Map<string, Entry[]>()
  const baskets: { customer: string; items: string[] }[] = []
  const leftOut = { nobody: 0, undated: 0 }
  for await (const { customer, orders, orderKeys } of walk.of('orders')) {
    orders.forEach((order, i) => {
      const items = itemsOf(order, ofOrder.get(orderKeys[i] ?? ''))
      if (!isPaid(order)) return
      baskets.push({ customer, items })
      const day = dayOf(order.placedOn ?? '')
      if (!customers.has(customer)) leftOut.nobody++
      else if (Number.isNaN(day)) leftOut.undated++
      else entriesIn(entries, order.currency).push({ customer, day, minor: netOf(order) })
    })
  }
  const perks = (await perksSince(store, shop, '')).map(({ customer, on, costMinor, currency }) => ({
    customer,
    day: dayOf(on),
    ...dropUndefined({ costMinor, currency }),
  }))
  const pyramid = (await servicesOf(store, shop))?.pyramid
  return { history: { customers, entries, baskets, reviews, perks, leftOut, pyramid }, broken: walk.broken() }
}

function entriesIn(all: Map<string, Entry[]>, currency = '?'): Entry[] {
  const own = all.get(currency) ?? []
  all.set(currency, own)
  return own
}

/** A shop's reviews, and which is of which order. One nobody can date is left out: it does not tell when things became worse. */
export async function readReviews(walk: ShopWalk): Promise<{ reviews: HistoryReview[]; ofOrder: Map<string, HistoryReview> }> {
  const reviews: HistoryReview[] = []
  const ofOrder = new Map<string, HistoryReview>()
  for await (const { postedOn, stars, bad, issues, customer, text, product, orderKey, unanswered } of walk.of('reviews')) {
    const day = dayOf(postedOn ?? '')
    if (Number.isNaN(day)) continue
    const known = dropUndefined({ customer, stars, product, text })
    const review: HistoryReview = { day, bad, issues, open: unanswered !== undefined, ...known }
    reviews.push(review)
    if (orderKey) ofOrder.set(orderKey, review)
  }
  return { reviews, ofOrder }
}

/** The things in an order. A review of it that does not say of what it is, is of the only one; of several nobody can tell which. */
export function itemsOf(order: StoredOrder, review: HistoryReview | undefined): string[] {
  const items = [...new Set(order.items?.map(({ name }) => name))]
  if (review && items.length === 1) review.product ??= items[0]
  return items
}
