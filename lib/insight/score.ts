/**
 * How many more 5★ reviews bring a mean of `stars` over `reviews` up to `target`; 0 when it is there, undefined when no number would do (5.0 with one
 * lower review). Closed form: the least k with (stars·reviews + 5k) / (reviews + k) ≥ target.
 * @throws RangeError for counts below 0, stars outside 1..5 or a target above 5
 */
export function fiveStarsNeeded(reviews: number, stars: number, target = 4.8): number | undefined {
  if (!(reviews >= 0 && stars >= 1 && stars <= 5 && target <= 5)) throw new RangeError(`${reviews} reviews of ${stars}, target ${target}`)
  // Stars come with a few decimals: a billionth decides nothing but rounding.
  const missing = (target - stars) * reviews
  if (missing <= 1e-9) return reviews === 0 ? 1 : 0
  return target === 5 ? undefined : Math.ceil(missing / (5 - target) - 1e-9)
}

/** What reviews of `given` stars do to a mean, and how many more 5★ reviews than before then bring it up to `target`; undefined where no number would do. */
export function badReviewCosts(
  reviews: number,
  stars: number,
  given: number,
  target = 4.8,
): { stars: number; fiveStars: number | undefined } {
  const after = (reviews * stars + given) / (reviews + 1)
  const [before, then] = [fiveStarsNeeded(reviews, stars, target), fiveStarsNeeded(reviews + 1, after, target)]
  return { stars: after, fiveStars: then === undefined ? undefined : then - (before ?? 0) }
}

/** From which mean on one decimal is shown as `target`, where the platform rounds to the nearest. */
export const shownFrom = (target: number): number => target - 0.05
