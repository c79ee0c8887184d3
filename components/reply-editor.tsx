import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { CheckLine } from './reply-checks.tsx'
import { useWording } from './wording.tsx'

interface ReplyEditorProps {
  text: string
  /** The language the review is answered in. */
  lang: 'zh' | 'en'
  checks: CheckLine[]
  /** The field itself: the list of checks leads back to the words in it. */
  field: RefObject<HTMLTextAreaElement | null>
  onText(text: string): void
}

/** The reply being written. The words that checks stumble over are marked under the letters; the marks say nothing aloud, the list below does. */
export function ReplyEditor({ text, lang, checks, field, onText }: ReplyEditorProps) {
  const { words } = useWording()
  const under = useRef<HTMLDivElement>(null)
  return (
    <label class="draft-field">
      <span>{words.panel.draft}</span>
      <div class="editor" lang={lang}>
        <div class="under" ref={under} aria-hidden="true">
          {markedPieces(text, checks).map(({ piece, kind, from }) =>
            kind ? (
              <mark key={from} class={`mark-${kind}`}>
                {piece}
              </mark>
            ) : (
              piece
            ),
          )}
          {'\n '}
        </div>
        <textarea
          ref={field}
          rows={9}
          value={text}
          aria-describedby="reply-checks"
          aria-invalid={checks.some(check => check.hard && !check.pass)}
          onInput={event => onText(event.currentTarget.value)}
          onScroll={event => {
            if (under.current) under.current.scrollTop = event.currentTarget.scrollTop
          }}
        />
      </div>
    </label>
  )
}

interface Piece {
  piece: string
  from: number
  kind?: 'must' | 'advice'
}

/** The text cut where marks begin and end; where two overlap the one that must be mended is shown. */
export function markedPieces(text: string, checks: CheckLine[]): Piece[] {
  const marks: { from: number; to: number; kind: 'must' | 'advice' }[] = []
  for (const { pass, hard, span } of checks.toSorted((a, b) => Number(b.hard) - Number(a.hard))) {
    const [from, to] = span ?? [0, 0]
    if (!pass && from < to && marks.every(mark => to <= mark.from || from >= mark.to))
      marks.push({ from, to, kind: hard ? 'must' : 'advice' })
  }
  marks.sort((a, b) => a.from - b.from)
  const ends = [0, ...marks.map(mark => mark.to)]
  return [
    ...marks.flatMap(({ from, to, kind }, i) => [
      { piece: text.slice(ends[i], from), from: ends[i] ?? 0 },
      { piece: text.slice(from, to), from, kind },
    ]),
    { piece: text.slice(ends.at(-1)), from: ends.at(-1) ?? 0 },
  ].filter(({ piece }) => piece)
}
