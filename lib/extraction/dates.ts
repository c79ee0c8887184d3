import { localDay, twoDigits } from '../pages/day.ts'
import { fold, LATIN } from './text.ts'

/** What comes first in 03/04/2026, or in 26/11/03. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first'

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const MONTH = `(${MONTHS})[a-z]*\\.?`
/** The time of day that can follow a date; a pattern of its own, so that it is compiled once. */
const CLOCK =
  /[\st,]*(?:at|@|um)?\s*(上午|下午|晚上|中午|am|pm)?\s*(\d{1,2})[:.时点](\d{2})(?:[:.分](\d{2}))?秒?(?:\.\d+)?\s*([ap]\.?m\.?)?\s*(z|[+-]\d{2}:?\d{2}|utc|gmt)?/y

const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?日?/
const YEAR_LAST = /(?<![\d.])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\.?\d)/
const DAY_NAMED_MONTH = new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of )?${MONTH}[,\s-]+(\d{4}|\d\d(?![\d:]))`)
const NAMED_MONTH_DAY = new RegExp(String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})`)
const NO_YEAR = /(?:^|[^\d-])(?:(\d{1,2})月(\d{1,2})日|(\d{1,2})-(\d{1,2})(?=\s+\d{1,2}:))/
const NO_YEAR_NAMED = new RegExp(String.raw`(?:^|[^\d-])(?:${MONTH}\s+(\d{1,2})(?![\d:]|,\d)|(\d{1,2})\s+${MONTH}(?!\s*\d+(?!\d|:)))`)
const NEAR = /^(just now|刚[刚才]|today|yesterday|tomorrow|[今昨前明]天)/
/** "Thursday at 6:15 pm", 周四 18:15: the last such day. */
const WEEKDAY = /^(?:last )?(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*,?|(?:周|星期)([日一二三四五六]))(?= (?:at )?\d{1,2}:\d\d)/
const AGO = /^(?:about |over )?(\d+|an?|one)\s*(秒|分钟|个?小时|天|周|星期|个?月|年|(?:s|mi|h|d|w|mo|y)[a-z]*)\s*(?:以?前|ago)/

/** The day of a year, a month (its number or name) and a day as they are written; undefined when there is no such day. */
function isoDay(year: string | number = '', month = '', day = ''): string | undefined {
  const full = Number(year) + (Number(year) < 100 ? 2000 : 0)
  const m = Number(month) || MONTHS.indexOf(month.slice(0, 3)) / 4 + 1
  const date = new Date(full, m - 1, Number(day))
  return full >= 1990 && full <= 2100 && date.getMonth() === m - 1 ? localDay(date) : undefined
}

/** The time of day after a date, as "T13:40:00" with the zone when one is written; '' when there is none. */
function clockAfter(text: string, date: RegExpExecArray): string {
  CLOCK.lastIndex = date.index + date[0].length
  const [, early, hour, minute, second, late, zone] = CLOCK.exec(text) ?? []
  if (!hour || !minute) return ''
  const half = `${early ?? ''}${late ?? ''}`.replace(/\./g, '')
  // 中午11:30 is before noon, 中午12:30 and 中午1:30 after it.
  const afternoon = /pm|下午|晚上/.test(half) || (half === '中午' && !/1[01]/.test(hour))
  const hours = half ? (Number(hour) % 12) + (afternoon ? 12 : 0) : Number(hour)
  if (hours > 24 || Number(minute) > 59) return ''
  // 18:00-18:30 is when it comes, 18:00:00-05:00 a zone.
  const offset = second && zone?.replace(/^(.\d\d):?(\d\d)$/, '$1:$2')
  const written = /\d/.test(zone ?? '') ? offset : zone && 'Z'
  return `T${twoDigits(hours)}:${minute}:${second ?? '00'}${written ?? ''}`
}

/**
 * The first date in a text as ISO 8601: a day, or a day and a time as written (with a zone only where one is written).
 * @param now relative dates ("3 days ago", 昨天, a date without year) are taken against this clock
 * @param order how 03/04/2026 is to be read; without it such a date is read only when one number is above 12
 */
export function dateIn(text: string, now: Date, order?: DayOrder): string | undefined {
  const t = fold(text)
  if (!/\d|[今昨前明]天|刚|now|today|yester|tomor|\ban? /.test(t)) return undefined
  const at = (found: RegExpExecArray, day: string | undefined) => day && day + clockAfter(t, found)
  let found = YEAR_FIRST.exec(t)
  if (found) return at(found, isoDay(found[1], found[2], found[3]))
  const named = LATIN.test(t)
  found = named ? NAMED_MONTH_DAY.exec(t) : null
  if (found) return at(found, isoDay(found[3], found[1], found[2]))
  found = named ? DAY_NAMED_MONTH.exec(t) : null
  if (found) return at(found, isoDay(found[3], found[2], found[1]))
  found = YEAR_LAST.exec(t)
  if (found) {
    const way = order ?? dayOrder([t])
    return way && at(found, inOrder(found, way))
  }
  found = NEAR.exec(t)
  if (found) return at(found, near(found[1] ?? '', now))
  found = WEEKDAY.exec(t)
  if (found) return at(found, weekday(found[1] ? WEEKDAYS.indexOf(found[1]) / 3 : '日一二三四五六'.indexOf(found[2] ?? ''), now))
  found = (named && NO_YEAR_NAMED.exec(t)) || NO_YEAR.exec(t)
  return ago(t, now) ?? (found ? at(found, withoutYear(found, now)) : undefined)
}

const inOrder = ([, a, b, c]: RegExpExecArray, order: DayOrder) =>
  order === 'year-first' ? isoDay(a, b, c) : order === 'day-first' ? isoDay(c, b, a) : isoDay(c, a, b)

/** The day so many days after now. */
const dayIn = (days: number, now: Date) => localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days))

const near = (word: string, now: Date) => dayIn(/yest|昨/.test(word) ? -1 : word === '前天' ? -2 : /tomor|明/.test(word) ? 1 : 0, now)

const WEEKDAYS = 'sunmontuewedthufrisat'
const weekday = (day: number, now: Date) => dayIn(-((now.getDay() - day + 6) % 7) - 1, now)

function ago(t: string, now: Date): string | undefined {
  const found = AGO.exec(t)
  if (!found) return undefined
  const [, count = '', unit = ''] = found
  const back = (units: RegExp) => (units.test(unit) ? Number(count) || 1 : 0)
  return localDay(
    new Date(
      now.getFullYear() - back(/^[年y]/),
      now.getMonth() - back(/月|^mo/),
      now.getDate() - back(/^[天d]/) - 7 * back(/^[周星w]/),
      now.getHours() - back(/小时|^h/),
      now.getMinutes() - back(/^分|^mi/),
      now.getSeconds() - back(/^[秒s]/),
    ),
  )
}

/** "11月20日", "11-20 13:40", "Nov 3": the last such day that is not more than a month ahead. */
function withoutYear([, a, b, c, d]: RegExpExecArray, now: Date): string | undefined {
  // Named: month and day, or day and month; numbers: month and day in either of two forms.
  const year = now.getFullYear()
  const inYear = (full: number) => (c && LATIN.test(d ?? '') ? isoDay(full, d, c) : isoDay(full, a || c, b || d))
  const day = inYear(year)
  return day && day > dayIn(31, now) ? inYear(year - 1) : day
}

/**
 * How a whole column writes its dates. A number above 12 decides; else the reading that puts no date into the future; else which number takes more
 * values, as the rows of a page lie near one another: 02/12, 05/12, 06/12 are days of December; else the language of the page. Undefined when nothing tells.
 * @param now no day lies after it; undefined where days may
 */
export function dayOrder(values: string[], now?: Date, language = ''): DayOrder | undefined {
  const numeric = values.map(value => YEAR_LAST.exec(fold(value))).filter(found => found !== null)
  if (numeric.length === 0) return undefined
  const tomorrow = now && dayIn(1, now)
  const past = (order: DayOrder) => numeric.every(found => tomorrow && (inOrder(found, order) ?? '~') <= tomorrow)
  // 26/11/28: only with the year first a day that has been; or one year, and not one day in many years.
  const different = (index: number) => new Set(numeric.map(found => Number(found[index]))).size
  if ((!past('day-first') || 2 * different(1) < different(3)) && numeric.every(([, , , last = '']) => !last[2]) && past('year-first'))
    return 'year-first'
  const above = (index: number) => numeric.some(found => Number(found[index]) > 12)
  if (above(1) !== above(2)) return above(1) ? 'day-first' : 'month-first'
  // Points are written by countries that put the day first; 05/05 is the same day in both.
  if (numeric.every(([text, a, b]) => a === b || /^\d+\.\d+\.\d/.test(text))) return 'day-first'
  if (past('day-first') !== past('month-first')) return past('day-first') ? 'day-first' : 'month-first'
  const [first, second] = [different(1), different(2)]
  if (Math.max(first, second) > 2 && (first >= 2 * second || second >= 2 * first)) return first > second ? 'day-first' : 'month-first'
  if (/^en-us$/i.test(language)) return 'month-first'
  return /^(en-|de|fr|es|it|nl|pt|pl|ru|tr|vi|id|th|ms)/i.test(language) ? 'day-first' : undefined
}
