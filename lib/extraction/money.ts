import { decimalsOf } from '../pages/currency.ts'
import { clean, LATIN, LETTER } from './text.ts'

export interface Money {
  /** Whole minor units of the currency; two decimals where it is not known. */
  minor: number
  currency?: string
  /** The currency is written with the number, so this is money for certain. */
  marked: boolean
}

/** Signs and what they mean. A sign that several countries use has no code here: the page's language decides. */
const SIGNS =
  'NT$ TWD|HK$ HKD|US$ USD|US USD|AU AUD|TL TRY|AU$ AUD|CA$ CAD|NZ$ NZD|SG$ SGD|MX$ MXN|CN¥ CNY|JP¥ JPY|A$ AUD|C$ CAD|S$ SGD|R$ BRL|RMB CNY|Rp IDR|RM MYR|Kč CZK|zł PLN|' +
  '€ EUR|£ GBP|₹ INR|₽ RUB|₩ KRW|₫ VND|đ VND|฿ THB|₱ PHP|₺ TRY|₴ UAH|₪ ILS|元 CNY|美元 USD|欧元 EUR|円 JPY|¥ |$ |kr. |kr '

/** Every sign (small letters) and code with its code; '' where the page must say which country's it is. */
const CURRENCIES = new Map<string, string>()
for (const pair of SIGNS.split('|')) {
  const [sign = '', code = ''] = pair.split(' ')
  CURRENCIES.set(sign.toLowerCase(), code)
}
for (const code of Intl.supportedValuesOf('currency')) CURRENCIES.set(code, code)

/** The countries whose dollar is written with the bare sign; the currency is called by the country's letters and D (Mexico's by N). */
const DOLLARS = /[-.](tw|hk|us|ca|au|nz|sg|mx)$/

// Digits with groups of three (or the Indian 2-2-3) by comma, point, space, thin space or apostrophe, and up to two decimals; also plain digits.
const NUMBER = /(?:\d{1,3}(?:[.,’'\u00a0\u202f\u2009 ]\d{2,3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,4})?)(?!\d)/
const MINUS = /[-−–]/

/** A number in either grouping ("1,234.56", "1.234,56", "1 234,56") as a string JavaScript reads; undefined when it can be read two ways. */
function plainNumber(text: string, decimals: number): string | undefined {
  const digits = text.replace(/[\s’']/g, '')
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'))
  if (last < 0) return digits
  const sign = digits.charAt(last)
  const after = digits.length - last - 1
  const both = digits.includes(',') && digits.includes('.')
  const repeated = digits.indexOf(sign) !== last
  const grouped = digits.replace(/[.,]/g, '')
  if (repeated && !both) return grouped
  if (both || after !== 3)
    return decimals === 0 && after === 3 ? grouped : `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`
  // One sign and three digits after it: "1,234" is a group in every country that writes the comma so; "12.345" is a group only without decimals.
  return sign === ',' || decimals === 0 ? grouped : undefined
}

/** What a sign of several countries (¥, $) means on a page of this language or host; undefined when the page does not tell. */
export function localCurrency(sign: string, language = '', host = ''): string | undefined {
  const spoken = language.toLowerCase().replace('hant', 'tw')
  const country = (DOLLARS.exec(spoken) ?? DOLLARS.exec(host))?.[1]
  const isChinese = /^zh/.test(spoken) || host.endsWith('.cn')
  if (sign === '$') return country ? country.toUpperCase() + (country === 'mx' ? 'N' : 'D') : isChinese ? 'USD' : undefined
  if (sign !== '¥') return undefined
  return /^ja/.test(spoken) || host.endsWith('.jp') ? 'JPY' : isChinese && !/tw|hk/.test(country ?? '') ? 'CNY' : undefined
}

/**
 * The amount at the beginning of a text: "¥1,234.50", "1.234,50 €", "Rp 150.000", "USD 12". Undefined when there is none or it can be read two ways.
 * @param local what an ambiguous sign (¥, $) means here
 */
export function moneyIn(text: string, local?: (sign: string) => string | undefined): Money | undefined {
  const written = clean(text)
  const found = NUMBER.exec(written)
  if (!found || found.index > 12) return undefined
  const [digits] = found
  const before = written.slice(0, found.index)
  const signs = signsIn(before.replace(MINUS, ''))
  if (!signs) return undefined
  const after = written.slice(found.index + digits.length)
  const sign = signAfter(after)
  if (sign) signs.push(...(signsIn(after) ?? [sign]))
  // A bare number is an amount only when nothing but a count follows: "39.00 × 2", not "2 items". A letter makes it a word: "12kg".
  if (sign === undefined && after !== '' && (signs.length > 0 ? LETTER.test(after.charAt(0)) : !/^\s*(?:[×xX*/(（]|$)/.test(after)))
    return undefined
  const currency = signs.map(one => codeOf(one, local)).find(code => code !== undefined)
  const decimals = decimalsOf(currency)
  // The dong and the rupiah are written with groups by points and no decimals: "150.000".
  const plain = plainNumber(digits, currency === 'IDR' ? 0 : decimals)
  if (plain === undefined) return undefined
  const minor = Math.round(Number(plain) * 10 ** decimals) * (MINUS.test(before) ? -1 : 1)
  return Number.isSafeInteger(minor) ? { minor, ...(currency ? { currency } : {}), marked: signs.length > 0 } : undefined
}

/** The signs before or after a number, "US$", "CNY ¥", "kr NOK"; undefined when there is something else. */
function signsIn(text: string): string[] | undefined {
  const signs: string[] = []
  for (let rest = text.trim(); rest; ) {
    let length = Math.min(3, rest.length)
    while (length > 0 && !isSign(rest.slice(0, length))) length--
    if (length === 0 || signs.length === 2) return undefined
    signs.push(rest.slice(0, length))
    rest = rest.slice(length).trim()
  }
  return signs
}

/** The sign after a number: "12.50 EUR", "99元". */
function signAfter(after: string): string | undefined {
  const rest = after.trimStart()
  for (let length = Math.min(3, rest.length); length > 0; length--)
    if (isSign(rest.slice(0, length)) && !(LATIN.test(rest.charAt(length - 1)) && LATIN.test(rest.charAt(length))))
      return rest.slice(0, length)
  return undefined
}

/** The full-width signs are the same signs. */
const plainSign = (sign: string) => (sign === '￥' ? '¥' : sign === '＄' ? '$' : sign)
const known = (sign: string) => CURRENCIES.get(sign) ?? CURRENCIES.get(plainSign(sign).toLowerCase())
const isSign = (sign: string) => known(sign) !== undefined
const codeOf = (sign: string, local?: (sign: string) => string | undefined) => known(sign) || local?.(plainSign(sign))

/** The currency named in a header or label, as in "金额(元)" or "Total (EUR)". */
export function currencyNamed(text: string, local?: (sign: string) => string | undefined): string | undefined {
  const inside = /[(（[]\s*([^)）\]]{1,4})\s*[)）\]]/.exec(text)?.[1]?.trim()
  return inside ? codeOf(inside, local) : undefined
}

/** Minor units of an amount whose decimal sign is known, as a marketplace file knows it. Throws on what it cannot read. */
export function minorUnits(text: string, decimalSign: '.' | ',', decimals = 2): number {
  const groups = decimalSign === '.' ? /,/g : /\./g
  const digits = /[-−]?\d[\d.,\s’']*/
    .exec(text)?.[0]
    .replace(/[\s’']/g, '')
    .replace('−', '-')
    .replace(groups, '')
    .replace(decimalSign, '.')
  if (!digits || !/^-?\d+(\.\d+)?$/.test(digits) || (digits.split('.')[1] ?? '').length > decimals)
    throw new Error(`not an amount: "${text}"`)
  return Math.round(Number(digits) * 10 ** decimals)
}
