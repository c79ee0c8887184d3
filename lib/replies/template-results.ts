import { middleOf } from '../insight/reply-figures.ts'
import type { Issue } from '../pages/marks.ts'
import type { ReplyRecord, ReviewRecord } from '../profiles/records.ts'
import type { Lang } from './case.ts'

/** Below so many cases a middle or a mean says more about chance than about a template. Our choice. */
const ENOUGH = 5

/** What became of the replies made from one of the shop's own templates. */
export interface TemplateResult {
  lang: Lang
  issue: Issue
  /** Replies made from it that left the panel. */
  used: number
  /** Middle share (0..1) of the text that was changed first; none below five uses. */
  edited?: number
  /** Stars those customers gave afterwards; no mean below five of them. */
  after: { n: number; stars?: number }
}

/** The shop's templates that were used, most used first. */
export function templateResults(replies: readonly ReplyRecord[], reviews: readonly ReviewRecord[]): TemplateResult[] {
  const byId = new Map(reviews.map(review => [review.id, review]))
  const byCustomer = Map.groupBy(reviews, ({ customer }) => customer ?? '')
  const used = replies.flatMap(reply =>
    reply.template && reply.leftOn ? [{ ...reply, template: reply.template, leftOn: reply.leftOn }] : [],
  )
  return [...Map.groupBy(used, ({ template: { lang, issue } }) => `${lang} ${issue}`).values()]
    .map(made => {
      const [{ template }] = made as [(typeof made)[number]]
      const changed = made.flatMap(({ rewritten }) => rewritten ?? [])
      const stars = made.flatMap(({ reviewId, leftOn }) => {
        const review = byId.get(reviewId)
        return (review && starsAfter(review, byCustomer.get(review.customer ?? '-') ?? [], leftOn)) ?? []
      })
      return {
        ...template,
        used: made.length,
        ...(changed.length >= ENOUGH ? { edited: middleOf(changed)?.median } : {}),
        after: { n: stars.length, ...(stars.length >= ENOUGH ? { stars: stars.reduce((sum, n) => sum + n, 0) / stars.length } : {}) },
      }
    })
    .sort((a, b) => b.used - a.used)
}

/** What a customer thought after a reply: the review itself, changed since, else the next one they wrote. */
function starsAfter(review: ReviewRecord, theirs: readonly ReviewRecord[], leftOn: string): number | undefined {
  if (review.earlier?.some(({ until }) => until > leftOn)) return review.stars
  const later = theirs.filter(
    ({ id, postedOn, stars }) => id !== review.id && stars !== undefined && (postedOn ?? '') > leftOn.slice(0, 10),
  )
  return later.sort((a, b) => (a.postedOn ?? '').localeCompare(b.postedOn ?? ''))[0]?.stars
}
