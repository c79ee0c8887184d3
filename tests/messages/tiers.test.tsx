import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Pyramid, TierShares } from '../../components/tier-shares.tsx'
import { WordingProvider, wordingIn } from '../../components/wording.tsx'
import { tierOf } from '../../lib/insight/tier.ts'
import { setUpAnswers } from '../../lib/messages/answers/set-up.ts'
import { renewStanding } from '../../lib/messages/answers/standing.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import type { ServiceRecord } from '../../lib/profiles/service-records.ts'
import { deleteEverything, openStore, type Store } from '../../lib/profiles/store.ts'

const now = new Date('2026-11-21T12:00:00Z')
const DAY = 86_400_000
let store: Store
beforeEach(async () => {
  store = await openStore()
})
afterEach(async () => {
  cleanup()
  await deleteEverything(store)
  store.close()
})

const services = (pyramid?: ServiceRecord['pyramid']): ServiceRecord => ({
  v: 1,
  shop: 's',
  items: [],
  budget: { of: {} },
  ...(pyramid ? { pyramid } : {}),
  changedOn: now.toISOString(),
})

test('the shop’s own pyramid moves its tiers at once and makes its figures old; kept again as it is, it does neither', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => ({
    orderId: `${i}`,
    customerKey: `c${i}`,
    placedOn: new Date(now.getTime() - i * DAY).toISOString().slice(0, 10),
    totalMinor: 100 + i,
    currency: 'GBP',
  }))
  await keepOrders(store, 's', rows, { from: 'page', now })
  await renewStanding(store, 's', now)
  const vips = async () => {
    const lines = (await store.get('standings', 's'))?.cutOffs ?? expect.fail('no tiers')
    return rows.filter(({ totalMinor }) => tierOf(totalMinor, lines) === 'vip').length
  }
  const mark = async () => (await store.get('changes', 's'))?.mark
  const { keepServices } = setUpAnswers(
    async () => store,
    () => now,
  )
  const keep = (pyramid: ServiceRecord['pyramid']) => keepServices(services(pyramid), {} as never)
  expect(await vips()).toBe(2)

  const before = await mark()
  await keep({ vip: 0.1, major: 0.2, ordinary: 0.3 })
  expect(await vips()).toBe(20)
  const after = await mark()
  expect(after).not.toBe(before)

  await keep({ vip: 0.1, major: 0.2, ordinary: 0.3 })
  expect(await mark()).toBe(after)

  await keep({ vip: 0.1, major: 0.2, ordinary: 0.3, leastMinor: 295 })
  expect(await vips()).toBe(5)

  await keep({ vip: 0.1, major: 0.2, ordinary: 0.3, months: 3 })
  const seen = async () => (await store.getAll('customers')).filter(({ netInWindow }) => 'GBP' in netInWindow).length
  expect([await seen(), (await store.get('standings', 's'))?.months]).toEqual([91, 3])
  expect(await mark()).not.toBe(after)
  await keep({ vip: 0.1, major: 0.2, ordinary: 0.3, months: 12 })
  expect([await seen(), (await store.get('standings', 's'))?.months]).toEqual([200, 12])
})

test('shares are typed in percent; what is left over is small, and more than all is told', () => {
  const onChange = vi.fn()
  const shown = (pyramid: Pyramid) => (
    <WordingProvider value={wordingIn('en')}>
      <TierShares pyramid={pyramid} onChange={onChange} />
    </WordingProvider>
  )
  const { rerender } = render(shown({ vip: 0.01, major: 0.04, ordinary: 0.15 }))
  screen.getByText('Small 80 %')
  fireEvent.input(screen.getByLabelText('VIP %'), { target: { value: '2.5' } })
  expect(onChange).toHaveBeenCalledWith({ vip: 0.025, major: 0.04, ordinary: 0.15 })
  expect(screen.queryByText(/more than 100 %/)).toBeNull()
  fireEvent.change(screen.getByLabelText('Period'), { target: { value: '3' } })
  expect(onChange).toHaveBeenCalledWith({ vip: 0.01, major: 0.04, ordinary: 0.15, months: 3 })
  rerender(shown({ vip: 0.5, major: 0.4, ordinary: 0.2 }))
  screen.getByText(/more than 100 %/)
})
