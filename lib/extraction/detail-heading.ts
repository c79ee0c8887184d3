import { labelOf } from './labels.ts'
import { isHidden } from './leaves.ts'
import { looksLikeName } from './names.ts'
import { clean } from './text.ts'

const HEADINGS = 'h1, h2, h3, h4, title, [role="heading"]'
const OF_ORDER =
  /(?:^|\b(?:edit|view|sales|manage)\s)(?:order|订单)\s*(?:details?|number|no\.?|id|号|编号|详情)?\s*[:：]?\s*\(?\s*(?:[#№]|no\.?|号)?\s*((?=[\w-]*\d)[A-Z0-9][\w-]{0,39})\)?(?:\s*(?:details?|详情|[-–·|(].*))?$/i
/** Every heading we look for has one of these words; most headings have none. */
const OF_SOMEBODY = /order|订单|customer|client|buyer|member|shopper|user|客户|会员|买家|顾客|用户/i
const NUMBER = /^[#№][A-Z0-9-]*\d[A-Z0-9-]*$/i
const TITLE = /order|订单/i
const ORDER_PAGE = /^(?:(?:view|edit|sales)\s)?order (?:details?|information|info|summary)$|^(?:查看|编辑)?订单(?:详情|信息|明细)$/i
const CUSTOMER_PAGE =
  /^(?:(?:edit|view|update|about)\s(?:the\s)?(?:customer|client|buyer|member|shopper|user)\b|(?:customer|client|buyer|member|shopper|user) (?:details?|information|info|profile|overview)$|(?:查看|编辑)?(?:客户|会员|买家|顾客|用户)(?:详情|信息|资料|档案|详细信息)$)/i

/** "Customer Anna Lee"; "Customer Payment Methods" is made of words we know. */
const CALLED = /^(?:customer|client|member|buyer) ([A-Z\u00c0-\u024f]\S+(?: [A-Z\u00c0-\u024f]\S*){1,4})$/i

/** What a page's headings say it is about. */
export interface Heading {
  kind: 'order' | 'customer'
  /** The order's number or the customer's name, when the heading has it. */
  of?: string
}

/**
 * The one order or customer a page's headings name; undefined for lists and everything else.
 * @param lesser what else is a heading, as a selector; only on a page without a list
 */
export function headingOf(document: Document, lesser = ''): Heading | undefined {
  const selector = HEADINGS + lesser
  let page: Heading | undefined
  const ids = new Set<string>()
  for (const element of document.querySelectorAll(selector)) {
    const text = clean(element.textContent ?? '')
    // A heading that is nothing but a number: of what, the title says.
    if (element.localName === 'h1' && NUMBER.test(text) && TITLE.test(document.title)) ids.add(text.slice(1))
    if (text.length > 80 || !OF_SOMEBODY.test(text) || element.closest('table, nav, aside, [role="dialog"], li') || isHidden(element))
      continue
    const first = element.localName === 'title' ? (text.split(/\s[-–—|·‹›«»]\s/)[0] ?? text) : text
    const id = /\d/.test(first) ? OF_ORDER.exec(first)?.[1] : undefined
    if (id) ids.add(id)
    if (ORDER_PAGE.test(first)) page ??= { kind: 'order' }
    const called = CALLED.exec(first)?.[1]
    if (called && !labelOf(called)) page ??= { kind: 'customer', of: called }
    if (CUSTOMER_PAGE.test(first)) page ??= { kind: 'customer', ...nameAfter(first) }
  }
  // Headings of several orders are a list of them.
  if (ids.size > 1) return undefined
  const [id] = ids
  return id ? { kind: 'order', of: id } : page
}

/** "Edit User Chloe Taylor" names the customer. */
function nameAfter(heading: string): { of?: string } {
  const name = /^(?:edit|view|about|update)\s(?:the\s)?(?:customer|client|buyer|member|shopper|user)\s?[:：-]?\s(.{2,60})$/i.exec(
    heading,
  )?.[1]
  return name && looksLikeName(name) && !/^(details?|info|information|profile|account|group)$/i.test(name) ? { of: name } : {}
}
