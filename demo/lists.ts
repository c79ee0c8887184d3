import type { Status } from './compact-shop.ts'
import type { Buyer, Order, Review, Shop } from './shop.ts'

/** What a list shows for an address: search, filter, sort and page. The page and the truth for tests both ask here. */

export interface OrdersQuery {
  page?: number
  size?: number
  status?: Status | 'all'
  search?: string
  sort?: OrderSort
}
export const ORDER_SORTS = ['-placed', 'placed', '-amount', 'amount'] as const
export type OrderSort = (typeof ORDER_SORTS)[number]

export interface BuyersQuery {
  page?: number
  size?: number
  search?: string
}

export const REVIEW_FILTERS = ['all', 'bad', 'unanswered'] as const
export type ReviewFilter = (typeof REVIEW_FILTERS)[number]
export interface ReviewsQuery {
  page?: number
  size?: number
  filter?: ReviewFilter
}

export interface Slice<T> {
  rows: T[]
  total: number
  page: number
  size: number
  pages: number
}

export const DEFAULT_SIZE = 50
export const BAD_STARS = 3

function sliceOf<T>(all: T[], page = 1, size = DEFAULT_SIZE): Slice<T> {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const here = Math.min(Math.max(1, page), pages)
  return { rows: all.slice((here - 1) * size, here * size), total: all.length, page: here, size, pages }
}

const holds = (search: string, ...texts: string[]) => texts.some(text => text.toLowerCase().includes(search))

const compareOrders: Record<OrderSort, (a: Order, b: Order) => number> = {
  '-placed': () => 0,
  placed: (a, b) => (a.placedOn < b.placedOn ? -1 : a.placedOn > b.placedOn ? 1 : 0),
  '-amount': (a, b) => b.totalMinor - a.totalMinor,
  amount: (a, b) => a.totalMinor - b.totalMinor,
}

export function findOrders(shop: Shop, query: OrdersQuery): Slice<Order> {
  const search = query.search?.trim().toLowerCase() ?? ''
  const { status = 'all', sort = '-placed' } = query
  const found = shop.orders.filter(
    order =>
      (status === 'all' || order.status === status) &&
      (!search ||
        holds(search, order.number, order.customer.name, order.customer.nick, order.customer.email, ...order.lines.map(line => line.name))),
  )
  return sliceOf(sort === '-placed' ? found : found.sort(compareOrders[sort]), query.page, query.size)
}

export function findBuyers(shop: Shop, query: BuyersQuery): Slice<Buyer> {
  const search = query.search?.trim().toLowerCase() ?? ''
  const found = search
    ? shop.buyers.filter(buyer => holds(search, buyer.id, buyer.name, buyer.nick, buyer.email, buyer.phone))
    : shop.buyers
  return sliceOf(found, query.page, query.size)
}

export const isBad = (review: Review) => review.stars <= BAD_STARS

export function findReviews(reviews: Review[], query: ReviewsQuery): Slice<Review> {
  const { filter = 'all' } = query
  const found = reviews.filter(review => filter === 'all' || (filter === 'bad' ? isBad(review) : !review.reply))
  return sliceOf(found, query.page, query.size ?? 20)
}

/** "A***a", "张**": as the platform shows an author. Whole letters are counted, not halves of an emoji. */
export function masked(name: string): string {
  const letters = [...name.trim()]
  const [first = '*'] = letters
  return /\p{Script=Han}/u.test(first) ? `${first}**` : `${first}***${letters.at(-1) ?? ''}`
}
