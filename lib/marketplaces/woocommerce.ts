import { orderNumber } from '../extraction/order-number.ts'
import { attribute, eachRow, optionalText, text } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import { clean } from '../extraction/text.ts'
import type { CustomerRow, OrderRow, ReviewRow, StatusKind } from '../pages/facts.ts'
import type { ListPage, Marketplace, ReadContext } from '../pages/marketplace.ts'

/**
 * WooCommerce, the shop system of WordPress; the shop's own host, so it is known by its paths.
 * Saved pages: tests/marketplaces/woocommerce/. Seen on WooCommerce 11.0.1, WordPress 7.1.
 */

/** The end of a status class (mark.status-on-hold) is the same in every language; plug-ins add their own, which are read as words. */
const STATUS: Record<string, StatusKind> = {
  pending: 'pending',
  'on-hold': 'pending',
  'checkout-draft': 'pending',
  processing: 'paid',
  completed: 'completed',
  cancelled: 'cancelled',
  failed: 'cancelled',
  refunded: 'refunded',
}

/** The shop chooses its signs and groupings, so amounts are read as they are written. */
const money = (cell: Element | null, context: ReadContext) => (cell ? context.money(cell.textContent ?? '') : undefined)

function readOrder(row: Element, context: ReadContext): OrderRow {
  // "#123 First Last"; an order in the trash has the same without the link.
  const [, number = '', name] = /^(#?\S+)\s*(.*)$/.exec(text(row, 'orderId', '.column-order_number strong')) ?? []
  const mark = row.querySelector('.column-order_status mark')
  const status = clean(mark?.textContent ?? '')
  const slug = /(?:^|\s)status-([\w-]+)/.exec(mark?.getAttribute('class') ?? '')?.[1] ?? ''
  const total = row.querySelector('.column-order_total')
  // A refunded order shows the old total crossed out and the new one after it.
  const old = money(total?.querySelector('del') ?? null, context)
  const left = money(total?.querySelector('ins') ?? total?.querySelector('.amount') ?? null, context)
  const full = old ?? left
  return shown<OrderRow>({
    orderId: orderNumber(number),
    customerName: name || undefined,
    placedOn: attribute(row, 'placedOn', '.column-order_date time', 'datetime'),
    totalMinor: full?.minor,
    refundedMinor: old && left ? old.minor - left.minor : undefined,
    currency: full?.currency,
    status: status || undefined,
    statusKind: status ? (STATUS[slug] ?? context.status(status)) : undefined,
  })
}

const orderRows = (root: Element) => [...root.querySelectorAll(':scope > tr[id^="post-"], :scope > tr[id^="order-"]')]

const orderList = (id: string, isHere: ListPage['isHere']): ListPage => ({
  id,
  isHere,
  root: '#the-list',
  emptyMark: '#the-list .no-items, .woocommerce-BlankState',
  read: (root, context) => ({ kind: 'orders', ...eachRow(orderRows(root), row => readOrder(row, context)) }),
  rows: orderRows,
  badgeAnchor: row => row.querySelector('.column-order_number .order-view')?.parentElement ?? row.querySelector('.column-order_number'),
})

type ListLabel = 'orderCount' | 'orderId' | 'spent' | 'registeredOn'

/**
 * The columns of the customer list can be hidden, and their cells have no names: the headers say which is which, in the seller's language.
 * "Orders" is one word for the orders and their number in some languages. "Last active" is a visit as often as an order, and is left.
 */
function columnOf(root: Element, context: ReadContext, labels: ListLabel[]): number {
  const headers = [...root.querySelectorAll('[role="columnheader"]')]
  return headers.findIndex(header => {
    const said = context.labels(clean((header.querySelector('span[aria-hidden]') ?? header).textContent ?? ''))
    return labels.some(label => said.includes(label))
  })
}

function readCustomer(row: Element, root: Element, context: ReadContext): CustomerRow {
  const cell = (...labels: ListLabel[]) => row.children.item(columnOf(root, context, labels))
  const registered = cell('registeredOn')?.querySelector('time')?.getAttribute('datetime') // a guest has no date of registration
  const spent = money(cell('spent'), context)
  // A guest has no user, and so no link.
  const user = row.querySelector('a[href*="user_id="]')?.getAttribute('href') ?? ''
  return shown<CustomerRow>({
    customerKey: /user_id=(\d+)/.exec(user)?.[1],
    name: text(row, 'name', 'th'),
    email: optionalText(row, 'a[href^="mailto:"]'),
    orders: context.count(clean(cell('orderCount', 'orderId')?.textContent ?? '')),
    spentMinor: spent?.minor,
    currency: spent?.currency,
    firstSeenOn: registered ? context.date(registered) : undefined,
  })
}

const customerRows = (root: Element) =>
  [...root.querySelectorAll('tr')].filter(row => row.querySelector('th[scope="row"], th.woocommerce-table__item'))
const userRows = (root: Element) => [...root.querySelectorAll(':scope > tr[id^="user-"]')]
/** Replies to reviews are rows of the same table, without this class. */
const reviewRows = (root: Element) => [...root.querySelectorAll(':scope > tr.review')]

function readReview(row: Element, dates: string[], context: ReadContext): ReviewRow {
  const rating = row.querySelector('.column-rating')
  return shown<ReviewRow>({
    reviewId: row.id.replace('comment-', ''),
    authorName: text(row, 'authorName', '.column-author strong'),
    stars: rating ? context.stars(rating) : undefined,
    text: optionalText(row, '.comment-text'),
    product: optionalText(row, '.comments-edit-item-link'),
    postedOn: context.date(text(row, 'postedOn', '.submitted-on'), dates),
  })
}

export const woocommerce: Marketplace = {
  id: 'woocommerce',
  label: 'WooCommerce',
  matches: ['*://*/wp-admin/*', '*://*/*/wp-admin/*'], // a shop can be installed in a folder of its host
  proof: 'rendered',
  buyer: 'id',
  shop(document, url) {
    const before = /^(.*)\/wp-admin\//.exec(url.pathname)?.[1]
    const name = optionalText(document, '#wp-admin-bar-site-name > a')
    return before === undefined || !name ? null : { id: url.origin + before, name }
  },
  pages: [
    orderList('orders', url => /\/wp-admin\/edit\.php$/.test(url.pathname) && url.searchParams.get('post_type') === 'shop_order'),
    // Orders in tables of their own ("HPOS"), the standard since WooCommerce 8.2; with an action it is one order.
    orderList(
      'orders-hpos',
      url =>
        /\/wp-admin\/admin\.php$/.test(url.pathname) &&
        url.searchParams.get('page') === 'wc-orders' &&
        !/^(edit|new)$/.test(url.searchParams.get('action') ?? ''),
    ),
    {
      id: 'customers',
      isHere: url =>
        /\/wp-admin\/admin\.php$/.test(url.pathname) &&
        url.searchParams.get('page') === 'wc-admin' &&
        url.searchParams.get('path') === '/customers',
      root: '.woocommerce-table__table table',
      emptyMark: '.woocommerce-table__empty-item',
      read: (root, context) => ({ kind: 'customers', ...eachRow(customerRows(root), row => readCustomer(row, root, context)) }),
      rows: customerRows,
      badgeAnchor: row => row.querySelector('th'),
    },
    {
      id: 'users',
      isHere: url => /\/wp-admin\/users\.php$/.test(url.pathname) && url.searchParams.get('role') === 'customer',
      root: '#the-list',
      emptyMark: '#the-list .no-items',
      read: root => ({
        kind: 'customers',
        ...eachRow(userRows(root), row => ({
          customerKey: row.id.replace('user-', ''),
          // Without first and last name the column has a dash; the account's name is always there.
          name: optionalText(row, '.column-name:not(:has([aria-hidden]))') ?? text(row, 'name', '.column-username strong'),
          email: text(row, 'email', '.column-email'),
        })),
      }),
      rows: userRows,
      badgeAnchor: row => row.querySelector('.column-name'),
    },
    {
      id: 'reviews',
      isHere: url =>
        /\/wp-admin\/edit\.php$/.test(url.pathname) &&
        url.searchParams.get('post_type') === 'product' &&
        url.searchParams.get('page') === 'product-reviews',
      root: '#the-comment-list',
      emptyMark: '#the-comment-list .no-items',
      read(root, context) {
        const rows = reviewRows(root)
        const dates = rows.map(row => optionalText(row, '.submitted-on') ?? '')
        return { kind: 'reviews', ...eachRow(rows, row => readReview(row, dates, context)) }
      },
      rows: reviewRows,
      badgeAnchor: row => row.querySelector('.column-author strong'),
    },
  ],
}
