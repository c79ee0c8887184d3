import { expect, test } from 'vitest'
import { read as readMade } from './made-page.ts'

/** Lists that say little themselves, on pages that say what they list. Invented, one idea each. */

const table = (headers: string, ...rows: string[]) => {
  const line = (texts: string, tag: string) =>
    `<tr>${texts
      .split('|')
      .map(text => `<${tag}>${text}</${tag}>`)
      .join('')}</tr>`
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${rows.map(row => line(row, 'td')).join('')}</tbody></table>`
}
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
