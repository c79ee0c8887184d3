/** The shop as it lies in `demo/data/shop.json`: arrays of numbers, days counted back from the newest order. */

export const STATUSES = ['awaiting', 'to-ship', 'shipped', 'delivered', 'completed', 'cancelled', 'refunded'] as const
export type Status = (typeof STATUSES)[number]

export interface CompactShop {
  about: string
  /** Days from the oldest order to the newest. */
  span: number
  products: string[]
  customers: CompactCustomer[]
  orders: CompactOrder[]
}

/** id, name, nick, e-mail, phone, country */
export type CompactCustomer = [string, string, string, string, string, string]

/**
 * invoice, customer's index, days ago, minute of the day, status' index, promised after … days, delivered after … days (-1: not yet),
 * minute of delivery, refunded, lines not shown, their amount; then product's index, quantity and unit price of each line.
 */
export type CompactOrder = number[]

export interface CompactReview {
  id: string
  invoice: number
  /** Index of the product in the shop's list. */
  product: number
  stars: number
  lang: 'en' | 'zh'
  text: string
  daysAgo: number
  reply?: { text: string; daysAgo: number }
}
