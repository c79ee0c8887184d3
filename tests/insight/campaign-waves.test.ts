import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { campaignGroups, wavesOf } from '../../lib/insight/campaign-waves.ts'
import type { SegmentFacts } from '../../lib/insight/segments.ts'
import { TIERS } from '../../lib/insight/tier.ts'
import type { CampaignRecord } from '../../lib/profiles/campaign-records.ts'
import { shopOf } from './shops.ts'

const customer = (id: string, more: Partial<SegmentFacts> = {}): SegmentFacts => ({
  id,
  orders: 1,
  net: {},
  complaints: [],
  bought: [],
  loyalty: 'unknown',
  noContact: false,
  ...more,
})

describe('whom a campaign addresses', () => {
  const customers = Array.from({ length: 2000 }, (_, i) => customer(`c${i}`, i % 2 ? { tier: 'vip' } : {}))
  const sidesOf = (groups: CampaignRecord['groups']) => [groups.flatMap(({ treated }) => treated), groups.flatMap(({ holdout }) => holdout)]

  test('everybody who may be contacted is on one side, in their tier', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: fc.string(), tier: fc.constantFrom(undefined, ...TIERS), noContact: fc.boolean() }), {
          selector: one => one.id,
        }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (some, share) => {
          const all = some.map(({ tier, ...rest }) => customer(rest.id, { ...rest, ...(tier && { tier }) }))
          const groups = campaignGroups(all, share, 'seed')
          expect(groups.flatMap(({ treated, holdout }) => [...treated, ...holdout]).sort()).toEqual(
            all.flatMap(({ id, noContact }) => (noContact ? [] : [id])).sort(),
          )
          for (const { tier, treated, holdout } of groups)
            for (const id of [...treated, ...holdout]) expect(all.find(one => one.id === id)?.tier ?? 'none').toBe(tier)
        },
      ),
    )
  })
  test.each([0.1, 0.2, 0.5])('about %d are held out', share => {
    const [, out = []] = sidesOf(campaignGroups(customers, share, 'spring'))
    // Four standard deviations of a fair draw.
    expect(Math.abs(out.length - 2000 * share)).toBeLessThan(4 * Math.sqrt(2000 * share * (1 - share)))
  })
  test('who is held out of one wave is held out of the next, whoever else is in it, and another campaign draws others', () => {
    const [, first = []] = sidesOf(campaignGroups(customers, 0.2, 'spring'))
    const [, second = []] = sidesOf(campaignGroups(customers.toReversed().slice(500), 0.2, 'spring'))
    const [, other = []] = sidesOf(campaignGroups(customers, 0.2, 'autumn'))
    expect(second.filter(id => !first.includes(id))).toEqual([])
    // A fifth of a fifth by chance.
    expect(other.filter(id => first.includes(id)).length).toBeLessThan(first.length * 0.35)
  })
})

test('what each side bought in the days counted, first and last day included, by hand', () => {
  const purchases = shopOf({
    before: ['2026-02-28:900'],
    first: ['2026-03-01:100', '2026-03-20:50'],
    last: ['2026-03-30:200'],
    after: ['2026-03-31:800'],
    out: ['2026-03-15:400'],
  })
  const campaign = {
    on: '2026-03-01',
    days: 30,
    costMinor: 1000,
    groups: [
      { tier: 'vip', treated: ['before', 'first', 'never seen'], holdout: ['out', 'after'] },
      { tier: 'none', treated: ['last'], holdout: [] },
    ],
  } as unknown as CampaignRecord
  expect(wavesOf(campaign, purchases)).toEqual([
    {
      tier: 'vip',
      treated: { customers: 3, buyers: 1, netMinor: 150 },
      holdout: { customers: 2, buyers: 1, netMinor: 400 },
      costMinor: 750,
    },
    {
      tier: 'none',
      treated: { customers: 1, buyers: 1, netMinor: 200 },
      holdout: { customers: 0, buyers: 0, netMinor: 0 },
      costMinor: 250,
    },
  ])
})
