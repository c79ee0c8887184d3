import { isMasked } from '../pages/masked-name.ts'
import { dateIn } from './dates.ts'
import { moneyIn } from './money.ts'
import { isPerson, looksLikeName } from './names.ts'
import { looksLikeOrderNumber } from './order-number.ts'
import type { Part } from './parts.ts'
import { starsIn, starsInText } from './stars.ts'
import { statusKind } from './status.ts'
import { countIn, emailIn, phoneIn } from './text.ts'

/** How the values of a column look: shares from 0 to 1 of those that are there. */
export interface Shape {
  /** Share of the rows that have a value at all. */
  filled: number
  date: number
  money: number
  /** Amounts with their currency, or at least with two decimals. */
  marked: number
  email: number
  phone: number
  number: number
  /** Order numbers written with a sign ("#1001") or so long that they are nothing else. */
  sureNumber: number
  count: number
  stars: number
  /** Stars that are shown as stars, not as a bare digit. */
  sureStars: number
  name: number
  masked: number
  /** Names that are a person's for certain: a Chinese surname and one or two characters, or a form of address. */
  person: number
  status: number
  sentence: number
  /** Values written as a link to a customer. */
  customerLink: number
  /** Values written as a link to an article. */
  productLink: number
  letters: number
  unique: number
  /** Mean length; a Chinese character says as much as two letters. */
  length: number
  /** Mean amount, where the values are amounts: of two columns of money the larger is the total. */
  amount: number
}

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

const isStatus = (text: string) => text.length <= 30 && statusKind(text) !== 'unknown'

/** A date in words or in the attributes that back-offices put one into. */
export const datesOf = (part: Part): string[] => {
  const time = around(part.holder, 'time')
  return [time?.getAttribute('datetime'), part.text, part.holder.getAttribute('title'), part.holder.getAttribute('data-time')].filter(
    value => typeof value === 'string',
  )
}

/** Measures the values of one column. */
export function shapeOf(parts: Part[], rows: number, now: Date): Shape {
  const of = parts.length || 1
  const share = (is: (part: Part) => boolean | undefined) => parts.filter(is).length / of
  const text = (is: (text: string) => unknown) => share(part => Boolean(part.text && is(part.text)))
  const amounts = new Map(
    parts.map(part => [part.text, part.text.length < 40 && !/\d{4}-\d/.test(part.text) ? moneyIn(part.text) : undefined]),
  )
  const stars = new Map(parts.map(part => [part, part.text.length < 40 ? starsIn(part.holder) : undefined]))
  const link = (part: Part) => around(part.holder, 'a')?.getAttribute('href') ?? ''
  return {
    filled: parts.length / Math.max(1, rows),
    date: share(
      part => part.text.length < 60 && datesOf(part).some(value => dateIn(value, now, 'day-first') ?? dateIn(value, now, 'month-first')),
    ),
    money: text(value => amounts.get(value)),
    marked: text(value => amounts.get(value)?.marked || (amounts.get(value) && /[.,]\d\d$/.test(value))),
    email: text(value => value.includes('@') && emailIn(value) === value),
    phone: text(phoneIn),
    number: text(looksLikeOrderNumber),
    sureNumber: text(
      value =>
        /^[#№]\w*\d/.test(value) ||
        (looksLikeOrderNumber(value) && /\d{9}/.test(value) && !phoneIn(value)) ||
        /^[A-Z]{1,5}-?\d{4,}/.test(value),
    ),
    count: text(value => countIn(value) !== undefined),
    stars: share(part => stars.get(part) !== undefined),
    sureStars: share(part => stars.get(part) !== undefined && (part.text === '' || starsInText(part.text) !== undefined)),
    name: text(looksLikeName),
    masked: text(isMasked),
    person: text(isPerson),
    status: text(isStatus),
    sentence: text(value => value.length > 25 || /[。！？!?.,，]/.test(value)),
    customerLink: share(part => customerLink(part) !== undefined),
    productLink: share(part => part.text.length > 1 && PRODUCT_PATH.test(link(part))),
    letters: text(value => /\p{L}{2}/u.test(value)),
    amount: parts.reduce((sum, part) => sum + (amounts.get(part.text)?.minor ?? 0), 0) / of,
    unique: new Set(parts.map(part => part.text)).size / of,
    length: parts.reduce((sum, part) => sum + part.text.length + (part.text.match(/[\u3400-\u9fff]/g)?.length ?? 0), 0) / of,
  }
}
