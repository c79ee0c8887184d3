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
