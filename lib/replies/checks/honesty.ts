import { calendarDay, daysBetween } from '../calendar.ts'
import type { CheckInput, Lang } from '../case.ts'
import { absent, type Context, type Finding, fails, type Group, PASS } from './context.ts'
import { privateThing } from './private-data.ts'
import { DONE_CLAIM, EXCUSE, INCENTIVE, OVERPROMISE, REMOVAL, THREAT, TRADE_REVIEW, UNKIND } from './words.ts'

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
const DATE = new RegExp(
  `(?:(?<y>\\d{4})年)?(?<zm>\\d{1,2})月(?<zd>\\d{1,2})[日号]|(?<d1>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m1>${MONTHS})|(?<m2>${MONTHS}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b`,
  'giu',
)

/** "11月3日", "3 November" → "11-03". */
function* datesIn(text: string) {
  for (const m of text.matchAll(DATE)) {
    const g = m.groups ?? {}
    const month = g.zm ?? String(MONTHS.split('|').indexOf((g.m1 ?? g.m2 ?? '').toLowerCase()) + 1)
    yield { day: `${month.padStart(2, '0')}-${(g.zd ?? g.d1 ?? g.d2 ?? '').padStart(2, '0')}`, words: m[0], at: m.index }
  }
}

/** The days we hold, as month-day. */
function knownDays({ order, review }: CheckInput): Set<string> {
  const held = [order?.placedOn, order?.promisedOn, order?.deliveredOn, review?.postedOn].map(calendarDay)
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

const LATE_BY = /(?:晚|迟|超|延误)(?:到|了|期)?\s*(\d+)\s*天|过了\s*(\d+)\s*天|(\d+|one) days? (?:late|ago|overdue)/giu
const QUOTED =
  /(?<=您(?:说|写|说的|写的)(?:了|到|过)?[：，:,]?|写着|承诺(?:过|的|了)?[：，:,]?|\b(?:[Yy]ou (?:said|wrote)|says|promise)[,:]? )[“"「]([^”"」]{2,60})[”"」]/gu

function untrue({ input, reply, lang }: Context): Finding {
  const done = absent(DONE_CLAIM[lang], reply, 'claim-not-held')
  if (!done.pass) return done
  const known = knownDays(input)
  for (const { day, words, at } of datesIn(reply))
    if (!known.has(day) && !isAhead(day, input.today)) return fails('date-not-held', { words }, [at, at + words.length])
  const { promisedOn, deliveredOn } = input.order ?? {}
  const late = daysBetween(promisedOn, deliveredOn ?? input.today)
  for (const m of reply.matchAll(LATE_BY)) {
    const figure = m[1] ?? m[2] ?? m[3] ?? ''
    const n = figure === 'one' ? 1 : Number(figure)
    const said = (input.review?.text ?? '').includes(String(n))
    if (n !== late && !said) return fails('days-not-held', { words: m[0] }, [m.index, m.index + m[0].length])
  }
  const own = [input.review?.text ?? '', ...(input.shop?.promises ?? [])].join('\n')
  const isPlace = /联系商家/u
  for (const m of reply.matchAll(QUOTED)) {
    const words = m[1] ?? ''
    if (input.review && !own.includes(words) && !isPlace.test(words))
      return fails('quote-not-held', { words }, [m.index, m.index + m[0].length])
  }
  return PASS
}

/** Whether words of a buyer can be repeated without breaking a rule of ours. */
export const mayStandInPublic = (words: string, lang: Lang): boolean =>
  !privateThing({ reply: words }) &&
  ![OVERPROMISE, REMOVAL, THREAT, UNKIND, DONE_CLAIM, INCENTIVE, EXCUSE].some(rule => rule[lang].test(words))

/** The rules a reply may never break. */
export const honesty: Group = {
  'no-overpromise': ({ reply, lang, input }) => {
    const quoted = (input.shop?.promises ?? []).reduce((text, own) => text.replaceAll(own, ' '.repeat(own.length)), reply)
    return absent(OVERPROMISE[lang], quoted, 'absolute-promise')
  },
  true: untrue,
  'no-private-data': ({ input }) => {
    const found = privateThing(input)
    return found ? fails('private-data', { kind: found.kind }, found.span) : PASS
  },
  'no-trade': ({ reply, lang }) => {
    const change = TRADE_REVIEW[lang].exec(reply)
    const gift = INCENTIVE[lang].exec(reply)
    return change && gift
      ? fails('remedy-for-review', { words: `${gift[0]} … ${change[0]}` }, [gift.index, gift.index + gift[0].length])
      : PASS
  },
  'no-removal-ask': ({ reply, lang }) => absent(REMOVAL[lang], reply, 'asks-to-change-review'),
  'no-threat-or-accusation': ({ reply, lang }) => absent(THREAT[lang], reply, 'threat-or-accusation'),
}
