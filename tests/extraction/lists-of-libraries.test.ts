import { expect, test } from 'vitest'
import { read, table } from './made-page.ts'

/** Lists as component libraries and old shops make them. Invented, one idea each. */

const three = <T>(of: (n: number) => T) => [0, 1, 2].map(of)
const NAMES = ['林小涛', '欧阳静', '周慧敏'] as const
const LATIN = ['Callum Reed', 'Clara Moss', 'Owain Pugh'] as const

test.each([
  [
    'the number is on a button that opens the order, over its day',
    '订单管理',
    table(
      '订单号 / 下单时间|收货人|实付（元）|状态',
      ...three(
        n =>
          `<button><span>SY2611280041${n}</span></button><div>2026-11-1${n} 14:36:09</div>|${NAMES[n]}<br>138****220${n}|13${n}.00|待发货`,
      ),
    ),
    { orderId: 'SY26112800410', customerName: '林小涛', totalMinor: 13000, placedOn: '2026-11-10T14:36:09' },
  ],
  [
    'received by the shop is ordered',
    'Orders',
    table(
      'Reference|Received|Ordered by|Grand total',
      ...three(n => `LO-7055${n}|2${n - 1 + 1} Nov 2026, 13:30|${LATIN[n]}|21${n}.90 EUR`),
    ),
    { orderId: 'LO-70550', placedOn: '2026-11-20T13:30:00' },
  ],
  [
    'the day in the column of the articles',
    '订单列表',
    table(
      '商品信息|应收/实收|买家|订单状态',
      ...three(
        n =>
          `<div>订单编号：693118042771559${n}</div><div>2026/11/1${n} 22:14:05</div><div>羊毛帽${n}</div><div>驼色</div>|<div>¥13${n}.00</div>|${NAMES[n]}|待发货`,
      ),
    ),
    { orderId: '6931180427715590', placedOn: '2026-11-10T22:14:05', totalMinor: 13000 },
  ],
  [
    'the year first in two digits',
    '订单列表',
    table('订单号|下单时间|客户|总计金额', ...three(n => `YMNSW14UEUB${n}|26/11/${18 - n} 10:26|${NAMES[n]}|¥36${n}.75`)),
    { placedOn: '2026-11-18T10:26:00' },
  ],
  [
    'how many articles and what was paid in one line, beside what each costs',
    '订单',
    `<h1>订单</h1><div class="list">${three(
      n =>
        `<div class="card"><div class="no">单号：20261128143302771${n}</div><span class="tag">待接单</span><div class="user"><i></i>${NAMES[n]} <a>138****662${n}</a></div><div class="food"><div>红烧牛肉面</div><div class="price">¥32.00</div><div>x2</div></div><div class="foot"><span>共 4 件，实收 ¥7${n}.00</span></div></div>`,
    ).join('')}</div>`,
    { customerName: '林小涛', totalMinor: 7000 },
  ],
  [
    'whose the billing address is',
    'Orders',
    table(
      'ID|Order number|Date|Billing address|Grand total|Order status',
      ...three(n => `23${n}|PL-0128${n}|2026-11-1${n}|${LATIN[n]}|3${n}.50 €|Pending`),
    ),
    { orderId: 'PL-01280', customerName: 'Callum Reed', totalMinor: 3050 },
  ],
  [
    'a number of the buyer is no name',
    '订单列表',
    table('用户编号|用户昵称|订单号|金额|创建时间', ...three(n => `M202612091${n}|${NAMES[n]}|N2026112720706${n}|8${n}.00|2026-11-1${n}`)),
    { customerName: '林小涛' },
  ],
  [
    'a label glued to the number',
    '订单列表',
    table(
      '订单编号|买家|实付|下单时间',
      ...[0, 1, 2, 3].map(n => `SH2026112701260${n}${n ? '' : '<label>退款申请</label>'}|${NAMES[n % 3]}|￥5${n}.00|2026-11-1${n}`),
    ),
    { orderId: 'SH20261127012600' },
  ],
  [
    'no name is not the name',
    '会员列表',
    table(
      '用户姓名|用户昵称|绑定手机|注册时间',
      ...three(n => `${n ? NAMES[n] : '-'}|昵称${'甲乙丙'.charAt(n)}|1816855819${n}|2026-11-1${n}`),
    ),
    { name: '昵称甲' },
  ],
  [
    'stars as a number in brackets',
    'Reviews',
    table(
      'Review|Rating|Customer|Submitted on',
      ...three(n => `It comes out hot and strong every time ${n}.|<span>(${5 - n})</span>|${LATIN[n]}|November 1${n}, 2026`),
    ),
    { stars: 5, authorName: 'Callum Reed' },
  ],
  [
    'who wrote it over what was written',
    '评价管理',
    table(
      'ID|评价商品|评价信息|评价时间',
      ...three(
        n =>
          `109${n}|<div>木椅${n}</div>|<div>${NAMES[n]}</div><div><i class="star full"></i><i class="star full"></i><i class="star"></i></div><div>做工扎实，没有味道，宝宝坐得很稳${n}！</div>|2026/11/1${n} 13:21`,
      ),
    ),
    { authorName: '林小涛', text: '做工扎实，没有味道，宝宝坐得很稳0！' },
  ],
  [
    'the boxes stand in the page itself, as in a frame',
    '评论管理',
    `${three(
      n =>
        `<div class="comment"><div class="content"><span>ID：23${n}</span> <span>评论内容：</span>味道很纯正，包装也严实${n}。</div><table><tr><td>发布人：<span>${NAMES[n]}</span></td><td>星级：${5 - n}星</td></tr></table></div>`,
    ).join('')}`,
    { authorName: '林小涛', stars: 5, text: '味道很纯正，包装也严实0。' },
  ],
  [
    'what was spent after its word, and the name over all of it; the title of the app is no header',
    '客户',
    `<div class="x-nav-bar"><div>返回</div><div>客户</div><div>编辑</div></div><div class="x-list">${three(
      n =>
        `<div class="x-cell"><div class="t">${NAMES[n]}<div class="l"><div>c${n}@mail.example</div><div>最近下单 2026-11-1${n}</div></div></div><div class="v"><div>累计消费 ¥18,64${n}</div><div>${9 + n} 单</div></div><i class="arrow"></i></div>`,
    ).join('')}</div>`,
    { name: '林小涛', email: 'c0@mail.example', spentMinor: 1864000, lastOrderOn: '2026-11-10' },
  ],
  [
    'each star over the one under it',
    '评价管理',
    `<h1>评价管理</h1><ul class="list">${three(
      n =>
        `<li class="item"><span class="who">${NAMES[n]}</span><span class="when">2026-11-1${n}</span><ul class="rate">${[1, 2, 3, 4, 5]
          .map(
            star =>
              `<li class="rate-item rate-item--${star <= 5 - n ? 'full' : 'none'}"><div class="star-top"><svg><path></path></svg></div><div class="star-bottom"><svg><path></path></svg></div></li>`,
          )
          .join('')}</ul><p>锅底很香，毛肚新鲜，服务也很周到，满分${n}！</p></li>`,
    ).join('')}</ul>`,
    { stars: 5, authorName: '林小涛', postedOn: '2026-11-10' },
  ],
  [
    'one header over several columns, in a table of its own',
    '订单列表',
    `<div class="g"><div class="h"><table><thead><tr><th rowspan="2">单据日期</th><th rowspan="2">客户名称</th><th rowspan="2">数量</th><th colspan="3">金额</th><th rowspan="2">单据状态</th></tr><tr><th>订单金额</th><th>已收</th><th>未收</th></tr></thead></table></div>
     <div class="b"><table><tbody>${three(
       n =>
         `<tr rowid="XSDD-20261128-001${n}"><td>2026-11-1${n}</td><td>${NAMES[n]}</td><td>${n + 1}</td><td>8,64${n}.00</td><td>8,64${n}.00</td><td>0.00</td><td>已审核</td></tr>`,
     ).join('')}</tbody></table></div></div>`,
    { orderId: 'XSDD-20261128-0010', customerName: '林小涛', totalMinor: 864000, placedOn: '2026-11-10' },
  ],
  [
    'what only looks apart from the name, under a heading that is one only by its looks',
    'Elm',
    `<h6 class="AppBar-title"><span>Customers</span></h6><ul class="list">${three(
      n =>
        `<li class="item"><a href="#/people/8${n}"><div class="av"><div>${LATIN[n]?.charAt(0)}</div></div><div class="two"><span><div>${LATIN[n]}<span class="third">${n + 2} orders, €81${n}.40</span></div></span><p>c${n}@mail.example · Nantes</p></div></a></li>`,
    ).join('')}</ul>`,
    { name: 'Callum Reed', email: 'c0@mail.example' },
  ],
  [
    'the article over the review, and who wrote it beside the day',
    'Reviews',
    `<h1>Reviews</h1><div class="grid">${three(
      n =>
        `<div class="one"><img src="a.png"><div class="side"><div class="big">Copper kettle ${'ABC'.charAt(n)}</div><div class="rating" aria-label="${5 - n} stars"></div><div>Good kettle, the lid rattles when it boils${n}.</div><div class="by"><span>${LATIN[n]}</span><span>1${n} Nov 2026</span></div></div></div>`,
    ).join('')}</div>`,
    { authorName: 'Callum Reed', postedOn: '2026-11-10' },
  ],
  [
    'the article in small beside the day, and who wrote it over both',
    'Reviews',
    `<h1>Reviews</h1><div class="grid">${three(
      n =>
        `<div class="one"><div class="who">${LATIN[n]}</div><div><span>on Oilskin hat ${'ABC'.charAt(n)}</span><span>1${n} Nov 2026</span></div><div class="rating" aria-label="${5 - n} stars"></div><div>Good hat, it kept the rain off all week${n}.</div></div>`,
    ).join('')}</div>`,
    { authorName: 'Callum Reed' },
  ],
  [
    'cards with nothing but values under a heading: a number, an amount and a day in each',
    '订单',
    `<h1>订单</h1><div class="cards">${three(
      n =>
        `<div class="card"><div class="top"><span>LW1128-07${n}</span><span class="badge">待送</span></div><div class="mid"><div>3 栋 120${n} 室</div><div>￥8${n}.60</div><div>脐橙 5斤×2、火龙果×1</div></div><div class="low"><span>11-1${n} 14:46 下单</span><span>月结支付</span></div></div>`,
    ).join('')}</div>`,
    { orderId: 'LW1128-070', totalMinor: 8060, placedOn: '2026-11-10T14:46:00' },
  ],
  [
    'cards of companies whose first words are the name, an e-mail address in nearly each, and empty cards at the end',
    '客户',
    `<h1>客户</h1><div class="cards">${[0, 1, 2, 3, 4, 5]
      .map(
        n =>
          `<div class="card"><div class="pic"></div><strong>苏州${'听松云'.charAt(n % 3)}茶馆${n}</strong><ul><li><span>苏州</span><span>中国</span></li>${n === 2 ? '' : `<li>c${n}@mail.example</li>`}</ul></div>`,
      )
      .join('')}<div class="card"></div><div class="card"></div></div>`,
    { name: '苏州听茶馆0', email: 'c0@mail.example' },
  ],
  [
    'how much was bought so far, in words of its own',
    'Customers',
    table(
      'Email|Last name|First name|Orders|Bought so far',
      ...three(n => `c${n}@mail.example|${LATIN[n]?.split(' ')[1]}|${LATIN[n]?.split(' ')[0]}|${n + 1}|£1${n}2.50`),
    ),
    { name: 'Callum Reed', orders: 1, spentMinor: 10250 },
  ],
  [
    'today has a time and no day',
    'Orders',
    table(
      'Order number|Customer name|Order value|Order date',
      `20417|${LATIN[0]}|€184.90|02:12`,
      ...three(n => `2041${n}|${LATIN[n]}|€18${n}.90|1${n} November 2026 at 22:03`),
    ),
    { placedOn: '2026-11-21T02:12:00' },
  ],
  [
    'of stars for the article and for the service those for the article',
    '商品评价',
    table(
      '评论编号|用户名称|商品评分|服务评分|评论内容|评论时间',
      ...three(n => `60${n}|${NAMES[n]}|${n + 1}|${n + 3}|白天室外基本看不清线${n}|2026-11-1${n} 09:32:10`),
    ),
    { stars: 1 },
  ],
  [
    'stars to click, and what was chosen said over all of them',
    'Reviews',
    table(
      'Item|Score|What they said|Who|When',
      ...three(
        n =>
          `Moon atlas|<div class="stars" aria-label="current rating ${n + 2} of 5">${[1, 2, 3, 4, 5].map(star => `<div role="button" aria-label="vote rating ${star} of 5"><button>star</button></div>`).join('')}</div>|Two pages were stuck together ${n}.|${LATIN[n]}|1${n} Nov 2026`,
      ),
    ),
    { stars: 2, authorName: 'Callum Reed' },
  ],
])('%s', (_, title, body, first) => {
  expect(read({ title, body }).rows[0]).toMatchObject(first)
})

test('several orders of one buyer, whose cell reaches over their rows', () => {
  const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`
  const cell = (text: string, down = 1) => `<td rowspan="${down}">${text}</td>`
  const own = (n: number) => [cell(`SG/26/551${n}`), cell(`1${n} Nov 2026`), cell(`€13${n}.20`), cell('Picking')]
  const body = `<h1>Orders</h1><table><thead><tr><th>Account</th><th>Order ref</th><th>Ordered</th><th>Value</th><th>Stage</th></tr></thead><tbody>${row(cell('The Lobster Pot', 2), ...own(0))}${row(...own(1))}${row(cell('Ruth Abernathy'), ...own(2))}${row(cell('Café Solstice', 2), ...own(3))}${row(...own(4))}</tbody></table>`
  const rows = read({ lang: 'en', title: 'Orders', body }).rows as { orderId: string; customerName: string; totalMinor: number }[]
  expect(rows.map(({ orderId, customerName, totalMinor }) => [orderId, customerName, totalMinor])).toEqual([
    ['SG/26/5510', 'The Lobster Pot', 13020],
    ['SG/26/5511', 'The Lobster Pot', 13120],
    ['SG/26/5512', 'Ruth Abernathy', 13220],
    ['SG/26/5513', 'Café Solstice', 13320],
    ['SG/26/5514', 'Café Solstice', 13420],
  ])
})

const PEOPLE = three(n => `${n}|${LATIN[n]}|${LATIN[n]?.replace(' ', '.').toLowerCase()}@mail.example`)
test.each([
  [
    'returns that name their orders',
    'RMA',
    table(
      'ID|Order Ref.|Customer Name|RMA Status|Order Status|Created At',
      ...three(n => `2${n}|#20${n}|${LATIN[n]}|Accept|Delivered|2026-11-1${n}`),
    ),
  ],
  [
    "a buyer's own: neither whose nor when",
    'Priya Raman - Orders',
    table('Order ID|Status|Items Qty|Amount', ...three(n => `9b2fd62f1df09592ca1c360${n}|Delivered|${n + 1}|45${n}9`)),
  ],
  ['who works here', 'Staff members', table('#|Name|Email Address', ...PEOPLE)],
  [
    'what customers write',
    'Customer service',
    table('ID|Customer|Email|Messages', ...PEOPLE.map(line => `${line}|Hello, could you confirm the size`)),
  ],
])('no list of ours: %s', (_, title, body) => {
  const { kind } = read({ lang: 'en', title, body: `<h1>${title}</h1>${body}` })
  expect(kind).toBe('none')
})
