import { useWording } from './wording.tsx'

export interface Beside {
  /** The reply in the other language, for a colleague who does not read this one. */
  twin: { lang: 'zh' | 'en'; text: string; wrong: string[] }
  /** A message to the buyer; absent where it is the draft itself. */
  message?: string
  /** For the shop's own people. */
  note: string
}

/** What goes with a reply: the same in the other language, a message to the buyer, and a note for the shop. Each is copied, none is sent. */
export function BesideDraft({ beside: { twin, message, note }, onCopy }: { beside: Beside; onCopy(text: string): void }) {
  const { words } = useWording()
  const parts = [
    { title: words.panel.twin, text: twin.text, lang: twin.lang, wrong: twin.wrong },
    ...(message ? [{ title: words.panel.message, text: message, lang: undefined, wrong: [] }] : []),
    { title: words.panel.note, text: note, lang: undefined, wrong: [] },
  ]
  return (
    <section class="beside">
      {parts.map(({ title, text, lang, wrong }) => (
        <details key={title}>
          <summary>{title}</summary>
          <p lang={lang}>{text}</p>
          {wrong.map(why => (
            <p key={why} class="warn">
              {why}
            </p>
          ))}
          <button type="button" onClick={() => onCopy(text)}>
            {words.panel.copy}
          </button>
        </details>
      ))}
    </section>
  )
}
