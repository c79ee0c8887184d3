// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { customersBehind, type Group } from '../../lib/insight/customers-behind.ts'
import { dateOf, dayOf, type Entry } from '../../lib/insight/purchases.ts'
import { shopFigures } from '../../lib/insight/shop-figures.ts'
import type { HistoryReview, KnownCustomer, ShopHistory } from '../../lib/insight/shop-history.ts'
import type { Months } from '../../lib/profiles/records.ts'
import { randomFrom } from './shops.ts'

const TODAY = dayOf('2026-11-29')

const historyOf = (entries: Record<string, Entry[]>, more: Partial<ShopHistory> = {}): ShopHistory => ({
  customers: new Map(Object.values(entries).flatMap(own => own.map(({ customer }) => [customer, { name: customer, complaints: [] }]))),
  entries: new Map(Object.entries(entries)),
  baskets: [],
  reviews: [],
  perks: [],
  leftOut: { nobody: 0, undated: 0 },
  ...more,
})

/** So many orders of half as many customers, the last one today. */
const ordersOf = (count: number, minor = 1000): Entry[] =>
  Array.from({ length: count }, (_, i) => ({ customer: `c${i % Math.ceil(count / 2)}`, day: TODAY - (count - 1 - i) * 3, minor }))

/** A shop of two years: some come once, some often, some leave. */
function bigShop(): ShopHistory {
  const random = randomFrom(7)
  const entries: Entry[] = []
  for (let c = 0; c < 600; c++) {
    const every = 10 + random() * 90
    const end = random() < 0.4 ? TODAY - random() * 500 : TODAY
    for (let day = TODAY - random() * 730; day <= end; day += every * (0.3 + 1.4 * random()))
      entries.push({ customer: `c${c}`, day: Math.floor(day), minor: Math.floor(500 + random() ** 6 * 50_000) })
  }
  const complained: HistoryReview[] = Array.from({ length: 40 }, (_, c) => ({
    customer: `c${c * 3}`,
    day: TODAY - c,
    bad: true,
    open: c % 2 === 0,
    issues: ['quality'],
  }))
  const history = historyOf({ EUR: entries }, { reviews: complained })
  const customers = new Map(
    [...history.customers].map(([id, customer], c) => [
      id,
      c % 5 ? customer : { ...customer, complaints: [{ issues: ['delivery' as const] }] },
    ]),
  )
  return { ...history, customers }
}

describe('few orders are an answer of their own', () => {
  test.each([0, 1, 12, 30])('%d orders', count => {
    const { figures } = shopFigures(historyOf(count > 0 ? { EUR: ordersOf(count) } : {}), TODAY)
    const [money] = figures.money
    if (count === 0) return expect([figures.at, money]).toEqual([undefined, undefined])
    expect(figures.at).toBe('2026-11-29')
    expect(money?.recent.tiers).toBeUndefined()
    expect(money?.recent.notEnough).toMatchObject({ customers: Math.ceil(count / 2), customersNeeded: 100, daysNeeded: 60 })
    expect(money?.recent.few).toBe(true)
    expect([money?.moves, money?.churn, money?.atRisk, money?.forecast.orders90]).toEqual([undefined, undefined, undefined, undefined])
    expect(money?.forecast.basis).toBe('facts')
    expect(figures.reviews.usual).toBe('short')
  })
})

test('two currencies stand side by side, the one with more purchases first, and nothing is summed', () => {
  const { figures } = shopFigures(historyOf({ USD: ordersOf(4, 700), EUR: ordersOf(10, 1000) }), TODAY)
  expect(figures.money.map(({ currency, recent }) => [currency, recent.revenueMinor])).toEqual([
    ['EUR', 10_000],
    ['USD', 2800],
  ])
})

test('who comes back is told by the stars they gave, 90 days after; who gave none, just now, or bought in other money is not counted', () => {
  const bought = (customer: string, ...daysAgo: number[]): Entry[] => daysAgo.map(ago => ({ customer, day: TODAY - ago, minor: 100 }))
  const gave = (customer: string, stars: number | undefined, ago: number): HistoryReview => ({
    customer,
    day: TODAY - ago,
    bad: false,
    open: false,
    issues: [],
    ...(stars !== undefined && { stars }),
  })
  const entries = [...bought('a', 300, 250), ...bought('b', 300, 100), ...bought('c', 300), ...bought('d', 300, 280), ...bought('e', 0)]
  const reviews = [
    gave('a', 5, 290),
    gave('a', 5, 240),
    gave('b', 4.6, 290),
    gave('c', 1.5, 290),
    gave('d', 2, 290),
    gave('d', undefined, 290),
    gave('e', 5, 10),
    gave('in dollars', 5, 290),
  ]
  const history = { ...historyOf({ EUR: entries }), reviews }
  const { figures, measured } = shopFigures(history, TODAY)
  const byStars = figures.money[0]?.byStars ?? []
  expect(byStars.map(({ name, rate }) => [name, rate.rate, rate.of])).toEqual([
    ['5★', 1 / 2, 2],
    ['4★', undefined, 0],
    ['3★', undefined, 0],
    ['1–2★', 1 / 2, 2],
  ])
  for (const { from, to, rate } of byStars)
    expect(customersBehind(history, measured[0] ?? expect.fail(), { of: 'stars', from, to }).total).toBe(rate.of)
})

test('the window of the tiers is that of the shop: what lies before it takes no part in them', () => {
  const entries = [
    { customer: 'new', day: TODAY - 30, minor: 100 },
    { customer: 'old', day: TODAY - 150, minor: 1000 },
    { customer: 'older', day: TODAY - 600, minor: 10_000 },
  ]
  const of = (months?: Months) => {
    const pyramid = { vip: 0.01, major: 0.04, ordinary: 0.15, ...(months && { months }) }
    const { recent } = shopFigures({ ...historyOf({ EUR: entries }), pyramid }, TODAY).figures.money[0] ?? expect.fail('no figures')
    return [recent.months, recent.customers, recent.revenueMinor]
  }
  expect([of(3), of(6), of(), of(24)]).toEqual([
    [3, 1, 100],
    [6, 2, 1100],
    [12, 2, 1100],
    [24, 3, 11_100],
  ])
})

test('an order dated after today counts for nothing', () => {
  const late = { customer: 'c0', day: TODAY + 1, minor: 99_999 }
  const { figures } = shopFigures(historyOf({ EUR: [...ordersOf(12), late] }), TODAY)
  expect([figures.at, figures.money[0]?.recent.revenueMinor]).toEqual(['2026-11-29', 12_000])
})

test('the steps are told in order, up to the last', () => {
  const told: [number, number][] = []
  shopFigures(historyOf({ EUR: ordersOf(12), USD: ordersOf(4) }), TODAY, (done, total) => told.push([done, total]))
  expect(told.at(-1)).toEqual([told.length, told.length])
})

describe('behind each figure stand as many customers as it says', () => {
  const history = bigShop()
  const { figures, measured } = shopFigures(history, TODAY)
  const [money] = figures.money
  const [all] = measured
  if (!money || !all) throw new Error('the big shop has no figures')
  const behind = (group: Group) => customersBehind(history, all, group).total

  test('the shop is large enough for all of them', () => {
    expect(money.moves && money.churn && money.atRisk && money.recent.tiers).toBeTruthy()
    expect(
      Math.min(money.churn?.lapsed ?? 0, money.rhythm.due, money.rhythm.overdue, money.rhythm.back, money.atRisk?.customers ?? 0),
    ).toBeGreaterThan(0)
  })

  test('what the seller marked goes before what a complaint says, and is counted among those who left', () => {
    const left = all.purchases.customers.filter((_, c) => all.lapsed[c])
    const customers = new Map<string, KnownCustomer>([...history.customers].map(([id, { name }]) => [id, { name, complaints: [] }]))
    const complaints = [{ issues: ['service'] as const }]
    customers.set(left[0] as string, { name: 'marked', complaints, leftBecause: 'lured-away' })
    customers.set(left[1] as string, { name: 'complained', complaints })
    const churn = shopFigures({ ...history, customers }, TODAY).figures.money[0]?.churn
    expect(churn?.marked).toBe(1)
    expect(Object.fromEntries(churn?.reasons.map(({ reason, customers: n }) => [reason, n]) ?? [])).toMatchObject({
      'lured-away': 1,
      'weak-service': 1,
      unknown: left.length - 2,
    })
  })

  const cases: [name: string, told: number, group: Group][] = [
    ...(money.recent.tiers ?? []).map(({ tier, customers }): [string, number, Group] => [tier, customers, { of: 'tier', tier }]),
    ...(money.moves?.rows ?? []).map(({ from, to, customers }): [string, number, Group] => [
      `${from} to ${to}`,
      customers,
      { of: 'moved', from, to },
    ]),
    ['gone', money.moves?.gone ?? 0, { of: 'gone' }],
    ['joined', money.moves?.joined ?? 0, { of: 'joined' }],
    ...money.cohorts.flatMap(({ month, active }) =>
      active.map((n, after): [string, number, Group] => [`${month} +${after}`, n, { of: 'cohort', month, after }]),
    ),
    ...(money.churn?.rows ?? []).map(({ tier, firstMonth, lapsed }): [string, number, Group] => [
      `lapsed ${tier} ${firstMonth}`,
      lapsed,
      { of: 'lapsed', tier, month: firstMonth },
    ]),
    ...(money.churn?.reasons ?? []).map(({ reason, customers }): [string, number, Group] => [reason, customers, { of: 'lapsed', reason }]),
    ['lapsed', money.churn?.lapsed ?? 0, { of: 'lapsed' }],
    ['best fifth', Math.ceil(money.recent.customers / 5), { of: 'best-fifth' }],
    ['new and back', Math.round((money.rates.newSecondPurchase.rate ?? 0) * money.rates.newSecondPurchase.of), { of: 'new', back: true }],
    ['stayed away', money.renewal.before - money.renewal.kept, { of: 'stayed-away' }],
    ['newcomers', money.renewal.newcomers, { of: 'newcomers' }],
    ['due', money.rhythm.due, { of: 'rhythm', due: 'due' }],
    ['overdue', money.rhythm.overdue, { of: 'rhythm', due: 'overdue' }],
    ['welcome back', money.rhythm.back, { of: 'welcome-back' }],
    ['at risk', money.atRisk?.customers ?? 0, { of: 'at-risk' }],
    ['all', money.customers, { of: 'forecast' }],
    ...money.byStars.map(({ name, rate, from, to }): [string, number, Group] => [name, rate.of, { of: 'stars', from, to }]),
  ]
  test.each(cases)('%s: %d', (_, told, group) => expect(behind(group)).toBe(told))

  test('the best fifth bring what the concentration says', () => {
    const { customers } = customersBehind(history, all, { of: 'best-fifth' })
    const brought = customers.reduce((sum, { id }) => sum + (all.recentNet.get(id) ?? 0), 0)
    expect(brought / money.recent.revenueMinor).toBeCloseTo(money.recent.concentration?.top20Share ?? 0, 10)
  })

  test('no more are given than asked for, who brought most first', () => {
    const { total, customers } = customersBehind(history, all, { of: 'lapsed' }, 5)
    expect([customers.length, total > 5]).toEqual([5, true])
    expect(customers.map(({ netMinor }) => netMinor)).toEqual(customers.map(({ netMinor }) => netMinor).toSorted((a, b) => b - a))
    expect(customers.every(({ because }) => because?.of === 'reason')).toBe(true)
  })
})

test('a chance of still being there is given only where the history can tell', () => {
  const history = bigShop()
  const { figures, measured } = shopFigures(history, TODAY)
  const [all] = measured
  const { customers } = customersBehind(history, all ?? expect.fail(), { of: 'forecast' }, 3)
  const told = customers.map(({ because }) => because?.of === 'forecast' && because.active !== null)
  expect(told).toEqual(Array(3).fill(figures.money[0]?.forecast.basis === 'dropout'))
})

test('who bought the one and never the other, and who complained of what in a spell', () => {
  const history = historyOf(
    { EUR: ordersOf(12) },
    {
      baskets: [
        { customer: 'c0', items: ['tea', 'pot'] },
        { customer: 'c1', items: ['tea'] },
        { customer: 'c2', items: ['tea'] },
        { customer: 'c2', items: ['pot'] },
      ],
      reviews: [
        { customer: 'c3', day: TODAY - 9, bad: true, open: true, issues: ['quality'], product: 'tea' },
        { customer: 'c4', day: TODAY - 9, bad: true, open: true, issues: ['service'], product: 'pot' },
        { customer: 'c5', day: TODAY - 99, bad: true, open: true, issues: ['quality'], product: 'tea' },
        { customer: 'c1', day: TODAY - 9, bad: false, open: false, issues: [], product: 'tea' },
      ],
    },
  )
  const [measured] = shopFigures(history, TODAY).measured
  const ids = (group: Group) => customersBehind(history, measured ?? expect.fail(), group).customers.map(({ id }) => id)
  const spell = { since: dateOf(TODAY - 20), until: dateOf(TODAY) }
  expect(ids({ of: 'without', having: ['tea'], also: 'pot' })).toEqual(['c1'])
  expect(ids({ of: 'complained', ...spell })).toEqual(['c3', 'c4'])
  expect(ids({ of: 'complained', issue: 'quality', ...spell })).toEqual(['c3'])
  expect(ids({ of: 'complained', product: 'pot', ...spell })).toEqual(['c4'])
})
