import { expect, test } from 'vitest'
import { read as readMade, table } from './made-page.ts'

/** Lists that say little themselves, on pages that say what they list. Invented, one idea each. */

const read = (body: string, address?: string) =>
  readMade({
    title: /<title>(.*)<\/title>/.exec(body)?.[1] ?? '',
    body: body.replace(/<title>.*<\/title>/, ''),
    ...(address ? { address } : {}),
  })

const ORDERS = (link: (n: number) => string) =>
  table(
    'Customers|Order Total|Date Purchased|Status',
    ...['Anna Lee', 'Tom Okoro', 'Mei Fischer'].map((name, i) => `${link(84 - i)} ${name}|£1${i}.95|11/2${i}/2026|Pending`),
  )
const SHOPPERS = table('昵称|性别|余额|状态', '小柚子|女|5|正常', '山里人|男|0|正常', '胖虎|未知|12|正常')
const NAMED = table(
  'Name|Customer Group|Last seen|Status',
  'Nordlys|Trade|1 d|Enabled',
  'Bergmann|Trade|3 d|Enabled',
  'Winkel|Club|5 d|Enabled',
)

test.each([
  [
    'the number of an order stands in its link only',
    `<h1>Orders</h1>${ORDERS(n => `<a href="orders.php?oID=${n}&action=edit"><img alt=""></a>`)}`,
  ],
  ['… in a box to tick', `<h1>Orders</h1>${ORDERS(n => `<input type="checkbox" value="${n}">`)}`],
  ['a heading by its looks', `<div class="pageHeading">Orders</div>${ORDERS(n => `<a href="?oID=${n}"><img alt=""></a>`)}`],
  [
    'the place in the menu that is open',
    `<div class="menu"><a>Reports</a><a class="active">Orders</a></div>${ORDERS(n => `<a href="?oID=${n}"><img alt=""></a>`)}`,
  ],
  [
    'the headers, on a page that has the title of the whole back-office',
    `<title>Dashboard – Quay</title>${table('Order|Order Total|Customer|Date', ...['Anna Lee', 'Tom Okoro', 'Mei Fischer'].map((name, i) => `Order ${84 - i}|£1${i}.95|${name}|11/2${i}/2026`))}`,
  ],
  ['the address', ORDERS(n => `<a href="?oID=${n}"><img alt=""></a>`), 'https://shop.example/admin/orders?page=2'],
])('orders: %s', (_, page: string, address?: string) => {
  expect(read(page, address)).toMatchObject({
    kind: 'orders',
    rows: [
      { orderId: '84', customerName: 'Anna Lee', totalMinor: 1095 },
      { orderId: '83', customerName: 'Tom Okoro' },
      { orderId: '82', customerName: 'Mei Fischer' },
    ],
  })
})

test.each([
  ['customers by the page and their names', `<h1>Customers</h1>${NAMED}`, ['Nordlys', 'Bergmann', 'Winkel']],
  ['users who have a balance and a sex', `<title>用户列表 - 乐购</title>${SHOPPERS}`, ['小柚子', '山里人', '胖虎']],
])('%s', (_, page, names) => {
  const facts = read(page)
  expect(facts.kind).toBe('customers')
  expect(facts.rows.map(row => ('name' in row ? row.name : undefined))).toEqual(names)
})

test.each([
  [
    'orders with a price each and nobody who bought them',
    `<h1>Orders</h1>${table('Order No|Date|Price|Status', '8F212946|13-11-2026|$9.95|Pending', '1C2FF38A|06-11-2026|$9.95|Completed', 'C0D0F2FD|30-10-2026|$31.5|Completed')}`,
  ],
  [
    'the outline of cards that are still on their way',
    `<h1>Reviews</h1><div>${'<div class="row"><span>Author</span><span>Rating</span><span>Review</span><span>Posted</span></div>'.repeat(6)}</div>`,
  ],
  [
    'the outline of a table that is still on its way',
    `<h1>Reviews</h1>${table('Author|Rating|Review|Product|Reply', ...Array(6).fill('Author|Rating|Review|Product|Reply'))}`,
  ],
  [
    'people who may become customers',
    `<h1>意向客户</h1>${table('线索编号|联系人|公司名称|预计成交金额|跟进人', 'XS-1127-04|梁丘总|云岭酒店|¥36000.00|段誉之', 'XS-1126-11|Sophie Lin|漫游民宿|¥8800.00|段誉之', 'XS-1120-02|罕见明|雨林餐饮|¥128000.00|岩温')}`,
  ],
  [
    'the groups customers are in',
    `<h1>客户群组</h1>${table('名称|客户|创建时间', '批发客户|2|2026-09-01', '设计师|1|2026-09-01', '媒体|1|2026-10-04')}`,
  ],
  ['users who work here', `<title>用户管理 - 乐购</title>${SHOPPERS.replace('状态', '部门')}`],
  ['the same list, and nothing says whose', SHOPPERS],
  ['names under another heading', `<h1>Product groups</h1>${NAMED}`],
  ['orders without any number', `<h1>Orders</h1>${ORDERS(() => '')}`],
  ['every row leads to the same place', `<h1>Orders</h1>${ORDERS(() => '<a href="?oID=7"><img alt=""></a>')}`],
  [
    'the menu of another page',
    `<div class="menu"><a>Orders</a><a class="active">Payouts</a></div>${ORDERS(n => `<a href="?oID=${n}"><img alt=""></a>`)}`,
  ],
  ['orders to suppliers', `<h1>Orders</h1>${ORDERS(n => `<a href="?oID=${n}"><img alt=""></a>`).replace('Customers', 'Supplier')}`],
])('nothing: %s', (_, page) => {
  expect(read(page).kind).toBe('none')
})

const UNKNOWN = { number: 'Zorbel', who: 'Quandary', amount: 'Wexford', stars: 'Brillance' }
test.each([
  [
    'orders: number, person and amount by their values',
    `<h1>Orders</h1>${table(`${UNKNOWN.number}|${UNKNOWN.who}|Placed on|${UNKNOWN.amount}`, '1042|Anna Lee|2026-11-20|£18.40', '1041|Tom Okoro|2026-11-19|£7.00', '1039|Mei Fischer|2026-11-18|£31.25')}`,
    [{ orderId: '1042', customerName: 'Anna Lee', totalMinor: 1840, placedOn: '2026-11-20' }, { orderId: '1041' }, { orderId: '1039' }],
  ],
  [
    'orders: a price beside whose they are',
    `<h1>Orders</h1>${table('ID|First name|Last name|Ordered at|Price|Costs', '1732|Ada|Byrd|2026-11-20 16:45|119.25|4.95', '1730|Tom|Okoro|2026-11-19 10:00|32.00|0.00', '1728|Mei|Fischer|2026-11-18 09:30|44.00|8.95')}`,
    [{ orderId: '1732', customerName: 'Ada Byrd', totalMinor: 11925 }, { totalMinor: 3200 }, { totalMinor: 4400 }],
  ],
  [
    'orders: in the characters of Taiwan',
    `<h1>訂單管理</h1>${table('訂單編號|訂購人|電話|總金額|訂單狀態|建立時間', '20261120001|林雅婷|0912345678|NT$1,280|已出貨|2026/11/20', '20261119002|陳志豪|0922333444|NT$560|處理中|2026/11/19', '20261118003|吳佩珊|0933555666|NT$2,400|已完成|2026/11/18')}`,
    [
      { orderId: '20261120001', customerName: '林雅婷', totalMinor: 128000, currency: 'TWD' },
      { customerName: '陳志豪' },
      { placedOn: '2026-11-18' },
    ],
  ],
  [
    'orders: a header that its values contradict says nothing',
    `<h1>Orders</h1>${table('Order|Author|Placed on|Status', '1042|£18.40|2026-11-20|Paid', '1041|£7.00|2026-11-19|Paid', '1039|£31.25|2026-11-18|Pending')}`,
    [{ orderId: '1042', totalMinor: 1840 }, { totalMinor: 700 }, { totalMinor: 3125 }],
  ],
  [
    'orders: two headers name them, and no heading does',
    table(
      '订单号|佐布|订单总价|下单时间',
      '26332527168|guoqiang|¥339.00|2026-11-20 17:09',
      '26331224491|xiaoman|¥94.90|2026-11-19 18:57',
      '26331705528|欣欣|¥110.80|2026-11-18 02:23',
    ),
    [{ orderId: '26332527168', customerName: 'guoqiang', totalMinor: 33900 }, { orderId: '26331224491' }, { totalMinor: 11080 }],
  ],
  [
    'reviews: stars as bare figures under a word nobody knows',
    `<h1>Product reviews</h1>${table(`Product|${UNKNOWN.stars}|Review|Date`, 'Mug|5|Heavier than I thought, in a good way.|2026-11-20', 'Lamp|2|Came with a scratch, and no answer.|2026-11-19', 'Towel|4|Soft, but one corner frays.|2026-11-18')}`,
    [{ stars: 5 }, { stars: 2 }, { stars: 4, product: 'Towel' }],
  ],
  [
    'reviews: three headers name them',
    table(
      'ID|评价商品|评价用户|评价内容|评价时间',
      '88|59|30|包包质量不错，拉链很顺。|2026-11-20',
      '87|121|56|有点掉色，浅色衣服别背。|2026-11-19',
      '86|123|46|发货太慢了等了六天。|2026-11-18',
    ),
    [{ text: '包包质量不错，拉链很顺。' }, { text: '有点掉色，浅色衣服别背。' }, { postedOn: '2026-11-18' }],
  ],
  [
    'customers on cards: a name and how to reach it',
    `<h1>Customers</h1><div>${['Ravi Menon', 'Joris Dijk', 'Étienne Lambert'].map((name, i) => `<div class="entry"><strong>${name}</strong><br><span>c${i}@mail.example</span></div>`).join('')}</div>`,
    [{ name: 'Ravi Menon', email: 'c0@mail.example' }, { name: 'Joris Dijk' }, { name: 'Étienne Lambert' }],
  ],
])('unsaid: %s', (_, page, rows) => {
  expect(read(page).rows).toMatchObject(rows)
})
