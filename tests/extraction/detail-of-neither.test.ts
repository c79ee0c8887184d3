import { describe, expect, test } from 'vitest'
import { read } from './made-page.ts'

/** Pages that speak of an order or a customer and are about something else. */

const facts = (rows: [string, string][]) =>
  rows.map(([label, value]) => `<div class="f"><span class="l">${label}</span><span>${value}</span></div>`).join('')
const LINES = `<table><thead><tr><th>Product</th><th>Quantity</th><th>Price</th></tr></thead><tbody><tr><td>Walnut Tray</td><td>2</td><td>$40.00</td></tr></tbody></table>`
const OF_ORDER = facts([
  ['Order number', '1001'],
  ['Customer', 'Anna Lee'],
  ['Email', 'anna@lee.example'],
  ['Date', 'Nov 3, 2026'],
  ['Total', '$80.00'],
])

const NEITHER: [string, string, string][] = [
  ['an invoice', 'Invoice INV-88 | Shop', `<h1>Invoice INV-88</h1>${OF_ORDER}${LINES}`],
  [
    'a purchase from a supplier',
    'PO-2201 - Purchase orders',
    `<h1>Purchase order PO-2201</h1>${facts([
      ['Supplier', 'Elm Mill'],
      ['Order date', 'Nov 3, 2026'],
      ['Total', '$80.00'],
    ])}${LINES}`,
  ],
  [
    'what was spent on advertising, under a heading of two words',
    'Desk',
    `<h1>Spring Campaign</h1>${facts([
      ['E-mail', 'birgitta@desk.example'],
      ['Phone', '+372 5555 0100'],
      ['Total spend', '€120.00'],
    ])}`,
  ],
  [
    'a heading of one word over what was spent and ordered',
    'Desk',
    `<h1>People</h1>${facts([
      ['E-mail', 'birgitta@desk.example'],
      ['Phone', '+372 5555 0100'],
      ['Orders', '12'],
      ['Spent', '€120.00'],
    ])}`,
  ],
  ['a return', 'Return R-31', `<h1>Return R-31 for order #1001</h1>${OF_ORDER}${LINES}`],
  ['a ticket', 'Ticket #5512', `<h1>Ticket #5512: where is order 1001?</h1>${OF_ORDER}`],
  [
    'a quote',
    'Quote Q-9',
    `<h1>Quote Q-9</h1>${facts([
      ['Customer', 'Anna Lee'],
      ['Total', '$80.00'],
      ['Valid until', 'Dec 3, 2026'],
    ])}${LINES}`,
  ],
  ['a shipment', 'Shipment 000000012', `<h1>Shipment #000000012</h1>${OF_ORDER}${LINES}`],
  [
    'a payout',
    'Payout details',
    `<h1>Payout details</h1>${facts([
      ['Payout number', '77'],
      ['Date', 'Nov 3, 2026'],
      ['Total', '$80.00'],
    ])}`,
  ],
  ['a payment', 'Transaction details', `<h1>Payment ch_8812</h1>${OF_ORDER}`],
  [
    'a member of staff',
    'Edit user',
    `<h1>Edit user</h1>${facts([
      ['Name', 'Kim Sato'],
      ['Email', 'kim@shop.example'],
      ['Role', 'Administrator'],
    ])}`,
  ],
  [
    'a supplier',
    'Elm Mill - Suppliers',
    `<h1>Elm Mill</h1>${facts([
      ['Contact', 'Ada Elm'],
      ['Email', 'ada@elm.example'],
      ['Phone', '+44 7700 900001'],
    ])}`,
  ],
  [
    'a buyer on their own order',
    'Order #1001 - My account',
    `<ol class="breadcrumb"><li>My account</li><li>My orders</li><li>Order #1001</li></ol><h1>Order #1001</h1>${OF_ORDER}${LINES}`,
  ],
  ['a buyer who has just ordered', 'Thank you', `<h1>Thank you for your order</h1>${OF_ORDER}${LINES}`],
  [
    'a group of customers',
    'Groups',
    `<h1>Edit customer group</h1><form><label for="n">Name</label><input id="n" value="Trade"><label for="e">Email</label><input id="e" value="trade@shop.example"></form>`,
  ],
  [
    '采购单',
    '采购订单详情',
    `<h2>采购订单详情</h2>${facts([
      ['采购单号', 'CG20261103001'],
      ['供应商', '榆木厂'],
      ['下单时间', '2026-11-03 09:12:44'],
      ['合计', '¥80.00'],
    ])}`,
  ],
  [
    '售后单',
    '售后详情 - 商家后台',
    `<h2>售后详情</h2>${facts([
      ['售后编号', 'AS2026110300'],
      ['订单编号', '320261103001'],
      ['买家', '王小雨'],
      ['退款金额', '¥80.00'],
      ['申请时间', '2026-11-03 09:12:44'],
    ])}`,
  ],
  [
    '发票',
    '发票详情',
    `<div class="page-title">发票详情</div>${facts([
      ['订单编号', '320261103001'],
      ['客户名称', '榆木厂'],
      ['金额', '¥80.00'],
      ['开票时间', '2026-11-03 09:12:44'],
    ])}`,
  ],
  [
    '员工',
    '员工详情',
    `<h3>员工详情</h3>${facts([
      ['姓名', '王小雨'],
      ['手机', '13812341204'],
      ['角色', '客服'],
    ])}`,
  ],
  [
    'an invoice without a heading',
    'Ledger',
    `<div class="doc"><div>Invoice</div><div><span>Invoice number</span><span>INV-77</span></div><div><span>Order number</span><span>1001</span></div><div><span>Customer</span><span>Ana Roy</span></div><div><span>Date</span><span>Nov 3, 2026</span></div><div><span>Total</span><span>$40.00</span></div><div><span>Status</span><span>Paid</span></div></div>`,
  ],
  [
    '仓库的员工',
    '用户管理',
    `<h3>用户详情</h3><table><tr><th>用户名</th><td>liming</td><th>姓名</th><td>李明</td></tr><tr><th>手机号码</th><td>13011112222</td><th>角色</th><td>仓库管理员</td></tr><tr><th>部门</th><td>仓储部</td><th>邮箱</th><td>li@shop.example</td></tr></table>`,
  ],
  [
    '退款单',
    '退款详情',
    `<div class="head">退款详情</div><p>退款编号：TK20261101</p><p>订单编号：SN2026110100</p><p>买家：小鱼</p><p>退款金额：¥30.00</p><p>申请时间：2026-11-01 10:00:00</p><p>退款状态：待处理</p>`,
  ],
  [
    'a delivery note',
    'Delivery note DN-9',
    `<h1>Delivery note DN-9</h1><p>Order: SO-12</p><p>Ship to: Ana Roy</p><p>Date: 3 Nov 2026</p><table><tr><th>Product</th><th>Qty</th></tr><tr><td>Mug</td><td>2</td></tr></table>`,
  ],
  [
    'settings of the shop',
    'Settings',
    `<h1>Settings</h1><div><label>Store name</label><input value="Elm"></div><div><label>Customer email</label><input value="shop@elm.example"></div><div><label>Phone</label><input value="+1 555 010 0101"></div><div><label>Order number prefix</label><input value="SO-100"></div><div><label>Currency</label><input value="USD"></div>`,
  ],
  [
    'an overview with the latest order',
    'Home',
    `<h1>Good morning</h1><div><span>Orders</span><span>24</span></div><div><span>Total</span><span>$1,204.00</span></div><div><span>Customers</span><span>9</span></div><div><span>Date</span><span>Nov 3, 2026</span></div><h2>Latest order</h2><p>Order #1001 Anna Lee anna@lee.example $40.00</p>`,
  ],
  [
    'a review',
    'Review',
    `<h1>Review of Walnut Tray</h1><p>Customer: Ana Roy</p><p>Order number: 1001</p><p>Date: Nov 3, 2026</p><p>Rating: 4</p><p>Email: ana@roy.example</p>`,
  ],
  [
    '买家自己的订单',
    '订单详情',
    `<div class="crumb">我的订单 &gt; 订单详情</div><p>订单编号：SN20261101</p><p>收货人：王小雨</p><p>实付款：¥20.00</p><p>下单时间：2026-11-01 10:00:00</p>`,
  ],
  [
    'a quotation to be filled in',
    'New',
    `<h1>Quotation</h1><div><label>Customer</label><input value="Ana Roy"></div><div><label>Order reference</label><input value="Q-1001"></div><div><label>Date</label><input value="2026-11-03"></div><div><label>Total</label><input value="$40"></div>`,
  ],
  [
    'orders beside each other',
    'Orders',
    `<h1>Orders</h1>${[1, 2, 3]
      .map(
        n =>
          `<div class="card"><h3>Order #100${n}</h3>${facts([
            ['Customer', 'Anna Lee'],
            ['Total', '$80.00'],
            ['Date', 'Nov 3, 2026'],
          ])}</div>`,
      )
      .join('')}`,
  ],
  [
    'a back-office called so',
    'Fernhill | Customer Care Hub',
    `<nav>Customer Care Hub</nav><main><h1>Opening hours</h1><p>Care team</p><p><a href="mailto:care@fernhill.example">care@fernhill.example</a></p></main>`,
  ],
  ['refunds of an order that the title names', 'Fernhill | Order 1001', `<main><h1>Refund R-88</h1>${OF_ORDER}${LINES}</main>`],
]

test('a quotation whose panels look like cards is no list of customers', () => {
  const panel = (title: string, rows: [string, string][]) =>
    `<div class="col"><h4>${title}</h4><table><tbody>${rows.map(([label, value]) => `<tr><th>${label}: </th><td>${value}</td></tr>`).join('')}</tbody></table></div>`
  const customer: [string, string][] = [
    ['Name', 'Imran Chowdhury'],
    ['Company Name', 'Chowdhury Farm'],
    ['Mobile', '01390555409'],
    ['Address', 'Station Road, Bogura'],
  ]
  const product: [string, string][] = [
    ['Date', '24-11-2026'],
    ['Product Name', 'Layer feed 50kg'],
    ['Brand', 'Meadow'],
    ['Quantity', '120 Pcs'],
  ]
  const body = `<main><div class="row">${panel('Customer Quotation Info', customer)}${panel('Product Info', product)}</div></main>`
  expect(read({ lang: 'en', title: 'Customer Quotation Information', body })).toMatchObject({ kind: 'none' })
})

describe('pages that speak of an order or a customer and are about something else', () => {
  test.each(NEITHER)('%s', (_, title, body) => {
    expect(read({ lang: 'en', title, body }).detail).toBeUndefined()
  })
})
