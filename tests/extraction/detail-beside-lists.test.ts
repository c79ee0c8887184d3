import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { openDialog } from '../../lib/extraction/detail/outline.ts'
import { type Page, read } from './made-page.ts'

const cells = (tag: 'th' | 'td', ...texts: string[]) =>
  `<tr>${texts.map(text => `<${tag}><div class="cell el-tooltip">${text}</div></${tag}>`).join('')}</tr>`
/** The header in a table of its own, as Element UI has it. */
const split = (head: string[], ...rows: string[][]) =>
  `<div class="el-table"><div class="head"><table><colgroup><col></colgroup><thead>${cells('th', ...head)}</thead></table></div>
   <div class="body"><table><colgroup><col></colgroup><tbody>${rows.map(row => cells('td', ...row)).join('')}</tbody></table></div></div>`

/** Pages about one order or customer with tables and lists on them that could be taken for what the page lists. */
const PAGES: Page[] = [
  {
    make: 'the order is the one row of a table, under a title that says details',
    lang: 'zh-CN',
    title: '云舟商城',
    body: `<main><div class="panel-title">订单详情</div>
      ${split(['订单编号', '支付方式', '订单金额', '实付款', '状态', '创建时间', '操作'], ['2026112300871', '微信支付', '230.00', '215.00', '已付款', '2026-11-23 08:14:07', '发货'])}
      ${split(['图片', '商品名称', '规格', '价格', '数量'], ['', '竹编茶盘', '大号', '160.00', '1'], ['', '青瓷杯', '单只', '35.00', '2'])}
      ${split(['收件人', '联系方式', '地址'], ['谢小满', '13655502219', '杭州市龙井路 8 号'])}</main>`,
    detail: { orderId: '2026112300871', customerName: '谢小满', totalMinor: 21500, placedOn: '2026-11-23T08:14:07' },
  },
  {
    make: 'the customer is the one row of a table, addresses in another',
    lang: 'en',
    title: 'Back office',
    body: `<ol class="breadcrumb"><li>Home</li><li>Customers</li></ol><h2>Customer</h2>
      <table><tbody><tr><td>ID</td><td>Name</td><td>Email</td></tr></tbody><tbody><tr><td>91</td><td>Lucja Brandt</td><td>lucja@brandt.example</td></tr></tbody></table>
      <h2>Addresses</h2><table><tbody><tr><td>Alias</td><td>Address 1</td><td>Country</td></tr></tbody><tbody><tr><td>Home</td><td>4 Quay Lane</td><td>Ireland</td></tr><tr><td>Work</td><td>1 Mill Road</td><td>Ireland</td></tr></tbody></table>`,
    detail: { customerName: 'Lucja Brandt', customerEmail: 'lucja@brandt.example' },
  },
  {
    make: 'the name only in the address, a history of orders beside it',
    lang: 'en',
    title: 'Customer - Fernhill',
    body: `<h1>Customer</h1><div><label>E-mail</label><div>odd@lund.example</div></div><h4>Address list</h4>
      <address><strong>Odd Lund</strong> 2 Fjord Street Bergen 5003</address>
      <h4>Order history</h4><table><thead><tr><th>Date</th><th>Invoice</th><th>Total</th></tr></thead><tbody><tr><td>19 November 2026</td><td>FH-81</td><td>£83.95</td></tr><tr><td>4 October 2026</td><td>FH-72</td><td>£21.45</td></tr></tbody></table>`,
    detail: { customerName: 'Odd Lund', customerEmail: 'odd@lund.example' },
  },
  {
    make: 'what is kept of a customer, called by nothing, over orders that name nobody',
    lang: 'zh-CN',
    title: '掌柜',
    body: `<div class="card"><div class="row"><span>真实姓名：</span><span>闻人雪</span></div><div class="row"><span>手机号：</span><span>13755508813</span></div><div class="row"><span>累计消费：</span><span>¥1,204.00</span></div><div class="row"><span>积分：</span><span>310</span></div><div class="row"><span>生日：</span><span>5月3日</span></div></div>
      <table><thead><tr><th>订单编号</th><th>下单时间</th><th>订单金额</th><th>订单状态</th></tr></thead><tbody>${[1, 2, 3, 4]
        .map(n => `<tr><td>A10${n}7731</td><td>2026-10-0${n} 09:00</td><td>¥8${n}.00</td><td>已完成</td></tr>`)
        .join('')}</tbody></table>`,
    detail: { customerName: '闻人雪', phone: '13755508813' },
  },
  {
    make: 'lines with breaks: the articles each end with a price, a return that could be made',
    lang: 'en',
    title: 'Saltmarsh admin',
    body: `<div>Order Number: R84C19D77<br>Customer: Una Bell<br>Email: una@bell.example<br>Completed at: 11/21/2026 02:18 pm<br>Shipped: Yes</div>
      <div><b>Items</b><div>Oak Bowl, large $24.75<br>Clip Lamp $28.75<br></div></div>
      <div><b>Invoices:</b><div>Number: 10004188<br>Amount: $53.50</div></div><div><b>RMA:</b> <a href="#">Create RMA</a></div>`,
    detail: {
      orderId: 'R84C19D77',
      customerName: 'Una Bell',
      customerEmail: 'una@bell.example',
      items: [{ name: 'Oak Bowl, large' }, { name: 'Clip Lamp' }],
    },
  },
  {
    make: 'the day a refund was asked for is not the day of the order',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h3>订单信息</h3><div><span>订单编号</span><span>20261124193042</span></div><div><span>学员</span><span>江南烟雨</span></div><div><span>总额</span><span>￥399</span></div><div><span>时间</span><span>2026-11-24 19:30</span></div>
      <h3>退款记录</h3>${split(['退款单号', '退款金额', '提交时间'], ['20261127101523', '¥100', '2026-11-27 10:15'])}`,
    detail: { orderId: '20261124193042', customerName: '江南烟雨', totalMinor: 39900, placedOn: '2026-11-24T19:30:00' },
  },
]

describe('a page about one, though tables stand on it', () => {
  test.each(PAGES)('$make', page => {
    expect(read(page).detail).toMatchObject(page.detail ?? {})
  })
})

test('a list that is called "Customer" is a list', () => {
  const boxes = ['Ada North', 'Bo Strand', 'Cleo Marsh', 'Dag Holm', 'Eva Lind']
    .map((name, n) => `<tr><td><a href="/customer/${n}1">${name}</a></td><td>Individual</td><td>Commercial</td><td>${n + 1} d</td></tr>`)
    .join('')
  const { kind, rows, detail } = read({
    lang: 'en',
    title: 'Customer',
    body: `<h1>Customer</h1><table><thead><tr><th>Customer Name</th><th>Type</th><th>Group</th><th>Changed</th></tr></thead><tbody>${boxes}</tbody></table>`,
  })
  expect([kind, rows.length, detail]).toEqual(['customers', 5, undefined])
})

/** A list, and over it a drawer with one of its orders. */
const overList = (mask: string, drawer: string) =>
  `<div class="page"><table><thead><tr><th>订单号</th><th>收货人</th><th>实际支付</th><th>支付时间</th><th>订单状态</th></tr></thead><tbody>${[
    1, 2, 3, 4, 5,
  ]
    .map(n => `<tr><td>wx51420770982${n}</td><td>云栖小稻${n}</td><td>4${n}.60</td><td>2026-11-2${n} 07:42:10</td><td>未发货</td></tr>`)
    .join('')}</tbody></table></div><div><div class="ui-drawer-mask"${mask}></div><div class="ui-drawer-wrap"${drawer}>
      <div class="ui-drawer-header">订单详情</div><div class="part-title">收货信息</div><p>用户昵称：云栖小稻3</p><p>收货人：束禾</p><p>收货地址：四川省成都市温江区柳城街道南熏大道四段</p><div class="part-title">订单信息</div><p>订单ID：wx514207709823</p><p>实际支付：43.60</p><p>优惠券金额：30.00</p><p>创建时间：2026-11-23 07:41:58</p><p>支付方式：微信支付</p></div></div>`
const CLOSED = ' style="display: none;"'
const list = { lang: 'zh-CN', title: '订单管理' }

test('a drawer over a list is what the page is about', () => {
  expect(read({ ...list, body: overList('', '') }).detail).toMatchObject({
    kind: 'order',
    orderId: 'wx514207709823',
    customerName: '束禾',
    totalMinor: 4360,
    placedOn: '2026-11-23T07:41:58',
  })
})

test.each([
  ['a mask that is away', CLOSED, CLOSED],
  ['pushed out to the side', '', ' style="transform: translateX(100%);"'],
])('a drawer that is closed shuts no list out: %s', (_, mask, drawer) => {
  expect(read({ ...list, body: overList(mask, drawer) })).toMatchObject({ kind: 'orders', rows: Array.from({ length: 5 }, () => ({})) })
})

test('the whole page is no dialog, however it is dimmed', () => {
  const body = `${overList(CLOSED, CLOSED)}<div class="modal-backdrop"></div>`
  const { document } = parseHTML(`<!doctype html><html><head></head><body class="modal-open">${body}</body></html>`)
  expect(openDialog(document as unknown as Document)).toBeUndefined()
})
