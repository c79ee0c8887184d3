// @vitest-environment node
import { expect, test } from 'vitest'
import { latenessTable } from '../../lib/insight/lateness.ts'
import { fiveStarsNeeded } from '../../lib/insight/score.ts'

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
