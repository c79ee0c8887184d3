/** One order, or one refund (a negative amount), as the figures need it. */
export interface Entry {
  customer: string
  /** Days since 1970-01-01, see `dayOf`. */
  day: number
  /** Net amount in minor units of one currency; need not be whole. */
  minor: number
}

/** What customers bought, as columns: one line a customer and day, customers one after the other, each in the order of days. */
export interface Purchases {
  customers: string[]
  /** One more than there are customers: the lines of customer `c` are `start[c]` up to, not including, `start[c + 1]`. */
  start: Int32Array
  /** Days since 1970-01-01. */
  day: Int32Array
  /** Net value of the day in minor units, refunds taken off. */
  value: Float64Array
  /** What takes no part: entries after `until`, and refunds of customers without any order. */
  leftOut: { later: number; refundsAlone: number }
}

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of an ISO date or time ("2026-03-01T09:30+08:00" is the first of March: the calendar day as written); NaN for what is none. */
export function dayOf(iso: string): number {
  const found = /^([1-9]\d{3})-(\d\d)-(\d\d)(?!\d)/.exec(iso)
  if (!found) return Number.NaN
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const time = Date.UTC(year, month - 1, date)
  const isDate = month >= 1 && month <= 12 && date >= 1 && time < Date.UTC(year, month, 1)
  return isDate ? time / DAY_MS : Number.NaN
}

/** The ISO date of a day number; '' for what is none. */
export const dateOf = (day: number): string => (Number.isFinite(day) ? new Date(day * DAY_MS).toISOString().slice(0, 10) : '')

/**
 * Orders of one currency as purchases: those of the same customer on the same day are one. A total of zero is a purchase (a gift, a test order); a
 * negative one is none, it lowers the customer's last purchase before it (or the first one, when it comes earlier), so that the sum stays the sum of the entries.
 * @param until last day that counts; later entries are left out and counted (an order dated in the future says nothing yet)
 * @throws RangeError for an amount or a day that is no finite number: a figure that swallows NaN is wrong without a sign
 */
export function purchasesOf(entries: readonly Entry[], until = Number.POSITIVE_INFINITY): Purchases {
  const index = new Map<string, number>()
  const who = new Int32Array(entries.length).fill(-1)
  let later = 0
  entries.forEach(({ customer, day, minor }, i) => {
    if (!Number.isInteger(day) || !Number.isFinite(minor)) throw new RangeError(`entry ${i + 1}: day ${day}, amount ${minor}`)
    if (day > until) {
      later++
      return
    }
    let c = index.get(customer)
    if (c === undefined) {
      c = index.size
      index.set(customer, c)
    }
    who[i] = c
  })
  const groups = grouped(who, index.size)
  const customers: string[] = []
  const start = [0]
  const day = new Int32Array(groups.order.length)
  const value = new Float64Array(groups.order.length)
  let lines = 0
  let refundsAlone = 0
  for (const [customer, c] of index) {
    const first = lines
    let early = 0
    const own = groups.order.subarray(groups.start[c], groups.start[c + 1])
    for (const i of inOrderOfDays(own, entries)) {
      const entry = entries[i] as Entry
      const same = lines > first && day[lines - 1] === entry.day
      if (lines === first && entry.minor < 0) early += entry.minor
      else if (same || entry.minor < 0) value[lines - 1] = (value[lines - 1] as number) + entry.minor
      else {
        day[lines] = entry.day
        value[lines] = entry.minor
        lines++
      }
    }
    if (lines === first) {
      refundsAlone += own.length
      continue
    }
    value[first] = (value[first] as number) + early
    customers.push(customer)
    start.push(lines)
  }
  return {
    customers,
    start: Int32Array.from(start),
    day: day.slice(0, lines),
    value: value.slice(0, lines),
    leftOut: { later, refundsAlone },
  }
}

/** Positions by group, in the order they came (a counting sort); −1 belongs to none. */
function grouped(who: Int32Array, groups: number) {
  const start = new Int32Array(groups + 1)
  for (const c of who) if (c >= 0) start[c + 1] = (start[c + 1] as number) + 1
  for (let c = 0; c < groups; c++) start[c + 1] = (start[c + 1] as number) + (start[c] as number)
  const next = start.slice()
  const order = new Int32Array(start[groups] as number)
  who.forEach((c, i) => {
    if (c < 0) return
    order[next[c] as number] = i
    next[c] = (next[c] as number) + 1
  })
  return { start, order }
}

/** By day; on the same day orders before refunds. Day, refund or not and position are packed into one number, for numbers are sorted fastest. */
function inOrderOfDays(positions: Int32Array, entries: readonly Entry[]): Float64Array {
  const packed = Float64Array.from(positions, i => {
    const { day, minor } = entries[i] as Entry
    return (day * 2 + Number(minor < 0)) * PLACES + i
  })
  return packed.sort().map(key => key - Math.floor(key / PLACES) * PLACES)
}

/** More than an array has places. */
const PLACES = 2 ** 32

/** Each customer's net value in minor units, rounded to whole ones, in the order of `customers`. */
export const netOf = ({ customers, start, value }: Purchases): number[] =>
  customers.map((_, c) => Math.round(sum(value.subarray(start[c], start[c + 1]))))

/** Of customer `c`: the days bought on, in order. */
export const daysOf = ({ start, day }: Purchases, c: number): Int32Array => day.subarray(start[c], start[c + 1])

/** First and last day of all purchases; undefined when there are none. */
export function spanOf({ day }: Purchases): { from: number; to: number } | undefined {
  if (day.length === 0) return undefined
  return { from: day.reduce((a, b) => Math.min(a, b)), to: day.reduce((a, b) => Math.max(a, b)) }
}

export const sum = (values: ArrayLike<number>): number => {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i] as number
  return total
}
