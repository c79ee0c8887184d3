import { expect, test } from 'vitest'
import { read, table } from './made-page.ts'

/** Lists as few back-offices have them: rarer words over the columns, and cells with more in them than the fact. Invented, one idea each. */

const clicked = (stars: number) =>
  `<span class="star-control">${[1, 2, 3, 4, 5].map(n => `<div class="star${n <= stars ? ' star-on' : ''}"><a>${n}</a></div>`).join('')}</span>`
const note = (stars: number, title: string, text: string, who: string) =>
  `<div class="note"><strong>${title}</strong><p>${text}</p><div>${clicked(stars)} <a href="/product/7">Wool scarf</a> 2026-11-1${stars} 10:12 - ${who} &lt;<a>a@mail.example</a>&gt;</div></div>`

test.each([
  [
    'the currency as a sign in the header',
    '订单列表',
    table(
      '订单号|支付金额(￥)|用户账号|创建时间|订单状态',
      '202611210001|66.50|山里人|2026-11-21 09:00|已支付',
      '202611200002|9.90|小柚子|2026-11-20 10:00|待支付',
    ),
    [
      { totalMinor: 6650, currency: 'CNY', customerName: '山里人' },
      { totalMinor: 990, currency: 'CNY' },
    ],
  ],
  [
    'who bought, in a rarer word',
    '订单管理',
    table('订单号|课程|订单价格|购买者|订单状态', '202611210001|素描入门|199.00|山里人|已支付', '202611200002|书法|49.00|小柚子|未支付'),
    [{ customerName: '山里人', totalMinor: 19900 }, { customerName: '小柚子' }],
  ],
  [
    'an order state before the amount',
    'Orders',
    table(
      'Order code|User|Order date|Order total|Status',
      'DVY3W|ada@mail.example<br>Ada Byrd|2026-11-20 10:00|€45.00|Paid',
      'SHJZJ|tom@mail.example|2026-11-19 10:00|<span>OVERPAID</span> €225.00|Paid',
      'KZCXQ|eve@mail.example<br>Eve Marsh|2026-11-18 10:00|€90.00|Pending',
    ),
    [{ customerEmail: 'ada@mail.example', customerName: 'Ada Byrd' }, { totalMinor: 22500, currency: 'EUR' }, { totalMinor: 9000 }],
  ],
  [
    'no amount and no state: when it was paid',
    'Orders',
    table(
      'Order Time|Order No.|Customer First Name|Customer Last Name|Paid',
      '2026-11-20 17:45|1093|Camille|Dunoyer|2026-11-20 17:54',
      '2026-11-20 16:45|1092|Rhys|Llewellyn|-',
      '2026-11-19 10:15|1091|Priya|Raman|2026-11-19 11:00',
    ),
    [
      { orderId: '1093', customerName: 'Camille Dunoyer', placedOn: '2026-11-20T17:45:00' },
      { orderId: '1092' },
      { customerName: 'Priya Raman' },
    ],
  ],
  [
    'how it is paid over whose it is',
    'Orders',
    table(
      'Code|Billing|Total|Status|Date',
      'A18D2F01|Stripe<br>Ada Byrd<br>12 Mill Lane|$36.00|Paid|November 19, 2026',
      'B28D2F02|Stripe<br>Tom Oak<br>9 Quay Street|$4.00|Paid|November 18, 2026',
      'C38D2F03|PayPal<br>Eve Marsh<br>3 High Street|$49.00|Pending|November 17, 2026',
      'D48D2F04|Stripe<br>Lev Orlov<br>1 Hill Road|$9.00|Paid|November 16, 2026',
      'E58D2F05|PayPal<br>Kofi Boateng<br>5 Sea View|$19.00|Paid|November 15, 2026',
    ),
    ['Ada Byrd', 'Tom Oak', 'Eve Marsh', 'Lev Orlov', 'Kofi Boateng'].map(customerName => ({ customerName })),
  ],
  [
    'what can be clicked is called like a person',
    '会员列表',
    table(
      'ID|会员昵称|累计消费|手机号码|注册日期|操作',
      '2640|山里人|1258.60|13866102158|2026-11-18 18:40|<a>金额</a><a>收货地址</a>',
      '2633|小柚子|0.00|15274303776|2026-11-17 00:00|<a>金额</a><a>收货地址</a>',
    ),
    [{ name: '山里人', spentMinor: 125860 }, { name: '小柚子' }],
  ],
  [
    'members by their telephone, where they live beside',
    '会员管理',
    table(
      '昵称|手机号码|性别|用户所在城市|等级|账号启用状态|创建时间',
      '北岛|139****1190|未知|苏州市|0|是|2026-11-18 20:01',
      'Sunny|139****4914|男|成都市|1|是|2026-11-17 14:12',
    ),
    [{ name: '北岛', phone: '139****1190' }, { name: 'Sunny' }],
  ],
  [
    'a text cut short, and whole beside it',
    '评价管理',
    table(
      '评价内容|评分|作者',
      '<div>老师讲得特别细，反复看了三遍，跟着画完成了... <span class="t">(展开)</span></div><div>老师讲得特别细，反复看了三遍，跟着画完成了第一张风景，家里人都说好看。 <span class="t">(收起)</span></div>|5星|山里人',
      '<div>案例很实用，就是进度稍微有点快，建议多配一些... <span class="t">(展开)</span></div><div>案例很实用，就是进度稍微有点快，建议多配一些练习文件，还有答案。 <span class="t">(收起)</span></div>|4星|小柚子',
    ),
    [
      { text: '老师讲得特别细，反复看了三遍，跟着画完成了第一张风景，家里人都说好看。', stars: 5 },
      { text: '案例很实用，就是进度稍微有点快，建议多配一些练习文件，还有答案。' },
    ],
  ],
  [
    'reviews without stars that name what they are of',
    '商品评论',
    table(
      '作者|内容|评论的产品|状态|时间',
      '山里人|包装很精致，送长辈有面子。|手绘茶杯|正常|2026-11-18 19:05',
      '小柚子|一般，线头有点多|纯棉船袜|正常|2026-11-17 14:34',
    ),
    [{ authorName: '山里人', text: '包装很精致，送长辈有面子。', product: '手绘茶杯' }, { authorName: '小柚子' }],
  ],
  [
    'numbers to click on under the stars',
    'Product reviews',
    `<h1>Product reviews</h1><div id="list">${note(2, 'Too thin', 'Tore on the first walk, sadly.', 'Ada Byrd')}${note(5, 'Lovely', 'Warm, and it fits.', 'Tom Oak')}${note(4, 'Fine', 'Does what it should, no more.', 'Eve Marsh')}</div>`,
    [{ stars: 2, authorName: 'Ada Byrd', text: 'Tore on the first walk, sadly.' }, { stars: 5 }, { stars: 4, authorName: 'Eve Marsh' }],
  ],
])('%s', (_, title, body, rows) => {
  const lang = /[一-龥]/.test(title) ? 'zh-CN' : 'en'
  expect(read({ lang, title, body: `<h1>${title}</h1>${body}` }).rows).toMatchObject(rows)
})

test('customers under a title like the name of one: it is the shop’s', () => {
  const body = table(
    '昵称|手机号码|注册时间',
    ...['山里人', '小柚子', '北岛', '阿强'].map((name, n) => `${name}|1391187119${n}|2026-11-1${n} 10:00`),
  )
  const reading = read({ lang: 'zh-CN', title: '会员列表 - 有来商城', body })
  expect(reading).toMatchObject({ kind: 'customers', rows: [{ name: '山里人' }, {}, {}, {}] })
})

test('amounts in a currency named by its word', () => {
  const body = table(
    '订单号|创建时间|订单状态|总金额（美元）|邮箱',
    '11620801967|2026-11-17|待付款|285.32|a@mail.example',
    '11620801966|2026-11-16|已付款|8.00|b@mail.example',
  )
  expect(read({ lang: 'zh-CN', title: '订单', body }).rows).toMatchObject([{ totalMinor: 28532, currency: 'USD' }, { currency: 'USD' }])
})

const SUPPLIERS = table(
  'Name|Email|Contact|Phone number|Updated at',
  'Holm Ltd|a@holm.example|Ingvild Berg|+47 55 55 01 20|Nov 16, 2026',
  'Merino Textiles|b@merino.example|Hana Whaanga|+64 55 55 01 21|Nov 15, 2026',
)
const STARRED = table(
  'Products|Rating|Date added',
  'Serving tray|<img src="images/stars_5.gif">|11/16/2026',
  'Glass teapot|<img src="images/stars_2.gif">|11/14/2026',
)
const menu = (...parts: string[]) => `<div id="menu">${parts.map(part => `<h3>${part}</h3>`).join('')}</div>`
const others = ['Orders|Total|Date|Status', 'Customers|Date'].map(headers =>
  table(
    headers,
    ...Array.from({ length: 4 }, (_, n) =>
      headers
        .split('|')
        .map(() => `Lee ${n}`)
        .join('|'),
    ),
  ),
)

test.each([
  ['a heading beside a title that ends in the shop’s name', 'Suppliers - Shopper', `<h2>Suppliers</h2>${SUPPLIERS}`, 'none'],
  ['headings of a menu that name everything there is', 'Admin', `${menu('Customers', 'Orders', 'Reports')}${SUPPLIERS}`, 'none'],
  ['a page of reviews that names nobody', 'Reviews', `<h1>Reviews</h1>${STARRED}`, 'reviews'],
  ['the shortest of several lists on a page that names none', 'Admin', others.join('') + STARRED.replace('Products', 'Reviewer'), 'none'],
])('%s', (_, title, body, kind) => expect(read({ lang: 'en', title, body }).kind).toBe(kind))

test('members by their level, on a page that does not say what it is about', () => {
  const body = table(
    '帐号|昵称|会员等级|邮箱|注册日期|最后登录IP',
    'fengshan|山里的风|普通会员|a@mail.example|2026-11-08 09:13|58.147.2.9',
    'catfish|大脸猫|铜牌会员|b@mail.example|2026-10-02 10:13|58.203.1.4',
  )
  expect(read({ lang: 'zh-CN', title: '后台', body }).rows).toMatchObject([{ email: 'a@mail.example' }, { email: 'b@mail.example' }])
})

test('a number is none of stars, however it is drawn', () => {
  const number = (n: number) => `<b style="color:red">${n}</b>`
  const body = table('Order no.|Customer|Total|Status', `${number(123)}|Ada Byrd|$9.00|Paid`, `${number(12345)}|Tom Oak|$8.00|Paid`)
  expect(read({ lang: 'en', title: 'Orders', body }).rows).toMatchObject([{ orderId: '123' }, { orderId: '12345' }])
})

const rated = (stars: number, word: string) =>
  `<div role="slider" aria-valuenow="${stars}" aria-valuemax="5">${'<span><i class="icon"></i></span>'.repeat(5)}<span>${word}</span></div>`
const counted = (stars: number) =>
  `<div class="stars-0696${stars}177">${[1, 2, 3, 4, 5].map(n => `<span><i class="fa" style="color:${n > stars ? 'gray' : 'gold'}"></i></span>`).join('')}<p>${stars}</p></div>`

test.each([
  ['a word', rated],
  ['their number, in a class with another number each', counted],
])('stars with %s beside them', (_, drawn) => {
  const body = table(
    'Reviewer|Review|Points',
    `Ada Byrd|Tore on the first walk, sadly.|${drawn(2, 'Poor')}`,
    `Tom Oak|Warm, and it fits well.|${drawn(5, 'Great')}`,
    `Eve Marsh|Does what it should.|${drawn(4, 'Good')}`,
  )
  expect(read({ lang: 'en', title: 'Reviews', body: `<h1>Reviews</h1>${body}` }).rows).toMatchObject([
    { stars: 2 },
    { stars: 5 },
    { stars: 4 },
  ])
})

test('an e-mail address of who ordered', () => {
  const body = table(
    '订单号|下单邮箱|订单总价|状态|创建时间',
    'K38DHD38Z5|a@mail.example|128.00|已支付|2026-11-18 07:16',
    'BZQLW8R737|b@mail.example|45.00|已支付|2026-11-17 16:23',
  )
  expect(read({ lang: 'zh-CN', title: '订单', body }).rows).toMatchObject([
    { customerEmail: 'a@mail.example' },
    { customerEmail: 'b@mail.example' },
  ])
})

test('payments that passed through a payment service are no orders', () => {
  const body = table(
    '支付金额|退款金额|手续费|商户名称|订单号|支付方式|支付状态|回调状态|创建日期',
    '￥129|￥0|￥0.77|青禾茶业|P202611201444103553|微信扫码|支付成功|已发送|2026-11-20 21:44',
    '￥8.8|￥0|￥0.05|老周五金|P202611201929183426|支付宝|支付成功|已发送|2026-11-20 19:29',
  )
  expect(read({ lang: 'zh-CN', title: '支付订单', body }).kind).toBe('none')
})

test.each([
  [
    'fields to filter by under the headers',
    '<tr><th></th><th>Order #</th><th>Purchased</th><th>Customer</th><th>Total</th></tr><tr><th><select><option>Any</option></select></th><th><input type="text"></th><th><span>From:</span> <input type="text"> <span>To:</span> <input type="text"></th><th></th><th><span>From:</span> <input type="text"></th></tr>',
  ],
  [
    'a hidden header the rows know nothing of',
    '<tr><th class="hidden"> </th><th colspan="2">Order</th><th>Order date</th><th>Customer</th><th>Total</th></tr>',
  ],
])('headers: %s', (_, head) => {
  const row = (id: number, day: number, name: string) =>
    `<tr><td><input type="checkbox"></td><td>${id}</td><td>Nov ${day}, 2026</td><td>${name}</td><td>£${id % 100}.40</td></tr>`
  const body = `<table><thead>${head}</thead><tbody>${row(10024417, 20, 'Anna Lee')}${row(10024414, 19, 'Tom Okoro')}${row(10024411, 17, 'Mei Fischer')}</tbody></table>`
  expect(read({ lang: 'en', title: 'Orders', body }).rows).toMatchObject([
    { orderId: '10024417', placedOn: '2026-11-20', customerName: 'Anna Lee', totalMinor: 1740, currency: 'GBP' },
    { orderId: '10024414', customerName: 'Tom Okoro' },
    { customerName: 'Mei Fischer', totalMinor: 1140 },
  ])
})

test('the name after what somebody signs in with', () => {
  const body = table(
    'Order|Student|Date|Total',
    '#0000003381|kofiasante (Kofi Asante)|2026-11-20|€49.00',
    '#0000003376|priyaraman (Priya Raman)|2026-11-19|€79.00',
  )
  expect(read({ lang: 'en', title: 'Orders', body }).rows).toMatchObject([{ customerName: 'Kofi Asante' }, { customerName: 'Priya Raman' }])
})

test('the key after a name, and what a user is beside what he is called', () => {
  const english = table('Customer|Purchases|LTV', 'Zuzana Horáková #214|1|£45.90', 'Ama Boateng #208|23|£1,280.75')
  expect(read({ lang: 'en', title: 'Customers', body: english }).rows).toMatchObject([{ name: 'Zuzana Horáková' }, { name: 'Ama Boateng' }])
  const chinese = table('昵称|手机号码|用户身份|累计实付金额', '糯米团子|13811209987|分销员|3268.50', 'Vivian|18601225541|普通员工|89.90')
  expect(read({ lang: 'zh-CN', title: '客户列表', body: chinese }).rows).toMatchObject([{ name: '糯米团子' }, { name: 'Vivian' }])
})

test('a group that many customers share is nobody’s name', () => {
  const body = table(
    'uid|用户名|邮箱|用户组|积分点数',
    '651|fengshan88|a@mail.example|普通会员|741',
    '650|大脸猫|b@mail.example|普通会员|75',
    '645|cindytan|c@mail.example|普通会员|63',
  )
  expect(read({ lang: 'zh-CN', title: '会员列表', body }).rows).toMatchObject([
    { name: 'fengshan88' },
    { name: '大脸猫' },
    { name: 'cindytan' },
  ])
})

test('who wrote a review and of which order stand under no header, the article and its colour under one', () => {
  const stars = (n: number) => `<div role="slider" aria-valuenow="${n}" aria-valuemax="5"></div>`
  const body = table(
    '商品信息|商品评价|',
    `桂花乌龙茶<p>罐装</p>|茶香很足，冲五六泡还有味道。<p>2026-11-20 13:19</p>|<p>qingtian</p><p>PO261120131928164</p>${stars(5)}`,
    `不锈钢保温杯<p>墨绿</p>|盖子有点紧，老人不太好拧开。<p>2026-11-19 12:59</p>|<p>小柚子</p><p>PO261119125900462</p>${stars(4)}`,
    `纯棉儿童睡衣<p>120</p>|洗了两次，没有起球也没缩水。<p>2026-11-18 19:56</p>|<p>shanli</p><p>PO261118195619116</p>${stars(3)}`,
  )
  expect(read({ lang: 'zh-CN', title: '商品评价', body }).rows).toMatchObject([
    { authorName: 'qingtian', orderId: 'PO261120131928164', text: '茶香很足，冲五六泡还有味道。', stars: 5 },
    { authorName: '小柚子', orderId: 'PO261119125900462' },
    { authorName: 'shanli', stars: 3 },
  ])
})
