import { expect, test } from 'vitest'
import { read } from './made-page.ts'

/** Lists of other makes than a plain table, and lists that name orders or members and are about something else. Invented, one idea each. */

const many = <T>(values: T[], row: (value: T, n: number) => string) => values.map(row).join('')
const head = (names: string) => `<thead><tr>${many(names.split('|'), name => `<th>${name}</th>`)}</tr></thead>`
const rows = (...lines: string[]) =>
  `<tbody>${many(lines, line => `<tr>${many(line.split('|'), cell => `<td>${cell}</td>`)}</tr>`)}</tbody>`
const table = (names: string, ...lines: string[]) => `<table>${head(names)}${rows(...lines)}</table>`

/** A table in each row of another; the library numbers the columns of each anew. */
const nested = `<table><tbody>${many(
  ['A20261120001 唐小满 ￥86.00 待发货', 'A20261120002 罗一鸣 ￥120.50 已完成', 'A20261119007 方静 ￥42.00 待发货'],
  (order, n) => {
    const [id, who, paid, state] = order.split(' ')
    const cell = (x: number, text: string | undefined) => `<td class="grid_${n}_column_${n * 4 + x}"><div class="cell">${text}</div></td>`
    return `<tr><td><div class="card"><table><thead><tr><th colspan="4">订单号：${id} 下单时间：2026-11-2${n} 10:0${n}:00</th></tr></thead>
      <tbody><tr>${cell(0, `藤编收纳筐 ${n} 号`)}${cell(1, `<span>买家：${who}</span>`)}${cell(2, paid)}${cell(3, state)}</tr></tbody></table></div></td></tr>`
  },
)}</tbody></table>`

/** The first column reaches over two rows: under the scores stands what was written. */
const twoRows = `<table>${head('序号|商品|商品评分|服务评分')}<tbody>${many(
  ['竹纤维毛巾 掉毛严重', '陶瓷饭碗 釉面很亮，送人也合适', '棉麻桌布 和图片一样'],
  (one, n) => {
    const [product, text] = one.split(' ')
    return `<tr><td rowspan="2">${n + 1}</td><td>${product}</td><td>${n + 2}星</td><td>5星</td></tr><tr><td colspan="3">评价：${text}</td></tr>`
  },
)}</tbody></table>`

const radios = (stars: number) =>
  `<span class="rate">${many([1, 2, 3, 4, 5], n => `<div role="radio" class="bit${n <= stars ? ' bit-on' : ''}"><a title="${n}">${n}</a></div>`)}${many(
    [1, 2, 3, 4, 5],
    n => `<input type="radio" name="r" value="${n}"${n === stars ? ' checked' : ''}>`,
  )}</span>`
/** What can be done with each is an icon in a link of its own, before the stars. */
const notes = `<div id="list">${many(
  ['2|Too thin|Tore on the first walk.|Ada Byrd', '5|Lovely|Warm, and it fits.|Tom Oak', '4|Fine|Does what it should, no more.|Eve Marsh'],
  one => {
    const [stars, title, text, who] = one.split('|')
    return `<div class="memo"><span class="do"><a href="#a"><i class="ico ico-off"></i></a> <a href="#b"><i class="ico ico-pen"></i></a> <a href="#c"><i class="ico ico-bin"></i></a></span>
      <div><strong>${title}</strong></div><p>${text}</p><div>${radios(Number(stars))} <a href="/product/41">Wool scarf</a> 18 Nov 2026, 13:52 - ${who} &lt;<a href="mailto:x@mail.example">x@mail.example</a>&gt;</div></div>`
  },
)}</div>`

/** Elements of a maker's own, as phone pages are built of. */
const ownElements = `<my-view class="list">${many(
  ['1799696825989072064 11:15:02 ￥174.70', '1799196572794486567 10:27:34 ￥59.90', '1799196572794486001 09:02:11 ￥18.00'],
  order => {
    const [id, clock, sum] = order.split(' ')
    return `<my-view class="item"><my-view class="num"><my-text>订单号：${id}</my-text><my-text>下单时间：2026-11-20 ${clock}</my-text></my-view>
      <my-view class="goods">云南高原蓝莓 125g</my-view><my-view class="sum">应付金额：<my-text>${sum}</my-text></my-view><my-view>待发货</my-view></my-view>`
  },
)}</my-view>`

const stars = (icon: (n: number) => string) => many([1, 2, 3, 4, 5], icon)
/** Each star is named for what it can be clicked for. */
const namedStars = (full: number) => stars(n => `<b class="bit${n <= full ? ' bit-active' : ''}" aria-label="${n} stars"><svg></svg></b>`)
const grid = (full: number, who: string) =>
  `<tr><td>Fine stand</td><td><div class="stars">${stars(n => `<span class="star icon${n <= full ? ' is-active' : ''}"><svg></svg></span>`)}</div></td><td>${who}</td><td>Oak stand</td><td><span class="icon tick"><svg></svg></span></td></tr>`

test.each<[make: string, title: string, body: string, kind: string, first: object]>([
  [
    'a table in each row',
    '订单列表',
    nested,
    'orders',
    { orderId: 'A20261120001', customerName: '唐小满', totalMinor: 8600, status: '待发货', placedOn: '2026-11-20T10:00:00' },
  ],
  ['a row of text under a row of scores', '商品评价', twoRows, 'reviews', { stars: 2, text: '掉毛严重', product: '竹纤维毛巾' }],
  [
    'radios for stars, links for what can be done',
    'Reviews',
    notes,
    'reviews',
    { stars: 2, authorName: 'Ada Byrd', postedOn: '2026-11-18T13:52:00' },
  ],
  [
    'a state after the number, an amount in the place of another',
    'Orders',
    table(
      'Number|Customer|Amount|Date',
      'LK-3051 — Pending|Ada Byrd|$40.00|Nov 20, 2026',
      'LK-3050|Tom Oak|<del>$90.00</del> <ins>$60.00</ins>|Nov 19, 2026',
      'LK-3049|Eve Marsh (Guest)|$12.00|Nov 18, 2026',
    ),
    'orders',
    { orderId: 'LK-3051', customerName: 'Ada Byrd', totalMinor: 4000 },
  ],
  [
    'a label of several words before the text',
    '评价管理',
    table('评价内容|评分|评价人|评价时间', '第二次评价：比上次好多了|5星|唐小满|2026-11-20', '初次评价：味道一般|3星|罗一鸣|2026-11-19'),
    'reviews',
    { text: '比上次好多了', authorName: '唐小满' },
  ],
  [
    'words beside the number',
    '订单管理',
    table(
      '订单编号|收货人|实付金额|下单时间',
      '<p>SH2026112017 <label>退款申请</label></p>|唐小满|￥86.00|2026-11-20',
      'SH2026112016|罗一鸣|￥20.00|2026-11-20',
      'SH2026112015|方静|￥42.00|2026-11-19',
      'SH2026112014|胡洛阳|￥9.90|2026-11-19',
    ),
    'orders',
    { orderId: 'SH2026112017' },
  ],
  [
    'reviews on a page with another heading',
    'Module settings',
    `<h1>Module settings</h1>${table('ID|Rating|Review|Author|Date', '77|4/5|Lovely lamp, but the switch buzzes.|Margo T.|11/20/2026', '76|2/5|Sheds everywhere and itches.|Owen Pryce|11/19/2026')}`,
    'reviews',
    { stars: 4, authorName: 'Margo T.' },
  ],
  [
    'members with a level and nothing bought',
    '会员列表',
    `<h1>会员列表</h1>${table('账户|会员等级|积分|最后登录时间', '糖糖妈妈|黄金会员|2680|2026-11-20 10:22', '老王爱喝茶|普通会员|0|2026-11-19 23:10')}`,
    'customers',
    { name: '糖糖妈妈' },
  ],
  [
    'three labels over a column of three facts',
    'Orders',
    `<table><thead><tr><th>Order</th><th><span>Customer</span><span>Email</span><span>Location</span></th><th><span>Total</span><span>Paid with</span><span>Channel</span></th></tr></thead>${rows(
      '#3051|<p>Ada Byrd</p><p>ada@mail.example</p><p>12 Fern Ave, Leeds</p>|<p>$40.00</p><p>Card</p><p>Web</p>',
      '#3050|<p>Tom Oak</p><p>tom@mail.example</p><p>4 High St, York</p>|<p>$9.00</p><p>Card</p><p>Shop</p>',
      '#3049|<p>Eve Marsh</p><p>eve@mail.example</p><p>1 Low Rd, Bath</p>|<p>$7.50</p><p>Bank</p><p>Web</p>',
    )}</table>`,
    'orders',
    { orderId: '3051', customerName: 'Ada Byrd', customerEmail: 'ada@mail.example', totalMinor: 4000 },
  ],
  [
    'numbers that begin like a day',
    'Orders',
    table('Reference|Customer|Total|State', '2026-11-0318|Ada Byrd|€40.00|Despatched', '2026-11-0317|Tom Oak|€9.00|On its way'),
    'orders',
    { orderId: '2026-11-0318', status: 'Despatched', statusKind: 'shipped' },
  ],
  [
    'who wrote it, when, and the review under one header',
    '评价管理',
    table(
      '评价|订单|状态',
      '<a>138****0921</a><div>2026-11-20 11:42:07</div><p>质量不错，第二天就到了，包装很严实，下次还来。</p>|3261123442399274|未回复',
      '<a>匿名用户</a><div>2026-11-19 11:16:36</div><p>杯盖漏水，放包里把书都弄湿了，店家处理得还算及时。</p>|3261121942151069|已回复',
    ),
    'reviews',
    { authorName: '138****0921', text: '质量不错，第二天就到了，包装很严实，下次还来。', postedOn: '2026-11-20T11:42:07' },
  ],
  [
    'what a page is for, smaller in its heading',
    'Hearth',
    `<h1>Product reviews<small>Manage what is said of your products</small></h1>${table('Date|Title|Rating|Product|Customer', '20-11-2026|Decent|3|Oak stand|ada@mail.example', '19-11-2026|Love it|5|Wool scarf|tom@mail.example')}`,
    'reviews',
    { stars: 3, title: 'Decent', product: 'Oak stand' },
  ],
  ['elements of their own make', '订单列表', ownElements, 'orders', { orderId: '1799696825989072064', totalMinor: 17470 }],
  [
    'stars each named for what it is clicked for',
    'Reviews',
    table(
      'Customer|Rating|Comment',
      `Ada Byrd|${namedStars(4)}|Warm, and it fits.`,
      `Tom Oak|${namedStars(2)}|Tore on the first walk.`,
      `Eve Marsh|${namedStars(5)}|Lovely, thank you.`,
    ),
    'reviews',
    { stars: 4, authorName: 'Ada Byrd' },
  ],
  [
    'stars under a word for something else, and a tick',
    'Reviews',
    `<table>${head('Title|Points|Customer|Product|Active')}<tbody>${grid(3, 'Ada Byrd')}${grid(5, 'Tom Oak')}${grid(2, 'Eve Marsh')}</tbody></table>`,
    'reviews',
    { stars: 3, authorName: 'Ada Byrd' },
  ],
  [
    'the number of the paper before that of the warehouse',
    '销售订单',
    table(
      '单据号|仓库编号|客户名称|单据总金额|状态|审核时间',
      'XSDH20261120004400|CK001|杭州云麓文具有限公司|1280|待审核|2026-11-20 10:01:02',
      'XSDH20261119004399|CK002|南京拾光书店|356.5|已审核|2026-11-19 17:11:05',
    ),
    'orders',
    { orderId: 'XSDH20261120004400', customerName: '杭州云麓文具有限公司', totalMinor: 128000, statusKind: 'pending' },
  ],
  [
    'a hidden column that speaks of something else',
    '会员列表',
    table(
      '账户|会员等级|<i></i>上级分销商|积分|最后登录时间',
      '木子李|普通会员||2130|2026-10-15 09:11',
      'Leo_黄|银卡会员||922|2026-11-18 13:07',
    ).replace('<th><i></i>', '<th class="x-hide">'),
    'customers',
    { name: '木子李' },
  ],
  [
    'cards of a business, its numbers in parts',
    'Sales Order',
    `<h1>Sales Order</h1><div class="result">${many(
      ['SAL-ORD-2026-00418|Nordlys AS|€ 89.00', 'SAL-ORD-2026-00417|Tante Emma|€ 432.10', 'SAL-ORD-2026-00416|Bergmann GmbH|€ 89.00'],
      one => {
        const [id, who, sum] = one.split('|')
        return `<div class="row"><div class="left"><a class="subject" href="/app/order/${id}">${who}</a><span class="pill">Completed</span><span>${sum}</span></div><div class="right"><a class="id">${id}</a></div></div>`
      },
    )}</div>`,
    'orders',
    { orderId: 'SAL-ORD-2026-00418', customerName: 'Nordlys AS', totalMinor: 8900 },
  ],
  [
    'a picture of so many stars',
    'Reviews',
    table(
      'Product|Customer|Rating|Date',
      'Oak stand|Ada Byrd|<img src="/images/stars_4.gif" alt="">|11/18/2026',
      'Wool scarf|Tom Oak|<img src="/images/stars_2.gif" alt="">|11/17/2026',
    ),
    'reviews',
    { stars: 4, authorName: 'Ada Byrd' },
  ],
  [
    'how a thing is, in brackets after its name',
    'Orders',
    table(
      'Order|Customer|Total|Items',
      '#3051|Ada Byrd|$40.00|Printed shirt (Size: M - Colour: White)',
      '#3050|Tom Oak|$9.00|Mug (Size: S - Colour: Red)',
    ),
    'orders',
    { items: [{ name: 'Printed shirt (Size: M - Colour: White)' }] },
  ],
  [
    'a review that begins like a label',
    'Reviews',
    table('Rating|Review|Author', '2/5|Promised 2-day shipping, took eleven. The lamp is fine.|Ada Byrd', '5/5|Lovely, and warm.|Tom Oak'),
    'reviews',
    { text: 'Promised 2-day shipping, took eleven. The lamp is fine.' },
  ],
])('%s', (_make, title, body, kind, first) => {
  const facts = read({ title, body })
  expect(facts.kind).toBe(kind)
  expect(facts.rows[0]).toMatchObject(first)
})

test('what was taken off an order stands in its total: it was refunded', () => {
  const body = table(
    'Order|Customer|Total|Status',
    '3050|Tom Oak|<del>$90.00</del> <ins>$60.00</ins>|Completed',
    '3049|Eve Marsh|$12.00|Completed',
  )
  expect(read({ title: 'Orders', body }).rows[0]).toMatchObject({ totalMinor: 9000, refundedMinor: 3000 })
})

test.each([
  [
    'payments',
    'Admin',
    table(
      'Order Number|Amount|Gateway|Date/Time',
      '261128-4401|£74.50|Stripe|28 Nov 2026, 13:55',
      '261128-2210|£28.00|PayPal|28 Nov 2026, 09:17',
    ),
  ],
  [
    'payments of users',
    '列表',
    table(
      '支付单号|支付金额|用户|单据类型|支付状态|创建时间',
      '17958831619584|￥40.77|老吴烧烤|充值|支付成功|2026-11-20 16:26:01',
      '17958621614380|￥104.03|胖虎|商品订单|支付成功|2026-11-20 10:36:01',
      '17958453613127|￥58.76|胖虎|商品订单|等待支付|2026-11-19 05:56:01',
    ),
  ],
  [
    'what buyers downloaded',
    'Tools',
    table(
      'Product|Customer|Order Number|File|Date',
      'Field recordings|Ada Byrd|LK-3051|one.zip|Nov 20, 2026',
      'Tidal drones|Tom Oak|LK-3050|two.zip|Nov 19, 2026',
    ),
  ],
  [
    "a buyer's own, told by the way to them",
    '青石购物',
    `<ul><li class="current"><span>我的订单</span></li><li>收货地址</li></ul>${table('订单编号|下单日期|收货人|总金额|订单状态', '20261120182203|2026-11-20 18:22|周卫|￥299.00|等待发货', '20261111000012|2026-11-11 00:00|周卫|￥88.00|已完成')}`,
  ],
  [
    "a log of members' points",
    '会员积分',
    table(
      '编号|获得时间|用户|获得积分|总积分|标题',
      '9021|2026-11-20 09:13:00|风麦|+156|3260|订单消费',
      '9020|2026-11-20 07:30:11|云鱼|+5|310|签到',
    ),
  ],
])('none: %s', (_what, title, body) => {
  expect(read({ title, body })).toMatchObject({ kind: 'none', rows: [] })
})
