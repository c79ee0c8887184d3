import type { OrderRow } from '../pages/facts.ts'
import type { CellOf, Layout } from './layout.ts'

/** A closed Taobao order was paid back if it had been paid; the short report has no status, an empty payment time means unpaid. */
function taobaoStatus(order: OrderRow, cell: CellOf): OrderRow {
  const paid = cell('订单付款时间') !== ''
  if (!order.status) return paid ? order : { ...order, statusKind: 'pending' }
  return order.statusKind === 'cancelled' && paid && /退款/.test(cell('订单关闭原因')) ? { ...order, statusKind: 'refunded' } : order
}

/** Meituan writes in a column of its own that all was paid back. */
function meituanRefund(order: OrderRow, cell: CellOf): OrderRow {
  return cell('是否全额退款') === '是' ? { ...order, statusKind: 'refunded' } : order
}

/** Platforms of China. All sell in yuan and do not write it. */
export const CHINA_LAYOUTS: Layout[] = [
  {
    platform: 'taobao',
    kind: 'orders',
    signature: ['订单编号|主订单编号', '总金额', '买家实际支付金额|买家实付金额', '订单付款时间'],
    columns: {
      orderId: ['主订单编号', '订单编号'],
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
  {
    platform: 'taobao',
    kind: 'order-items',
    signature: ['订单编号', '标题', '价格', '购买数量'],
    columns: {
      orderId: ['主订单编号', '订单编号'],
      unitPrice: ['价格'],
      items: ['标题'],
      quantity: ['购买数量'],
      sku: ['商家编码', '外部系统编号'],
      status: ['订单状态'],
    },
    byLabel: true,
    currency: 'CNY',
  },
  {
    platform: 'pinduoduo',
    kind: 'orders',
    signature: ['订单号', '商家实收金额', '用户实付金额'],
    columns: {
      orderId: ['订单号'],
      customerName: ['收货人'],
      phone: ['手机'],
      placedOn: ['订单成交时间', '拼单成功时间', '支付时间'],
      total: ['用户实付金额'],
      status: ['订单状态'],
      promisedOn: ['承诺发货时间'],
      deliveredOn: ['确认收货时间'],
      items: ['商品'],
      quantity: ['商品数量'],
      sku: ['商家编码-规格维度', '商家编码-商品维度'],
    },
    currency: 'CNY',
  },
  {
    platform: 'youzan',
    kind: 'orders',
    signature: ['订单号', '订单实付金额|订单实收金额', '全部商品名称|归属店铺'],
    columns: {
      orderId: ['订单号'],
      // A nick of WeChat: several buyers have the same, so it is a name and no key.
      customerKey: [],
      customerName: ['收货人/提货人', '收货人', '买家昵称'],
      phone: ['买家手机号', '收货人手机号/提货人手机号', '收货人手机号'],
      placedOn: ['订单创建时间'],
      total: ['订单实付金额', '应收订单金额'],
      refunded: ['订单已退款金额'],
      status: ['订单状态'],
      items: ['全部商品名称'],
      quantity: [],
    },
    currency: 'CNY',
    amounts: 'order',
  },
  {
    platform: 'meituan',
    kind: 'orders',
    signature: ['订单编号|订单号', '门店id|门店ID|门店名称', '订单实付|用户实付|跑腿配送费|是否预订单'],
    columns: {
      orderId: ['订单编号', '订单号'],
      placedOn: ['下单时间'],
      total: ['订单实付', '用户实付', '实付金额'],
      status: ['订单状态'],
      deliveredOn: ['完成时间'],
      items: ['商品信息', '菜品信息'],
      quantity: [],
      customerKey: [],
    },
    byLabel: true,
    currency: 'CNY',
    amounts: 'order',
    adjust: meituanRefund,
  },
  {
    platform: 'jd',
    kind: 'orders',
    signature: ['订单号', '京东价', '下单帐号|下单账号|客户姓名'],
    columns: {
      orderId: ['订单号'],
      customerKey: ['下单帐号', '下单账号'],
      customerName: ['客户姓名'],
      phone: ['联系电话'],
      placedOn: ['下单时间'],
      total: ['应付金额', '订单金额'],
      status: ['订单状态'],
      items: ['商品名称'],
      quantity: ['订购数量'],
      sku: ['货号', '商家SKUID'],
    },
    currency: 'CNY',
    amounts: 'order',
  },
  {
    platform: 'jd',
    kind: 'order-items',
    signature: ['订单编号', '费用项', '金额'],
    columns: {
      orderId: ['订单编号'],
      total: ['金额'],
      placedOn: ['订单下单时间', '费用发生时间'],
      currency: ['币种'],
      items: ['商品名称'],
      quantity: ['商品数量'],
    },
    currency: 'CNY',
    amounts: 'line',
    // A bill: what the buyer paid for the goods, beside what the platform takes.
    isSale: cell => /^(?:货款|)$/.test(cell('费用项')),
  },
  {
    platform: 'douyin',
    kind: 'orders',
    signature: ['主订单编号|订单编号', '子订单编号', '选购商品|商品名称', '订单应付金额|订单提交时间'],
    columns: {
      orderId: ['主订单编号', '订单编号'],
      customerKey: [],
      customerName: ['收件人', '收货人'],
      phone: ['收件人手机号', '收货人手机号'],
      placedOn: ['订单提交时间'],
      total: ['订单应付金额'],
      unitPrice: ['商品单价', '商品金额'],
      status: ['订单状态'],
      promisedOn: ['承诺发货时间'],
      items: ['选购商品', '商品名称'],
      quantity: ['商品数量'],
      sku: ['商家编码'],
    },
    currency: 'CNY',
  },
]
