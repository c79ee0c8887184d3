import { describe, expect, test } from 'vitest'
import { cells, field, type Page, read } from './made-page.ts'

const ORDERS: Page[] = [
  {
    make: 'the number after the list and a colon, the amount beside it',
    lang: 'en',
    title: 'Administration Tool',
    body: `<div id="menu"><h3>Customers</h3><h3>Orders</h3><h3>Reports</h3></div><h1>Orders: #1079 (£144.95)</h1><h3>Customer</h3><p>George Whitcombe<br>14 Chapel Row<br>01225 555 0148<br>george@whitcombe.example</p><h3>Order Status</h3><p>Processing</p><table><tr><th>Products</th><th>Quantity</th><th>Total</th></tr><tr><td>Oak tray</td><td>2</td><td>£144.95</td></tr></table>`,
    detail: { orderId: '1079' },
  },
  {
    make: 'labels in one column, values in the next, the number after a dash in the heading',
    lang: 'en-US',
    title: 'Edit order - Harbour admin',
    body: `<h1>Edit order details - 1024 <small><a href="/list">back to order list</a></small></h1>
      <div class="card"><div class="card-title">Info</div>${field('Order #', '1024')}${field('Store', 'Harbour & Sons')}${field('Customer', '<a href="/admin/customer/edit/31">mara.quint@post.example</a>')}${field('Order status', '<strong>Complete</strong>')}${field('Order subtotal', '$1,800.00')}${field('Order total', '$1,855.00')}${field('Profit', '$400.00')}${field('Created on', '11/16/2026 3:04:05 PM')}</div>
      <div class="card"><div class="card-title">Billing & shipping</div><table><tr><th colspan="2">Billing address</th></tr><tr><td>Full name</td><td>Mara Quint</td></tr><tr><td>Phone</td><td>555-010-7788</td></tr></table></div>`,
    detail: {
      orderId: '1024',
      customerName: 'Mara Quint',
      customerEmail: 'mara.quint@post.example',
      phone: '555-010-7788',
      status: 'Complete',
      totalMinor: 185500,
      currency: 'USD',
      placedOn: '2026-11-16T15:04:05',
    },
  },
  {
    make: 'a row of labels over a row of values',
    lang: 'zh-CN',
    title: '商城后台',
    body: `<div class="app"><div class="bread"><span>订单</span></div><div class="op"><span class="txt">当前订单状态：</span><span>待发货</span><button>取消订单</button></div>
      <div class="head">订单详情</div><h4>基本信息</h4><div class="grid"><div class="line">${cells('订单编号', '发货单流水号', '用户账号', '支付方式')}</div><div class="line">${cells('202611150101000001', '暂无', 'yunduo_99', '支付宝')}</div></div>
      <h4>收货人信息</h4><div class="grid"><div class="line">${cells('收货人', '手机号码', '邮政编码', '收货地址')}</div><div class="line">${cells('端木青', '18033441205', '518000', '广东省深圳市南山区科兴科学园')}</div></div>
      <h4>费用信息</h4><div class="grid"><div class="line">${cells('商品合计', '运费', '优惠券')}</div><div class="line">${cells('￥188.00', '￥20.00', '-￥10.00')}</div><div class="line">${cells('订单总金额', '应付款金额')}</div><div class="line">${cells('￥208.00', '￥198.00')}</div></div>
      <h4>操作信息</h4><table><thead><tr><th>操作者</th><th>操作时间</th><th>订单状态</th><th>备注</th></tr></thead><tbody><tr><td>admin</td><td>2026-11-16 10:00:00</td><td>待发货</td><td>无</td></tr><tr><td>admin</td><td>2026-11-15 10:00:00</td><td>待付款</td><td>无</td></tr></tbody></table></div>`,
    detail: {
      orderId: '202611150101000001',
      customerName: '端木青',
      phone: '18033441205',
      totalMinor: 19800,
      currency: 'CNY',
      status: '待发货',
    },
  },
  {
    make: 'nothing but a number for a heading, nothing but words for states, no label before the customer',
    lang: 'en-GB',
    title: '#7 - Orders - Kestrel',
    body: `<div class="shell"><div class="topbar"><ol aria-label="breadcrumb"><li><a href="/orders">Orders</a></li><li>#7</li></ol></div><main>
      <div class="box"><div class="l"><h1>#7</h1><p>18/11/2026 09:02 from Web channel</p></div><div class="r"><span class="dot">Captured</span><span class="dot">Not fulfilled</span></div></div>
      <div class="box"><h2>Summary</h2><div class="item"><div><p>Walnut Tray</p><p>TRAY-W</p><p>Large</p></div><div><p>€40.00</p><p><span>2</span>x</p><p>€80.00</p></div></div><div class="item"><div><p>Beeswax</p><p>BW-1</p></div><div><p>€9.00</p><p><span>1</span>x</p><p>€9.00</p></div></div>
      <div class="sum"><span>Shipping</span><span>€5.00</span></div><div class="sum"><span>Total</span><span>€94.00</span></div><div class="sum"><span>Paid total</span><span>€94.00</span></div></div></main>
      <div class="side"><div class="box"><h2>Customer</h2><div><p>ID</p><a href="/customers/cus_01">Ilse Brandt</a></div><div><p>Contact</p><div><span>ilse@brandt.example</span><span>+49 30 5550177</span></div></div><div><p>Shipping address</p><p>Jan Brandt<br>Allee 4<br>10115 Berlin</p></div></div></div></div>`,
    detail: { orderId: '7', totalMinor: 9400, currency: 'EUR', placedOn: '2026-11-18T09:02:00' },
  },
  {
    make: 'old tables with bold labels',
    title: 'Old Barn Books',
    body: `<table><tr><td class="pageHeading">Order No. 388</td><td><a>Back</a></td></tr><tr><td><table><tr><td class="main"><b>Customer:</b></td><td class="main">Agnes Lindqvist<br>Storgatan 2<br>111 20 Stockholm</td><td class="main"><b>Shipping Address:</b></td><td class="main">Bo Lindqvist<br>Storgatan 2</td></tr><tr><td class="main"><b>Telephone Number:</b></td><td class="main">08-555 0142 11</td></tr><tr><td class="main"><b>E-Mail Address:</b></td><td class="main"><a href="mailto:agnes@lind.example"><u>agnes@lind.example</u></a></td></tr><tr><td class="main"><b>Date Purchased:</b></td><td class="main">2026-11-12 08:15</td></tr></table></td></tr>
      <tr><td><table><tr class="dataTableHeadingRow"><td>Products</td><td>Model</td><td>Tax</td><td>Price (ex)</td><td>Total (inc)</td></tr><tr><td>2&nbsp;x&nbsp;Field Guide to Moss</td><td>B-771</td><td>0%</td><td>$12.00</td><td>$24.00</td></tr><tr><td>1&nbsp;x&nbsp;Atlas of Bogs</td><td>B-102</td><td>0%</td><td>$30.00</td><td>$30.00</td></tr><tr><td colspan="5"><table><tr><td class="smallText">Sub-Total:</td><td>$54.00</td></tr><tr><td class="smallText">Flat Rate:</td><td>$5.00</td></tr><tr><td class="smallText">Total:</td><td><b>$59.00</b></td></tr></table></td></tr></table></td></tr>
      <tr><td><table border="1"><tr><td><b>Date Added</b></td><td><b>Customer Notified</b></td><td><b>Status</b></td><td><b>Comments</b></td></tr><tr><td>2026-11-12 08:15</td><td>Yes</td><td>Pending</td><td></td></tr><tr><td>2026-11-13 10:00</td><td>No</td><td>Processing</td><td>call 555-0199-777</td></tr></table></td></tr></table>`,
    detail: {
      orderId: '388',
      customerName: 'Agnes Lindqvist',
      customerEmail: 'agnes@lind.example',
      phone: '08-555 0142 11',
      totalMinor: 5900,
      placedOn: '2026-11-12T08:15:00',
      items: [
        { name: 'Field Guide to Moss', quantity: 2, sku: 'B-771' },
        { name: 'Atlas of Bogs', quantity: 1, sku: 'B-102' },
      ],
    },
  },
  {
    make: 'fields of a form that show what is filled in, the state in a pill',
    lang: 'en',
    title: 'Noor Trading - SAL-ORD-2026-00012',
    body: `<div class="navbar"><ul id="path-crumbs"><li><a>Selling</a></li><li><a>Sales Order</a></li></ul></div><div class="page-head"><h3 class="title-text" title="Noor Trading">Noor Trading</h3><span class="pill orange">To Deliver and Bill</span><div class="sub-heading">SAL-ORD-2026-00012</div></div>
      <form><div class="section"><div class="control" data-fieldname="customer"><label class="control-label">Customer</label><div class="control-value like-disabled-input">Noor Trading</div></div><div class="control"><label class="control-label">Order No</label><div class="control-value">SAL-ORD-2026-00012</div></div><div class="control"><label class="control-label">Date</label><div class="control-value">14-11-2026</div></div><div class="control"><label class="control-label">Delivery Date</label><div class="control-value">24-11-2026</div></div><div class="control"><label class="control-label">Contact Email</label><div class="control-value">buying@noor.example</div></div><div class="control"><label class="control-label">Sales Person</label><div class="control-value">Priya Raman</div></div></div>
      <div class="control"><label class="control-label">Total</label><div class="control-value">₹ 5,000.00</div></div><div class="control"><label class="control-label">Grand Total</label><div class="control-value">₹ 5,900.00</div></div></form>`,
    address: 'https://erp.noor.example/app/sales-order/SAL-ORD-2026-00012',
    detail: {
      orderId: 'SAL-ORD-2026-00012',
      customerName: 'Noor Trading',
      customerEmail: 'buying@noor.example',
      totalMinor: 590000,
      currency: 'INR',
      placedOn: '2026-11-14',
      promisedOn: '2026-11-24',
    },
  },
  {
    make: 'captions over values, the customer in bare lines',
    lang: 'en',
    title: 'Order 8FJ3GK',
    body: `<header class="AppBar"><h6 id="react-admin-title"><span>Order 8FJ3GK</span></h6></header><main><form><div class="card"><h6>Order</h6><div class="stack"><p class="caption"><span>Date</span></p><span>11/09/2026, 4:20:00 PM</span></div><div class="stack"><p class="caption"><span>Reference</span></p><span>8FJ3GK</span></div><div class="stack"><label for="st">Status</label><div><div role="combobox">ordered</div><input type="hidden" value="ordered"></div></div>
      <h6>Customer</h6><a href="#/customers/45"><span>Petra Novakova</span></a><br><a href="mailto:petra@nov.example">petra@nov.example</a><h6>Shipping address</h6><span>Petra Novakova</span><p>Dlouha 3, 110 00 Praha</p><h6>Items</h6><table><thead><tr><th>Reference</th><th>Unit Price</th><th>Quantity</th><th>Total</th></tr></thead><tbody><tr><td><a>Mossy Stones</a></td><td>$25.00</td><td>2</td><td>$50.00</td></tr><tr><td><a>Grey Heron</a></td><td>$10.50</td><td>1</td><td>$10.50</td></tr></tbody></table>
      <h6>Totals</h6><table><tbody><tr><td>Sum</td><td>$60.50</td></tr><tr><td>Delivery</td><td>$7.00</td></tr><tr><td>Taxes</td><td>$11.00</td></tr><tr><td>Total</td><td>$78.50</td></tr></tbody></table></div></form></main>`,
    detail: {
      orderId: '8FJ3GK',
      customerName: 'Petra Novakova',
      customerEmail: 'petra@nov.example',
      customerKey: '45',
      totalMinor: 7850,
      placedOn: '2026-11-09T16:20:00',
      status: 'ordered',
    },
  },
  {
    make: 'terms and definitions, the path in the heading',
    lang: 'en',
    title: 'R918273645 - Orders - Spice Rack',
    body: `<h1><ol class="breadcrumb"><li><a href="/admin/orders">Orders</a></li><li>R918273645</li></ol></h1><div class="tabs"><a class="active">Cart</a><a>Customer</a></div><aside><dl id="order_tab_summary"><dt>Status:</dt><dd><span class="state complete">Complete</span></dd><dt>Shipment:</dt><dd>Pending</dd><dt>Payment:</dt><dd>Paid</dd><dt>Total:</dt><dd>£31.40</dd><dt>Date Completed:</dt><dd>November 10, 2026 1:12 PM</dd></dl></aside>
      <fieldset><legend>Customer</legend><div class="field"><label for="e">Email:</label><input type="email" id="e" value="u.okafor@post.example"></div></fieldset><fieldset><legend>Billing address</legend><div class="field"><label for="n">Name</label><input id="n" type="text" value="Uche Okafor"></div><div class="field"><label for="p">Phone</label><input id="p" type="tel" value="07700 900455"></div></fieldset>`,
    detail: {
      orderId: 'R918273645',
      customerName: 'Uche Okafor',
      customerEmail: 'u.okafor@post.example',
      phone: '07700 900455',
      totalMinor: 3140,
      currency: 'GBP',
      placedOn: '2026-11-10T13:12:00',
      status: 'Complete',
    },
  },
  {
    make: 'no heading at all: one number, one amount, one state, one buyer, labelled',
    lang: 'zh',
    title: '商家后台',
    body: `<div class="side"><a>首页</a><a>商品</a></div><div class="c"><ul><li>订单编号：SN20261118776</li><li>订单状态：已发货</li><li>下单时间：2026-11-18 20:11:02</li><li>支付时间：2026-11-18 20:11:40</li></ul><ul><li>收货人：轩辕静</li><li>联系电话：137****0921</li><li>收货地址：湖北省武汉市***</li></ul>
      <div class="goods"><div class="g"><img src="a.png"><p class="n">手冲壶</p><p>￥168.00</p><p>x1</p></div><div class="g"><img src="b.png"><p class="n">滤纸 100张</p><p>￥18.00</p><p>x3</p></div></div><p>商品总额：￥222.00</p><p>实付金额：￥212.00</p></div>`,
    detail: {
      orderId: 'SN20261118776',
      customerName: '轩辕静',
      phone: '137****0921',
      placedOn: '2026-11-18T20:11:02',
      totalMinor: 21200,
      currency: 'CNY',
      status: '已发货',
      items: [
        { name: '手冲壶', quantity: 1 },
        { name: '滤纸 100张', quantity: 3 },
      ],
    },
  },
  {
    make: 'a time line in which the last thing stands first, and times without a day',
    lang: 'en-GB',
    title: 'Order DL-5521 | Pantry',
    body: `<h1>Order DL-5521</h1><section><h2>Details</h2><p><strong>Placed on</strong> 08/11/2026 11:40</p><p><strong>Promised by</strong> 13:05</p><p><strong>Amount paid</strong> £18.20</p></section><section><h2>Customer</h2><p>Gwen Parry</p><p>(+44) 7700 900311</p></section><section><h2>Courier</h2><p>Tomasz Wrona</p><p>+44 7700 900999</p></section>
      <section><h2>Timeline</h2><ul><li><span>Delivered to customer</span><time>08/11/2026 12:58</time></li><li><span>Picked up by Tomasz Wrona</span><time>08/11/2026 12:31</time></li><li><span>Order placed</span><time>08/11/2026 11:40</time></li></ul></section><section><h2>Messages</h2><p>Gwen Parry 08/11/2026: it was delivered to number 9 on 07/11/2026, call Rhys 07700 900222</p></section>`,
    detail: {
      orderId: 'DL-5521',
      customerName: 'Gwen Parry',
      phone: '(+44) 7700 900311',
      totalMinor: 1820,
      currency: 'GBP',
      placedOn: '2026-11-08T11:40:00',
      promisedOn: '2026-11-08T13:05:00',
      deliveredOn: '2026-11-08T12:58:00',
    },
  },
  {
    make: 'name, telephone and address in one block under one label',
    lang: 'en-SG',
    title: 'Order Details - Seller',
    body: `<div class="page"><div class="crumbs"><a>My Orders List</a></div><div class="card"><div class="st">To ship</div></div><div class="card"><div class="t">Order ID</div><div class="v">2611205XKQ7B</div></div><div class="card"><div class="t">Delivery Address</div><div class="v">Farid Rahman, +65 8555 0147<br>10 Bayfront Avenue</div></div><div class="card"><div class="t">Buyer</div><div class="v"><b>farid_r</b></div></div>
      <div class="pay"><div class="r"><span>Merchandise Subtotal</span><span>$40.00</span></div><div class="r"><span>Seller income</span><span>$35.10</span></div></div><div class="pay"><h4>Buyer Payment</h4><div class="r"><span>Total Buyer Payment</span><span>$43.50</span></div></div><div class="card"><div class="t">Order Created</div><div class="v">20-11-2026 08:00</div></div></div>`,
    detail: { orderId: '2611205XKQ7B', customerName: 'farid_r', totalMinor: 4350, placedOn: '2026-11-20T08:00:00' },
  },
  {
    make: 'lines that begin with a bold label, articles as lines',
    lang: 'en-GB',
    title: 'Order 5512',
    body: `<h1>Order 5512</h1><ul><li><b>Customer</b> Hester Vane &lt;hester@vane.example&gt;</li><li><b>Phone</b> 01632 960 114</li><li><b>Placed</b> 3 November 2026</li><li><b>Status</b> Dispatched</li><li><b>Assigned to</b> Colin Marsh</li></ul><ol><li>2 × Sea Glass Ring (SGR-1) — £30.00</li><li>1 × Tide Chart — £8.50</li></ol><p>Postage £3.00</p><p><b>Total £71.50</b></p>`,
    detail: {
      orderId: '5512',
      customerName: 'Hester Vane',
      customerEmail: 'hester@vane.example',
      phone: '01632 960 114',
      totalMinor: 7150,
      currency: 'GBP',
      placedOn: expect.stringMatching(/^2026-11-03/),
      status: 'Dispatched',
      items: [
        expect.objectContaining({ name: 'Sea Glass Ring (SGR-1)', quantity: 2 }),
        expect.objectContaining({ name: 'Tide Chart', quantity: 1 }),
      ],
    },
  },
  {
    make: 'fields named by the words before them',
    lang: 'en',
    title: 'Sales orders › SO-0451',
    body: `<nav aria-label="breadcrumb"><a>Sales orders</a> › <span>SO-0451</span></nav><form><div><span id="l1">Customer</span><input aria-labelledby="l1" value="Bruno Salles"></div><div><span id="l2">Contact e-mail</span><input aria-labelledby="l2" value="bruno@salles.example"></div><div><span id="l3">Order date</span><input type="date" aria-labelledby="l3" value="2026-11-02"></div><div><span id="l4">Requested delivery date</span><input type="date" aria-labelledby="l4" value="2026-11-30"></div><div><label for="s">Order state</label><select id="s"><option>Draft</option><option selected>Confirmed</option><option>Cancelled</option></select></div><div><span>Salesperson</span><input value="Ada Klein"></div></form><table><thead><tr><th>Article</th><th>Quantity</th><th>Unit price</th><th>Amount</th></tr></thead><tbody><tr><td><input value="Oak Shelf"></td><td><input value="3"></td><td><input value="40.00"></td><td>120.00</td></tr></tbody></table><div><span>Net amount</span><span>EUR 120.00</span></div><div><span>Gross amount</span><span>EUR 145.20</span></div>`,
    detail: {
      orderId: 'SO-0451',
      customerName: 'Bruno Salles',
      customerEmail: 'bruno@salles.example',
      totalMinor: 14520,
      currency: 'EUR',
      placedOn: expect.stringMatching(/^2026-11-02/),
      promisedOn: expect.stringMatching(/^2026-11-30/),
      status: 'Confirmed',
      items: [expect.objectContaining({ name: 'Oak Shelf', quantity: 3 })],
    },
  },
  {
    make: 'who fetches it and who bought it',
    lang: 'en-US',
    title: 'Order details',
    body: `<header><div>Hello, Dana (staff)</div></header><div class="x"><h2>Order #A-88 • Ready for pickup</h2><div>Submitted Nov 20, 2026 at 4:12 PM</div><h3>Pickup person</h3><div>Jon Bell</div><h3>Customer</h3><div>Tara Bell</div><div>tara@bell.example</div><div>(415) 555-0160</div><h3>Items</h3><div class="it"><span>1x</span><span>Chicken Bowl</span><span>$12.00</span></div><div class="it"><span>2x</span><span>Iced Tea</span><span>$6.00</span></div><div class="tot"><span>Subtotal</span><span>$18.00</span></div><div class="tot"><span>Tip</span><span>$2.00</span></div><div class="tot"><span>Tax</span><span>$1.50</span></div><div class="tot"><span>Total</span><span>$21.50</span></div></div>`,
    detail: {
      orderId: 'A-88',
      customerName: 'Tara Bell',
      customerEmail: 'tara@bell.example',
      phone: '(415) 555-0160',
      totalMinor: 2150,
      currency: 'USD',
      placedOn: expect.stringMatching(/^2026-11-20/),
      status: 'Ready for pickup',
      items: [expect.objectContaining({ name: 'Chicken Bowl', quantity: 1 }), expect.objectContaining({ name: 'Iced Tea', quantity: 2 })],
    },
  },
  {
    make: 'dates and amounts of another country, a refund, a span of days',
    lang: 'de',
    title: 'Order 70021',
    body: `<h1>Order 70021</h1><div class="meta"><div><dt>Ordered</dt><dd>05.11.2026</dd></div><div><dt>Expected delivery</dt><dd>09.11.2026 – 10.11.2026</dd></div><div><dt>Buyer</dt><dd>Klara Wirth</dd></div><div><dt>Order total</dt><dd>1.249,90 €</dd></div><div><dt>Refunds</dt><dd>-49,90 €</dd></div></div><ol class="events"><li>05.11.2026 12:00 Order received</li><li>06.11.2026 08:00 Shipped</li><li>10.11.2026 13:30 Delivered</li></ol>`,
    detail: {
      orderId: '70021',
      customerName: 'Klara Wirth',
      totalMinor: 124990,
      refundedMinor: 4990,
      currency: 'EUR',
      placedOn: expect.stringMatching(/^2026-11-05/),
      promisedOn: expect.stringMatching(/^2026-11-09/),
      deliveredOn: expect.stringMatching(/^2026-11-10/),
    },
  },
  {
    make: 'a closed order with its refund, all in pairs of words',
    lang: 'zh-CN',
    title: '订单详情_商家中心',
    body: `<div class="page"><div class="bn"><p class="s">交易关闭</p><p>买家申请退款，已退款¥59.90</p></div><div class="sec"><div class="t">收货信息</div><p>尉迟恭 18810002233</p><p>山西省朔州市朔城区***</p></div><div class="sec"><div class="t">订单信息</div><p><span>订单编号</span><span>DD61112009</span><a>复制</a></p><p><span>创建时间</span><span>2026/11/12 09:00</span></p><p><span>实付款</span><span>¥59.90</span></p><p><span>退款金额</span><span>¥59.90</span></p></div><div class="sec"><div class="t">商品</div><div class="g"><p>沙漠玫瑰 多肉</p><p>规格：单头</p><p>¥59.90</p><p>×1</p></div></div><div class="sec"><div class="t">客服备注</div><p>秦琼：2026-11-13 联系 13300001111</p></div></div>`,
    detail: {
      orderId: 'DD61112009',
      customerName: '尉迟恭',
      phone: '18810002233',
      totalMinor: 5990,
      refundedMinor: 5990,
      currency: 'CNY',
      placedOn: expect.stringMatching(/^2026-11-12/),
      status: '交易关闭',
      items: [expect.objectContaining({ name: '沙漠玫瑰 多肉', quantity: 1 })],
    },
  },
  {
    make: 'labels told by how they are drawn: a word we do not know among those we do is one too',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1><div class="g"><div class="r"><div class="k">订单编号</div><div class="k">用户账号</div><div class="k">可得优币</div></div><div class="r"><div class="v">202611150101000009</div><div class="v">yunduo_7</div><div class="v">288</div></div><div class="r"><div class="k">配送方式</div><div class="k">成长值</div><div class="k">下单时间</div></div><div class="r"><div class="v">顺丰快递</div><div class="v">12</div><div class="v">2026-11-15 10:00:00</div></div></div>`,
    detail: { orderId: '202611150101000009', customerName: 'yunduo_7', placedOn: '2026-11-15T10:00:00' },
  },
  {
    make: 'in a dialog over the list it was opened from, labels in brackets, a last day to send it',
    lang: 'zh-CN',
    title: '后台',
    body: `<div class="filter"><input placeholder="订单编号"></div><div class="wrap"><div role="dialog" aria-modal="true"><div class="head"><span class="dialog-title">订单详情</span></div><form>${[
      ['订单编号', '20261119773102'],
      ['订单状态', '已付款'],
      ['收货信息', '<span>（收货人）段誉平</span><span>（手机号）13800004467</span><span>（地址）云南省大理市古城区人民路 66 号</span>'],
      ['费用信息', '(实际费用)431元 = (商品总价)441元 - (优惠减免)10元'],
      ['支付信息', '<span>（支付渠道）微信支付</span><span>（支付时间）2026-11-19 21:03:55</span>'],
      ['最晚发货时间', '2026-11-21 21:03:55'],
    ]
      .map(([label, value]) => `<div class="item"><label>${label}</label><div><span>${value}</span></div></div>`)
      .join('')}</form><p>${'周末在家，请放在门口的柜子里。'.repeat(8)}</p></div></div>`,
    detail: {
      orderId: '20261119773102',
      customerName: '段誉平',
      phone: '13800004467',
      totalMinor: 43100,
      placedOn: '2026-11-19T21:03:55',
      promisedOn: '2026-11-21T21:03:55',
    },
  },
  {
    make: 'the number after the name of the shop in the title, and the number another shop gave it',
    lang: 'zh-CN',
    title: '青禾家居 | 订单 30077120',
    body: `<div class="app"><div class="bar">订单 30077120</div>${field('订单编号', '30077120')}${field('外部单号', 'XY-5518-0091-77')}${field('收货人', '端木青')}${field('实付金额', '¥88.00')}</div>`,
    detail: { orderId: '30077120', customerName: '端木青', totalMinor: 8800 },
  },
  {
    make: 'two numbers with labels, one of them in the address',
    lang: 'en',
    title: 'Order details',
    body: `<h1>Order details</h1>${field('Order number', '88120')}${field('PO number', '4500-77120-3')}${field('Customer', 'Petra Holm')}${field('Order total', '$20.00')}`,
    address: 'https://desk.example/orders/88120',
    detail: { orderId: '88120', customerName: 'Petra Holm' },
  },
  {
    make: 'the day stands under the state, and only the sum of the articles is said',
    lang: 'en-GB',
    title: 'Shop',
    body: `<h1>Order #1079</h1><h3>Customer</h3><p>George Whitcombe<br>george@whitcombe.example</p><h3>Status</h3><p>Pending<br>24/11/2026 14:02:11</p>${field('Sub Total', '£124.50')}`,
    detail: { orderId: '1079', placedOn: '2026-11-24T14:02:11', totalMinor: 12450 },
  },
  {
    make: 'who is signed in stands over the page with an address of theirs',
    lang: 'en',
    title: 'Order #318 | Depot',
    body: `<p>Ilse Brouwer</p><p>ilse@depot.example</p><h2>Order #318</h2><p>Total: $119.75</p><table><tr><th>User</th><td>oprosser</td></tr><tr><th>Email</th><td>owain@prosser.example</td></tr></table>`,
    detail: { customerName: 'oprosser', customerEmail: 'owain@prosser.example' },
  },
  {
    make: 'whose it is, in the word of trade between firms',
    lang: 'en',
    title: 'Sale VK26-01185',
    body: `<h1>Sales order VK26-01185</h1>${field('Party', 'Café Hoekje')}${field('Sale date', '11/25/2026')}${field('Total', '€332.80')}`,
    detail: { customerName: 'Café Hoekje', totalMinor: 33280 },
  },
  {
    make: 'fields called as a program calls them',
    lang: 'en',
    title: 'KR-7752',
    body: `<h1>Order KR-7752</h1>${field('orderNo', 'KR-7752')}${field('customerName', 'Wiremu Barnett')}${field('total', '1,389.4')}${field('order_date', '11/27/2026')}`,
    detail: { customerName: 'Wiremu Barnett', totalMinor: 138940, placedOn: '2026-11-27' },
  },
  {
    make: 'a title of two parts, of which the first is a label; the currency in brackets after its name',
    lang: 'en',
    title: 'Edit order details - 5216',
    body: `<h1>Edit order details - 5216</h1>${field('Customer', 'rosalind@achebe.example')}${field('Order total', '$590.35')}${field('Currency', 'Canadian Dollar (CAD)')}<div class="card-title"><b>Billing</b> & shipping</div><h4>Billing address</h4>${field('Full name', 'Rosalind Achebe')}`,
    detail: { customerName: 'Rosalind Achebe', totalMinor: 59035, currency: 'CAD' },
  },
  {
    make: 'a firm with its town in brackets',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1>${field('订单号', 'XS-20261120-014')}${field('客户名称', '东方包装（常熟）有限公司')}${field('订单金额', '48,600.00')}${field('订单日期', '2026-11-20')}`,
    detail: { customerName: '东方包装（常熟）有限公司' },
  },
  {
    make: 'called a sale, over a long line that begins with when it was placed',
    lang: 'en',
    title: 'Sale 5502-C – Rowan',
    body: `<h1>Sale 5502-C</h1><p>Placed 21 November 2026 at 07:52 by telephone, taken by Merryn, waits for an account to be settled</p>${field('Buyer', 'The Crooked Billet')}${field('Total to pay', '£462.00')}`,
    detail: { orderId: '5502-C', customerName: 'The Crooked Billet', totalMinor: 46200, placedOn: '2026-11-21T07:52:00' },
  },
  {
    make: 'a menu behind the label of each field, which is a button',
    lang: 'en',
    title: 'Orders | SG-60418 · Artesanía',
    body: `<h1>SG-60418</h1>${[
      ['Order no.', 'SG-60418'],
      ['Contact email', 'consuelo@abarca.example'],
      ['Order total', '184.60'],
      ['Currency', 'EUR'],
    ]
      .map(
        ([label, value]) =>
          `<div class="field"><div class="v-menu"><div class="v-menu-activator"><div class="field-label"><button><div>${label}</div></button></div></div></div><div class="v-input"><input type="text" value="${value}"></div></div>`,
      )
      .join('')}`,
    detail: { orderId: 'SG-60418', customerEmail: 'consuelo@abarca.example', totalMinor: 18460, currency: 'EUR' },
  },
]

describe('pages of one order', () => {
  test.each(ORDERS)('$make', ({ detail, ...page }) => {
    expect(read(page).detail).toMatchObject({ kind: 'order', ...detail })
  })

  test('received at the minute it was placed, it was received by the shop', () => {
    const body = `<h1>Order 5518</h1>${field('Order placed', '16/11/2026 19:05')}${field('Received', '16/11/2026 19:05')}${field('Customer', 'Owen Pryce')}`
    expect(read({ lang: 'en-GB', title: 'Order 5518', body }).detail).not.toHaveProperty('deliveredOn')
  })
})
