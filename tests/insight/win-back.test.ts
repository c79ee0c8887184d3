import { describe, expect, test } from 'vitest'
import { dateOf, dayOf } from '../../lib/insight/purchases.ts'
import type { GivenPerk } from '../../lib/insight/shop-history.ts'
import { winBack } from '../../lib/insight/win-back.ts'
import { shopOf } from './shops.ts'

const AT = dayOf('2026-11-01')
/** Ann bought until January and again so many days after the first of May; she counts as gone after 60 days. */
const shop = (again?: number) =>
  shopOf({ ann: ['2026-01-01', '2026-01-11', ...(again === undefined ? [] : [dateOf(dayOf('2026-05-01') + again)])], bo: ['2026-10-30'] })
const perk = (on: string, more: Partial<GivenPerk> = {}): GivenPerk => ({
  customer: 'ann',
  day: dayOf(on),
  costMinor: 500,
  currency: 'GBP',
  ...more,
})
const of = (again: number | undefined, perks: GivenPerk[], at = AT) => winBack(shop(again), perks, { at, lapsedAfter: 60, currency: 'GBP' })

describe('surprises to customers who had left', () => {
  test.each<[string, number | undefined, GivenPerk[], object | undefined]>([
    ['none', 10, [], undefined],
    ['given while she still came', 10, [perk('2026-01-20')], undefined],
    ['on the sixtieth day of silence she has not left', 10, [perk('2026-03-12')], undefined],
    ['on the sixty-first she has', 10, [perk('2026-03-13')], { customers: 1, back: 1 }],
    ['back on the ninetieth day', 90, [perk('2026-05-01')], { customers: 1, back: 1, waiting: 0, unpriced: 0, perSaved: 500 }],
    ['a day later is too late', 91, [perk('2026-05-01')], { customers: 1, back: 0, waiting: 0 }],
    ['bought on the same day: she was there already', 0, [perk('2026-05-01')], undefined],
    ['two to one customer cost both', 40, [perk('2026-05-01'), perk('2026-05-02')], { customers: 1, back: 1, perSaved: 1000 }],
    [
      'without its cost there is none per customer',
      40,
      [perk('2026-05-01'), perk('2026-05-02', { costMinor: undefined })],
      { unpriced: 1 },
    ],
    ['another currency is never added', 40, [perk('2026-05-01', { currency: 'EUR' })], { unpriced: 1 }],
    ['to somebody else', 40, [perk('2026-05-01', { customer: 'cy' })], undefined],
  ])('%s', (_, again, perks, expected) => {
    const found = of(again, perks)
    if (expected) expect(found).toMatchObject(expected)
    else expect(found).toBeUndefined()
    if (found?.unpriced || found?.back === 0) expect(found.perSaved).toBeUndefined()
  })
  test('who was given something lately still has time', () => {
    expect(of(undefined, [perk('2026-10-01')])).toMatchObject({ customers: 1, back: 0, waiting: 1 })
    expect(of(undefined, [perk('2026-08-03')])).toMatchObject({ waiting: 0 })
    expect(of(undefined, [perk('2026-11-02')])).toBeUndefined()
  })
})
