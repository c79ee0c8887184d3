import { becauseWords } from '../../components/behind-figure.tsx'
import type { Cell, Figure } from '../../components/figure.tsx'
import type { Wording } from '../../components/wording.tsx'
import { writeAmount } from '../../lib/files/amounts.ts'
import type { OutCell } from '../../lib/files/out-cell.ts'
import { csvWriter } from '../../lib/files/write-csv.ts'
import type { CustomerBehind } from '../../lib/insight/customers-behind.ts'

/** The table of a figure as a file: shares as numbers of 0..1, amounts as plain numbers, days as ISO dates. */
export const figureCsv = ({ table }: Figure): Blob => csv(table?.columns ?? [], table?.rows.map(({ cells }) => cells.map(csvCell)) ?? [])

/** The customers behind a figure as a file. */
export function behindCsv(customers: CustomerBehind[], currency: string, wording: Wording): Blob {
  const { customer, why, purchases, net, last } = wording.words.dashboard.business.behind
  return csv(
    [customer, why, purchases, net, wording.words.dashboard.exportColumns.customers.currency, last],
    customers.map(line => [
      line.name,
      becauseWords(line.because, wording),
      line.purchases,
      amount(line.netMinor, currency),
      currency === '?' ? '' : currency,
      line.lastOn,
    ]),
  )
}

function csv(columns: string[], rows: OutCell[][]): Blob {
  const writer = csvWriter()
  writer.add([columns, ...rows])
  return new Blob(writer.end(), { type: 'text/csv;charset=utf-8' })
}

const amount = (minor: number, currency: string): OutCell => ({ amount: writeAmount(minor, currency) })

function csvCell(cell: Cell): OutCell {
  if (typeof cell !== 'object') return cell
  if ('share' in cell) return Math.round(cell.share * 1e4) / 1e4
  return 'minor' in cell ? amount(cell.minor, cell.currency) : cell.day
}
