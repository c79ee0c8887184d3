// @vitest-environment node
import { expect, test } from 'vitest'
import { latenessTable } from '../../lib/insight/lateness.ts'
import { badReviewCosts, fiveStarsNeeded, shownFrom } from '../../lib/insight/score.ts'

test.each<[reviews: number, stars: number, target: number | undefined, needed: number | undefined]>([
  [100, 4.7, undefined, 50],
  [100, 4.8, undefined, 0],
  [100, 4.9, undefined, 0],
  [1, 1, undefined, 19],
  [10, 4.5, 4.6, 3], // 45 + 15 of 13 = 4.615; two would be 4.583
  [10, 4.9, 5, undefined],
  [10, 5, 5, 0],
  [0, 5, undefined, 1],
])('%d reviews of %d to %s: %s', (reviews, stars, target, needed) => expect(fiveStarsNeeded(reviews, stars, target)).toBe(needed))

test('is what adding them one by one gives', () => {
  for (let reviews = 1; reviews <= 60; reviews++)
    for (let sum = reviews; sum <= 5 * reviews; sum += 3) {
      let more = 0
      while ((sum + 5 * more) * 10 < 48 * (reviews + more)) more++
      expect(fiveStarsNeeded(reviews, sum / reviews)).toBe(more)
    }
})

test.each<[reviews: number, stars: number, given: number, target: number, after: number, costs: number | undefined]>([
  // By hand: 470 + 1 of 101 is 4.663; to 4.8 it needs 69 (.1366 · 101 / .2 = 69), before it needed 50.
  [100, 4.7, 1, 4.8, 471 / 101, 19],
  [100, 4.7, 2, 4.8, 472 / 101, 14],
  [100, 4.7, 3, 4.8, 473 / 101, 9],
  // Above the target already: what was in hand is used up first.
  [100, 4.9, 1, 4.8, 491 / 101, 0],
  [10, 5, 1, 5, 51 / 11, undefined],
])('%d reviews of %d and one of %d★, to %d', (reviews, stars, given, target, after, costs) => {
  const found = badReviewCosts(reviews, stars, given, target)
  expect(found.stars).toBeCloseTo(after, 10)
  expect(found.fiveStars).toBe(costs)
})

test('4.75 is shown as 4.8, 4.74 is not, and the rounded goal never needs more', () => {
  expect([4.75, 4.74].map(stars => stars >= shownFrom(4.8) - 1e-9)).toEqual([true, false])
  expect(fiveStarsNeeded(100, 4.7, shownFrom(4.8))).toBe(20)
})

test.each([
  [-1, 4, 4.8],
  [10, 0, 4.8],
  [10, Number.NaN, 4.8],
  [10, 4, 5.1],
])('%d reviews of %d to %d is refused', (reviews, stars, target) =>
  expect(() => fiveStarsNeeded(reviews, stars, target)).toThrow(RangeError),
)

test('reviews by lateness: every order in one row, an empty row has no shares', () => {
  const rows = latenessTable([
    { daysLate: -30, stars: 5 },
    { daysLate: 0, stars: 4 },
    { daysLate: 3, stars: 1 },
    { daysLate: 4, stars: 5 },
    { daysLate: 99, stars: 2 },
  ])
  expect(rows.map(({ reviews }) => reviews)).toEqual([1, 0, 0, 1, 0, 2, 0, 1])
  expect(rows[5]).toEqual({ from: 3, to: 4, reviews: 2, meanStars: 3, badShare: 0.5, fiveShare: 0.5 })
  expect(rows[7]?.badShare).toBe(1)
  expect(rows[1]?.badShare).toBeUndefined()
})
