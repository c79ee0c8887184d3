import digamma from '@stdlib/math-base-special-digamma'
import gammaln from '@stdlib/math-base-special-gammaln'
import { maximise } from './maximise.ts'
import { type Purchases, sum } from './purchases.ts'

/**
 * The Gamma-Gamma model of what an order brings: orders of a customer scatter round a mean of their own, the means scatter round the shop's. Fader, Hardie
 * & Lee 2005, RFM and CLV, Journal of Marketing Research 42; Fader & Hardie 2013, note 025. `v` is in the unit of the amounts.
 */
export interface GammaGamma {
  p: number
  q: number
  v: number
}

/** Mean value `mean` of a customer's `x` repeat purchases, the first one not counted. */
export interface Spend {
  x: number
  mean: number
}

export interface SpendFit extends GammaGamma {
  logLikelihood: number
  customers: number
  /** Correlation of how often and how much. The model takes them for independent: far from 0 its values are biased. */
  correlation: number
}

/** Each customer's spend on repeat purchases, in the order of `purchases.customers`, in the unit of `value`. */
export const spendsOf = ({ customers, start, value }: Purchases): Spend[] =>
  customers.map((_, c) => {
    const repeats = value.subarray((start[c] as number) + 1, start[c + 1])
    return { x: repeats.length, mean: repeats.length === 0 ? 0 : sum(repeats) / repeats.length }
  })

/** Means by number of purchases: what depends on the number alone is reckoned once. */
export function meansByCount(spends: readonly Spend[]): Map<number, number[]> {
  const means = new Map<number, number[]>()
  for (const { x, mean } of spends) {
    const same = means.get(x)
    if (same) same.push(mean)
    else means.set(x, [mean])
  }
  return means
}

/** Log-likelihood of the means, formula (1a) of note 025, and its gradient by p, q and v (written into `gradient`). */
export function gammaGammaLikelihood({ p, q, v }: GammaGamma, means: Map<number, number[]>, gradient: Float64Array): number {
  const [lnQ, psiQ, logV] = [gammaln(q), digamma(q), Math.log(v)]
  let total = 0
  gradient.fill(0)
  for (const [x, group] of means) {
    const [shape, whole] = [p * x, p * x + q]
    const [lnTerms, psiShape, psiWhole] = [gammaln(whole) - gammaln(shape) - lnQ, digamma(shape), digamma(whole)]
    for (const mean of group) {
      const [logAll, all] = [Math.log(x * mean), x * mean + v]
      const logSum = Math.log(all)
      total += lnTerms + q * logV + shape * logAll - Math.log(mean) - whole * logSum
      gradient[0] = (gradient[0] as number) + x * (psiWhole - psiShape + logAll - logSum)
      gradient[1] = (gradient[1] as number) + psiWhole - psiQ + logV - logSum
      gradient[2] = (gradient[2] as number) + q / v - whole / all
    }
  }
  return total
}

/** Fits the model to the customers who came back and brought something; undefined for fewer than two of them, or when all spend alike. */
export function fitSpend(all: readonly Spend[]): SpendFit | undefined {
  const spends = all.filter(({ x, mean }) => x > 0 && mean > 0)
  if (new Set(spends.map(({ mean }) => mean)).size < 2) return undefined
  const means = meansByCount(spends)
  const typical = sum(spends.map(({ mean }) => mean)) / spends.length
  const { at, value, settled } = maximise(
    (logs, gradient) => {
      const [p, q, v] = logs.map(Math.exp) as unknown as [number, number, number]
      const total = gammaGammaLikelihood({ p, q, v: v * typical }, means, gradient)
      gradient[0] = (gradient[0] as number) * p
      gradient[1] = (gradient[1] as number) * q
      gradient[2] = (gradient[2] as number) * v * typical
      return total
    },
    [1, 1, 0],
  )
  if (!settled) return undefined
  const [p, q, v] = at.map(Math.exp) as unknown as [number, number, number]
  return { p, q, v: v * typical, logLikelihood: value, customers: spends.length, correlation: correlation(spends) }
}

function correlation(spends: readonly Spend[]): number {
  const mean = (of: (spend: Spend) => number) => spends.reduce((all, spend) => all + of(spend), 0) / spends.length
  const [x, m] = [mean(s => s.x), mean(s => s.mean)]
  const spread = Math.sqrt(mean(s => (s.x - x) ** 2) * mean(s => (s.mean - m) ** 2))
  return spread === 0 ? 0 : mean(s => (s.x - x) * (s.mean - m)) / spread
}

/**
 * What an order of this customer is expected to bring: their own mean, pulled towards the shop's, the less the more they bought. Formula (5) of note
 * 025. Undefined where q ≤ 1: the shop's mean is then not finite.
 */
export function spendMean({ p, q, v }: GammaGamma, { x, mean }: Spend): number | undefined {
  const orders = mean > 0 ? x : 0
  return q > 1 ? (p * (v + orders * mean)) / (p * orders + q - 1) : undefined
}

const MONTH_WEEKS = 4.345

/**
 * Value of the next twelve months in the unit of `spend`: the orders expected in each month, at `spend` each, at a discount of 1 % a month (the rule of
 * `lifetimes`, months of 4.345 weeks).
 * @param orders expected orders within that many weeks from now
 */
export function valueOfYear(orders: (weeks: number) => number, spend: number): number {
  let value = 0
  let before = 0
  for (let month = 1; month <= 12; month++) {
    const upTo = orders(month * MONTH_WEEKS)
    value += (spend * (upTo - before)) / 1.01 ** month
    before = upTo
  }
  return value
}
