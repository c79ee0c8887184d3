import { useState } from 'preact/hooks'
import type { Writer } from '../lib/replies/writer/writer.ts'
import { useWording } from './wording.tsx'

/** What became of the seller's choice. */
export type WriterSaved = 'saved' | 'refused' | 'not-safe' | 'not-an-address' | 'no-model'

/** Whether a model rewords drafts, and which. */
export function WriterSettings({
  chosen,
  browserCan,
  onSave,
}: {
  chosen: Writer
  /** This browser has a model of its own. */
  browserCan: boolean
  onSave(choice: Writer): Promise<WriterSaved>
}) {
  const { words } = useWording()
  const text = words.writer
  const [kind, setKind] = useState(chosen.kind)
  const [address, setAddress] = useState(chosen.kind === 'address' ? chosen.address : '')
  const [model, setModel] = useState(chosen.kind === 'address' ? chosen.model : '')
  const [key, setKey] = useState(chosen.kind === 'address' ? (chosen.key ?? '') : '')
  const [said, setSaid] = useState<WriterSaved | null>(null)

  const save = (choice: Writer) => void onSave(choice).then(setSaid)
  const choose = (next: Writer['kind']) => {
    setKind(next)
    setSaid(null)
    if (next !== 'address') save({ kind: next })
  }
  const option = (value: Writer['kind'], label: string) => (
    <label class="row">
      <input type="radio" name="writer" checked={kind === value} onChange={() => choose(value)} />
      <span>{label}</span>
    </label>
  )
  const typed = (set: (text: string) => void) => (event: { currentTarget: HTMLInputElement }) => {
    set(event.currentTarget.value)
    setSaid(null)
  }
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="quiet-text">{text.why}</p>
      <fieldset class="plain">
        <legend class="hidden-text">{text.title}</legend>
        {option('off', text.off)}
        {browserCan && option('browser', text.browser)}
        {option('address', text.address)}
      </fieldset>
      {kind === 'address' && (
        <form
          class="fields"
          onSubmit={event => {
            event.preventDefault()
            save({ kind: 'address', address: address.trim(), model: model.trim(), ...(key.trim() ? { key: key.trim() } : {}) })
          }}
        >
          <label class="field">
            <span>{text.addressOf}</span>
            <input type="text" spellcheck={false} placeholder="https://api.example.com/v1" value={address} onInput={typed(setAddress)} />
          </label>
          <label class="field">
            <span>{text.model}</span>
            <input type="text" spellcheck={false} value={model} onInput={typed(setModel)} />
          </label>
          <label class="field">
            <span>{text.key}</span>
            <input type="password" autocomplete="off" value={key} onInput={typed(setKey)} />
          </label>
          <p class="quiet-text">{text.keyWhy}</p>
          <button type="submit" class="primary">
            {text.save}
          </button>
        </form>
      )}
      <p role="status" class={said && said !== 'saved' ? 'warn' : 'said'}>
        {said ? text.saved[said] : ''}
      </p>
    </section>
  )
}
