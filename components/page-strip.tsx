import { useState } from 'preact/hooks'
import type { TabState } from '../lib/messages/contents.ts'
import { TroubleLine } from './trouble.tsx'
import { useWording, type Words } from './wording.tsx'

export interface PageStripProps {
  state: TabState | 'reading' | 'cannot read' | null
  /** Match patterns the browser is asked for; empty where nothing can be asked. */
  hosts: string[]
  on: boolean
  onShop(name: string): Promise<void>
  /** Called inside the click: the browser shows its prompt only within one. */
  onAlways(name: string | null): void
  onForget(): void
  /** Something was read wrongly: the seller is going to point at it. */
  onTeach(): void
}

/** The fields a reader misses, in the words of the picker. */
function namesOf(missing: string[], { picker: { meaning } }: Words): string[] {
  const names: Record<string, string> = { ...meaning, customerName: meaning.name, authorName: meaning.name, item: meaning.items }
  return [...new Set(missing.flatMap(field => names[field] ?? []))]
}

/** What was read on the page in front, whose shop it is, and whether to read it always. */
export function PageStrip({ state, hosts, on, onShop, onAlways, onForget, onTeach }: PageStripProps) {
  const { words, say, list } = useWording()
  const guessed = typeof state === 'object' && state ? (state.shopName ?? state.host) : ''
  const [name, setName] = useState<string | null>(null)
  if (state === null) return null
  if (state === 'reading') return <p class="strip quiet-text">{words.popup.reading}</p>
  if (state === 'cannot read') return <p class="strip quiet-text">{words.popup.cannotRead}</p>
  const asks = state.shop === 'ask'
  const shopName = name ?? guessed
  const missing = list(namesOf(state.missing, words))
  // A page that has changed since it was taught is partly read for that alone.
  const health = state.reading === 'partly' && !missing ? 'partlyOther' : state.reading
  const says = state.taught === 'missed' && !missing ? '' : words.popup.health[health]
  return (
    <section class="strip" aria-label={words.popup.page}>
      <p>
        {say(words.popup.read[state.kind], { n: state.rows })}
        {!asks && !state.trouble && state.kind !== 'none' && state.shopName ? say(words.popup.readInto, { shop: state.shopName }) : ''}
      </p>
      <TroubleLine trouble={state.trouble ?? null} />
      {state.taught && <p class={state.taught === 'missed' ? 'warn' : 'quiet-text'}>{words.popup.taught[state.taught]}</p>}
      {says && <p class="warn">{say(says, { missing })}</p>}
      {asks && (
        <label>
          <span>{words.popup.askShop}</span>
          <input value={shopName} maxLength={100} onInput={event => setName(event.currentTarget.value)} />
          <small>{say(words.popup.askShopWhy, { host: state.host })}</small>
        </label>
      )}
      <div class="row">
        {asks && (
          <button type="button" disabled={!shopName.trim()} onClick={() => void onShop(shopName.trim())}>
            {words.popup.useOnce}
          </button>
        )}
        {on ? (
          <>
            <span class="quiet-text">{words.popup.on}</span>
            <button type="button" class="quiet" onClick={onForget}>
              {words.popup.forget}
            </button>
          </>
        ) : (
          hosts.length > 0 && (
            <button
              type="button"
              title={say(words.popup.alwaysOnFor, { hosts: list(hosts) })}
              onClick={() => onAlways(asks ? shopName.trim() : null)}
            >
              {words.popup.alwaysOn}
            </button>
          )
        )}
        <button type="button" class="quiet" title={words.popup.teachWhy} onClick={onTeach}>
          {words.popup.teach}
        </button>
      </div>
      {!on && hosts.length > 0 && <small>{words.popup.alwaysOnWhy}</small>}
    </section>
  )
}
