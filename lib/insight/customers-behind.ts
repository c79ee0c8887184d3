import type { Issue } from '../pages/marks.ts'
import type { ChurnReason } from './churn.ts'
import type { Measured } from './measured.ts'
import { dateOf, daysOf, netOf } from './purchases.ts'
import { activeChance, ordersIn } from './repeat-purchase.ts'
import type { ShopHistory } from './shop-history.ts'
import type { Tier } from './tier.ts'

/** Whom a figure is about. */
export type Group =
  | { of: 'tier'; tier: Tier }
  | { of: 'best-fifth' }
  | { of: 'moved'; from: Tier; to: Tier }
  | { of: 'joined' | 'gone' }
  /** Of those who came in this month the ones who bought so many months after it; 0: all of them. */
  | { of: 'cohort'; month: string; after: number }
  | { of: 'lapsed'; tier?: Tier; month?: string; reason?: ChurnReason }
  /** New customers who had 90 days for a second purchase, and made it or not. */
  | { of: 'new'; back: boolean }
  | { of: 'stayed-away' | 'newcomers' }
  | { of: 'rhythm'; due: 'due' | 'overdue' }
  | { of: 'welcome-back' | 'at-risk' | 'forecast' }
  /** Who gave so many stars, `to` left out, at least 90 days ago. */
  | { of: 'stars'; from: number; to: number }
  /** Who bought the one and never the other. */
  | { of: 'without'; having: readonly string[]; also: string }
  /** Who complained (of this, of that product) from the one day to the other. */
  | { of: 'complained'; issue?: Issue; product?: string; since: string; until: string }

/** Why a customer is in a group, where the group's own name does not say it. */
export type Because =
  | { of: 'rhythm'; usualDays: number; awayDays: number }
  | { of: 'gap'; gapDays: number; usedTo: number }
  | { of: 'risk'; openBadReview: boolean; overdue: boolean }
  | { of: 'reason'; reason: ChurnReason }
  /** `active`: null where the history cannot tell who has left. */
  | { of: 'forecast'; orders90: number; active: number | null }

/** One customer behind a figure. */
export interface CustomerBehind {
  id: string
  name: string
  /** Days bought on, in the currency asked about. */
  purchases: number
  netMinor: number
  lastOn: string
  because?: Because
}

const WINDOW = 90
const WEEK = 7

/** The customers of a group, who brought most first (a forecast: of whom most is to be expected); `total` of them, at most `most` in `customers`. */
export function customersBehind(
  history: ShopHistory,
  measured: Measured,
  group: Group,
  most = Number.POSITIVE_INFINITY,
): { total: number; customers: CustomerBehind[] } {
  const { purchases } = measured
  const net = netOf(purchases)
  const belongs = belongsTo(history, measured, group)
  const found = purchases.customers.flatMap((id, c) => (belongs(c, id) ? [c] : []))
  const orders90 = (c: number) => ordersIn(measured.fit, measured.histories[c] ?? { x: 0, tx: 0, T: 0 }, WINDOW / WEEK) ?? 0
  const worth = new Map(found.map(c => [c, group.of === 'forecast' ? orders90(c) : (net[c] as number)]))
  found.sort((a, b) => (worth.get(b) as number) - (worth.get(a) as number))
  const customers = found.slice(0, most).map((c): CustomerBehind => {
    const id = purchases.customers[c] as string
    const days = daysOf(purchases, c)
    const because = becauseOf(measured, group, c, orders90)
    return {
      id,
      name: history.customers.get(id)?.name ?? '',
      purchases: days.length,
      netMinor: net[c] as number,
      lastOn: dateOf(days.at(-1) as number),
      ...(because && { because }),
    }
  })
  return { total: found.length, customers }
}

type Belongs = (c: number, id: string) => boolean

function belongsTo(history: ShopHistory, measured: Measured, group: Group): Belongs {
  const { purchases, at } = measured
  const days = (c: number) => daysOf(purchases, c)
  const monthOf = (day: number | undefined) => dateOf(day ?? Number.NaN).slice(0, 7)
  const bought = (c: number, from: number, to: number) => days(c).some(day => day > from && day <= to)
  switch (group.of) {
    case 'tier':
      return (_, id) => measured.tiers.get(id) === group.tier
    case 'best-fifth': {
      const best = bestFifth(measured)
      return (_, id) => best.has(id)
    }
    case 'moved': {
      const moved = new Set(
        [...(measured.moves?.moves.up ?? []), ...(measured.moves?.moves.down ?? [])].flatMap(({ customer, from, to }) =>
          from === group.from && to === group.to ? [customer] : [],
        ),
      )
      return (_, id) => moved.has(id)
    }
    case 'joined':
    case 'gone': {
      const ids = new Set(measured.moves?.moves[group.of])
      return (_, id) => ids.has(id)
    }
    case 'cohort': {
      const wanted = monthsAfter(group.month, group.after)
      return c => monthOf(days(c)[0]) === group.month && days(c).some(day => monthOf(day) === wanted)
    }
    case 'lapsed': {
      const { tier, month, reason } = group
      const fits = (c: number) => (!tier || measured.tiersOfAll[c] === tier) && (!month || monthOf(days(c)[0]) === month)
      return c => measured.lapsed[c] === true && fits(c) && (!reason || measured.reasons[c] === reason)
    }
    case 'new':
      return c => {
        const [first = at, second = Number.POSITIVE_INFINITY] = days(c)
        return first <= at - WINDOW && second - first <= WINDOW === group.back
      }
    case 'stayed-away':
      return c => bought(c, at - 2 * WINDOW, at - WINDOW) && !bought(c, at - WINDOW, at)
    case 'newcomers':
      return c => (days(c)[0] as number) > at - WINDOW
    case 'rhythm':
      return c => measured.rhythms[c]?.due === group.due
    case 'welcome-back':
      return c => measured.back[c] !== undefined
    case 'at-risk': {
      const ids = new Set(measured.atRisk.customers.map(({ customer }) => customer))
      return (_, id) => ids.has(id)
    }
    case 'forecast':
      return () => true
    case 'stars': {
      const ids = new Set(starsGiven(history, group).flatMap(({ customer, day }) => (day <= at - WINDOW ? [customer] : [])))
      return (_, id) => ids.has(id)
    }
    case 'without': {
      const ids = boughtWithout(history, group)
      return (_, id) => ids.has(id)
    }
    case 'complained': {
      const ids = new Set(complainersOf(history, group))
      return (_, id) => ids.has(id)
    }
  }
}

function becauseOf(measured: Measured, group: Group, c: number, orders90: (c: number) => number): Because | undefined {
  const rhythm = measured.rhythms[c]
  const back = measured.back[c]
  switch (group.of) {
    case 'rhythm':
      return rhythm && { of: 'rhythm', usualDays: rhythm.usualDays, awayDays: rhythm.awayDays }
    case 'welcome-back':
      return back && { of: 'gap', ...back }
    case 'at-risk': {
      const stake = measured.atRisk.customers.find(({ customer }) => customer === measured.purchases.customers[c])
      return stake && { of: 'risk', openBadReview: stake.openBadReview, overdue: stake.due === 'overdue' }
    }
    case 'lapsed':
      return { of: 'reason', reason: measured.reasons[c] ?? 'unknown' }
    case 'forecast': {
      const history = measured.histories[c]
      return history && { of: 'forecast', orders90: orders90(c), active: activeChance(measured.fit, history) }
    }
    default:
      return undefined
  }
}

/** The best fifth of the window's customers, rounded up, as the concentration counts them. */
function bestFifth({ recentNet }: Measured): Set<string> {
  const best = [...recentNet].sort(([, a], [, b]) => b - a)
  return new Set(best.slice(0, Math.ceil(best.length * 0.2)).map(([id]) => id))
}

function monthsAfter(month: string, after: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, of - 1 + after, 1)).toISOString().slice(0, 7)
}

function boughtWithout({ baskets }: ShopHistory, { having, also }: { having: readonly string[]; also: string }): Set<string> {
  const owners = (fits: (items: readonly string[]) => boolean) =>
    new Set(baskets.flatMap(({ customer, items }) => (fits(items) ? [customer] : [])))
  return owners(items => having.every(item => items.includes(item))).difference(owners(items => items.includes(also)))
}

/** The reviews of recognised customers who gave so many stars. */
export const starsGiven = ({ reviews }: ShopHistory, { from, to }: { from: number; to: number }): { customer: string; day: number }[] =>
  reviews.flatMap(({ customer, day, stars = 0 }) => (customer && stars >= from && stars < to ? [{ customer, day }] : []))

/** Recognised customers whose bad review an alarm or a cluster counts. */
function complainersOf({ reviews }: ShopHistory, { issue, product, since, until }: Extract<Group, { of: 'complained' }>): string[] {
  return reviews.flatMap(({ customer, day, bad, product: of, issues }) => {
    const on = dateOf(day)
    const about = (!issue || issues.includes(issue)) && (!product || of === product)
    return bad && customer && on >= since && on <= until && about ? [customer] : []
  })
}
