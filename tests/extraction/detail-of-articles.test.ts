import { expect, test } from 'vitest'
import { field, type Page, read } from './made-page.ts'

/** Pages of one order in which the articles, or the sums under them, are what is hard to read. */
const ORDERS: Page[] = [
  {
    make: 'chosen by its number, the name beside it',
    lang: 'en',
    title: 'Change order',
    body: `<h1>Change order</h1><h2>Order SO-2026-1102</h2>${field('Order number', 'SO-2026-1102')}${field('Customer', 'Eleanor Ashdown')}${field('Total', '£612.00')}<table><tr><th>Product</th><th>Quantity</th><th>Unit price</th></tr><tr><td><input type="text" value="6"><strong><a href="/product/6/change/">Oak table, 240 cm</a></strong></td><td><input type="number" value="1"> pcs</td><td><input type="text" value="500.00"></td></tr><tr><td><input type="text" value="9"><strong><a href="/product/9/change/">Side chair</a></strong></td><td><input type="number" value="2"></td><td><input type="text" value="56.00"></td></tr></table>`,
    detail: {
      items: [
        { name: 'Oak table, 240 cm', quantity: 1 },
        { name: 'Side chair', quantity: 2 },
      ],
    },
  },
  {
    make: 'titles and quantities, one field under the other',
    lang: 'en',
    title: 'Order KC-8850',
    body: `<h1>KC-8850</h1>${field('Order number', 'KC-8850')}${field('Customer', 'Cerys Hughes')}${['Lounge chair, oak', 'Wool cushion'].map((name, n) => `<div class="row-of-items">${field('Title', name)}${field('Quantity', `${n + 2}`)}${field('Unit price', '66.95')}</div>`).join('')}${field('Total', '294.75')}`,
    detail: {
      items: [
        { name: 'Lounge chair, oak', quantity: 2 },
        { name: 'Wool cushion', quantity: 3 },
      ],
    },
  },
  {
    make: 'what one costs times how many, each with its unit; the total over them is no article',
    lang: 'zh-CN',
    title: '订单 #1093',
    body: `<h1>订单 #1093</h1>${field('客户', '古丽娜')}<div><p>Order Items (2)</p><p>总计 - ¥1,869.00</p></div><div class="items">${[
      ['真丝四件套', '1,599.00', 1, '1,599.00'],
      ['不锈钢汤锅', '135.00', 2, '270.00'],
    ]
      .map(
        ([name, each, n, sum]) =>
          `<div class="one"><div><p>${name}</p><p>¥${each} 每单位 x ${n} 数量</p></div><div><p>¥${sum}</p><p>小计 - ¥${sum}</p></div></div>`,
      )
      .join('')}</div>`,
    detail: {
      items: [
        { name: '真丝四件套', quantity: 1 },
        { name: '不锈钢汤锅', quantity: 2 },
      ],
    },
  },
  {
    make: 'how many, with the sign after it',
    lang: 'en',
    title: 'Order 4121',
    body: `<h1>Order 4121</h1>${field('Customer', 'Solène Marchetti')}${field('Order total', '$42.45')}<table><tr><th>Qty</th><th>Product</th><th>SKU</th><th>Price</th></tr><tr><td>3×</td><td>Pocket sketchbook</td><td>SK-6</td><td>$9.50</td></tr><tr><td>1×</td><td>Olive spoon</td><td>OW-1</td><td>$13.95</td></tr></table>`,
    detail: {
      items: [
        { name: 'Pocket sketchbook', quantity: 3 },
        { name: 'Olive spoon', quantity: 1 },
      ],
    },
  },
  {
    make: 'what each costs, and nowhere how many',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1>${field('订单号', '202611201130')}${field('买家', '薛冰')}${field('实付金额', '￥338.90')}<table><tr><th>ID</th><th>商品名称</th><th>价格</th></tr><tr><td>37</td><td>机械键盘</td><td>￥299</td></tr><tr><td>38</td><td>珊瑚绒浴巾</td><td>￥39.90</td></tr></table>`,
    detail: { items: [{ name: '机械键盘' }, { name: '珊瑚绒浴巾' }] },
  },
  {
    make: 'a form with one article',
    lang: 'zh-CN',
    title: '查看订单',
    body: `<h1>查看订单</h1><form>${[
      ['订单编号', 'zlkb2026112021334480617'],
      ['邮箱', 'a@mail.example'],
      ['商品名称', '季卡'],
      ['数量', '3'],
      ['支付金额', '135.00'],
    ]
      .map(([label, value]) => `<div><label>${label}</label><div><input type="text" value="${value}"></div></div>`)
      .join('')}</form>`,
    detail: { items: [{ name: '季卡', quantity: 3 }] },
  },
  {
    make: 'a line each, the amount floating beside it',
    lang: 'en',
    title: 'Order 4122',
    body: `<h1>Order 4122</h1>${field('Customer', 'Elin Bergqvist')}${field('Order total', '£50.25')}<ul><li>2 x Stone bowl 16 cm <div class="right">£37.00</div></li><li>1 x Leather fob <div class="right">£13.25</div></li></ul>`,
    detail: {
      items: [
        { name: 'Stone bowl 16 cm', quantity: 2 },
        { name: 'Leather fob', quantity: 1 },
      ],
    },
  },
  {
    make: 'laid out as an invoice, and called an order in the title',
    lang: 'en',
    title: 'Order #1074 | Harbour Goods',
    body: `<h1>Invoice</h1><div><h3>date</h3><p>November 20th, 2026</p></div><div><h3>invoice no</h3><p>#1074</p></div><div><h3>invoice to</h3><p>Beatrice Holling</p><p>bea@mail.example</p></div><table><tr><th>SR.</th><th>product title</th><th>quantity</th><th>item price</th><th>amount</th></tr><tr><td>1</td><td>Wool throw</td><td>2</td><td>$79.00</td><td>$158.00</td></tr></table><div><h3>total amount</h3><p>$158.00</p></div>`,
    detail: { orderId: '1074', customerName: 'Beatrice Holling', totalMinor: 15800, items: [{ name: 'Wool throw', quantity: 2 }] },
  },
  {
    make: 'how many, for how much, and what that makes, in one line',
    lang: 'en',
    title: 'Order 4111',
    body: `<h1>Order 4111</h1>${field('Customer', 'Solène Marchetti')}<h2>Items</h2>${['Enamel mug|4 x $12 = $48', 'Oak board|1 x $38.5 = $38.5'].map(one => `<div class="line"><img alt="" src="data:,"><a>${one.split('|')[0]}</a><div>${one.split('|')[1]}</div></div>`).join('')}<div>Total</div><div>$86.50</div>`,
    detail: {
      items: [
        { name: 'Enamel mug', quantity: 4 },
        { name: 'Oak board', quantity: 1 },
      ],
    },
  },
  {
    make: 'a column "Amount" that counts, and lines of shipping and payment',
    lang: 'en',
    title: 'Order 4112',
    body: `<h1>Order 4112</h1>${field('Customer', 'Elin Bergqvist')}${field('Total', '£98.50')}<table><tr><th>SKU</th><th>Name</th><th>Amount</th><th>Price</th><th>Total</th></tr><tr><td>OBB-01</td><td>Bread board</td><td>1</td><td>£34.00</td><td>£34.00</td></tr><tr><td>LTT-44</td><td>Tea towel</td><td>4</td><td>£14.50</td><td>£58.00</td></tr><tr><td></td><td>Shipping (Standard parcel)</td><td>1</td><td>£6.50</td><td>£6.50</td></tr><tr><td></td><td>Payment (Prepayment)</td><td>1</td><td>£0.00</td><td>£0.00</td></tr></table>`,
    detail: {
      items: [
        { name: 'Bread board', quantity: 1 },
        { name: 'Tea towel', quantity: 4 },
      ],
    },
  },
  {
    make: 'articles under a title, their name beside a picture, and the currency said in a sentence',
    lang: 'en',
    title: 'Order #4106',
    body: `<h1>Order #4106</h1><p>The order was placed using USD.</p>${field('Customer', 'Solène Marchetti')}${field('Order total', '$88.35')}<table><tbody><tr><th colspan="5">Articles</th></tr><tr><th>Product</th><th></th><th>Price</th><th>Quantity</th><th>Total</th></tr><tr><td><img src="data:,"></td><td>Heron cushion</td><td>$18.90</td><td>3</td><td>$56.70</td></tr><tr><td><img src="data:,"></td><td>Lynx notebook</td><td>$12.90</td><td>2</td><td>$25.80</td></tr></tbody></table>`,
    detail: {
      orderId: '4106',
      currency: 'USD',
      items: [
        { name: 'Heron cushion', quantity: 3 },
        { name: 'Lynx notebook', quantity: 2 },
      ],
    },
  },
  {
    make: 'what was ordered, sent and given back of an article in one cell; the sums in a box with the comments',
    lang: 'en',
    title: 'Order #60218',
    body: `<main><h1>Order #60218</h1>${field('Order date', '2026-11-12 10:20')}${field('Customer name', 'Petra Holm')}
      <table><thead><tr><th>Product</th><th>Price</th><th>Item state</th><th>Row total</th></tr></thead><tbody><tr><td>Linen Apron</td><td>€30.00</td><td><p>Ordered (3)</p><p>Sent (2)</p><p>Refunded (1)</p></td><td>€90.00</td></tr><tr><td>Tea Towel</td><td>€8.00</td><td><p><span>Ordered</span> <b>2</b></p><p><span>Sent</span> <b>1</b></p></td><td>€16.00</td></tr></tbody></table>
      <div class="totals-and-comments"><div class="comment-form"><label for="c">Comment</label><textarea id="c"></textarea><p>one came back, €30.00 refunded</p></div><table><tbody><tr><td>Subtotal</td><td>-</td><td>€106.00</td></tr><tr><td>Grand total</td><td>-</td><td>€111.00</td></tr><tr><td>Total refunded</td><td>-</td><td>€30.00</td></tr></tbody></table></div></main>`,
    detail: {
      orderId: '60218',
      customerName: 'Petra Holm',
      totalMinor: 11100,
      refundedMinor: 3000,
      items: [expect.objectContaining({ name: 'Linen Apron', quantity: 3 }), expect.objectContaining({ name: 'Tea Towel', quantity: 2 })],
    },
  },
  {
    make: 'a sum in lines with the signs of its terms, what was paid so far among them',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1>${field('订单号', '202611180077')}${field('收货人', '端木青')}${field('下单时间', '2026-11-18 09:00:00')}
      <div class="sum"><p>商品总价：<b>￥260.00元</b> - 折扣：<b>￥10.00元</b> + 运费：<b>￥8.00元</b></p><p>= 订单总金额：<b>￥258.00元</b></p><p>- 已支付金额：<b>￥238.00元</b> - 使用红包：<b>￥20.00元</b></p><p>= 应付款金额：<b>￥0.00元</b></p></div>`,
    detail: { orderId: '202611180077', customerName: '端木青', totalMinor: 25800, currency: 'CNY' },
  },
  {
    make: 'such a sum in one line',
    lang: 'en',
    title: 'Order 77120',
    body: `<h1>Order 77120</h1>${field('Buyer', 'Owen Pryce')}<p>Goods: £40.00 + Postage: £4.50 - Discount: £2.00 = Order total: £42.50</p>`,
    detail: { orderId: '77120', customerName: 'Owen Pryce', totalMinor: 4250, currency: 'GBP' },
  },
  {
    make: 'articles described under a code',
    lang: 'en-GB',
    title: 'Trade desk',
    body: `<nav aria-label="breadcrumb"><ol><li>Orders</li><li>AB-77120-9</li></ol></nav><main><h2>Order details</h2>${field('Order no.', 'AB-77120-9')}${field('Customer', 'Owen Pryce')}
      <table><thead><tr><th>Code</th><th>Description</th><th>Qty</th><th>Price</th></tr></thead><tbody><tr><td>BL-9</td><td>Brass Latch, small</td><td>4</td><td>3.10</td></tr><tr><td>HX-20</td><td>Hinge, pair</td><td>2</td><td>5.00</td></tr></tbody></table></main>`,
    detail: {
      orderId: 'AB-77120-9',
      items: [
        { name: 'Brass Latch, small', quantity: 4, sku: 'BL-9' },
        { name: 'Hinge, pair', quantity: 2, sku: 'HX-20' },
      ],
    },
  },
  {
    make: 'articles under a header with a word of the trade',
    lang: 'en',
    title: 'Order 5518',
    body: `<h1>Order 5518</h1>${field('Customer', 'Owen Pryce')}
      <table><thead><tr><th>Part no.</th><th>Particulars</th><th>Units</th><th>Rate</th><th>Amount</th></tr></thead><tbody><tr><td>K-771</td><td>Copper Kettle</td><td>1</td><td>$80.00</td><td>$80.00</td></tr><tr><td>K-772</td><td>Kettle Stand</td><td>2</td><td>$10.00</td><td>$20.00</td></tr></tbody></table>`,
    detail: {
      items: [
        expect.objectContaining({ name: 'Copper Kettle', quantity: 1 }),
        expect.objectContaining({ name: 'Kettle Stand', quantity: 2 }),
      ],
    },
  },
  {
    make: 'dishes to be brought, and nothing but a form of address for a name',
    lang: 'zh-CN',
    title: '外卖商家端',
    body: `<div class="page"><div class="cust"><span>陆先生</span><span>尾号 6621</span><p>中山北路100弄3号楼502室</p></div><div><div class="dish"><span>宫保鸡丁</span><span>x1</span><span>¥28</span></div><div class="dish"><span>米饭</span><span>x2</span><span>¥4</span></div></div>${field('顾客实付', '¥35.5')}${field('订单编号', '8800 1200 3344 5566 77')}${field('下单时间', '2026-11-21 11:40')}${field('预计送达', '12:20')}</div>`,
    detail: {
      orderId: '880012003344556677',
      customerName: '陆先生',
      totalMinor: 3550,
      promisedOn: '2026-11-21T12:20:00',
      items: [
        { name: '宫保鸡丁', quantity: 1 },
        { name: '米饭', quantity: 2 },
      ],
    },
  },
  {
    make: 'a number between two amounts of which one is the other so many times',
    lang: 'zh-CN',
    title: '后台',
    body: `<div class="head">订单信息</div>${field('订单编号', '100007731')}${field('收货人', '韦小梅')}${field('实付总金额', '¥298.00')}<div class="goods"><div class="bar"><i>商品</i><i>单价</i><i>数量</i><i>总价</i></div><div class="shop">梧桐小铺</div><div class="it"><div>桂花糕 8枚</div><div>¥58.00</div><div>2</div><div>¥116</div></div><div class="it"><div>茉莉花茶 250g</div><div>¥45.50</div><div>4</div><div>¥182</div></div></div>`,
    detail: {
      items: [
        { name: '桂花糕 8枚', quantity: 2 },
        { name: '茉莉花茶 250g', quantity: 4 },
      ],
    },
  },
  {
    make: 'under a header in the middle of the table of the order, after a cell that reaches over all of them',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1><table><tr><td>买家：</td><td>祝晓岚</td><td>支付时间：</td><td>2026-11-25 19:34:21</td></tr><tr><td>订单编号：</td><td>202611251933051</td></tr><tr><td rowspan="3">商品列表</td><td>商品名称</td><td>单价</td><td>数量</td></tr><tr><td>保温壶 米白</td><td>￥79.00</td><td>2</td></tr><tr><td>竹席 单人</td><td>￥169.00</td><td>1</td></tr><tr><td>订单金额：</td><td>￥327.00</td><td>发货状态：</td><td>未发货</td></tr></table>`,
    detail: {
      orderId: '202611251933051',
      items: [
        { name: '保温壶 米白', quantity: 2 },
        { name: '竹席 单人', quantity: 1 },
      ],
    },
  },
  {
    make: 'what each costs and how many in one, and a bare number that begins with its day',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1><p><strong class="icon-tag">20261124093215407718</strong> <strong class="icon-dot">2655</strong></p>${field('用户名', '晚风')}${field('总价', '745.00')}${[
      ['大红袍 200g', '￥268.00x2', '礼盒'],
      ['陶瓷茶具', '￥219.00x1', '天青'],
    ]
      .map(
        ([name, times, kind]) =>
          `<div class="one"><p><a href="/goods">${name}</a></p><div><span>${times}</span><span>${kind}</span></div></div>`,
      )
      .join('')}<p>共3件 合计:￥745.00元</p>`,
    detail: {
      orderId: '20261124093215407718',
      items: [
        { name: '大红袍 200g', quantity: 2 },
        { name: '陶瓷茶具', quantity: 1 },
      ],
    },
  },
  {
    make: 'lines of how many and what, what was chosen of each before what it costs',
    lang: 'en',
    title: 'View order',
    body: `<h1>View order</h1>${field('Order ID', '5fa3c1d29be4')}${field('Customer', 'Rhys Llewellyn')}${field('Order total', '£68.50')}<ul><li>2 x Stoneware bowl &gt; <span>Options:</span> Sea green <div>£37.00</div></li><li>1 x Felt slippers &gt; <span>Options:</span> Size 39 <div>£31.50</div></li></ul>`,
    detail: {
      items: [
        { name: 'Stoneware bowl', quantity: 2 },
        { name: 'Felt slippers', quantity: 1 },
      ],
    },
  },
  {
    make: 'the cart of an order is the order',
    lang: 'en',
    title: 'Order details',
    body: `<h1>Order ORD000001287</h1>${field('Customer', 'Odile Brun')}<table><caption>Cart - Prices in €</caption><tr><th>Product</th><th>Unit price</th><th>Quantity</th><th>Taxed total</th></tr><tr><td>Olive tree</td><td>79.00 €</td><td>2</td><td>158.00 €</td></tr><tr><td>Pruner</td><td>34.50 €</td><td>1</td><td>34.50 €</td></tr><tr><td colspan="3">Total</td><td>192.50 €</td></tr></table>`,
    detail: { totalMinor: 19250, currency: 'EUR', items: [{ name: 'Olive tree', quantity: 2 }, { name: 'Pruner' }] },
  },
  {
    make: 'sums line by line, their labels in one cell and the amounts in the last',
    lang: 'en',
    title: 'Order VB-30417',
    body: `<h1>Order VB-30417</h1>${field('Customer', 'Théo Claes')}<table><tr><th>SKU</th><th>Product</th><th>Qty</th><th>Amount</th></tr><tr><td>VB-1</td><td>Rack, oak</td><td>2</td><td>€159.00</td></tr><tr><td>VB-2</td><td>Lock</td><td>1</td><td>€64.00</td></tr><tfoot><tr><td>Subtotal<br>Delivery<br>Voucher<br><b>Total</b></td><td></td><td></td><td>€223.00<br>€35.00<br>−€51.30<br><b>€206.70</b></td></tr></tfoot></table>`,
    detail: { totalMinor: 20670, currency: 'EUR' },
  },
  {
    make: 'how many of each were sent, and how many wait',
    lang: 'en',
    title: 'Order R482915077',
    body: `<h1>Order R482915077</h1>${field('Customer', 'Ignacio Kahananui')}${field('Order total', '$277.50')}${[
      ['Ridge pack', '$189.00', '1 x shipped', '$189.00'],
      ['Liner glove', '$29.50', '3 x backordered', '$88.50'],
    ]
      .map(texts => `<div class="line">${texts.map(text => `<div>${text}</div>`).join('')}</div>`)
      .join('')}`,
    detail: {
      items: [
        { name: 'Ridge pack', quantity: 1 },
        { name: 'Liner glove', quantity: 3 },
      ],
    },
  },
]

test.each(ORDERS)('$make', ({ detail, ...page }) => expect(read(page).detail).toMatchObject({ kind: 'order', ...detail }))
