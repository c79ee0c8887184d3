import { isMasked } from '../pages/masked-name.ts'
import { dateIn } from './dates.ts'
import { moneyIn } from './money.ts'
import { isPerson, looksLikeName } from './names.ts'
import { looksLikeOrderNumber } from './order-number.ts'
import type { Part } from './parts.ts'
import { starsIn, starsInText } from './stars.ts'
import { statusKind } from './status.ts'
import { countIn, emailIn, hasCjk, LETTER, phoneIn } from './text.ts'

const QUERY_ID = /[?&#/](?:customer|user|buyer|member|client|_customer)_?(?:id|user|no|uid)?=([\w.@-]{1,60})/i
const PATH_ID =
  /\/(?:customers?|buyers?|clients?|users?|members?|shoppers?|people)(?:\/(?:view|show|edit|details?|profile|info))?\/([\w.@-]{1,60})/i
const PRODUCT_PATH = /\/(?:products?|items?|goods|p|listings?|dishes)\/|[?&](?:product|item|goods)_?id=/i
const WORDS = /^(view|show|edit|details?|new|create|list|index|profile|info|html|php)$/i

/** What a link says of whom it leads to: "/customers/17850", "user_id=22", "#/buyer/B101"; undefined for other links. */
export function customerIn(href: string): string | undefined {
  if (/[?&](action|_wpnonce)=(delete|reset)/.test(href)) return undefined
  const id = QUERY_ID.exec(href)?.[1] ?? PATH_ID.exec(href)?.[1]
  return id && !WORDS.test(id) && !/\.(php|html?|aspx?)$/.test(id) ? id : undefined
}

/** The element of a name that a value is in or holds; looked for a few steps up, as whole pages are not links. */
function around(holder: Element, name: string): Element | null {
  for (let at: Element | null = holder, up = 0; at && up < 4; at = at.parentElement, up++) if (at.localName === name) return at
  return holder.firstElementChild ? holder.querySelector(name) : null
}

/** The customer's id from the link around or in the element of a value. */
export function customerLink(part: Part): string | undefined {
  const href = around(part.holder, 'a')?.getAttribute('href')
  return href ? customerIn(href) : undefined
}

/** What can say a date: the words, and the attributes that back-offices put one into. */
const DATE_SOURCES: ((part: Part) => string | null | undefined)[] = [
  part =>
    (part.holder.closest('time') ?? (part.holder.firstElementChild ? part.holder.querySelector('time') : null))?.getAttribute('datetime'),
  part => part.text,
  part => part.holder.getAttribute('title'),
  part => part.holder.getAttribute('data-time'),
]

/** The texts a date can be in. */
export const datesOf = (part: Part): string[] => DATE_SOURCES.map(source => source(part)).filter(value => typeof value === 'string')

/** The date of a value, from the first of its texts that says one. */
export function dateOf(part: Part, read: (text: string) => string | undefined): string | undefined {
  for (const source of DATE_SOURCES) {
    const text = source(part)
    const date = text ? read(text) : undefined
    if (date) return date
  }
  return undefined
}

const LETTERS = new RegExp(LETTER.source + LETTER.source)

/**
 * How the values of a column look: shares from 0 to 1 of those that are there. A share is measured when it is first asked for: under a header that says
 * what it is, few are.
 */
export class Shape {
  readonly #parts: Part[]
  readonly #now: Date
  readonly #measured = new Map<string, number>()
  /** Share of the rows that have a value at all. */
  readonly filled: number

  constructor(parts: Part[], rows: number, now: Date) {
    this.#parts = parts
    this.#now = now
    this.filled = parts.length / Math.max(1, rows)
  }

  #mean(name: string, of: (part: Part) => number): number {
    let mean = this.#measured.get(name)
    if (mean === undefined) {
      mean = this.#parts.reduce((sum, part) => sum + of(part), 0) / (this.#parts.length || 1)
      this.#measured.set(name, mean)
    }
    return mean
  }
  #share = (name: string, is: (part: Part) => unknown) => this.#mean(name, part => (is(part) ? 1 : 0))
  #text = (name: string, is: (text: string) => unknown) => this.#share(name, part => part.text && is(part.text))

  get date() {
    const day = (value: string) => dateIn(value, this.#now, 'day-first') ?? dateIn(value, this.#now, 'month-first')
    return this.#share('date', part => part.text.length < 60 && dateOf(part, day))
  }
  get money() {
    return this.#text('money', amountIn)
  }
  /** Amounts with their currency, or at least with two decimals. */
  get marked() {
    return this.#text('marked', text => {
      const amount = amountIn(text)
      return amount && (amount.marked || /[.,]\d\d$/.test(text))
    })
  }
  /** Mean amount, where the values are amounts: of two columns of money the larger is the total. */
  get amount() {
    return this.#mean('amount', part => amountIn(part.text)?.minor ?? 0)
  }
  get email() {
    return this.#text('email', text => text.includes('@') && emailIn(text) === text)
  }
  get phone() {
    return this.#text('phone', phoneIn)
  }
  get number() {
    return this.#text('number', looksLikeOrderNumber)
  }
  /** Order numbers written with a sign ("#1001") or so long that they are nothing else. */
  get sureNumber() {
    return this.#text(
      'sureNumber',
      text => /^[#№]\w*\d|^[A-Z]{1,5}-?\d{4,}/.test(text) || (/\d{9}/.test(text) && looksLikeOrderNumber(text) && !phoneIn(text)),
    )
  }
  get count() {
    return this.#text('count', text => countIn(text) !== undefined)
  }
  get stars() {
    return this.#share('stars', part => starsOf(part) !== undefined)
  }
  /** Stars that are shown as stars, not as a bare digit. */
  get sureStars() {
    return this.#share('sureStars', part => (part.text === '' || starsInText(part.text) !== undefined) && starsOf(part) !== undefined)
  }
  get name() {
    return this.#text('name', looksLikeName)
  }
  get masked() {
    return this.#text('masked', isMasked)
  }
  /** Names that are a person's for certain: a Chinese surname and one or two characters, or a form of address. */
  get person() {
    return this.#text('person', isPerson)
  }
  get status() {
    return this.#text('status', text => text.length <= 30 && statusKind(text) !== 'unknown')
  }
  get sentence() {
    return this.#text('sentence', text => text.length > 25 || /[。！？!?.,，]/.test(text))
  }
  /** Values written as a link to a customer. */
  get customerLink() {
    return this.#share('customerLink', customerLink)
  }
  /** Values written as a link to an article. */
  get productLink() {
    return this.#share(
      'productLink',
      part => part.text.length > 1 && PRODUCT_PATH.test(around(part.holder, 'a')?.getAttribute('href') ?? ''),
    )
  }
  get letters() {
    return this.#text('letters', text => LETTERS.test(text))
  }
  get unique() {
    return new Set(this.#parts.map(part => part.text)).size / (this.#parts.length || 1)
  }
  /** Mean length; a Chinese character says as much as two letters. */
  get length() {
    return this.#mean('length', ({ text }) => text.length + (hasCjk(text) ? (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) : 0))
  }
}

const amountIn = (text: string) => (text.length < 40 && /\d/.test(text) && !/\d{4}-\d/.test(text) ? moneyIn(text) : undefined)
const starsOf = (part: Part) => (part.text.length < 40 ? starsIn(part.holder) : undefined)
