// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { fitSpend, gammaGammaLikelihood, meansByCount, type Spend, spendMean, spendsOf, valueOfYear } from '../../lib/insight/spend.ts'
import { randomFrom, shopOf } from './shops.ts'

const random = randomFrom(3)
const some: Spend[] = Array.from({ length: 500 }, () => ({ x: 1 + Math.floor(random() * 6), mean: 500 + random() * random() * 9000 }))

test.each([
  { p: 6.25, q: 3.74, v: 1544 },
  { p: 0.8, q: 12, v: 30 },
])('the gradient is that of finite differences at %j', at => {
  const means = meansByCount(some)
  const gradient = new Float64Array(3)
  gammaGammaLikelihood(at, means, gradient)
  ;(['p', 'q', 'v'] as const).forEach((name, i) => {
    const step = at[name] * 1e-5
    const value = (by: number) => gammaGammaLikelihood({ ...at, [name]: at[name] + by }, means, new Float64Array(3))
    expect(Math.abs((gradient[i] ?? Number.NaN) / ((value(step) - value(-step)) / (2 * step)) - 1)).toBeLessThan(1e-5)
  })
})

describe('what an order brings', () => {
  // Fader & Hardie, note 025: p 6.25, q 3.74, v 15.44; the first customers of their CDNOW sample.
  test.each([
    [0, 0, 35.17],
    [1, 11.77, 18.91],
    [2, 22.35, 24.65],
    [7, 73.74, 71.46],
  ])('%d orders of %d on average: %d', (x, mean, expected) => {
    expect(Math.abs((spendMean({ p: 6.25, q: 3.74, v: 15.44 }, { x, mean }) ?? 0) - expected)).toBeLessThan(0.1)
  })

  test('the more orders, the closer to their own mean', () => {
    const away = (x: number) => Math.abs((spendMean({ p: 6.25, q: 3.74, v: 15.44 }, { x, mean: 100 }) ?? 0) - 100)
    expect([away(1), away(5), away(50)]).toEqual([away(1), away(5), away(50)].toSorted((a, b) => b - a))
  })

  test('the shop has no mean where it would not be finite', () =>
    expect(spendMean({ p: 2, q: 0.9, v: 5 }, { x: 1, mean: 3 })).toBeUndefined())
})

describe('fitting', () => {
  test('the unit does not matter', () => {
    const [one, hundred] = [fitSpend(some), fitSpend(some.map(({ x, mean }) => ({ x, mean: mean * 100 })))]
    expect((hundred?.p ?? 0) / (one?.p ?? 1)).toBeCloseTo(1, 4)
    expect((hundred?.v ?? 0) / (one?.v ?? 1)).toBeCloseTo(100, 1)
  })

  test.each<[string, Spend[]]>([
    ['nobody', []],
    ['nobody came back', [{ x: 0, mean: 0 }]],
    ['all spend alike', Array(200).fill({ x: 2, mean: 1000 })],
    [
      'only gifts and losses',
      [
        { x: 1, mean: 0 },
        { x: 2, mean: -50 },
      ],
    ],
  ])('%s: nothing to fit', (_, spends) => expect(fitSpend(spends)).toBeUndefined())

  test('the first purchase is not counted, refunds are taken off', () => {
    const shop = shopOf({ Ann: ['2026-01-01:9900', '2026-02-01:1000', '2026-03-01:3000', '2026-03-05:-1000'], Bo: ['2026-01-01'] })
    expect(spendsOf(shop)).toEqual([
      { x: 2, mean: 1500 },
      { x: 0, mean: 0 },
    ])
  })
})

test('a year of one order a month at 10.00 is worth the annuity of twelve months at 1 %', () => {
  expect(valueOfYear(weeks => weeks / 4.345, 1000)).toBeCloseTo((1000 * (1 - 1.01 ** -12)) / 0.01, 6)
})
