import { useEffect, useRef, useState } from 'preact/hooks'
import type { Review } from '../shop.ts'
import { useOffice } from './office.tsx'

const MAX_LENGTH = 500

/** Below a review: the reply, or a button that opens a box for one while the platform still takes one. */
export function ReviewReply({ review }: { review: Review }) {
  const { css, words, shop, date, reply } = useOffice()
  const [open, setOpen] = useState(false)
  if (review.reply) {
    return (
      <div class={css('reply')}>
        <div class={css('reply-head')}>
          <strong>{words.yourReply}</strong> <span class={css('minor')}>{date(review.reply.postedOn, 'iso')}</span>
        </div>
        <p>{review.reply.text}</p>
      </div>
    )
  }
  if (shop && shop.today > review.answerBy) return <div class={css('minor')}>{words.replyOver}</div>
  if (open) {
    return (
      <ReplyBox
        about={review.product}
        onCancel={() => setOpen(false)}
        onSubmit={text => {
          setOpen(false)
          reply(review.id, text)
        }}
      />
    )
  }
  return (
    <div class={css('review-actions')}>
      <button type="button" class={css('button')} onClick={() => setOpen(true)}>
        {words.reply}
      </button>
      <span class={css('minor')}>{words.replyBy(review.answerBy)}</span>
    </div>
  )
}

interface ReplyBoxProps {
  about: string
  onSubmit(text: string): void
  onCancel(): void
}

function ReplyBox({ about, onSubmit, onCancel }: ReplyBoxProps) {
  const { css, words } = useOffice()
  const [text, setText] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <form
      class={css('reply-form')}
      onSubmit={event => {
        event.preventDefault()
        if (text.trim()) onSubmit(text.trim())
      }}
    >
      <textarea
        ref={box}
        class={css('textarea')}
        rows={4}
        maxLength={MAX_LENGTH}
        value={text}
        aria-label={`${words.yourReply}: ${about}`}
        placeholder={words.replyHint}
        onInput={event => setText(event.currentTarget.value)}
      />
      <div class={css('reply-foot')}>
        <button type="submit" class={css('button', 'button-main')} disabled={!text.trim()}>
          {words.submit}
        </button>
        <button type="button" class={css('button')} onClick={onCancel}>
          {words.cancel}
        </button>
        <span class={css('spring')} />
        <span class={css('minor')}>
          {text.length} / {MAX_LENGTH}
        </span>
      </div>
    </form>
  )
}
