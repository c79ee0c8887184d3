/** What a file is a list of. Lines of orders are orders, too; feedback rates the seller and no product. */
export type FileKind = 'orders' | 'order-items' | 'customers' | 'reviews' | 'feedback'

/** What is read of a file: each kind of file is one of these lists. */
export type List = 'orders' | 'customers' | 'reviews'

export const listOf = (kind: FileKind): List =>
  kind === 'orders' || kind === 'order-items' ? 'orders' : kind === 'customers' ? 'customers' : 'reviews'

/**
 * What a column of a seller's file can hold. `total`: an amount of the order or of its line; `unitPrice`: of one piece; `currency`: a code, or an amount
 * with its sign; `country`: of a shop that sells in one country.
 */
export const FIELDS = [
  'orderId',
  'customerKey',
  'customerName',
  'firstName',
  'lastName',
  'email',
  'phone',
  'placedOn',
  'total',
  'unitPrice',
  'discount',
  'refunded',
  'currency',
  'country',
  'status',
  'promisedOn',
  'deliveredOn',
  'items',
  'quantity',
  'sku',
  'orders',
  'spent',
  'lastOrderOn',
  'registeredOn',
  'reviewId',
  'stars',
  'title',
  'text',
  'product',
  'postedOn',
  'reply',
  'repliedOn',
] as const
export type Field = (typeof FIELDS)[number]

export const DATES = ['placedOn', 'promisedOn', 'deliveredOn', 'lastOrderOn', 'registeredOn', 'postedOn', 'repliedOn'] as const
export type DateField = (typeof DATES)[number]

export const AMOUNTS = ['total', 'unitPrice', 'discount', 'refunded', 'spent'] as const
export type AmountField = (typeof AMOUNTS)[number]

/** Where each field stands in a row; the first filled cell of several counts. */
export type Columns = Map<Field, number[]>
