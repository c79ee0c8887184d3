import type { DayOrder } from '../extraction/dates.ts'
import { minorUnits } from '../extraction/money.ts'
import { statusKind } from '../extraction/status.ts'
import type { OrderRow } from '../pages/facts.ts'

/** What a column of an order file can hold. `currency` may be a code or an amount with its sign; `dates`: more dates that show the file's day order. */
export type Field =
  | 'orderId'
  | 'customerKey'
  | 'customerName'
  | 'email'
  | 'phone'
  | 'placedOn'
  | 'dates'
  | 'total'
  | 'discount'
  | 'refunded'
  | 'currency'
  | 'status'
  | 'promisedOn'
  | 'deliveredOn'
  | 'items'
  | 'quantity'
  | 'sku'

/** The cell of an order's first row under a header; '' when the file has no such column. */
export type CellOf = (header: string) => string

/** How one platform writes its order file. A new platform is one more entry of LAYOUTS. */
export interface Layout {
  platform: string
  kind: 'orders' | 'order-items'
  /** Headers that together are found in no other platform's file. */
  signature: string[]
  /** Headers by what they hold; the first that is filled in a row counts. */
  columns: Partial<Record<Field, string[]>>
  /** The platform sells in one currency and does not write it. */
  currency?: string
  /** How the platform writes 03/04/2026, unless the file itself shows otherwise. */
  dayOrder?: DayOrder
  /** Does an amount stand for the whole order (and may repeat on each row) or for its line? Left out: the file is looked at. */
  amounts?: 'order' | 'line'
  /** Cells hold HTML entities. */
  html?: boolean
  /** The platform translates its headers: then these are their English names in order, and what the cells under each look like. */
  translated?: [header: string, looks: RegExp][]
  /** What no table can say. */
  adjust?(order: OrderRow, cell: CellOf): OrderRow
}

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

/** A closed Taobao order was paid back if it had been paid; the short report has no status, an empty payment time means unpaid. */
function taobaoStatus(order: OrderRow, cell: CellOf): OrderRow {
  const paid = cell('订单付款时间') !== ''
  if (!order.status) return paid ? order : { ...order, statusKind: 'pending' }
  return order.statusKind === 'cancelled' && paid && /退款/.test(cell('订单关闭原因')) ? { ...order, statusKind: 'refunded' } : order
}

const ISO_TIME = /^\d{4}-\d\d-\d\d/

export const LAYOUTS: Layout[] = [
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
      dates: ['Date Shipped'],
      total: ['Order Total'],
      currency: ['Currency'],
      status: ['Status'],
    },
    dayOrder: 'month-first',
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
      dates: ['Date Paid', 'Date Shipped'],
      total: ['Item Total'],
      discount: ['Discount Amount'],
      currency: ['Currency'],
      items: ['Item Name'],
      quantity: ['Quantity'],
      sku: ['SKU'],
    },
    dayOrder: 'month-first',
    amounts: 'line',
    adjust: etsyBuyer,
  },
  {
    platform: 'taobao',
    kind: 'orders',
    signature: ['订单编号', '总金额', '买家实际支付金额', '订单付款时间'],
    columns: {
      orderId: ['订单编号'],
      customerKey: ['买家会员名'],
      customerName: ['收货人姓名'],
      phone: ['联系手机', '联系电话'],
      placedOn: ['订单创建时间'],
      // What the buyer was to pay. The amount paid is already less refunds in the short report, and 0 in both while unpaid.
      total: ['总金额'],
      refunded: ['退款金额'],
      status: ['订单状态'],
      deliveredOn: ['确认收货时间'],
      items: ['宝贝标题', '商品标题'],
      quantity: ['宝贝总数量'],
    },
    currency: 'CNY',
    amounts: 'order',
    adjust: taobaoStatus,
  },
]
