import type { OrderRow, ReviewRow, StatusKind } from '../lib/pages/facts.ts'
import type { Status } from './compact-shop.ts'
import { type BuyersQuery, findBuyers, findOrders, findReviews, masked, type OrdersQuery, type ReviewsQuery } from './lists.ts'
import { type Look, lookOf } from './look.ts'
import type { Shop } from './shop.ts'
import { STATUS_WORDS } from './words.ts'

/** What a perfect reader reads from a page of a list, and nothing the page does not show. Compare field by field. */

export type OrderTruth = Required<
  Pick<OrderRow, 'orderId' | 'customerName' | 'placedOn' | 'totalMinor' | 'currency' | 'status' | 'statusKind' | 'promisedOn'>
> & {
  deliveredOn?: string
  /** The grey word under the name. */
  nick: string
  /** The number in the link to the customer; null where this look has no link. */
  customerId: string | null
  /** The first item is written out; `moreItems` is the number in "and 3 more". */
  items: { name: string; quantity: number }[]
  moreItems: number
}

export interface Reading {
  seed?: number
  lang?: 'en' | 'zh'
}

const KINDS: Record<Status, StatusKind> = {
  awaiting: 'pending',
  'to-ship': 'paid',
  shipped: 'shipped',
  delivered: 'delivered',
  completed: 'completed',
  cancelled: 'cancelled',
  refunded: 'refunded',
}

const linked = (look: Look, id: string) => (look.nameIsLink ? id : null)

export function ordersTruth(shop: Shop, query: OrdersQuery = {}, { seed = 0, lang = 'en' }: Reading = {}): OrderTruth[] {
  const look = lookOf(seed)
  return findOrders(shop, query).rows.map(order => ({
    orderId: order.number,
    customerName: order.customer.name,
    nick: order.customer.nick,
    customerId: linked(look, order.customer.id),
    placedOn: order.placedOn,
    totalMinor: order.totalMinor,
    currency: 'GBP',
    status: STATUS_WORDS[lang][order.status],
    statusKind: KINDS[order.status],
    promisedOn: order.promisedOn,
    ...(order.deliveredOn && { deliveredOn: order.deliveredOn }),
    items: order.lines.slice(0, 1).map(({ name, quantity }) => ({ name, quantity })),
    moreItems: order.lines.length + order.moreLines - 1,
  }))
}

export interface CustomerTruth {
  customerId: string | null
  name: string
  nick: string
  email: string
  orders: number
  spentMinor: number
  currency: string
  lastOrderOn: string
}

export function customersTruth(shop: Shop, query: BuyersQuery = {}, { seed = 0 }: Reading = {}): CustomerTruth[] {
  const look = lookOf(seed)
  return findBuyers(shop, query).rows.map(buyer => ({
    customerId: linked(look, buyer.id),
    name: buyer.name,
    nick: buyer.nick,
    email: buyer.email,
    orders: buyer.orders.length,
    spentMinor: buyer.spentMinor,
    currency: 'GBP',
    lastOrderOn: buyer.lastOrderOn.slice(0, 10),
  }))
}

export type ReviewTruth = Required<Pick<ReviewRow, 'orderId' | 'authorName' | 'stars' | 'text' | 'product' | 'postedOn'>> &
  Pick<ReviewRow, 'answerBy' | 'reply'> & {
    /** No box for a reply is offered any more. */
    replyPeriodOver: boolean
  }

export function reviewsTruth(shop: Shop, query: ReviewsQuery = {}): ReviewTruth[] {
  return findReviews(shop.reviews, query).rows.map(review => ({
    orderId: review.order.number,
    authorName: masked(review.order.customer.name),
    stars: review.stars,
    text: review.text,
    product: review.product,
    postedOn: review.postedOn,
    ...(!review.reply && { answerBy: review.answerBy }),
    ...(review.reply && { reply: review.reply }),
    replyPeriodOver: !review.reply && shop.today > review.answerBy,
  }))
}
