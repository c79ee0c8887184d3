import { minorUnits } from '../extraction/money.ts'
import { statusKind } from '../extraction/status.ts'
import type { OrderRow } from '../pages/facts.ts'
import { type CellOf, type Layout, monthFirst } from './layout.ts'

/** Shopify writes order columns on the first row of an order only. The word that decides is kept as the status. */
function shopifyStatus(order: OrderRow, cell: CellOf): OrderRow {
  const [financial, fulfilment] = [cell('Financial Status'), cell('Fulfillment Status')]
  if (!financial && !fulfilment) return order
  if (financial === 'refunded' || financial === 'voided') return { ...order, status: financial, statusKind: statusKind(financial) }
  if (cell('Cancelled at')) return { ...order, status: 'cancelled', statusKind: 'cancelled' }
  // Nothing is to be paid before a cash-on-delivery order is shipped, and few shops mark it paid afterwards.
  const onDelivery = /cash on delivery|\bcod\b/i.test(cell('Payment Method'))
  if (financial === 'pending' && !onDelivery) return { ...order, status: financial, statusKind: 'pending' }
  if (fulfilment === 'fulfilled') return { ...order, status: fulfilment, statusKind: 'completed' }
  return { ...order, status: financial || fulfilment, statusKind: 'paid' }
}

/** A full refund or a partial one is a new total; of some refunds Etsy writes only what is left after fees, which is no amount of ours. */
function etsyRefund(order: OrderRow, cell: CellOf): OrderRow {
  const left = /[1-9]/.test(cell('Adjusted Order Total')) ? minorUnits(cell('Adjusted Order Total'), '.') : undefined
  return left === undefined || order.totalMinor === undefined ? order : { ...order, refundedMinor: order.totalMinor - left }
}

/** "Ann Lee (ann88)": the user name in brackets is what Etsy knows the buyer by; a guest has none. */
function etsyBuyer(order: OrderRow, cell: CellOf): OrderRow {
  const buyer = cell('Buyer')
  const userName = /\(([^()]+)\)$/.exec(buyer)?.[1] ?? buyer
  return userName ? { ...order, customerKey: userName } : order
}

/** BigCommerce writes 0 where a guest bought. */
function bigcommerceGuest(order: OrderRow): OrderRow {
  return order.customerKey === '0' ? { ...order, customerKey: undefined } : order
}

const ISO_TIME = /^\d{4}-\d\d-\d\d/

/** Shop systems and market places of makers. */
export const SHOP_LAYOUTS: Layout[] = [
  {
    platform: 'shopify',
    kind: 'orders',
    signature: ['Name', 'Created at', 'Total', 'Lineitem name'],
    columns: {
      orderId: ['Name'],
      customerName: ['Billing Name', 'Shipping Name'],
      email: ['Email'],
      phone: ['Phone', 'Billing Phone', 'Shipping Phone'],
      placedOn: ['Created at'],
      total: ['Total'],
      refunded: ['Refunded Amount'],
      currency: ['Currency'],
      items: ['Lineitem name'],
      quantity: ['Lineitem quantity'],
      sku: ['Lineitem sku'],
    },
    amounts: 'order',
    adjust: shopifyStatus,
  },
  {
    platform: 'woocommerce',
    kind: 'orders',
    signature: ['Order #', 'N. Revenue (formatted)', 'Customer type'],
    columns: {
      orderId: ['Order #'],
      customerName: ['Customer'],
      placedOn: ['Date'],
      total: ['N. Revenue', 'N. Revenue (formatted)'],
      currency: ['N. Revenue (formatted)'],
      status: ['Status'],
      items: ['Product(s)'],
    },
    html: true,
    amounts: 'order',
    translated: [
      ['Date', ISO_TIME],
      ['Order #', /^#?\d+$/],
      ['N. Revenue (formatted)', /&#?\w+;|[^\d\s.,-]/],
      ['Status', /^\D+$/],
      ['Customer', /^/],
      ['Customer type', /^(new|returning|)$/],
      ['Product(s)', /^(\d+× |$)/],
      ['Items sold', /^-?\d*$/],
      ['Coupon(s)', /^/],
      ['N. Revenue', /^-?\d+(\.\d+)?$/],
    ],
  },
  {
    platform: 'etsy',
    kind: 'orders',
    signature: ['Sale Date', 'Order ID', 'Order Total', 'Adjusted Order Total'],
    columns: {
      orderId: ['Order ID'],
      customerKey: ['Buyer User ID'],
      customerName: ['Full Name'],
      placedOn: ['Sale Date'],
      total: ['Order Total'],
      currency: ['Currency'],
      status: ['Status'],
    },
    dayOrder: monthFirst,
    amounts: 'order',
    adjust: etsyRefund,
  },
  {
    platform: 'etsy',
    kind: 'order-items',
    signature: ['Sale Date', 'Transaction ID', 'Item Total', 'Order ID'],
    columns: {
      orderId: ['Order ID'],
      customerName: ['Ship Name'],
      placedOn: ['Sale Date'],
      total: ['Item Total'],
      discount: ['Discount Amount'],
      currency: ['Currency'],
      items: ['Item Name'],
      quantity: ['Quantity'],
      sku: ['SKU'],
    },
    dayOrder: monthFirst,
    amounts: 'line',
    adjust: etsyBuyer,
  },
  {
    platform: 'shopify',
    kind: 'customers',
    signature: [
      'First Name',
      'Last Name',
      'Email',
      'Total Spent',
      'Total Orders|Orders Count',
      'Accepts Email Marketing|Accepts Marketing',
    ],
    columns: {
      customerKey: ['Customer ID'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      email: ['Email'],
      phone: ['Phone', 'Default Address Phone'],
      spent: ['Total Spent'],
      orders: ['Total Orders', 'Orders Count'],
    },
  },
  {
    platform: 'woocommerce',
    kind: 'customers',
    signature: ['Username', 'Total spend', 'AOV'],
    columns: { customerName: ['Name'], customerKey: ['Username'], email: ['Email'], orders: ['Orders'], spent: ['Total spend'] },
    html: true,
    byLabel: true,
  },
  {
    platform: 'square',
    kind: 'order-items',
    signature: ['Gross Sales', 'Net Sales', 'Transaction ID', 'Event Type', 'Item'],
    columns: {
      orderId: ['Transaction ID'],
      customerKey: ['Customer ID'],
      customerName: ['Customer Name'],
      placedOn: ['Date'],
      total: ['Net Sales'],
      items: ['Item'],
      quantity: ['Qty'],
      sku: ['SKU'],
    },
    amounts: 'line',
  },
  {
    platform: 'square',
    kind: 'orders',
    signature: ['Gross Sales', 'Net Sales', 'Transaction ID', 'Total Collected'],
    columns: {
      orderId: ['Transaction ID'],
      customerKey: ['Customer ID'],
      customerName: ['Customer Name'],
      placedOn: ['Date'],
      total: ['Total Collected'],
      refunded: ['Partial Refunds'],
      items: ['Description'],
    },
    amounts: 'order',
  },
  {
    platform: 'square',
    kind: 'customers',
    signature: ['Square Customer ID', 'Email Address', 'Phone Number'],
    columns: {
      customerKey: ['Square Customer ID'],
      firstName: ['First Name'],
      lastName: ['Last Name'],
      email: ['Email Address'],
      phone: ['Phone Number'],
      orders: ['Transaction Count'],
      spent: ['Total Spend'],
      lastOrderOn: ['Last Visit'],
      registeredOn: ['First Visit'],
    },
  },
  {
    platform: 'squarespace',
    kind: 'orders',
    signature: ['Order ID', 'Financial Status', 'Created at', 'Total', 'Lineitem name'],
    columns: {
      orderId: ['Order ID'],
      customerName: ['Billing Name', 'Shipping Name'],
      email: ['Email'],
      phone: ['Billing Phone', 'Shipping Phone'],
      placedOn: ['Created at'],
      total: ['Total'],
      refunded: ['Amount Refunded'],
      currency: ['Currency'],
      items: ['Lineitem name'],
      quantity: ['Lineitem quantity'],
      sku: ['Lineitem sku'],
    },
    amounts: 'order',
    adjust: shopifyStatus,
  },
  {
    platform: 'wix',
    kind: 'orders',
    signature: ['Order number', 'Date created', 'Contact email', 'Total order quantity|Total'],
    columns: {
      orderId: ['Order number'],
      customerName: ['Billing name', 'Recipient name'],
      email: ['Contact email'],
      phone: ['Billing phone', 'Recipient phone'],
      placedOn: ['Date created'],
      total: ['Total'],
      refunded: ['Refunded amount'],
      currency: ['Currency'],
      status: ['Fulfillment status', 'Payment status'],
      items: ['Item'],
      quantity: ['Qty'],
      sku: ['SKU'],
    },
    amounts: 'order',
  },
  {
    platform: 'bigcommerce',
    kind: 'orders',
    signature: ['Order ID', 'Order Date', 'Order Total (inc tax)'],
    columns: {
      orderId: ['Order ID'],
      customerKey: ['Customer ID'],
      customerName: ['Customer Name'],
      email: ['Customer Email'],
      phone: ['Customer Phone'],
      placedOn: ['Order Date'],
      total: ['Order Total (inc tax)'],
      refunded: ['Refund Amount'],
      currency: ['Order Currency Code'],
      status: ['Order Status'],
    },
    byLabel: true,
    amounts: 'order',
    adjust: bigcommerceGuest,
  },
  {
    platform: 'magento',
    kind: 'orders',
    signature: ['Purchase Point', 'Purchase Date', 'Grand Total (Purchased)|Grand Total (Base)'],
    columns: {
      orderId: ['ID'],
      customerName: ['Customer Name', 'Bill-to Name'],
      email: ['Customer Email'],
      placedOn: ['Purchase Date'],
      total: ['Grand Total (Purchased)', 'Grand Total (Base)'],
      refunded: ['Total Refunded'],
      status: ['Status'],
    },
    amounts: 'order',
  },
]
