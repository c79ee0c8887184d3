// @vitest-environment node
import { expect, test } from 'vitest'
import { dayOf } from '../../lib/insight/purchases.ts'
import { cells, rfm } from '../../lib/insight/rfm.ts'
import { shopOf } from './shops.ts'

test('five customers, all different, have the five scores', () => {
  const shop = shopOf({
    A: ['2026-01-01:100'],
    B: ['2026-01-02:100', '2026-01-03:100'],
    C: ['2026-01-02:200', '2026-01-03:200', '2026-01-04:100'],
    D: ['2026-01-01:300', '2026-01-03:200', '2026-01-04:100', '2026-01-05:100'],
    E: ['2026-01-01:300', '2026-01-03:200', '2026-01-04:100', '2026-01-05:100', '2026-01-06:900'],
  })
  expect(rfm(shop, dayOf('2026-01-10')).map(({ score }) => score)).toEqual(['111', '222', '333', '444', '555'])
  expect(rfm(shop, dayOf('2026-01-10'))[3]).toEqual({ recencyDays: 5, frequency: 4, money: 700, score: '444' })
})

test('equal customers have equal scores, and a score may be nobody’s', () => {
  // Average ranks 2 (three times) and 4.5 (twice): 1 + floor(1·5/5) = 2, 1 + floor(3.5·5/5) = 4.
  const once = ['2026-01-01:100']
  const twice = ['2026-01-01:50', '2026-01-02:50']
  const shop = shopOf({ A: once, B: once, C: once, D: twice, E: twice })
  expect([...cells(rfm(shop, dayOf('2026-01-10')))]).toEqual([
    ['443', 2],
    ['223', 3],
  ])
})

test('all on one day: everybody the same', () => {
  const shop = shopOf({ A: ['2026-01-01'], B: ['2026-01-01'], C: ['2026-01-01'] })
  expect([...cells(rfm(shop, dayOf('2026-01-01')))]).toEqual([['222', 3]])
})
