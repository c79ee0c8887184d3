import { currencyNamed, localCurrency, type Money, moneyIn } from '../money.ts'
import { shown } from '../shown.ts'
import { fold } from '../text.ts'
import type { Fact } from './page-facts.ts'
import { withoutSign } from './terms.ts'
import { isOwn, type Told } from './told.ts'

/** What an order cost, and what was given back. */
export interface Amounts {
  totalMinor?: number
  refundedMinor?: number
  currency?: string
}

/**
 * Which amount is the one the buyer pays, the surest first: a page of an order also shows sums of its parts, what the shop gets of it and what the customer
 * spent in all. Where shops give discounts of many kinds (zh), what was paid is the total.
 */
const TOTALS = [
  /^(?:grand|order) total|实付|实际支付|实际付款|实收|(?:买家|顾客|客户|用户)(?:支付|付款)|^(?:支付|付款)(?:金额|总额)/,
  /^gross|^total(?: (?:to pay|inc.*|amount|price))?(?: \(.*\))?$|应付|应收|订单(?:总|金额|合计|实际)|总[计额价金]|合计/,
  /paid|charged/,
  /./,
]
/** "Currency: USD", "Currency: Canadian Dollar (CAD)", "The order was placed using USD."; a code may also stand alone. */
const NAMED = /(?:\b(?:[Cc]urrency|placed (?:using|in))|币种|货币)\W+(?:[\w ]+\()?([A-Z]{3})\b/
/** "Amount (excl. tax)" */
const WITHOUT_TAX = /\b(?:excl|net|untaxed|without tax)|不含税|税前/i

/** "Voucher, amount paid" and "Card, amount paid" are said in the same words. */
const lastWord = ({ label = '' }: Fact) => label.split(' ').at(-1)

export function amountsOf(told: Told): Amounts {
  const { facts, language, url } = told
  const money = (fact: Fact): Money | undefined => {
    const found = fact.text.length < 40 ? moneyIn(fact.text, sign => localCurrency(sign, language, url?.host)) : undefined
    const currency = found?.currency ?? currencyNamed(fact.label ?? '') ?? currencyNamed(`(${/ ([A-Z]{3})$/.exec(fact.label ?? '')?.[1]})`)
    return found && { ...found, ...(currency ? { currency } : {}) }
  }
  const own = facts.filter(fact => isOwn(fact) && money(fact) !== undefined && !fact.sections.includes('refund'))
  const said = (...fields: string[]) => own.filter(fact => fields.includes(fact.field ?? ''))
  const totals = said('total', 'paid')
  const called = ({ label = '' }: Fact) => withoutSign(fold(label)).replace(/[:：]$/, '')
  // What was paid in each of several ways is no sum.
  const isPart = (fact: Fact) =>
    fact.field === 'paid' && own.some(one => one.line === 0 && lastWord(one) === lastWord(fact) && money(one)?.minor !== money(fact)?.minor)
  // Of several amounts at one label the first is what it says: without the tax comes after it.
  const ranked = TOTALS.flatMap(words => totals.filter(fact => words.test(called(fact))).reverse()).sort((a, b) => a.line - b.line)
  // Nothing was paid yet: then what is to be paid.
  const isWhole = (fact: Fact) => !WITHOUT_TAX.test(fact.label ?? '')
  const all = [...ranked.filter(fact => !isPart(fact)), ...said('amount'), ...ranked.filter(isPart)]
  const chosen = [...all.filter(isWhole), ...all.filter(fact => !isWhole(fact))].map(money)
  const onlySum = own.filter(({ label = '' }) => /^sub[- ]?total$/i.test(label)).map(money)
  const total = chosen.find(one => one && one.minor !== 0) ?? chosen[0] ?? (onlySum.length === 1 ? onlySum[0] : undefined)
  const refunds = facts
    .filter(fact => fact.field === 'refunded' && !fact.isLabel && !fact.inRow && !fact.sections.includes('talk'))
    .map(money)
  const named = facts.filter(isOwn).flatMap(({ label, text }) => {
    const code = /^[A-Z]{3}$/.test(text) ? text : NAMED.exec(`${label ?? ''} ${text}`)?.[1]
    return (code && currencyNamed(`(${code})`)) ?? []
  })[0]
  const currency = total?.currency ?? own.map(money).find(one => one?.currency)?.currency ?? named
  return shown<Amounts>({
    totalMinor: total?.minor,
    refundedMinor: refunds.map(one => Math.abs(one?.minor ?? 0)).find(minor => minor > 0),
    currency: total && currency,
  })
}
