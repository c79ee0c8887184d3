import { exactLabel, type Label } from '../labels.ts'
import { fold } from '../text.ts'
import { simplified } from '../words/simplified.ts'
import { withoutSign } from './terms.ts'
import { FIELDS, type Field, SECTIONS, type Section, TITLES_OF_PARTS } from './words.ts'

/** What the labels of lists mean on a page of one order or customer. */
const AS_IN_LISTS: Partial<Record<Label, Field>> = {
  orderId: 'orderId',
  buyer: 'buyer',
  receiver: 'receiver',
  nick: 'nick',
  email: 'email',
  phone: 'phone',
  orderedOn: 'placedOn',
  paidOn: 'paidOn',
  promisedOn: 'promisedOn',
  deliveredOn: 'deliveredOn',
  total: 'total',
  refunded: 'refunded',
  status: 'status',
  paidStatus: 'partStatus',
  customerId: 'customerId',
  item: 'else',
  quantity: 'quantity',
  sku: 'sku',
  foreign: 'else',
  foreignId: 'else',
}

/** "Tracking number: 12 34", "Shipped, arrives on Friday", "shop@example.com", 档案、最近订单和地址 */
const SENTENCE = /@|[:：]\s*\S|#\p{L}|[，。！？!;；~～]|、[^、]{5}|(?<!\b(?:incl?|excl?|no|ref|est|tel|qty))\.\s/u
/** Titles of parts of a page. */
const OF_A_PART = /(?:详情|信息|明细|列表|管理|资料)$|\b(?:details|info|information|summary|list)$/
const TOO_LONG = /\d{2}|[\u3400-\u9fff]{11}|^\S+(?: \S+){4}/

/** "orderedAt" and "ordered_at" are "ordered at". */
const inWords = (text: string) => (/^\p{Ll}+(?:_\p{Ll}+|\p{Lu}\p{Ll}+)+$/u.test(text) ? text.replace(/_|(?=\p{Lu})/gu, ' ') : text)

const bare = (text: string) =>
  withoutSign(simplified(fold(inWords(text))).replace(/^[*＊•·]\s*/, ''))
    .replace(/[(（[【][^)）\]】]*[)）\]】]/g, ' ')
    .replace(/[\s:*?]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What a text says as a label; undefined when it is none we know. */
export function fieldOf(text: string): Field | undefined {
  if (text.length > 50) return undefined
  const label = bare(text)
  if (!label || label.length > 40 || SENTENCE.test(label)) return undefined
  for (const [field, ...languages] of FIELDS)
    if (languages.some(words => words.test(label)))
      return (field === 'else' || field === 'talk') && TOO_LONG.test(label) ? undefined : field
  if (OF_A_PART.test(label)) return undefined
  for (const one of exactLabel(label) ?? []) if (AS_IN_LISTS[one]) return AS_IN_LISTS[one]
  return undefined
}

/** A title for certain, whatever element it stands in. */
export const isTitleOfPart = (text: string): boolean => TITLES_OF_PARTS.some(words => words.test(text.trim()))

/** What a title says of the part of the page under it. */
export function sectionOf(title: string): Section {
  const text = simplified(fold(title))
  // 待收货 is a state; what is said under a title is longer than one.
  if (/[:：、，。]/.test(text) || /^[待已未]/.test(text)) return 'else'
  return SECTIONS.find(([, ...languages]) => languages.some(words => words.test(text)))?.[0] ?? 'else'
}
