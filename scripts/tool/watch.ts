import { type Alarm, alarms, type Period } from '../../lib/insight/early-warning.ts'
import { dateOf } from '../../lib/insight/purchases.ts'
import { fileAndOptions, namedRows, numberOption, readDay, readNumber } from '../purchase-file.ts'
import { ToolError } from '../tool.ts'

/**
 * `watch FILE.csv [--baseline N] [--k K] [--h H]`: alarms on the share of bad reviews, one a spell. K is half the rise looked for in standard deviations of a usual
 * period (default: a share twice the usual one), H the log-likelihood ratio that rings (default 4).
 */
export async function run(args: string[]): Promise<void> {
  const { file, values } = fileAndOptions(args, ['baseline', 'k', 'h'])
  const baseline = numberOption('baseline', values.baseline, 1, 1e6) ?? 20
  const [k, h] = [numberOption('k', values.k, 0.001, 100), numberOption('h', values.h, 0.001, 1000)]
  const periods = readPeriods(file)
  const found = alarms(periods, { baseline, ...(k !== undefined && { k }), ...(h !== undefined && { h }) })
  if (found === 'short') throw new ToolError(`${periods.length} periods: more than the ${baseline} of the baseline are needed`)
  if (found === 'no-reviews') throw new ToolError(`the first ${baseline} periods hold no reviews: nothing says what is usual`)
  process.stdout.write(`${JSON.stringify({ alarms: found.map(alarm => ({ ...alarm, because: because(alarm) })) })}\n`)
}

function readPeriods(file: string | undefined): Period[] {
  const { records } = namedRows(file, ['date', 'bad', 'total'])
  const periods = records.map(({ line, date, bad, total }) => {
    const [day, counted, of] = [readDay(date), readNumber(bad), readNumber(total)]
    if (Number.isNaN(day)) throw new ToolError(`line ${line}: "${date}" is no date (YYYY-MM-DD)`)
    if (!(Number.isInteger(counted) && Number.isInteger(of) && counted >= 0 && counted <= of))
      throw new ToolError(`line ${line}: "${bad}" bad of "${total}" cannot be`)
    return { date: dateOf(day), bad: counted, total: of }
  })
  periods.sort((a, b) => a.date.localeCompare(b.date))
  const twice = periods.find(({ date }, i) => date === periods[i - 1]?.date)
  if (twice) throw new ToolError(`${twice.date} is there twice`)
  return periods
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

const because = ({ since, bad, total, interval: [low, high], usualShare }: Alarm) =>
  `${bad} of ${total} reviews since ${since} are bad (${percent(bad / total)}, likely ${percent(low)} to ${percent(high)}), usually ${percent(usualShare)}`
