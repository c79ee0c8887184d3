import { render } from '@testing-library/preact'
import { h } from 'preact'
import { describe, expect, test } from 'vitest'
import { ReplyFiguresView } from '../../components/reply-figures.tsx'
import { WordingProvider, wordingIn } from '../../components/wording.tsx'
import { middleOf, mondayOf, replyFigures } from '../../lib/insight/reply-figures.ts'
import { ISSUES } from '../../lib/pages/marks.ts'
import type { CustomerRecord, ReplyRecord, ReviewRecord, StoredOrder } from '../../lib/profiles/records.ts'

test.each([
  [[], null],
  [[4], { median: 4, n: 1 }],
  [[9, 1, 2], { median: 2, n: 3 }],
  [[1, 9, 2, 4], { median: 3, n: 4 }],
])('the middle of %j', (numbers, middle) => expect(middleOf(numbers)).toEqual(middle))

test.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-22T23:59:00+08:00', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
  ['soon', undefined],
  [undefined, undefined],
])('the week of %s begins on %s', (day, monday) => expect(mondayOf(day)).toBe(monday))

const review = (id: string, more: Partial<ReviewRecord> = {}): ReviewRecord => ({
  v: 2,
  id,
  shop: 's',
  bad: true,
  issues: ['quality'],
  product: 'Mug',
  postedOn: '2026-11-17',
  seenOn: '2026-11-18',
  ...more,
})
const reply = (more: Partial<ReplyRecord>): ReplyRecord => ({
  v: 2,
  reviewId: 'r',
  shop: 's',
  state: 'copied',
  variant: 0,
  promises: [],
  changedOn: '2026-11-18',
  ...more,
})
const customer = (...postedOn: string[]): CustomerRecord => ({
  v: 1,
  id: 'c',
  shop: 's',
  identifiedBy: 'key',
  aliases: [],
  chunks: 1,
  orderCount: 1,
  net: {},
  netInWindow: {},
  complaints: postedOn.map((on, i) => ({ reviewId: `${i}`, postedOn: on, issues: [] })),
  promises: [],
  searchKeys: [],
})
const order = (placedOn: string, more: Partial<StoredOrder> = {}): StoredOrder => ({
  orderId: placedOn,
  placedOn,
  totalMinor: 1000,
  currency: 'CNY',
  from: 'page',
  ...more,
})

describe('how answering goes', () => {
  test('minutes from the first look to leaving the panel, and what was rewritten, of those that left it', () => {
    const openedOn = '2026-11-18T10:00:00Z'
    const replies = [
      reply({ openedOn, leftOn: '2026-11-18T10:02:00Z', rewritten: 0.1 }),
      reply({ openedOn, leftOn: '2026-11-18T10:08:00Z', rewritten: 0.5 }),
      reply({ openedOn, state: 'drafted' }),
    ]
    expect(replyFigures([], replies, [])).toMatchObject({ minutes: { median: 5, n: 2 }, rewritten: { median: 0.3, n: 2 } })
    expect(replyFigures([], [], [])).toMatchObject({ score: null, minutes: null, rewritten: null, weeks: [], products: [] })
  })
  test('the score is the mean of what was given to the shop or its goods, and of nothing else', () => {
    const reviews = [
      review('1', { stars: 5 }),
      review('2', { stars: 2 }),
      review('3', { stars: undefined }),
      review('4', { stars: 1, rates: 'seller' }),
    ]
    expect(replyFigures(reviews, [], []).score).toEqual({ reviews: 2, stars: 3.5 })
  })
  test('complaints by product and by week; good reviews count nowhere', () => {
    const reviews = [
      review('1', { issues: ['quality', 'delivery'] }),
      review('2', { postedOn: '2026-11-09' }),
      review('3', { product: 'Clock' }),
      review('4', { bad: false }),
      review('5', { product: undefined, postedOn: undefined }),
    ]
    const { products, weeks } = replyFigures(reviews, [], [])
    expect(products).toEqual([
      {
        of: 'Mug',
        n: 2,
        issues: [
          ['quality', 2],
          ['delivery', 1],
        ],
      },
      { of: 'Clock', n: 1, issues: [['quality', 1]] },
    ])
    expect(weeks.map(({ of, n }) => [of, n])).toEqual([
      ['2026-11-16', 2],
      ['2026-11-09', 1],
    ])
  })
  test('every kind of complaint is of the thing, its way or how the buyer was served; what is of none of these is told as such', () => {
    const shares = replyFigures([review('1', { issues: [...ISSUES] }), review('2', { bad: false, issues: ['delivery'] })], [], []).causes
    expect(shares.map(([cause, share]) => [cause, Math.round(share * ISSUES.length)])).toEqual([
      ['product', 4],
      ['service', 4],
      ['delivery', 2],
      ['other', 2],
    ])
    expect(replyFigures([], [], []).causes).toEqual([])
  })
  test('it stands over the complaints by product', () => {
    const figures = replyFigures([review('1', { issues: ['quality', 'taste', 'delivery', 'quality'] })], [], [])
    const { container } = render(h(WordingProvider, { value: wordingIn('en') }, h(ReplyFiguresView, { figures })))
    expect(container.textContent).toContain('All complaints: product 75 %, delivery 25 %.')
  })
  test.each<[string, StoredOrder[], back: number, net: Record<string, number>]>([
    ['an order after the complaint', [order('2026-11-19')], 1, { CNY: 1000 }],
    ['one before it', [order('2026-11-10')], 0, {}],
    ['one of the same day', [order('2026-11-17T22:00')], 0, {}],
    ['one cancelled', [order('2026-11-19', { statusKind: 'cancelled' })], 0, {}],
    ['one refunded in part', [order('2026-11-19', { refundedMinor: 400 })], 1, { CNY: 600 }],
    ['two currencies', [order('2026-11-19'), order('2026-11-20', { currency: 'EUR' })], 1, { CNY: 1000, EUR: 1000 }],
  ])('bought again: %s', (_, orders, back, net) => {
    const { boughtAgain } = replyFigures([], [], [{ customer: customer('2026-11-17'), orders }])
    expect(boughtAgain).toMatchObject({ n: 1, back, net })
  })
  test('what they bought again, once an order', () => {
    const items = [{ name: 'Mug' }, { name: 'Mug' }, { name: 'Lid' }]
    const orders = [order('2026-11-19', { items }), order('2026-11-20', { items: [{ name: 'Mug' }] })]
    expect(replyFigures([], [], [{ customer: customer('2026-11-17'), orders }]).boughtAgain.items).toEqual([
      ['Mug', 2],
      ['Lid', 1],
    ])
  })
})
