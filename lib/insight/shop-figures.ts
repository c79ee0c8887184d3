import { boughtTogether, ENOUGH_BASKETS, type Rule } from './bought-together.ts'
import { type ChurnReason, type ChurnRow, churnByReason } from './churn.ts'
import type { Cohort } from './cohorts.ts'
import { starsGiven } from './customers-behind.ts'
import { basketsOf } from './frequent-itemsets.ts'
import { lastDayOf, type Measured, measure } from './measured.ts'
import { dateOf, netOf } from './purchases.ts'
import { type Concentration, concentrationCurve, type PyramidRow } from './pyramid.ts'
import { type Basis, basisOf, ENOUGH_REPEATERS, IDENTIFIED_FROM, ordersIn } from './repeat-purchase.ts'
import { type Rate, type Renewal, type RepeatRates, recoveryRate } from './repeat-rates.ts'
import { type ReviewFigures, reviewFigures } from './review-figures.ts'
import type { ShopHistory } from './shop-history.ts'
import { ENOUGH, type NotEnough, type Tier } from './tier.ts'
import type { WinBack } from './win-back.ts'

/** A share of fewer than this says more about luck than about the shop: it is told as "3 of 8". The trade's usual line, as with baskets. */
export const ENOUGH_FOR_SHARE = 30

/** Customers who came from one tier to another. */
export interface MoveRow {
  from: Tier
  to: Tier
  customers: number
}

/** What is to come, as far as the history can say. */
export interface Forecast {
  basis: Basis
  repeaters: number
  repeatersNeeded: number
  /** What leaving adds to 2·log-likelihood, and what it has to add before anybody is said to have left. */
  versusNbd?: number
  identifiedFrom: number
  /** Orders to expect of all known customers; undefined where there are only facts. */
  orders90?: number
  orders365?: number
}

/** The figures of a shop in one currency; amounts in its minor units, days as ISO dates. */
export interface MoneyFigures {
  currency: string
  /** Days with a purchase: several orders of a customer on one day are one. */
  purchases: number
  customers: number
  from: string
  /** What the window of the tiers holds: the last so many months. */
  recent: {
    months: number
    customers: number
    revenueMinor: number
    tiers?: PyramidRow[]
    notEnough?: NotEnough & { customersNeeded: number; daysNeeded: number }
    concentration?: Concentration
    curve: { customers: number; value: number }[]
    /** Too few customers for a curve to be more than luck. */
    few: boolean
  }
  moves?: { since: string; up: number; down: number; joined: number; gone: number; rows: MoveRow[] }
  cohorts: Cohort[]
  /** New customers who bought in the month after their first, of those whose month after is over. */
  monthAfter: Rate
  churn?: {
    lapsedAfter: number
    customers: number
    lapsed: number
    rows: ChurnRow[]
    reasons: { reason: ChurnReason; customers: number }[]
    /** Of those who left, whose reason the seller marked. */
    marked: number
    winBack?: WinBack
  }
  rates: RepeatRates & { enough: number }
  renewal: Renewal
  /** Who bought again within 90 days of giving so many stars, the most stars first. */
  byStars: (StarRange & { rate: Rate })[]
  rhythm: { known: number; due: number; overdue: number; back: number }
  atRisk?: { minor: number; customers: number; ofMinor: number; unanswered: number; overdue: number }
  forecast: Forecast
}

/** All figures of a shop. Currencies stand side by side, the one with most purchases first; they are never summed. */
export interface ShopFigures {
  /** The last day seen; none without a dated, paid order. */
  at?: string
  money: MoneyFigures[]
  rules: Rule[]
  baskets: number
  basketsNeeded: number
  reviews: ReviewFigures
  leftOut: ShopHistory['leftOut']
}

/**
 * Computes the figures of a shop at the last day seen, not after `today`, and what they were measured from.
 * @param told with the steps done and all steps, while it is worked on
 */
export function shopFigures(
  history: ShopHistory,
  today: number,
  told: (done: number, total: number) => void = () => {},
): { figures: ShopFigures; measured: Measured[] } {
  const at = lastDayOf(history, today)
  const currencies = at === undefined ? [] : [...history.entries.keys()]
  const total = currencies.length * STEPS + 2
  let done = 0
  const step = () => told(++done, total)
  const measured = currencies.flatMap(currency => {
    const one = measure(history, currency, at as number, step)
    return one.purchases.customers.length > 0 ? [one] : []
  })
  measured.sort((a, b) => b.purchases.day.length - a.purchases.day.length)
  const baskets = history.baskets.filter(({ items }) => items.length > 0)
  const rules = boughtTogether(basketsOf(baskets.map(({ items }) => items)))
  step()
  const reviews = reviewFigures(history.reviews, today)
  step()
  const figures: ShopFigures = {
    ...(at === undefined ? {} : { at: dateOf(at) }),
    money: measured.map(one => moneyFigures(one, history)),
    rules,
    baskets: baskets.length,
    basketsNeeded: ENOUGH_BASKETS,
    reviews,
    leftOut: history.leftOut,
  }
  return { figures, measured }
}

/** How often `measure` tells of itself. */
const STEPS = 3

interface StarRange {
  name: string
  from: number
  /** Left out. */
  to: number
}

/** A mean of several marks stands with the nearest. */
const STARS: readonly StarRange[] = [
  { name: '5★', from: 4.5, to: 6 },
  { name: '4★', from: 3.5, to: 4.5 },
  { name: '3★', from: 2.5, to: 3.5 },
  { name: '1–2★', from: 0.5, to: 2.5 },
]

function moneyFigures(measured: Measured, history: ShopHistory): MoneyFigures {
  const { purchases, all, ofRecent, recent, currency } = measured
  const { notEnough, tiers, concentration, customers, revenueMinor } = ofRecent
  const buyers = new Set(purchases.customers)
  const known = ({ customer }: { customer: string }) => buyers.has(customer)
  return {
    currency,
    purchases: purchases.day.length,
    customers: all.customers,
    from: dateOf(purchases.day.reduce((a, b) => Math.min(a, b))),
    recent: {
      months: history.pyramid?.months ?? 12,
      customers,
      revenueMinor,
      ...(tiers && { tiers }),
      ...(notEnough && { notEnough: { ...notEnough, customersNeeded: ENOUGH.customers, daysNeeded: ENOUGH.days } }),
      ...(concentration && { concentration }),
      curve: concentrationCurve(netOf(recent)),
      few: customers < ENOUGH_FOR_SHARE,
    },
    ...movesOf(measured),
    cohorts: all.cohorts,
    monthAfter: monthAfter(all.cohorts),
    ...churnOf(measured, history),
    rates: { ...all.rates, enough: ENOUGH_FOR_SHARE },
    renewal: all.renewal,
    byStars: STARS.map(range => ({ ...range, rate: recoveryRate(purchases, starsGiven(history, range).filter(known), measured.at) })),
    rhythm: {
      known: count(measured.rhythms, rhythm => rhythm !== undefined),
      due: count(measured.rhythms, rhythm => rhythm?.due === 'due'),
      overdue: count(measured.rhythms, rhythm => rhythm?.due === 'overdue'),
      back: count(measured.back, one => one !== undefined),
    },
    ...(measured.tiers.size > 0 && {
      atRisk: {
        minor: measured.atRisk.minor,
        customers: measured.atRisk.customers.length,
        ofMinor: revenueMinor,
        unanswered: count(measured.atRisk.customers, ({ openBadReview }) => openBadReview),
        overdue: count(measured.atRisk.customers, ({ due }) => due === 'overdue'),
      },
    }),
    forecast: forecastOf(measured),
  }
}

const count = <T>(all: readonly T[], is: (one: T, i: number) => boolean): number => all.reduce((n, one, i) => n + Number(is(one, i)), 0)

function movesOf({ moves: found }: Measured): Pick<MoneyFigures, 'moves'> {
  if (!found) return {}
  const { since, moves } = found
  const rows = new Map<string, MoveRow>()
  for (const { from, to } of [...moves.up, ...moves.down]) {
    const row = rows.get(`${from} ${to}`) ?? { from, to, customers: 0 }
    row.customers++
    rows.set(`${from} ${to}`, row)
  }
  const { up, down, joined, gone } = moves
  return {
    moves: {
      since: dateOf(since),
      up: up.length,
      down: down.length,
      joined: joined.length,
      gone: gone.length,
      rows: [...rows.values()],
    },
  }
}

/** The last month of a cohort's row is the one that is still running. */
function monthAfter(cohorts: readonly Cohort[]): Rate {
  const over = cohorts.filter(({ active }) => active.length > 2)
  const of = over.reduce((n, { customers }) => n + customers, 0)
  const back = over.reduce((n, { active }) => n + (active[1] as number), 0)
  return { rate: of === 0 ? undefined : back / of, of }
}

function churnOf({ all, lapsed, reasons, purchases, winBack }: Measured, { customers: known }: ShopHistory): Pick<MoneyFigures, 'churn'> {
  if (!all.churn || all.lapsedAfter === undefined) return {}
  return {
    churn: {
      lapsedAfter: all.lapsedAfter,
      customers: all.customers,
      lapsed: count(lapsed, is => is),
      rows: all.churn,
      reasons: churnByReason(reasons.filter((_, c) => lapsed[c])),
      marked: count(purchases.customers, (id, c) => lapsed[c] === true && known.get(id)?.leftBecause !== undefined),
      ...(winBack && { winBack }),
    },
  }
}

const WEEK = 7

function forecastOf({ fit, histories }: Measured): Forecast {
  const basis = basisOf(fit)
  const told: Forecast = {
    basis,
    repeaters: count(histories, ({ x }) => x > 0),
    repeatersNeeded: ENOUGH_REPEATERS,
    identifiedFrom: IDENTIFIED_FROM,
    ...(fit && { versusNbd: fit.versusNbd }),
  }
  if (basis === 'facts') return told
  // Many bought once on the same day: their forecast is the same.
  const known = new Map<string, number>()
  const all = (days: number) =>
    histories.reduce((total, history) => {
      const key = `${days} ${history.x} ${history.tx} ${history.T}`
      const orders = known.get(key) ?? ordersIn(fit, history, days / WEEK) ?? 0
      known.set(key, orders)
      return total + orders
    }, 0)
  return { ...told, orders90: all(90), orders365: all(365) }
}
