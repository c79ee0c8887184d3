import { cleanup, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { becauseWords } from '../../components/behind-figure.tsx'
import { Business } from '../../components/business.tsx'
import type { Figure } from '../../components/figure.tsx'
import { lossFigures, togetherFigure, warningFigure } from '../../components/loss-figures.tsx'
import { loyaltyFigures } from '../../components/loyalty-figures.tsx'
import { valueFigures } from '../../components/value-figures.tsx'
import { WordingProvider, wordingIn } from '../../components/wording.tsx'
import { behindCsv, figureCsv } from '../../entrypoints/dashboard/figure-csv.ts'
import type { Because } from '../../lib/insight/customers-behind.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { type MoneyFigures, type ShopFigures, shopFigures } from '../../lib/insight/shop-figures.ts'
import type { HistoryReview, ShopHistory } from '../../lib/insight/shop-history.ts'

afterEach(cleanup)

const TODAY = dayOf('2026-11-29')
const english = wordingIn('en')
const chinese = wordingIn('zh_CN')

/** `orders` of half as many customers, one every third day, the last one today. */
function history(orders: number, more: Partial<ShopHistory> = {}): ShopHistory {
  const entries = Array.from({ length: orders }, (_, i) => ({
    customer: `c${i % Math.ceil(orders / 2)}`,
    day: TODAY - (orders - 1 - i) * 3,
    minor: 1000 + i,
  }))
  return {
    customers: new Map(entries.map(({ customer }) => [customer, { name: customer, complaints: [] }])),
    entries: new Map([['EUR', entries]]),
    baskets: [],
    reviews: [],
    perks: [],
    leftOut: { nobody: 0, undated: 0 },
    ...more,
  }
}
const figuresOf = (orders: number, more?: Partial<ShopHistory>): ShopFigures => shopFigures(history(orders, more), TODAY).figures
const moneyOf = (orders: number): MoneyFigures => figuresOf(orders).money[0] ?? expect.fail()
const titleIn = (figures: Figure[], id: string) => figures.find(figure => figure.id === id)?.title
const money = moneyOf(300)

describe('a title says what was found, or that it is too early', () => {
  test.each<[string, Figure[], string, string]>([
    ['much', valueFigures(money, english), 'concentration', 'The best 20 % of customers bring 21 % of revenue'],
    [
      'five customers',
      valueFigures(moneyOf(10), english),
      'concentration',
      '5 customers in the last 12 months are too few to say how revenue is spread',
    ],
    [
      'one customer',
      valueFigures(moneyOf(1), english),
      'concentration',
      '1 customer in the last 12 months is too few to say how revenue is spread',
    ],
    ['six customers', valueFigures(moneyOf(12), english), 'tiers', 'No tiers yet: 6 customers over 33 days; they take 100 over 60'],
    ['no tiers a quarter ago', valueFigures(moneyOf(12), english), 'moves', english.words.dashboard.business.moves.none],
    ['thirty orders, none old enough', loyaltyFigures(moneyOf(30), english), 'rates', english.words.dashboard.business.rates.noneNew],
    ['a handful', loyaltyFigures(moneyOf(58), english), 'rates', 'Within 90 days 28 of 28 new customers bought again: too few for a rate'],
    ['nobody bought three times', loyaltyFigures(money, english), 'rhythm', 'No customer has a rhythm yet: it takes three purchases'],
    ['few who gave stars', loyaltyFigures(money, english), 'stars', english.words.dashboard.business.stars.few.replace('{n}', '30')],
    [
      'stars',
      loyaltyFigures(
        { ...money, byStars: [5, 2].map(from => ({ name: `${from}★`, from, to: 6, rate: { rate: from / 10, of: 40 } })) },
        english,
      ),
      'stars',
      'Of those who gave 5★ 50 % buy again within 90 days, of those who gave 1–2★ 20 %',
    ],
    ['in Chinese', valueFigures(money, chinese), 'concentration', '前 20% 的顾客带来 21% 的营收'],
  ])('%s', (_, figures, id, title) => expect(titleIn(figures, id)?.replaceAll('\u00a0', ' ')).toBe(title))
})

test('of many months the last 24 are shown, each up to a year after', () => {
  const cohorts = Array.from({ length: 60 }, (_, i) => ({ month: `m${i}`, customers: 10, active: Array(60 - i).fill(1) }))
  const table = loyaltyFigures({ ...money, cohorts }, english).find(({ id }) => id === 'cohorts')?.table
  expect([table?.rows.length, table?.columns.length, table?.rows[0]?.cells[0]]).toEqual([24, 14, 'm36'])
  expect(table?.rows.map(({ cells }) => cells.length)).toEqual(Array.from({ length: 24 }, (_, i) => 2 + Math.min(12, 23 - i)))
})

describe('no probability of having left is shown where the history cannot tell', () => {
  const forecast = (basis: MoneyFigures['forecast']['basis'], versusNbd = 2.31) => {
    const given = { basis, repeaters: 150, repeatersNeeded: 100, versusNbd, identifiedFrom: 5.99, orders90: 41.6, orders365: 150 }
    return loyaltyFigures({ ...money, forecast: given }, english).find(({ id }) => id === 'forecast')
  }
  test('and the reason is', () => {
    expect(forecast('no-dropout')?.title).toBe('About 42 orders to expect from known customers in 90 days')
    expect(forecast('no-dropout')?.lines?.[0]).toMatch(
      /^No chance of having left is shown: .* by 2\.3 only \(2·log-likelihood; 5\.99 needed\)/,
    )
    // The fit ends a hair under the plainer model's.
    expect(forecast('no-dropout', -0.004)?.lines?.[0]).toMatch(/by 0 only/)
    expect(forecast('dropout')?.lines?.[0]).toMatch(/^Who has left can be told/)
  })
  test.each<[Because, string]>([
    [{ of: 'forecast', orders90: 1.26, active: null }, '1.3 orders in 90 days'],
    [{ of: 'forecast', orders90: 1.26, active: 0.9 }, '1.3 orders in 90 days, still there: 90 %'],
    [{ of: 'risk', openBadReview: true, overdue: true }, 'bad review not answered, overdue'],
    [{ of: 'rhythm', usualDays: 30, awayDays: 44 }, 'away 44 days, usually 30'],
  ])('%j', (because, words) => expect(becauseWords(because, english).replaceAll('\u00a0', ' ')).toBe(words))
})

test('a shop that dries up behind a fine repeat rate is warned', () => {
  const rates = { newSecondPurchase: { rate: 0.5, of: 80 }, oldRepeat: { rate: 0.98, of: 900 }, byOrder: [], enough: 30 }
  const renewal = { before: 100, kept: 60, newcomers: 4, buyers: 64, dryingUp: true }
  const of = (dryingUp: boolean) => loyaltyFigures({ ...money, rates, renewal: { ...renewal, dryingUp } }, english)[0]?.warn
  expect(of(true)).toContain('4 came for the first time and 40 stayed away')
  expect(of(false)).toBeUndefined()
})

describe('reviews', () => {
  const reviews = (perWeek: (week: number) => number): HistoryReview[] =>
    Array.from({ length: 30 * 20 }, (_, i) => {
      const week = Math.floor(i / 20)
      return {
        day: TODAY - 210 + i * 0.35,
        bad: i % 20 < perWeek(week),
        open: false,
        issues: i % 20 < perWeek(week) ? (['service'] as const) : [],
      }
    }).map(review => ({ ...review, day: Math.floor(review.day) }))
  const warning = (of: HistoryReview[]) => warningFigure(figuresOf(10, { reviews: of }).reviews, english)

  test.each<[string, HistoryReview[], RegExp]>([
    ['none', [], /^No reviews seen yet$/],
    ['few weeks', reviews(() => 1).slice(-40), /^Too early to watch reviews/],
    ['as always', reviews(() => 1), /^Bad reviews are as usual: 5 % of 600$/],
    ['a rise', reviews(week => (week < 24 ? 1 : 8)), /^(Bad reviews are more than usual|More complain of service than usual) since /],
  ])('%s', (_, of, title) => expect(warning(of).title.replaceAll('\u00a0', ' ')).toMatch(title))
})

test('what is bought together is said from thirty orders on', () => {
  const baskets = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ customer: `c${i}`, items: i < count / 2 ? ['tea', 'pot'] : ['cup'] }))
  const title = (count: number) => togetherFigure(figuresOf(10, { baskets: baskets(count) }), english).title.replaceAll('\u00a0', ' ')
  expect(title(29)).toBe('29 orders with their items known: nothing is said below 30')
  expect(title(40)).toBe('Nothing is bought together often enough to say so, in 40 orders')
  expect(title(60)).toMatch(/^Who takes (tea takes pot|pot takes tea) too in 100 % of orders$/)
})

test('churn stands by tier and first month, with a reason code and something to do', () => {
  const churn: MoneyFigures['churn'] = {
    lapsedAfter: 40,
    customers: 12,
    lapsed: 3,
    rows: [{ tier: 'vip', firstMonth: '2026-03', customers: 12, lapsed: 3 }],
    reasons: [
      { reason: 'weak-service', customers: 2 },
      { reason: 'unknown', customers: 1 },
    ],
    marked: 1,
    winBack: { customers: 2, back: 1, waiting: 1, unpriced: 0, perSaved: 850 },
  }
  const [table, reasons] = lossFigures({ ...money, churn }, english)
  expect(table?.table?.rows[0]?.cells.slice(0, 3)).toEqual([
    '2026-03',
    { share: 0.25, text: '3 of 12', group: { of: 'lapsed', tier: 'vip', month: '2026-03' } },
    undefined,
  ])
  expect(reasons?.title).toBe('Of 3 who left, the reason is known of 2: 1 marked by you, the others read from a complaint')
  expect(reasons?.lines?.[0]).toMatch(
    /^2 customers who had left got a surprise: 1 came back within 90 days, 1 still have time\. .*8\.50 was spent/,
  )
  expect(reasons?.table?.rows.map(({ cells }) => cells)).toEqual([
    ['Weak service', 2, 'Apologise in person'],
    ['Not known', 1, 'Ask them'],
  ])
})

describe('the CSV of a figure', () => {
  test('shares are numbers, amounts plain, days ISO, and no name is a formula', async () => {
    const table = {
      columns: ['What', 'Share', 'From', 'Day'],
      rows: [{ cells: ['=evil()', { share: 1 / 3, text: '1 of 3' }, { minor: 123456, currency: 'EUR' }, { day: '2026-11-01' }] }],
    }
    expect(await figureCsv({ id: 'x', title: '', definition: '', table }).text()).toBe(
      '\ufeff"What","Share","From","Day"\r\n"\'=evil()","0.3333","1234.56","2026-11-01"\r\n',
    )
  })
  test('of the customers behind it: in yen without decimals, the reason in words', async () => {
    const because = { of: 'reason', reason: 'weak-service' } as const
    const csv = await behindCsv(
      [{ id: 'a', name: 'Ann', purchases: 2, netMinor: 500, lastOn: '2026-11-01', because }],
      'JPY',
      english,
    ).text()
    expect(csv.split('\r\n')[1]).toBe('"Ann","Weak service","2","500","JPY","2026-11-01"')
  })
})

describe('on the screen', () => {
  beforeAll(() => {
    vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, 0))
    vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  })
  const figures: ShopFigures = {
    ...figuresOf(300),
    money: [money, { ...moneyOf(12), currency: 'USD' }],
    leftOut: { nobody: 3, undated: 1 },
  }

  test('the currency can be chosen, what takes no part is said, and a row asks for its customers', async () => {
    const asked = vi.fn()
    const chosen = vi.fn()
    render(
      <WordingProvider value={english}>
        <Business figures={figures} onCurrency={chosen} onGroup={asked} onCsv={vi.fn()} />
      </WordingProvider>,
    )
    expect(screen.getByText(/^3 orders take no part/)).toBeTruthy()
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['EUR', 'USD'])
    const [first] = await screen.findAllByRole('region', { name: /The best 20/ })
    ;(await within(first ?? expect.fail()).findByRole('button', { name: /^Table/ })).click()
    ;(await screen.findByRole('button', { name: /^Best 20\s%/ })).click()
    expect(asked).toHaveBeenCalledWith({ currency: 'EUR', group: { of: 'best-fifth' }, name: expect.stringMatching(/^Best 20/) })
  })
})
