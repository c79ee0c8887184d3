import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inSegment, type SegmentFacts } from '../../lib/insight/segments.ts'
import { TIERS } from '../../lib/insight/tier.ts'
import type { SegmentRules } from '../../lib/profiles/segment-records.ts'

const TODAY = 20_000
const ann: SegmentFacts = {
  id: 'ann',
  tier: 'major',
  pinned: true,
  level: 'Gold',
  orders: 4,
  net: { GBP: 12_000, EUR: 500 },
  complaints: [['packaging', 'delivery'], []],
  bought: ['Blue Lamp', 'Candle'],
  due: 'overdue',
  loyalty: 'inertia',
  lastDay: TODAY - 40,
  noContact: false,
}
const nobody: SegmentFacts = {
  id: 'n',
  orders: 0,
  net: {},
  complaints: [],
  bought: [],
  loyalty: 'unknown',
  noContact: false,
}

test.each<[SegmentRules, boolean, boolean]>([
  [{}, true, true],
  [{ tiers: ['vip', 'major'] }, true, false],
  [{ tiers: ['small'] }, false, false],
  [{ tiers: [] }, true, true],
  [{ pinned: true }, true, false],
  [{ level: 'Gold' }, true, false],
  [{ level: 'Silver' }, false, false],
  [{ ordersFrom: 4, ordersTo: 4 }, true, false],
  [{ ordersFrom: 5 }, false, false],
  [{ ordersTo: 3 }, false, true],
  [{ netFrom: 12_000, currency: 'GBP' }, true, false],
  [{ netFrom: 12_001, currency: 'GBP' }, false, false],
  [{ netTo: 500, currency: 'EUR' }, true, false],
  [{ netFrom: 1, currency: 'USD' }, false, false],
  [{ complained: 'delivery' }, true, false],
  [{ complained: 'taste' }, false, false],
  [{ complained: 'anything' }, true, false],
  [{ complained: 'nothing' }, false, true],
  [{ bought: ' lamp ' }, true, false],
  [{ bought: ' ' }, true, true],
  [{ bought: 'blue candle' }, false, false],
  [{ due: 'overdue' }, true, false],
  [{ due: 'due' }, false, false],
  [{ loyalty: 'inertia' }, true, false],
  [{ loyalty: 'unknown' }, false, true],
  [{ within: 40 }, true, false],
  [{ within: 39 }, false, false],
  [{ silentFor: 40 }, true, false],
  [{ silentFor: 41 }, false, false],
  [{ contact: 'allowed' }, true, true],
  [{ contact: 'stopped' }, false, false],
  [{ tiers: ['major'], complained: 'packaging', due: 'overdue', within: 60 }, true, false],
  [{ tiers: ['major'], complained: 'packaging', due: 'overdue', within: 30 }, false, false],
])('%j: Ann %s, a customer nothing is known of %s', (rules, first, second) => {
  expect([inSegment(ann, rules, TODAY), inSegment(nobody, rules, TODAY)]).toEqual([first, second])
})

describe('whatever is asked', () => {
  const facts: fc.Arbitrary<SegmentFacts> = fc
    .record({
      tier: fc.constantFrom(...TIERS),
      orders: fc.nat(9),
      gbp: fc.nat(900),
      lastDay: fc.integer({ min: TODAY - 90, max: TODAY }),
      stopped: fc.boolean(),
    })
    .map(({ tier, orders, gbp, lastDay, stopped }) => ({ ...nobody, tier, orders, net: { GBP: gbp }, lastDay, noContact: stopped }))
  const rules: fc.Arbitrary<SegmentRules> = fc.record(
    {
      tiers: fc.subarray([...TIERS]),
      ordersFrom: fc.nat(9),
      ordersTo: fc.nat(9),
      within: fc.nat(90),
      contact: fc.constantFrom('allowed' as const, 'stopped' as const),
    },
    { requiredKeys: [] },
  )
  test('one more rule never lets anybody in, and each rule alone agrees with all of them', () => {
    fc.assert(
      fc.property(facts, rules, (customer, asked) => {
        const alone = Object.entries(asked).every(([key, value]) => inSegment(customer, { [key]: value }, TODAY))
        expect(inSegment(customer, asked, TODAY)).toBe(alone)
      }),
    )
  })
})
