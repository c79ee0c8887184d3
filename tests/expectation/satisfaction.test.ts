import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrivalLevel, BANDS, bandOf, CUTS, type SatisfactionCase, satisfactionOf } from '../../lib/expectation/satisfaction.ts'
import type { PromiseRecord, ReviewRecord, StoredOrder } from '../../lib/profiles/records.ts'

const now = new Date('2026-11-21T09:00:00')
const order = (more: Partial<StoredOrder> = {}): StoredOrder => ({ orderId: 'A1', placedOn: '2026-11-01', from: 'page', ...more })
const review = (more: Partial<ReviewRecord>): ReviewRecord => ({
  v: 2,
  id: 's|A1',
  shop: 's',
  orderId: 'A1',
  bad: false,
  issues: [],
  seenOn: '2026-11-15',
  ...more,
})
const promise = (more: Partial<PromiseRecord> = {}): PromiseRecord => ({
  id: 'p',
  what: 'Send a new mug',
  by: '2026-11-20',
  madeOn: '2026-11-16',
  reviewId: 's|A1',
  ...more,
})
const of = (more: Partial<SatisfactionCase> = {}) =>
  satisfactionOf({ customer: { promises: [] }, orders: [order()], reviews: [], shopPromises: [], now, ...more })
const delivered = (deliveredOn: string) => [order({ promisedOn: '2026-11-10', deliveredOn, statusKind: 'completed' })]

describe('a gap has one band', () => {
  test.each([
    [-4, 'very-dissatisfied'],
    [-2, 'very-dissatisfied'],
    [-1, 'dissatisfied'],
    [0, 'as-expected'],
    [1, 'satisfied'],
    [2, 'very-satisfied'],
    [4, 'very-satisfied'],
    [-1.5, 'very-dissatisfied'],
    [1.5, 'very-satisfied'],
    [-0.5, 'dissatisfied'],
    [0.49, 'as-expected'],
  ] as const)('%d: %s', (gap, band) => expect(bandOf(gap)).toBe(band))
  test('the same gap up and down is as far from the middle', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), gap => {
        expect(BANDS.indexOf(bandOf(gap)) + BANDS.indexOf(bandOf(-gap))).toBe(gap === 0 ? 4 : BANDS.length - 1)
      }),
    )
  })
  test('the seller’s own cuts', () => expect(bandOf(1, [-3, -1.1, 1.1, 3])).toBe('as-expected'))
  test('a larger gap is never a lower band', () => {
    const bands = Array.from({ length: 81 }, (_, i) => BANDS.indexOf(bandOf(i / 10 - 4, CUTS)))
    expect(bands).toEqual(bands.toSorted((a, b) => a - b))
  })
})

test('who counts on much and got it as promised, without a word, is not called dissatisfied; a day late they are', () => {
  const good = Array.from({ length: 4 }, (_, i) =>
    order({ orderId: `G${i}`, placedOn: '2026-10-01', promisedOn: '2026-10-10', deliveredOn: '2026-10-09', statusKind: 'completed' }),
  )
  const spoilt = (deliveredOn: string) => of({ tier: 'vip', orders: [...delivered(deliveredOn), ...good] })
  expect(spoilt('2026-11-10')).toMatchObject({ band: 'as-expected', gap: 0, expectation: { level: 4 } })
  expect(spoilt('2026-11-11').band).toMatch(/dissatisfied/)
})

describe('experience − expectation', () => {
  test.each([
    ['five stars', { reviews: [review({ stars: 5 })] }, 'very-satisfied', 2],
    ['five stars of a VIP, who is used to more', { reviews: [review({ stars: 5 })], tier: 'vip' }, 'very-satisfied', 1.5],
    ['four stars of a VIP', { reviews: [review({ stars: 4 })], tier: 'vip' }, 'satisfied', 0.5],
    ['three stars', { reviews: [review({ stars: 3 })] }, 'as-expected', 0],
    ['one star', { reviews: [review({ stars: 1, bad: true })] }, 'very-dissatisfied', -2],
    ['on the day before', { orders: delivered('2026-11-01') }, 'as-expected', 0],
    ['a week late, no word of theirs yet', { orders: delivered('2026-11-17') }, 'very-dissatisfied', -1.74],
    ['two days late', { orders: delivered('2026-11-12') }, 'dissatisfied', -0.54],
    [
      'late and not there yet: told by the day it can be at best',
      { orders: [order({ promisedOn: '2026-11-19', statusKind: 'shipped' })] },
      'very-dissatisfied',
      -1.67,
    ],
    ['all paid back', { orders: [order({ totalMinor: 900, refundedMinor: 900, statusKind: 'refunded' })] }, 'dissatisfied', -1],
    [
      'a complaint, and what we promised then was done',
      { reviews: [review({ stars: 2, bad: true })], customer: { promises: [promise({ keptOn: '2026-11-18' })] } },
      'dissatisfied',
      -0.5,
    ],
    [
      'a complaint, and what we promised then was not done',
      { reviews: [review({ stars: 2, bad: true })], customer: { promises: [promise()] } },
      'very-dissatisfied',
      -2.5,
    ],
  ] as [string, Partial<SatisfactionCase>, string, number][])('%s', (_, more, band, gap) => {
    const found = of(more)
    expect(found.band).toBe(band)
    expect(found.gap).toBeCloseTo(gap, 2)
  })

  test('every third day late weighs more than any early one, as in the curve', () => {
    expect([-20, -8, -1, 0, 1, 3, 8].map(days => Number(arrivalLevel(days).toFixed(2)))).toEqual([3, 3, 2.93, 2.71, 2.46, 1.33, 1])
  })

  test('a higher expectation never makes the same experience better', () => {
    const raise: Partial<SatisfactionCase>[] = [
      {},
      { tier: 'major' },
      {
        tier: 'major',
        orders: [order(), ...['2', '3', '4'].map(orderId => order({ orderId, placedOn: '2026-10-01', statusKind: 'completed' }))],
      },
    ]
    const gaps = raise.map(more => of({ reviews: [review({ stars: 4 })], ...more }).gap ?? Number.NaN)
    expect(gaps).toEqual([1, 0.5, 0])
  })
})

describe('what is not known is said', () => {
  test('nothing has come of the order: no band, and what would tell', () => {
    const found = of({ orders: [order({ statusKind: 'paid' })] })
    expect(found.band).toBeUndefined()
    expect(found.missing).toEqual(['delivered-day', 'promised-day', 'shop-promises'])
  })
  test('no order at all', () => expect(of({ orders: [] })).toMatchObject({ missing: ['orders'], experience: { because: [] } }))
  test('an order just placed: the last one that something has come of', () => {
    const earlier = order({ orderId: 'A0', placedOn: '2026-10-01' })
    const found = of({ orders: [order({ statusKind: 'paid' }), earlier], reviews: [review({ orderId: 'A0', stars: 1, bad: true })] })
    expect(found).toMatchObject({ orderId: 'A0', band: 'very-dissatisfied' })
  })
  test('a review of an order we have not seen is known all the same', () => {
    expect(of({ orders: [], reviews: [review({ stars: 1, bad: true })] })).toMatchObject({ orderId: 'A1', band: 'very-dissatisfied' })
  })
  test('a later order says nothing of the one asked for', () => {
    const asked = order({ orderId: 'A0', placedOn: '2026-10-01' })
    expect(of({ order: asked, orders: [order(), asked], reviews: [review({ stars: 1, bad: true })] }).band).toBeUndefined()
  })
  test('a surprise given twice is counted on', () => {
    const perk = (on: string) => ({ v: 1 as const, id: on, shop: 's', customer: 'c', item: 'card', what: 'A card', on })
    const given = ['2026-09-01', '2026-10-20'].map(perk)
    const gaps = [given.slice(0, 1), given].map(perks => of({ reviews: [review({ stars: 4 })], perks }).gap)
    expect(gaps).toEqual([1, 0.5])
  })
  test('both sides are laid open', () => {
    const found = of({
      orders: delivered('2026-11-14'),
      reviews: [review({ stars: 2, bad: true, issues: ['delivery'] })],
      tier: 'major',
      shopPromises: ['Ships within 48 hours'],
    })
    expect(found.experience.because.map(fact => fact.of)).toEqual(['stars', 'complaint', 'arrived'])
    expect(found.expectation.because.map(fact => fact.of)).toEqual(['ordinary', 'promised-day', 'shop-promises', 'tier'])
    expect(found.missing).toEqual([])
  })
})
