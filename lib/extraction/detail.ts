import type { Detail, Item, OrderRow } from '../pages/facts.ts'
import { columnsOf } from './columns.ts'
import { type DayOrder, dateIn, dayOrder } from './dates.ts'
import { type Heading, headingOf } from './detail-heading.ts'
import { findTables } from './find-lists.ts'
import { type Label, labelOf } from './labels.ts'
import { localCurrency, moneyIn } from './money.ts'
import { fullName, looksLikeName } from './names.ts'
import { looksLikeOrderNumber, orderNumber } from './order-number.ts'
import { type Part, partsOf } from './parts.ts'
import { itemIn, quantityIn } from './read-rows.ts'
import { rowReader } from './row-reader.ts'
import { shown } from './shown.ts'
import { statusKind } from './status.ts'
import { emailIn, phoneIn } from './text.ts'
import { customerIn, customerLink, dateOf } from './values.ts'

/**
 * The one order or customer a page is about; undefined when its headings do not say so.
 * @param lesser also the heads of cards and panels are headings; ask so only of a page without a list
 */
export function readDetail(document: Document, url: URL | undefined, now: Date, lesser: boolean): Detail | undefined {
  const heading = headingOf(document, lesser ? LESSER : '')
  if (!heading) return undefined
  const root = document.querySelector('main, [role="main"]') ?? document.body
  const page = new Map<Label, Part[]>()
  const parts = partsOf([{ column: '', element: root }], 'form', { inputs: true }).filter(part => part.text && !isAround(part.holder))
  for (const part of parts)
    for (const label of (part.label && labelOf(part.label)?.labels) || []) page.set(label, [...(page.get(label) ?? []), part])
  const said = { page, parts, now, document, url }
  return heading.kind === 'order' ? orderOf(said, heading) : customerOf(said, heading)
}

/** What stands for a heading where there is no list: the heads of cards and panels. */
const LESSER = ', h5, legend, [class*="header"], [class*="title"], [class*="heading"], [class*="breadcrumb"] > *'

/** The back-office around the page: its menus and bars speak of everything. */
const MENU =
  'nav, aside, footer, body > header, [role="navigation"], [role="banner"], [role="menu"], ul[class*="menu"], ul[class*="nav"], [class*="sidebar"]:not(body)'

/** Some wrap their whole page in an element with "menu" in its class; a menu itself is short. */
const isAround = (element: Element) =>
  element.closest(MENU) !== null ||
  (element.closest('header') !== null && element.closest('main, article') === null) ||
  (element.closest('[class*="menu"]')?.textContent ?? ' '.repeat(300)).length < 300

interface Said {
  page: Map<Label, Part[]>
  parts: Part[]
  now: Date
  document: Document
  url: URL | undefined
}

const first = <T>({ page }: Said, labels: Label[], read: (part: Part) => T | undefined): T | undefined => {
  for (const label of labels)
    for (const part of page.get(label) ?? []) {
      const value = read(part)
      if (value !== undefined) return value
    }
  return undefined
}

const aName = (part: Part) => (looksLikeName(part.text) && !labelOf(part.text) ? part.text : undefined)
const aDate = (now: Date, order?: DayOrder) => (part: Part) => dateOf(part, text => dateIn(text, now, order))

/** Who: the fields every kind of detail can show. */
function whoOf(said: Said): Pick<OrderRow, 'customerName' | 'customerEmail' | 'customerKey' | 'phone'> {
  const { parts } = said
  const at = parts.findIndex(part => emailIn(part.text) === part.text)
  const before = parts[at - 1]
  // "Anna Lee (anna@example.com)": the name stands in the same text as the address.
  // Or it is the heading over it.
  const withEmail = before && (before.holder === parts[at]?.holder || /^h\d$/.test(before.holder.localName)) ? aName(before) : undefined
  const full = fullName(first(said, ['firstName'], aName), first(said, ['lastName'], aName))
  return shown({
    customerName: first(said, ['buyer'], aName) ?? withEmail ?? full ?? first(said, ['name', 'receiver', 'nick'], aName),
    customerEmail: first(said, ['email'], part => emailIn(part.text)) ?? (at < 0 ? undefined : parts[at]?.text),
    customerKey: first(said, ['buyer', 'nick', 'name', 'email'], customerLink) ?? first(said, ['nick'], aName),
    phone: first(said, ['phone'], part => phoneIn(part.text)),
  })
}

/** The amounts called a total, the surest name first: a page of an order also shows sums of its parts and of the customer. */
const TOTALS = [/^(order|grand) total|^订单(总?金额|总[价额])|^实付|^实收|^应付/i, /^total|^(总计|合计|总金额|总价)/i, /./]

function orderOf(said: Said, heading: Heading): Detail | undefined {
  const { page, parts, now, document, url } = said
  const language = document.documentElement.getAttribute('lang') ?? ''
  const texts = parts.filter(part => part.text.length < 30).map(part => part.text)
  const date = aDate(now, dayOrder(texts, now, language))
  const money = (part: Part) => moneyIn(part.text, sign => localCurrency(sign, language, url?.host))
  const totals = (page.get('total') ?? []).filter(part => part.text.length < 40 && money(part))
  const totalPart = TOTALS.map(words => totals.findLast(part => words.test(part.label ?? ''))).find(part => part !== undefined)
  const total = totalPart && money(totalPart)
  const status = first(said, ['status'], part => (part.text.length <= 30 && statusKind(part.text) !== 'unknown' ? part.text : undefined))
  const numbers = (page.get('orderId') ?? []).map(part => part.text).filter(looksLikeOrderNumber)
  // "1" after a word for orders is a step or a count; the longest is the number.
  const orderId = heading.of ?? numbers.map(orderNumber).sort((a, b) => b.length - a.length)[0]
  const items = itemsOf(said)
  const who = whoOf(said)
  const unlabelled = parts.find(
    part => !part.label && part.text.length < 60 && /^(\d|[A-Z][a-z]{2})/.test(part.text) && date(part) !== undefined,
  )
  const placedOn = first(said, ['orderedOn', 'date', 'paidOn'], date) ?? (unlabelled && date(unlabelled))
  const facts = [who.customerName ?? who.customerEmail, total, placedOn, items].filter(Boolean).length
  if (!orderId || facts < 2) return undefined
  return {
    kind: 'order',
    ...shown<Partial<OrderRow>>({
      orderId,
      ...who,
      totalMinor: total?.minor,
      refundedMinor: first(said, ['refunded'], part => Math.abs(money(part)?.minor ?? 0) || undefined),
      currency: total?.currency,
      placedOn,
      promisedOn: first(said, ['promisedOn'], date),
      deliveredOn: first(said, ['deliveredOn'], date),
      status,
      statusKind: status ? statusKind(status) : undefined,
      items,
    }),
  }
}

/** The articles: the rows of the table with a column of products and one of quantities. */
function itemsOf({ document, now }: Said): Item[] | undefined {
  for (const list of findTables(document.body)) {
    const columns = columnsOf(list, now)
    const item = columns.find(column => column.labelled?.labels.includes('item') && column.shape.letters > 0.3)
    const quantity = columns.find(column => column.labelled?.labels.includes('quantity'))
    const sku = columns.find(column => column.labelled?.labels.includes('sku') && column !== item)
    if (!item || !quantity) continue
    const found = new Map([['items', item], ['quantity', quantity], ...(sku ? [['sku', sku] as const] : [])])
    const reader = rowReader({ columns: found, score: 0 }, 'table', { now, language: '', host: '' })
    const items = list.rows.flatMap(row => {
      const facts = reader.row(row)
      const name = facts.text('items')
      const count = facts
        .all('quantity')
        .flat()
        .map(part => quantityIn(part.text))
        .find(n => n !== undefined)
      return name && count !== undefined ? [shown<Item>({ ...itemIn(name), quantity: count, sku: facts.text('sku') })] : []
    })
    if (items.length > 0) return items
  }
  return undefined
}

function customerOf(said: Said, heading: Heading): Detail | undefined {
  const who = whoOf(said)
  const detail = shown<Partial<OrderRow>>({
    ...who,
    customerName: who.customerName ?? heading.of,
    customerKey:
      (said.url && customerIn(said.url.href)) ??
      first(said, ['customerId'], part => (looksLikeOrderNumber(part.text) ? part.text : undefined)) ??
      who.customerKey,
  })
  return detail.customerName && (detail.customerEmail || detail.phone || detail.customerKey) ? { kind: 'customer', ...detail } : undefined
}
