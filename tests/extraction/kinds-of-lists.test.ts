import { describe, expect, test } from 'vitest'
import { read, table } from './made-page.ts'

/** Lists that look like one of customers or orders: what decides is what the page and its headers say they are. */

const ORDERS = table(
  '订单号|收货人|下单时间|总金额|订单状态',
  '2026112153908|胡洛阳|2026-11-21 16:20|￥356.00|已付款',
  '2026112110274|高女士|2026-11-21 09:55|￥88.00|待发货',
  '2026112084410|赵小七|2026-11-20 22:08|￥1299.50|已发货',
)

describe('orders', () => {
  test.each([
    ['a page of orders', '订单管理', `<h1>订单管理</h1>${ORDERS}`, 'orders'],
    ['the newest few on an overview', '管理中心', `<h1>管理中心</h1><div class="box"><h3>最新订单</h3>${ORDERS}</div>`, 'none'],
    [
      'the newest few, said in a row of the table',
      '管理中心',
      `<h1>管理中心</h1>${ORDERS.replace('<thead>', '<thead><tr><th colspan="5">最近订单</th></tr>')}`,
      'none',
    ],
    ['what buyers want their money back for', '售后订单', `<h1>售后订单</h1>${ORDERS}`, 'none'],
  ])('%s', (_, title, body, kind) => expect(read({ lang: 'zh-CN', title, body }).kind).toBe(kind))

  test.each([
    ['a buyer of ours orders from a vendor', 'Reference|Confirmation Date|Vendor|Buyer|Total|Status', 'none'],
    ['a customer orders from a vendor of the market', 'Order|Date|Vendor|Customer|Total|Status', 'orders'],
    ['the same in Chinese', '订单号|下单时间|供应商|买家|总金额|状态', 'orders'],
    ['ours from a supplier, in Chinese', '单号|下单时间|供应商|采购员|总金额|状态', 'none'],
  ])('%s', (_, headers, kind) => {
    const rows = [1, 2, 3].map(n => `P0021${n}|11/2${n}/2026|Lumber Works|Marc Winter|$ 2,31${n}.00|Confirmed`)
    expect(read({ lang: 'en', title: 'Back office', body: table(headers, ...rows) }).kind).toBe(kind)
  })

  test('amounts without a sign are of the currency in a column of its own, also one without decimals', () => {
    const body = table(
      'Order|Customer|Date|Total|Currency',
      'A-1|Haruto Tanaka|2026-11-20|18400.00|JPY',
      'A-2|Nils Berg|2026-11-19|1549.00|SEK',
    )
    const { rows } = read({ lang: 'en', title: 'Orders', body })
    expect(rows).toMatchObject([
      { totalMinor: 18400, currency: 'JPY' },
      { totalMinor: 154900, currency: 'SEK' },
    ])
  })
})

describe('users', () => {
  const people = ['50231|山间一壶酒|138****9012', '50230|微信用户|159****1120', '50228|Ruby在攀岩|186****3307']
  test.each([
    ['with what only customers have', 'ID|姓名|手机号|会员等级|余额', people.map(row => `${row}|黄铜会员|12.00`), 'customers'],
    ['with what only staff have', 'ID|姓名|手机号|部门|状态', people.map(row => `${row}|仓库|启用`), 'none'],
  ])('%s', (_, headers, rows, kind) => {
    expect(read({ lang: 'zh-CN', title: '用户管理', body: table(headers, ...rows) }).kind).toBe(kind)
  })
})

test('a name is not the letters in its picture, nor the words for who cannot see it', () => {
  const cell = (initials: string, name: string) =>
    `<div class="avatar">${initials}</div><button aria-expanded="false">${name}</button><span class="visuallyHidden">Open menu</span>`
  const body = table(
    'Order|Customer|Date|Total',
    `A-1|${cell('UB', 'Brandhorst, Uta')}|2026-11-20|€18.40`,
    `A-2|${cell('PK', 'pilot_kaz')}|2026-11-19|€9.00`,
  )
  expect(read({ lang: 'en', title: 'Orders', body }).rows).toMatchObject([
    { customerName: 'Brandhorst, Uta' },
    { customerName: 'pilot_kaz' },
  ])
})

test('a status before the stars is no label of theirs, and what can be chosen says nothing of what was', () => {
  const star = (on: boolean, n: number) =>
    `<div role="radio" aria-checked="false" aria-label="M12 17 ${n}"><i class="icon ${on ? 'icon--active' : ''}"><svg><path d="M12 17z"/></svg></i></div>`
  const review = (name: string, stars: number, text: string) =>
    `<div class="review"><div role="checkbox"><svg><path d="M1 1"/></svg></div><b class="who">${name}</b><span class="day">20 Nov 2026</span><span class="chip">Published</span>
    <div role="radiogroup" class="rate">${[1, 2, 3, 4, 5].map(n => star(n <= stars, n)).join('')}</div><p class="body">${text}</p></div>`
  const body = `<h1>Product reviews</h1><div class="list">${review('Harriet N.', 5, 'Survived three bogs and a hedgehog, and the handle is a lifesaver.')}${review('Gwilym Prosser', 2, 'The seam split after a fortnight, I would like my money back.')}${review('Aoife B.', 4, 'Lovely and warm, but go one size up, as ours was too tight.')}</div>`
  expect(read({ lang: 'en', title: 'Reviews', body }).rows).toMatchObject([{ stars: 5 }, { stars: 2 }, { stars: 4 }])
})

describe('reviews', () => {
  test('the tabs over the page are no headers of its cards', () => {
    const tabs = ['Sales', 'Ratings', 'Products', 'Customers'].map(name => `<button role="tab"><span>${name}</span></button>`).join('')
    const card = (name: string, stars: number, text: string) =>
      `<div class="card"><span class="stars" aria-label="${stars} stars"></span><b class="who">${name}</b><i class="day">20 Nov 2026</i><p class="said">${text}</p></div>`
    const body = `<header><div role="tablist">${tabs}</div></header><h1>Ratings</h1><main>${card('Harriet Nash', 5, 'Survived three bogs and a hedgehog, and the handle is a lifesaver.')}${card('Gwilym Prosser', 2, 'The seam split after a fortnight, I would like my money back.')}${card('Aoife Byrne', 4, 'Lovely and warm, but go one size up, as ours was too tight.')}</main>`
    expect(read({ lang: 'en', title: 'Ratings', body }).rows).toMatchObject([
      { authorName: 'Harriet Nash', stars: 5 },
      { authorName: 'Gwilym Prosser', stars: 2 },
      { authorName: 'Aoife Byrne', stars: 4 },
    ])
  })

  test('of several ratings none is of what brought it or who served', () => {
    const rows = ['书签礼盒|鹿鸣|好评|4|5|5|2026-11-27', '山茶花束|风吹麦浪|差评|1|2|1|2026-11-26', '庐山云雾|阿福|好评|5|4|5|2026-11-25']
    const body = `<h1>评价列表</h1>${table('商品名称|会员名称|评价|物流评分|服务评分|描述评分|评价时间', ...rows)}`
    expect(read({ lang: 'zh-CN', title: '评价列表', body }).rows).toMatchObject([{ stars: 5 }, { stars: 1 }, { stars: 5 }])
  })

  test('a line over each row, of who and when, belongs to the row under it; words in brackets are labels', () => {
    const line = (name: string, day: string) => `<tr><td colspan="4">评论时间：${day} 客户姓名：${name}</td></tr>`
    const row = (said: string, product: string) =>
      `<tr><td><p>[用户评论]</p><p>${said}</p><p>[商家回复]</p><p>谢谢您的支持</p></td><td>${product}</td><td>审核通过</td><td>删除</td></tr>`
    const body = `<h1>商品评价</h1><table><thead><tr><th>评论内容</th><th>商品信息</th><th>审核状态</th><th>操作</th></tr></thead><tbody>
      ${line('山野的风', '2026-11-21 10:00:00')}${row('猕猴桃熟得刚刚好，坏了一个客服马上补了。', '高山猕猴桃 5斤装')}
      ${line('l***y', '2026-11-20 08:41:19')}${row('粉条一煮就断，和图片差太多！', '手工红薯粉条')}
      ${line('老周家的茶', '2026-11-18 23:57:02')}${row('箱子压扁了，幸好鸡蛋没碎。', '土鸡蛋 30枚')}</tbody></table>`
    expect(read({ lang: 'zh-CN', title: '商品评价', body }).rows).toMatchObject([
      { authorName: '山野的风', text: '猕猴桃熟得刚刚好，坏了一个客服马上补了。', postedOn: '2026-11-21T10:00:00' },
      { authorName: 'l***y', text: '粉条一煮就断，和图片差太多！', postedOn: '2026-11-20T08:41:19' },
      { authorName: '老周家的茶', text: '箱子压扁了，幸好鸡蛋没碎。', postedOn: '2026-11-18T23:57:02' },
    ])
  })

  test('a title that names another thing first, as a shop system is called, still says what the page is', () => {
    const body = table(
      'Products|Customer Name|Rating|Date Added',
      'Stoneware Bowl|Rosalind Ashgrove|5 stars|11/20/2026',
      'Linen Apron|Tove L.|3 stars|11/13/2026',
    )
    expect(read({ lang: 'en', title: 'Gift Cart! : Product Reviews', body }).kind).toBe('reviews')
    expect(read({ lang: 'en', title: 'Gift Cart! : Coupons', body }).kind).toBe('none')
  })
})

test('the first words of a card are whose order it is', () => {
  const card = (name: string, number: string, total: string) =>
    `<li class="card"><div class="head"><img class="face" alt=""><span>${name}</span><em class="tag">待接单</em></div><div class="goods"><p>海盐芝士可颂</p><i>x4</i></div>
    <div>单号 ${number}</div><div>下单时间：2026-11-21 16:47</div><div>合计：<b>¥${total}</b></div></li>`
  const body = `<h1>订单管理</h1><ul>${card('小满', 'DD2611211647003', '98.00')}${card('陈阿姨', 'DD2611211322019', '276.00')}${card('Kevin张', 'DD2611202140077', '184.00')}</ul>`
  expect(read({ lang: 'zh-CN', title: '订单管理', body }).rows).toMatchObject([
    { customerName: '小满' },
    { customerName: '陈阿姨' },
    { customerName: 'Kevin张' },
  ])
})

test('an amount in four pieces is one, and of a name in brackets the brackets are no part', () => {
  const total = (whole: string, cents: string) => `<span><span>€</span><span>${whole}</span><span>.</span><span>${cents}</span></span>`
  const body = table(
    '订单号|会员|日期|总金额',
    `A-1|hanxu_2020(真实姓名: 韩旭)|2026-11-20|${total('149', '50')}`,
    `A-2|mm_chen(真实姓名: 陈明)|2026-11-19|${total('1,289', '00')}`,
  )
  expect(read({ lang: 'zh-CN', title: '订单', body }).rows).toMatchObject([
    { totalMinor: 14950, customerName: 'hanxu_2020' },
    { totalMinor: 128900, customerName: 'mm_chen' },
  ])
})

test('how days are written is decided by those gone by: what is promised is still to come', () => {
  const row = (n: number, placed: string, promised: string) => `A-${n}|Aino Virtanen|${placed}|€1${n}.00|${promised}`
  const body = table(
    'Order number|Customer|Order date|Total|Promised delivery',
    row(1, '20/11/2026', '04/12/2026'),
    row(2, '19/11/2026', '03/12/2026'),
  )
  expect(read({ lang: 'en', title: 'Orders', body }).rows).toMatchObject([{ promisedOn: '2026-12-04' }, { promisedOn: '2026-12-03' }])
})

test('days promised are not taken for days gone by: they lie near one another', () => {
  const row = (n: number) => `A-${n}|Aino Virtanen|Nov ${n}, 2026|€1${n}.00|0${n}/12/2026`
  const body = table('Order|Customer|Placed on|Total|Promised by', row(3), row(5), row(7))
  expect(read({ lang: 'en', title: 'Orders', body }).rows).toMatchObject([
    { placedOn: '2026-11-03', promisedOn: '2026-12-03' },
    { promisedOn: '2026-12-05' },
    { promisedOn: '2026-12-07' },
  ])
})

test('how a list is sorted does not make it the newest few', () => {
  const body = `<h1>订单</h1><div><label>Newest first</label></div>${ORDERS}`
  expect(read({ lang: 'zh-CN', title: '订单', body }).kind).toBe('orders')
})
