import { describe, expect, test } from 'vitest'
import { everyOpenPromise, ownersIn } from '../../lib/expectation/open-promises.ts'
import { type Complained, recovery } from '../../lib/expectation/recovery.ts'
import { inOrder, returnVisit } from '../../lib/expectation/return-visits.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import anna from '../profiles/examples/customers.v1.json' with { type: 'json' }

const now = new Date('2026-11-21T09:00:00')
const customer = (more: Partial<CustomerRecord>) => ({ ...anna, promises: [], lastServedOn: undefined, ...more }) as CustomerRecord
const promise = (what: string, by: string, owner?: string) => ({ id: what, what, by, madeOn: '2026-11-01', ...(owner ? { owner } : {}) })

test('everything that is open, the oldest first, with its owners and what nobody has', () => {
  const promises = [
    promise('call', '2026-12-24', 'Ann'),
    promise('send', '2026-11-19'),
    { ...promise('done', '2026-11-01', 'Cy'), keptOn: '2026-11-02' },
  ]
  const open = everyOpenPromise([{ record: customer({ promises }), name: 'Anna' }], now)
  expect(open.map(({ promise: { what }, daysLeft }) => [what, daysLeft])).toEqual([
    ['send', -2],
    ['call', 33],
  ])
  expect(ownersIn(open)).toEqual(['', 'Ann'])
})

describe('a return visit', () => {
  const visit = (more: Partial<CustomerRecord>, tier: Parameters<typeof returnVisit>[2]) =>
    returnVisit(customer({ lastOrderOn: '2026-10-20', ...more }), 'Anna', tier, now)?.quietDays
  test.each<[string, Partial<CustomerRecord>, Parameters<typeof returnVisit>[2], number | undefined]>([
    ['a VIP after 32 days', {}, 'vip', 32],
    ['a VIP after 29 days', { lastOrderOn: '2026-10-23' }, 'vip', undefined],
    ['a major customer after 32 days', {}, 'major', undefined],
    ['a small one never', { lastOrderOn: '2026-01-20' }, 'small', undefined],
    ['visited a week ago', { visitedOn: '2026-11-14' }, 'vip', undefined],
    ['gone for over a year', { lastOrderOn: '2025-10-20' }, 'vip', undefined],
    ['without a tier', {}, undefined, undefined],
    ['nobody we would recognise', { identifiedBy: 'order' }, 'vip', undefined],
    ['something is still promised', { promises: [promise('call', '2026-12-24')] }, 'vip', undefined],
  ])('%s', (_, more, tier, days) => expect(visit(more, tier)).toBe(days))
  test('whoever does not want to hear from us is never due, however long it is', () => {
    for (const lastOrderOn of ['2025-12-01', '2026-06-01', '2026-10-01'])
      for (const tier of ['vip', 'major', 'ordinary'] as const)
        expect(visit({ lastOrderOn, noContact: { since: '2026-01-01' } }, tier)).toBeUndefined()
  })
  test('the highest tier first, in it who has waited longest', () => {
    const of = (name: string, tier: 'vip' | 'major', quietDays: number) => ({ customer: name, name, tier, quietDays, dueDays: 0 })
    expect(inOrder([of('a', 'major', 90), of('b', 'vip', 31), of('c', 'vip', 60)]).map(({ name }) => name)).toEqual(['c', 'b', 'a'])
  })
})

describe('recovery', () => {
  const of = (name: string, on: string, ordered: string[], rated: Complained['rated'] = []): Complained => ({
    customer: name,
    on,
    ordered,
    rated,
  })
  test('by hand: three old enough, two came back in time, one of them rated twice', () => {
    const found = recovery(
      [
        of(
          'back',
          '2026-05-01',
          ['2026-04-01', '2026-06-15'],
          [
            { on: '2026-05-01', stars: 1 },
            { on: '2026-06-20', stars: 5 },
            { on: '2026-07-01', stars: 4 },
          ],
        ),
        of('back on the last day', '2026-05-01', ['2026-07-30']),
        of('too late', '2026-05-01', ['2026-07-31']),
        of('too early to tell', '2026-10-01', ['2026-10-05']),
      ],
      dayOf('2026-11-21'),
    )
    expect(found).toEqual({ of: 3, cameBack: 2, stars: { mean: 4.5, reviews: 2 } })
  })
  test('who complains twice is one customer, from the first time on', () => {
    const twice = [of('a', '2026-06-01', ['2026-05-15']), of('a', '2026-05-01', ['2026-05-15'])]
    expect(recovery(twice, dayOf('2026-11-21'))).toEqual({ of: 1, cameBack: 1 })
  })
})
