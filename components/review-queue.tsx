import type { ReviewRecord } from '../lib/profiles/records.ts'
import { useWording } from './wording.tsx'

/** The bad reviews nobody has answered yet, the nearest deadline first. */
export function ReviewQueue({ reviews, onOpen }: { reviews: ReviewRecord[]; onOpen(id: string): void }) {
  const { words, say, day, issues } = useWording()
  if (reviews.length === 0) {
    return (
      <section class="empty">
        <p>{words.panel.none}</p>
        <p class="quiet-text">{words.panel.noneHint}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{words.panel.choose}</h2>
      <ul class="queue">
        {reviews.map(review => (
          <li key={review.id}>
            <button type="button" class="queue-item" onClick={() => onOpen(review.id)}>
              <strong>
                {review.stars === undefined ? '' : `${review.stars}★ `}
                {issues(review.issues)}
              </strong>
              <span class="clip">{review.text ?? review.title}</span>
              <small>
                {[
                  review.authorName,
                  review.postedOn ? day(review.postedOn) : '',
                  review.answerBy ? say(words.panel.deadline, { date: day(review.answerBy) }) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
