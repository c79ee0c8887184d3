// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { complaintClusters } from '../../lib/insight/complaint-clusters.ts'
import { alarms, type Period } from '../../lib/insight/early-warning.ts'
import { dateOf } from '../../lib/insight/purchases.ts'
import { type WatchedReview, watchReviews } from '../../lib/insight/review-watch.ts'
import { randomFrom } from './shops.ts'

/** Weeks in a row: each `[weeks, bad, total]`. */
const weeks = (...runs: [number, number, number][]): Period[] =>
  runs
    .flatMap(([n, bad, total]) => Array.from({ length: n }, () => ({ bad, total })))
    .map((period, i) => ({ ...period, date: dateOf(i * 7) }))

const ringing = (periods: Period[], chart = {}) => {
  const found = alarms(periods, chart)
  return typeof found === 'string'
    ? found
    : found.map(({ date, until }) => [periods.findIndex(p => p.date === date), until && periods.findIndex(p => p.date === until)])
}

describe('alarms on the share of bad reviews', () => {
  test.each<[string, Period[], unknown]>([
    ['all as usual', weeks([60, 5, 50]), []],
    ['twice as many reviews, twice as many bad ones: a busy time, not a bad one', weeks([30, 5, 50], [30, 10, 100]), []],
    ['three times the share rings soon and once', weeks([30, 5, 50], [20, 15, 50]), [[30, undefined]]],
    [
      'over when the usual share has come back, and ringing again for the next',
      weeks([30, 5, 50], [5, 15, 50], [20, 5, 50], [5, 15, 50]),
      [
        [30, 39],
        [55, undefined],
      ],
    ],
    ['weeks without reviews say nothing', weeks([30, 5, 50], [30, 0, 0]), []],
    ['never a bad one, then three of ten', weeks([30, 0, 10], [3, 3, 10]), [[31, undefined]]],
    ['as long as the baseline: nothing to say yet', weeks([20, 5, 50]), 'short'],
    ['a baseline without reviews', weeks([20, 0, 0], [10, 5, 50]), 'no-reviews'],
    ['a bad time within the baseline is past', weeks([5, 5, 50], [3, 15, 50], [52, 5, 50]), []],
    ['only bad ones, always', weeks([40, 10, 10]), []],
  ])('%s', (_, periods, expected) => expect(ringing(periods)).toEqual(expected))

  test('with what, since when and how sure', () => {
    const [alarm] = alarms(weeks([30, 10, 100], [5, 25, 100])) as Exclude<ReturnType<typeof alarms>, string>
    expect(alarm).toMatchObject({
      date: dateOf(210),
      since: dateOf(210),
      bad: 25,
      total: 100,
      usualShare: 0.1,
      worseShare: 0.2,
      threshold: 4,
    })
    // 25·ln(.2·.9 / (.1·.8)) + 100·ln(.8 / .9), less the 75 good ones' part, is what 25 bad and 75 good add
    expect(alarm?.statistic).toBeCloseTo(25 * Math.log(2) + 75 * Math.log(0.8 / 0.9), 9)
  })

  test('since the first of the weeks that together ring', () => {
    const [alarm] = alarms(weeks([30, 10, 100], [6, 18, 100])) as Exclude<ReturnType<typeof alarms>, string>
    expect([alarm?.since, alarm?.date]).toEqual([dateOf(30 * 7), dateOf(31 * 7)])
    expect([alarm?.bad, alarm?.total]).toEqual([36, 200])
  })

  test('k and h as in the trade’s charts: with a k of .5 one standard deviation of a week is looked for', () => {
    const periods = weeks([30, 10, 100], [10, 13, 100])
    expect(ringing(periods)).toEqual([])
    expect(ringing(periods, { k: 0.5, h: 3 })).not.toEqual([])
  })

  test('chance alone rings less than once in 100 weeks', () => {
    const random = randomFrom(4)
    const periods = weeks([3020, 0, 50]).map(period => ({ ...period, bad: Array.from({ length: 50 }, random).filter(r => r < 0.1).length }))
    const found = alarms(periods.map((period, i) => (i < 20 ? { ...period, bad: 5 } : period)))
    expect(found.length).toBeLessThan(30)
  })
})

describe('reviews watched by shop, product and complaint', () => {
  const reviews: WatchedReview[] = Array.from({ length: 40 * 20 }, (_, i) => {
    const day = Math.floor(i / 20) * 7 + (i % 7)
    const product = i % 2 ? 'pot' : 'cup'
    const late = day >= 30 * 7
    const bad = late && product === 'pot' ? i % 4 === 1 : i % 20 === 0
    return { day, bad, product, issues: bad ? [late ? 'quality' : 'delivery'] : [] }
  })
  const found = watchReviews(reviews, 40 * 7 - 1)

  test('it is the pot, and it is its quality', () => {
    const subjects = found.map(({ subject }) => ('product' in subject ? subject.product : 'issue' in subject ? subject.issue : 'shop'))
    expect(new Set(subjects)).toEqual(new Set(['pot', 'quality', 'shop']))
    expect(subjects.length).toBe(3)
    for (const { since } of found) expect(Math.abs((Date.parse(since) - Date.parse(dateOf(30 * 7))) / 86_400_000)).toBeLessThanOrEqual(14)
  })

  test('the more series are watched, the more it takes to ring', () => expect(found[0]?.threshold).toBeCloseTo(4 + Math.log(5), 12))

  test('a handful of reviews is not watched', () => expect(watchReviews(reviews.slice(0, 25), 300)).toEqual([]))
})

describe('the same complaint by customers who did not confer', () => {
  const complaint = (customer: string, day: number, text?: string) => ({
    customer,
    day,
    issue: 'quality' as const,
    product: 'pot',
    ...(text && { text }),
  })
  const five = ['leaks', 'it drips', 'lid is loose', 'broken spout', 'cracked'].map((text, i) => complaint(`c${i}`, 100 + i, text))
  test.each<[string, ReturnType<typeof complaint>[], number[]]>([
    ['five of their own count five', five, [5]],
    ['a text copied five times counts once', five.map(own => ({ ...own, text: 'Leaks!! never again' })), []],
    ['one customer counts once', five.map(own => ({ ...own, customer: 'c0' })), []],
    ['all on one day may be one occasion', five.map(own => ({ ...own, day: 100 })), []],
    ['two are no cluster', five.slice(0, 2), []],
    ['over a month ago is past', five.map(own => ({ ...own, day: own.day - 40 })), []],
    ['without text they are taken to be their own', five.map(({ text: _, ...own }) => own), [5]],
  ])('%s', (_, complaints, expected) => expect(complaintClusters(complaints, 110).map(({ independent }) => independent)).toEqual(expected))

  test('what and since when, copies named', () => {
    expect(complaintClusters([...five, complaint('c9', 109, 'CRACKED')], 110)).toEqual([
      { issue: 'quality', product: 'pot', independent: 5, complaints: 6, firstDay: 100, lastDay: 104 },
    ])
  })
})
