// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { concentration, concentrationCurve, pyramid } from '../../lib/insight/pyramid.ts'
import { cutOffs } from '../../lib/insight/tier.ts'

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1)

describe('the pyramid', () => {
  test('of 100 customers with 1, 2, … 100', () => {
    const net = upTo(100)
    expect(pyramid(net, cutOffs(net))).toEqual([
      { tier: 'vip', customers: 1, cutOff: 100, valueShare: 100 / 5050 },
      { tier: 'major', customers: 4, cutOff: 96, valueShare: (99 + 98 + 97 + 96) / 5050 },
      { tier: 'ordinary', customers: 15, cutOff: 81, valueShare: (15 * 88) / 5050 },
      { tier: 'small', customers: 80, cutOff: 1, valueShare: (80 * 40.5) / 5050 },
    ])
  })

  test('the shares of all tiers are the whole', () => {
    const net = upTo(777).map(n => (n * 7919) % 1009)
    expect(pyramid(net, cutOffs(net)).reduce((total, row) => total + (row.valueShare ?? 0), 0)).toBeCloseTo(1, 12)
  })

  test.each([
    ['more refunds than sales', [-500, 100]],
    ['nothing at all', [0, 0]],
    ['nobody', []],
  ])('%s: no shares', (_, net) => expect(pyramid(net, cutOffs(net)).map(row => row.valueShare)).toEqual(Array(4).fill(undefined)))
})

describe('concentration', () => {
  test.each<[string, number[], [top20: number, for80: number, gini: number]]>([
    ['all alike: a fifth brings a fifth', Array(100).fill(7), [0.2, 0.8, 0]],
    ['one of ten has all', [...Array(9).fill(0), 50], [1, 0.1, 0.9]],
    // Σ(2i − n − 1)·xᵢ / (n·Σx) by hand: (−3·1 − 1·2 + 1·3 + 3·4) / 40
    ['1, 2, 3, 4', [3, 1, 4, 2], [0.4, 0.75, 0.25]],
    ['whoever cost money counts as a customer who brought nothing', [-100, 10], [1, 0.5, 0.5]],
  ])('%s', (_, net, [top20, for80, gini]) => {
    const spread = concentration(net)
    expect(spread?.top20Share).toBeCloseTo(top20, 12)
    expect(spread?.customersFor80).toBeCloseTo(for80, 12)
    expect(spread?.gini).toBeCloseTo(gini, 12)
  })

  test('nobody brought anything: none', () => expect([concentration([]), concentration([0, -5])]).toEqual([undefined, undefined]))

  test('the curve rises from nothing to all, the best first', () => {
    const curve = concentrationCurve([1, 2, 3, 4], 4)
    expect(curve.map(({ value }) => value)).toEqual([0, 0.4, 0.7, 0.9, 1])
    expect(curve.map(({ customers }) => customers)).toEqual([0, 0.25, 0.5, 0.75, 1])
  })
})
