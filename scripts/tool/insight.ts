import { type Business, businessOf } from '../../lib/insight/business.ts'
import { purchasesOf, spanOf } from '../../lib/insight/purchases.ts'
import { cells, rfm } from '../../lib/insight/rfm.ts'
import { dayOption, fileAndOptions, readEntries, today } from '../purchase-file.ts'
import { ToolError } from '../tool.ts'

/** `insight FILE.csv[.gz] [--now ISO]`: the figures of a shop, at the last day of the file or at `--now`. Money in hundredths. */
export async function run(args: string[]): Promise<void> {
  const { file, values } = fileAndOptions(args, ['now'])
  const { entries, amounts } = readEntries(file)
  if (!amounts) throw new ToolError('no column "amount"')
  const now = dayOption('now', values.now)
  const purchases = purchasesOf(entries, now ?? today())
  const at = now ?? spanOf(purchases)?.to
  if (at === undefined || purchases.customers.length === 0) throw new ToolError('no purchase to look at')
  const { later, refundsAlone } = purchases.leftOut
  if (later > 0) process.stderr.write(`${later} rows are dated after ${now === undefined ? 'today' : '--now'} and are left out\n`)
  if (refundsAlone > 0) process.stderr.write(`${refundsAlone} refunds of customers without an order are left out\n`)
  process.stdout.write(`${JSON.stringify(worded(businessOf(purchases, at), cells(rfm(purchases, at))))}\n`)
}

const worded = (business: Business, scores: Map<string, number>) => ({
  customers: business.customers,
  revenue: business.revenueMinor,
  tiers: business.tiers ?? [],
  ...(business.notEnough && { notEnough: business.notEnough }),
  rfm: { cells: scores.size, counts: Object.fromEntries(scores) },
  rates: { newSecondPurchase90: business.rates.newSecondPurchase, oldRepeat90: business.rates.oldRepeat },
  renewal: business.renewal,
  lapsedAfterDays: business.lapsedAfter,
  churn: business.churn ?? [],
  cohorts: business.cohorts,
  concentration: business.concentration ?? {},
})
