import { describe, expect, test } from 'vitest'
import { habits, onLevel, publicPromises, toReview } from '../../lib/expectation/catalogue.ts'
import { type PerkCase, perkDoubts, spentOn, stops } from '../../lib/expectation/perks.ts'
import type { PerkRecord, ServiceItem } from '../../lib/profiles/service-records.ts'

const now = new Date('2026-11-21T09:00:00')
const item = (more: Partial<ServiceItem> = {}): ServiceItem => ({
  id: 'card',
  what: 'A handwritten card',
  level: 'surprise',
  audience: 'customer',
  since: '2026-01-01',
  moved: [],
  ...more,
})
const perk = (on: string, more: Partial<PerkRecord> = {}): PerkRecord => ({
  v: 1,
  id: on,
  shop: 's',
  customer: 'anna',
  item: 'card',
  what: 'A handwritten card',
  on,
  ...more,
})
const asked = (more: Partial<PerkCase> = {}): PerkCase => ({
  item: item(),
  customer: { promises: [] },
  orders: [],
  given: [],
  month: [],
  budget: { of: {} },
  now,
  ...more,
})
const promise = (by: string, keptOn?: string) => ({ id: by, what: 'Call', by, madeOn: '2026-11-01', ...(keptOn ? { keptOn } : {}) })

describe('what speaks against a surprise today', () => {
  test.each<[string, Partial<PerkCase>, string[], boolean]>([
    ['nothing', {}, [], false],
    ['they had the same before', { given: [perk('2026-08-02')] }, ['again'], false],
    ['they had another one before', { given: [perk('2026-08-02', { item: 'tea' })] }, [], false],
    ['it was given today already', { given: [perk('2026-11-21')] }, [], false],
    ['a promise is past its day', { customer: { promises: [promise('2026-11-20')] } }, ['promise-overdue'], true],
    ['a promise is due today', { customer: { promises: [promise('2026-11-21')] } }, [], false],
    ['a promise was kept', { customer: { promises: [promise('2026-11-10', '2026-11-12')] } }, [], false],
    [
      'an order is late',
      { orders: [{ orderId: '7', promisedOn: '2026-11-18', statusKind: 'shipped', from: 'page' }] },
      ['order-late'],
      true,
    ],
    [
      'an order came late, and is over',
      { orders: [{ orderId: '7', promisedOn: '2026-11-10', deliveredOn: '2026-11-12', from: 'page' }] },
      [],
      false,
    ],
    ['the same day last year', { given: [perk('2025-11-19', { item: 'tea' })] }, ['same-day-of-year'], false],
    ['every month', { given: [perk('2026-10-22', { item: 'tea' }), perk('2026-09-22', { item: 'pen' })] }, ['even-intervals'], false],
    ['at odd intervals', { given: [perk('2026-10-22', { item: 'tea' }), perk('2026-06-01', { item: 'pen' })] }, [], false],
    ['meant for VIPs', { item: item({ tiers: ['vip'] }), tier: 'small' }, ['other-tier'], false],
  ])('%s', (_, more, doubts, stopped) => {
    const found = perkDoubts(asked(more))
    expect(found.map(({ of }) => of)).toEqual(doubts)
    expect(found.some(stops)).toBe(stopped)
  })

  test('a tier’s budget of the month ends with it, and with no other tier’s', () => {
    const month = [perk('2026-11-02', { costMinor: 800, tier: 'vip' }), perk('2026-11-03', { costMinor: 900, tier: 'major' })]
    const budget = { currency: 'GBP', of: { vip: 1000, major: 1000 } }
    const ask = (costMinor: number, tier: 'vip' | 'major' | 'ordinary') =>
      perkDoubts(asked({ item: item({ costMinor }), tier, month, budget })).map(({ of }) => of)
    expect([ask(200, 'vip'), ask(201, 'vip'), ask(200, 'major'), ask(5000, 'ordinary')]).toEqual([[], ['over-budget'], ['over-budget'], []])
    expect(spentOn('vip', month)).toBe(800)
  })
})

describe('a surprise sinks', () => {
  const twice = (customer: string) => [perk('2026-03-01', { customer }), perk('2026-06-09', { customer })]
  test('when three customers had it more than once', () => {
    expect(habits([item()], [...twice('anna'), ...twice('bo')], now)).toEqual([])
    expect(habits([item()], [...twice('anna'), ...twice('bo'), ...twice('cy')], now)).toMatchObject([{ customers: 3, to: 'expected' }])
  })
  test('what was given before it was put there, or over a year ago, does not count again', () => {
    const all = [...twice('anna'), ...twice('bo'), ...twice('cy')]
    expect(habits([item({ since: '2026-05-01' })], all, now)).toEqual([])
    expect(habits([item()], all, new Date('2027-04-01'))).toEqual([])
  })
  test('step by step, and each step keeps its day', () => {
    const expected = onLevel(item(), 'expected', '2026-11-21')
    expect(onLevel(expected, 'basic', '2027-02-01')).toMatchObject({
      level: 'basic',
      since: '2027-02-01',
      moved: [
        { from: 'surprise', on: '2026-11-21' },
        { from: 'expected', on: '2027-02-01' },
      ],
    })
  })
  test('one put right upwards has no history of it', () =>
    expect(onLevel(item({ level: 'basic' }), 'surprise', '2026-11-21').moved).toEqual([]))
})

test('in public stands only what everybody may know and everybody gets', () => {
  const items = [
    item({ what: '破损补发', how: '7天内发照片', level: 'basic', audience: 'public' }),
    item({ what: '会员免邮', level: 'basic', audience: 'members' }),
    item({ what: '48小时发货', level: 'expected', audience: 'public' }),
    item({ what: '手写卡片', audience: 'public' }),
  ]
  expect(publicPromises(items)).toEqual(['破损补发（7天内发照片）'])
})

test('what has to be looked at again is found on its day, not before', () => {
  const items = [item({ id: 'a', reviewOn: '2026-11-21' }), item({ id: 'b', reviewOn: '2026-11-22' }), item({ id: 'c' })]
  expect(toReview(items, '2026-11-21').map(({ id }) => id)).toEqual(['a'])
})
