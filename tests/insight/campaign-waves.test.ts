import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { campaignGroups, campaignInTiers } from '../../lib/insight/campaign-waves.ts'
import { campaignResults } from '../../lib/insight/campaigns.ts'
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
  expect(campaignInTiers([campaign], purchases)).toEqual([
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

describe('waves of one campaign', () => {
  const wave = (on: string, groups: CampaignRecord['groups'], costMinor = 0) => ({ on, days: 30, costMinor, groups }) as CampaignRecord
  const idsOf = (side: string, n: number) => Array.from({ length: n }, (_, i) => `${side}${i}`)

  test.each([1, 2, 3])('%d of the same people, overlapping: a purchase and a person count once', n => {
    const buyers = [...idsOf('to', 20), ...idsOf('out', 2)]
    const purchases = shopOf(Object.fromEntries(buyers.map(id => [id, ['2026-03-20:10000']])))
    const groups: CampaignRecord['groups'] = [{ tier: 'none', treated: idsOf('to', 40), holdout: idsOf('out', 10) }]
    const waves = ['2026-03-01', '2026-03-08', '2026-03-15'].slice(0, n).map(on => wave(on, groups, 5000))
    const [once] = campaignResults(campaignInTiers(waves.slice(0, 1), purchases))
    const [result] = campaignResults(campaignInTiers(waves, purchases))
    expect(once).toMatchObject({ few: true, extraMinor: 120_000, treated: { customers: 40, buyers: 20 }, holdout: { customers: 10 } })
    expect(result).toEqual({ ...once, costMinor: 5000 * n, roi: (120_000 - 5000 * n) / (5000 * n) })
  })

  test('whoever changed tier or side counts where their first wave had them, on the days they stood on that side', () => {
    const purchases = shopOf({
      risen: ['2026-01-05:100', '2026-06-05:200'],
      drawn: ['2026-01-06:10', '2026-06-06:20'],
      new: ['2026-01-07:5'],
    })
    const first = wave('2026-01-01', [{ tier: 'small', treated: ['risen'], holdout: ['drawn'] }], 100)
    const second = wave(
      '2026-06-01',
      [
        { tier: 'vip', treated: ['risen', 'drawn'], holdout: [] },
        { tier: 'small', treated: ['new'], holdout: [] },
      ],
      300,
    )
    expect(campaignInTiers([second, first], purchases)).toEqual([
      {
        tier: 'small',
        treated: { customers: 2, buyers: 1, netMinor: 300 },
        holdout: { customers: 1, buyers: 1, netMinor: 10 },
        costMinor: 400,
      },
    ])
  })
})
