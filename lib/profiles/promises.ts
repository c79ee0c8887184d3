import type { CustomerRecord, ReplyRecord } from './records.ts'

const wordsOf = (text: string) => text.replace(/\s+/g, ' ')

/** The promises whose sentence still stands in a text. */
export const promisesStanding = <P extends { what: string }>(promises: P[], text: string): P[] =>
  promises.filter(({ what }) => wordsOf(text).includes(wordsOf(what)))

/**
 * A customer's promises after a reply to a review has been written or changed: those its text no longer makes are withdrawn, those in `made` are added
 * once, and what was kept already or promised elsewhere stays.
 */
export function withReplyPromises(
  promises: CustomerRecord['promises'],
  { reviewId, text, made, now }: { reviewId: string; text: string; made: ReplyRecord['promises']; now: Date },
): CustomerRecord['promises'] {
  const ofThis = promises.filter(promise => promise.reviewId === reviewId)
  const standing = [...ofThis.filter(promise => promise.keptOn), ...promisesStanding(ofThis, text).filter(promise => !promise.keptOn)]
  const fresh = promisesStanding(made, text).filter(({ what }) => !standing.some(known => known.what === what))
  return [
    ...promises.filter(promise => promise.reviewId !== reviewId),
    ...standing,
    ...fresh.map(({ what, by }) => ({ id: `${reviewId}/${what}`, what, by, madeOn: now.toISOString(), reviewId })),
  ]
}
