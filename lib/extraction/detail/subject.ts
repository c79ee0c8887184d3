import { labelOf } from '../labels.ts'
import { isHidden } from '../leaves.ts'
import { looksLikeName } from '../names.ts'
import { looksLikeOrderNumber, orderNumber } from '../order-number.ts'
import { clean, emailIn } from '../text.ts'
import { fieldOf } from './field-of.ts'
import { openDialog } from './outline.ts'
import { currentPlaces, pathOf, titlePieces, withoutVerb, wordsOf } from './path.ts'
import { ANSWER, NO_ORDER, ONES_OWN } from './words.ts'

/** What a page is about, as its headings, its title and its path say. */
export interface Subject {
  kind: 'order' | 'customer'
  /** The order's number or the customer's name. */
  of?: string
  /** "Order 1001 from Anna Lee" */
  by?: string
}

const NUMBER = String.raw`((?=[\w./-]*\d)[A-Z0-9][\w./-]{0,39}|[A-Z]{7,12})`
const OF_ORDER = new RegExp(
  String.raw`(?:^|\b(?:edit|editing|view|sales|manage|web|customer)\s|^.{0,6}(?:系统|平台|销售|交易)?)(?:order(?:s\s*[/›>:])?|sale|订单|单号)\s*(?:details?|number|no\.?|nbr|id|ref(?:erence)?|号码?|编号|单号|详情)?\s*[:：/]?\s*[-–]?\s*[([（]?\s*(?:[#№]|no\.?|号)?\s*${NUMBER}[)\]）]?(?:\s*(?:details?|详情|[-–—·•|(（[,→›/].*|(?:from|by|for|to|of)\s+([^/|(·]{2,60}?)(?:\s*[/|(·].*)?))?$`,
  'i',
)
/** 会员订单(38): how many there are. */
const HOW_MANY = /(?:订单|交易)\s*[(（]\d{1,5}[)）]$/
const ORDER_PAGE =
  /^(?:(?:view|edit|editing|show|sales|customer|manage)\s)?order (?:details?|information|info|summary|overview|view)(?:\s[-–—|·•:]\s.*)?$|^(?:view|edit|show) (?:sales )?order$|^(?:查看|编辑|销售|交易)?(?:订单|交易)(?:详情页?|信息|明细|详细信?息?)$|^查看订单$/i
/** Whom a page in Chinese can be about; 用户 can be one of us as well. */
const BUYER_ZH = '客户|会员|买家|顾客|学员'
const CUSTOMER_ZH = `(?:${BUYER_ZH}|用户)`
const CUSTOMER = '(?:customer|client|buyer|member|shopper|user|contact)'
const CUSTOMER_PAGE = new RegExp(
  String.raw`^(?:edit|view|update|about|show|editing)\s(?:the\s)?${CUSTOMER}\b(?!['’]?s? (?:groups?|segments?|tags?|types?|roles?|levels?|tiers?|fields?|attributes?|settings?|templates?|titles?)\b)|^(?:customer|client|buyer|member|shopper|${BUYER_ZH})\s?(?:no\.?|id|number|编号)?\s?[:：]?\s?[#№]?\d[\w-]*$|^${CUSTOMER}s? (?:details?|information|info|profile|overview|card|record)\b|^(?:查看|编辑|修改)${CUSTOMER_ZH}$|^${CUSTOMER_ZH}(?:查看|编辑|修改)$|^(?:查看|编辑|修改)?${CUSTOMER_ZH}(?:详情|信息|资料|档案|详细信息|画像|主页|概况)$`,
  'i',
)
const ORDER_FROM = /^order (?:from|by) (.{2,60})$/i
/** "Customer Anna Lee"; "Customer Payment Methods" is made of words we know. */
const CALLED = /^(?:information about )?(?:customer|client|member|buyer):? ([A-Z\u00c0-\u024f]\S+(?: [A-Z\u00c0-\u024f]\S*){1,4})$/i
/** "Shopper: anna_lee", in a title or over the page. */
const ONE_CALLED = new RegExp(String.raw`^(?:customer|client|buyer|member|shopper|${BUYER_ZH})\s?[:：]\s?(\S.{1,40})$`, 'i')
/** A list of customers can be called so as well; where none was found, it is one of them. */
const ONE_CUSTOMER = /^(?:customer|client|buyer|member|shopper)$/i
const NAMED = new RegExp(
  String.raw`^(?:edit|editing|view|about|update|show)\s(?:the\s)?${CUSTOMER}(?: details?)?\s?[:：/–-]?\s(.{2,60})$`,
  'i',
)

/** The lists a page of one of their rows is reached from. */
const ORDERS =
  /^(?:(?:all|sales|manage|customer|my shop'?s) )?(?:orders?|sales)(?: (?:list|management))?$|^(?:历史|全部|所有|销售|交易)?(?:订单|交易)(?:管理|列表|中心|查询)?$/i
const CUSTOMERS = new RegExp(
  `^(?:(?:all|manage) )?(?:customers?|clients?|buyers?|members?|shoppers?|users?|persons?|contacts)(?: (?:list|management))?$|^(?:全部|所有)?${CUSTOMER_ZH}(?:管理|列表|中心|查询)?$`,
  'i',
)

/** Where the name of the shop or of the back-office stands. */
const OF_THE_SHOP = 'aside, [class*="logo"]'
const HEADINGS = 'h1, h2, h3, h4, title, [role="heading"]'
/** What stands for a heading where there is no list: the heads of cards and panels. */
const LESSER =
  ', h5, legend, [class*="header"], [class*="title"], [class*="heading" i], [class~="head"], [class~="hd"], [class~="tit"], [class*="breadcrumb"] > *'

/** What a page is about; undefined when nothing tells, `other` for several orders and for papers and things that only name one. */
export function subjectOf(document: Document, lesser: boolean): Subject | 'other' | undefined {
  const title = clean(document.querySelector('title')?.textContent ?? '')
  const titles = titlePieces(title)
  const path = pathOf(document)
  const heads = [...document.querySelectorAll('h1')].filter(one => !isHidden(one) && !one.closest(OF_THE_SHOP)).map(wordsOf)
  // A title can begin with the name of the shop or of the back-office.
  const named = [...heads.slice(0, 2), ...path.slice(-1)]
  const main = named.length > 0 ? named : titles.slice(0, 1)
  if ([...main, ...path, ...titles].some(text => ONES_OWN.some(words => words.test(text)))) return 'other'
  if (main.some(text => ANSWER.test(text))) return 'other'
  // An order's page can be laid out as its invoice: the title still calls it an order.
  const ofOrder = OF_ORDER.exec(titles[0] ?? '')?.[1]
  const isLaidOut = ofOrder !== undefined && isNumberOn(document, ofOrder)
  if (!isLaidOut && main.some(text => text.length < 80 && isOther(text))) return 'other'
  const said = headingsSay(document, lesser, path)
  if (said === 'other') return said
  const head = heads[0]
  const place = currentPlaces(document).findLast(text => ORDERS.test(text) || CUSTOMERS.test(text))
  const paths = [path, titles, titles.toReversed(), ...(place && head ? [[place, head]] : [])]
  // A path that ends in a number is of that order, whatever the heading says.
  const belows = paths.flatMap(pieces => belowList(document, pieces, pieces === path && isEndOf(path) ? undefined : head) ?? [])
  const below = belows.find(one => one.of) ?? belows[0]
  if (said?.of || (said && below && said.kind !== below.kind)) return said
  return below ?? said
}

/** A heading, the title or the end of the path names a list of them. */
export function isOnList(document: Document): boolean {
  const heads = [...document.querySelectorAll('h1, h2')].map(wordsOf)
  return [...heads, ...pathOf(document).slice(-1), ...titlePieces(document.title).slice(0, 1)].some(
    text => ORDERS.test(text) || CUSTOMERS.test(text),
  )
}

/** The first heading is "Customer", or one says that details are shown. */
export const isOnOne = (document: Document): boolean =>
  ONE_CUSTOMER.test(clean(topOf(document)?.textContent ?? '')) ||
  [...document.querySelectorAll(HEADINGS + LESSER)].some(one => {
    const text = wordsOf(one)
    return text.length < 30 && (ORDER_PAGE.test(text) || CUSTOMER_PAGE.test(text)) && !isHidden(one)
  })

const topOf = (document: Document) => document.querySelector('h1, h2')

/** "Order details", 订单详情. */
export const isOrderPage = (text: string): boolean => ORDER_PAGE.test(text)

/** The number in "Order details - 1001" and the like. */
export const numberOfOrderIn = (text: string): string | undefined => {
  const number = OF_ORDER.exec(text)?.[1]
  return number && /\d{3}/.test(number) ? number : undefined
}

const isOther = (text: string) => NO_ORDER.some(words => words.test(text)) && !OF_ORDER.test(text) && !ORDER_PAGE.test(text)

const isEndOf = (path: string[]) => ORDERS.test(path.at(-2) ?? '') && /\d{3}/.test(path.at(-1) ?? '')

/** "Orders", then "1001"; "Customers", then "Anna Lee": one of the list. */
function belowList(document: Document, pieces: string[], head: string | undefined): Subject | undefined {
  const last = pieces.findLastIndex(piece => ORDERS.test(piece) || CUSTOMERS.test(piece))
  const list = pieces[last]
  const one = pieces[last + 1]
  if (!list || !one) return undefined
  const name = withoutVerb(one)
  const number = orderNumber(name)
  const kind = ORDERS.test(list) ? 'order' : 'customer'
  if (ONE_OF_THEM.test(one)) return { kind }
  if (kind === 'order')
    return isNumberOn(document, name) && (head === undefined || head.includes(number)) ? { kind: 'order', of: number } : undefined
  if (looksLikeOrderNumber(number) || emailIn(name) === name) return { kind: 'customer' }
  // In a title the shop's name can come after the list's.
  const heading = head && withoutVerb(head)
  return isName(name) && (heading === name || heading?.startsWith(`${name} `) || (!head && isTitleOn(document, name)))
    ? { kind: 'customer', of: name }
    : undefined
}

/** The shop's name can have a digit in it and come after the list's: a number has two at least, or the sign for one, and stands on the page too. */
const isNumberOn = (document: Document, text: string) =>
  looksLikeOrderNumber(text) &&
  /^[#№]|\d\D*\d/.test(text) &&
  !WORD_WITH_DIGITS.test(text) &&
  (document.body.textContent ?? '').includes(orderNumber(text))

const WORD_WITH_DIGITS = /^\p{L}*\p{Ll}{2}\d{1,3}\p{L}*$/u

const ONE_OF_THEM = /^(?:view|show|edit|details?|info|查看|编辑|修改|详情|详细)$/i

const isTitleOn = (document: Document, name: string) =>
  [...document.querySelectorAll('[class*="title"], h2, h3, h4')].some(one => clean(one.textContent ?? '') === name)

const isName = (text: string) =>
  looksLikeName(text) && !/\d/.test(text) && !labelOf(text) && !fieldOf(text) && !/^(?:new|add|create|新增|新建)/i.test(text)

function headingsSay(document: Document, lesser: boolean, path: string[]): Subject | 'other' | undefined {
  const pages: (Subject & { isMain: boolean })[] = []
  const ids = new Map<string, Subject>()
  const isOfOrders =
    ORDERS_WORD.test(document.title) || path.some(piece => ORDERS.test(piece)) || currentPlaces(document).some(place => ORDERS.test(place))
  const look = (text: string, isMain: boolean, isTop = false) => {
    const [, id, by] = (HOW_MANY.test(text) ? null : OF_ORDER.exec(text)) ?? []
    if (id && (/\d/.test(id) || /^[A-Z]+$/.test(id))) ids.set(id, { kind: 'order', of: id, ...(by && isName(by) ? { by } : {}) })
    const from = ORDER_FROM.exec(text)?.[1]
    if (from && isName(from)) pages.push({ kind: 'order', by: from, isMain })
    else if (ORDER_PAGE.test(text)) pages.push({ kind: 'order', isMain })
    const called = CALLED.exec(text)?.[1]
    if (called && !labelOf(called)) pages.push({ kind: 'customer', of: called, isMain })
    if (isTop && isName(ONE_CALLED.exec(text)?.[1] ?? '')) pages.push({ kind: 'customer', isMain })
    if (lesser && isTop && ONE_CUSTOMER.test(text)) pages.push({ kind: 'customer', isMain })
    const named = NAMED.exec(text)?.[1]
    if (CUSTOMER_PAGE.test(text))
      pages.push({ kind: 'customer', isMain, ...(named && isName(named) && !GENERAL.test(named) ? { of: named } : {}) })
  }
  const dialog = openDialog(document)
  const top = topOf(document)
  for (const element of document.querySelectorAll(HEADINGS + (lesser ? LESSER : ''))) {
    const text = wordsOf(withoutSmall(element))
    if (!text || text.length > 90) continue
    const isInDialog = dialog?.contains(element)
    const isInTable = element.closest('table') !== null && !/page-?_?(?:heading|title)/i.test(element.getAttribute('class') ?? '')
    if (isInTable || (!isInDialog && (element.closest('aside, [role="dialog"], li, nav:not([class*="breadcrumb"])') || isHidden(element))))
      continue
    // A heading that is nothing but a number: of what, the title, the path or the menu says.
    const words = text.split(' ')
    if (element.localName === 'h1' && isOfOrders && words.length < 4 && words.every(looksLikeOrderNumber))
      for (const word of words) if (/^#.*\d|\d{3}/.test(word)) ids.set(orderNumber(word), { kind: 'order', of: orderNumber(word) })
    if (!OF_SOMEBODY.test(text)) continue
    look(
      element.localName === 'title' ? (titlePieces(text)[0] ?? text) : text,
      MAIN.has(element.localName),
      element === top || /^(?:h1|title)$/.test(element.localName),
    )
  }
  const last = path.at(-1)
  if (last) look(last, true)
  // A title can name the shop first; then only what names one order or person counts.
  if (ids.size === 0 && !pages.some(page => page.of ?? page.by))
    for (const piece of titlePieces(document.title).slice(1))
      if (OF_SOMEBODY.test(piece) && (SAYS_DETAILS.test(piece) || isNamedOn(document, piece))) look(piece, true)
  if (ids.size > 0) {
    const said = [...ids.values()]
    // One heading can give two numbers; headings of several orders are a list of them.
    return ids.size === 1 || (ids.size === 2 && headHasAll(document, [...ids.keys()])) ? (said.find(one => one.by) ?? said[0]) : 'other'
  }
  // 顾客信息 is also a part of the page of an order.
  const page = pages.find(one => one.isMain) ?? pages.find(one => one.kind === 'order') ?? pages[0]
  if (!page) return undefined
  const { isMain, ...subject } = page
  return subject
}

const BESIDE_WORDS = 'small, [class*="badge"], [class*="status"], [class*="pill"], [class*="chip"]'

/** A heading without the line in small print in it and its badges: "Order 1001", not "Order 1001 Paid via the web shop". */
function withoutSmall(heading: Element): Element {
  if (!heading.querySelector(BESIDE_WORDS)) return heading
  const copy = heading.cloneNode(true) as Element
  for (const small of copy.querySelectorAll(BESIDE_WORDS)) small.remove()
  return SAYS_ALL.test(clean(copy.textContent ?? '')) ? copy : heading
}

/** Two words, or a word and a number: a number can stand in a badge too. */
const SAYS_ALL = /\S\s+\S|[\u3400-\u9fff]{4}|[\u3400-\u9fff].*\d/

const SAYS_DETAILS = /\bdetails?$|详情$/i

/** The number or the name in a piece of the title stands on the page too. */
const isNamedOn = (document: Document, piece: string) => {
  const id = OF_ORDER.exec(piece)?.[1]
  if (id) return /\d{2}/.test(id) && (document.body.textContent ?? '').includes(id)
  const name = CALLED.exec(piece)?.[1]
  const texts = (element: Element) => [...element.childNodes].filter(node => node.nodeType === 3).map(node => clean(node.textContent ?? ''))
  return name !== undefined && [...document.body.querySelectorAll('*')].some(element => texts(element).includes(name))
}

const MAIN = new Set(['h1', 'h2', 'title'])

const headHasAll = (document: Document, ids: string[]) =>
  [...document.querySelectorAll('h1')].some(head => ids.every(id => (head.textContent ?? '').includes(id)))

const ORDERS_WORD = /order|订单|交易/i
/** Every heading we look for has one of these words; most headings have none. */
const OF_SOMEBODY = new RegExp(`order|sale|订单|交易|单号|${CUSTOMER}|${CUSTOMER_ZH}`, 'i')
const GENERAL = /^(details?|info|information|profile|account|group|addresses|address)$/i
