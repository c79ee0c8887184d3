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
 * Which things together make which label, separated by bars; the order of the words is no matter, but after "=": 用户评价 is a review, 评价用户 a buyer.
 */
const LABELS: Record<Exclude<Label, 'foreign' | 'other'>, string> = {
  orderId: 'order|order number|order name|orderNumber|order orderNumber',
  number: 'number',
  buyer: 'buyer|buyer name|buyer order|buyer ordered|buyer receiver|buyer order name',
  receiver: 'receiver|receiver name|delivery name',
  nick: 'nick|user|user name|user number|buyer nick|buyer user|nick name|nick number|buyer number|buyer nick name|order user',
  name: 'name',
  firstName: 'firstName',
  lastName: 'lastName|last',
  email: 'email|buyer email|receiver email|user email|order email',
  phone:
    'phone|phone number|receiver number|buyer phone|receiver phone|delivery phone|buyer phone number|receiver phone number|number phone nick',
  orderedOn: 'ordered|ordered date|order date|order ordered|order ordered date',
  date: 'date',
  paidOn: 'paid date|payment date|buyer paid date|order paid date|order payment date',
  total:
    'total|order total|total amount|total price|total paid|order amount|order total amount|order total price|order paid|paid|paid amount|payment total|payment amount|paid total|buyer paid|ordered amount|order price|order payment amount|total amount paid|total by|order total paid|payment|ordered total|=total delivery',
  amount: 'amount|payment|product amount',
  price: 'price|product price|count price|product count price',
  refunded: 'refund|refund amount|refund total|refund paid',
  status: 'status|order status',
  sentStatus: 'delivery status|order delivery status|order delivery',
  paidStatus: 'payment status|paid status|order payment status',
  promisedOn:
    'promised|promised date|promised delivery|promised delivery date|delivery date|delivery by|delivery by date|promised by|promised by date|promised delivered|promised delivered date|promised delivery by|last delivery|last delivery date|last delivery by',
  deliveredOn: 'delivered|delivered date',
  item: 'product|product name|product title|order product|=review product|product ordered|ordered|product order ordered|product review name|product submitted',
  quantity: 'count|product count|ordered count product|product total|count ordered',
  sku: 'sku|product sku|product number|sku number',
  currency: 'currency|order currency',
  customerId: 'buyer number',
  orderCount:
    'orders|orders total|order count|orders count|orders ordered|ordered count|orders number|ordered orders total|order total count|ordered order count|spent orders|order registered count',
  spent:
    'spent|spent total|amount spent|amount spent total|spent ordered|ordered amount|payment amount|order amount|spent order|spent amount',
  lastOrderOn: 'last order|last order date|last ordered|last ordered date|last orders|last orders date|last ordered order',
  registeredOn:
    'registered|registered date|buyer registered|buyer registered date|registered ordered|registered ordered date|registered order|registered order date|buyer date',
  reviewId: 'review number|stars number',
  author: 'author|author name|review author|=review buyer|review name|review buyer name|review author name|review nick',
  stars: 'stars|review stars|product stars|buyer stars|review product stars',
  title: 'title|review title',
  reviewText: 'review|review text|=buyer review|=product review|buyer review text|review submitted',
  comment: 'text|buyer text',
  reviewedOn: 'review date|submitted|submitted date|stars date|review submitted date|review ordered date',
  reply: 'reply|reply text|review reply|reply buyer',
  repliedOn: 'reply date',
  foreignId:
    'document|document number|document orderNumber|matter number|matter orderNumber|refund number|refund orderNumber|payment number|payment orderNumber|delivery number|delivery orderNumber|promised orderNumber|promised number|text number|document orderNumber number',
  answerBy: 'reply by|reply by date|reply promised|reply promised date',
}

/** The languages pages are read in; what runs on a page has no room for more. */
export const LANGUAGES: Words[] = [en, zh]

/** Every word with its thing, and every set of things with its labels; made when the first label is asked about: most pages have no list. */
let tables: { words: Map<string, Thing>; labels: Map<string, Label[]> } | undefined
let headerWords: HeaderWords[] = LANGUAGES

/** From now on labels in these languages are understood too; a word that stands in several means what it means in ours. */
export function alsoUnderstand(more: HeaderWords[]): void {
  headerWords = [...more, ...LANGUAGES]
  tables = undefined
  cache.clear()
}

const keyOf = (things: Iterable<string>) => [...things].sort().join(' ')

function makeTables() {
  const words = new Map<string, Thing>()
  for (const { headings, ...language } of headerWords as Words[])
    for (const [thing, list] of Object.entries(language)) for (const word of list.split('|')) words.set(fold(word), thing as Thing)
  const labels = new Map<string, Label[]>()
  for (const [label, sets] of Object.entries(LABELS))
    for (const set of sets.split('|')) {
      const key = set.startsWith('=') ? set : keyOf(set.split(' '))
      labels.set(key, [...(labels.get(key) ?? []), label as Label])
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

/** The longest word of the tables in a script without spaces, and the most words of a phrase in one with them. */
const LONGEST = { unspaced: 20, spaced: 4 }
/** Thai, kana, Chinese characters: every second part of a text split here. */
const UNSPACED = /([\u0e00-\u0e7f\u3040-\u9fff]+)/

/** The words of a folded text in order, the longest that are known first. */
function piecesOf(text: string, words: Map<string, Thing>): Piece[] {
  const pieces: Piece[] = []
  for (const [i, run] of text.split(UNSPACED).entries()) {
    if (i % 2 === 1) {
      for (let at = 0; at < run.length; ) {
        let length = Math.min(LONGEST.unspaced, run.length - at)
        while (length > 1 && !words.has(run.slice(at, at + length))) length--
        pieces.push({ thing: words.get(run.slice(at, at + length)), length })
        at += length
      }
      continue
    }
    const latin = run
      .replace(/(\w)(?=#)/g, '$1 ')
      .split(/[\s_]+/)
      .filter(Boolean)
    for (let at = 0; at < latin.length; ) {
      let count = Math.min(LONGEST.spaced, latin.length - at)
      const phrase = () => latin.slice(at, at + count).join(' ')
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
  if (things.has('foreign')) return [things.has('number') || things.has('orderNumber') ? 'foreignId' : 'foreign']
  if (things.has('other') || ((things.has('document') || things.has('matter')) && !labels.has(keyOf(things as Set<string>))))
    return ['other']
  return labels.get(`=${[...things].join(' ')}`) ?? labels.get(keyOf(things as Set<string>))
}

/** What a header or label is, and how surely: 1 when every word of it is understood, less when it is part of more. */
export interface Labelled {
  labels: Label[]
  weight: number
}

const strip = (text: string) =>
  text
    .replace(/[(（[【][^)）\]】]*[)）\]】]/g, ' ')
    .replace(/[:*?↑↓▲▼⇅]+/g, ' ')
    .trim()

const cache = new Map<string, Labelled | null>()

/** The meanings of a text that is a label, every word of it (a colon after it is no matter); undefined for all other text. */
export function exactLabel(text: string): Label[] | undefined {
  if (text.length > 40) return undefined
  const known = labelOf(text)
  return known?.weight === 1 ? known.labels : undefined
}

/** What a header or label means; null when it is no word we know. */
export function labelOf(text: string): Labelled | null {
  const known = cache.get(text)
  if (known !== undefined) return known
  const found = text.length > 60 ? null : look(strip(fold(text)) || fold(text))
  if (cache.size > 2000) cache.clear()
  cache.set(text, found)
  return found
}

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
  return best ? { labels: best, weight: 0.6 } : null
}
