/**
 * What the words of headers are about; a header is understood from the things its words name, in whatever order a language puts them: "Order number",
 * "Number of order" and 订单编号 are all `order number`. A language is a table of these (lib/extraction/words).
 */
export type Thing =
  | 'order'
  | 'orders'
  | 'orderNumber'
  | 'buyer'
  | 'receiver'
  | 'user'
  | 'nick'
  | 'number'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'date'
  | 'at'
  | 'ordered'
  | 'paid'
  | 'payment'
  | 'total'
  | 'amount'
  | 'price'
  | 'refund'
  | 'status'
  | 'delivery'
  | 'promised'
  | 'delivered'
  | 'by'
  | 'product'
  | 'count'
  | 'sku'
  | 'currency'
  | 'spent'
  | 'last'
  | 'registered'
  | 'review'
  | 'stars'
  | 'author'
  | 'title'
  | 'text'
  | 'submitted'
  | 'reply'
  /** Papers that have numbers of their own: an invoice, a ticket. */
  | 'document'
  /** What has numbers of its own, but is no number when it is named alone: 售后 is a state, 售后编号 a number. */
  | 'matter'
  /** Speaks of another kind of page. */
  | 'foreign'
  /** At home on any page. */
  | 'other'
  /** Adds nothing. */
  | 'nothing'

/** The headers of one language: the words for each thing, separated by bars; a language need not have a word for each. */
export type HeaderWords = Partial<Record<Thing, string>>

/** One language in which pages are read. */
export type Words = HeaderWords & {
  /** Words of headings, by what a page is then about, separated by bars; an English word is meant in the plural too. `foreign`: another kind of page. */
  headings: Record<'orders' | 'customers' | 'reviews' | 'foreign', string>
}
