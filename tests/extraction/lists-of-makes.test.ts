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
