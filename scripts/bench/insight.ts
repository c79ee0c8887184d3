import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { History } from '../../lib/insight/bg-nbd.ts'
import { rulesOf } from '../../lib/insight/bought-together.ts'
import { businessOf } from '../../lib/insight/business.ts'
import { alarms } from '../../lib/insight/early-warning.ts'
import { basketsOf, frequentItemsets } from '../../lib/insight/frequent-itemsets.ts'
import { dayOf, type Entry, purchasesOf, spanOf } from '../../lib/insight/purchases.ts'
import { activeChance, fitRepeatPurchase, historiesOf, ordersIn } from '../../lib/insight/repeat-purchase.ts'
import { fitSpend, spendMean, spendsOf } from '../../lib/insight/spend.ts'
import { dueToReorder, holdOut } from './insight/back-tests.ts'
import { basketLines, cdnowSample, cdnowShared, olistWeeks, onlineRetail } from './insight/reference-data.ts'
import { quantile } from './measuring/spread.ts'

const BESIDE = fileURLToPath(new URL('../../../shared/data', import.meta.url))
const RUNS = 7
const CDNOW_UNTIL = dayOf('1997-09-30')

/**
 * `bench insight [FOLDER]`: CPU seconds of the figures beside the goals of our issue, and back-tests on public data. What others need or find is quoted in a column
 * of its own, from the folder's CRM-MATH.md.
 */
export async function run([folder = BESIDE]: string[]): Promise<void> {
  if (!existsSync(folder)) {
    process.stderr.write(`bench insight: no reference data in ${folder}\n`)
    return
  }
  speeds(folder)
  backTests(folder)
}

function speeds(folder: string) {
  const sample = cdnowSample(folder)
  const histories = historiesOf(purchasesOf(sample, CDNOW_UNTIL), CDNOW_UNTIL)
  timed('BG/NBD, CDNOW sample (2,357 customers)', 0.15, { BTYD: 0.39, lifetimes: 0.07 }, () => fitRepeatPurchase(histories))
  // The whole CDNOW file is not there; as many customers drawn from the model fitted to its sample.
  const drawn = drawnHistories(23_570)
  timed('BG/NBD, 23,570 customers drawn from the published parameters', 0.5, { BTYD: 1.73, lifetimes: 0.33 }, () =>
    fitRepeatPurchase(drawn),
  )
  const retail = onlineRetail(folder)
  timed(`all figures, Online Retail (${retail.length} rows)`, 2, {}, () => everything(retail))
  const groceries = basketsOf(basketLines(folder, 'groceries_baskets.csv.gz', ','))
  timed('rules, Groceries, support .001, confidence .8', 0.1, { 'arules apriori': 0.025, 'arules eclat': 0.035 }, () =>
    rulesOf(groceries, frequentItemsets(groceries, 10), 0.8),
  )
  const invoices = basketsOf(basketLines(folder, 'online_retail_baskets.txt.gz', ' '))
  timed('rules, Online Retail, support .01, confidence .5', 0.3, { 'arules apriori': 0.16, 'arules eclat': 0.63 }, () =>
    rulesOf(invoices, frequentItemsets(invoices, 186), 0.5),
  )
}

/** All that a shop's dashboard is drawn from, from its orders. */
function everything(entries: Entry[]) {
  const purchases = purchasesOf(entries)
  const at = spanOf(purchases)?.to ?? 0
  const histories = historiesOf(purchases, at)
  const fit = fitRepeatPurchase(histories)
  const spends = spendsOf(purchases)
  const spend = fitSpend(spends)
  const customers = histories.map((history, c) => ({
    active: activeChance(fit, history),
    days90: ordersIn(fit, history, 90 / 7),
    days365: ordersIn(fit, history, 365 / 7),
    mean: spend && spendMean(spend, spends[c] ?? { x: 0, mean: 0 }),
  }))
  return { business: businessOf(purchases, at), customers }
}

function backTests(folder: string) {
  const sample = cdnowSample(folder)
  print({
    what: '39 weeks held out, CDNOW sample',
    ...rounded(holdOut(sample, CDNOW_UNTIL, 39)),
    quoted: { expected: 1653.4, meanError: 0.7855 },
  })
  print({ what: 'due to reorder within 14 days, CDNOW (the part shared)', ...rounded(dueToReorder(cdnowShared(folder))) })
  print({ what: 'due to reorder within 14 days, Online Retail', ...rounded(dueToReorder(onlineRetail(folder))) })
  for (const baseline of [20, 26]) {
    const found = alarms(olistWeeks(folder), { baseline })
    print({
      what: `alarms on the share of bad reviews, Olist sample, baseline ${baseline} weeks`,
      alarms: typeof found === 'string' ? found : found.map(({ date, since, until, bad, total }) => ({ date, since, until, bad, total })),
    })
  }
}

/** CPU seconds of several runs in this process, the first one cold; the goal is held against the middle one. */
function timed(what: string, goal: number, quoted: Record<string, number>, work: () => unknown) {
  const seconds = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  const [first = 0] = seconds
  const median = quantile(seconds, 0.5)
  print({ what, ...rounded({ first, median, max: Math.max(...seconds) }), goal, met: median <= goal, firstMet: first <= goal, quoted })
}

/** Histories of customers whose rates and chances to leave are drawn as BG/NBD says, with the parameters Fader, Hardie & Lee 2005 print for CDNOW. */
function drawnHistories(customers: number): History[] {
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 4294967296
  }
  // Jöhnk 1964: a beta draw for small shapes; a gamma draw of shape below 1 is a beta one times an exponential.
  const beta = (a: number, b: number): number => {
    for (;;) {
      const [u, v] = [random() ** (1 / a), random() ** (1 / b)]
      if (u + v <= 1) return u / (u + v)
    }
  }
  return Array.from({ length: customers }, () => {
    const rate = (beta(0.243, 1 - 0.243) * -Math.log(random())) / 4.414
    const leaving = beta(0.793, 2.426)
    const T = 27 * 7 + Math.floor(random() * 84)
    let [x, last, day] = [0, 0, 0]
    while (rate > 0) {
      day += Math.max(1, Math.round((-Math.log(random()) / rate) * 7))
      if (day > T) break
      x++
      last = day
      if (random() < leaving) break
    }
    return { x, tx: last / 7, T: T / 7 }
  })
}

const rounded = (figures: Record<string, number>) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(4))]))

const print = (line: object) =>
  process.stdout.write(`${JSON.stringify({ bench: 'insight', ...line, load: Number((loadavg()[0] ?? 0).toFixed(2)) })}\n`)
