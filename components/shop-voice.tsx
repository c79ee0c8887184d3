import { useState } from 'preact/hooks'
import type { VoiceFault } from '../lib/files/voice-file.ts'
import { ISSUES, type Issue } from '../lib/pages/marks.ts'
import type { VoiceRecord } from '../lib/profiles/voice-records.ts'
import type { TemplateResult } from '../lib/replies/template-results.ts'
import { ChooseFile } from './choose-file.tsx'
import { EvidenceShelf, isWhole } from './evidence-shelf.tsx'
import { TemplateFigures } from './template-figures.tsx'
import { useWording } from './wording.tsx'

type Voice = Omit<VoiceRecord, 'v' | 'shop' | 'changedOn'>
type Template = Voice['templates'][number]

const lines = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

const SLOTS = /^(?:[^{}]|\{(?:complaints|acts|date|chat)\})+$/

/** How a shop speaks in its replies: who signs, its words, its promises, its own replies to a kind of complaint; in and out as a file. */
export function ShopVoice({
  voice,
  results,
  refused,
  saved,
  onSave,
  onFile,
  onOpen,
}: {
  voice: Voice
  /** What became of the replies made from its templates; undefined until it is known. */
  results: TemplateResult[] | undefined
  refused?: VoiceFault
  saved: boolean
  onSave(voice: Voice): void
  onFile(voice: Voice): void
  onOpen(file: File): void
}) {
  const { words } = useWording()
  const wording = words.dashboard.voice
  const [now, setNow] = useState(voice)
  const set = (change: Partial<Voice>) => setNow({ ...now, ...change })
  const field = (name: 'name' | 'signs' | 'greeting' | 'farewell') => (
    <label class="stacked">
      <span>{wording[name]}</span>
      <input value={now[name] ?? ''} onInput={event => set({ [name]: event.currentTarget.value || undefined })} />
    </label>
  )
  const list = (name: 'never' | 'promises') => (
    <label class="stacked">
      <span>{wording[name]}</span>
      <textarea rows={3} value={now[name].join('\n')} onChange={event => set({ [name]: lines(event.currentTarget.value) })} />
    </label>
  )
  const lacking = !now.evidence.every(isWhole)
  const faulty = now.templates.some(({ text }) => !SLOTS.test(text))
  return (
    <section aria-label={wording.title}>
      <h2>{wording.title}</h2>
      <p class="quiet-text">{wording.why}</p>
      {field('name')}
      {field('signs')}
      <label class="stacked">
        <span>{wording.manner}</span>
        <select value={now.manner} onChange={event => set({ manner: event.currentTarget.value as Voice['manner'] })}>
          <option value="warm">{wording.warm}</option>
          <option value="plain">{wording.plain}</option>
        </select>
      </label>
      {field('greeting')}
      {field('farewell')}
      {list('never')}
      {list('promises')}
      <h3>{wording.shelf.title}</h3>
      <p class="quiet-text">{wording.shelf.why}</p>
      <EvidenceShelf shelf={now.evidence} onChange={evidence => set({ evidence })} />
      {lacking && <p class="warn">{wording.shelf.lacking}</p>}
      <h3>{wording.templates}</h3>
      <p class="quiet-text">{wording.slots}</p>
      <Templates templates={now.templates} results={results} onChange={templates => set({ templates })} />
      {faulty && <p class="warn">{wording.faulty}</p>}
      <div class="row">
        <button type="button" class="primary" disabled={faulty || lacking} onClick={() => onSave(now)}>
          {wording.save}
        </button>
        <button type="button" onClick={() => onFile(now)}>
          {wording.file}
        </button>
        <ChooseFile label={wording.open} accept=".json,application/json" onFile={onOpen} />
        <span role="status">{refused ? wording.refused[refused] : saved && wording.saved}</span>
      </div>
    </section>
  )
}

function Templates({
  templates,
  results,
  onChange,
}: {
  templates: Template[]
  results: TemplateResult[] | undefined
  onChange(templates: Template[]): void
}) {
  const { words } = useWording()
  const wording = words.dashboard.voice
  const put = (i: number, change: Partial<Template>) => onChange(templates.map((one, k) => (k === i ? { ...one, ...change } : one)))
  return (
    <>
      {templates.map(({ lang, issue, text }, i) => (
        <div key={i} class="stacked">
          <div class="row">
            <select aria-label={wording.issue} value={issue} onChange={event => put(i, { issue: event.currentTarget.value as Issue })}>
              {ISSUES.map(one => (
                <option key={one} value={one}>
                  {words.badge.issue[one]}
                </option>
              ))}
            </select>
            <select
              aria-label={wording.lang}
              value={lang}
              onChange={event => put(i, { lang: event.currentTarget.value as Template['lang'] })}
            >
              <option value="zh">中文</option>
              <option value="en">English</option>
            </select>
            <button type="button" class="quiet" onClick={() => onChange(templates.filter((_, k) => k !== i))}>
              {wording.remove}
            </button>
          </div>
          <textarea
            aria-label={wording.text}
            rows={4}
            lang={lang}
            value={text}
            onInput={event => put(i, { text: event.currentTarget.value })}
          />
          {results && <TemplateFigures result={results.find(one => one.lang === lang && one.issue === issue)} />}
        </div>
      ))}
      <button type="button" onClick={() => onChange([...templates, { lang: 'zh', issue: 'quality', text: '' }])}>
        {wording.add}
      </button>
    </>
  )
}
