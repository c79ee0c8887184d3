// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { cutOffs, notEnough, type Tier, tierOf } from '../../lib/insight/tier.ts'

const sizes = (net: number[]) => {
  const lines = cutOffs(net)
  const count = (tier: Tier) => net.filter(value => tierOf(value, lines) === tier).length
  return [count('vip'), count('major'), count('ordinary'), count('small')]
}
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

describe('tiers by rank of net revenue, 1 / 4 / 15 / 80 %', () => {
  test.each<[string, number[], number[]]>([
    ['1,000 customers, all different', upTo(1000), [10, 40, 150, 800]],
    ['100 customers', upTo(100), [1, 4, 15, 80]],
    // ceil(n·1 %), ceil(n·5 %), ceil(n·20 %): 44, 217, 868 of 4,338, as Online Retail is cut in the reference
    ['4,338 customers', upTo(4338), [44, 173, 651, 3470]],
    ['all spend the same: nobody is better than anybody', Array(200).fill(500), [0, 0, 0, 200]],
    ['a tie across the VIP line stays together, below it', [...upTo(98), 1000, 1000], [0, 5, 15, 80]],
    ['a tie across the major line goes where its middle rank is', [...upTo(95), 900, 900, 900, 900, 901], [1, 4, 15, 80]],
    ['whoever brought nothing is never above the base', Array(300).fill(0), [0, 0, 0, 300]],
    ['more refunds than sales', [...Array(199).fill(-5), 10], [1, 0, 0, 199]],
    ['nobody', [], [0, 0, 0, 0]],
  ])('%s', (_, net, expected) => expect(sizes(net)).toEqual(expected))

  test('by shares of the shop’s own: 10 / 20 / 30 %, and not one more for 0.1 + 0.2', () => {
    const lines = cutOffs(upTo(1000), { vip: 0.1, major: 0.2, ordinary: 0.3 })
    expect(lines).toEqual({ vip: 901, major: 701, ordinary: 401 })
  })

  test('who brought less than the least amount is small, whatever the share', () => {
    const lines = cutOffs(upTo(1000), { vip: 0.01, major: 0.04, ordinary: 0.15, leastMinor: 980 })
    expect(lines).toEqual({ vip: 991, major: 980, ordinary: 980 })
    expect(cutOffs(upTo(10), { vip: 0.1, major: 0.1, ordinary: 0.1, leastMinor: 50 })).toEqual({ vip: 50, major: 50, ordinary: 50 })
  })

  test('the order the customers come in does not matter', () => {
    const net = upTo(500).map(n => (n * 7919) % 503)
    expect(cutOffs(net.toReversed())).toEqual(cutOffs(net))
  })
})

test.each([
  [{ customers: 100, from: '2026-01-01', to: '2026-03-02' }, null],
  [
    { customers: 99, from: '2026-01-01', to: '2026-12-01' },
    { customers: 99, days: 334 },
  ],
  [
    { customers: 500, from: '2026-01-01', to: '2026-03-01' },
    { customers: 500, days: 59 },
  ],
  [{ customers: 0 }, { customers: 0, days: 0 }],
])('enough for tiers? %j', (seen, expected) => expect(notEnough(seen)).toEqual(expected))
