import { alsoUnderstand, type Label, type Labelled, labelOf } from '../extraction/labels.ts'
import { MEANINGS } from '../extraction/meanings.ts'
import { de } from '../extraction/words/de.ts'
import { es } from '../extraction/words/es.ts'
import { fr } from '../extraction/words/fr.ts'
import { id } from '../extraction/words/id.ts'
import { it } from '../extraction/words/it.ts'
import { ja } from '../extraction/words/ja.ts'
import { ko } from '../extraction/words/ko.ts'
import { moreEn } from '../extraction/words/more-en.ts'
import { moreZh } from '../extraction/words/more-zh.ts'
import { nl } from '../extraction/words/nl.ts'
import { pl } from '../extraction/words/pl.ts'
import { pt } from '../extraction/words/pt.ts'
import { ru } from '../extraction/words/ru.ts'
import { th } from '../extraction/words/th.ts'
import { tr } from '../extraction/words/tr.ts'
import { vi } from '../extraction/words/vi.ts'
import { readAmount } from './amounts.ts'
import { AMOUNTS, type Columns, DATES, type Field, type List } from './fields.ts'
import { fileDate } from './file-dates.ts'
import { FIXED_FIELDS, fileWords, headerText, RANKS } from './header-words.ts'
import { starsOf } from './read-reviews.ts'

alsoUnderstand([pl, tr, ru, nl, it, fr, ko, de, es, id, ja, pt, th, vi, moreEn, moreZh, ...fileWords])

const { orders, customers, reviews } = MEANINGS

/** The fields of each list and how surely a header's meaning is each: the same tables by which lists on pages are read. */
const FIELDS: Record<List, [field: Field, labels: Partial<Record<Label, number>>][]> = {
  orders: [
    // Shopify calls an order's number its name.
    ['orderId', { ...orders.orderId.labels, name: 0.5 }],
    ['customerName', orders.name.labels],
    ['customerKey', { ...orders.nick.labels, customerId: 1 }],
    ['firstName', orders.firstName.labels],
    ['lastName', orders.lastName.labels],
    ['email', orders.email.labels],
    ['phone', orders.phone.labels],
    ['placedOn', orders.placedOn.labels],
    ['promisedOn', orders.promisedOn.labels],
    ['deliveredOn', orders.deliveredOn.labels],
    ['total', orders.total.labels],
    ['unitPrice', { price: 1 }],
    ['refunded', orders.refunded.labels],
    ['currency', orders.currency.labels],
    ['status', orders.status.labels],
    ['items', orders.items.labels],
    ['quantity', { quantity: 1 }],
    ['sku', orders.sku.labels],
  ],
  customers: [
    ['customerKey', { customerId: 1, nick: 0.9, number: 0.7 }],
    ['customerName', { ...customers.name.labels, nick: 0 }],
    ['firstName', customers.firstName.labels],
    ['lastName', customers.lastName.labels],
    ['email', customers.email.labels],
    ['phone', customers.phone.labels],
    ['orders', { orderCount: 1 }],
    ['spent', { spent: 1, total: 0.6 }],
    ['currency', { currency: 1 }],
    ['lastOrderOn', customers.lastOrderOn.labels],
    ['registeredOn', customers.firstSeenOn.labels],
  ],
  reviews: [
    ['reviewId', { ...reviews.reviewId.labels, reviewId: 1 }],
    ['orderId', reviews.orderId.labels],
    ['customerName', reviews.name.labels],
    ['email', { email: 1 }],
    ['stars', { stars: 1, reviewText: 0.6 }],
    ['title', { title: 1 }],
    ['text', { reviewText: 1, comment: 0.9 }],
    ['product', reviews.product.labels],
    ['postedOn', reviews.postedOn.labels],
    ['reply', reviews.reply.labels],
    ['repliedOn', reviews.repliedOn.labels],
    ['status', reviews.status.labels],
  ],
}

/** Headers that are at home in lists of customers and not in one of orders. */
const ELSEWHERE: Label[] = ['orderCount', 'lastOrderOn', 'registeredOn']
const SURE = 0.45
/** Fields of which a file has several columns, filled now here, now there. */
const SEVERAL: Field[] = ['phone', 'email']
const NICKNAME = /昵称|\bnick(?: ?name)?\b|ニックネーム|닉네임/

export interface LabelledColumns {
  list: List
  columns: Columns
  /** Whether amounts are of orders or of their lines, where the headers say so. */
  amounts?: 'order' | 'line'
}

/** Which list this is and where each of its fields stands, by header; undefined when the headers are not those of one. */
export function columnsByLabel(headers: string[], rows: string[][]): LabelledColumns | undefined {
  const labelled = headers.map(labelOfHeader)
  const says = (label: Label) => labelled.some(found => (found?.weight ?? 0) >= 0.9 && found?.labels.includes(label))
  const of = (list: List) => ({ list, ...fieldsByLabel(list, headers, rows) })
  const sales = of('orders')
  const sold = sales.columns
  const numbered = sold.has('orderId') && (sold.has('total') || sold.has('unitPrice') || sold.has('placedOn'))
  const ordersNamed = numbered && says('orderId')
  const people = of('customers')
  const isReviewed = says('stars') || says('reviewText')
  if (isReviewed && !(ordersNamed && sold.has('placedOn') && sold.has('total'))) {
    const said = of('reviews')
    const { columns } = said
    if (columns.has('stars') && ['text', 'customerName', 'product', 'title'].some(field => columns.has(field as Field))) return said
    if (columns.has('text') && says('reviewText') && !sold.has('total')) return said
  }
  const isSold = sold.has('total') && sold.has('placedOn')
  const elsewhere = ELSEWHERE.some(says)
  if (numbered && (isSold || ordersNamed) && (!elsewhere || (ordersNamed && isSold))) return sales
  const who = people.columns
  const named = (['customerName', 'firstName', 'lastName', 'customerKey'] as const).some(field => who.has(field))
  const reached = who.has('email') || who.has('phone')
  const known = (['orders', 'spent', 'lastOrderOn', 'registeredOn'] as const).filter(field => who.has(field)).length
  if (((named || reached) && (says('orderCount') || says('spent') || says('lastOrderOn'))) || (named && reached && known > 0)) return people
  if (named && reached && !sold.has('total') && !sold.has('items') && !says('orderId')) return people
  const isSale = sold.has('placedOn') && (sold.has('total') || (sold.has('unitPrice') && sold.has('quantity')))
  if (isSale && !elsewhere && (sold.has('customerName') || sold.has('items') || (sold.has('sku') && sold.has('quantity')))) return sales
  return undefined
}

/** Where the fields of a list stand, by header. */
export function fieldsByLabel(list: List, headers: string[], rows: string[][]): Pick<LabelledColumns, 'columns' | 'amounts'> {
  const pairs = headers.flatMap((header, column) => {
    const label = labelOfHeader(header)
    const text = headerText(header)
    const fixed = FIXED_FIELDS[list].find(([pattern]) => pattern.test(text))
    return FIELDS[list].flatMap(([field, sure]) => {
      const said = Math.max(0, ...(label?.labels ?? []).map(one => sure[one] ?? 0)) * (label?.weight ?? 0)
      const weight = fixed === undefined ? said : fixed[1] === field ? (fixed[2] ?? 1) : 0
      if (weight < SURE || !holds(field, column, rows)) return []
      // A column that stays empty is as good as none.
      const isEmpty = rows.length > 0 && !rows.some(row => row[column])
      return [{ field, column, weight, rank: rankOf(field, header) - (isEmpty ? 100 : 0) }]
    })
  })
  const columns: Columns = new Map()
  for (const { field, column } of pairs.sort((a, b) => b.rank - a.rank || b.weight - a.weight))
    if ((!columns.has(field) || SEVERAL.includes(field)) && ![...columns.values()].some(at => at.includes(column)))
      columns.set(field, [...(columns.get(field) ?? []), column])
  // Several people have the same nickname: it identifies nobody where something better does.
  const [key] = columns.get('customerKey') ?? []
  if (key !== undefined && NICKNAME.test(headerText(headers[key] ?? '')) && (columns.has('phone') || columns.has('email'))) {
    columns.delete('customerKey')
    columns.set('customerName', [...(columns.get('customerName') ?? []), key])
  }
  const total = columns.get('total')?.[0]
  const amounts = total === undefined ? (columns.has('unitPrice') ? 'line' : undefined) : amountsBy(headers[total] ?? '')
  return { columns, amounts }
}

/** A header as it stands, where that is words we know; else as its words. */
function labelOfHeader(header: string): Labelled | null {
  const [asIs, asWords] = [labelOf(header), labelOf(headerText(header))]
  return (asIs?.weight ?? 0) >= (asWords?.weight ?? 0) ? asIs : asWords
}

/** Of several columns, what goes first. */
function rankOf(field: Field, header: string): number {
  const ranks = RANKS[field] ?? []
  const text = headerText(header)
  const at = ranks.findIndex(pattern => pattern?.test(text))
  const none = ranks.includes(null) ? ranks.indexOf(null) : ranks.length
  return none - (at < 0 ? none : at)
}

const OF_ORDER = /order|grand|订单|pesanan|đơn hàng|pedido|注文|주문|คำสั่งซื้อ/i
const OF_LINE = /item|line|product|sku|article|商品|宝贝|子订单|produk|sản phẩm|producto|produto|artikel/i
const amountsBy = (header: string) =>
  OF_LINE.test(header) ? 'line' : OF_ORDER.test(header) && !/子订单/.test(header) ? 'order' : undefined

/** Do the values under a header agree with what it says? Empty columns say nothing against it. */
function holds(field: Field, column: number, rows: string[][]): boolean {
  const values = rows.flatMap(row => row[column] || [])
  const most = (fits: (value: string) => boolean) => values.filter(fits).length >= values.length / 2
  const isOneOf = (fields: readonly Field[]) => fields.includes(field)
  if (isOneOf(DATES))
    return most(value => fileDate(value, EARLIEST, 'day-first') !== undefined || fileDate(value, EARLIEST, 'month-first') !== undefined)
  if (isOneOf(AMOUNTS))
    return most(
      value => /^[-—]+$/.test(value) || readAmount(value, undefined, '.') !== undefined || readAmount(value, undefined, ',') !== undefined,
    )
  if (field === 'orderId') return rows.length === 0 || (values.length > 0 && most(value => /\d|^#?[A-Z]{5,}$/.test(value)))
  if (field === 'email') return most(value => value.includes('@'))
  if (field === 'phone') return most(value => /\d/.test(value))
  if (field === 'quantity' || field === 'orders') return most(value => /^\d{1,7}(?:[.,]0+)?$/.test(value))
  if (field === 'stars') return most(value => starsOf(value) !== undefined)
  if (field === 'customerName' || field === 'items' || field === 'text')
    return values.length === 0 || !most(value => /^#?[\d.,:/-]+$/.test(value))
  return true
}

const EARLIEST = new Date(0)
