import { decimalsOf } from '../pages/currency.ts'
import type { CustomerRow, Item, OrderRow, ReviewRow } from '../pages/facts.ts'
import { fullName } from './names.ts'
import { orderNumber } from './order-number.ts'
import type { Part } from './parts.ts'
import type { RowReader } from './row-reader.ts'
import { shown } from './shown.ts'
import { starsIn, starsInText } from './stars.ts'
import { statusKind } from './status.ts'
import { clean, countIn, emailIn, LETTER, phoneIn } from './text.ts'

/** The name in "by Anna Lee", "Anna Lee (Guest)" and "annal (Anna Lee)". */
const nameIn = (row: RowReader) =>
  row
    .text('name')
    ?.replace(/^by | \(guest\)$| #\d+$/i, '')
    .replace(/^[a-z]\S* \(([A-Z]\S* .+)\)$/, '$1')

/** Where a customer gave no name, some pages show the e-mail address in its place. */
const nameOf = (row: RowReader) => {
  const name = nameIn(row)
  return name && (emailIn(name) === name || name === '-') ? undefined : (name ?? fullName(row.text('firstName'), row.text('lastName')))
}

/** The buyer's id in the link of the name, the nick or the order's own customer column; else the nick. */
function keyOf(row: RowReader): string | undefined {
  for (const meaning of ['name', 'nick', 'email', 'customerKey'] as const) {
    const id = row.link(meaning)
    if (id) return id
  }
  return row.text('nick')
}

const emailOf = (row: RowReader) => {
  const text = row.text('email') ?? row.text('name')
  return text ? emailIn(text) : undefined
}
const phoneOf = (row: RowReader) => {
  const text = row.text('phone')
  return text ? phoneIn(text) : undefined
}

/**
 * An order's total before refunds, and what was refunded. A crossed-out amount beside the total is the total before a refund where the status, the
 * refunds or the mark of what took its place say so; else it is an old price, and what was paid is the other.
 */
function paidOf(row: RowReader): { totalMinor?: number; refundedMinor?: number; currency?: string } {
  const amounts = row.amounts('total')
  const old = amounts.find(amount => amount.struck)?.money
  const asKept = amounts.find(amount => !amount.struck)
  const kept = asKept?.money
  const refunded = Math.abs(row.amounts('refunded')[0]?.money.minor ?? 0)
  const difference = old && kept ? old.minor - kept.minor : 0
  const isRefund =
    difference > 0 && (difference === refunded || asKept?.holder.closest('ins') || statusKind(row.text('status') ?? '') === 'refunded')
  const total = isRefund ? old : (kept ?? old)
  const said = row.text('currency')
  const code = said && /^[A-Z]{3}$/.test(said) ? said : undefined
  // Two decimals were taken for granted; the column of currencies may say that there are none, or three.
  const minor = (hundredths: number) => (total?.currency || !code ? hundredths : Math.round(hundredths * 10 ** (decimalsOf(code) - 2)))
  return shown({
    totalMinor: total && minor(total.minor),
    refundedMinor: minor(isRefund ? difference : refunded) || undefined,
    currency: total?.currency ?? code,
  })
}

const TIMES = /\s*[×xX*]\s*(\d{1,4})$/
const TIMES_FIRST = /^(\d{1,4})\s*[×xX]\s+(.+)$/

/** "2", "×2", "39.00 × 2", "2件", "Qty: 2". */
export function quantityIn(text: string): number | undefined {
  const found =
    /^(\d{1,5})$/.exec(text) ??
    /[×xX*]\s*(\d{1,5})\b/.exec(text) ??
    /^(\d{1,5})\s*(?:件|个|份|pcs?|items?|units?)/i.exec(text) ??
    /(?:qty|数量)\D{0,3}(\d+)/i.exec(text)
  return found ? Number(found[1]) : countIn(text)
}

/** "Blue Mug × 2", "2 x Blue Mug", "Blue Mug". */
export function itemIn(text: string): Item {
  const after = TIMES.exec(text)
  const name = after ? text.slice(0, after.index) : ''
  if (LETTER.test(name)) return { name: clean(name), quantity: Number(after?.[1]) }
  const before = TIMES_FIRST.exec(text)
  if (before?.[2]) return { name: clean(before[2]), quantity: Number(before[1]) }
  return { name: text }
}

function itemsOf(row: RowReader): Item[] | undefined {
  const quantities = row.all('quantity')
  const skus = row.all('sku')
  const key = row.part('items')?.key
  const items = row.all('items').flatMap((parts, i) => {
    const texts = parts.filter(part => part.text && (!part.label || part.key === key) && LETTER.test(part.text)).map(part => part.text)
    const several = texts.map(itemIn).filter(item => item.quantity !== undefined)
    if (several.length > 1) return several
    if (!texts[0]) return []
    const quantity =
      quantities[i]?.map(part => quantityIn(part.text)).find(n => n !== undefined) ??
      parts.map(part => (/^[×xX]\s?\d/.test(part.text) ? quantityIn(part.text) : undefined)).find(Boolean)
    return [shown<Item>({ quantity, sku: skus[i]?.[0]?.text || undefined, ...itemIn(texts[0]) })]
  })
  return items.length > 0 ? items : undefined
}

/** One order; without an order number it gives the name of what is missing. */
export function readOrder(row: RowReader): OrderRow | string {
  const orderId = row.text('orderId')
  if (!orderId) return 'orderId'
  const status = row.text('status')
  return shown<OrderRow>({
    // 2026112017 退款申请: of what is beside the number it is no part.
    orderId: orderNumber(orderId).replace(/(?<=^[\w-]*\d{3}[\w-]*)[^\w-]\D*$/, ''),
    customerName: nameOf(row) ?? row.text('nick'),
    customerEmail: emailOf(row),
    customerKey: keyOf(row),
    phone: phoneOf(row),
    placedOn: row.date('placedOn'),
    totalMinor: undefined,
    refundedMinor: undefined,
    currency: undefined,
    ...paidOf(row),
    status,
    statusKind: status ? statusKind(status) : undefined,
    promisedOn: row.date('promisedOn'),
    deliveredOn: row.date('deliveredOn'),
    items: itemsOf(row),
  })
}

/** One customer; without name, e-mail address or key it gives the name of what is missing. */
export function readCustomer(row: RowReader): CustomerRow | string {
  const name = nameOf(row) ?? row.text('nick')
  const email = emailOf(row)
  const customerKey = row.text('customerKey') ?? keyOf(row)
  if (!name && !email && !customerKey) return 'name'
  const spent = row.amounts('spent')[0]?.money
  return shown<CustomerRow>({
    customerKey: customerKey ? orderNumber(customerKey) : undefined,
    name,
    email,
    phone: phoneOf(row),
    orders: countIn(row.text('orders') ?? ''),
    spentMinor: spent?.minor,
    currency: spent?.currency,
    lastOrderOn: row.date('lastOrderOn'),
    firstSeenOn: row.date('firstSeenOn'),
  })
}

/** What unfolds a text, or folds it up again, at its end. */
const UNFOLD = /\s*[(（[]?(展开|收起|(show|read|see) (more|less))\W?$/i

function textOf(row: RowReader): string | undefined {
  const found = row.part('text')
  if (!found?.text) return undefined
  const parts = row.all('text')[0] ?? []
  // What is cut short, to be unfolded, stands whole beside it.
  const main = parts.find(part => part.text.length > found.text.length && part.text.startsWith(found.text.slice(0, 12))) ?? found
  // Lines and paragraphs of one review stand beside each other in the same element.
  const beside = (part: Part) =>
    part.holder === main.holder || (part.holder.localName === 'p' && part.holder.parentElement === main.holder.parentElement)
  const more = parts.filter(
    part =>
      part !== main &&
      part !== found &&
      part !== row.part('postedOn') &&
      part !== row.part('title') &&
      part.text &&
      !part.label &&
      !/^[^.!?]{2,30}: .{1,40}$/.test(part.text) &&
      beside(part),
  )
  return [main, ...more].map(part => clean(part.text).replace(UNFOLD, '')).join('\n')
}

function starsOf(row: RowReader): number | undefined {
  const part = row.part('stars')
  return part ? ((part.text ? starsInText(part.text) : undefined) ?? starsIn(part.holder)) : undefined
}

/** One review; without author, text and stars it gives the name of what is missing. */
export function readReview(row: RowReader): ReviewRow | string {
  const authorName = nameIn(row)
  const text = textOf(row)
  const stars = starsOf(row)
  if (!authorName && !text && stars === undefined) return 'text'
  const reviewId = row.text('reviewId')
  const orderId = row.text('orderId')
  const reply = row.text('reply')
  const answered = reply !== undefined && !/^([-–—]|n\/a|none|no|yes|无|未回复|暂无|已回复|no reply|not replied|pending)$/i.test(reply)
  return shown<ReviewRow>({
    reviewId: reviewId ? orderNumber(reviewId) : undefined,
    orderId: orderId ? orderNumber(orderId) : undefined,
    authorName,
    customerKey: row.link('name'),
    stars,
    title: row.text('title'),
    text,
    product: row.text('product'),
    postedOn: row.date('postedOn'),
    answerBy: row.date('answerBy'),
    reply: answered ? shown<{ text: string; postedOn?: string }>({ text: reply, postedOn: row.date('repliedOn') }) : undefined,
    status: row.text('status'),
  })
}
