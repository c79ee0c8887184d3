import { useState } from 'preact/hooks'
import type { PhrasesFault } from '../lib/files/phrases-file.ts'
import type { PhraseSlot, ReadyPhrase } from '../lib/profiles/voice-records.ts'
import type { FilledPhrase, SlotValues } from '../lib/replies/ready-phrases.ts'
import { ChooseFile } from './choose-file.tsx'
import { PhraseForm } from './phrase-form.tsx'
import { useWording } from './wording.tsx'

export const STAGES = ['before', 'during', 'after', 'complaint'] as const
const SLOTS: readonly PhraseSlot[] = ['name', 'order', 'product', 'shop']

export interface PhraseFilter {
  typed: string
  stage: ReadyPhrase['stage'] | ''
}

export interface ReadyPhrasesProps {
  /** All there are. */
  phrases: ReadyPhrase[]
  /** Those the filter finds, filled with what is known. */
  shown: FilledPhrase[]
  filter: PhraseFilter
  values: SlotValues
  /** What the last action came to, in words. */
  said: string
  refused?: PhrasesFault
  onFilter(filter: PhraseFilter): void
  onValues(values: SlotValues): void
  onCopy(phrase: FilledPhrase): void
  onKeep(phrases: ReadyPhrase[]): void
  /** Takes the set we begin with. */
  onStart(lang: ReadyPhrase['lang']): void
  onFile(): void
  onOpen(file: File): void
}

/** Phrases for every stage of a sale: found by a shortcut or a word, filled with what is known, copied. None is sent. */
export function ReadyPhrases(props: ReadyPhrasesProps) {
  const { phrases, shown, filter, values, onFilter, onKeep } = props
  const { words, say } = useWording()
  const wording = words.panel.phrases
  const [at, setAt] = useState(0)
  const [edited, setEdited] = useState<ReadyPhrase | 'new' | null>(null)
  const chosen = Math.min(at, shown.length - 1)
  const keepEdited = (phrase: ReadyPhrase) => {
    onKeep(edited === 'new' ? [...phrases, phrase] : phrases.map(one => (one === edited ? phrase : one)))
    setEdited(null)
  }
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const phrase = shown[chosen]
    if (step) setAt(Math.max(0, Math.min(shown.length - 1, chosen + step)))
    else if (event.key === 'Enter' && !event.isComposing && phrase) props.onCopy(phrase)
    else return
    event.preventDefault()
  }
  const asked = SLOTS.filter(slot => phrases.some(({ text }) => text.includes(`{${slot}}`)))
  return (
    <section aria-label={wording.title} class="phrases">
      {phrases.length === 0 && edited === null && <Empty onStart={props.onStart} onNew={() => setEdited('new')} />}
      {phrases.length > 0 && (
        <>
          <div class="filters">
            <label>
              <span>{wording.search}</span>
              <input
                type="search"
                aria-describedby="phrase-keys"
                placeholder={wording.typed}
                value={filter.typed}
                onInput={event => {
                  setAt(0)
                  onFilter({ ...filter, typed: event.currentTarget.value })
                }}
                onKeyDown={pressed}
              />
            </label>
            <label>
              <span>{wording.stage}</span>
              <select
                value={filter.stage}
                onChange={event => onFilter({ ...filter, stage: event.currentTarget.value as PhraseFilter['stage'] })}
              >
                <option value="">{wording.every}</option>
                {STAGES.map(stage => (
                  <option key={stage} value={stage}>
                    {wording.stages[stage]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div class="filters">
            {asked.map(slot => (
              <label key={slot}>
                <span>{wording.slot[slot]}</span>
                <input value={values[slot] ?? ''} onInput={event => props.onValues({ ...values, [slot]: event.currentTarget.value })} />
              </label>
            ))}
          </div>
          {shown.length === 0 && <p class="quiet-text">{wording.nothing}</p>}
          <p class="quiet-text" id="phrase-keys">
            {wording.keys}
          </p>
          <ul class="plain">
            {shown.map(({ phrase, text, missing }, i) => (
              <li key={`${phrase.lang} ${phrase.shortcut}`} class="phrase" aria-current={i === chosen ? 'true' : undefined}>
                <div class="row spread">
                  <span>
                    <kbd>{phrase.shortcut}</kbd> <small>{wording.stages[phrase.stage]}</small>
                  </span>
                  <span class="row">
                    <button
                      type="button"
                      aria-label={say(wording.copyOf, { name: phrase.shortcut })}
                      onClick={() => props.onCopy({ phrase, text, missing })}
                    >
                      {words.panel.copy}
                    </button>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={say(wording.changeOf, { name: phrase.shortcut })}
                      onClick={() => setEdited(phrase)}
                    >
                      {wording.change}
                    </button>
                  </span>
                </div>
                <p lang={phrase.lang}>{text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p role="status" class="said">
        {props.refused ? { ...words.dashboard.voice.refused, ...wording.refused }[props.refused] : props.said}
      </p>
      {edited !== null && (
        <PhraseForm
          key={edited === 'new' ? 'new' : `${edited.lang} ${edited.shortcut}`}
          phrase={edited === 'new' ? undefined : edited}
          taken={phrases.filter(one => one !== edited)}
          onKeep={keepEdited}
          onRemove={() => {
            onKeep(phrases.filter(one => one !== edited))
            setEdited(null)
          }}
          onCancel={() => setEdited(null)}
        />
      )}
      <PhraseFiles {...props} onNew={() => setEdited('new')} />
    </section>
  )
}

function Empty({ onStart, onNew }: { onStart(lang: ReadyPhrase['lang']): void; onNew(): void }) {
  const { words } = useWording()
  const wording = words.panel.phrases
  return (
    <>
      <p>{wording.empty}</p>
      <div class="row">
        <button type="button" lang="zh" onClick={() => onStart('zh')}>
          {wording.startZh}
        </button>
        <button type="button" lang="en" onClick={() => onStart('en')}>
          {wording.startEn}
        </button>
        <button type="button" class="quiet" onClick={onNew}>
          {wording.add}
        </button>
      </div>
    </>
  )
}

function PhraseFiles({ phrases, onFile, onOpen, onNew }: Pick<ReadyPhrasesProps, 'phrases' | 'onFile' | 'onOpen'> & { onNew(): void }) {
  const { words } = useWording()
  const wording = words.panel.phrases
  return (
    <div class="row">
      {phrases.length > 0 && (
        <button type="button" onClick={onNew}>
          {wording.add}
        </button>
      )}
      <ChooseFile label={wording.open} accept=".json,application/json" onFile={onOpen} />
      {phrases.length > 0 && (
        <button type="button" onClick={onFile}>
          {wording.file}
        </button>
      )}
    </div>
  )
}
