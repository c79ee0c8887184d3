import { localDay } from '../lib/pages/day.ts'
import { ISSUES } from '../lib/pages/marks.ts'
import type { Evidence } from '../lib/profiles/voice-records.ts'
import { useWording } from './wording.tsx'

const SOON_DAYS = 30
const dayAfter = (days: number) => localDay(new Date(Date.now() + days * 86_400_000))

/** Whether everything a proof needs is there: without its source and its last day it is none. */
export const isWhole = ({ what, source, until, issues }: Evidence): boolean =>
  what.trim() !== '' && source.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(until) && issues.length > 0

/** What others attest to the shop: each with who says so, until when, and the complaints it answers. */
export function EvidenceShelf({ shelf, onChange }: { shelf: Evidence[]; onChange(shelf: Evidence[]): void }) {
  const { words } = useWording()
  const wording = words.dashboard.voice.shelf
  const put = (i: number, change: Partial<Evidence>) => onChange(shelf.map((one, k) => (k === i ? { ...one, ...change } : one)))
  return (
    <>
      {shelf.length === 0 && <p class="quiet-text">{wording.empty}</p>}
      {shelf.map((proof, i) => (
        <fieldset key={i} class="plain stacked">
          <label class="stacked">
            <span>{wording.what}</span>
            <input value={proof.what} maxLength={120} onInput={event => put(i, { what: event.currentTarget.value })} />
          </label>
          <label class="stacked">
            <span>{wording.source}</span>
            <input value={proof.source} maxLength={120} onInput={event => put(i, { source: event.currentTarget.value })} />
          </label>
          <div class="row">
            <label>
              {wording.until} <input type="date" value={proof.until} onInput={event => put(i, { until: event.currentTarget.value })} />
            </label>
            <select
              aria-label={words.dashboard.voice.lang}
              value={proof.lang}
              onChange={event => put(i, { lang: event.currentTarget.value as Evidence['lang'] })}
            >
              <option value="zh">中文</option>
              <option value="en">English</option>
            </select>
            <button type="button" class="quiet" onClick={() => onChange(shelf.filter((_, k) => k !== i))}>
              {words.dashboard.voice.remove}
            </button>
          </div>
          <Expiry until={proof.until} />
          <fieldset class="plain row ticks">
            <legend>{wording.answers}</legend>
            {ISSUES.map(issue => (
              <label key={issue}>
                <input
                  type="checkbox"
                  checked={proof.issues.includes(issue)}
                  onChange={event =>
                    put(i, { issues: event.currentTarget.checked ? [...proof.issues, issue] : proof.issues.filter(one => one !== issue) })
                  }
                />{' '}
                {words.badge.issue[issue]}
              </label>
            ))}
          </fieldset>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...shelf, { lang: 'zh', what: '', source: '', until: '', issues: [] }])}>
        {wording.add}
      </button>
    </>
  )
}

function Expiry({ until }: { until: string }) {
  const { words, say, day } = useWording()
  const wording = words.dashboard.voice.shelf
  if (!until || until > dayAfter(SOON_DAYS)) return null
  return <p class="warn">{say(until < dayAfter(0) ? wording.expired : wording.soon, { date: day(until) })}</p>
}
