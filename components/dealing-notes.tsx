import { useState } from 'preact/hooks'
import type { DealingRecord } from '../lib/profiles/records.ts'
import { Options } from './options.tsx'
import { useWording } from './wording.tsx'

/** The seller's own notes on how dealing with a customer went: what happened, when, and until when it counts. */
export function DealingNotes({
  dealings,
  onDealing,
  onForget,
}: {
  dealings: DealingRecord[]
  onDealing(dealing: { kind: DealingRecord['kind']; event: string }): void
  onForget(id: string): void
}) {
  const { words, say, day } = useWording()
  const { title, why, kind: kinds, what, event: happened, keep, line, forget } = words.card.dealings
  const [kind, setKind] = useState<DealingRecord['kind']>('refund-only')
  const [event, setEvent] = useState('')
  return (
    <details class="demand">
      <summary>{title}</summary>
      <p class="quiet-text">{why}</p>
      <ul class="promises">
        {dealings.map(({ id, kind: one, event: then, on, until }) => (
          <li key={id}>
            <span>
              {kinds[one]}
              {then && `: ${then}`} <small>{say(line, { on: day(on), until: day(until) })}</small>
            </span>
            <button type="button" class="quiet" onClick={() => onForget(id)}>
              {forget}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="stacked"
        onSubmit={submitted => {
          submitted.preventDefault()
          onDealing({ kind, event })
          setEvent('')
        }}
      >
        <label>
          <span>{what}</span>
          <select value={kind} onChange={chosen => setKind(chosen.currentTarget.value as DealingRecord['kind'])}>
            <Options of={kinds} />
          </select>
        </label>
        <label>
          <span>{happened}</span>
          <input maxLength={300} value={event} onInput={typed => setEvent(typed.currentTarget.value)} />
        </label>
        <div class="row">
          <button type="submit">{keep}</button>
        </div>
      </form>
    </details>
  )
}
