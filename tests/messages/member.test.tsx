import 'fake-indexeddb/auto'
import { fireEvent, render, screen } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { CustomerCard } from '../../components/customer-card.tsx'
import { MemberLevels } from '../../components/member-levels.tsx'
import { WordingProvider, wordingIn } from '../../components/wording.tsx'
import { cardOf } from '../../lib/messages/answers/customers.ts'
import type { Card } from '../../lib/messages/contents.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import type { Months } from '../../lib/profiles/records.ts'
import type { MemberLevel, ServiceItem } from '../../lib/profiles/service-records.ts'
import { keepServices } from '../../lib/profiles/services.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const SHOP = 'shop.example/oak'
const now = new Date('2026-11-21T09:00:00')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const order = (orderId: string, placedOn: string, totalMinor = 40_00, more: object = {}) => ({
  orderId,
  customerKey: 'anna',
  customerName: 'Anna',
  placedOn,
  totalMinor,
  currency: 'GBP',
  items: [{ name: 'Lamp' }],
  ...more,
})
const LEVELS: MemberLevel[] = [
  { name: 'Silver', orders: 2 },
  { name: 'Gold', orders: 2, netMinor: 100_00 },
]
async function card(orders: ReturnType<typeof order>[], levels?: MemberLevel[], currency = 'GBP', months?: Months): Promise<Card> {
  await keepOrders(store, SHOP, orders, { from: 'page', now })
  await store.put('services', {
    v: 1,
    shop: SHOP,
    items: [],
    budget: { currency, of: {} },
    ...(levels && { levels }),
    ...(months && { pyramid: { vip: 0.01, major: 0.04, ordinary: 0.15, months } }),
    changedOn: '2026-11-01',
  })
  const [anna] = await store.getAll('customers')
  const found = await cardOf(store, anna?.id ?? '', now)
  if (!found) throw new Error('no card')
  return found
}

describe('the member level on a card is of the last 12 months', () => {
  test.each<[string, ReturnType<typeof order>[], Card['member']]>([
    [
      'orders alone',
      [order('1', '2026-06-01'), order('2', '2026-07-01')],
      { level: 'Silver', months: 12, orders: 2, netMinor: 80_00, currency: 'GBP' },
    ],
    [
      'amount, too',
      [order('1', '2026-06-01'), order('2', '2026-07-01', 60_00)],
      { level: 'Gold', months: 12, orders: 2, netMinor: 100_00, currency: 'GBP' },
    ],
    ['an older order does not count', [order('1', '2025-06-01'), order('2', '2026-07-01', 900_00)], undefined],
    ['an unpaid order does not count', [order('1', '2026-06-01', 40_00, { statusKind: 'pending' }), order('2', '2026-07-01')], undefined],
    [
      'nor does what went back, or was paid in other money',
      [order('1', '2026-06-01', 90_00, { refundedMinor: 60_00 }), order('2', '2026-07-01', 900_00, { currency: 'USD' })],
      { level: 'Silver', months: 12, orders: 2, netMinor: 30_00, currency: 'GBP' },
    ],
  ])('%s', async (_, orders, member) => expect((await card(orders, LEVELS)).member).toEqual(member))

  test('or of as many months as the tiers go by', async () => {
    const orders = [order('1', '2025-06-01'), order('2', '2026-07-01')]
    expect((await card(orders, LEVELS, 'GBP', 24)).member).toEqual({
      level: 'Silver',
      months: 24,
      orders: 2,
      netMinor: 80_00,
      currency: 'GBP',
    })
  })

  test('what the catalogue has for the tier of a customer stands on the card before they ask; surprises and what all get do not', async () => {
    await card([order('1', '2026-06-01')])
    const item = (what: string, more: Partial<ServiceItem>): ServiceItem => ({
      id: what,
      what,
      level: 'expected',
      audience: 'customer',
      since: '2026-01-01',
      moved: [],
      ...more,
    })
    const items = [
      item('A call before it ships', { tiers: ['vip', 'major'] }),
      item('A gift', { tiers: ['vip'], level: 'surprise' }),
      item('Parcels of two days', {}),
      item('Tape', { tiers: ['small'] }),
    ]
    await keepServices(store, { v: 1, shop: SHOP, items, budget: { of: {} }, changedOn: '' })
    const unasked = async (net: number) => {
      const cutOffs = { vip: net, major: net, ordinary: net }
      const seen = { v: 1 as const, shop: SHOP, computedOn: '', changedSince: 0, orders: 1, customers: 1, currency: 'GBP', cutOffs }
      await store.put('standings', seen)
      const [anna] = await store.getAll('customers')
      return (await cardOf(store, anna?.id ?? '', now))?.unasked
    }
    expect([await unasked(40_00), await unasked(40_01)]).toEqual([['A call before it ships'], ['Tape']])
  })

  test('what others bought with the same things comes from the figures kept last, and is no hint for who has it', async () => {
    const rule = { having: ['Lamp'], also: 'Shade', count: 40, support: 0.4, confidence: 0.8, lift: 2, interval: [0.7, 0.9] }
    await store.put('figures', { v: 1, shop: SHOP, run: 'r', kept: { on: '', by: 'x', figures: { figures: { rules: [rule] } } } })
    expect((await card([order('1', '2026-06-01')])).besides).toEqual(rule)
    expect((await card([order('2', '2026-06-02', 1, { items: [{ name: 'Shade' }] })])).besides).toBeUndefined()
    await store.put('figures', { v: 1, shop: SHOP, run: 'r', kept: { on: '', by: 'x', figures: 'of another form' } })
    expect((await card([order('3', '2026-06-02')])).besides).toBeUndefined()
  })

  test('a shop without levels has no members', async () => {
    expect((await card([order('1', '2026-06-01'), order('2', '2026-07-01')])).member).toBeUndefined()
  })
})

describe('loyalty on a card', () => {
  test('is told of who has bought on two days', async () => {
    expect((await card([order('1', '2026-06-01'), order('2', '2026-06-01')])).loyalty).toBeUndefined()
    expect((await card([order('3', '2026-07-01')])).loyalty).toMatchObject({ type: 'unknown', purchases: 2, spanDays: 30, products: 1 })
  })

  test.each([
    ['en', 'Loyalty: convenience · bought on 3 days within 31 days · 1 thing|Member level, 12 months: Gold · 3 orders · £120.00'],
    ['zh_CN', '忠诚：便利型 · 31 天里有 3 天下过单 · 买过 1 种东西|近 12 个月会员等级：Gold · 3 笔订单 · £120.00'],
  ] as const)('in %s it stands in two quiet lines with the member level', async (language, said) => {
    const shown = await card([order('1', '2026-06-01'), order('2', '2026-06-11'), order('3', '2026-07-01')], LEVELS)
    const { container } = render(
      <WordingProvider value={wordingIn(language)}>
        <CustomerCard card={shown} onNote={async () => {}} />
      </WordingProvider>,
    )
    for (const line of said.split('|')) expect(container.textContent).toContain(line)
  })
})

test('levels are written down in whole orders and in the currency of the budget', () => {
  const { words } = wordingIn('en')
  const { orders, net, add } = words.dashboard.service.members
  const changes: MemberLevel[][] = []
  render(
    <WordingProvider value={wordingIn('en')}>
      <MemberLevels levels={[{ name: 'Gold', netMinor: 1 }]} currency="JPY" onChange={to => changes.push(to)} />
    </WordingProvider>,
  )
  fireEvent.input(screen.getByLabelText(orders), { target: { value: '3' } })
  fireEvent.input(screen.getByLabelText(orders), { target: { value: '' } })
  fireEvent.input(screen.getByLabelText(`${net} · JPY`), { target: { value: '5000' } })
  fireEvent.click(screen.getByText(add))
  fireEvent.click(screen.getByText(words.dashboard.voice.remove))
  expect(changes).toEqual([
    [{ name: 'Gold', netMinor: 1, orders: 3 }],
    [{ name: 'Gold', netMinor: 1, orders: undefined }],
    [{ name: 'Gold', netMinor: 5000 }],
    [{ name: 'Gold', netMinor: 1 }, { name: '' }],
    [],
  ])
})
