import { useState } from 'preact/hooks'
import type { ReadyPhrase } from '../lib/profiles/voice-records.ts'
import { STAGES } from './ready-phrases.tsx'
import { useWording } from './wording.tsx'

const SLOTS = /^(?:[^{}]|\{(?:name|order|product|shop)\})+$/

/** One ready phrase, new or to be changed: when it is said, the shortcut that finds it, its text. */
export function PhraseForm({
  phrase,
  taken,
  onKeep,
  onRemove,
  onCancel,
}: {
  phrase?: ReadyPhrase
  /** The others: a shortcut finds one phrase of a language. */
  taken: ReadyPhrase[]
  onKeep(phrase: ReadyPhrase): void
  onRemove(): void
  onCancel(): void
}) {
  const { words, language } = useWording()
  const wording = words.panel.phrases
  const [now, setNow] = useState<ReadyPhrase>(
    phrase ?? { stage: 'before', lang: language === 'zh_CN' ? 'zh' : 'en', shortcut: '', text: '' },
  )
  const set = (change: Partial<ReadyPhrase>) => setNow({ ...now, ...change })
  const shortcut = now.shortcut.trim().replace(/^\//, '')
  const isTaken = taken.some(one => one.lang === now.lang && one.shortcut.toLowerCase() === shortcut.toLowerCase())
  const wrongSlot = now.text !== '' && !SLOTS.test(now.text)
  const whole = shortcut !== '' && !/\s/.test(shortcut) && now.text.trim() !== '' && !wrongSlot && !isTaken
  return (
    <form
      class="paste"
      aria-label={phrase ? wording.change : wording.add}
      onSubmit={event => {
        event.preventDefault()
        if (whole) onKeep({ ...now, shortcut, text: now.text.trim() })
      }}
    >
      <div class="filters">
        <label>
          <span>{wording.stage}</span>
          <select value={now.stage} onChange={event => set({ stage: event.currentTarget.value as ReadyPhrase['stage'] })}>
            {STAGES.map(stage => (
              <option key={stage} value={stage}>
                {wording.stages[stage]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.dashboard.voice.lang}</span>
          <select value={now.lang} onChange={event => set({ lang: event.currentTarget.value as ReadyPhrase['lang'] })}>
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <label>
          <span>{wording.shortcut}</span>
          <input required maxLength={20} value={now.shortcut} onInput={event => set({ shortcut: event.currentTarget.value })} />
        </label>
      </div>
      <label>
        <span>{wording.text}</span>
        <textarea
          required
          rows={4}
          maxLength={1000}
          lang={now.lang}
          value={now.text}
          onInput={event => set({ text: event.currentTarget.value })}
        />
      </label>
      <p class="quiet-text">{wording.slots}</p>
      {wrongSlot && <p class="warn">{wording.wrongSlot}</p>}
      {isTaken && <p class="warn">{wording.taken}</p>}
      <div class="row">
        <button type="submit" class="primary" disabled={!whole}>
          {words.dashboard.voice.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.panel.back}
        </button>
        {phrase && (
          <button type="button" class="quiet" onClick={onRemove}>
            {words.dashboard.voice.remove}
          </button>
        )}
      </div>
    </form>
  )
}
