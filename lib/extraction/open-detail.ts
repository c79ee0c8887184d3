import type { CustomerRow, Detail, OrderRow, PageReading, Rows } from '../pages/facts.ts'
import { assign } from './columns.ts'
import { openDialog } from './detail/outline.ts'
import { isOnOne, subjectOf } from './detail/subject.ts'
import { readDetail } from './detail.ts'
import { findBoxes } from './find-boxes.ts'
import { allLists, openAnyPage, openFound } from './generic-reader.ts'
import { alsoUnderstand } from './labels.ts'
import { isHidden } from './leaves.ts'
import { conviction } from './page-kind.ts'
import { allAtOnce, beside, isReadable, type OpenPage, placeOf, unread } from './placed-reading.ts'
import { meanMore } from './rarer-meanings.ts'
import type { OpenGeneric } from './read-page.ts'
import { lookAgain } from './second-look.ts'
import { shown } from './shown.ts'
import { clean } from './text.ts'
import { moreEn } from './words/more-en.ts'
import { moreZh } from './words/more-zh.ts'
import { simplified } from './words/simplified.ts'

// Who knows details has room for the rarer words too; what runs on every page has none.
alsoUnderstand([moreEn, moreZh], simplified)
meanMore()

/** Opens any page and knows those about one order or customer: they have no rows, and say what they are about as `detail`. */
export const openAsDetail: OpenGeneric = (document, url, now) => {
  const found = lookAt(document, url, now)
  return 'list' in found ? found.list : unread({ confidence: SURE, ...found })
}

/**
 * Opens any page and knows those about one order or customer, as what can be kept and drawn like a list: an order is a list of one, a customer too, unless
 * the page lists their orders: those are theirs then. The badge stands at the customer's name.
 */
export const openAsList: OpenGeneric = (document, url, now) => {
  const found = lookAt(document, url, now)
  if ('list' in found) return found.list
  const { detail } = found
  if (detail.kind === 'order') {
    const { kind: _, ...order } = detail
    return ofOne(document, { kind: 'orders', rows: [order as OrderRow] }, detail)
  }
  const orders = ordersOn(document, url, now)
  return orders ? theirs(orders, detail) : ofOne(document, { kind: 'customers', rows: [customerRow(detail)] }, detail)
}

/** How sure we are of a page that says what it is about. */
const SURE = 0.7

/** The one order or customer a page is about, else the list on it. */
function lookAt(...[document, url, now]: Parameters<OpenGeneric>): { detail: Detail } | { list: OpenPage } {
  // Nothing was sent, or a bare text.
  if (!document.documentElement) return { list: unread() }
  const detail = readDetail(document, url, now, false)
  if (detail?.kind === 'order') return { detail }
  const list = openAnyPage(document, url, now, findBoxes)
  // Several customers, and a title like one of their names: the shop's.
  if (detail && !isOfSeveral(list)) return { detail }
  const isOfOne = (list.total === 1 && isOnOne(document)) || isOfNobody(list)
  const isUnderDialog = openDialog(document) !== undefined
  const lesser = isDoubtful(list) || isOfOne || isUnderDialog ? readDetail(document, url, now, true) : undefined
  const isDetail = lesser && (!isReadable(list) || isOfOne || isUnderDialog || lesser.items)
  // A list of them can be called "Customer" as well.
  if (lesser && isDetail && lesser.kind === 'order') return { detail: lesser }
  // A paper that names a customer looks like a list of one.
  if (isReadable(list) && !isOfSeveral(list) && kindOf(list) === 'customers' && subjectOf(document, true) === 'other')
    return { list: unread() }
  const again = lookAgain(document, url, now, isReadable(list) ? list : undefined)
  return isDetail && !(again && isOfSeveral(again)) ? { detail: lesser } : { list: again ?? list }
}

/** Cards about one customer can look like two. */
const MANY_CARDS = 4
const isOfSeveral = (list: OpenPage) => list.total >= MANY_CARDS && kindOf(list) === 'customers'
const kindOf = (list: OpenPage) => list.read(0, 1).facts.kind

/** So many articles tell what the others are. */
const FIRST_ROWS = 50

/** Orders, and of whom none says: they can be those of the one customer the page is about. */
function isOfNobody(list: OpenPage): boolean {
  const { kind, rows } = list.read(0, FIRST_ROWS).facts
  return kind === 'orders' && rows.every(row => !row.customerName && !row.customerEmail && !row.customerKey && !row.phone)
}

/** No list, or one of which as many rows cannot be read as can: the articles of an order look like orders to the reader of lists. */
function isDoubtful(list: OpenPage): boolean {
  if (!isReadable(list)) return true
  const { rows, skipped } = list.read(0, FIRST_ROWS).facts
  return skipped.length >= rows.length
}

/** The list on a page that is likeliest to be one of orders, whatever the headings above it speak of. */
function ordersOn(document: Document, url: URL | undefined, now: Date): OpenPage | undefined {
  const [likeliest] = [...allLists(document, now, findBoxes)]
    .map(({ list, columns }) => {
      const assignment = assign(columns, 'orders')
      return { list, kind: 'orders' as const, assignment, sum: conviction(list, columns, assignment, 'orders', 'orders') }
    })
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
  const orders = likeliest && openFound({ ...likeliest, confidence: SURE }, document, url, now)
  return orders && isReadable(orders) ? orders : undefined
}

const customerRow = ({ customerName: name, customerEmail: email, phone, customerKey }: Detail): CustomerRow =>
  shown<CustomerRow>({ name, email, phone, customerKey })

/** Orders that name no buyer, listed on a customer's page. */
function theirs(orders: OpenPage, detail: Detail): OpenPage {
  const { customerName, customerEmail, customerKey, phone } = detail
  const customer = shown<Partial<OrderRow>>({ customerName, customerEmail, customerKey, phone })
  const known = new WeakMap<OrderRow, OrderRow>()
  const asTheirs = (row: OrderRow): OrderRow => {
    const named = known.get(row) ?? (row.customerName || row.customerEmail || row.customerKey ? row : { ...row, ...customer })
    known.set(row, named)
    return named
  }
  return {
    ...orders,
    read: (from, to) => {
      const reading = orders.read(from, to)
      const rows = (reading.facts.rows as OrderRow[]).map(asTheirs)
      return { ...reading, facts: { ...reading.facts, rows, detail } as PageReading }
    },
    // The page may be another customer's by now.
    again: () => undefined,
  }
}

function ofOne(document: Document, one: Rows, detail: Detail): OpenPage {
  const { customerName, orderId } = detail
  // A form holds its values where nothing can stand beside them.
  const holder = holderOf(document, customerName) ?? holderOf(document, orderId) ?? document.querySelector('h1, h2, h3')
  return allAtOnce({
    facts: { ...one, reading: 'fine', marketplace: 'generic', confidence: SURE, skipped: [], detail },
    list: null,
    rows: [placeOf(holder ?? document.body, () => beside(holder ?? document.body))],
  })
}

const ELSEWHERE = 'nav, script, style, template, noscript, option, textarea, [class*="breadcrumb"]'

/** Where a text stands first on a page, on a line of its own rather than in a longer one. */
function holderOf(document: Document, text: string | undefined): Element | undefined {
  if (!text) return undefined
  let within: Element | undefined
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    const line = clean(node.textContent ?? '')
    if (!holder || !line.includes(text) || holder.closest(ELSEWHERE) || isHidden(holder)) continue
    if (line === text) return holder
    within ??= holder
  }
  return within
}
