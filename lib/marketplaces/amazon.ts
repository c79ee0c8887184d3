import { attribute, eachRow, MissingField, optionalText, text } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import { clean } from '../extraction/text.ts'
import type { Item, OrderRow, ReviewRow, StatusKind } from '../pages/facts.ts'
import type { Marketplace, ReadContext } from '../pages/marketplace.ts'
import { headersOf, saidUnder } from './reading/columns.ts'
import { gathered } from './reading/gathered.ts'
import { textsOf } from './reading/texts.ts'

/**
 * Amazon Seller Central: orders, feedback on the seller, reviews of a brand's products. No page of it is public; built from selectors of published scripts
 * (orders: four, 2021–2026; brand reviews: two, 2026) and from notes measured on two live shops (feedback manager, 2026-09-09).
 * The lists show no buyer, who is written to on the message page only.
 */

const ORDER_NUMBER = /\d{3}-\d{7}-\d{7}/
const isSellerCentral = (url: URL) => /^sellercentral[\w-]*\.amazon\./.test(url.hostname)

/** The tab of the order list, which the address names in every language. */
const TABS: Record<string, StatusKind> = { pending: 'pending', unshipped: 'paid', canceled: 'cancelled', shipped: 'shipped' }

const HIDDEN = 'td.hidden-table-cell'
const numberElement = (row: Element) =>
  [...row.querySelectorAll('div.cell-body-title')].find(title => ORDER_NUMBER.test(title.textContent ?? '') && !title.closest(HIDDEN))

/** The further items of an order are rows of their own, which repeat the order's other cells hidden. */
const isFurtherItem = (row: Element) => row.querySelector(HIDDEN) !== null && !numberElement(row)
const tableRows = (root: Element) => [...root.querySelectorAll('tbody tr')]
const orderRows = (root: Element) => tableRows(root).filter(row => !isFurtherItem(row))

/** Name, ASIN and SKU, each in an element of its own; the quantity is there where such a line says so. */
function readItem(row: Element, context: ReadContext): Item {
  const [name, ...lines] = [...row.querySelectorAll('div.myo-list-orders-product-name-cell > div')].map(line =>
    clean(line.textContent ?? ''),
  )
  if (!name) throw new MissingField('item')
  const said = (label: string) => {
    const line = lines.map(one => /^([^:：]+)[:：]\s*(.+)$/.exec(one)).find(one => context.labels(one?.[1] ?? '').includes(label))
    return line?.[2]
  }
  const quantity = said('quantity')
  return shown<Item>({ name, quantity: quantity === undefined ? undefined : context.count(quantity), sku: said('sku') })
}

function readOrders(root: Element, context: ReadContext) {
  const headers = headersOf(root)
  const orders = gathered(tableRows(root), row => !isFurtherItem(row))
  // Nobody has written down which cell holds the day: it is what can be read as one before the order's number.
  const dayOf = (row: Element) => {
    const cells = [...row.children]
    const upTo = cells.findIndex(cell => cell.contains(numberElement(row) ?? null))
    return cells
      .slice(0, Math.max(0, upTo))
      .flatMap(cell => textsOf(cell))
      .join(' ')
  }
  const days = [...orders.keys()].map(dayOf)
  const tab = TABS[/\/orders-v3\/\w+\/(\w+)/.exec(context.url.pathname)?.[1] ?? '']

  return eachRow(orders.keys(), row => {
    const number = ORDER_NUMBER.exec(numberElement(row)?.textContent ?? '')?.[0]
    if (!number) throw new MissingField('orderId')
    const [status] = saidUnder([row], headers, context)('status')
    const kind = context.status(status ?? '')
    return shown<OrderRow>({
      orderId: number,
      placedOn: context.date(dayOf(row), days),
      status,
      statusKind: kind === 'unknown' ? (tab ?? (status ? kind : undefined)) : kind,
      items: orders.get(row)?.map(item => readItem(item, context)),
    })
  })
}

/** A `kat-star-rating` says its stars in an attribute. */
function starsOf(row: Element, selector: string): number {
  const stars = Number(attribute(row, 'stars', selector, 'value'))
  if (!(stars >= 0 && stars <= 5)) throw new MissingField('stars')
  return stars
}

const feedbackRows = (root: Element) => [...root.querySelectorAll('kat-table-row:not(.fb-detail-table-header)')]

/** A `kat-link` keeps its text in an attribute or in its open shadow root; a page saved without that has it inside. */
function orderLinked(row: Element): string {
  const link = row.querySelector('.col_order_id kat-link')
  const places = [link?.getAttribute('label'), link?.getAttribute('href'), link?.shadowRoot?.textContent, link?.textContent]
  const number = ORDER_NUMBER.exec(places.join(' '))?.[0]
  if (!number) throw new MissingField('orderId')
  return number
}

function readFeedback(row: Element, days: string[], context: ReadContext): ReviewRow {
  return shown<ReviewRow>({
    orderId: orderLinked(row),
    rates: 'seller',
    stars: starsOf(row, '.col_feedback_rating kat-star-rating'),
    text: clean(row.querySelectorAll('kat-table-cell')[3]?.textContent ?? '') || undefined, // stars can be given without words
    postedOn: context.date(text(row, 'postedOn', '.col_order_date'), days),
  })
}

const reviewCards = (root: Element) => [...root.querySelectorAll('.reviewContainer')]

/** "Review by … on …"; in other languages nobody has written the words down, and who and when are left out. */
const HEADING = /^Review by (.+) on (.+)$/

function readReview(card: Element, context: ReadContext): ReviewRow {
  // The smallest element that holds the words.
  const [, author, day] =
    [...card.querySelectorAll('*')].map(one => HEADING.exec(clean(one.textContent ?? ''))).findLast(one => one !== null) ?? []
  const content = attribute(card, 'reviewId', '[id^="review-content-"]', 'id')
  return shown<ReviewRow>({
    reviewId: content.replace('review-content-', ''),
    authorName: author,
    stars: starsOf(card, 'kat-star-rating.reviewRating'),
    title: optionalText(card, '[id$="-title"] b'),
    text: optionalText(card, '[id^="review-content-"]'),
    product: /\b[A-Z0-9]{10}\b/.exec(optionalText(card, '.asinDetail') ?? '')?.[0],
    postedOn: day ? context.date(day) : undefined,
  })
}

/** Sellers use the host of their country, of their region (Europe, Japan) or the American one. */
const COUNTRIES = 'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in sg com.au co.jp co.za'.split(' ')

export const amazon: Marketplace = {
  id: 'amazon',
  label: 'Amazon',
  matches: [
    ...COUNTRIES.map(country => `https://sellercentral.amazon.${country}/*`),
    'https://sellercentral-europe.amazon.com/*',
    'https://sellercentral-japan.amazon.com/*',
  ],
  proof: 'reconstructed',
  buyer: 'none',
  shop: () => null, // where the page names the shop and the country it is in nobody has written down
  pages: [
    {
      id: 'orders',
      isHere: url => isSellerCentral(url) && /^\/orders-v3(\/(?!order\/)|$)/.test(url.pathname),
      root: '#orders-table, .myo-table-container',
      emptyMark: ORDER_NUMBER,
      read: (root, context) => ({ kind: 'orders', ...readOrders(root, context) }),
      rows: orderRows,
      badgeAnchor: row => numberElement(row)?.parentElement ?? null,
    },
    {
      id: 'feedback',
      isHere: url => isSellerCentral(url) && url.pathname.startsWith('/feedback-manager'),
      root: '.fbm-content',
      emptyMark: '.fbm-content:not(:has(kat-star-rating))',
      read(root, context) {
        const rows = feedbackRows(root)
        const days = rows.map(row => optionalText(row, '.col_order_date') ?? '')
        return { kind: 'reviews', ...eachRow(rows, row => readFeedback(row, days, context)) }
      },
      rows: feedbackRows,
      badgeAnchor: row => row.querySelector('.col_order_id'),
    },
    {
      id: 'brand-reviews',
      isHere: url => isSellerCentral(url) && url.pathname.startsWith('/brand-customer-reviews'),
      root: 'body > :has(.reviewContainer)',
      emptyMark: 'body:not(:has(kat-star-rating))',
      read: (root, context) => ({ kind: 'reviews', ...eachRow(reviewCards(root), card => readReview(card, context)) }),
      rows: reviewCards,
      badgeAnchor: card => card.querySelector('[id$="-title"]'),
    },
  ],
}
