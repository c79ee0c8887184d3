import { useState } from 'preact/hooks'
import { localDay } from '../lib/pages/day.ts'
import { useWording } from './wording.tsx'

const DAY_MS = 86_400_000
/** Long enough for an answer in the chat. Our choice. */
const USUAL_DAYS = 3

const dayFromNow = (days: number) => localDay(new Date(Date.now() + days * DAY_MS))

/** Puts a review off with a reason and the day it comes back, or takes it back. */
export function PutOff({
  hold,
  onHold,
  onRelease,
}: {
  hold?: { reason: string; until: string }
  onHold(reason: string, until: string): void
  onRelease(): void
}) {
  const { words, say, day } = useWording()
  const [reason, setReason] = useState<string>(words.panel.hold.because)
  const [until, setUntil] = useState(dayFromNow(USUAL_DAYS))
  if (hold) {
    return (
      <p class="row spread">
        <span>{say(words.panel.hold.held, { date: day(hold.until), reason: hold.reason })}</span>
        <button type="button" onClick={onRelease}>
          {words.panel.hold.release}
        </button>
      </p>
    )
  }
  return (
    <details>
      <summary>{words.panel.hold.put}</summary>
      <form
        class="put-off"
        onSubmit={event => {
          event.preventDefault()
          onHold(reason.trim(), until)
        }}
      >
        <label>
          <span>{words.panel.hold.reason}</span>
          <input type="text" required maxLength={200} value={reason} onInput={event => setReason(event.currentTarget.value)} />
        </label>
        <label>
          <span>{words.panel.hold.until}</span>
          <input type="date" required min={dayFromNow(1)} value={until} onInput={event => setUntil(event.currentTarget.value)} />
        </label>
        <button type="submit">{words.panel.hold.keep}</button>
      </form>
    </details>
  )
}
