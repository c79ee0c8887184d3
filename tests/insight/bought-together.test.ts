// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { boughtTogether, hintsFor, rulesOf } from '../../lib/insight/bought-together.ts'
import { basketsOf, frequentItemsets } from '../../lib/insight/frequent-itemsets.ts'
import { randomFrom } from './shops.ts'

/** Agrawal & Srikant 1994, figure 3: four baskets, at least two of each set. */
const PAPER = [
  ['1', '3', '4'],
  ['2', '3', '5'],
  ['1', '2', '3', '5'],
  ['2', '5'],
]

const named = (baskets: string[][], least: number) => {
  const columns = basketsOf(baskets)
  return frequentItemsets(columns, least)
    .map(({ items, count }) => `${items.map(item => columns.items[item]).sort()}: ${count}`)
    .sort()
}

describe('frequent sets', () => {
  test('of the example of Apriori', () =>
    expect(named(PAPER, 2)).toEqual(['1,3: 2', '1: 2', '2,3,5: 2', '2,3: 2', '2,5: 3', '2: 3', '3,5: 2', '3: 3', '5: 3']))

  test('an item named twice in a basket is one, an empty basket is none', () => expect(named([['a', 'a'], []], 1)).toEqual(['a: 1']))

  test('no baskets', () => expect(named([], 1)).toEqual([]))

  test('are those one finds by trying every set', () => {
    const random = randomFrom(11)
    for (let round = 0; round < 30; round++) {
      const baskets = Array.from({ length: 40 }, () => [...'abcdefg'].filter(() => random() < 0.45))
      const sets = Array.from({ length: 127 }, (_, bits) => [...'abcdefg'].filter((_, i) => ((bits + 1) >> i) & 1))
      const all = sets.map(set => `${set}: ${baskets.filter(basket => set.every(item => basket.includes(item))).length}`)
      expect(named(baskets, 6)).toEqual(all.filter(line => Number(line.split(': ')[1]) >= 6).sort())
    }
  })

  test('too many are refused, not counted for ever', { timeout: 60_000 }, () => {
    const alike = Array.from({ length: 100 }, () => Array.from({ length: 40 }, (_, i) => `item ${i}`))
    expect(() => frequentItemsets(basketsOf(alike), 1)).toThrow(RangeError)
  })
})

describe('rules', () => {
  test('with count, support, confidence, lift and interval, by hand', () => {
    const baskets = basketsOf(PAPER)
    const rules = rulesOf(baskets, frequentItemsets(baskets, 2), 0.9)
    expect(rules.find(({ having, also }) => `${having}>${also}` === '1>3')).toEqual({
      having: ['1'],
      also: '3',
      count: 2,
      support: 0.5,
      confidence: 1,
      lift: 4 / 3,
      interval: [expect.closeTo(0.3424, 4), 1],
    })
    expect(rules.map(({ having, also }) => `${having.toSorted()}>${also}`).sort()).toEqual(['1>3', '2,3>5', '2>5', '3,5>2', '5>2'])
  })

  test('a shop is told nothing that rests on fewer than 30 baskets, or on chance', () => {
    const pairs = (n: number) => Array.from({ length: n }, () => ['tea', 'pot'])
    const others = Array.from({ length: 100 }, () => ['cup'])
    expect(boughtTogether(basketsOf([...pairs(29), ...others]))).toEqual([])
    expect(
      boughtTogether(basketsOf([...pairs(30), ...others]))
        .map(({ having, also }) => `${having} > ${also}`)
        .sort(),
    ).toEqual(['pot > tea', 'tea > pot'])
    expect(boughtTogether(basketsOf(pairs(200)))).toEqual([])
  })

  test('hints are what is missing from an order, each once, the surest first', () => {
    const rule = (having: string[], also: string, low: number) => ({
      having,
      also,
      count: 50,
      support: 0.1,
      confidence: 0.6,
      lift: 2,
      interval: [low, 0.9] as [number, number],
    })
    const rules = [
      rule(['tea'], 'pot', 0.5),
      rule(['tea', 'cup'], 'pot', 0.6),
      rule(['cup'], 'pot', 0.4),
      rule(['tea'], 'cup', 0.7),
      rule(['cup'], 'tray', 0.8),
      rule(['ham'], 'egg', 0.9),
    ]
    expect(hintsFor(['tea', 'cup'], rules)).toEqual([rules[4], rules[1]])
    expect(hintsFor([], rules)).toEqual([])
  })
})
