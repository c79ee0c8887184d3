import { useState } from 'preact/hooks'
import { useWording } from './wording.tsx'

/** What may be promised in public, made of the basic services only; and which of them say more than anybody can keep. */
export function PublicPromises({ promises, tooMuch }: { promises: string[]; tooMuch: string[] }) {
  const { words, say, list } = useWording()
  const { promise } = words.dashboard.service
  const [copied, setCopied] = useState(false)
  return (
    <section>
      <h2>{promise.title}</h2>
      <p class="quiet-text">{promise.why}</p>
      {promises.length === 0 ? (
        <p class="quiet-text">{promise.empty}</p>
      ) : (
        <>
          <ul>
            {promises.map(text => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          {tooMuch.length > 0 && <p class="warn">{say(promise.tooMuch, { list: list(tooMuch) })}</p>}
          <div class="row">
            <button type="button" onClick={() => void navigator.clipboard.writeText(promises.join('\n')).then(() => setCopied(true))}>
              {promise.copy}
            </button>
            <span role="status">{copied ? promise.copied : ''}</span>
          </div>
        </>
      )}
    </section>
  )
}
