import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import type { Period } from '../../../lib/insight/early-warning.ts'
import { dayOf, type Entry } from '../../../lib/insight/purchases.ts'

/**
 * Public data beside the project, read as the figures quoted for them were computed; where they come from and under which licence stands in the folder's own
 * README. `folder` is the one that holds `transactions` and `vectors`.
 */
export const referenceText = (folder: string, name: string): string =>
  gunzipSync(readFileSync(join(folder, 'transactions', name))).toString()

/** CDNOW, 1/10 sample (Fader & Hardie): 2,357 customers, dollars in cents. */
export const cdnowSample = (folder: string): Entry[] => cdnow(referenceText(folder, 'cdnow_sample.txt.gz'), [1, 2, 4])

/** The part of the whole CDNOW file that is there. */
export const cdnowShared = (folder: string): Entry[] =>
  cdnow(referenceText(folder, 'cdnow_master_shared.txt.gz'), [0, 1, 3]).filter(({ day }) => !Number.isNaN(day))

const cdnow = (text: string, [customer, date, dollars]: [number, number, number]): Entry[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .map(cells => ({
      customer: cells[customer] ?? '',
      day: dayOf((cells[date] ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')),
      minor: Math.round(Number(cells[dollars]) * 100),
    }))

/** Online Retail (UCI) after the cleaning its README states: 397,884 rows of 4,338 customers, in pence. */
export const onlineRetail = (folder: string): Entry[] =>
  Papa.parse<Record<string, string>>(referenceText(folder, 'online_retail.csv.gz'), { header: true, skipEmptyLines: true })
    .data.filter(row => row.CustomerID && !row.InvoiceNo?.startsWith('C') && Number(row.Quantity) > 0 && Number(row.UnitPrice) > 0)
    .map(row => ({
      customer: row.CustomerID ?? '',
      day: dayOf(row.InvoiceDate ?? ''),
      minor: Math.round(Number(row.Quantity) * Number(row.UnitPrice) * 1e5) / 1e3,
    }))

/** Baskets of a file, one a line. */
export const basketLines = (folder: string, name: string, mark: string): string[][] =>
  referenceText(folder, name)
    .trim()
    .split('\n')
    .map(line => line.split(mark))

/** A file of reference figures; each has a shape of its own. */
// biome-ignore lint/suspicious/noExplicitAny: whoever reads a figure knows the file it is in
export const vectorOf = (folder: string, name: string): any => JSON.parse(readFileSync(join(folder, 'vectors', `${name}.json`), 'utf8'))

/** Weekly reviews of the Olist sample, bad ones (1 or 2 stars) of all. */
export function olistWeeks(folder: string): Period[] {
  const { olist_weekly_bad_reviews, olist_weekly_bad_share_bernoulli_cusum } = vectorOf(folder, 'spc_cusum_ewma')
  const { reviews, bad } = olist_weekly_bad_share_bernoulli_cusum
  return olist_weekly_bad_reviews.weeks_ending.map((date: string, i: number) => ({ date, bad: bad[i], total: reviews[i] }))
}
