import type { ReviewRow } from '../pages/facts.ts'
import type { ReviewInput } from './case.ts'

/** A review with its title and with what was added to it later, as one text. Good stars were given before that, and say nothing of it. */
export function wholeReview({ title, text, stars, postedOn, product, followUp }: ReviewRow): ReviewInput {
  return {
    text: [title, text, followUp?.text].filter(Boolean).join('\n'),
    postedOn,
    product,
    stars: followUp && stars !== undefined && stars > 3 ? undefined : stars,
    ...(followUp ? { addedTo: true } : {}),
  }
}
