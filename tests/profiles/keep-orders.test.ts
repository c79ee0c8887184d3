import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { customerFile, findCustomers, findWithinOrders } from '../../lib/profiles/find-customers.ts'
import { keepCustomers } from '../../lib/profiles/keep-customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { byPlace } from '../../lib/profiles/order-chunks.ts'
import { perkId } from '../../lib/profiles/perks.ts'
import type { PerkRecord } from '../../lib/profiles/service-records.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import perk from './examples/perks.v1.json' with { type: 'json' }

const now = new Date('2026-11-21T10:00:00Z')
const SHOP = 'seller.example/north'
let store: Store

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const order = (orderId: string, more: Partial<OrderRow> = {}): OrderRow => ({
  orderId,
  placedOn: '2026-11-01',
  totalMinor: 1000,
  currency: 'GBP',
  ...more,
})
const page = (rows: OrderRow[], shop = SHOP) => keepOrders(store, shop, rows, { from: 'page', now })
const file = (rows: OrderRow[]) => keepOrders(store, SHOP, rows, { from: 'file', now })
const everything = async () =>
  JSON.stringify(await Promise.all((['customers', 'orders', 'reviews', 'replies'] as const).map(name => store.getAll(name))))

describe('who an order belongs to', () => {
  test('the same page read twice changes nothing', async () => {
    const rows = [
      order('1', { customerKey: 'anna', customerName: 'Anna Lee' }),
      order('2', { customerName: '张**' }),
      order('3', { customerEmail: 'b@x.org' }),
    ]
    expect((await page(rows)).changed).toBeGreaterThan(0)
    const before = await everything()
    expect((await page(rows)).changed).toBe(0)
    expect(await everything()).toBe(before)
  })

  test('the platform key joins orders, whatever the name says that day', async () => {
    await page([order('1', { customerKey: '7', customerName: 'Anna Lee' }), order('2', { customerKey: '7', customerName: 'Anna L. Lee' })])
    const [customer, ...others] = await store.getAll('customers')
    expect(others).toEqual([])
    expect(customer).toMatchObject({ orderCount: 2, name: 'Anna L. Lee', net: { GBP: 2000 } })
  })

  test('two buyers behind one masked name stay two', async () => {
    await page([order('1', { customerName: '张**' }), order('2', { customerName: '张**' })])
    expect((await store.getAll('customers')).map(c => [c.identifiedBy, c.orderCount])).toEqual([
      ['order', 1],
      ['order', 1],
    ])
  })

  test('a masked name never overwrites a full one', async () => {
    await file([order('1', { customerKey: 'k', customerName: '张小明' })])
    await page([order('1', { customerName: '张**' }), order('2', { customerKey: 'k', customerName: 'k***' })])
    expect(await store.getAll('customers')).toMatchObject([{ name: '张小明', orderCount: 2 }])
  })

  test('an order that stood alone moves to its buyer once the page tells who that is', async () => {
    await page([order('1', { customerName: 'a***e' })])
    await page([
      order('1', { customerEmail: 'anna@example.org', customerName: 'Anna Lee' }),
      order('2', { customerEmail: 'anna@example.org' }),
    ])
    const customers = await store.getAll('customers')
    expect(customers).toMatchObject([{ orderCount: 2, name: 'Anna Lee', identifiedBy: 'email' }])
    expect((await customerFile(store, customers[0]?.id ?? ''))?.orders.map(o => o.orderId).sort()).toEqual(['1', '2'])
  })

  test('an order kept alone is absorbed by a buyer who is already known', async () => {
    await page([order('2', { customerEmail: 'anna@example.org' })])
    await page([order('1', { customerName: 'a***e' })])
    await page([order('1', { customerEmail: 'anna@example.org' })])
    expect(await store.getAll('customers')).toMatchObject([{ orderCount: 2 }])
    expect((await store.getAll('orders')).flatMap(chunk => chunk.orderKeys)).toHaveLength(2)
  })

  test('what was given and wished goes with it', async () => {
    await page([order('2', { customerEmail: 'anna@example.org' })])
    await page([order('1', { customerName: 'a***e' })])
    const alone = (await store.getAll('customers')).find(({ identifiedBy }) => identifiedBy === 'order')
    if (!alone) throw new Error('nobody stands alone')
    await store.put('customers', { ...alone, noContact: { since: '2026-11-01' } })
    await store.put('perks', { ...perk, customer: alone.id, id: perkId({ ...perk, customer: alone.id }) } as PerkRecord)
    await page([order('1', { customerEmail: 'anna@example.org' })])
    const [anna] = await store.getAll('customers')
    expect(anna?.noContact).toEqual({ since: '2026-11-01' })
    expect(await store.getAll('perks')).toMatchObject([{ customer: anna?.id, id: `${anna?.id}/b2/2026-11-20` }])
  })

  test('two known customers of one name: a row with the name alone is neither', async () => {
    await page([order('1', { customerKey: '1', customerName: 'Emma Smith' }), order('2', { customerKey: '2', customerName: 'Emma Smith' })])
    await page([order('3', { customerName: 'Emma Smith' })])
    expect((await store.getAll('customers')).map(c => c.orderCount)).toEqual([1, 1, 1])
  })

  test('histories of two shops never mix', async () => {
    await page([order('1', { customerKey: '7' })])
    await page([order('1', { customerKey: '7', totalMinor: 5 })], 'seller.example/south')
    expect((await store.getAll('customers')).map(c => c.net)).toEqual([{ GBP: 1000 }, { GBP: 5 }])
  })

  test('a customer with more orders than one chunk holds keeps them all', async () => {
    await page(Array.from({ length: 250 }, (_, i) => order(`o${i}`, { customerKey: '7' })))
    const chunks = await store.getAll('orders')
    expect(chunks.sort(byPlace).map(chunk => chunk.orders.length)).toEqual(Array(10).fill(25))
    expect(await store.getAll('customers')).toMatchObject([{ orderCount: 250, net: { GBP: 250_000 }, chunks: 10 }])
  })
})

describe('what an order brought', () => {
  test.each<[string, Partial<OrderRow>, number]>([
    ['paid', { statusKind: 'paid' }, 1000],
    ['part of it refunded', { refundedMinor: 300 }, 700],
    ['not paid yet', { statusKind: 'pending' }, 0],
    ['cancelled', { statusKind: 'cancelled' }, 0],
    ['wholly refunded, the page says only so', { statusKind: 'refunded' }, 0],
    ['more refunded than paid', { refundedMinor: 1500 }, -500],
  ])('%s', async (_, more, net) => {
    await page([order('1', { customerKey: '7', ...more })])
    expect(await store.getAll('customers')).toMatchObject([{ net: { GBP: net } }])
  })

  test('two currencies are never summed', async () => {
    await page([order('1', { customerKey: '7' }), order('2', { customerKey: '7', currency: 'EUR', totalMinor: 50 })])
    expect(await store.getAll('customers')).toMatchObject([{ net: { GBP: 1000, EUR: 50 } }])
  })

  test('an order older than the window counts in all, not in the window', async () => {
    await page([order('1', { customerKey: '7', placedOn: '2024-01-01' }), order('2', { customerKey: '7' })])
    expect(await store.getAll('customers')).toMatchObject([{ net: { GBP: 2000 }, netInWindow: { GBP: 1000 } }])
  })

  test('what the page says stands against an older file, and the file fills the gaps', async () => {
    await page([order('1', { customerKey: '7', statusKind: 'shipped', status: 'Shipped' })])
    await file([order('1', { customerKey: '7', statusKind: 'paid', status: 'paid', promisedOn: '2026-11-09' })])
    expect((await store.getAll('orders'))[0]?.orders).toMatchObject([{ status: 'Shipped', promisedOn: '2026-11-09', from: 'page' }])
  })
})

test('the platform’s flag and remark are kept with the order', async () => {
  await page([order('1', { customerKey: '7', flag: '红旗', remark: '多放一份茶样' })])
  expect((await store.getAll('orders'))[0]?.orders).toMatchObject([{ flag: '红旗', remark: '多放一份茶样' }])
})

test('when one row cannot be stored none is', async () => {
  const bad = { ...order('2', { customerKey: 'x' }), totalMinor: () => 1 } as unknown as OrderRow
  await expect(page([order('1', { customerKey: '7' }), bad])).rejects.toThrow()
  expect(await store.getAll('customers')).toEqual([])
  expect(await store.getAll('orders')).toEqual([])
})

describe('reviews', () => {
  const review = { orderId: '1', authorName: 'A***a', stars: 1, text: 'Broken.', postedOn: '2026-11-05' }

  test('a review joins its customer by the order number, and its complaint is remembered once', async () => {
    await page([order('1', { customerKey: '7', customerName: 'Anna' })])
    for (let i = 0; i < 2; i++) await keepReviews(store, SHOP, [{ row: review, bad: true, issues: ['quality'] }], now)
    expect(await store.getAll('customers')).toMatchObject([{ name: 'Anna', complaints: [{ stars: 1, issues: ['quality'] }] }])
    expect(await store.getAll('reviews')).toHaveLength(1)
  })

  test('a review read before its order joins the customer as soon as the order is read', async () => {
    await keepReviews(store, SHOP, [{ row: review, bad: true, issues: ['quality'] }], now)
    await keepOrders(store, SHOP, [{ orderId: '1', customerName: 'Anna', customerKey: 'anna' }], { from: 'page', now })
    const customers = await store.getAll('customers')
    expect(customers).toMatchObject([{ name: 'Anna', identifiedBy: 'key', complaints: [{ orderId: '1' }] }])
    expect(await store.getAll('reviews')).toMatchObject([{ customer: customers[0]?.id }])
  })

  test('a reviewer without an order number joins nobody by a name', async () => {
    await page([order('1', { customerName: 'Anna Lee' })])
    await keepReviews(store, SHOP, [{ row: { authorName: 'Anna Lee', text: 'Bad', stars: 1 }, bad: true, issues: [] }], now)
    expect(await store.getAll('customers')).toMatchObject([{ complaints: [] }])
  })

  test('what was added later is kept with the review, and the complaint is as late as that', async () => {
    await page([order('1', { customerKey: '7' })])
    await keepReviews(store, SHOP, [{ row: review, bad: true, issues: ['quality'] }], now)
    const followUp = { text: 'The new one broke too.', postedOn: '2026-11-15' }
    await keepReviews(store, SHOP, [{ row: { ...review, followUp }, bad: true, issues: ['quality'] }], now)
    expect(await store.getAll('reviews')).toMatchObject([{ text: 'Broken.', postedOn: '2026-11-05', followUp }])
    expect(await store.getAll('customers')).toMatchObject([{ complaints: [{ postedOn: '2026-11-15' }] }])
  })

  test('a review changed for the better is no complaint any more', async () => {
    await page([order('1', { customerKey: '7' })])
    await keepReviews(store, SHOP, [{ row: { ...review, reviewId: 'r' }, bad: true, issues: ['quality'] }], now)
    await keepReviews(store, SHOP, [{ row: { ...review, reviewId: 'r', stars: 5, text: 'Replaced, lovely' }, bad: false, issues: [] }], now)
    expect(await store.getAll('customers')).toMatchObject([{ complaints: [] }])
  })
})

test.each(['customers', 'orders'] as const)(
  'a record of the %s that cannot be read costs its own row, and is left as it is',
  async name => {
    await page([order('1', { customerKey: '7', customerName: 'Anna Lee' }), order('2', { customerKey: '8' })])
    const [first] = await store.getAll(name)
    const broken = { ...first, shop: 7 } as never
    await store.put(name, broken)
    const rows = [
      order('1', { customerKey: '7', customerName: 'Anna Lee-Smith' }),
      order('2', { customerKey: '8' }),
      order('3', { customerKey: '8' }),
    ]
    const kept = await keepOrders(store, SHOP, rows, { from: 'page', now })
    expect(kept.broken).toHaveLength(1)
    expect(kept.customers.map(customer => customer?.orderCount)).toEqual([undefined, 2, 2])
    expect(await store.get(name, (first as { id: string }).id)).toEqual(broken)
    expect((await store.getAll('customers')).some(customer => customer.name === 'Anna Lee-Smith')).toBe(false)
  },
)

test('what the platform states of a customer is kept beside what we saw', async () => {
  await keepCustomers(store, SHOP, [{ customerKey: '7', name: 'Anna', orders: 14, spentMinor: 99900, currency: 'GBP' }], { now })
  expect(await store.getAll('customers')).toMatchObject([{ orderCount: 0, stated: { orders: 14, spentMinor: 99900 } }])
})

describe('finding somebody while typing', () => {
  beforeEach(async () => {
    await store.put('shops', { v: 1, id: SHOP, marketplace: 'x', host: 'h', name: 'S', pages: [], firstReadOn: '', lastReadOn: '' })
    await page([
      order('2026110100536365', { customerKey: 'nightowl', customerName: 'Zoë Müller', phone: '07700 900123' }),
      order('2026110200536999', { customerKey: '8', customerName: '王小明', customerEmail: 'wang@example.org' }),
    ])
  })
  test.each([
    ['zo', 'Zoë Müller'],
    ['mulle', 'Zoë Müller'],
    ['night', 'Zoë Müller'],
    ['0123', 'Zoë Müller'],
    ['536365', 'Zoë Müller'],
    ['2026110100', 'Zoë Müller'],
    ['小明', '王小明'],
    ['王小', '王小明'],
    ['王', '王小明'],
    ['wang', '王小明'],
  ])('%s', async (typed, name) => {
    const found = [...(await findCustomers(store, typed)), ...(await findWithinOrders(store, typed))]
    expect(found.map(c => c.name)).toEqual([name])
  })
  test('everybody whose order number it is part of, beside those whose phone ends so; one with many orders hides nobody', async () => {
    await page([
      order('2849100000000123', { customerKey: 'li9', customerName: 'Wanted' }),
      ...Array.from({ length: 40 }, (_, i) => order(`55${100 + i}`, { customerKey: 'often', customerName: 'Often' })),
      order('55900', { customerKey: 'once', customerName: 'Once' }),
      order('77', { customerKey: 'lizzz9', customerName: 'Li' }),
    ])
    const found = async (typed: string) => [...(await findCustomers(store, typed)), ...(await findWithinOrders(store, typed))]
    const names = async (typed: string) => (await found(typed)).map(({ name }) => name).sort()
    expect(await names('0123')).toEqual(['Wanted', 'Zoë Müller'])
    expect(await names('55')).toEqual(['Often', 'Once'])
    await page(Array.from({ length: 30 }, (_, i) => order(`L${i}`, { customerKey: `liam${i}`, customerName: `Liam ${i}` })))
    expect(await names('li')).toContain('Li')
  })
  test('the buyer of exactly this number comes first', async () => {
    await page([
      order('1001', { customerKey: 'exact', customerName: 'Exact', placedOn: '2020-01-01' }),
      ...Array.from({ length: 30 }, (_, i) => order(`1001${i}`, { customerKey: `k${i}`, customerName: `Later ${i}` })),
    ])
    expect((await findCustomers(store, '1001'))[0]?.name).toBe('Exact')
  })
  test.each(['z', 'nobody', '999999'])('%s finds nobody', async typed => {
    expect(await findCustomers(store, typed)).toEqual([])
    expect(await findWithinOrders(store, typed)).toEqual([])
  })
})
