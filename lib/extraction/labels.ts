import { remembered } from './remembered.ts'
import { fold } from './text.ts'
import { en } from './words/en.ts'
import type { HeaderWords, Thing, Words } from './words/things.ts'
import { zh } from './words/zh.ts'

/**
 * What a header or a label says of the values under or after it. `number`, `name`, `date`, `total`, `comment` are said of several things; the
 * kind of the page decides. `foreignId`: a number that is neither an order's nor a customer's. `foreign`: speaks of another kind of page.
 * `other`: at home on any page, says nothing.
 */
export type Label =
  | 'orderId'
  | 'number'
  | 'buyer'
  | 'receiver'
  | 'nick'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'orderedOn'
  | 'date'
  | 'paidOn'
  | 'total'
  | 'amount'
  | 'price'
  | 'refunded'
  | 'status'
  | 'sentStatus'
  | 'paidStatus'
  | 'promisedOn'
  | 'deliveredOn'
  | 'item'
  | 'quantity'
  | 'sku'
  | 'currency'
  | 'customerId'
  | 'orderCount'
  | 'spent'
  | 'lastOrderOn'
  | 'registeredOn'
  | 'reviewId'
  | 'author'
  | 'stars'
  | 'title'
  | 'reviewText'
  | 'comment'
  | 'reviewedOn'
  | 'reply'
  | 'repliedOn'
  | 'answerBy'
  | 'foreignId'
  | 'foreign'
  | 'other'

/**
 * Which things together make which label, those with "?" if they are there, in sets separated by bars; the order of the words is no matter, but after "=":
 * 用户评价 is a review, 评价用户 a buyer.
 */
const LABELS: Record<Exclude<Label, 'foreign' | 'other'>, string> = {
  orderId: 'order number?|order name|order? orderNumber|promised number|promised orderNumber',
  number: 'number',
  buyer: 'buyer name? order?|buyer ordered|buyer receiver',
  receiver: 'receiver name?|delivery name',
  nick: 'buyer? nick name?|user name?|user number|buyer user|nick number|buyer number|order user',
  name: 'name',
  firstName: 'firstName buyer?',
  lastName: 'lastName buyer?|last',
  email: 'email other? buyer? user? ordered?|receiver email|order email',
  phone: 'phone number? buyer? receiver? ordered?|receiver number|delivery phone|number phone nick',
  orderedOn: 'ordered date? order?|order date',
  date: 'date',
  paidOn: 'paid date? order? buyer?|payment date order?',
  total:
    'total order? amount? paid? price?|order amount|order? paid amount?|payment total? amount?|order payment amount|buyer paid|ordered amount|order price|total by|amount by|ordered total|=total delivery',
  amount: 'amount product?|payment',
  price: 'price product? count?',
  refunded: 'refund amount? total? paid?',
  status: 'status order?',
  sentStatus: 'delivery status order?|order delivery',
  paidStatus: 'payment status order?|paid status',
  promisedOn: 'promised date? delivery? delivered? by?|delivery date|delivery by date?|last delivery date? by?',
  deliveredOn: 'delivered date?',
  item: 'product name? order?|product title|=review product|product? ordered|product order ordered|product review name|product submitted',
  quantity: 'count product? ordered?|product total',
  sku: 'sku product?|product number|sku number',
  currency: 'currency order?',
  customerId: 'buyer number',
  orderCount:
    'orders total? ordered?|orders count|orders number|order count total?|ordered count order?|spent orders|order registered count',
  spent: 'spent total? amount?|spent ordered|ordered amount|order amount|spent order',
  lastOrderOn: 'last order date? ordered?|last ordered date?|last orders date?',
  registeredOn: 'registered date? buyer? ordered? order?|buyer date',
  reviewId: 'review number|stars number',
  author: 'author name? review?|=review buyer|review name buyer?|review nick',
  stars: 'stars review? product?|buyer stars',
  title: 'title review?',
  reviewText: 'review text?|=buyer review|=product review|buyer review text|review submitted',
  comment: 'text buyer?',
  reviewedOn: 'review date submitted? ordered?|submitted date?|stars date',
  reply: 'reply text? review? other?|reply buyer',
  repliedOn: 'reply date',
  foreignId: 'document',
  answerBy: 'reply by date?|reply promised date?',
}

/** The languages pages are read in; what runs on a page has no room for more. */
export const LANGUAGES: Words[] = [en, zh]

/** Every word with its thing, and every set of things with its labels; made when the first label is asked about: most pages have no list. */
let tables: { words: Map<string, Thing>; labels: Map<string, Label[]> } | undefined
let headerWords: HeaderWords[] = LANGUAGES

/**
 * From now on labels in these languages are understood too; a word that stands in several means what it means in ours.
 * @param spelled a label as our words are written
 */
export function alsoUnderstand(more: HeaderWords[], spelled = (text: string) => text): void {
  headerWords = [...more.map(folded), ...LANGUAGES]
  tables = undefined
  understood = remembered(text => understand(spelled(text)))
}

/** Our own words are written as labels are compared: in small letters and plain signs. */
const folded = (language: HeaderWords): HeaderWords =>
  Object.fromEntries(Object.entries(language).map(([thing, list]) => [thing, plain(fold(list))]))

/** "Ship-to" as "ship to", "qty." as "qty". */
const plain = (text: string) => text.replace(/(?<=[a-z])\./g, '').replace(/(?<=[a-z])-(?=[a-z])/g, ' ')

const keyOf = (things: Iterable<string>) => [...things].sort().join(' ')

function makeTables() {
  const words = new Map<string, Thing>()
  for (const { headings, ...language } of headerWords as Words[])
    for (const [thing, list] of Object.entries(language)) for (const word of list.split('|')) words.set(word, thing as Thing)
  const labels = new Map<string, Label[]>()
  for (const [label, sets] of Object.entries(LABELS))
    for (const set of sets.split('|')) {
      let all: string[][] = [[]]
      for (const thing of set.split(' '))
        all = all.flatMap(one => (thing.endsWith('?') ? [one, [...one, thing.slice(0, -1)]] : [[...one, thing]]))
      for (const one of all) {
        const key = set.startsWith('=') ? set : keyOf(one)
        labels.set(key, [...(labels.get(key) ?? []), label as Label])
      }
    }
  return { words, labels }
}

/** A piece of a header: what its words name, or nothing we know. */
interface Piece {
  thing: Thing | undefined
  length: number
  /** In the plural: so are menus written, and seldom labels. */
  plural?: boolean
}

/** More characters of a script without spaces, or words of one with them, than any word of the tables has. */
const LONGEST = 20
/** Thai, kana, Chinese characters: every second part of a text split here. */
const UNSPACED = /([\u0e00-\u0e7f\u3040-\u9fff]+)/

/** The words of a folded text in order, the longest that are known first. */
function piecesOf(text: string, words: Map<string, Thing>): Piece[] {
  const pieces: Piece[] = []
  for (const [i, run] of text.split(UNSPACED).entries()) {
    const isSpaced = i % 2 === 0
    const units = isSpaced ? (run.match(/#?[^\s_#]+|#/g) ?? []) : [...run]
    for (let at = 0; at < units.length; ) {
      let count = Math.min(LONGEST, units.length - at)
      const phrase = () => units.slice(at, at + count).join(isSpaced ? ' ' : '')
      while (count > 1 && !thingOf(phrase(), words)) count--
      pieces.push({ thing: thingOf(phrase(), words), length: phrase().length, plural: !words.has(phrase()) })
      at += count
    }
  }
  return pieces
}

const thingOf = (word: string, words: Map<string, Thing>) =>
  words.get(word) ?? (word.endsWith('s') ? (words.get(word.slice(0, -1)) ?? words.get(word.replace(/.s$/, ''))) : undefined)

/** What things together are a label for; undefined when they make none. */
function labelsOf(pieces: Piece[], labels: Map<string, Label[]>): Label[] | undefined {
  const things = new Set(pieces.map(piece => piece.thing))
  things.delete('nothing')
  if (things.size === 0) return ['other']
  if (things.size > 1 && things.delete('at')) things.add('date')
  const isNumber = things.has('number') || things.has('orderNumber')
  if (things.has('foreign')) return [isNumber ? 'foreignId' : 'foreign']
  return (
    labels.get(`=${[...things].join(' ')}`) ??
    labels.get(keyOf(things as Set<string>)) ??
    // The number of something else.
    (isNumber && things.size === 2 && !things.has('other')
      ? ['foreignId']
      : ['other', 'document', 'matter'].some(one => things.has(one as Thing))
        ? ['other']
        : undefined)
  )
}

/** What a header or label is, and how surely: 1 when every word of it is understood, less when it is part of more. */
export interface Labelled {
  labels: Label[]
  weight: number
}

const strip = (text: string) =>
  plain(text)
    .replace(/[(（[【][^)）\]】]*[)）\]】]/g, ' ')
    .replace(/[:*?↑↓▲▼⇅]+/g, ' ')
    .trim()

/** The meanings of a text that is a label, every word of it (a colon after it is no matter); undefined for all other text. */
export function exactLabel(text: string): Label[] | undefined {
  if (text.length > 40) return undefined
  const known = labelOf(text)
  return known?.weight === 1 ? known.labels : undefined
}

/** Whether a text is, nearly word for word, a label we know. */
export const isKnown = (text: string): boolean => (labelOf(text)?.weight ?? 0) >= 0.8

const understand = (text: string) => (text.length > 60 ? null : look(strip(fold(text)) || fold(text)))
let understood = /* @__PURE__ */ remembered(understand)

/** What a header or label means; null when it is no word we know. */
export const labelOf = (text: string): Labelled | null => understood(text)

function look(text: string): Labelled | null {
  if (!text || text.length > 40) return null
  tables ??= makeTables()
  const { words, labels } = tables
  // "买家 / 收货人", "Order / Date": the first part counts.
  const sections = text.split(/\s?[/|&、]\s?/).filter(Boolean)
  const [first = '', ...more] = sections
  const pieces = piecesOf(first, words)
  if (pieces.length > 0 && pieces.every(piece => piece.thing)) {
    const found = labelsOf(pieces, labels)
    const same = more.every(section => labelsOf(piecesOf(section, words), labels)?.some(label => found?.includes(label)))
    // Words we know in a sense we do not: something else than what its values look like.
    return found
      ? { labels: found, weight: same ? (pieces.some(piece => piece.plural) ? 0.9 : 1) : 0.8 }
      : { labels: ['other'], weight: 0.6 }
  }
  // "Customer's preferred delivery date": what its known words at one end say; short ones are not believed.
  const from = pieces.findLastIndex(piece => !piece.thing) + 1
  const until = pieces.findIndex(piece => !piece.thing)
  const ends = [pieces.slice(from), pieces.slice(0, until)].filter(
    end => end.reduce((sum, piece) => sum + piece.length, 0) >= (/[a-z]/.test(first) ? 5 : 2),
  )
  const said = ends.map(end => labelsOf(end, labels)).filter(one => one !== undefined)
  const best = said.find(one => one[0] !== 'other') ?? said[0]
  // 基础信息: something, and words that add nothing.
  return best ? { labels: best, weight: ends.flat().every(piece => piece.thing === 'nothing') ? 0.5 : 0.6 } : null
}
