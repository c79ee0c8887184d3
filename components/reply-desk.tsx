import type { ReplyCase } from '../lib/messages/protocol.ts'
import { type CheckedText, type CheckLine, ReplyChecks } from './reply-checks.tsx'
import { useWording } from './wording.tsx'

export interface ReplyDeskProps {
  item: ReplyCase
  text: string
  /** The language the review is answered in. */
  lang: 'zh' | 'en'
  /** Why the draft is as it is, in one sentence. */
  because: string
  checks: CheckLine[]
  hardFailed: boolean
  /** What the last action came to, in words. */
  said: string
  onText(text: string): void
  onAnother(): void
  onCopy(): void
  /** Absent where the platform takes no public reply: the text is a message to the buyer. */
  onPut?: () => void
  onBack(): void
}

/** One review, what is known of it, the reply with its checks, and the two ways out: copy, or into the page's box. Nothing is ever sent. */
export function ReplyDesk({
  item,
  text,
  lang,
  because,
  checks,
  hardFailed,
  said,
  onText,
  onAnother,
  onCopy,
  onPut,
  onBack,
}: ReplyDeskProps) {
  const { words, say, day } = useWording()
  const { review } = item
  const today = new Date().toISOString().slice(0, 10)
  const deadline = review.answerBy?.slice(0, 10)
  const checked: CheckedText = { checks, hardFailed }
  return (
    <article class="desk">
      <button type="button" class="quiet back" onClick={onBack}>
        ← {words.panel.back}
      </button>
      <ReviewFacts item={item} />
      {deadline && (
        <p class={deadline < today ? 'warn' : 'quiet-text'}>
          {say(deadline < today ? words.panel.deadlinePassed : words.panel.deadline, { date: day(deadline) })}
        </p>
      )}
      <label class="draft-field">
        <span>{words.panel.draft}</span>
        <textarea rows={9} value={text} lang={lang} onInput={event => onText(event.currentTarget.value)} />
      </label>
      <div class="row spread">
        <span class="quiet-text">{say(words.panel.characters, { n: [...text].length })}</span>
        <button type="button" class="quiet" onClick={onAnother}>
          {words.panel.another}
        </button>
      </div>
      <div class="row">
        {onPut ? (
          <button type="button" class="primary" disabled={hardFailed || !text.trim()} onClick={onPut}>
            {words.panel.put}
          </button>
        ) : (
          <span class="quiet-text">{words.panel.privately}</span>
        )}
        <button type="button" disabled={!text.trim()} onClick={onCopy}>
          {words.panel.copy}
        </button>
      </div>
      <p role="status" class="said">
        {said || (hardFailed ? words.panel.blocked : '')}
      </p>
      <ReplyChecks text={text} checked={checked} />
      {because && (
        <p class="quiet-text">
          {words.panel.why} {because}
        </p>
      )}
    </article>
  )
}

function ReviewFacts({ item: { review, order, customer } }: { item: ReplyCase }) {
  const { words, say, day, issues } = useWording()
  const bought = order?.items?.map(item => item.name).slice(0, 3) ?? []
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
      <blockquote>{[review.title, review.text].filter(Boolean).join(' — ')}</blockquote>
      {review.followUp && (
        <blockquote>
          <small>
            {words.card.followUp} {review.followUp.postedOn && <time>{day(review.followUp.postedOn)}</time>}
          </small>
          <br />
          {review.followUp.text}
        </blockquote>
      )}
      {review.issues.length > 0 && (
        <p>
          <strong>{words.panel.complains}</strong> {issues(review.issues)}
        </p>
      )}
      {order && (
        <p class="quiet-text">
          {[
            words.panel.order,
            bought.join(', ') || review.product,
            order.promisedOn ? say(words.panel.promised, { date: day(order.promisedOn) }) : '',
            order.deliveredOn ? say(words.panel.delivered, { date: day(order.deliveredOn) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {customer && customer.identifiedBy !== 'order' && (
        <p class="quiet-text">
          {[words.panel.customer, customer.name ?? customer.customerKey ?? '', say(words.card.orders, { n: customer.orderCount })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </section>
  )
}
