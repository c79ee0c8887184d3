import type { History } from '../../lib/insight/bg-nbd.ts'
import { type Purchases, purchasesOf, spanOf } from '../../lib/insight/purchases.ts'
import {
  activeChance,
  basisOf,
  ENOUGH_REPEATERS,
  fitRepeatPurchase,
  historiesOf,
  ordersIn,
  type RepeatFit,
  standing,
} from '../../lib/insight/repeat-purchase.ts'
import { fitSpend, type GammaGamma, type Spend, spendMean, spendsOf, valueOfYear } from '../../lib/insight/spend.ts'
import { dayOption, fileAndOptions, readEntries, today } from '../purchase-file.ts'
import { ToolError } from '../tool.ts'

/**
 * `fit FILE.csv[.gz] [--until DATE]`: the models of repeat purchase and spend, and what they say of each customer. Money in hundredths.
 * `pAlive` is 1 by construction after one order; `standing` is the word to go by.
 */
export async function run(args: string[]): Promise<void> {
  const { file, values } = fileAndOptions(args, ['until'])
  const { entries, amounts } = readEntries(file)
  const given = dayOption('until', values.until)
  const purchases = purchasesOf(entries, given ?? today())
  const until = given ?? spanOf(purchases)?.to
  if (until === undefined || purchases.customers.length === 0) throw new ToolError('no purchase on or before that date')
  const all = historiesOf(purchases, until)
  const fit = fitRepeatPurchase(all)
  const spends = spendsOf(purchases)
  const spend = amounts ? fitSpend(spends) : undefined
  const answer = {
    bgnbd: fit
      ? {
          ...fit.withDropout,
          identified: fit.identified,
          versusNbd: fit.versusNbd,
          plain: fit.plain,
          basis: basisOf(fit),
          because: because(fit),
        }
      : { identified: false, basis: basisOf(fit), because: 'nobody came back: there is nothing to fit' },
    ...(spend && {
      gammaGamma: { p: spend.p, q: spend.q, v: spend.v / 100, logLikelihood: spend.logLikelihood + spend.customers * Math.log(100) },
    }),
    customers: purchases.customers.map((_, c) => customerLine(purchases, c, all[c] as History, fit, spend, spends[c] as Spend)),
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}

function customerLine(
  { customers }: Purchases,
  c: number,
  history: History,
  fit: RepeatFit | undefined,
  spend: GammaGamma | undefined,
  own: Spend,
) {
  const orders = (weeks: number) => ordersIn(fit, history, weeks)
  const [days90, days365] = [orders(90 / 7), orders(365 / 7)]
  const mean = spend && spendMean(spend, own)
  return {
    customer: customers[c],
    ...history,
    pAlive: activeChance(fit, history),
    standing: standing(fit, history),
    ...(days90 !== undefined && days365 !== undefined && { expected: { days90, days365 } }),
    ...(mean !== undefined && { spendMean: Math.round(mean) }),
    ...(mean !== undefined && days365 !== undefined && { clv365: Math.round(valueOfYear(weeks => orders(weeks) ?? 0, mean)) }),
  }
}

function because(fit: RepeatFit): string {
  if (fit.repeaters < ENOUGH_REPEATERS)
    return `${fit.repeaters} customers came back, ${ENOUGH_REPEATERS} are needed: facts only, nothing is forecast`
  return fit.identified
    ? 'customers who left can be told from slow ones'
    : `churn cannot be estimated from this history: leaving adds ${fit.versusNbd.toFixed(2)} to 2·log-likelihood, 5.99 are needed; orders are forecast without it`
}
