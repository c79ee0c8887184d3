import { useState } from 'preact/hooks'
import { localDay } from '../lib/pages/day.ts'
import { useWording } from './wording.tsx'

const nothing = { what: '', by: '', owner: '' }

/** A promise made elsewhere: on the phone, in the chat. */
export function PromiseForm({ onPromise }: { onPromise(promise: { what: string; by: string; owner?: string }): void }) {
  const { words } = useWording()
  const { add, what, by, owner, save } = words.card.promise
  const [made, setMade] = useState(nothing)
  return (
    <details>
      <summary>{add}</summary>
      <form
        class="stacked"
        onSubmit={event => {
          event.preventDefault()
          onPromise({ what: made.what, by: made.by, ...(made.owner.trim() ? { owner: made.owner } : {}) })
          setMade(nothing)
        }}
      >
        <label>
          <span>{what}</span>
          <input
            required
            maxLength={200}
            pattern=".*\S.*"
            value={made.what}
            onInput={event => setMade({ ...made, what: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{by}</span>
          <input
            type="date"
            required
            min={localDay(new Date())}
            value={made.by}
            onInput={event => setMade({ ...made, by: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{owner}</span>
          <input maxLength={60} value={made.owner} onInput={event => setMade({ ...made, owner: event.currentTarget.value })} />
        </label>
        <div class="row">
          <button type="submit">{save}</button>
        </div>
      </form>
    </details>
  )
}
