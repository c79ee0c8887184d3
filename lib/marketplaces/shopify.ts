import { orderNumber } from '../extraction/order-number.ts'
import { eachRow, MissingField } from '../extraction/read.ts'
import { shown } from '../extraction/shown.ts'
import type { CustomerRow, OrderRow } from '../pages/facts.ts'
import type { ListPage, Marketplace, ReadContext } from '../pages/marketplace.ts'
import { headersOf, type Said, saidUnder } from './reading/columns.ts'
import { totalAs } from './reading/order-facts.ts'

/**
 * Shopify admin: orders and customers. Built from the class names of its tables (Polaris) that two published scripts use on the products page, and from what
 * the headers say; no page seen, and the address of the customers is from memory. Apps (reviews among them) are framed from other hosts and not read.
 */

const isAdmin = (url: URL) => url.hostname === 'admin.shopify.com'
const shopOf = (url: URL) => /^\/store\/([^/]+)/.exec(url.pathname)?.[1]
/** `/store/<shop>/orders`, without a number after it. */
const isList = (url: URL, list: string) => isAdmin(url) && new RegExp(`^/store/[^/]+/${list}/?$`).test(url.pathname)

const tableRows = (root: Element) =>
  [...root.querySelectorAll('tr[class*="Polaris-IndexTable__TableRow"]')].filter(row => row.querySelector('td'))

/** Two words say how far an order is: what became of the money decides only where it ended the order; "partially refunded" did not. */
function statusOf(paid: string | undefined, sent: string | undefined, context: ReadContext): Pick<OrderRow, 'status' | 'statusKind'> {
  const money = paid && !/partial|部分/i.test(paid) ? context.status(paid) : 'unknown'
  const status = ['refunded', 'cancelled', 'pending'].includes(money) ? paid : (sent ?? paid)
  return status ? { status, statusKind: context.status(status) } : {}
}

function readOrder(said: Said, days: string[], context: ReadContext): OrderRow {
  const [number] = said('orderId', 'number')
  if (!number) throw new MissingField('orderId')
  return shown<OrderRow>({
    orderId: orderNumber(number),
    customerName: said('buyer', 'name')[0], // an order made in the shop can have none
    placedOn: context.date(said('orderedOn', 'date').join(' '), days),
    ...totalAs(said('total').join(' '), context),
    ...statusOf(said('paidStatus')[0], said('status')[0], context),
  })
}

function readCustomer(row: Element, said: Said, context: ReadContext): CustomerRow {
  const [name] = said('buyer', 'name')
  if (!name) throw new MissingField('name')
  const spent = totalAs(said('spent').join(' '), context)
  return shown<CustomerRow>({
    customerKey: /\/customers\/(\d+)/.exec(row.querySelector('a[href*="/customers/"]')?.getAttribute('href') ?? '')?.[1],
    // Without a name the list shows the address.
    ...(name.includes('@') ? { email: name } : { name }),
    orders: context.count(said('orderCount', 'orderId').join(' ')),
    spentMinor: spent.totalMinor,
    currency: spent.currency,
  })
}

const list = (id: 'orders' | 'customers', read: ListPage['read']): ListPage => ({
  id,
  isHere: url => isList(url, id),
  root: 'table:has([class*="Polaris-IndexTable__Table"])',
  // Polaris's own words for it, with a hash after them as the table has.
  emptyMark: '[class*="Polaris-EmptyState"], [class*="Polaris-EmptySearchResult"], [class*="Polaris-IndexTable__EmptySearchResult"]',
  read,
  rows: tableRows,
  badgeAnchor: row => row.querySelector('a[href*="/orders/"], a[href*="/customers/"]')?.parentElement ?? row.querySelector('td'),
})

export const shopify: Marketplace = {
  id: 'shopify',
  label: 'Shopify',
  matches: ['https://admin.shopify.com/*'],
  proof: 'reconstructed',
  buyer: 'id',
  shop(_document, url) {
    const shop = isAdmin(url) ? shopOf(url) : undefined
    return shop ? { id: shop, name: shop } : null
  },
  pages: [
    list('orders', (root, context) => {
      const [rows, headers] = [tableRows(root), headersOf(root)]
      const said = (row: Element) => saidUnder([row], headers, context)
      const days = rows.map(row => said(row)('orderedOn', 'date').join(' '))
      return { kind: 'orders', ...eachRow(rows, row => readOrder(said(row), days, context)) }
    }),
    list('customers', (root, context) => {
      const headers = headersOf(root)
      return { kind: 'customers', ...eachRow(tableRows(root), row => readCustomer(row, saidUnder([row], headers, context), context)) }
    }),
  ],
}
