// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  type BgNbd,
  bgNbdLikelihood,
  chanceOfOrders,
  expectedOrders,
  type History,
  histories,
  nbdLikelihood,
  pActive,
} from '../../lib/insight/bg-nbd.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { activeChance, basisOf, fitRepeatPurchase, historiesOf, ordersIn, standing } from '../../lib/insight/repeat-purchase.ts'
import { randomFrom, shopOf } from './shops.ts'

/** Fader, Hardie & Lee 2005, table 2. */
const PAPER: BgNbd = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

/** Customers who order at rates of a gamma with shape `r` (a whole number) and, after each order, are gone with a chance of their own between 0 and 2·`leaving`. */
function simulated(customers: number, r: number, alpha: number, leaving: number, seed = 5): History[] {
  const random = randomFrom(seed)
  return Array.from({ length: customers }, () => {
    let rate = 0
    for (let i = 0; i < r; i++) rate -= Math.log(random()) / alpha
    const quits = 2 * leaving * random()
    const T = 20 + random() * 30
    let [x, tx, time] = [0, 0, 0]
    do {
      time -= Math.log(random()) / rate
      if (time > T) break
      x++
      tx = time
    } while (random() >= quits)
    return { x, tx, T }
  })
}

describe('the likelihood', () => {
  const data = histories([...simulated(300, 1, 5, 0.2), { x: 0, tx: 0, T: 0 }, { x: 40, tx: 3, T: 39 }, { x: 1, tx: 39, T: 39 }])
  const places = [PAPER, { r: 2, alpha: 0.3, a: 5, b: 0.7 }, { r: 0.05, alpha: 30, a: 0.01, b: 40 }]

  test.each(places)('its gradient with dropout is that of finite differences at %j', at => {
    const gradient = new Float64Array(4)
    bgNbdLikelihood(at, data, gradient)
    ;(['r', 'alpha', 'a', 'b'] as const).forEach((name, i) => {
      const step = at[name] * 1e-5
      const value = (by: number) => bgNbdLikelihood({ ...at, [name]: at[name] + by }, data, new Float64Array(4))
      const slope = (value(step) - value(-step)) / (2 * step)
      expect(Math.abs((gradient[i] ?? Number.NaN) / slope - 1)).toBeLessThan(1e-5)
    })
  })

  test.each(places)('and without at %j', at => {
    const gradient = new Float64Array(2)
    nbdLikelihood(at, data, gradient)
    ;(['r', 'alpha'] as const).forEach((name, i) => {
      const step = at[name] * 1e-5
      const value = (by: number) => nbdLikelihood({ ...at, [name]: at[name] + by }, data, new Float64Array(2))
      expect(Math.abs((gradient[i] ?? Number.NaN) / ((value(step) - value(-step)) / (2 * step)) - 1)).toBeLessThan(1e-5)
    })
  })

  test('with hardly anybody leaving it is that of the plain model', () => {
    const usual = histories(simulated(300, 1, 5, 0))
    const almost = bgNbdLikelihood({ ...PAPER, a: 1e-9, b: 10 }, usual, new Float64Array(4))
    expect(almost).toBeCloseTo(nbdLikelihood(PAPER, usual, new Float64Array(2)), 3)
  })
})

describe('what it says of a customer', () => {
  // The worked example of Hardie's spreadsheet for the paper.
  test('1.226 orders in 39 weeks after 2 orders, the last in week 30.43 of 38.86', () => {
    expect(expectedOrders(PAPER, { x: 2, tx: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.226, 3)
  })

  test('orders expected of a newcomer are the mean of how many there may be', () => {
    const mean = Array.from({ length: 400 }, (_, x) => x * chanceOfOrders(PAPER, x, 30)).reduce((a, b) => a + b)
    expect(expectedOrders(PAPER, { x: 0, tx: 0, T: 0 }, 30)).toBeCloseTo(mean, 6)
  })

  test.each([0.999999, 1, 1.000001])('the formula holds where it divides by almost nothing: a = %d', a => {
    const at = (near: number) => expectedOrders({ ...PAPER, a: near }, { x: 3, tx: 20, T: 39 }, 52)
    expect(at(a)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 5)
  })

  test('nothing jumps where the way of reckoning changes: a = 100', () => {
    for (const history of [
      { x: 0, tx: 0, T: 0 },
      { x: 3, tx: 20, T: 39 },
      { x: 40, tx: 39, T: 39 },
    ]) {
      const [below, above] = [99.999, 100.001].map(a => expectedOrders({ ...PAPER, a, b: 400 }, history, 52))
      expect(Math.abs((above ?? 0) / (below ?? 1) - 1)).toBeLessThan(1e-3)
    }
  })

  test('where everybody leaves with the same chance, it is the orders at that chance', () => {
    const [k, c] = [PAPER.r + 3, 52 / (PAPER.alpha + 39)]
    const there = pActive({ ...PAPER, a: 2e6, b: 8e6 }, { x: 3, tx: 20, T: 39 })
    expect(expectedOrders({ ...PAPER, a: 2e6, b: 8e6 }, { x: 3, tx: 20, T: 39 }, 52)).toBeCloseTo(
      (there * (1 - (1 + 0.2 * c) ** -k)) / 0.2,
      5,
    )
  })

  test.each<[string, History]>([
    ['silent for long', { x: 1_000_000, tx: 20, T: 39 }],
    ['ordering today', { x: 1_000_000, tx: 39, T: 39 }],
  ])('a million orders and %s stays a finite figure', (_, history) => {
    const orders = expectedOrders(PAPER, history, 13)
    expect(orders).toBeGreaterThanOrEqual(0)
    expect(orders).toBeLessThan(1_000_000)
    expect(pActive(PAPER, history)).toBeLessThanOrEqual(1)
  })

  test('longer silence never makes it likelier that somebody is there, more time never makes fewer orders', () => {
    const random = randomFrom(9)
    for (let i = 0; i < 500; i++) {
      const history = { x: Math.floor(random() * 30), tx: random() * 30, T: 30 + random() * 20 }
      expect(pActive(PAPER, { ...history, T: history.T + 5 })).toBeLessThanOrEqual(pActive(PAPER, history))
      expect(expectedOrders(PAPER, history, 26)).toBeGreaterThanOrEqual(expectedOrders(PAPER, history, 13))
    }
  })
})

describe('fitting', () => {
  test('customers who leave are told from customers who are slow', () => {
    const fit = fitRepeatPurchase(simulated(4000, 1, 5, 0.3))
    expect(fit?.identified).toBe(true)
    expect(fit?.withDropout.r).toBeGreaterThan(0.85)
    expect(fit?.withDropout.r).toBeLessThan(1.15)
    expect(basisOf(fit)).toBe('dropout')
  })

  test('where nobody leaves no chance of having left is shown, but orders are expected', () => {
    const fit = fitRepeatPurchase(simulated(4000, 1, 5, 0))
    const history = { x: 8, tx: 3, T: 45 }
    expect(fit?.versusNbd).toBeLessThan(5.99)
    expect([basisOf(fit), activeChance(fit, history), standing(fit, history)]).toEqual(['no-dropout', null, 'unknown'])
    expect(ordersIn(fit, history, 13)).toBeCloseTo(((1 + 8) / (5 + 45)) * 13, 0)
  })

  test('fewer than 100 who came back: facts, no forecast', () => {
    const all = simulated(5000, 1, 5, 0.3)
    const back = all.filter(({ x }) => x > 0)
    const once = all.filter(({ x }) => x === 0)
    const [few, enough] = [99, 100].map(n => fitRepeatPurchase([...once, ...back.slice(0, n)]))
    const history = { x: 3, tx: 5, T: 9 }
    expect([few?.repeaters, basisOf(few), ordersIn(few, history, 13), activeChance(few, history)]).toEqual([99, 'facts', undefined, null])
    expect(basisOf(enough)).not.toBe('facts')
    expect(ordersIn(enough, history, 13)).toBeGreaterThan(0)
  })

  test.each([
    ['nobody', {}],
    ['all on one day', { Ann: ['2026-03-01'], Bo: ['2026-03-01', '2026-03-01'] }],
  ])('%s: nothing to fit', (_, customers) => {
    const fit = fitRepeatPurchase(historiesOf(shopOf(customers), dayOf('2026-03-01')))
    expect([fit, basisOf(fit)]).toEqual([undefined, 'facts'])
  })

  test('somebody with a million orders does not break the others', () => {
    const all = [...simulated(2000, 1, 5, 0.3), { x: 1_000_000, tx: 40, T: 40 }]
    const fit = fitRepeatPurchase(all)
    expect(Number.isFinite(fit?.withDropout.logLikelihood)).toBe(true)
    for (const history of all.slice(0, 50)) expect(ordersIn(fit, history, 13)).toBeGreaterThanOrEqual(0)
  })

  test('histories count weeks from the first purchase', () => {
    const shop = shopOf({ Ann: ['2026-01-01', '2026-01-15', '2026-01-15'], Bo: ['2026-01-08'] })
    expect(historiesOf(shop, dayOf('2026-02-05'))).toEqual([
      { x: 1, tx: 2, T: 5 },
      { x: 0, tx: 0, T: 4 },
    ])
  })
})

test('nobody is called active for having ordered once', () => {
  const fit = fitRepeatPurchase(simulated(4000, 1, 5, 0.3))
  expect(activeChance(fit, { x: 0, tx: 0, T: 30 })).toBe(1)
  expect(standing(fit, { x: 0, tx: 0, T: 30 })).toBe('one-order')
  expect(standing(fit, { x: 20, tx: 29, T: 30 })).toBe('active')
  expect(standing(fit, { x: 20, tx: 2, T: 30 })).toBe('lapsed')
})
