// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../lib/insight/purchases.ts'
import { recoveryRate, renewal, repeatRates } from '../../lib/insight/repeat-rates.ts'
import { shopOf } from './shops.ts'

const END = dayOf('2026-12-31')

describe('new customers’ second purchase and old customers’ repeat within 90 days', () => {
  test('counted by hand', () => {
    const shop = shopOf({
      Ann: ['2026-01-01', '2026-02-01', '2026-08-01'], // second in time, third not, nothing after the third
      Bo: ['2026-01-01', '2026-04-02'], // second on day 91
      Cy: ['2026-01-01', '2026-04-01'], // second on day 90
      Dee: ['2026-11-01'], // too young to count
      Ed: ['2026-10-02', '2026-12-30'], // the first is just old enough, the second too young
    })
    expect(repeatRates(shop, END)).toMatchObject({
      newSecondPurchase: { rate: 3 / 4, of: 4 },
      oldRepeat: { rate: 0, of: 4 },
      byOrder: [{ of: 4 }, { of: 3, rate: 0 }, { of: 1 }, { of: 0, rate: undefined }, { of: 0 }, { of: 0 }],
    })
  })

  test('a purchase younger than the window changes nothing', () => {
    const before = repeatRates(shopOf({ Ann: ['2026-01-01', '2026-02-01'] }), END)
    expect(repeatRates(shopOf({ Ann: ['2026-01-01', '2026-02-01'], Bo: ['2026-12-01'] }), END)).toEqual(before)
  })

  test('nothing old enough: no rate, not 0 %', () => {
    expect(repeatRates(shopOf({ Ann: ['2026-12-01'] }), END).newSecondPurchase).toEqual({ rate: undefined, of: 0 })
  })
})

describe('a shop that looks well while it dries up', () => {
  const regulars = (n: number, days: string[]) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`${days}${i}`, days]))
  const both = ['2026-08-01', '2026-11-01']
  test.each<[string, Record<string, string[]>, boolean]>([
    ['98 % come back, 0.6 % are new', { ...regulars(980, both), ...regulars(20, ['2026-08-01']), ...regulars(6, ['2026-11-01']) }, true],
    ['as many come as go', { ...regulars(980, both), ...regulars(20, ['2026-08-01']), ...regulars(20, ['2026-11-01']) }, false],
    ['few come back: the repeat rate hides nothing', { ...regulars(40, both), ...regulars(60, ['2026-08-01']) }, false],
    ['a new shop', regulars(10, ['2026-11-01']), false],
  ])('%s', (_, customers, dryingUp) => expect(renewal(shopOf(customers), END).dryingUp).toBe(dryingUp))

  test('its counts', () => {
    const shop = shopOf({ ...regulars(3, both), ...regulars(2, ['2026-08-01']), ...regulars(4, ['2026-11-01']) })
    expect(renewal(shop, END)).toEqual({ before: 5, kept: 3, newcomers: 4, buyers: 7, dryingUp: false })
  })
})

test('customers with a bad review who bought again within 90 days of it, by hand', () => {
  const shop = shopOf({
    Ann: ['2026-01-01', '2026-03-01'],
    Bo: ['2026-01-01', '2026-08-01'],
    Cy: ['2026-01-01'],
    Dee: ['2026-11-01', '2026-12-20'],
  })
  const review = (customer: string, date: string) => ({ customer, day: dayOf(date) })
  const reviews = [
    review('Ann', '2026-01-10'),
    review('Ann', '2026-05-10'), // the second of the same customer
    review('Bo', '2026-01-10'), // came back after 203 days
    review('Cy', '2026-01-10'),
    review('Dee', '2026-11-10'), // too young
    review('nobody we know', '2026-01-10'),
  ]
  expect(recoveryRate(shop, reviews, END)).toEqual({ rate: 1 / 4, of: 4 })
  expect(recoveryRate(shop, [], END)).toEqual({ rate: undefined, of: 0 })
})
