import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, Standing } from '../lib/messages/contents.ts'
import { decimalsOf } from '../lib/pages/currency.ts'
import type { Issue } from '../lib/pages/marks.ts'
import en from '../locales/en.json' with { type: 'json' }
import { say } from '../locales/words.ts'
import zh from '../locales/zh_CN.json' with { type: 'json' }

export type Words = typeof en

/** The words of the interface in one language, and how that language writes money, days and lists. */
export interface Wording {
  language: Language
  words: Words
  say(sentence: string, values?: Record<string, string | number>): string
  money(minor: number, currency?: string): string
  day(iso: string): string
  /** Day and time of day. */
  moment(iso: string): string
  number(value: number, decimals?: number): string
  /** A share of 0..1: whole percents, below 10 % with a tenth. */
  percent(share: number): string
  list(parts: string[]): string
  issues(issues: Issue[]): string
}

export function wordingIn(language: Language): Wording {
  const locale = language.replace('_', '-')
  const words: Words = language === 'zh_CN' ? zh : en
  const joined = new Intl.ListFormat(locale, { style: 'narrow', type: 'conjunction' })
  const list = (parts: string[]) => (language === 'zh_CN' ? parts.join('、') : joined.format(parts))
  return {
    language,
    words,
    say: (sentence, values) => say(sentence, values, language),
    money: (minor, currency) => moneyIn(locale, minor, currency),
    day: iso => dayIn(locale, iso),
    moment: iso => dayIn(locale, iso, { hour: 'numeric', minute: '2-digit' }),
    number: (value, decimals = 0) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, signDisplay: 'negative' }).format(value),
    percent: share => percentIn(language, share),
    list,
    issues: issues => (issues.length > 0 ? list(issues.map(issue => words.badge.issue[issue])) : words.badge.badReview),
  }
}

/** A `currency` that is none (`?`: the page named none): the number stands alone, with two decimals. */
function moneyIn(locale: string, minor: number, currency = '?'): string {
  if (!/^[A-Z]{3}$/.test(currency)) return new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(minor / 100)
  const digits = decimalsOf(currency)
  const as = {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  } as const
  return new Intl.NumberFormat(locale, as).format(minor / 10 ** digits)
}

/** English puts a thin piece of air before the sign, Chinese none. */
function percentIn(language: Language, share: number): string {
  const value = Math.abs(share) < 0.0995 ? Math.round(share * 1000) / 10 : Math.round(share * 100)
  return language === 'zh_CN' ? `${value}%` : `${value}\u00a0%`
}

function dayIn(locale: string, iso: string, time: Intl.DateTimeFormatOptions = {}): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
  if (Number.isNaN(date.getTime())) return iso
  const thisYear = date.getFullYear() === new Date().getFullYear()
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }), ...time }).format(date)
}

const WordingContext = createContext<Wording>(wordingIn('en'))
export const WordingProvider = WordingContext.Provider
export const useWording = (): Wording => useContext(WordingContext)

/** The sentence that says where a customer stands and why, or what is missing for tiers. */
export function standingSentence({ words, say, money, day }: Wording, standing: Standing): string {
  const { tier, netMinor, currency, cutOffMinor, months = 12, customers, orders, since, notEnough } = standing
  if (tier) {
    const values = { tier: words.tier[tier], net: money(netMinor, currency), months, customers }
    return cutOffMinor === undefined
      ? say(words.card.tierPlain, values)
      : say(words.card.tierWhy, { ...values, cutOff: money(cutOffMinor, currency) })
  }
  if (!notEnough) return ''
  return since ? say(words.card.notEnough, { orders, customers, since: day(since) }) : words.card.notEnoughNothing
}
