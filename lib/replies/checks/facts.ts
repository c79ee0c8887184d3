import { addDays, calendarDay, daysBetween } from '../calendar.ts'
import type { CheckInput, Span } from '../case.ts'
import { standingOf } from '../evidence-shelf.ts'
import { DONE_CLAIM, HOUSE_DEED } from './claims.ts'
import { type Context, type Finding, fails, PASS } from './context.ts'
import { ownWords, withoutOwnWords } from './own-words.ts'

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
const SHORT = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec'
const MONTH = `(?:${MONTHS}|(?:${SHORT})\\b\\.?)`
const DATE = new RegExp(
  `(?<!\\d)\\d{4}[-/.](?<im>\\d{1,2})[-/.](?<id>\\d{1,2})(?!\\d)|(?:\\d{4}年)?(?<zm>\\d{1,2})月(?<zd>\\d{1,2})[日号]|(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m1>${MONTH})(?!\\w)|\\b(?<m2>${MONTH}) (?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b`,
  'giu',
)
const two = (n: string | number) => String(n).padStart(2, '0')
const monthOf = (name: string) => SHORT.replace('sept?', 'sep').split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1

/** "11月3日", "3 November", "Nov 3", "2026-11-03" → "11-03". */
function* datesIn(text: string) {
  for (const m of text.matchAll(DATE)) {
    const g = m.groups ?? {}
    const month = g.im ?? g.zm ?? monthOf(g.m1 ?? g.m2 ?? '')
    yield { day: `${two(month)}-${two(g.id ?? g.zd ?? g.d1 ?? g.d2 ?? '')}`, words: m[0], at: m.index }
  }
}

/** The days we hold, as month-day. */
function knownDays({ order, review, shop }: CheckInput): Set<string> {
  const held = [
    order?.placedOn,
    order?.promisedOn,
    order?.deliveredOn,
    review?.postedOn,
    ...(shop?.evidence ?? []).map(({ until }) => until),
  ].map(calendarDay)
  return new Set([...held.flatMap(day => (day ? [day.slice(5)] : [])), ...[...datesIn(review?.text ?? '')].map(d => d.day)])
}

/** A day still to come (within three months) is a pledge, not a claim. */
function isAhead(day: string, today: string | undefined): boolean {
  const now = calendarDay(today)
  if (!now) return true
  const year = Number(now.slice(0, 4))
  return [year, year + 1].some(y => {
    const n = daysBetween(now, `${y}-${day}`)
    return n !== null && n >= 0 && n <= 92
  })
}

const PAST_DAY = /前天|昨[天晚日]|\b(?:the day before )?yesterday\b/giu
const AGO: Record<string, number> = { 前天: 2, 'the day before yesterday': 2 }

function wrongDay(input: CheckInput): Finding {
  const known = knownDays(input)
  for (const { day, words, at } of datesIn(input.reply))
    if (!known.has(day) && !isAhead(day, input.today)) return fails('date-not-held', { words }, [at, at + words.length])
  const now = calendarDay(input.today)
  for (const m of input.reply.matchAll(PAST_DAY)) {
    const day = now ? addDays(now, -(AGO[m[0].toLowerCase()] ?? 1)).slice(5) : null
    const said = (input.review?.text ?? '').toLowerCase().includes(m[0].toLowerCase())
    if (!said && day && !known.has(day)) return fails('date-not-held', { words: m[0] }, [m.index, m.index + m[0].length])
  }
  return PASS
}

const DIGITS = '零一二三四五六七八九十'
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const FIGURE = `\\d+|[一二两三四五六七八九十]{1,3}|${NUMBERS.slice(1).join('|')}|an?`

/** "12", "十二", "两", "twelve", "a" → a number; null for anything else. */
function numberOf(words: string): number | null {
  const low = words.toLowerCase().replace('两', '二')
  if (/^\d+$/.test(low)) return Number(low)
  if (low === 'a' || low === 'an') return 1
  if (NUMBERS.includes(low)) return NUMBERS.indexOf(low)
  if (!/^[一二三四五六七八九十]+$/.test(low)) return null
  const [tens, ones] = low.includes('十') ? low.split('十') : ['', low]
  const ten = low.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0
  return ten + (ones ? DIGITS.indexOf(ones) : 0)
}

/** The numbers a text names, in figures or in words. */
const numbersIn = (text: string) =>
  new Set(
    [...text.matchAll(new RegExp(`\\d+|[一二两三四五六七八九十]{1,3}|\\b(?:${NUMBERS.join('|')})\\b`, 'giu'))].map(m => numberOf(m[0])),
  )

const LATE_BY = new RegExp(
  `(?<!比[^，。]{0,12})(?:晚|迟|超|延误)(?:到|了|期)?\\s*(?<zn>${FIGURE})\\s*(?<zu>个?小时|天|周|个?星期)|过了\\s*(?<pn>${FIGURE})\\s*(?<pu>天|周)|\\b(?<en>${FIGURE}) (?<eu>hours?|days?|weeks?) (?:late|ago|overdue|behind (?:the|our|your)|(?:after|past) (?:the|our|your) (?:\\w+ )?(?:date|day|promise|deadline))\\b`,
  'giu',
)

/** How long the buyer says it took: 等了三天, "two weeks late". */
const STRETCH = new RegExp(
  `(?<zn>${FIGURE})\\s*个?(?:半)?(?:多)?(?:小时|天|周|星期)|\\b(?<en>${FIGURE}) (?:\\w+ )?(?:hours?|days?|weeks?)\\b`,
  'giu',
)
const stretchesIn = (text: string) => new Set([...text.matchAll(STRETCH)].map(({ groups: g }) => numberOf(g?.zn ?? g?.en ?? '')))

function wrongDelay({ reply, order, review, today }: CheckInput): Finding {
  const late = daysBetween(order?.promisedOn, order?.deliveredOn ?? today)
  const said = stretchesIn(review?.text ?? '')
  for (const m of reply.matchAll(LATE_BY)) {
    const g = m.groups ?? {}
    const n = numberOf(g.zn ?? g.pn ?? g.en ?? '')
    const unit = g.zu ?? g.pu ?? g.eu ?? ''
    const days = n === null ? null : /周|星期|week/i.test(unit) ? n * 7 : /小时|hour/i.test(unit) ? null : n
    if (n !== null && !said.has(n) && (days === null || days !== late))
      return fails('days-not-held', { words: m[0] }, [m.index, m.index + m[0].length])
  }
  return PASS
}

const AMOUNT =
  /[¥￥$£€]\s?\d+(?:[.,]\d+)?|\d+(?:\.\d+)?\s?(?:元|块钱?|美元|欧元|英镑|日元)|\b\d+(?:\.\d+)? ?(?:dollars?|euros?|pounds?|usd|eur|gbp)\b|\d+(?:\.\d+)?\s?%\s?(?:off|back|折|优惠)/giu
/** A sum of this order; the shop's own prices are its own to tell. */
const PAID = /收(?!费)|[付退花扣赔]|\b(?:charged?|paid|pay|refund\w*|cost you|bill(?:ed)?)\b/i
const clauseAround = (text: string, at: number): string =>
  (text
    .slice(0, at)
    .split(/[，。！？；\n]|[.!?,;] /)
    .at(-1) ?? '') + (text.slice(at).split(/[，。！？；\n]|[.!?,;] /)[0] ?? '')
const COUNT = new RegExp(
  `(?<n>\\d+|[二两三四五六七八九十]{1,3})(?:件|只|双|瓶|盒|份|包|本|支|套|箱|袋)(?!都不|一)|\\b(?<w>\\d+|${NUMBERS.slice(2).join('|')}) (?:of (?:the|your) )?(?:pieces?|items?|boxes|bottles|pairs|packs|mugs|cups|plates|glasses|bowls|parcels|portions|dishes)\\b`,
  'giu',
)
const BOUGHT =
  /您(?:买|订|点|拍|下单)的(?<zh>\p{Script=Han}{2,6}?)(?=[，,。、！!；;是有到被在没也已确]|$)|\b(?:the|your) (?<en>[a-z][a-z -]{2,28}?) (?:that )?you (?:ordered|bought|purchased)\b/giu
const ANY_ITEM =
  /what$|^(?:东西|商品|餐|货|产品|这[一]?[单件款份].*|那[一]?[单件款份].*|order|items?|products?|parcel|goods|things?|meal|food|dish|one|set|size|colou?r)$/i
/** A sentence of what will be done may count: "we will test three". */
const TO_COME = /会|将|要|打算|准备|前[，,我]|\bwill\b|['’]ll\b|\bgoing to\b|\bplan to\b/i

const heldText = ({ review, order, shop }: CheckInput) =>
  [
    review?.text,
    review?.product,
    ...(order?.items ?? []).map(item => `${item.name} ${item.quantity ?? ''}`),
    ...ownWords({ shop }),
    shop?.name,
  ]
    .filter(Boolean)
    .join('\n')
    .toLowerCase()

function isHeld(thing: string, held: string): boolean {
  if (/\p{Script=Han}/u.test(thing))
    return Array.from({ length: thing.length - 1 }, (_, i) => thing.slice(i, i + 2)).some(two => held.includes(two))
  return (thing.toLowerCase().match(/[a-z]{3,}/g) ?? []).some(word => held.includes(word.replace(/(?:es|s)$/, '')))
}

function wrongThing({ input, sentences }: Context): Finding {
  const held = heldText(input)
  for (const m of input.reply.matchAll(AMOUNT))
    if (
      PAID.test(clauseAround(input.reply, m.index)) &&
      !held.includes(m[0].toLowerCase()) &&
      !numbersIn(held).has(Number(/\d+/.exec(m[0])?.[0]))
    )
      return fails('amount-not-held', { words: m[0] }, [m.index, m.index + m[0].length])
  // Without a review there is nothing to compare with.
  if (!input.review) return PASS
  const numbers = numbersIn(held)
  for (const { text, start } of sentences) {
    if (TO_COME.test(text)) continue
    for (const m of text.matchAll(COUNT)) {
      const n = numberOf(m.groups?.n ?? m.groups?.w ?? '')
      if (n !== null && !numbers.has(n)) return fails('count-not-held', { words: m[0] }, [start + m.index, start + m.index + m[0].length])
    }
  }
  for (const m of input.reply.matchAll(BOUGHT)) {
    const thing = (m.groups?.zh ?? m.groups?.en ?? '').trim()
    if (!ANY_ITEM.test(thing) && !isHeld(thing, held)) return fails('item-not-held', { words: thing }, [m.index, m.index + m[0].length])
  }
  return PASS
}

const QUOTED =
  /(?<=您(?:说|写|说的|写的)(?:了|到|过)?[：，:,]?|写着|承诺(?:过|的|了)?[：，:,]?|\b(?:[Yy]ou (?:said|wrote)|says|promise)[,:]? )[“"「]([^”"」]{2,60})[”"」]/gu

function wrongQuote({ input }: Context): Finding {
  const own = [input.review?.text ?? '', ...ownWords(input)].join('\n')
  for (const m of input.reply.matchAll(QUOTED)) {
    const words = m[1] ?? ''
    if (input.review && !own.includes(words)) return fails('quote-not-held', { words }, [m.index, m.index + m[0].length])
  }
  return PASS
}

/** A proof that no longer holds is none. */
function expiredProof({ reply, shop, today }: CheckInput): Finding {
  if (!today) return PASS
  const cited = (shop?.evidence ?? []).find(proof => reply.includes(proof.what) && standingOf(proof, today) === 'expired')
  if (!cited) return PASS
  const at = reply.indexOf(cited.what)
  return fails('proof-expired', { words: cited.what, date: cited.until }, [at, at + cited.what.length])
}

const CLAIMS = { zh: new RegExp(DONE_CLAIM.zh, 'giu'), en: new RegExp(DONE_CLAIM.en, 'giu') }

/** Deeds nothing here shows: first those of this order and this buyer, then those of the shop's own house. */
function unshown({ reply, lang, input }: Context): Finding {
  const own = withoutOwnWords(reply, input)
  const claims = [...own.matchAll(CLAIMS[lang])]
  const ofTheHouse = (words: string) => HOUSE_DEED[lang].test(words) && !/您|你|\byour?\b/i.test(words)
  const claim = claims.find(([words]) => !ofTheHouse(words)) ?? claims[0]
  if (!claim) return PASS
  const [words] = claim
  const span: Span = [claim.index, claim.index + words.length]
  return ofTheHouse(words) ? fails('deed-not-held', { words }, span) : fails('claim-not-held', { words }, span)
}

/** Whether every fact of a reply stands in the review, the order or what the shop says of itself: deeds, days, delays, sums, counts, things, quotes. */
export function untrue(context: Context): Finding {
  const { input } = context
  const deed = unshown(context)
  const ofTheHouse = !deed.pass && deed.reason.code === 'deed-not-held'
  if (!deed.pass && !ofTheHouse) return deed
  for (const step of [
    () => expiredProof(input),
    () => wrongDay(input),
    () => wrongDelay(input),
    () => wrongThing(context),
    () => wrongQuote(context),
  ]) {
    const found = step()
    if (!found.pass) return found
  }
  return deed
}
