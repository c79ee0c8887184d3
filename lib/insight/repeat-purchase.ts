import {
  type BgNbd,
  bgNbdLikelihood,
  expectedOrders,
  expectedOrdersPlain,
  type Histories,
  type History,
  histories,
  type Nbd,
  nbdLikelihood,
  pActive,
} from './bg-nbd.ts'
import { maximise } from './maximise.ts'
import { daysOf, type Purchases } from './purchases.ts'

/** Below this many customers who came back a fitted curve is luck: the facts (how often, how long ago) are all we say. */
export const ENOUGH_REPEATERS = 100
/** 95 % point of chi-square with 2 degrees of freedom: what dropout must add to 2·log-likelihood to be seen in the data (conservative: it lies on a boundary). */
export const IDENTIFIED_FROM = 5.99
const WEEK = 7

/** Each customer's history in weeks up to the day `until`, in the order of `purchases.customers`. Purchases after `until` must have been left out. */
export const historiesOf = (purchases: Purchases, until: number): History[] =>
  purchases.customers.map((_, c) => {
    const days = daysOf(purchases, c)
    const first = days[0] as number
    return { x: days.length - 1, tx: ((days.at(-1) as number) - first) / WEEK, T: (until - first) / WEEK }
  })

/** Both models fitted to a shop. */
export interface RepeatFit {
  withDropout: BgNbd & { logLikelihood: number }
  plain: Nbd & { logLikelihood: number }
  /** 2·(log-likelihood with dropout − plain). */
  versusNbd: number
  /** Whether the data tell customers who left from customers who are slow; if not, no probability of having left may be shown. */
  identified: boolean
  customers: number
  /** Customers with a second order. */
  repeaters: number
}

/** Maximum likelihood of BG/NBD and of plain NBD. Undefined when nobody came back, so that there is nothing to fit (all on one day, for one). */
export function fitRepeatPurchase(all: readonly History[]): RepeatFit | undefined {
  const repeaters = all.filter(({ x }) => x > 0).length
  if (repeaters === 0) return undefined
  const data = histories(all)
  const plain = fitted(['r', 'alpha'], [1, meanOf(data, data.T)], (at, gradient) => nbdLikelihood(at, data, gradient))
  const withDropout = fitted(['r', 'alpha', 'a', 'b'], [plain.r, plain.alpha, 0.5, 2], (at, gradient) =>
    bgNbdLikelihood(at, data, gradient),
  )
  const versusNbd = 2 * (withDropout.logLikelihood - plain.logLikelihood)
  return { withDropout, plain, versusNbd, identified: versusNbd >= IDENTIFIED_FROM, customers: all.length, repeaters }
}

/** Parameters that are all positive are looked for as logarithms. */
function fitted<Name extends string>(
  names: readonly Name[],
  start: readonly number[],
  likelihood: (at: Record<Name, number>, gradient: Float64Array) => number,
) {
  const named = (logs: Float64Array) =>
    Object.fromEntries(names.map((name, i) => [name, Math.exp(logs[i] as number)])) as Record<Name, number>
  const { at, value } = maximise((logs, gradient) => {
    const total = likelihood(named(logs), gradient)
    logs.forEach((log, i) => {
      gradient[i] = (gradient[i] as number) * Math.exp(log)
    })
    return total
  }, start.map(Math.log))
  return { ...named(at), logLikelihood: value }
}

const meanOf = ({ customers }: Histories, values: Float64Array) => {
  const total = values.reduce((all, value, i) => all + value * (customers[i] as number), 0)
  return Math.max(1, total / customers.reduce((a, b) => a + b, 0))
}

/**
 * What a shop's history can say of coming orders: `dropout` all of it; `no-dropout` expected orders but not who has left, since the data cannot tell;
 * `facts` neither, for too few came back.
 */
export type Basis = 'dropout' | 'no-dropout' | 'facts'

export const basisOf = (fit: RepeatFit | undefined): Basis => {
  if (!fit || fit.repeaters < ENOUGH_REPEATERS) return 'facts'
  return fit.identified ? 'dropout' : 'no-dropout'
}

/** Orders to expect of a customer in the next `weeks`; undefined where there are only facts. */
export function ordersIn(fit: RepeatFit | undefined, history: History, weeks: number): number | undefined {
  const basis = basisOf(fit)
  if (!fit || basis === 'facts') return undefined
  return basis === 'dropout' ? expectedOrders(fit.withDropout, history, weeks) : expectedOrdersPlain(fit.plain, history, weeks)
}

/** Probability that the customer is still there, 1 by construction after a single order; null where the data cannot tell. */
export const activeChance = (fit: RepeatFit | undefined, history: History): number | null =>
  fit && basisOf(fit) === 'dropout' ? pActive(fit.withDropout, history) : null

/** The word for it. Nobody is called active for having ordered once. */
export type Standing = 'one-order' | 'active' | 'lapsed' | 'unknown'

export function standing(fit: RepeatFit | undefined, history: History): Standing {
  if (history.x === 0) return 'one-order'
  const chance = activeChance(fit, history)
  if (chance === null) return 'unknown'
  return chance >= 0.5 ? 'active' : 'lapsed'
}
