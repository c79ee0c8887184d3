import { useState } from 'preact/hooks'
import type { ShopLine } from '../lib/messages/contents.ts'
import { type FileFault, FileTroubleLine } from './file-trouble-line.tsx'
import { ShopChoice } from './shop-choice.tsx'
import { useWording } from './wording.tsx'

export type HandoverState =
  | { at: 'waiting'; trouble?: FileFault }
  | { at: 'writing' }
  | { at: 'written'; file: string; customers: number; broken: number }

/** What a colleague has to know of the customers, as a file for their machine or a page to read. */
export function HandoverPanel({
  state,
  shops,
  onSave,
  onPage,
}: {
  state: HandoverState
  shops: ShopLine[]
  onSave(shop: string | undefined, passphrase: string): void
  onPage(shop: string | undefined): void
}) {
  const { words, say } = useWording()
  const { handover } = words.dashboard
  const [chosen, setChosen] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const shop = shops.some(({ id }) => id === chosen) ? chosen : undefined
  const busy = state.at === 'writing'
  return (
    <section aria-label={handover.title}>
      <h2>{handover.title}</h2>
      <p class="quiet-text">{handover.why}</p>
      <form
        class="row bottom"
        onSubmit={event => {
          event.preventDefault()
          onSave(shop, passphrase)
        }}
      >
        <ShopChoice label={words.dashboard.shop} shops={shops} chosen={shop ?? ''} all={words.dashboard.allShops} onChoose={setChosen} />
        <label>
          <span>{handover.passphrase} </span>
          <input
            value={passphrase}
            required
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            onInput={event => setPassphrase(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          {handover.save}
        </button>
        <button type="button" disabled={busy} onClick={() => onPage(shop)}>
          {handover.savePage}
        </button>
        <span role="status">
          {busy && words.dashboard.exporting}
          {state.at === 'written' && say(handover.written, { n: state.customers, file: state.file })}
        </span>
      </form>
      <p class="quiet-text">{handover.hint}</p>
      {state.at === 'written' && state.broken > 0 && <p class="warn">{say(words.dashboard.broken, { n: state.broken })}</p>}
      {state.at === 'waiting' && <FileTroubleLine trouble={state.trouble} />}
    </section>
  )
}
