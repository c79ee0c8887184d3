import { expect, test } from 'vitest'
import { field, type Page, read } from './made-page.ts'

const head = (...words: string[]) => `<thead><tr>${words.map(word => `<th>${word}</th>`).join('')}</tr></thead>`
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
const line = (label: string, value: string) => `<div class="line"><div class="l">${label}：</div><div>${value}</div></div>`

/** Pages of one order laid out in panels: under the heads of columns, with badges in their headings, logs, pictures. */
const ORDERS: Page[] = [
  {
    make: 'panels beside each other under the heads of a table, the last one of remarks',
    lang: 'zh-CN',
    title: '商城后台',
    body: `<div class="v-title">订单信息</div><div class="grid"><div class="grid-header"><table>${head('基础信息', '收货信息', '支付信息', '备注')}</table></div><div class="grid-body"><div class="bar"><div class="wrap"><div class="view"><table><tbody>${row(
      line('订单号', 'SK20261128213408771') + line('下单时间', '2026-11-28 21:34:08'),
      line('收货人', '闵以宁') + line('手机号', '13905714826'),
      line('商品金额', '￥336.00') + line('订单总额', '344.00'),
      '请放门口快递柜，谢谢',
    )}</tbody></table></div></div></div></div></div>`,
    detail: { orderId: 'SK20261128213408771', customerName: '闵以宁', totalMinor: 34400, placedOn: '2026-11-28T21:34:08' },
  },
  {
    make: 'a badge in the heading counts the articles, another tells the state',
    lang: 'en',
    title: 'Harbour desk',
    body: `<h1><span>Order details <span class="badge round">3</span></span></h1><h3>Order #100873 <span class="order-status">Processing</span></h3><span>28 Nov 2026 11:42 am</span><table>${head('#', 'Item details', 'Price')}<tbody>${row('1', '<h5>Green olives 500g</h5><div>2 x € 3.40</div>', '€ 6.80')}${row('2', '<h5>Island cheese</h5><div>1 x € 9.95</div>', '€ 9.95')}</tbody></table>${field('Total:', '€ 16.75')}<h4>Customer information</h4><div>Beatriz Lobo</div><div>b.lobo@mail.example</div>`,
    detail: {
      orderId: '100873',
      customerName: 'Beatriz Lobo',
      items: [
        { name: 'Green olives 500g', quantity: 2 },
        { name: 'Island cheese', quantity: 1 },
      ],
    },
  },
  {
    make: 'when it was placed is told by its log alone, the day and the time in a box of their own',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1>${field('订单编号', 'QN77120093')}${field('收货人', '诸葛雨薇')}${field('订单金额', '138.80')}<h3>订单日志</h3>${[
      ['2026-11-28', '09:12:35', '管理员', '订单发货'],
      ['2026-11-27', '18:42:56', '会员橙子', '订单创建'],
    ]
      .map(
        ([day, time, who, what]) =>
          `<div class="log"><div><span>${day}</span><span>${time}</span></div><div>${who}</div><div>${what}</div></div>`,
      )
      .join('')}`,
    detail: { orderId: 'QN77120093', placedOn: '2026-11-27' },
  },
  {
    make: 'values are labels by their element too',
    lang: 'zh-CN',
    title: '详情页面',
    body: [
      ['订单号', '2026112811473900218'],
      ['用户', '微笑的橘猫'],
      ['收件人', '彭楚瑶'],
      ['收件人电话', '13900002209'],
      ['订单状态', '配送中'],
      ['总金额', '46.5'],
    ]
      .map(([label, value]) => `<div><label class="l">${label}<span>:</span></label><label class="r">${value}</label></div>`)
      .join(''),
    detail: { orderId: '2026112811473900218', customerName: '微笑的橘猫', totalMinor: 4650 },
  },
  {
    make: 'the number and the day stand over the main part of the page',
    lang: 'en',
    title: 'Willow desk',
    body: `<div><header><div><h1>Order #WH-20261118-0073</h1><p>Placed on 11/18/2026</p></div></header><main><h3>Customer</h3><p>Annika Thorsen</p>${field('Total', '$301.58')}<table>${head('Product', 'Qty', 'Price')}<tbody>${row('Rattan lamp', '1', '$301.58')}</tbody></table></main></div>`,
    detail: { orderId: 'WH-20261118-0073', placedOn: '2026-11-18', totalMinor: 30158 },
  },
  {
    make: 'a picture drawn as an emoji is no value',
    lang: 'en',
    title: 'Order #1042',
    body: `<h1>Order #1042</h1>${field('Customer', 'Sumaiya Mannan')}${field('Date', 'Nov 20, 2026')}<div><span>Total</span><i>💰</i><b>$20.00</b></div>`,
    detail: { orderId: '1042', totalMinor: 2000 },
  },
  {
    make: 'a picture that failed to load is not what the article is called',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<h1>订单详情</h1>${field('订单编号', 'QN77120094')}${field('收货人', '裴念慈')}${field('下单时间', '2026-11-28 20:06:12')}<h3>商品信息</h3>${[
      ['手冲壶 细口 600ml', '哑光黑', '￥159.00x1'],
      ['云南小粒咖啡豆 250g', '中烘', '￥67.00x2'],
    ]
      .map(
        ([name, kind, price]) =>
          `<div class="good"><div class="image"><div>加载失败</div></div><div><div>${name}</div><div>${kind}</div><div>${price}</div></div></div>`,
      )
      .join('')}`,
    detail: {
      items: [
        { name: '手冲壶 细口 600ml', quantity: 1 },
        { name: '云南小粒咖啡豆 250g', quantity: 2 },
      ],
    },
  },
]

test.each(ORDERS)('$make', ({ detail, ...page }) => expect(read(page).detail).toMatchObject({ kind: 'order', ...detail }))
