import { outsideRows } from '../pages/roots.ts'
import type { Assignment, Column } from './columns.ts'
import type { FoundList } from './find-lists.ts'
import { LANGUAGES, type Label, type Labelled, labelOf } from './labels.ts'
import { isHidden } from './leaves.ts'
import type { Kind } from './meanings.ts'
import { clean, fold } from './text.ts'

/** What the page's headings say it is about. `foreign`: another kind of page (products, invoices, a dashboard, …). */
export type Topic = Kind | 'foreign' | undefined

/** Where the last of the words ends in a text; -1 without one. */
function lastEnd(text: string, words: string): number {
  let last = -1
  for (const word of words.split('|')) {
    const at = text.lastIndexOf(word)
    if (at < 0) continue
    const latin = /^[a-z]/.test(word)
    const end = at + word.length + (latin && text.charAt(at + word.length) === 's' ? 1 : 0)
    if (end > last && !(latin && (/[a-z]/.test(text.charAt(at - 1)) || /[a-z]/.test(text.charAt(end))))) last = end
  }
  return last
}

/** "Edit order", "Customer details", "Order #1001", 订单详情: about one of them. */
const OF_ONE =
  /^(?:edit|view|update)\s.*\b(?:order|customer|client|user)\b|(?:order|customer|client|member|user)s? (?:details?|info|profile|overview)|\border\s?(?:no\.?\s?)?[#№:]\s?[\w-]*\d|详[情细]/

/** The last word names the thing: "Product reviews" are reviews, "Order statuses" and 订单统计 are no orders. */
export function topicIn(heading: string): Topic {
  const text = fold(heading)
  if (!text || text.length > 60) return undefined
  if (OF_ONE.test(text)) return 'foreign'
  // 佣金记录: of what else a record is, it is no list of orders.
  let [topic, end]: [Topic, number] = [/(?:记录|明细)$/.test(text) ? 'foreign' : undefined, -1]
  for (const { headings } of LANGUAGES)
    for (const [one, words] of Object.entries(headings) as [Kind | 'foreign', string][]) {
      const at = lastEnd(text, words)
      if (at > end) [topic, end] = [one, at]
    }
  return topic
}

/** The topic of a page: its first heading that names one, then its title, then lesser headings and breadcrumbs. */
export function topicOf(document: ParentNode): Topic {
  const title = clean(document.querySelector('title')?.textContent ?? '').split(/\s[-–—|·‹›«»:]\s|[‹›|_]/)
  const texts = (selector: string) =>
    outsideRows(document, selector)
      .filter(heading => !isHidden(heading))
      // "Product reviews", and smaller "Manage what is said of your products".
      .map(heading => (heading.textContent ?? '').replace(heading.querySelector('small, [class*="sub"]')?.textContent || '\0', ''))
  const topicsIn = (headings: string[]) => headings.map(heading => topicIn(clean(heading))).filter(Boolean)
  const lesser = () => {
    const said = topicsIn(
      texts(
        'h2, h3, [role="heading"], [class="pageHeading"], nav[class*="breadcrumb"], :is(div, ol)[class*="breadcrumb"] > :last-child',
      ).slice(0, 4),
    )
    // Those over the parts of a menu name everything there is.
    return new Set(said).size > 2 ? undefined : said[0]
  }
  const named = topicsIn(title)
  return (
    topicsIn(texts('h1').slice(0, 3))[0] ??
    // "Suppliers - Shopper": which of them is the shop's name?
    (new Set(named).size > 1 ? lesser() : undefined) ??
    // A title also says whose page it is ("Zen Cart! : Product Reviews"), and that it is an overview.
    named.find(topic => topic !== 'foreign') ??
    named[0] ??
    lesser() ??
    // Where people buy, the way to their own orders is marked as the one taken.
    topicsIn(texts('[aria-current], [class~="current"]').filter(text => /^\s*(我的|my )/i.test(text)))[0]
  )
}

/** Words in the roles or groups of people who are customers; staff lists have other ones. */
const CUSTOMER_ROLE = /^(customer|buyer|subscriber|member|shopper|retail|wholesale|guest|客户|会员|顾客|买家|普通[会用]|vip)/i

/** What is kept of customers and of nobody else. */
const OF_MEMBERS = /会员|积分|余额|loyalty|store credit|用户等级/i

interface Headers {
  said: Labelled[]
  foreign: number
  foreignIdFirst: boolean
}

function headersOf(list: FoundList): Headers {
  const texts = [...list.headers.values()].filter(Boolean)
  const all = texts.map(labelOf)
  const said = all.filter(labelled => labelled !== null)
  const has = (labelled: Labelled, ...labels: Label[]) => labels.some(label => labelled.labels.includes(label))
  // Only among the first columns is it the number of the row; 单据号 is one, 序号 counts the rows.
  const firstId = all
    .slice(0, 4)
    .find(
      (one, i) =>
        one && one.weight >= 0.8 && (has(one, 'foreignId', 'orderId') || (has(one, 'number') && /[^序编]号$/.test(texts[i] ?? ''))),
    )
  return {
    said,
    foreign: said.filter(labelled => has(labelled, 'foreign') && labelled.labels.length === 1).length,
    foreignIdFirst: firstId != null && has(firstId, 'foreignId') && !has(firstId, 'orderId'),
  }
}

/** The least evidence for a kind. A customer list shows fewer things; `has` asks more of it. */
const LEAST: Record<Kind, number> = { orders: 4.5, customers: 3.4, reviews: 4.5 }

/**
 * How much an assignment convinces: 0 when something is missing that a list of this kind always has, or when the list or the page
 * speaks of something else. A false alarm is worse than a miss.
 */
export function conviction(list: FoundList, columns: Column[], { columns: found, score }: Assignment, kind: Kind, topic: Topic): number {
  // Headers of ratings and reviews are surer than the headings of the page around.
  if (topic === 'foreign' && !(labelled(found.get('stars'), 'stars') && labelled(found.get('text'), 'reviewText'))) return 0
  const { foreign, foreignIdFirst } = headersOf(list)
  const agreed = topic === kind ? 1.5 : topic ? -1 : 0
  const sum = score + agreed - 1.2 * foreign + (kind === 'customers' && isOfMembers(columns, topic) ? 2 : 0)
  return has[kind](found, columns, topic, list) && !foreignIdFirst && sum >= LEAST[kind] + (list.layout === 'table' ? 0 : 0.5) ? sum : 0
}

/** "Recent orders", 最近10笔订单; not "Newest first", as a list is sorted. */
const LATEST = /^(?:latest|recent|newest|最新|最近|近期)\s?\d*\s?笔?(?:order|sale|review|customer|订单|交易|评价|客户|会员)/i

/** Whether the words over a list say that it is the newest few of another one: so they are on overviews. */
export function isLatestOnly({ element: list }: FoundList): boolean {
  const table = list.closest('table') ?? list
  const top = table.firstElementChild
  // Not asked of the whole table: without one the browser would look through all of it.
  const over = [top?.localName === 'caption' ? top : (top?.querySelector('tr')?.querySelector('[colspan]') ?? null)]
  for (let at: Element | null = table; at && over.length < 4; at = at.parentElement) over.push(at.previousElementSibling)
  return over.some(one => LATEST.test(clean(one?.textContent ?? '')))
}

const any = (found: Map<string, Column>, ...names: string[]) => names.some(name => found.has(name))
/** Whether such words stand over one of the columns. */
export const isOver = (columns: Column[], words: RegExp) => columns.some(({ header }) => words.test(header))
/** Members have a level, and entries in a log of theirs have none; 用户等级, 积分 and 余额 together are of members whatever the page is called. */
const isOfMembers = (columns: Column[], topic: Topic) =>
  isOver(columns, /等级/) &&
  (topic === 'customers' ||
    (isOver(columns, /会员等级/) && columns.some(column => labelled(column, 'email', 'phone'))) ||
    columns.filter(({ header }) => OF_MEMBERS.test(header)).length > 2)
const labelled = (column: Column | undefined, ...labels: string[]) =>
  column?.labelled?.labels.some(label => labels.includes(label)) ?? false

const has: Record<Kind, (found: Map<string, Column>, columns: Column[], topic: Topic, list: FoundList) => boolean> = {
  orders(found, columns, topic, list) {
    const who = any(found, 'name', 'nick', 'firstName', 'lastName', 'email', 'phone')
    const sure = labelled(found.get('orderId'), 'orderId') || (found.get('orderId')?.shape.sureNumber ?? 0) >= 0.7
    // Orders of many shops and nobody who bought them, or neither who nor when: a buyer's own.
    if (!who && (!found.has('placedOn') || isOver(columns, /^(shop|store|seller|sold by|店铺|商[家户]|卖家)/i))) return false
    // Orders to suppliers: their "Buyer" is one of us.
    const name = found.get('name')
    if (isOver(columns, /^(vendor|supplier|供应商)/i) && (!labelled(name, 'buyer') || name?.header === 'Buyer')) return false
    const [total, state] = [found.has('total'), found.has('status') || columns.some(column => labelled(column, 'paidOn'))]
    // A plain "No." or "ID" may number anything. A person alone did something else with an order, an amount alone is a payment.
    if (!sure) return found.has('orderId') && who && total && (state || found.has('placedOn'))
    return total ? who || state || topic === 'orders' || headersOf(list).said.some(one => one.labels.includes('buyer')) : who && state
  },
  customers(found, columns, topic, list) {
    const named = any(found, 'name', 'nick', 'firstName', 'lastName', 'email')
    const known = any(found, 'email', 'phone', 'orders', 'spent', 'lastOrderOn') || isOfMembers(columns, topic)
    // An amount paid is of a payment, unless the page speaks of customers.
    const spent = found.has('spent') && (topic === 'customers' || labelled(found.get('spent'), 'spent'))
    const bought = spent || any(found, 'orders', 'lastOrderOn') || isOfMembers(columns, topic)
    const roles = columns.find(column => /\brole\b|角色/i.test(column.header))
    const role = roles !== undefined && roles.parts.filter(part => CUSTOMER_ROLE.test(part.text)).length > roles.parts.length / 2
    // Who writes to the shop is on the list of what they write.
    if ((roles && !role) || isOver(columns, /message|反馈/i)) return false
    if (headersOf(list).foreign > 0 && !bought && !(topic === 'customers' && any(found, 'email', 'phone'))) return false
    const buyers =
      labelled(found.get('name'), 'buyer') ||
      labelled(found.get('customerKey'), 'customerId') ||
      topic === 'customers' ||
      bought ||
      role ||
      isOver(columns, OF_MEMBERS)
    const ordered = columns.some(column => labelled(column, 'orderId') && (column.labelled?.weight ?? 0) === 1 && column.shape.count < 0.7)
    return named && known && buyers && !ordered
  },
  reviews(found, _columns, topic) {
    const rated = found.has('stars')
    const text = found.get('text')
    const said = topic === 'reviews' && (labelled(text, 'reviewText') || (labelled(text, 'comment') && found.has('product')))
    return (rated || said) && (any(found, 'name', 'text') || topic === 'reviews') && any(found, 'postedOn', 'product', 'text')
  },
}

/** The kind of an empty list, from its headers alone; undefined when they do not tell. */
export function kindOfHeaders(list: FoundList, topic: Topic): Kind | undefined {
  const { said, foreign, foreignIdFirst } = headersOf(list)
  const says = (labels: string) => said.some(one => one.weight >= 0.8 && one.labels.some(label => labels.split(' ').includes(label)))
  if (topic === 'foreign' || foreign > 1 || foreignIdFirst) return undefined
  if (says('stars') && says('author buyer nick reviewText')) return 'reviews'
  if (says('orderId') && says('buyer receiver nick total') && says('total status sentStatus orderedOn date')) return 'orders'
  if (says('buyer name nick') && says('email phone orderCount spent') && (topic === 'customers' || says('buyer orderCount spent')))
    return 'customers'
  return undefined
}
