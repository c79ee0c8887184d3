import digamma from '@stdlib/math-base-special-digamma'
import gammaln from '@stdlib/math-base-special-gammaln'
import hyp2f1 from '@stdlib/math-base-special-hyp2f1'

/**
 * The BG/NBD model of repeat purchase: everybody orders at a rate of their own (gamma: r, alpha) and after each order may be gone for good with a
 * probability of their own (beta: a, b). Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way, Marketing Science 24(2); time in weeks.
 */
export interface BgNbd {
  r: number
  alpha: number
  a: number
  b: number
}

/** The same without anybody leaving, the plain NBD: r and alpha alone. */
export interface Nbd {
  r: number
  alpha: number
}

/** What the model needs of a customer: `x` orders after the first, the last of them `tx` weeks after the first, seen for `T` weeks since the first. */
export interface History {
  x: number
  tx: number
  T: number
}

/** Equal histories once, with how many customers have them. */
export interface Histories {
  x: Float64Array
  tx: Float64Array
  T: Float64Array
  customers: Float64Array
  /** The different numbers of orders, and which of them each history has: what depends on `x` alone is reckoned once. */
  counts: Float64Array
  countAt: Int32Array
}

/** Brings equal histories together. */
export function histories(all: readonly History[]): Histories {
  const found = new Map<string, { history: History; customers: number }>()
  for (const history of all) {
    const key = `${history.x} ${history.tx} ${history.T}`
    const same = found.get(key)
    if (same) same.customers++
    else found.set(key, { history, customers: 1 })
  }
  const rows = [...found.values()]
  const counts = [...new Set(rows.map(row => row.history.x))]
  const place = new Map(counts.map((count, i) => [count, i]))
  return {
    x: Float64Array.from(rows, row => row.history.x),
    tx: Float64Array.from(rows, row => row.history.tx),
    T: Float64Array.from(rows, row => row.history.T),
    customers: Float64Array.from(rows, row => row.customers),
    counts: Float64Array.from(counts),
    countAt: Int32Array.from(rows, row => place.get(row.history.x) as number),
  }
}

/**
 * Log-likelihood of the histories and its gradient by r, alpha, a and b (written into `gradient`). Formula (6) of the paper, in logarithms; the
 * gradient is its derivative, checked against finite differences in the tests.
 */
export function bgNbdLikelihood({ r, alpha, a, b }: BgNbd, data: Histories, gradient: Float64Array): number {
  const { x, tx, T, customers, counts, countAt } = data
  const logAlpha = Math.log(alpha)
  const [lnR, lnB, lnAB] = [gammaln(r), gammaln(b), gammaln(a + b)]
  const [psiR, psiB, psiAB] = [digamma(r), digamma(b), digamma(a + b)]
  const ofCount = counts.map(n => gammaln(r + n) - lnR + lnAB - gammaln(a + b + n) + gammaln(b + n) - lnB)
  const byR = counts.map(n => digamma(r + n) - psiR + logAlpha)
  const byA = counts.map(n => psiAB - digamma(a + b + n))
  const byB = counts.map(n => digamma(b + n) - psiB)
  let total = 0
  gradient.fill(0)
  for (let i = 0; i < x.length; i++) {
    const n = x[i] as number
    const weight = customers[i] as number
    const at = countAt[i] as number
    const seen = alpha + (T[i] as number)
    const active = alpha + (tx[i] as number)
    const logSeen = Math.log(seen)
    let log = (ofCount[at] as number) + r * logAlpha - (r + n) * logSeen
    let dr = (byR[at] as number) - logSeen
    let dAlpha = r / alpha - (r + n) / seen
    let da = byA[at] as number
    let db = da + (byB[at] as number)
    if (n > 0) {
      const rest = logSeen - Math.log(active)
      const odds = Math.exp(Math.log(a / (b + n - 1)) + (r + n) * rest)
      const gone = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
      log += odds === Number.POSITIVE_INFINITY ? Math.log(a / (b + n - 1)) + (r + n) * rest : Math.log1p(odds)
      dr += gone * rest
      dAlpha += gone * (r + n) * (1 / seen - 1 / active)
      da += gone / a
      db -= gone / (b + n - 1)
    }
    total += weight * log
    gradient[0] = (gradient[0] as number) + weight * dr
    gradient[1] = (gradient[1] as number) + weight * dAlpha
    gradient[2] = (gradient[2] as number) + weight * da
    gradient[3] = (gradient[3] as number) + weight * db
  }
  return total
}

/** Log-likelihood and gradient (by r and alpha) of the plain NBD on the same histories: what is left of the above when nobody ever leaves (a → 0). */
export function nbdLikelihood({ r, alpha }: Nbd, { x, T, customers, counts, countAt }: Histories, gradient: Float64Array): number {
  const logAlpha = Math.log(alpha)
  const [lnR, psiR] = [gammaln(r), digamma(r)]
  const ofCount = counts.map(n => gammaln(r + n) - lnR)
  const byR = counts.map(n => digamma(r + n) - psiR + logAlpha)
  let total = 0
  gradient.fill(0)
  for (let i = 0; i < x.length; i++) {
    const n = x[i] as number
    const weight = customers[i] as number
    const at = countAt[i] as number
    const seen = alpha + (T[i] as number)
    const logSeen = Math.log(seen)
    total += weight * ((ofCount[at] as number) + r * logAlpha - (r + n) * logSeen)
    gradient[0] = (gradient[0] as number) + weight * ((byR[at] as number) - logSeen)
    gradient[1] = (gradient[1] as number) + weight * (r / alpha - (r + n) / seen)
  }
  return total
}

/** How much likelier it is that a customer with this history has left than that they are still there. */
const oddsGone = ({ r, alpha, a, b }: BgNbd, { x, tx, T }: History): number =>
  x === 0 ? 0 : (a / (b + x - 1)) * ((alpha + T) / (alpha + tx)) ** (r + x)

/**
 * Probability that the customer is still there (Fader, Hardie & Lee 2008, note on P(alive) for the BG/NBD). It is 1 by construction for whoever
 * ordered once, which says nothing about them: see `standing` in repeat-purchase.
 */
export const pActive = (model: BgNbd, history: History): number => 1 / (1 + oddsGone(model, history))

/**
 * Orders to expect of a customer in the next `weeks`. Formula (10) of the paper after Euler's transformation of its hypergeometric function, which keeps
 * it in range for customers with very many orders. A newcomer is `{ x: 0, tx: 0, T: 0 }`, which is formula (9).
 */
export function expectedOrders(model: BgNbd, history: History, weeks: number): number {
  return (model.a > ALIKE ? ordersWhenAlike(model, history, weeks) : ordersIfThere(model, history, weeks)) / (1 + oddsGone(model, history))
}

/** Above this a, customers differ so little in their chance to leave that the hypergeometric function overflows, and that a few points of the chance are enough. */
const ALIKE = 100

/** Of whoever is still there. */
function ordersIfThere({ r, alpha, a, b }: BgNbd, { x, T }: History, weeks: number): number {
  // The formula divides by a − 1; next to it the limit is close enough.
  const near = Math.abs(a - 1) < 1e-5 ? 1 + 1e-5 : a
  const top = near + b + x - 1
  const stay = (alpha + T) / (alpha + T + weeks)
  return (top / (near - 1)) * (1 - stay ** (near - 1) * hyp2f1(near - 1, near + b - 1 - r, top, 1 - stay))
}

/** The same as the mean over the chance to leave, beta (a, b + x), of the orders at one chance: by the three points of Gauss and Hermite. */
function ordersWhenAlike({ r, alpha, a, b }: BgNbd, { x, T }: History, weeks: number): number {
  const mean = a / (a + b + x)
  const apart = Math.sqrt((3 * mean * (1 - mean)) / (a + b + x + 1))
  const at = (chance: number) => -Math.expm1(-(r + x) * Math.log1p((chance * weeks) / (alpha + T))) / chance
  return (at(mean - apart) + 4 * at(mean) + at(mean + apart)) / 6
}

/** Orders to expect in the next `weeks` when nobody leaves: the customer's rate, pulled towards everybody's, times the time. */
export const expectedOrdersPlain = ({ r, alpha }: Nbd, { x, T }: History, weeks: number): number => ((r + x) / (alpha + T)) * weeks

/** Probability that a newcomer orders exactly `x` more times within `weeks`: formula (8) of the paper. */
export function chanceOfOrders({ r, alpha, a, b }: BgNbd, x: number, weeks: number): number {
  const lnBeta = (p: number, q: number) => gammaln(p) + gammaln(q) - gammaln(p + q)
  const [still, passed] = [Math.log(alpha / (alpha + weeks)), Math.log(weeks / (alpha + weeks))]
  const ordered = (n: number) => Math.exp(gammaln(r + n) - gammaln(r) - gammaln(n + 1) + r * still + n * passed)
  const staying = Math.exp(lnBeta(a, b + x) - lnBeta(a, b)) * ordered(x)
  if (x === 0) return staying
  let fewer = 0
  for (let n = 0; n < x; n++) fewer += ordered(n)
  return staying + Math.exp(lnBeta(a + 1, b + x - 1) - lnBeta(a, b)) * (1 - fewer)
}
