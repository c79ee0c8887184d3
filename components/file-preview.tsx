import type { Answers, Question } from '../lib/files/file-cells.ts'
import type { Preview } from '../lib/files/read-file.ts'
import { useWording } from './wording.tsx'

/** The currencies sellers of the supported platforms use most; the rest follow by code. */
const FREQUENT = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'HKD', 'TWD', 'CAD', 'AUD', 'SGD']

/** What a file holds, in sentences: shown before anything of it is kept. */
export function FilePreview({ file, preview }: { file: string; preview: Preview }) {
  const { words, say, money, day, list } = useWording()
  const { dashboard } = words
  const { platform, orders, customers, from, to, totals, rejected, unread } = preview
  const platforms: Record<string, string> = dashboard.platform
  const values = {
    platform: platforms[platform] ?? platform,
    orders,
    customers,
    totals: list(Object.entries(totals).map(([currency, minor]) => money(minor, currency))) || '–',
  }
  const why: Record<string, string> = dashboard.rejectedWhy
  return (
    <div>
      <p>
        <strong>{file}</strong>
      </p>
      <p>{from && to ? say(dashboard.preview, { ...values, from: day(from), to: day(to) }) : say(dashboard.previewNoDates, values)}</p>
      {customers === 0 && <p class="quiet-text">{dashboard.previewMasked}</p>}
      {[...Map.groupBy(rejected, row => row.why)].map(([code, rows]) => (
        <p key={code} class="warn">
          {say(dashboard.rejected, { n: rows.length, why: why[code] ?? code })}
        </p>
      ))}
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
    </>
  )
}
