// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { dateOf, dayOf, netOf, purchasesOf, spanOf, sum } from '../../lib/insight/purchases.ts'
import { randomFrom, shopOf } from './shops.ts'

const lines = (shop: ReturnType<typeof shopOf>) =>
  shop.customers.flatMap((customer, c) =>
    Array.from(
      shop.day.subarray(shop.start[c], shop.start[c + 1]),
      (day, i) => `${customer} ${dateOf(day)} ${shop.value[(shop.start[c] ?? 0) + i]}`,
    ),
  )

describe('orders become purchases: one a customer and day', () => {
  test.each<[string, Record<string, string[]>, string[]]>([
    [
      'in the order of days, whatever order they come in',
      { Ann: ['2026-03-02', '2026-03-01'] },
      ['Ann 2026-03-01 1000', 'Ann 2026-03-02 1000'],
    ],
    ['two orders of a day are one', { Ann: ['2026-03-01:500', '2026-03-01:700'] }, ['Ann 2026-03-01 1200']],
    ['a total of zero is a purchase', { Ann: ['2026-03-01:0'] }, ['Ann 2026-03-01 0']],
    [
      'a refund lowers the purchase before it',
      { Ann: ['2026-03-01', '2026-03-09:-400', '2026-03-20'] },
      ['Ann 2026-03-01 600', 'Ann 2026-03-20 1000'],
    ],
    ['a refund may be larger than the order', { Ann: ['2026-03-01', '2026-03-09:-1500'] }, ['Ann 2026-03-01 -500']],
    [
      'a refund of something bought before we looked comes off the first',
      { Ann: ['2026-02-01:-300', '2026-03-01'] },
      ['Ann 2026-03-01 700'],
    ],
    ['a refund of the same day is no order of its own', { Ann: ['2026-03-01:-1000', '2026-03-01'] }, ['Ann 2026-03-01 0']],
    ['whoever only got refunds is no customer', { Ann: ['2026-03-01:-300'], Bo: ['2026-03-01'] }, ['Bo 2026-03-01 1000']],
    ['nobody', {}, []],
  ])('%s', (_, customers, expected) => expect(lines(shopOf(customers))).toEqual(expected))

  test('refunds of nobody, and what is dated after the day asked about, are counted apart', () => {
    const entry = (customer: string, date: string, minor: number) => ({ customer, day: dayOf(date), minor })
    const dates = ['2026-03-01', '2026-03-31', '2026-04-01']
    const shop = purchasesOf([...dates.map(date => entry('Ann', date, 100)), entry('Bo', '2026-03-01', -5)], dayOf('2026-03-31'))
    expect(shop.leftOut).toEqual({ later: 1, refundsAlone: 1 })
    expect(shop.customers).toEqual(['Ann'])
    expect(spanOf(shop)).toEqual({ from: dayOf('2026-03-01'), to: dayOf('2026-03-31') })
  })

  test.each([
    ['an amount that is none', 0, Number.NaN],
    ['an endless amount', 0, Number.POSITIVE_INFINITY],
    ['a day that is none', dayOf('yesterday'), 100],
  ])('%s is refused', (_, day, minor) => expect(() => purchasesOf([{ customer: 'Ann', day, minor }])).toThrow(RangeError))

  test('the sum over customers is the sum of the orders, to the cent', () => {
    const random = randomFrom(1)
    const entries = Array.from({ length: 5000 }, () => ({
      customer: `c${Math.floor(random() * 300)}`,
      day: Math.floor(random() * 400),
      minor: Math.floor(random() * 10_000) - 1000,
    }))
    const shop = purchasesOf(entries)
    expect(shop.leftOut.refundsAlone).toBe(0)
    expect(sum(netOf(shop))).toBe(sum(entries.map(({ minor }) => minor)))
  })

  test('one customer with a million orders', { timeout: 60_000 }, () => {
    const shop = purchasesOf(Array.from({ length: 1_000_000 }, (_, i) => ({ customer: 'Ann', day: i % 365, minor: 1 })))
    expect(shop.day).toHaveLength(365)
    expect(netOf(shop)).toEqual([1_000_000])
  })
})

test.each([
  ['1970-01-02', 1],
  ['2026-03-01T23:59:59+08:00', 20_513],
  ['2026-03-01 09:30', 20_513],
  ['2026-02-29', Number.NaN],
  ['2028-02-29', 21_243],
  ['2026-12-31', 20_818],
  ['2026-13-01', Number.NaN],
  ['2026-00-10', Number.NaN],
  ['2026-04-00', Number.NaN],
  ['0026-03-01', Number.NaN],
  ['2026-03-012', Number.NaN],
  ['1/3/2026', Number.NaN],
  ['', Number.NaN],
])('the day of "%s"', (text, day) => expect(dayOf(text)).toBe(day))
