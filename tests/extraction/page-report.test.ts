import { describe, expect, test } from 'vitest'
import { findBoxes } from '../../lib/extraction/find-boxes.ts'
import { shapeOfText } from '../../lib/extraction/mask.ts'
import { reportPage } from '../../lib/extraction/page-report.ts'
import { openPage } from '../../lib/extraction/read-page.ts'
import { teach } from '../../lib/extraction/teach.ts'

const now = new Date(2026, 10, 21)

function report(body: string, address = 'https://oak.example/orders?page=2', lang = 'en'): string {
  const document = new DOMParser().parseFromString(`<html lang="${lang}"><body>${body}</body></html>`, 'text/html')
  const before = document.documentElement.outerHTML
  const url = new URL(address)
  const { facts } = openPage(document, url, now, { boxes: findBoxes }).read()
  const text = reportPage(document, url, teach(document, url, now), { version: '1.2.3', language: 'en', facts })
  expect(document.documentElement.outerHTML).toBe(before)
  return text
}

interface Person {
  name: string
  email: string
  phone: string
  street: string
  order: string
}
const PEOPLE: Person[] = [
  {
    name: 'Annika Leewood',
    email: 'annika.leewood@postbox.example',
    phone: '13912345678',
    street: 'Bakerstreet 221',
    order: 'K202611200417',
  },
  { name: '欧阳晓明', email: 'ouyang_xm@youxiang.example', phone: '+86 138-0013-8000', street: '朝阳路18号', order: '320211988776655' },
  { name: 'Jean-Luc O’Hara', email: 'jl@ohara.example', phone: '(0207) 946 0958', street: 'Rue Verte 7', order: '114-3941689-8772232' },
  {
    name: 'Annika Leewood',
    email: 'annika.leewood@postbox.example',
    phone: '13912345678',
    street: 'Bakerstreet 221',
    order: 'K202611200418',
  },
]
const slug = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

/** Every place of a row in which somebody's data can stand. */
const cells = ({ name, email, phone, street, order }: Person) => [
  `<a class="order-link o-${order}" href="/orders/${order}?mail=${email}" id="order-${order}" name="${slug(name)}">${order}</a>`,
  `<img class="avatar ${slug(name)}" alt="${name}" src="/faces/${slug(name)}.png"><span class="buyer-name u-${slug(name)} u${name.replace(/\W/g, '')}" title="${name}, ${street}">${name}</span>`,
  `<span class="contact mail-${email} tel-${phone.replace(/\D/g, '')}" aria-label="Write to ${name} (${email})" data-phone="${phone}" data-${slug(name)}="1"><a href="mailto:${email}">${email}</a><br>${phone}</span>`,
  `<input class="note" type="text" value="${name} wants it by ${phone}" placeholder="Note for ${name}" data-owner="${email}">`,
  `<span class="amount" data-amount="€ 1.250,00">€ 1.250,00</span><s>€ 9.999,00</s><time datetime="2026-11-19T10:21:00Z">2026-11-19 10:21</time>`,
  `${order.endsWith('417') ? `<i class="seen-by-${HIDDEN}" data-${HIDDEN}="1"></i>` : ''}<div class="ship-to" data-address="${street}" role="${slug(name)}" style="--who: ${slug(name)}"><!-- ${name} --><p>${street}</p><script>var who = "${name}"</script><x-${slug(name).replace(/[^a-z-]/g, 'q')}>ok</x-${slug(name).replace(/[^a-z-]/g, 'q')}></div>`,
]
const HEADERS = ['Order no.', 'Customer', 'Yhteystiedot', 'Note', 'Total', 'Ship to']

/** Named by the page in one place only, and nowhere in its text. */
const HIDDEN = 'wilhelmina'

/** Pieces of what must not stand in a report: each name, the parts of each mail address, runs of digits, words of a street. */
const SECRETS = [
  ...new Set(
    PEOPLE.flatMap(({ name, email, phone, street, order }) => [
      name,
      ...name.split(/[ ’-]/),
      slug(name),
      name.replace(/\W/g, ''),
      email,
      ...email.split(/[@._]/).filter(part => part !== 'example'),
      phone,
      phone.replace(/\D/g, ''),
      street,
      ...street.split(' '),
      order,
    ]),
  ),
  HIDDEN,
  '1.250',
  '10:21',
]
  .filter(secret => secret.length > 1)
  .map(secret => secret.toLowerCase())

const leaksIn = (text: string) => {
  // "example" is the host's own; digits in what we say ourselves are counts.
  const told = text.toLowerCase()
  return SECRETS.filter(secret => told.includes(secret))
}

const table = (people = PEOPLE, headers = HEADERS) => `<h1>Orders</h1>
  <table class="order-table for-annika-leewood"><thead><tr>${headers.map(text => `<th>${text}</th>`).join('')}</tr></thead>
  <tbody class="lines of-${HIDDEN}" data-${HIDDEN}="1">${people
    .map(
      one =>
        `<tr class="order-row row-${one.order}" data-row-key="${one.order}">${cells(one)
          .map(cell => `<td class="cell">${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</tbody></table>`
const cards = (people = PEOPLE) =>
  `<main><h1>Orders</h1><div class="list of-${HIDDEN}">${people
    .map(
      one => `<article class="order-card card-${one.order}"><div class="head">Order no.: <b>${one.order}</b></div>
      <div class="who">${one.name}: <i>${one.phone}</i></div>${one === PEOPLE[1] ? '<p>Wilhelmina: thanks</p>' : ''}${cells(one)
        .map(cell => `<div class="part">${cell}</div>`)
        .join('')}</article>`,
    )
    .join('')}</div></main>`

describe('nothing of the people on a page is in its report', () => {
  test.each([
    ['a table', table()],
    ['a table of one row', table(PEOPLE.slice(0, 1))],
    ['a table of one person', table([PEOPLE[0] as Person, PEOPLE[3] as Person])],
    [
      'a table with people in its headers',
      table(PEOPLE, [
        'Order no. K202611200417',
        'Annika Leewood’s',
        'Wilhelmina’s orders',
        'annika.leewood@postbox.example',
        '欧阳晓明的备注',
        'Total (Wilhelmina 13912345678)',
        'Ship to',
      ]),
    ],
    [
      'a table whose header is an attribute',
      table().replace('<th>Yhteystiedot</th>', '<th title="Wilhelmina" aria-label="Wilhelmina"></th>'),
    ],
    ['cards', cards()],
    ['a page without a list', `<h1 class="for-${HIDDEN}">${PEOPLE[0]?.name}</h1>${cells(PEOPLE[0] as Person).join('')}`],
    ['a page with nothing on it', ''],
  ])('%s', (_, body) => {
    expect(leaksIn(report(body))).toEqual([])
  })

  test.each([
    ['https://oak.example/customers/annika-leewood/orders', 'oak.example/customers/*/orders'],
    ['https://oak.example/u/annika/orders', 'oak.example/u/*/orders'],
    ['https://oak.example/list/annika.leewood@postbox.example', 'oak.example/list/*'],
    ['https://oak.example/list/AnnikaLeewood?tab=annika', 'oak.example/list/*?tab=*'],
    ['https://oak.example/sellers/%E6%AC%A7%E9%98%B3%E6%99%93%E6%98%8E/orders', 'oak.example/sellers/*/orders'],
    ['https://oak.example/admin.php?page=orders&q=annika&tel=13912345678', 'oak.example/admin.php?page=orders'],
    ['https://oak.example/app#/orders/K202611200417?who=annika', 'oak.example/app#/orders/*'],
  ])('the address %s', (address, shown) => {
    const text = report(table(), address)
    expect(leaksIn(text)).toEqual([])
    expect(text).toContain(`page: ${shown}\n`)
  })

  test('a language that is none is not told', () => {
    expect(report(table(), undefined, 'annika-leewood@postbox')).toContain('language: page -, interface en')
    expect(report(table(), undefined, 'zh-Hans-CN')).toContain('language: page zh-Hans-CN')
  })
})

describe('what is left is enough to see what went wrong', () => {
  const text = report(table())
  test.each([
    'Regulars 1.2.3, report of a page',
    'page: oak.example/orders',
    'read as: orders, fine, by generic, 4 rows',
    'orderId 4',
    '"Order no." -> orderId, such as "A999999999999"',
    '"Customer" -> ',
    ', such as "Aaaaaa Aaaaaaa"',
    // A word nobody knows is what is to be learnt.
    '"Yhteystiedot" -> ',
    'tr.order-row.aaa-A999999999999[data-row-key]',
    'td.cell',
    'span.buyer-name',
    'input.note[type=text][value][placeholder][data-owner]',
    '"€ 9.999,99"',
    '"9999-99-99 99:99"',
    '"字字字字"',
    'time[datetime]',
  ])('%s', part => expect(text).toContain(part))

  test('no more than the first three rows', () => {
    expect(text.match(/tr\.order-row/g)).toHaveLength(3)
  })

  test('a page without a list shows how it is made', () => {
    const none = report('<main class="wrap"><h1>Shop</h1><div class="grid-of-tiles"><span role="status">Nothing</span></div></main>')
    expect(none).toContain('no list was found')
    expect(none).toContain('div.grid-of-tiles')
    expect(none).toContain('span[role=status] "Aaaaaaa"')
  })

  test('a long page has a report one can look through', () => {
    const deep = Array.from({ length: 400 }, (_, i) => `<div class="a"><p>${i}</p><span>x</span></div>`).join('')
    expect(report(`<section>${deep}</section>${table()}`).length).toBeLessThan(20_000)
    expect(report(`<div>${'<b>'.repeat(400)}deep${'</b>'.repeat(400)}</div>`).split('\n').length).toBeLessThan(300)
  })
})

test.each([
  ['Anna Lee', 'Aaaa Aaa'],
  ['99.50 USD, 订单号 8831', '99.99 AAA, 字字字 9999'],
  ['Ünal Ødegård Ελένη Иван', 'Aaaa Aaaaaaa Aaaaa Aaaa'],
  ['やまだ 太郎 김민수', 'aaa 字字 aaa'],
  ['٣٤٥ ①', '999 ?'],
  ['张**  138****1204', '字** 999****9999'],
  ['😀👨‍👩‍👧 ★★☆', '?'.repeat(4).concat(' ★★☆')],
])('the shape of %s is %s', (text, shape) => expect(shapeOfText(text).replace(/\?+/g, '?')).toBe(shape.replace(/\?+/g, '?')))
