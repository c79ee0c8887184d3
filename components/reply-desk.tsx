import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { BuyersCountry } from '../lib/expectation/statutes.ts'
import type { ReplyCase } from '../lib/messages/contents.ts'
import type { FiveSLine } from '../lib/replies/five-s.ts'
import { type Beside, BesideDraft } from './beside-draft.tsx'
import { FiveSList } from './five-s.tsx'
import { type Mark, MarkedReview } from './marked-review.tsx'
import { PutOff } from './put-off.tsx'
import { type Brief, ReplyBrief } from './reply-brief.tsx'
import { blocking, type CheckLine, type LetStand, ReplyChecks } from './reply-checks.tsx'
import { ReplyEditor } from './reply-editor.tsx'
import { useWording } from './wording.tsx'

export interface ReplyDeskProps {
  item: ReplyCase
  /** What is marked in the review. */
  marks: Mark[]
  brief: Brief
  /** Whose law what the buyer asks for goes by. */
  country?: BuyersCountry
  /** The five parts of a good answer, in the text as it stands. */
  fiveS: FiveSLine[]
  /** Why it looks like something other than a buyer's opinion, in the reader's words. */
  suspicions: string[]
  text: string
  /** The language the review is answered in. */
  lang: 'zh' | 'en'
  checks: CheckLine[]
  /** What goes with the draft. */
  beside: Beside
  /** Hard checks the seller let stand, and why. */
  letStand?: LetStand
  /** What the last action came to, in words. */
  said: string
  /** What else can be done with the draft. */
  children?: ComponentChildren
  /** Where this review stands among those of the queue; none when it is not in it. */
  position?: { at: number; of: number }
  onText(text: string): void
  onLetStand(letStand: LetStand | undefined): void
  onAnother(): void
  onCopy(): void
  onPut(): void
  /** A text beside the draft is copied. */
  onCopyBeside(text: string): void
  onBack(): void
  onStep(by: 1 | -1): void
  onHold(reason: string, until: string): void
  onRelease(): void
  onFollowedUp(): void
  /** Gives the evidence file; none where nothing is to be reported. */
  onEvidence?: () => void
}

/** One review, what is known of it, the reply with its checks, and the two ways out: copy, or into the page's box. Nothing is ever sent. */
export function ReplyDesk(props: ReplyDeskProps) {
  const { item, marks, brief, suspicions, text, lang, checks, letStand, said, position } = props
  const { words, say } = useWording()
  const { reply } = item
  const field = useRef<HTMLTextAreaElement>(null)
  const blocked = blocking(text, checks, letStand).length > 0
  const answered = reply?.state === 'posted' || reply?.state === 'elsewhere'
  return (
    <article class="desk">
      <nav class="row spread">
        <button type="button" class="quiet back" onClick={props.onBack}>
          ← {words.panel.back}
        </button>
        {position && (
          <span class="row">
            <button type="button" aria-keyshortcuts="Alt+PageUp" disabled={position.at === 1} onClick={() => props.onStep(-1)}>
              {words.panel.previous}
            </button>
            <small>{say(words.panel.position, { n: position.at, all: position.of })}</small>
            <button type="button" aria-keyshortcuts="Alt+PageDown" disabled={position.at === position.of} onClick={() => props.onStep(1)}>
              {words.panel.next}
            </button>
          </span>
        )}
      </nav>
      <ReviewFacts item={item} marks={marks} lang={lang} />
      {suspicions.length > 0 && (
        <section class="reason second-chance">
          <h3>{words.panel.evidence.reasons}</h3>
          <ul class="plain">
            {suspicions.map(why => (
              <li key={why}>{why}</li>
            ))}
          </ul>
          {props.onEvidence && (
            <p>
              <button type="button" onClick={props.onEvidence}>
                {words.panel.evidence.button}
              </button>{' '}
              <small>{words.panel.evidence.hint}</small>
            </p>
          )}
        </section>
      )}
      <ReplyBrief item={item} brief={brief} country={props.country} />
      {!brief.publicReply && <NoPublicReply brief={brief} />}
      <ReplyEditor text={text} lang={lang} checks={checks} field={field} onText={props.onText} />
      <div class="row spread">
        <span class="quiet-text">{say(words.panel.characters, { n: [...text].length })}</span>
        <button type="button" class="quiet" onClick={props.onAnother}>
          {words.panel.another}
        </button>
      </div>
      {props.children}
      <p role="status" class="said">
        {said || (blocked ? words.panel.blocked : '')}
      </p>
      <div class="row">
        {brief.publicReply && (
          <button type="button" class="primary" aria-keyshortcuts="Control+Enter" disabled={blocked || !text.trim()} onClick={props.onPut}>
            {words.panel.put}
          </button>
        )}
        <button
          type="button"
          class={brief.publicReply ? undefined : 'primary'}
          aria-keyshortcuts="Control+Shift+Enter"
          disabled={!text.trim()}
          onClick={props.onCopy}
        >
          {words.panel.copy}
        </button>
      </div>
      <ReplyChecks text={text} checks={checks} letStand={letStand} field={field} onText={props.onText} onLetStand={props.onLetStand} />
      <FiveSList lines={props.fiveS} />
      <BesideDraft beside={props.beside} onCopy={props.onCopyBeside} />
      {answered && <p class="quiet-text">{words.panel.doneHint}</p>}
      <div class="row spread">
        {!answered && <PutOff hold={reply?.hold} onHold={props.onHold} onRelease={props.onRelease} />}
        {reply && reply.state !== 'triaged' && reply.state !== 'drafted' && reply.state !== 'followed-up' && (
          <button type="button" onClick={props.onFollowedUp}>
            {words.panel.done}
          </button>
        )}
      </div>
      <Keys />
    </article>
  )
}

/** Where the platform takes no public reply: why, and that the text below is a message to the buyer. */
function NoPublicReply({ brief: { how, chat } }: { brief: Brief }) {
  const { words, say } = useWording()
  return (
    <section class="reason">
      <h3>{words.panel.noReply}</h3>
      <p>{how}</p>
      <p class="next">{say(words.panel.noReplyNext, { where: chat })}</p>
    </section>
  )
}

function ReviewFacts({ item: { review }, marks, lang }: Pick<ReplyDeskProps, 'item' | 'marks' | 'lang'>) {
  const { words, say, day } = useWording()
  return (
    <section class="review">
      <h2>
        {review.stars !== undefined && (
          <span role="img" aria-label={`${review.stars}/5`}>
            {'★'.repeat(Math.round(review.stars))}
            {'☆'.repeat(5 - Math.round(review.stars))}
          </span>
        )}{' '}
        {review.authorName} {review.postedOn && <time>{day(review.postedOn)}</time>}
      </h2>
      <MarkedReview review={review} marks={marks} lang={lang} />
      {review.earlier?.map(({ until, stars, title, text }) => (
        <details key={until}>
          <summary>
            <span class="tag">{words.panel.edited}</span> {say(words.panel.editedWas, { date: day(until) })}
          </summary>
          <blockquote>{[stars === undefined ? '' : `${stars}★`, title, text].filter(Boolean).join(' · ')}</blockquote>
        </details>
      ))}
    </section>
  )
}

/** The keys that work here, where they can be seen. */
function Keys() {
  const { words, say } = useWording()
  const keys = [
    [words.panel.next, 'Alt+PgDn'],
    [words.panel.previous, 'Alt+PgUp'],
    [words.panel.put, 'Ctrl+Enter'],
    [words.panel.copy, 'Ctrl+Shift+Enter'],
  ]
  return <p class="quiet-text">{say(words.panel.keys, { keys: keys.map(([what, key]) => `${what} ${key}`).join(' · ') })}</p>
}
