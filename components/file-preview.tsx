import type { Answers, Question } from '../lib/files/file-cells.ts'
import type { Preview } from '../lib/files/read-file.ts'
import { useWording } from './wording.tsx'

/** The currencies sellers of the supported platforms use most; the rest follow by code. */
const FREQUENT = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'HKD', 'TWD', 'CAD', 'AUD', 'SGD']

/** "5 orders, 3 customers": how many there are of what there is. */
export function useCounted(): (counts: Pick<Preview, 'orders' | 'customers' | 'reviews'>) => string {
  const { words, say, list } = useWording()
  return counts => {
    const parts = (['orders', 'customers', 'reviews'] as const).filter(kind => counts[kind] > 0)
    return list(parts.map(kind => say(words.dashboard.counted[kind], { n: counts[kind] }))) || words.dashboard.counted.nothing
  }
}

/** What a file holds, in sentences: shown before anything of it is kept. */
export function FilePreview({ file, preview, onSaveRejected }: { file: string; preview: Preview | undefined; onSaveRejected(): void }) {
  const { words, say, money, day, list } = useWording()
  const counted = useCounted()
  const { dashboard } = words
  if (!preview) {
    return (
      <div>
        <p>
          <strong>{file}</strong>
        </p>
        <p class="warn">{dashboard.columns.unknown}</p>
      </div>
    )
  }
  const what = counted(preview)
  const { platform, kind, orders, customers, from, to, totals, rejected, unread } = preview
  const platforms: Record<string, string> = dashboard.platform
  const values = { platform: platforms[platform] ?? platform, kind: dashboard.fileKind[kind], what }
  const sums = list(Object.entries(totals).map(([currency, minor]) => money(minor, currency)))
  const why: Record<string, string> = dashboard.rejectedWhy
  return (
    <div>
      <p>
        <strong>{file}</strong>
      </p>
      <p>{from && to ? say(dashboard.preview, { ...values, from: day(from), to: day(to) }) : say(dashboard.previewNoDates, values)}</p>
      {sums && <p>{say(dashboard.previewTotal, { totals: sums })}</p>}
      {orders > 0 && customers === 0 && <p class="quiet-text">{dashboard.previewMasked}</p>}
      {[...Map.groupBy(rejected, row => row.why)].map(([code, rows]) => (
        <p key={code} class="warn">
          {say(dashboard.rejected, { n: rows.length, why: why[code] ?? code })}
        </p>
      ))}
      {rejected.length > 0 && (
        <button type="button" class="link" onClick={onSaveRejected}>
          {dashboard.saveRejected}
        </button>
      )}
      {unread.length > 0 && <p class="warn">{say(dashboard.unread, { n: unread.length })}</p>}
    </div>
  )
}

/** What the file does not tell. A question stays on the screen after it is answered, so that the answer can be changed. */
export function FileQuestions({ asked, answers, onAnswers }: { asked: Question[]; answers: Answers; onAnswers(answers: Answers): void }) {
  const { dashboard } = useWording().words
  const others = Intl.supportedValuesOf('currency').filter(code => !FREQUENT.includes(code))
  return (
    <>
      {asked.includes('currency') && !answers.currency && <p class="warn">{dashboard.fileTrouble['no-currency']}</p>}
      {asked.includes('currency') && (
        <label>
          <span>{dashboard.currency} </span>
          <select
            value={answers.currency ?? ''}
            onChange={event => onAnswers({ ...answers, currency: event.currentTarget.value || undefined })}
          >
            <option value="">{dashboard.chooseAnswer}</option>
            {[...FREQUENT, ...others].map(code => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
      )}
      {asked.includes('day/month order') && (
        <label>
          <span>{dashboard.dayFirst} </span>
          <select
            value={answers.dayOrder ?? ''}
            onChange={event => {
              const value = event.currentTarget.value
              onAnswers({ ...answers, dayOrder: value === 'day-first' || value === 'month-first' ? value : undefined })
            }}
          >
            <option value="">{dashboard.chooseAnswer}</option>
            <option value="day-first">{dashboard.dayMonth}</option>
            <option value="month-first">{dashboard.monthDay}</option>
          </select>
        </label>
      )}
      {asked.includes('decimal mark') && (
        <label>
          <span>{dashboard.decimalMark} </span>
          <select
            value={answers.decimalMark ?? ''}
            onChange={event => {
              const value = event.currentTarget.value
              onAnswers({ ...answers, decimalMark: value === '.' || value === ',' ? value : undefined })
            }}
          >
            <option value="">{dashboard.chooseAnswer}</option>
            <option value=",">{dashboard.decimalComma}</option>
            <option value=".">{dashboard.decimalPoint}</option>
          </select>
        </label>
      )}
      {asked.includes('orders without numbers') && (
        <label>
          <input
            type="checkbox"
            checked={answers.orders !== undefined}
            onChange={event => onAnswers({ ...answers, orders: event.currentTarget.checked ? 'by customer and day' : undefined })}
          />
          <span> {dashboard.ordersByDay}</span>
        </label>
      )}
    </>
  )
}
