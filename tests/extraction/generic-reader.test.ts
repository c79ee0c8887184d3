import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { findBoxes } from '../../lib/extraction/find-boxes.ts'
import { openAsDetail } from '../../lib/extraction/open-detail.ts'
import { openPage, readPage } from '../../lib/extraction/read-page.ts'

/**
 * Pages of different makes, written by hand with invented people. NAME.html begins with the kind it is; NAME.json is what it is read as.
 * A new page's reading is written on the first run, for a person to check.
 */
const folder = join(import.meta.dirname, 'pages')
const now = new Date(2026, 10, 21, 18, 0)

const parsers: [string, (html: string) => Document][] = [
  ['happy-dom', html => new DOMParser().parseFromString(html, 'text/html')],
  ['linkedom', html => parseHTML(html).document],
]
const linkedom = (html: string) => parseHTML(html).document
const read = (document: Document) => readPage(document, undefined, now, [], openAsDetail)

const pages = readdirSync(folder)
  .filter(file => file.endsWith('.html'))
  .map(file => ({ name: file.slice(0, -'.html'.length), html: readFileSync(join(folder, file), 'utf8') }))

describe.each(parsers)('on %s', (_dom, parse) => {
  test.each(pages)('$name', ({ name, html }) => {
    const document = parse(html)
    const before = document.documentElement.outerHTML
    const { facts, rows, list } = read(document)
    expect(name.startsWith(facts.kind)).toBe(true)
    // How sure the reader is moves with every rule; that it is sure is what counts.
    const { confidence, ...said } = facts
    expect(confidence).toBeGreaterThanOrEqual(facts.kind === 'none' ? 0 : 0.35)
    const expected = join(folder, `${name}.json`)
    if (!existsSync(expected)) writeFileSync(expected, `${JSON.stringify(said, null, 2)}\n`)
    expect(said).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
    expect(document.documentElement.outerHTML).toBe(before)
    expect(rows.length).toBe(facts.rows.length)
    for (const { row, anchor } of rows) {
      expect(list?.contains(row)).toBe(true)
      expect(row.contains(anchor)).toBe(true)
      expect(anchor.closest('a, button, input')).toBeNull()
    }
  })
})

/** A list as plain data, to be written down in many ways. */
const columns = [
  { en: 'Order number', zh: '订单号', values: ['SO10021', 'SO10022', 'SO10023', 'SO10024'] },
  { en: 'Customer', zh: '买家', values: ['Ada Winter', '王小雨', 'Tom King', 'j***n'] },
  { en: 'Order total', zh: '订单金额', values: ['€12.00', '€1,250.90', '€7.50', '€99.00'] },
  { en: 'Order date', zh: '下单时间', values: ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'] },
  { en: 'Status', zh: '订单状态', values: ['Shipped', '待发货', 'Delivered', 'Refunded'] },
]

interface Make {
  language?: 'en' | 'zh'
  order?: number[]
  classes?: string
  wrap?: (text: string) => string
}

function tableOf({ language = 'en', order = [0, 1, 2, 3, 4], classes = 'cell', wrap = text => text }: Make): string {
  const shown = order.map(i => columns[i]).filter(column => column !== undefined)
  const cells = (row: number) => shown.map((column, i) => `<td class="${classes}-${i}">${wrap(column.values[row] ?? '')}</td>`).join('')
  return `<html lang="en"><body><table><thead><tr>${shown.map(column => `<th class="${classes}">${column[language]}</th>`).join('')}</tr></thead>
    <tbody>${[0, 1, 2, 3].map(row => `<tr class="${classes}">${cells(row)}</tr>`).join('')}</tbody></table></body></html>`
}

describe('what is read does not hang on how it is written', () => {
  const plain = read(linkedom(tableOf({}))).facts.rows
  test('the plain table is read whole', () => {
    expect(plain[1]).toEqual({
      orderId: 'SO10022',
      customerName: '王小雨',
      totalMinor: 125090,
      currency: 'EUR',
      placedOn: '2026-11-02',
      status: '待发货',
      statusKind: 'paid',
    })
  })
  const makes: [string, Make][] = [
    ['other class names', { classes: 'xq7' }],
    ['Chinese headers', { language: 'zh' }],
    ['columns in another order', { order: [4, 2, 0, 3, 1] }],
    ['columns the other way round', { order: [4, 3, 2, 1, 0] }],
    ['cells in further elements', { wrap: text => `<div class="a"><span>${text}</span></div>` }],
    ['cells with comments and icons', { wrap: text => `<!-- x --><div><svg></svg><p>${text}</p></div>` }],
    ['cells with white space', { wrap: text => `\n      ${text}\n   ` }],
  ]
  test.each(makes)('%s', (_name, make) => expect(read(linkedom(tableOf(make))).facts.rows).toEqual(plain))

  test('rows of boxes under a header of boxes', () => {
    const boxes = tableOf({}).replace(/<(\/?)(table|thead|tbody|tr|th|td)\b/g, '<$1div')
    expect(read(linkedom(boxes)).facts.rows).toEqual(plain)
  })
  test('a header in a table of its own', () => {
    const split = tableOf({}).replace('</thead>', '</thead></table></div><div><table>').replace('<table>', '<div><table>')
    expect(read(linkedom(split)).facts.rows).toEqual(plain)
  })
  test('labels before the values instead of headers', () => {
    const cards = [0, 1, 2, 3].map(row => `<li>${columns.map(column => `<p><b>${column.en}:</b> ${column.values[row]}</p>`).join('')}</li>`)
    expect(read(linkedom(`<html lang="en"><body><ul>${cards.join('')}</ul></body></html>`)).facts.rows).toEqual(plain)
  })
})

describe('health', () => {
  test('a row without its number is skipped and the reading is "partly"', () => {
    const facts = read(linkedom(tableOf({}).replace('SO10022', ''))).facts
    expect([facts.reading, facts.rows.length, facts.skipped]).toEqual(['partly', 3, [{ row: 1, missing: 'orderId' }]])
  })
  test('a header without rows is an empty list of its kind', () => {
    const facts = read(
      linkedom(tableOf({}).replace(/<tbody>[\s\S]*<\/tbody>/, '<tbody><tr><td colspan="5">No orders found</td></tr></tbody>')),
    ).facts
    expect([facts.kind, facts.reading]).toEqual(['orders', 'empty'])
  })
  test('a refunded order shows its old total crossed out', () => {
    const facts = read(linkedom(tableOf({}).replace('€99.00', '<del>€99.00</del> <ins>€9.00</ins>'))).facts
    expect(facts.rows[3]).toMatchObject({ totalMinor: 9900, refundedMinor: 9000 })
  })
  test('a crossed-out price of an order that was not refunded is the old price', () => {
    const facts = read(linkedom(tableOf({}).replace('€7.50', '<s>€10.00</s> €7.50'))).facts
    expect(facts.rows[2]).toMatchObject({ totalMinor: 750 })
    expect(facts.rows[2]).not.toHaveProperty('refundedMinor')
  })
  test('a dollar on an English page that names no country has no currency', () => {
    const facts = read(linkedom(tableOf({}).replaceAll('€', '$'))).facts
    expect(facts.rows[0]).toMatchObject({ totalMinor: 1200 })
    expect(facts.rows[0]).not.toHaveProperty('currency')
  })
  test('a column that cannot be understood in a third of the rows makes the reading "partly"', () => {
    const three = tableOf({}).replace(/<tr class="cell"><td class="cell-0">SO10024.*?<\/tr>/, '')
    const facts = read(linkedom(three.replace('2026-11-03', '3. Nebelung 2026'))).facts
    expect([facts.reading, facts.rows.length]).toEqual(['partly', 3])
    expect(read(linkedom(three.replace('2026-11-03', ''))).facts.reading).toBe('fine')
    expect(read(linkedom(three.replace('2026-11-03', 'not yet'))).facts.reading).toBe('fine')
  })
})

test.each([
  ['<header><span>店铺：青木家居旗舰店</span></header>', '青木家居旗舰店'],
  ['<aside><p>Store: Kettle &amp; Crumb</p></aside>', 'Kettle & Crumb'],
  ['<nav><div>当前店铺 <b>青木家居</b></div></nav>', '青木家居'],
  ['<nav><a href="/shop">Shop</a><a href="/orders">Orders</a></nav>', undefined],
])('the shop is named where the page labels it: %s', (html, name) => {
  expect(read(linkedom(`<html><body>${html}<main></main></body></html>`)).facts.shop?.name).toBe(name)
})

test('a column whose values come after the rows is understood when they are there', () => {
  const rows = [1, 2, 3, 4].map(n => `<tr><td>100${n}</td><td></td><td>2026-11-0${n}</td><td>$${n}2.50</td></tr>`).join('')
  const head = '<tr><th>Order</th><th>Customer</th><th>Date</th><th>Total</th></tr>'
  const document = linkedom(`<html><body><table><thead>${head}</thead><tbody>${rows}</tbody></table></body></html>`)
  const open = openPage(document, undefined, now, { boxes: findBoxes })
  expect(open.read().facts.rows[0]).not.toHaveProperty('customerName')
  expect(open.again()).toBeDefined()
  for (const row of document.querySelectorAll('tbody tr')) (row.children[1] as Element).innerHTML = '<a href="#/customers/7">Ada Abbott</a>'
  expect(open.again()).toBeUndefined()
  expect(openPage(document, undefined, now, { boxes: findBoxes }).read().facts.rows[0]).toMatchObject({ customerName: 'Ada Abbott' })
})
