import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { CheckId } from '../lib/replies/case.ts'
import { useWording } from './wording.tsx'

/** One check as it is shown: `hard` ones keep the text out of the page's box; `why` is worded in the interface's language. */
export interface CheckLine {
  id: CheckId
  pass: boolean
  hard: boolean
  why: string
  span?: [start: number, end: number]
  /** The whole text with this mended, where one click can. */
  mended?: string
}

/** Hard checks the seller let stand, each with the words it was about, and why. */
export interface LetStand {
  reason: string
  of: { check: string; words: string }[]
}

const wordsOf = ({ span }: CheckLine, text: string) => (span ? text.slice(...span) : '')

/** The hard checks that fail, less those let stand about the same words. */
export const blocking = (text: string, checks: CheckLine[], letStand?: LetStand): CheckLine[] =>
  checks.filter(
    check => check.hard && !check.pass && !letStand?.of.some(one => one.check === check.id && one.words === wordsOf(check, text)),
  )

interface ReplyChecksProps {
  text: string
  checks: CheckLine[]
  letStand?: LetStand
  field: RefObject<HTMLTextAreaElement | null>
  onText(text: string): void
  onLetStand(letStand: LetStand | undefined): void
}

/** What must be mended, what is advised, and how many checks pass; each with its words and, where there is one, its mend. */
export function ReplyChecks(props: ReplyChecksProps) {
  const { text, checks, letStand, onLetStand } = props
  const { words, say } = useWording()
  const failed = checks.filter(check => !check.pass)
  const hard = failed.filter(check => check.hard)
  const advice = failed.filter(check => !check.hard)
  const blocked = blocking(text, checks, letStand).length > 0
  return (
    <section class="checks" id="reply-checks" aria-label={words.panel.checks}>
      {hard.length > 0 && <CheckList {...props} title={words.panel.mustMend} kind="must" checks={hard} />}
      {blocked && (
        <LetStandForm
          key={text}
          onReason={reason => onLetStand({ reason, of: hard.map(check => ({ check: check.id, words: wordsOf(check, text) })) })}
        />
      )}
      {hard.length > 0 && !blocked && letStand && (
        <p class="quiet-text">
          {say(words.panel.letStand, { reason: letStand.reason })}{' '}
          <button type="button" class="link" onClick={() => onLetStand(undefined)}>
            {words.panel.takeBack}
          </button>
        </p>
      )}
      {advice.length > 0 && <CheckList {...props} title={words.panel.advice} kind="advice" checks={advice} />}
      <p class="quiet-text">{failed.length === 0 ? words.panel.allPass : say(words.panel.passed, { n: checks.length - failed.length })}</p>
    </section>
  )
}

function CheckList({ title, kind, checks, text, field, onText }: ReplyChecksProps & { title: string; kind: string }) {
  const { words, say } = useWording()
  const show = ([from, to]: [number, number]) => {
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }
  return (
    <>
      <h3>{title}</h3>
      <ul class={kind}>
        {checks.map(({ id, why, span, mended }) => {
          const name = words.panel.check[id]
          return (
            <li key={id}>
              <strong>{name}.</strong> {why} {span && !why.includes(text.slice(...span)) && <q>{text.slice(...span)}</q>}{' '}
              <span class="row">
                {span && (
                  <button type="button" class="quiet" aria-label={say(words.panel.showOf, { name })} onClick={() => show(span)}>
                    {words.panel.show}
                  </button>
                )}
                {mended !== undefined && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say(words.panel.mendOf, { name })}
                    onClick={() => {
                      onText(mended)
                      field.current?.focus()
                    }}
                  >
                    {words.panel.mend}
                  </button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** A hard check can be wrong about a case: the seller may let it stand, with a reason that is kept with the reply. */
function LetStandForm({ onReason }: { onReason(reason: string): void }) {
  const { words } = useWording()
  const [reason, setReason] = useState('')
  const given = reason.trim().length >= 3
  return (
    <details class="let-stand">
      <summary>{words.panel.letStandAsk}</summary>
      <form
        class="row"
        onSubmit={event => {
          event.preventDefault()
          if (given) onReason(reason.trim())
        }}
      >
        <input
          aria-label={words.panel.letStandReason}
          placeholder={words.panel.letStandReason}
          maxLength={200}
          value={reason}
          onInput={event => setReason(event.currentTarget.value)}
        />
        <button type="submit" disabled={!given}>
          {words.panel.letStandYes}
        </button>
      </form>
    </details>
  )
}
