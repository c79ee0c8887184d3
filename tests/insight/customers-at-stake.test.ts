// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { inOneCurrency } from '../../lib/insight/currencies.ts'
import { type LoyaltyType, loyaltyOf } from '../../lib/insight/loyalty.ts'
import { levelOf } from '../../lib/insight/member-levels.ts'
import { revenueAtRisk, type Stake } from '../../lib/insight/revenue-at-risk.ts'
import { tierMoves } from '../../lib/insight/tier-moves.ts'

describe('revenue at risk', () => {
  const stakes: Stake[] = [
    { customer: 'Ann', tier: 'vip', netMinor: 90_000, openBadReview: false, due: 'overdue' },
    { customer: 'Bo', tier: 'major', netMinor: 40_000, openBadReview: true, due: 'overdue' },
    { customer: 'Cy', tier: 'major', netMinor: 30_000, openBadReview: false, due: 'due' },
    { customer: 'Dee', tier: 'small', netMinor: 500, openBadReview: true },
  ]
  test('the two top tiers, bad review or overdue, each once, the largest first', () => {
    const { minor, customers } = revenueAtRisk(stakes.toReversed())
    expect([minor, customers.map(({ customer }) => customer)]).toEqual([130_000, ['Ann', 'Bo']])
  })

  test('one review more moves it by exactly that customer’s revenue', () => {
    const more = stakes.map(stake => (stake.customer === 'Cy' ? { ...stake, openBadReview: true } : stake))
    expect(revenueAtRisk(more).minor - revenueAtRisk(stakes).minor).toBe(30_000)
  })
})

test('tiers moved up and down, and who is in one list only', () => {
  const before = new Map([
    ['Ann', 'small'],
    ['Bo', 'vip'],
    ['Cy', 'major'],
    ['Dee', 'small'],
    ['Fay', 'small'],
  ] as const)
  const now = new Map([
    ['Ann', 'vip'],
    ['Bo', 'ordinary'],
    ['Cy', 'major'],
    ['Ed', 'small'],
    ['Fay', 'ordinary'],
  ] as const)
  expect(tierMoves(before, now)).toEqual({
    up: [
      { customer: 'Ann', from: 'small', to: 'vip' },
      { customer: 'Fay', from: 'small', to: 'ordinary' },
    ],
    down: [{ customer: 'Bo', from: 'vip', to: 'ordinary' }],
    joined: ['Ed'],
    gone: ['Dee'],
  })
})

describe('several currencies', () => {
  test.each<[string, Record<string, number>, Record<string, number>, object]>([
    ['one needs no rate', { CNY: 5000 }, {}, { minor: 5000, apart: {} }],
    ['without a rate nothing is added', { CNY: 5000, USD: 300 }, {}, { minor: 5000, apart: { USD: 300 } }],
    ['by the rate typed', { CNY: 5000, USD: 300 }, { USD: 7.1 }, { minor: 7130, apart: {} }],
    ['yen have no hundredths', { CNY: 0, JPY: 1000 }, { JPY: 0.05 }, { minor: 5000, apart: {} }],
  ])('%s', (_, amounts, rates, expected) => expect(inOneCurrency(amounts, 'CNY', rates)).toEqual(expected))

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a rate of %d is refused', rate => {
    expect(() => inOneCurrency({ USD: 1 }, 'CNY', { USD: rate })).toThrow(RangeError)
  })
})

describe('loyalty', () => {
  const often = [0, 40, 100, 140]
  const bought = (days: number[], things: Record<string, number> = {}) => ({
    days: new Set(days),
    of: new Map(Object.entries(things)),
    orders: days.length,
  })
  test.each<[LoyaltyType, Parameters<typeof loyaltyOf>]>([
    ['unknown', [bought(often), [], []]],
    ['unknown', [bought([0]), [], []]],
    ['unknown', [bought(often, { lamp: 2, vase: 2 }), [], []]],
    ['convenience', [bought(often, { lamp: 4 }), [], []]],
    ['convenience', [bought([...often, 180, 200], { lamp: 4, vase: 1 }), [], []]],
    ['latent', [bought([0]), [5], []]],
    ['premium', [bought(often), [5, 4], []]],
    ['inertia', [bought(often), [5, 3], []]],
    // Two of the three later purchases in the days after a surprise, which are 60 of 140.
    ['incentive', [bought(often), [5], [20, 80]]],
    // One of three.
    ['premium', [bought(often), [5], [20]]],
    // A surprise on the day of a purchase comes with it, it does not bring it.
    ['premium', [bought(often), [5], [40, 100]]],
    // Who buys every ten days buys after each surprise.
    ['premium', [bought([0, 10, 20, 30, 40]), [5], [5, 15]]],
  ])('%s: %j', (type, facts) => expect(loyaltyOf(...facts).type).toBe(type))

  test('the facts it is told by stand beside it', () => {
    expect(loyaltyOf(bought([100, 0, 40, 140], { lamp: 3, vase: 1 }), [5], [20, 80, 400])).toEqual({
      type: 'incentive',
      purchases: 4,
      spanDays: 140,
      products: 2,
      afterPerks: 2,
    })
  })
})

describe('member levels by amount and count', () => {
  const rules = [
    { name: 'silver', orders: 3 },
    { name: 'gold', netMinor: 100_000 },
    { name: 'black', netMinor: 500_000, orders: 10 },
    { name: 'not set up yet' },
  ]
  test.each<[netMinor: number, orders: number, level: string | undefined]>([
    [0, 2, undefined],
    [0, 3, 'silver'],
    [99_999, 3, 'silver'],
    [100_000, 1, 'gold'],
    [500_000, 9, 'gold'],
    [500_000, 10, 'black'],
    [499_999, 10, 'gold'],
    [-100, 1, undefined],
  ])('%d in %d orders: %s', (netMinor, orders, level) => expect(levelOf({ netMinor, orders }, rules)).toBe(level))
})
