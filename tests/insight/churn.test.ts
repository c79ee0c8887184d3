// @vitest-environment node
import { expect, test } from 'vitest'
import { CHURN_ACTIONS, churnByReason, churnTable, costPerSaved } from '../../lib/insight/churn.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { shopOf } from './shops.ts'

test('customers and lapsed by tier and month of the first order; every customer in one row', () => {
  const shop = shopOf({
    Ann: ['2026-01-05', '2026-12-01'],
    Bo: ['2026-01-20'],
    Cy: ['2026-01-20', '2026-06-01'], // silent for 213 days, once for 132: lapsed
    Dee: ['2026-02-01', '2026-09-01'], // silent for 121 days, but once for 212
    Ed: ['2026-02-01'],
  })
  const rows = churnTable(shop, ['vip', 'small', 'vip', 'small', 'small'], dayOf('2026-12-31'), 100)
  expect(rows).toEqual([
    { tier: 'vip', firstMonth: '2026-01', customers: 2, lapsed: 1 },
    { tier: 'small', firstMonth: '2026-01', customers: 1, lapsed: 1 },
    { tier: 'small', firstMonth: '2026-02', customers: 2, lapsed: 1 },
  ])
})

test('reasons add up to the lapsed; whoever has none is unknown', () => {
  const counts = churnByReason(['weak-service', undefined, 'weak-service', 'lured-away', undefined])
  expect(counts.map(({ reason }) => reason)).toEqual(Object.keys(CHURN_ACTIONS))
  expect(counts.filter(({ customers }) => customers > 0)).toEqual([
    { reason: 'weak-service', customers: 2 },
    { reason: 'lured-away', customers: 1 },
    { reason: 'unknown', customers: 2 },
  ])
})

test('cost of a customer kept; nobody kept, no figure', () =>
  expect([costPerSaved(10_000, 3), costPerSaved(10_000, 0)]).toEqual([3333, undefined]))
