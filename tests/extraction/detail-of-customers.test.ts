import { describe, expect, test } from 'vitest'
import { type Page, read } from './made-page.ts'

const CUSTOMERS: Page[] = [
  {
    make: 'what kind of customer it is stands under the name, and what they did in tiles',
    lang: 'en',
    title: 'Maison desk',
    body: `<h1>Henrietta Caulfield</h1><p>Premium Customer</p><div class="tiles">${['Orders|4', 'Orders value|$632.25'].map(tile => `<div><div>${tile.replace('|', '</div><a>')}</a></div>`).join('')}</div><div><h3>Billing address</h3><div>Henrietta Caulfield</div><div>12 Larch Terrace</div><div>(139) 555-0126</div><div>henrietta@mail.example</div></div>`,
    detail: { customerName: 'Henrietta Caulfield', customerEmail: 'henrietta@mail.example' },
  },
  {
    make: 'an id of their own, which is no order’s, and the address says whose page it is',
    lang: 'zh-CN',
    title: '查看',
    address: 'https://mp.example.cn/admin/member/view.jhtml?id=8837',
    body: [
      ['Id', '8837'],
      ['创建日期', '2026-03-08 11:26:40'],
      ['余额', '318.60'],
      ['邮箱', 'weilan@mail.example'],
      ['手机', '13900006672'],
      ['姓名', '韦兰'],
    ]
      .map(([label, value]) => `<tr><th>${label}：</th><td>${value}</td></tr>`)
      .join('')
      .replace(/^.*$/, '<table>$&</table>'),
    detail: { customerName: '韦兰', customerEmail: 'weilan@mail.example' },
  },
  {
    make: 'nothing calls them a customer, but their name is over what they spent',
    lang: 'en',
    title: 'Mosslight desk',
    body: `<h1>Iolanda Kask-Pereira</h1><p>VIP</p><h3>How to reach</h3><dl><dt>E-mail</dt><dd>iolanda@mail.example</dd><dt>Phone</dt><dd>+372 5555 0118</dd></dl><h3>In numbers</h3><dl><dt>Bought</dt><dd>14 times</dd><dt>Spent in all</dt><dd>€1,026.30</dd></dl>`,
    detail: { customerName: 'Iolanda Kask-Pereira', customerEmail: 'iolanda@mail.example', phone: '+372 5555 0118' },
  },
  {
    make: 'a member of a school that sells courses',
    lang: 'zh-CN',
    title: '学员详情',
    body: `<div class="page-name">学员详情</div><div class="who">江南烟雨</div><div>ID：2086</div><div>手机号：13977020418</div><div>账号状态：正常</div><div>最近登录：2026-11-18 08:12</div>`,
    detail: { customerName: '江南烟雨' },
  },
  {
    make: 'the path ends in a name, and facts of the customer are labelled',
    lang: 'en',
    title: 'Veronika Malm / Customers / Store Admin',
    body: `<main><h1 class="page-title">Veronika Malm</h1><div class="tabs"><span>Customer View</span><span>Account Information</span></div><h2>Personal Information</h2><table><tbody><tr><th>Last Logged In:</th><td>Nov 3, 2026, 1:00:00 PM</td></tr><tr><th>Confirmed email:</th><td>Confirmed</td></tr><tr><th>Account Created:</th><td>Jan 3, 2026, 1:00:00 PM</td></tr><tr><th>Customer Group:</th><td>General</td></tr></tbody></table><h2>Default Billing Address</h2><address>Veronika Malm<br>6146 Honey Bluff Parkway<br>Calder, 49628-7978<br>T: <a href="tel:5552293326">(555) 229-3326</a></address></main>`,
    detail: { customerName: 'Veronika Malm', phone: '(555) 229-3326' },
  },
  {
    make: 'the address for mails is the heading',
    lang: 'en',
    title: 'Kestrel',
    body: `<ol aria-label="breadcrumb"><li>Customers</li><li>otto@vogel.example</li></ol><main><div><h1>otto@vogel.example</h1><span class="badge">Registered</span></div><div><p>Name</p><p>Otto Vogel</p></div><div><p>Company</p><p>-</p></div><div><p>Phone</p><p>+49 30 5550100</p></div></main>`,
    detail: { customerName: 'Otto Vogel', customerEmail: 'otto@vogel.example', phone: '+49 30 5550100' },
  },
  {
    make: 'fields filled in, the first name apart from the last',
    lang: 'zh-CN',
    title: '编辑会员 - 商城',
    body: `<div class="path">会员管理 / 编辑会员</div><form><div class="el-form-item"><label class="el-form-item__label">会员昵称</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="风吹麦浪"></div></div></div><div class="el-form-item"><label class="el-form-item__label">真实姓名</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="钟离雪"></div></div></div><div class="el-form-item"><label class="el-form-item__label">手机号码</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="15966120388"></div></div></div><div class="el-form-item"><label class="el-form-item__label">邮箱</label><div class="el-form-item__content"><div class="el-input"><input type="text" value="zlx@mail.example"></div></div></div><div class="el-form-item"><label class="el-form-item__label">客服备注</label><div class="el-form-item__content"><textarea>找王经理 13100001111</textarea></div></div></form>`,
    detail: { customerName: '钟离雪', customerEmail: 'zlx@mail.example', phone: '15966120388' },
  },
  {
    make: 'a profile beside the orders of the customer',
    lang: 'en',
    title: 'Marta Oliveira · Customers · Fernhill',
    body: `<main><div class="Header"><a aria-label="Customers" href="/customers"></a><h1>Marta Oliveira</h1><p>Porto, Portugal · Customer for 2 years</p></div><section><div class="stat"><p>Amount spent</p><p>€1,204.00</p></div><div class="stat"><p>Orders</p><p>9</p></div></section><section><h2>Last order placed</h2><a>#1188</a><span>Paid</span><p>November 2, 2026 at 3:00 pm</p></section><section><h2>Customer</h2><h3>Contact information</h3><p><a href="mailto:marta@oliveira.example">marta@oliveira.example</a></p><p>+351 22 555 0133</p><h3>Default address</h3><p>Marta Oliveira<br>Rua das Flores 8</p></section><section><h2>Timeline</h2><p>Kim Sato added a note: also call Rui +351 91 555 0199</p></section></main>`,
    detail: { customerName: 'Marta Oliveira', customerEmail: 'marta@oliveira.example', phone: '+351 22 555 0133' },
  },
  {
    make: 'number, address and manager in a table of four columns, orders under it',
    lang: 'en',
    title: 'Customer: Noel Abara',
    body: `<h1>Customer: Noel Abara</h1><table><tr><th>Customer ID</th><td>C-9921</td><th>Joined</th><td>2024-02-01</td></tr><tr><th>E-mail</th><td>noel@abara.example</td><th>Telephone</th><td>+234 803 555 0101</td></tr><tr><th>Account manager</th><td>Ife Cole (ife@shop.example)</td><th>Orders</th><td>12</td></tr></table><h2>Orders</h2><table><thead><tr><th>Order</th><th>Date</th><th>Total</th><th>Status</th></tr></thead><tbody><tr><td>1001</td><td>2026-11-01</td><td>$10.00</td><td>Paid</td></tr><tr><td>1000</td><td>2026-10-01</td><td>$12.00</td><td>Paid</td></tr></tbody></table>`,
    detail: { customerName: 'Noel Abara', customerEmail: 'noel@abara.example', phone: '+234 803 555 0101' },
  },
  {
    make: 'known by its labels alone',
    lang: 'zh',
    title: '客户管理系统',
    body: `<div class="app"><div class="menu">客户</div><div class="detail"><div class="top"><div class="avatar">秦</div><div class="info"><div class="name">秦可卿<span class="vip">VIP3</span></div><div class="sub">会员编号：V00921 注册时间：2024-05-01</div></div></div><div class="cells"><div class="cell"><div class="t">手机号</div><div class="v">13711110099</div></div><div class="cell"><div class="t">会员等级</div><div class="v">黄金</div></div><div class="cell"><div class="t">累计消费</div><div class="v">¥3,201.00</div></div><div class="cell"><div class="t">专属客服</div><div class="v">袭人</div></div></div><div class="rec"><div class="h">最近订单</div><p>A1001 2026-11-01 ¥88.00</p></div></div></div>`,
    detail: { customerName: '秦可卿', phone: '13711110099' },
  },
  {
    make: 'a list of one: fields filled in under the title of the list',
    lang: 'en',
    title: 'Customers',
    body: `<h1>Customers</h1><form><h2>Personal</h2>${[
      ['First Name:', 'text', 'Philippa'],
      ['Last Name:', 'text', 'Grange'],
      ['E-Mail Address:', 'email', 'grange@ph.example'],
    ]
      .map(([label, type, value], i) => `<div><label for="f${i}">${label}</label><input id="f${i}" type="${type}" value="${value}"></div>`)
      .join('')}</form>`,
    detail: { customerName: 'Philippa Grange', customerEmail: 'grange@ph.example' },
  },
  {
    make: 'the name with an initial in the heading, in full over the facts',
    lang: 'en',
    title: 'Customer P. Holm - Fernhill',
    body: `<main><h1>Customer P. Holm</h1><div class="card"><h3>Petra Holm [0031] - <a href="mailto:petra@holm.example">petra@holm.example</a></h3><p>Language: English</p></div><p>Changed by J. Holm</p></main>`,
    detail: { customerName: 'Petra Holm', customerEmail: 'petra@holm.example' },
  },
  {
    make: 'an initial that two could be keeps the heading',
    lang: 'en',
    title: 'Customer P. Holm - Fernhill',
    body: `<main><h1>Customer P. Holm</h1><p><a href="mailto:holm@post.example">holm@post.example</a></p><p>Petra Holm</p><p>Per Holm</p></main>`,
    detail: { customerName: 'P. Holm', customerEmail: 'holm@post.example' },
  },
  {
    make: 'the customer after the name of the shop in the title, the address for mails in the heading',
    lang: 'en',
    title: 'Fernhill | Customer Petra Holm',
    body: `<main><h1>Petra Holm <small>petra@holm.example</small></h1><a href="/customers/118/orders">Show orders</a><a href="/customers/118/edit">Edit</a><div class="card"><a class="header" href="/customers/118/edit">Petra Holm</a><p>Customer since Mar 4, 2025</p><a href="mailto:petra@holm.example">petra@holm.example</a></div></main>`,
    detail: { customerName: 'Petra Holm', customerEmail: 'petra@holm.example' },
  },
  {
    make: 'the path ends in the name, the heading goes on after it',
    lang: 'en',
    title: 'Fernhill',
    body: `<main><ol class="breadcrumb"><li>Customers</li><li>Petra Holm</li></ol><h1>Petra Holm <span>Wholesale</span></h1><dl><dt>Email</dt><dd>petra@holm.example</dd></dl></main>`,
    detail: { customerName: 'Petra Holm', customerEmail: 'petra@holm.example' },
  },
  {
    make: 'a number for a heading',
    lang: 'en',
    title: 'Customer #3021 - Backoffice',
    body: `<h1>Customer #3021</h1><h3>Personal data</h3><ul><li>Name <strong>Otis Falk</strong></li><li>Email <strong>otis@falk.example</strong></li></ul>`,
    detail: { customerName: 'Otis Falk', customerEmail: 'otis@falk.example' },
  },
  {
    make: 'the groups of a customer have names too',
    lang: 'zh-CN',
    title: '商城',
    body: `<ol aria-label="breadcrumb"><li>客户</li><li>e.vander@mail.example</li></ol><main><div><h1>e.vander@mail.example</h1><span>已注册</span></div><div><p>名称</p><p>Éloïse Vander</p></div><div><p>电话</p><p>-</p></div><section><h2>客户群组</h2><div><p>名称</p><p>室内设计师</p></div></section></main>`,
    detail: { customerName: 'Éloïse Vander', customerEmail: 'e.vander@mail.example' },
  },
]

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

describe('pages of one customer', () => {
  test.each(CUSTOMERS)('$make', ({ detail, ...page }) => {
    expect(read(page).detail).toMatchObject({ kind: 'customer', ...detail })
  })
})

test.each([
  ['/admin/member/view.jhtml?id=8837', 'customer'],
  ['/app#/customers/417', 'customer'],
  ['/crm/customer-view-58.html', 'customer'],
  ['/admin/customer-groups/3', undefined],
  ['/admin/users/64', undefined],
])('an address can say that a page is of one customer: %s', (path, kind) => {
  const body = facts([
    ['E-mail', 'weilan@mail.example'],
    ['Phone', '+372 5555 0100'],
    ['Name', 'Wei Lan'],
    ['Gender', 'Female'],
  ])
  expect(read({ lang: 'en', title: 'View', address: `https://desk.example${path}`, body }).detail?.kind).toBe(kind)
})

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
