import type { CheckId } from '../lib/replies/case.ts'
import { useWording } from './wording.tsx'

/** One check as it is shown: `hard` ones keep the text out of the page's box; `why` is worded in the interface's language. */
export interface CheckLine {
  id: CheckId
  pass: boolean
  hard: boolean
  why: string
  span?: [start: number, end: number]
}

export interface CheckedText {
  checks: CheckLine[]
  hardFailed: boolean
}

/** What must be mended, what is advised, and how many checks pass; the words a check stumbles over are quoted. */
export function ReplyChecks({ text, checked: { checks, hardFailed } }: { text: string; checked: CheckedText }) {
  const { words, say } = useWording()
  const failed = checks.filter(check => !check.pass)
  const hard = failed.filter(check => check.hard)
  const advice = failed.filter(check => !check.hard)
  return (
    <section class="checks" aria-label={words.panel.checks}>
      {hardFailed && <CheckList title={words.panel.mustMend} kind="must" checks={hard} text={text} />}
      {advice.length > 0 && <CheckList title={words.panel.advice} kind="advice" checks={advice} text={text} />}
      <p class="quiet-text">{failed.length === 0 ? words.panel.allPass : say(words.panel.passed, { n: checks.length - failed.length })}</p>
    </section>
  )
}

function CheckList({ title, kind, checks, text }: { title: string; kind: string; checks: CheckLine[]; text: string }) {
  const { words } = useWording()
  return (
    <>
      <h3>{title}</h3>
      <ul class={kind}>
        {checks.map(({ id, why, span }) => (
          <li key={id}>
            <strong>{words.panel.check[id]}.</strong> {why} {span && <q>{text.slice(span[0], span[1])}</q>}
          </li>
        ))}
      </ul>
    </>
  )
}
