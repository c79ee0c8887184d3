import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepFile, type ToKeep } from '../../lib/files/keep-file.ts'
import { changeCustomer, forgetCustomer, withNote } from '../../lib/messages/answers/customers.ts'
import type { CustomerRow, OrderRow, ReviewRow } from '../../lib/pages/facts.ts'
import type { CampaignRecord } from '../../lib/profiles/campaign-records.ts'
import { campaignsOf, keepCampaign } from '../../lib/profiles/campaigns.ts'
import { ImportGone, keepImport, MOST_IMPORTS, recentImports } from '../../lib/profiles/import-trace.ts'
import { keepCustomers } from '../../lib/profiles/keep-customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { type JudgedReview, keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { fileShop, keepShop } from '../../lib/profiles/shop.ts'
import { deleteEverything, openStore, readAll, type Store } from '../../lib/profiles/store.ts'
import { undoImport } from '../../lib/profiles/undo-import.ts'
import campaign from './examples/campaigns.v1.json' with { type: 'json' }

const now = new Date('2026-11-21T12:00:00Z')
const shop = fileShop('Oak & Co', 'generic')
let store: Store
/** Counts up, so that imports follow one another. */
let minutes = 0
beforeEach(async () => {
  store = await openStore()
  minutes = 0
})
afterEach(async () => {
  await deleteEverything(store)
  store.close()
})

const later = () => new Date(now.getTime() + ++minutes * 60_000)
const importFile = (id: string, rows: ToKeep, signal?: AbortSignal, progress?: (done: number) => void) =>
  keepFile(store, shop, rows, { now: later(), as: { id, file: `${id}.csv` }, signal, progress })
const page = (rows: OrderRow[]) => keepOrders(store, shop.id, rows, { from: 'page', now })
const undo = (id: string, signal?: AbortSignal, progress?: (done: number, total: number) => void) =>
  undoImport(store, id, { now, signal, progress })
const judged = (row: ReviewRow): JudgedReview => ({ row, bad: (row.stars ?? 5) < 3, issues: [] })
/** Reviews of a file, as the page of files brings them in. */
const importReviews = async (id: string, rows: ReviewRow[]) => {
  await keepImport(store, { id, shop: shop.id, file: `${id}.csv`, now: later() })
  await keepReviews(store, shop.id, rows.map(judged), now, { of: id })
}

const order = (n: number, more: Partial<OrderRow> = {}): OrderRow => ({
  orderId: String(n),
  customerEmail: `buyer${n % 7}@example.com`,
  customerName: `Buyer ${n % 7}`,
  placedOn: `2026-0${1 + (n % 9)}-15`,
  totalMinor: 1000 + n,
  currency: 'USD',
  ...more,
})
const orders = (from: number, to: number, more?: Partial<OrderRow>) => Array.from({ length: to - from }, (_, i) => order(from + i, more))

/** What matters of the store: everything but in which chunk an order lies and when something was last looked at. */
async function remembered() {
  const [customers, chunks, reviews, replies] = await Promise.all(
    (['customers', 'orders', 'reviews', 'replies'] as const).map(name => readAll(store, name)),
  )
  const ordersOf = new Map<string, unknown[]>()
  for (const chunk of chunks?.records ?? []) {
    if (!('orderKeys' in chunk)) continue
    const known = ordersOf.get(chunk.customer) ?? []
    ordersOf.set(
      chunk.customer,
      [...known, ...chunk.orders].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    )
  }
  return {
    customers: (customers?.records ?? []).map(record => ({
      ...record,
      chunks: undefined,
      searchKeys: [...('searchKeys' in record ? record.searchKeys : [])].sort(),
    })),
    orders: Object.fromEntries(ordersOf),
    reviews: reviews?.records,
    replies: replies?.records,
  }
}
/** Every chunk is its customer's, every customer counts its chunks. */
async function isWhole() {
  const [customers, chunks] = [(await readAll(store, 'customers')).records, (await readAll(store, 'orders')).records]
  for (const { id, chunks: count, orderCount } of customers) {
    const own = chunks.filter(chunk => chunk.customer === id)
    expect(own.map(chunk => chunk.id).sort()).toEqual(Array.from({ length: count }, (_, i) => `${id}#${i}`).sort())
    expect(own.flatMap(chunk => chunk.orders)).toHaveLength(orderCount)
  }
  expect(chunks.filter(chunk => !customers.some(({ id }) => id === chunk.customer))).toEqual([])
}

describe('an import is taken back', () => {
  test('of a shop it has made: nothing is left, not even the shop', async () => {
    await importFile('a', { orders: orders(0, 450) })
    expect(await undo('a')).toEqual({ stayed: 0, cancelled: false, shopGone: true })
    for (const name of ['shops', 'customers', 'orders', 'standings', 'importParts'] as const) expect(await store.getAll(name)).toEqual([])
  })

  test.each<[string, () => Promise<unknown>, ToKeep]>([
    ['new orders of known customers', () => page(orders(0, 30)), { orders: orders(30, 300) }],
    ['orders that pages know in part', () => page(orders(0, 30, { totalMinor: undefined })), { orders: orders(0, 60) }],
    [
      'orders another file knows otherwise',
      () => importFile('before', { orders: orders(0, 30, { status: 'open' }) }),
      { orders: orders(0, 60, { status: 'shut' }) },
    ],
    [
      'whose order it was that stood alone',
      () => page([{ orderId: '3', customerName: 'B**', totalMinor: 5 }, order(10)]),
      { orders: orders(0, 12) },
    ],
    [
      'a name where there was a masked one',
      () => page([{ orderId: '3', customerKey: 'bee', customerName: 'B**' }]),
      { orders: [{ orderId: '4', customerKey: 'bee', customerName: 'Bo Day', phone: '5550001111' }] },
    ],
    [
      'what a platform states of customers',
      () => keepCustomers(store, shop.id, [{ customerKey: 'k', name: 'Ann', orders: 2 }], { now }),
      {
        customers: [
          { customerKey: 'k', orders: 9, email: 'ann@example.com' },
          { customerKey: 'l', name: 'Bo' },
        ],
      },
    ],
    [
      'more than a chunk of one customer',
      () => page(orders(0, 10, { customerEmail: 'one@example.com' })),
      { orders: orders(10, 420, { customerEmail: 'one@example.com' }) },
    ],
  ])('%s: all is as it was', async (_what, before, file) => {
    await keepShop(store, { ...shop, pages: ['a'] }, now)
    await before()
    const was = await remembered()
    await importFile('a', file)
    expect(await remembered()).not.toEqual(was)
    expect(await undo('a')).toMatchObject({ stayed: 0, cancelled: false })
    expect(await remembered()).toEqual(was)
    await isWhole()
  })

  test('customers who are gone with it stand in no campaign any more, the others stay', async () => {
    await page(orders(0, 3))
    const known = (await store.getAllKeys('customers')).map(String)
    await importFile('a', { orders: orders(3, 450) })
    const added = (await store.getAllKeys('customers')).map(String).filter(id => !known.includes(id))
    expect([known.length, added.length]).toEqual([3, 4])
    const [one = '', ...others] = added
    const groups = [{ tier: 'none' as const, treated: [...known.slice(1), one], holdout: [...others, ...known.slice(0, 1)] }]
    await keepCampaign(store, { ...(campaign as CampaignRecord), shop: shop.id, groups })
    await undo('a')
    const [left] = await campaignsOf(store, shop.id)
    expect(left?.groups).toEqual([{ tier: 'none', treated: known.slice(1), holdout: known.slice(0, 1) }])
  })

  test('the review that was waiting for its order goes back with what was noted of it', async () => {
    await keepShop(store, { ...shop, pages: ['a'] }, now)
    await keepReviews(store, shop.id, [judged({ orderId: '3', authorName: 'B**', stars: 1, text: 'cold' })], now)
    const [alone] = await store.getAll('customers')
    await changeCustomer(store, alone?.id ?? '', customer => ({ ...withNote(customer, 'no nuts', now), pinned: true as const }))
    const was = await remembered()
    await importFile('a', { orders: [order(3), order(10)] })
    expect((await store.getAll('customers')).map(({ note }) => note?.text)).toEqual(['no nuts'])
    await undo('a')
    expect(await remembered()).toEqual(was)
  })

  test('reviews of a file, with the complaint, and the reply the file shows', async () => {
    await page([order(1), order(2)])
    await keepReviews(store, shop.id, [judged({ reviewId: 'r2', orderId: '2', stars: 1, text: 'late' })], now)
    const id = `${shop.id}|review:r2`
    await store.put('replies', {
      v: 2,
      reviewId: id,
      shop: shop.id,
      state: 'copied',
      text: 'Sorry',
      variant: 0,
      promises: [{ what: 'Sorry', by: '2026-12-01' }],
      changedOn: now.toISOString(),
    })
    const was = await remembered()
    await importReviews('a', [
      { reviewId: 'r1', orderId: '1', stars: 1, text: 'cold' },
      { reviewId: 'r2', orderId: '2', stars: 1, text: 'late', reply: { text: 'Sorry' } },
    ])
    expect((await store.get('replies', id))?.state).toBe('posted')
    expect((await undo('a')).stayed).toBe(0)
    expect(await remembered()).toEqual(was)
  })

  test('a second time changes nothing', async () => {
    await page(orders(0, 5))
    await importFile('a', { orders: orders(0, 300) })
    await undo('a')
    const once = await remembered()
    await page(orders(300, 310))
    const more = await remembered()
    await undo('a')
    expect(await remembered()).toEqual(more)
    expect(more).not.toEqual(once)
  })

  test('cut off, it goes on where it was', async () => {
    await keepShop(store, { ...shop, pages: ['a'] }, now)
    await page(orders(0, 5))
    const was = await remembered()
    await importFile('a', { orders: orders(0, 1900) })
    const stop = new AbortController()
    expect(await undo('a', stop.signal, done => done === 2 && stop.abort())).toMatchObject({ cancelled: true })
    expect((await recentImports(store))[0]?.undo).toMatchObject({ left: 2 })
    await isWhole()
    expect(await undo('a')).toMatchObject({ cancelled: false })
    expect(await remembered()).toEqual(was)
    expect((await recentImports(store))[0]?.undo?.left).toBe(0)
  })

  test('an import that was cut off is taken back as far as it was in', async () => {
    await keepShop(store, { ...shop, pages: ['a'] }, now)
    const stop = new AbortController()
    await importFile('a', { orders: orders(0, 1900) }, stop.signal, done => done >= 400 && stop.abort())
    expect((await readAll(store, 'orders')).records.flatMap(chunk => chunk.orders)).toHaveLength(1087)
    await undo('a')
    expect((await remembered()).customers).toEqual([])
  })
})

describe('what came later stays', () => {
  test('an order a page has read since, with its customer', async () => {
    await importFile('a', { orders: orders(0, 20) })
    await page([order(3, { status: 'shipped' })])
    expect((await undo('a')).stayed).toBe(1)
    const { customers, orders: left } = await remembered()
    expect(Object.values(left).flat()).toMatchObject([{ orderId: '3', status: 'shipped', from: 'page' }])
    expect(customers).toMatchObject([{ name: 'Buyer 3', orderCount: 1, lastOrderOn: '2026-04-15' }])
    await isWhole()
  })

  test('a note, and the customer it is on', async () => {
    await importFile('a', { orders: orders(0, 20) })
    const [first] = await store.getAll('customers')
    await changeCustomer(store, first?.id ?? '', customer => withNote(customer, 'no nuts', now))
    await undo('a')
    const left = await readAll(store, 'customers')
    expect(left.records).toMatchObject([{ id: first?.id, note: { text: 'no nuts' }, orderCount: 0, chunks: 0 }])
    expect(left.records[0]).not.toHaveProperty('lastOrderOn')
  })

  test('a key customer', async () => {
    await importFile('a', { orders: orders(0, 20) })
    const [first] = await store.getAll('customers')
    await changeCustomer(store, first?.id ?? '', customer => ({ ...customer, pinned: true as const }))
    await undo('a')
    expect((await readAll(store, 'customers')).records).toMatchObject([{ id: first?.id, pinned: true, orderCount: 0 }])
  })

  test('a review somebody has begun to answer, with its complaint', async () => {
    await page([order(1)])
    await importReviews('a', [{ reviewId: 'r1', orderId: '1', stars: 1, text: 'cold' }])
    await store.put('replies', {
      v: 2,
      reviewId: `${shop.id}|review:r1`,
      shop: shop.id,
      state: 'drafted',
      text: 'Sorry',
      variant: 0,
      promises: [],
      changedOn: now.toISOString(),
    })
    expect((await undo('a')).stayed).toBe(1)
    expect((await remembered()).customers).toMatchObject([{ complaints: [{ reviewId: `${shop.id}|review:r1` }] }])
  })

  test('the orders of a later file that were in this one, too; they go when that one is taken back', async () => {
    await keepShop(store, { ...shop, pages: ['a'] }, now)
    await page(orders(0, 3))
    const was = await remembered()
    await importFile('a', { orders: orders(0, 50) })
    await importFile('b', { orders: orders(40, 60) })
    await undo('a')
    const kept = Object.values((await remembered()).orders)
      .flat()
      .map(one => Number((one as { orderId: string }).orderId))
    expect(kept.sort((a, b) => a - b)).toEqual([0, 1, 2, ...Array.from({ length: 20 }, (_, i) => 40 + i)])
    await isWhole()
    await undo('b')
    expect(await remembered()).toEqual(was)
  })

  test('of two files the first, then the second: whatever they hold, all is as it was', async () => {
    const row = fc.record({
      n: fc.nat(12),
      total: fc.nat(3),
      buyer: fc.option(fc.nat(3), { nil: undefined }),
      name: fc.constantFrom('Ann Lee', 'B**', undefined),
    })
    const toOrder = ({ n, total, buyer, name }: { n: number; total: number; buyer?: number; name?: string }): OrderRow => ({
      orderId: `o${n}`,
      totalMinor: total,
      currency: 'USD',
      ...(buyer === undefined ? {} : { customerEmail: `b${buyer}@example.com` }),
      ...(name ? { customerName: name } : {}),
    })
    const list = fc.uniqueArray(row, { selector: ({ n }) => n, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(list, list, list, fc.boolean(), async (seen, first, second, newestFirst) => {
        await deleteEverything(store)
        await keepShop(store, { ...shop, pages: ['a'] }, now)
        await page(seen.map(toOrder))
        const was = await remembered()
        await importFile('a', { orders: first.map(toOrder) })
        const withFirst = await remembered()
        await importFile('b', { orders: second.map(toOrder) })
        await undo(newestFirst ? 'b' : 'a')
        await isWhole()
        if (newestFirst) expect(await remembered()).toEqual(withFirst)
        await undo(newestFirst ? 'a' : 'b')
        await isWhole()
        expect(await remembered()).toEqual(was)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is kept of imports', () => {
  test('only the last few can be taken back', async () => {
    for (let n = 0; n <= MOST_IMPORTS; n++) await importFile(`i${n}`, { orders: [order(n)] })
    expect((await recentImports(store)).map(({ id }) => id)).toEqual(['i5', 'i4', 'i3', 'i2', 'i1'])
    expect(await store.count('importParts')).toBe(MOST_IMPORTS)
    const was = await remembered()
    await expect(undo('i0')).rejects.toThrow(ImportGone)
    expect(await remembered()).toEqual(was)
  })

  test('how many rows are in, also of customers', async () => {
    const customers: CustomerRow[] = [{ customerKey: 'k', name: 'Ann' }]
    await importFile('a', { customers })
    await importFile('b', { orders: orders(0, 650) })
    expect(await recentImports(store)).toMatchObject([
      { file: 'b.csv', orders: 650, parts: 2 },
      { file: 'a.csv', customers: 1, parts: 1 },
    ])
  })

  test('of a customer who is forgotten nothing is kept, and nothing comes back', async () => {
    await page([order(1, { customerName: 'Secret Name' })])
    await importFile('a', { orders: [order(1, { customerName: 'Other Name', totalMinor: 7, phone: '5550001111' }), order(2)] })
    const known = (await store.getAll('customers')).find(({ email }) => email === 'buyer1@example.com')
    await forgetCustomer(store, known?.id ?? '')
    expect(JSON.stringify(await store.getAll('importParts'))).not.toMatch(/buyer1|Secret|Other|5550001111/)
    await undo('a')
    expect((await remembered()).customers).toEqual([])
  })
})
