// @vitest-environment node
import { expect, test } from 'vitest'
import { cohorts } from '../../lib/insight/cohorts.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { shopOf } from './shops.ts'

test('who bought in each month since the first, over the turn of the year', () => {
  const shop = shopOf({
    Ann: ['2025-12-31', '2026-01-01', '2026-01-20', '2026-03-01'],
    Bo: ['2025-12-01'],
    Cy: ['2026-01-15', '2026-02-15'],
  })
  expect(cohorts(shop, dayOf('2026-03-05'))).toEqual([
    { month: '2025-12', customers: 2, active: [2, 1, 0, 1] },
    { month: '2026-01', customers: 1, active: [1, 1, 0] },
  ])
})

test('nobody', () => expect(cohorts(shopOf({}), 0)).toEqual([]))
