import type { Issue } from '../lib/pages/marks.ts'
import type { ReviewRecord } from '../lib/profiles/records.ts'
import type { Span } from '../lib/replies/case.ts'
import { useWording } from './wording.tsx'

/** A stretch of a review that complains, and of what. Counted in title, text and addition, each on a line of its own. */
export interface Mark {
  span: Span
  issue: Issue
}

/** What a review says, with the words that complain marked and named in the reader's language. */
export function MarkedReview({
  review: { title, text, followUp },
  marks,
  lang,
}: {
  review: ReviewRecord
  marks: Mark[]
  lang: 'zh' | 'en'
}) {
  const { words, day } = useWording()
  const said = [title, text].filter(Boolean)
  const starts = said.map((_, i) => said.slice(0, i).join('\n').length + (i > 0 ? 1 : 0))
  const added = said.join('\n').length + (said.length > 0 ? 1 : 0)
  return (
    <>
      <blockquote lang={lang}>
        {said.map((part, i) => (
          <p key={part}>
            <MarkedText text={part ?? ''} from={starts[i] ?? 0} marks={marks} />
          </p>
        ))}
      </blockquote>
      {followUp && (
        <blockquote lang={lang}>
          <small>
            {words.card.followUp} {followUp.postedOn && <time>{day(followUp.postedOn)}</time>}
          </small>
          <p>
            <MarkedText text={followUp.text} from={added} marks={marks} />
          </p>
        </blockquote>
      )}
    </>
  )
}

/** One part of a review; `from`: where it begins in the whole. */
function MarkedText({ text, from, marks }: { text: string; from: number; marks: Mark[] }) {
  const { words } = useWording()
  const pieces = []
  let at = 0
  for (const { span, issue } of marks.toSorted((a, b) => a.span[0] - b.span[0])) {
    const [start, end] = [Math.max(at, span[0] - from), Math.min(text.length, span[1] - from)]
    if (end <= start) continue
    pieces.push(
      text.slice(at, start),
      // The name of the complaint is drawn beside the words, not among them: copied, the review is as it was written.
      <mark key={start} data-issue={words.badge.issue[issue]}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
