import type { Lang } from '../look.ts'
import type { Order, Shop } from '../shop.ts'
import { STATUS_WORDS } from '../words.ts'

const HEADERS: Record<Lang, string[]> = {
  en: [
    'Order number',
    'Order time',
    'Customer',
    'Nick',
    'E-mail',
    'Phone',
    'Amount paid',
    'Refunded',
    'Currency',
    'Status',
    'Promised delivery',
    'Delivered at',
    'Items',
  ],
  zh: [
    '订单编号',
    '下单时间',
    '买家',
    '买家昵称',
    '邮箱',
    '电话',
    '实付金额',
    '退款金额',
    '币种',
    '订单状态',
    '承诺送达',
    '实际送达',
    '商品',
  ],
}

const pounds = (minor: number) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function items({ lines, moreLines }: Order): string {
  const shown = lines.map(line => `${line.name} x${line.quantity}`).join('; ')
  return moreLines ? `${shown}; +${moreLines}` : shown
}

/** All orders, newest first. */
export function ordersCsv(shop: Shop, lang: Lang): string {
  const rows = shop.orders.map(order => [
    order.number,
    order.placedOn.replace('T', ' '),
    order.customer.name,
    order.customer.nick,
    order.customer.email,
    order.customer.phone,
    pounds(order.totalMinor),
    pounds(order.refundedMinor),
    'GBP',
    STATUS_WORDS[lang][order.status],
    order.promisedOn,
    order.deliveredOn?.replace('T', ' ') ?? '',
    items(order),
  ])
  return [HEADERS[lang], ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

/** With the mark by which spreadsheets know UTF-8. */
export function downloadOrders(shop: Shop, lang: Lang): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', ordersCsv(shop, lang)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `orders-${shop.today}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
