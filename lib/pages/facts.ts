/**
 * What a page says, as plain data. Every field but the row's own key is optional: what the page does not show is left out, never guessed.
 * Money is whole minor units of `currency` (two decimals where the currency is not known). Dates are ISO 8601, with a zone where one is known.
 */

export interface Item {
  name: string
  quantity?: number
  sku?: string
}

/** pending: not paid · paid: to be shipped · completed: the buyer or the platform closed it · unknown: the raw word is kept in `status`. */
export type StatusKind = 'pending' | 'paid' | 'shipped' | 'delivered' | 'completed' | 'cancelled' | 'refunded' | 'unknown'

export interface OrderRow {
  orderId: string
  customerName?: string
  customerEmail?: string
  /** What the platform itself identifies the buyer by: a nick, a user id, the number in the link to the buyer. */
  customerKey?: string
  phone?: string
  placedOn?: string
  /** Before refunds. */
  totalMinor?: number
  refundedMinor?: number
  currency?: string
  status?: string
  statusKind?: StatusKind
  promisedOn?: string
  deliveredOn?: string
  items?: Item[]
  /** The platform's own flag on the order (插旗), set by the shop's people there; the platform's word for it. */
  flag?: string
  /** What the shop's people wrote beside the order on the platform (商家备注); never the buyer's words. */
  remark?: string
}

export interface CustomerRow {
  customerKey?: string
  name?: string
  email?: string
  phone?: string
  orders?: number
  spentMinor?: number
  currency?: string
  lastOrderOn?: string
  firstSeenOn?: string
}

export interface ReviewRow {
  reviewId?: string
  orderId?: string
  authorName?: string
  /** Known to files only. */
  authorEmail?: string
  customerKey?: string
  stars?: number
  title?: string
  text?: string
  product?: string
  postedOn?: string
  /** The platform's own deadline for a public reply, when the page shows one. */
  answerBy?: string
  reply?: { text: string; postedOn?: string }
  /** What the buyer added later (追评): an event of its own. */
  followUp?: { text: string; postedOn?: string }
  /** Set where it rates the seller and no product: a platform that has both (Amazon) has other rules for answering each. */
  rates?: 'seller'
  status?: string
}

/** One order or one customer, of a page that shows nothing else. */
export type Detail = ({ kind: 'order' } & Partial<OrderRow>) | ({ kind: 'customer' } & Partial<OrderRow>)

/**
 * fine: read · partly: rows or fields are missing · empty: the site says there is nothing · broken: the site shows a list we can no longer see ·
 * not a list: no order, customer or review list here.
 */
export type Health = 'fine' | 'partly' | 'empty' | 'broken' | 'not a list'

/** A row that was left out, and the field it could not do without. */
export interface SkippedRow {
  row: number
  missing: string
}

export type Rows =
  | { kind: 'orders'; rows: OrderRow[] }
  | { kind: 'customers'; rows: CustomerRow[] }
  | { kind: 'reviews'; rows: ReviewRow[] }
  | { kind: 'none'; rows: [] }

export interface ShopName {
  id: string
  name: string
  /** The page can be anybody's (public feedback): nothing is kept of it until the seller has said that this shop is theirs. */
  ask?: true
}

/** The rows of a page are kept in rounds of this many at most. */
export const ROWS_AT_ONCE = 500

/** One reading of one page: what `lib/extraction` gives, what the background stores, what `tool read-page` prints. */
export type PageReading = Rows & {
  reading: Health
  /** The marketplace file that read it, or `generic`. */
  marketplace: string
  /** 0..1: how sure the reader is of the kind and the columns. */
  confidence: number
  skipped: SkippedRow[]
  detail?: Detail
  /** The seller taught this page by pointing: it was read so, or it has changed and what was taught fits no more. */
  taught?: 'used' | 'missed'
  /** The shop whose back-office this is, when the page tells; `id` stays the same over languages and pages. */
  shop?: ShopName
}

/** One row of a page with the shop it belongs to: what a card or a reply is opened from. */
export type PageRow = { shop?: ShopName } & (
  | { kind: 'orders'; row: OrderRow }
  | { kind: 'customers'; row: CustomerRow }
  | { kind: 'reviews'; row: ReviewRow }
)
