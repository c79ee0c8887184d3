// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { type CampaignInTier, campaignResults } from '../../lib/insight/campaigns.ts'
import { differenceOfShares, wilson } from '../../lib/insight/proportion.ts'

const campaign = (over: Partial<CampaignInTier> = {}): CampaignInTier => ({
  tier: 'vip',
  treated: { customers: 100, buyers: 30, netMinor: 300_000 },
  holdout: { customers: 50, buyers: 10, netMinor: 100_000 },
  costMinor: 40_000,
  ...over,
})

describe('campaigns against those held out', () => {
  test('one tier, by hand', () => {
    const [result] = campaignResults([campaign()])
    expect(result).toMatchObject({ tier: 'vip', treatedRate: 0.3, holdoutRate: 0.2, extraMinor: 100_000, roi: 1.5 })
    expect(result?.lift).toBeCloseTo(0.1, 12)
    expect(result?.interval[0]).toBeLessThan(0)
  })

  test('tiers from the top down, never together', () => {
    const results = campaignResults([campaign({ tier: 'small' }), campaign()])
    expect(results.map(({ tier, costMinor }) => [tier, costMinor])).toEqual([
      ['vip', 40_000],
      ['small', 40_000],
    ])
  })

  test('in a shop without tiers all are one, and fewer than thirty on one side say nothing', () => {
    const [result] = campaignResults([campaign({ tier: 'none', holdout: { customers: 29, buyers: 5, netMinor: 0 } })])
    expect(result).toMatchObject({ tier: 'none', few: true })
    expect(campaignResults([campaign({ holdout: { customers: 30, buyers: 5, netMinor: 0 } })])[0]?.few).toBe(false)
  })

  test('nobody held out: no result', () => {
    expect(campaignResults([campaign({ holdout: { customers: 0, buyers: 0, netMinor: 0 } })])).toEqual([])
  })

  test('free of cost: no return on it', () => expect(campaignResults([campaign({ costMinor: 0 })])[0]?.roi).toBeUndefined())
})

describe('intervals of shares', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I (Wilson without continuity correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson: %d of %d', (hits, of, low, high) => {
    expect(wilson(hits, of)[0]).toBeCloseTo(low, 4)
    expect(wilson(hits, of)[1]).toBeCloseTo(high, 4)
  })

  // Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [0, 10, 0, 10, -0.2775, 0.2775],
  ])('difference: %d of %d minus %d of %d', (hits, of, others, otherOf, low, high) => {
    const interval = differenceOfShares(hits, of, others, otherOf)
    expect(interval[0]).toBeCloseTo(low, 4)
    expect(interval[1]).toBeCloseTo(high, 4)
  })

  test('nothing counted: anything is possible', () =>
    expect([wilson(0, 0), differenceOfShares(0, 0, 1, 2)]).toEqual([
      [0, 1],
      [-1, 1],
    ]))
})
