import { isMasked } from '../pages/masked-name.ts'
import { dateIn } from './dates.ts'
import { moneyIn } from './money.ts'
import { isPerson, looksLikeName } from './names.ts'
import { looksLikeOrderNumber } from './order-number.ts'
import type { Part } from './parts.ts'
import { starsIn, starsInText } from './stars.ts'
import { statusKind } from './status.ts'
import { countIn, emailIn, LETTER, phoneIn } from './text.ts'

const QUERY_ID = /[?&#/]_?(?:customer|user|buyer|member|client)_?(?:id|user|no|uid)?=([\w.@-]{1,60})/i
const PATH_ID =
  /\/(?:customers?|buyers?|clients?|users?|members?|shoppers?|people)(?:\/(?:view|show|edit|details?|profile|info))?\/([\w.@-]{1,60})/i
const PRODUCT_PATH = /\/(?:products?|items?|goods|p|listings?|dishes)\/|[?&](?:product|item|goods)_?id=/i
const NO_ID = /^(view|show|edit|details?|new|create|list|index|profile|info)$|\.(php|html?|aspx?)$/i

/** What a link says of whom it leads to: "/customers/17850", "user_id=22", "#/buyer/B101"; undefined for other links. */
export function customerIn(href: string): string | undefined {
  const id = QUERY_ID.exec(href)?.[1] ?? PATH_ID.exec(href)?.[1]
  return id && !NO_ID.test(id) ? id : undefined
}

/** The element of a name that a value is in or holds; looked for a few steps up, as whole pages are not links. */
function around(holder: Element, name: string): Element | null {
  for (let at: Element | null = holder, up = 0; at && up < 4; at = at.parentElement, up++) if (at.localName === name) return at
  return holder.firstElementChild ? holder.querySelector(name) : null
}

const href = ({ holder }: Part) => around(holder, 'a')?.getAttribute('href') ?? ''

/** The customer's id from the link around or in the element of a value. */
export const customerLink = (part: Part): string | undefined => customerIn(href(part))

/** The texts a date can be in: the words, and the attributes that back-offices put one into. One after the other: mostly the first says it. */
export function* datesOf({ text, holder }: Part): Generator<string> {
  const time = holder.closest('time') ?? (holder.firstElementChild ? holder.querySelector('time') : null)
  const written = time?.getAttribute('datetime')
  if (written) yield written
  yield text
  for (const name of ['title', 'data-time']) {
    const said = holder.getAttribute(name)
    if (said) yield said
  }
}

/** The date of a value, from the first of its texts that says one. */
export function dateOf(part: Part, read: (text: string) => string | undefined): string | undefined {
  for (const text of datesOf(part)) {
    const date = read(text)
    if (date) return date
  }
  return undefined
}

const LETTERS = new RegExp(LETTER.source + LETTER.source)

const stars = ({ text, holder }: Part) => (text.length < 40 ? starsIn(holder) : undefined)

/** The values right before and after one in its row. */
export type Beside = [before?: Part, after?: Part]
type Measure = (part: Part, now: Date, beside: Beside) => number | boolean

/** What is measured of the values of a column: a share of them from 0 to 1 where the answer is yes or no, else a mean. */
const MEASURES = {
  date: isDate,
  year: ({ text }) => /\d{4}|\d[/.-]\d+[/.-]\d/.test(text),
  money: ({ text }) => amountIn(text) !== undefined,
  /** Amounts with their currency, or at least with two decimals. */
  marked: ({ text }) => amountIn(text)?.marked || (/[.,]\d\d$/.test(text) && amountIn(text) !== undefined),
  /** Mean amount, where the values are amounts: of two columns of money the larger is the total. */
  amount: ({ text }) => amountIn(text)?.minor ?? 0,
  email: ({ text }) => text.includes('@') && emailIn(text) === text,
  phone: ({ text }) => phoneIn(text) !== undefined,
  number: ({ text }) => looksLikeOrderNumber(text),
  /** Order numbers written with a sign ("#1001") or so long that they are nothing else. */
  sureNumber: ({ text }) =>
    /^[#№]\w*\d|^[A-Z]{1,5}-?(?:[A-Z]+-)?(?:20\d\d[-/])?\d{4,}/.test(text) ||
    (/\d{9}/.test(text) && looksLikeOrderNumber(text) && phoneIn(text) === undefined),
  count: ({ text }) => countIn(text) !== undefined,
  stars: part => stars(part) !== undefined,
  /** Stars that are shown as stars, not as a bare digit. */
  sureStars: part => (part.text === '' || starsInText(part.text) !== undefined) && stars(part) !== undefined,
  /** Icons that say yes or no are one each. */
  meanStars: part => stars(part) ?? 0,
  name: ({ text }) => looksLikeName(text),
  /** Two to four words with capitals: a person, or an article. */
  names: ({ text }) => /^[A-Z\u00c0-\u1fff]\S*( \S+){1,3}$/.test(text) && !/\d/.test(text),
  masked: ({ text }) => isMasked(text),
  /** Names that are a person's for certain: a Chinese surname and one or two characters, or a form of address. */
  person: ({ text }) => isPerson(text),
  status: ({ text }) => text.length <= 30 && statusKind(text) !== 'unknown',
  sentence: ({ text }) => text.length > 25 || /[。！？!?.,，]/.test(text),
  /** Values written as a link to a customer. */
  customerLink: part => customerLink(part) !== undefined,
  /** Values written as a link to an article. */
  productLink: part => part.text.length > 1 && PRODUCT_PATH.test(href(part)),
  letters: ({ text }) => LETTERS.test(text),
  /** Mean length; a Chinese character says as much as two letters. */
  length: ({ text }) => text.length + (text.match(/[\u3400-\u9fff]/g)?.length ?? 0),
  /** Values with an e-mail address, a telephone number or an order's before or after them in their row. */
  contact: (_, _now, beside) =>
    beside.some(one => one && (emailIn(one.text) === one.text || phoneIn(one.text) || /^#\w*\d{3}/.test(one.text))),
  /** Values with a day right after them, in the same box. */
  dated: ({ holder }, now, [, after]) => after?.holder.parentElement === holder.parentElement && isDate(after, now),
} satisfies Record<string, Measure>

/** How the values of a column look. */
export type Shape = Readonly<Record<keyof typeof MEASURES, number>> & {
  /** Share of the rows that have a value at all. */
  readonly filled: number
  /** Share of the values that are not said twice. */
  readonly unique: number
  /** Share of the values that are the first words of their row. */
  readonly leading: number
}

/** Measures the values of one column; each measure is taken when it is first asked for: under a header that says what it is, few are. */
export function shapeOf(parts: Part[], rows: number, now: Date, neighbours: Map<Part, Beside>, leads: Set<Part>): Shape {
  const of = parts.length || 1
  const shape = {
    filled: parts.length / Math.max(1, rows),
    unique: new Set(parts.map(part => part.text)).size / of,
    leading: parts.filter(part => leads.has(part)).length / of,
  }
  for (const [name, measure] of Object.entries<Measure>(MEASURES)) {
    let mean: number | undefined
    const get = () => {
      mean ??= parts.reduce((sum, part) => sum + Number(measure(part, now, neighbours.get(part) ?? [])), 0) / of
      return mean
    }
    Object.defineProperty(shape, name, { get })
  }
  return shape as Shape
}

function isDate(part: Part, now: Date): boolean {
  const said = (text: string) => dateIn(text, now, 'day-first') ?? dateIn(text, now, 'month-first')
  return part.text.length < 60 && dateOf(part, said) !== undefined
}

const amountIn = (text: string) => (text.length < 40 && /\d/.test(text) && !/\d{4}-\d/.test(text) ? moneyIn(text) : undefined)
