import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { openAsDetail } from '../../lib/extraction/open-detail.ts'
import { readPage } from '../../lib/extraction/read-page.ts'
import { field, type Page, read } from './made-page.ts'

/** Pages of one order or customer as back-offices of many makes show them: cards, lists of terms, tables, forms, tabs, drawers. */
const ORDERS: Page[] = [
  {
    make: 'the day under the number, not that of the invoice',
    lang: 'en',
    title: 'Order #11482',
    body: `<div class="top"><span>#11482</span><div>Partially fulfilled</div></div><div><span>Nov 16, 2026 8:30 PM</span></div>${field('Customer', 'Anna Lee')}${field('Total', '€129.00')}<div><span>Invoices</span><table><tr><td>Invoice 11/2026/00418</td><td>created 17 Nov 2026</td></tr></table></div>`,
    detail: { orderId: '11482', placedOn: '2026-11-16T20:30:00' },
  },
  {
    make: 'the link to the customer under "ID", and who receives it under the address',
    lang: 'en',
    title: 'Order #1236',
    body: `<h1>#1236</h1>${field('Total', '€617.50')}<div class="card"><h2>Customer</h2>${field('ID', '<a href="/app/customers/cus_01M8PX">Lorenzo Malaspina</a>')}${field('Contact', 'lorenzo@mail.example')}${field('Shipping address', '<span>Bianca Malaspina<br></span><span>Via dei Serragli 18<br></span><span>Firenze 50124</span>')}</div>`,
    detail: { customerName: 'Lorenzo Malaspina', customerEmail: 'lorenzo@mail.example' },
  },
  {
    make: 'cards: the state in a chip, the customer in a card of its own, articles in boxes',
    lang: 'en',
    title: 'SO-20417 · Tallow & Wick',
    body: `<div id="app"><div class="rail"><a>Home</a><a class="is-active">Orders</a></div><div class="canvas"><div class="bar"><a>Back</a><h1>SO-20417</h1><span class="chip">Awaiting dispatch</span></div>
      <div class="card"><div class="card-head">Order summary</div><div class="kv"><span class="k">Placed</span><span class="v">12 Nov 2026, 08:41</span></div><div class="kv"><span class="k">Channel</span><span class="v">Web</span></div><div class="kv"><span class="k">Payment</span><span class="v">Card ending 1188</span></div></div>
      <div class="card"><div class="card-head">Customer</div><div class="who"><div class="avatar">MB</div><div><div>Mirela Bogdan</div><div>mirela@bogdan.example</div><div>+40 721 555 010</div></div></div></div>
      <div class="card"><div class="card-head">Items (2)</div><div class="ln"><img src="a"><div>Beeswax pillar, 15 cm</div><div>BW-15</div><div>4 @ £6.50</div><div>£26.00</div></div><div class="ln"><img src="b"><div>Wick trimmer</div><div>WT-2</div><div>1 @ £14.00</div><div>£14.00</div></div><div class="tot"><div>Subtotal</div><div>£40.00</div></div><div class="tot"><div>Delivery</div><div>£3.95</div></div><div class="tot"><div>Total</div><div>£43.95</div></div></div></div></div>`,
    detail: {
      orderId: 'SO-20417',
      customerName: 'Mirela Bogdan',
      customerEmail: 'mirela@bogdan.example',
      phone: '+40 721 555 010',
      totalMinor: 4395,
      currency: 'GBP',
      placedOn: '2026-11-12T08:41:00',
      status: 'Awaiting dispatch',
      items: [
        { name: 'Beeswax pillar, 15 cm', quantity: 4 },
        { name: 'Wick trimmer', quantity: 1 },
      ],
    },
  },
  {
    make: 'lists of terms, the payment with its own days and amounts after the order',
    lang: 'en-AU',
    title: 'Order 55120 | Murrumbidgee Honey',
    body: `<main><h1>Order 55120</h1><section><h2>Overview</h2><dl><dt>Created at</dt><dd>3 Nov 2026 9:15 am</dd><dt>Status</dt><dd>Processing</dd><dt>Total</dt><dd><div>$118.80</div><div>$108.00</div></dd></dl></section>
      <section><h2>Bill to</h2><dl><dt>Name</dt><dd>Jarrah Whitlam</dd><dt>Email</dt><dd>jarrah+store@whitlam.example</dd><dt>Phone</dt><dd>0491 570 156</dd></dl></section>
      <section><h2>Payments</h2><dl><dt>Created at</dt><dd>5 Nov 2026 4:00 pm</dd><dt>Method</dt><dd>Bank transfer</dd><dt>Amount</dt><dd>$118.80</dd></dl></section>
      <table><thead><tr><th>Product</th><th>SKU</th><th>Qty</th><th>Price</th></tr></thead><tbody><tr><td>Yellow Box Honey 1 kg</td><td>YB-1</td><td>6</td><td>$18.00</td></tr></tbody></table></main>`,
    detail: {
      orderId: '55120',
      customerName: 'Jarrah Whitlam',
      customerEmail: 'jarrah+store@whitlam.example',
      totalMinor: 11880,
      placedOn: '2026-11-03T09:15:00',
      status: 'Processing',
      items: [{ name: 'Yellow Box Honey 1 kg', quantity: 6, sku: 'YB-1' }],
    },
  },
  {
    make: 'tables of two columns without headers',
    lang: 'en-US',
    title: 'View order',
    body: `<div class="wrapper"><h2>View order</h2><table><tr><td>Order number</td><td>WX-88231</td></tr><tr><td>Order date</td><td>11/08/2026</td></tr><tr><td>Order status</td><td>Shipped</td></tr><tr><td>Customer name</td><td>Delphine Arceneaux</td></tr><tr><td>Email</td><td>delphine@arceneaux.example</td></tr><tr><td>Phone</td><td>(504) 555-0122</td></tr></table>
      <table><tr><td>Item</td><td>Each</td><td>Qty</td><td>Sum</td></tr><tr><td>Gumbo pot</td><td>$42.00</td><td>1</td><td>$42.00</td></tr><tr><td>Roux paddle</td><td>$9.50</td><td>2</td><td>$19.00</td></tr></table><table><tr><td>Merchandise</td><td>$61.00</td></tr><tr><td>Shipping</td><td>$8.00</td></tr><tr><td>Order total</td><td>$69.00</td></tr></table></div>`,
    detail: {
      orderId: 'WX-88231',
      customerName: 'Delphine Arceneaux',
      customerEmail: 'delphine@arceneaux.example',
      phone: '(504) 555-0122',
      totalMinor: 6900,
      placedOn: expect.stringMatching(/^2026-11-08/),
      status: 'Shipped',
      items: [
        { name: 'Gumbo pot', quantity: 1 },
        { name: 'Roux paddle', quantity: 2 },
      ],
    },
  },
  {
    make: 'in a drawer beside the list it was opened from',
    lang: 'zh-CN',
    title: '订单列表 - 松果商家',
    body: `<div class="layout"><div class="list"><h2>订单列表</h2></div><div class="drawer" role="dialog" aria-modal="true"><div class="drawer-header"><span class="drawer-title">订单详情</span></div><div class="drawer-body">
      <div class="state">待发货</div><div class="desc"><div class="d"><span class="n">订单号</span><span class="c">SG2611190031</span></div><div class="d"><span class="n">下单时间</span><span class="c">2026-11-19 10:22:31</span></div><div class="d"><span class="n">买家昵称</span><span class="c">森林里的鹿</span></div><div class="d"><span class="n">收货人</span><span class="c">欧阳沐</span></div><div class="d"><span class="n">手机号</span><span class="c">136****7721</span></div><div class="d"><span class="n">收货地址</span><span class="c">四川省成都市武侯区***</span></div></div>
      <div class="goods"><div class="hd"><div>商品</div><div>单价</div><div>数量</div><div>小计</div></div><div class="bd"><div>松塔香薰</div><div>¥39.00</div><div>2</div><div>¥78.00</div></div><div class="bd"><div>羊毛毡杯垫</div><div>¥12.50</div><div>4</div><div>¥50.00</div></div></div><div class="sum"><span>运费</span><span>¥0.00</span></div><div class="sum"><span>实付款</span><span>¥128.00</span></div><p>温馨提示：请在48小时内发货，超时未发货买家可以申请退款。发货后请及时填写物流单号，以免影响店铺评分。</p></div></div></div>`,
    detail: {
      orderId: 'SG2611190031',
      customerName: '欧阳沐',
      phone: '136****7721',
      totalMinor: 12800,
      currency: 'CNY',
      placedOn: '2026-11-19T10:22:31',
      status: '待发货',
      items: [
        { name: '松塔香薰', quantity: 2 },
        { name: '羊毛毡杯垫', quantity: 4 },
      ],
    },
  },
  {
    make: 'one table for everything, the titles of its parts alone in their rows',
    lang: 'zh',
    title: '竹里馆 管理后台',
    body: `<table class="all"><tr><th>订单详情</th></tr><tr><td><ul><li>订单编号：3000000009912001</li><li>订单总额：￥860.00</li><li>余额 支付金额：￥60.00</li><li>代金卡 支付金额：￥800.00</li><li>下单时间：2026-11-17 12:00:05</li><li>买家：zhuli_guan</li></ul></td></tr>
      <tr><th>收货人信息</th></tr><tr><td><ul><li>收货人姓名：上官竹</li><li>电话号码：13900008821</li></ul></td></tr><tr><th>操作历史</th></tr><tr><td>系统 于 2026-11-18 08:00:00 收到货款 ( 交易号：99000000000020261118 )</td></tr></table>`,
    detail: {
      orderId: '3000000009912001',
      customerName: 'zhuli_guan',
      phone: '13900008821',
      totalMinor: 86000,
      placedOn: '2026-11-17T12:00:05',
    },
  },
  {
    make: 'an order to be filled in, in tabs',
    lang: 'en',
    title: 'Edit order #3391 - Kiln Works',
    body: `<h1>Edit order #3391</h1><ul class="nav nav-tabs"><li class="active"><a href="#general">General</a></li><li><a href="#history">History</a></li></ul><div class="tab-content"><div class="tab-pane active" id="general"><form>
      <div class="form-group"><label for="o1">Customer</label><input id="o1" type="text" value="Tomas Reuter"></div><div class="form-group"><label for="o2">E-mail</label><input id="o2" type="email" value="tomas@reuter.example"></div><div class="form-group"><label for="o3">Order date</label><input id="o3" type="date" value="2026-11-11"></div><div class="form-group"><label for="o4">Status</label><select id="o4"><option>Pending</option><option selected>On hold</option><option>Shipped</option></select></div><div class="form-group"><label for="o5">Total</label><input id="o5" type="text" value="€212.00"></div></form></div>
      <div class="tab-pane" id="history"><table><tr><th>Date</th><th>Status</th><th>By</th></tr><tr><td>2026-11-12</td><td>Pending</td><td>Ines</td></tr><tr><td>2026-11-13</td><td>On hold</td><td>Ines</td></tr></table></div></div>`,
    detail: {
      orderId: '3391',
      customerName: 'Tomas Reuter',
      customerEmail: 'tomas@reuter.example',
      totalMinor: 21200,
      currency: 'EUR',
      placedOn: expect.stringMatching(/^2026-11-11/),
      status: 'On hold',
    },
  },
  {
    make: 'every text drawn by a class that says label; the address for mails at the shop',
    lang: 'en',
    title: 'Order 00071 - Alder',
    body: `<main><h1>Order 00071</h1>${['Sauce pan 20 cm,SP-20,2 @ £40.00', 'Oak spoon,OS-30,3 @ £9.00', 'Apron,AP-N,1 @ £30.00']
      .map(
        line =>
          `<div class="rec">${line
            .split(',')
            .map(text => `<div><span class="col-text-label sm">${text}</span></div>`)
            .join('')}</div>`,
      )
      .join(
        '',
      )}<div class="pair"><b>Customer</b><p>Iris Vane</p></div><h3>Contact information</h3><div><a href="mailto:iris+shop@vane.example">iris+shop@vane.example</a></div><div class="pair"><b>Total</b><p>£137.00</p></div></main>`,
    detail: {
      orderId: '00071',
      customerName: 'Iris Vane',
      customerEmail: 'iris+shop@vane.example',
      totalMinor: 13700,
      items: [
        expect.objectContaining({ name: 'Sauce pan 20 cm', quantity: 2 }),
        expect.objectContaining({ name: 'Oak spoon', quantity: 3 }),
        expect.objectContaining({ name: 'Apron', quantity: 1 }),
      ],
    },
  },
  {
    make: 'the link to the customer has the name of a part of the back-office in it twice; a word over a column is no state',
    lang: 'en',
    title: 'Order 9120',
    body: `<main><h1>Order 9120</h1><div class="pair"><b>Customer</b><a href="/back/customer/customers/554">Ada Brill</a></div><div class="pair"><b>Total</b><p>$12.00</p></div><div class="pair"><b>Status</b><p>Actions</p></div></main>`,
    detail: { orderId: '9120', customerName: 'Ada Brill', customerKey: '554' },
  },
  {
    make: 'articles under the state they are in, one box for each state',
    lang: 'en-US',
    title: 'Northbay Admin',
    body: `<main><nav aria-label="Breadcrumb"><a>Orders</a><span>/</span><span>#NB-10092</span></nav><h2>Order #NB-10092</h2><p>Nov 14, 2026 at 3:22 pm</p><section><header><h3>Unfulfilled (1)</h3></header><div class="l"><a>Harbor Basket</a><span>SKU: HRB-L</span><span>$58.00 × 1</span><span>$58.00</span></div></section><section><header><h3>Fulfilled (2)</h3></header><div class="l"><a>Anchor Hook</a><span>SKU: AH-2</span><span>$12.00 × 3</span><span>$36.00</span></div></section><section><h3>Payment</h3><div class="r"><span>Total</span><span>$94.00</span></div></section><section><h3>Customer</h3><a href="/customers/8812">Gideon Marsh</a></section></main>`,
    detail: {
      orderId: 'NB-10092',
      customerName: 'Gideon Marsh',
      items: [
        { name: 'Harbor Basket', quantity: 1, sku: 'HRB-L' },
        { name: 'Anchor Hook', quantity: 3, sku: 'AH-2' },
      ],
    },
  },
  {
    make: 'in a dialog with nothing behind it, each label under its value',
    lang: 'en',
    title: 'Order details',
    body: `<div class="box" role="dialog"><div class="box-title">Order details</div>${[
      ['LX-77-0192', 'Order ID'],
      ['Paloma Reyes', 'Customer'],
      ['paloma@reyes.example', 'Email'],
      ['$312.00', 'Order total'],
      ['18 Nov 2026', 'Order date'],
    ]
      .map(([value, label]) => `<div class="it"><div class="it-title">${value}</div><div class="it-sub">${label}</div></div>`)
      .join('')}</div>`,
    detail: { orderId: 'LX-77-0192', customerName: 'Paloma Reyes', customerEmail: 'paloma@reyes.example', totalMinor: 31200 },
  },
  {
    make: 'name, telephone and address in one line after the name of the part',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<div class="t">订单详情</div><p>订单编号: 7712009983120019</p><p>创建时间: 2026-11-20 08:12:00</p><p>收货信息: 夏侯惇，13612348801，河南省许昌市魏都区8号</p><p>实收款: ￥85.00</p>`,
    detail: { orderId: '7712009983120019', customerName: '夏侯惇', phone: '13612348801', totalMinor: 8500 },
  },
  {
    make: 'the shop that sends it before the customer it goes to',
    lang: 'en',
    title: 'Admin',
    body: `<h3 class="box-title">Order Detail</h3><div class="row"><div>From<address>Kettle Shop Ltd<br>Phone: 020 7946 0001<br>Email: hello@kettle.example</address></div><div>To<address>Nadia Osei<br>Phone: 0113 496 0777<br>Email: nadia@osei.example</address></div><div><b>Order ID:</b> 4F3S8J<br><b>Order Date:</b> 11/14/2026</div></div><table><tr><th>Total:</th><td>$125.15</td></tr></table>`,
    detail: { orderId: '4F3S8J', customerName: 'Nadia Osei', customerEmail: 'nadia@osei.example', phone: '0113 496 0777' },
  },
  {
    make: 'a telephone number with an extension, under the word for a contact',
    lang: 'en',
    title: 'Order 6620-A',
    body: `<h1>Order 6620-A</h1><div class="pair"><b>Customer</b><p>Olu Bankole</p></div><div class="pair"><b>Contact</b><p>+1 813-555-0108 ext. 4</p></div><div class="pair"><b>Total</b><p>$66.34</p></div>`,
    detail: { customerName: 'Olu Bankole', phone: '+1 813-555-0108' },
  },
]

const CUSTOMERS: Page[] = [
  {
    make: 'no heading, but a customer since a day',
    lang: 'en',
    title: 'Bramley — CRM',
    body: `<div class="profile"><div class="profile__top"><div class="profile__name">Hanneke Oosterhuis</div><div>Customer since 3 May 2022 · Utrecht</div></div><div class="stats"><div><strong>14</strong><span>Orders</span></div><div><strong>€1,873.20</strong><span>Lifetime value</span></div></div><div><span>hanneke@oosterhuis.example</span></div><div><span>+31 30 555 0144</span></div></div>`,
    detail: { customerName: 'Hanneke Oosterhuis', customerEmail: 'hanneke@oosterhuis.example', phone: '+31 30 555 0144' },
  },
  {
    make: 'the number of the customer called no more than that, figures over their labels',
    lang: 'zh-CN',
    title: '顾客详情',
    body: `<div class="hd">顾客详情</div><div class="base"><p class="nick">阿衡<span class="tag">老客</span></p><p>ID：99120031</p></div><ul><li><label>手机</label><span>158****2213</span></li><li><label>注册时间</label><span>2024-08-19 10:00:00</span></li></ul><ul><li><b>23</b><span>累计订单</span></li><li><b>¥4,120.50</b><span>累计消费</span></li></ul>`,
    detail: { customerName: '阿衡', customerKey: '99120031', phone: '158****2213' },
  },
  {
    make: 'tabs, and a star before what must be filled in',
    lang: 'en',
    title: 'Edit Customer | Quarry Supplies',
    body: `<h1>Edit Customer</h1><ul role="tablist"><li role="tab">Account</li><li role="tab">Addresses</li></ul><table><tr><td>* Name:</td><td><input value="Imran Sheikh"></td></tr><tr><td>* E-Mail:</td><td><input value="imran@sheikh.example"></td></tr><tr><td>Telephone:</td><td><input value="0121 496 0233"></td></tr></table>`,
    detail: { customerName: 'Imran Sheikh', customerEmail: 'imran@sheikh.example', phone: '0121 496 0233' },
  },
  {
    make: 'what is done with the customer before the name in heading and path',
    lang: 'en',
    title: 'Editing Amara Nwosu',
    body: `<ol class="breadcrumb"><li>Customers</li><li>Editing Amara Nwosu</li></ol><h1>Editing Amara Nwosu</h1><div><h3>Email</h3><p>amara@nwosu.example</p></div>`,
    detail: { customerName: 'Amara Nwosu', customerEmail: 'amara@nwosu.example' },
  },
  {
    make: 'a table of the groups the customer is in',
    lang: 'en',
    title: 'Customers - Fernhill',
    body: `<ol class="breadcrumb"><li>Customers</li><li>rosa@iglesias.example</li></ol><main><h1>rosa@iglesias.example</h1><div><p>Name</p><p>Rosa Iglesias</p></div><div><h2>Customer groups</h2><table><thead><tr><th>Name</th><th>Members</th></tr></thead><tbody><tr><td>Trade</td><td>14</td></tr><tr><td>Friends</td><td>203</td></tr></tbody></table></div></main>`,
    detail: { customerName: 'Rosa Iglesias', customerEmail: 'rosa@iglesias.example' },
  },
  {
    make: 'the back-office over everything, the name under a label; the account has none',
    lang: 'zh-CN',
    title: '云杉管理系统 - 会员详情',
    body: `<div class="app"><div class="w-full text-[var(--bar-title-color)]">云杉管理系统</div><div class="card"><span class="card-title">基本信息</span><div class="c"><div class="cell-item">用户名</div><span>空</span></div><div class="c"><div class="cell-item">昵称</div><span>山野清风</span></div><div class="c"><div class="cell-item">手机号</div><span>13912348808</span></div><div class="c"><div class="cell-item">注册时间</div><span>2025-03-08 12:30:45</span></div></div><div class="card"><span class="card-title">账户明细</span><div class="tabs"><div>签到</div><div>余额</div></div></div></div>`,
    detail: { customerName: '山野清风', customerKey: '山野清风', phone: '13912348808' },
  },
  {
    make: 'in a drawer, terms in two columns',
    lang: 'en',
    title: 'Members - Pinewood Outfitters',
    body: `<div class="backdrop"></div><section class="sheet" role="dialog" aria-modal="true"><header class="sheet-head"><h2>Member details</h2></header><div class="grid"><div><dt>Full name</dt><dd>Soraya Haddad</dd></div><div><dt>E-mail address</dt><dd>soraya@haddad.example</dd></div><div><dt>Mobile</dt><dd>+961 70 555 012</dd></div><div><dt>Member ID</dt><dd>M-10442</dd></div><div><dt>Tier</dt><dd>Gold</dd></div><div><dt>Total spent</dt><dd>$1,940.00</dd></div></div><p>Joined the club on a rainy day in March; prefers deliveries in the morning and asks for no plastic in the parcel. Ask before calling.</p></section>`,
    detail: { customerName: 'Soraya Haddad', customerEmail: 'soraya@haddad.example', customerKey: 'M-10442' },
  },
  {
    make: 'a user of the shop whose role is to buy',
    lang: 'en',
    title: 'Edit user',
    body: `<h1>Edit user</h1><form><div><label for="a">Role</label><select id="a"><option selected>Customer</option><option>Manager</option></select></div><div><label for="b">First name</label><input id="b" value="Leda"></div><div><label for="c">Last name</label><input id="c" value="Frost"></div><div><label for="d">Email</label><input id="d" type="email" value="leda@frost.example"></div></form>`,
    detail: { customerName: 'Leda Frost', customerEmail: 'leda@frost.example' },
  },
]

describe('pages of one order', () => {
  test.each(ORDERS)('$make', ({ detail, ...page }) => expect(read(page).detail).toMatchObject({ kind: 'order', ...detail }))

  test('a word over a column is no state', () => {
    const { detail } = read(ORDERS.find(({ make }) => make.endsWith('is no state')) as Page)
    expect(detail).not.toHaveProperty('status')
  })
})

describe('pages of one customer', () => {
  test.each(CUSTOMERS)('$make', ({ detail, ...page }) => expect(read(page).detail).toMatchObject({ kind: 'customer', ...detail }))
})

test.each(['', '<!doctype html>', 'a text', '<p>Order #1001</p><p>Anna Lee</p>', '<html></html>'])(
  'a page without a body is no page: "%s"',
  html => {
    const document = parseHTML(html).document as unknown as Document
    expect(readPage(document, undefined, new Date('2026-11-21T18:00:00Z'), [], openAsDetail).facts).toMatchObject({
      kind: 'none',
      rows: [],
    })
  },
)

describe('lists', () => {
  test.each(['mart4u', 'Shop24', '7'])('the name of the shop after the list in the title is no number: "%s"', shop => {
    const rows = [1, 2, 3].map(
      n => `<tr><td>20261118000${n}</td><td>王小雨</td><td>¥${n}0.00</td><td>2026-11-1${n} 10:00:00</td><td>待发货</td></tr>`,
    )
    const body = `<div class="logo">${shop}</div><table><thead><tr><th>订单编号</th><th>收货人</th><th>实付金额</th><th>下单时间</th><th>状态</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    expect(read({ lang: 'zh-CN', title: `订单管理 - ${shop}`, body }).detail).toBeUndefined()
  })
})
