// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { inOneCurrency } from '../../lib/insight/currencies.ts'
import { isFragile, type LoyaltyFacts, loyaltyMeasure, loyaltyType } from '../../lib/insight/loyalty.ts'
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
  const often = [0, 30, 60, 90]
  test.each<[string, LoyaltyFacts]>([
    ['unknown', { days: often }],
    ['unknown', { days: [0] }],
    ['unknown', { days: [0], discountShare: 1 }],
    ['monopoly', { days: [0], onlySource: true }],
    ['price', { days: often, discountShare: 0.8, meanStars: 5 }],
    ['incentive', { days: often, rewardShare: 0.8 }],
    ['premium', { days: often, meanStars: 4.8, discountShare: 0.1 }],
    ['latent', { days: [0], meanStars: 5 }],
    ['inertia', { days: often, meanStars: 3.5 }],
    ['convenience', { days: often, sameProductShare: 1 }],
  ])('%s: %j', (type, facts) => expect(loyaltyType(facts)).toBe(type))

  test('measured', () => {
    expect(loyaltyMeasure({ days: often, categories: { bought: 2, ofShop: 8 }, discountShare: 0.25, advocate: true })).toEqual({
      orders: 4,
      spanDays: 90,
      categoryShare: 0.25,
      buysAgain: true,
      crossBuys: true,
      paysFullPrice: true,
      recruits: true,
    })
    expect(loyaltyMeasure({ days: [5] })).toMatchObject({
      orders: 1,
      spanDays: 0,
      buysAgain: false,
      crossBuys: undefined,
      paysFullPrice: undefined,
    })
  })

  test('a first order is fragile, a second is not', () => expect([isFragile([3]), isFragile([3, 9])]).toEqual([true, false]))
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
