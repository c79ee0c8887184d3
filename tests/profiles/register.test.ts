import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepFile } from '../../lib/files/keep-file.ts'
import { changeCustomer, forgetCustomer } from '../../lib/messages/answers/customers.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { enterOrders } from '../../lib/profiles/enter-orders.ts'
import { findCustomers, findWithinOrders } from '../../lib/profiles/find-customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { restoreRecords, type Saved } from '../../lib/profiles/restore.ts'
import { fileShop } from '../../lib/profiles/shop.ts'
import { openStore, readAll, type Store } from '../../lib/profiles/store.ts'
import { undoImport } from '../../lib/profiles/undo-import.ts'

const now = new Date('2026-11-21T12:00:00Z')
const shop = fileShop('Oak & Co', 'generic')
const order = (n: number, more: Partial<OrderRow> = {}): OrderRow => ({
  orderId: `SO-${70_000 + n}`,
  customerKey: `C${n % 300}`,
  customerEmail: `ann.buyer${n % 300}@example.com`,
  customerName: `Ann Lee${n % 300}`,
  phone: `1555010${1000 + (n % 300)}`,
  totalMinor: 1000 + n,
  currency: 'USD',
  placedOn: '2026-03-01T10:00:00Z',
  ...more,
})
const orders = Array.from({ length: 1200 }, (_, n) => order(n))
const reviewOf = (orderId: string) => ({ row: { reviewId: 'r', orderId, stars: 1, text: 'Broke' }, bad: true, issues: [] })

let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const importFile = (rows = orders, more: Partial<Parameters<typeof keepFile>[3]> = {}) =>
  keepFile(store, shop, { orders: rows }, { now, as: { id: 'first', file: 'a.csv' }, ...more })
const everything = async () => ({
  customers: (await readAll(store, 'customers')).records,
  orders: (await readAll(store, 'orders')).records,
})
const registered = async () => JSON.stringify(await store.getAll('register'))
const indexed = async () =>
  (await store.countFromIndex('customers', 'aliases')) +
  (await store.countFromIndex('customers', 'searchKeys')) +
  (await store.countFromIndex('orders', 'orderKeys'))

test('of the first file of a shop the database indexes nothing, and what is kept is the same', async () => {
  await importFile()
  expect(await indexed()).toBe(0)
  const byRegister = await everything()
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await keepFile(store, shop, { orders }, { now })
  expect(await indexed()).toBeGreaterThan(3000)
  expect(await everything()).toEqual(byRegister)
})

describe('who came with the first file is found', () => {
  test.each<[string, (typed: string) => Promise<{ customerKey?: string }[]>]>([
    ['ann lee77', typed => findCustomers(store, typed)],
    ['lee77', typed => findCustomers(store, typed)],
    ['c77', typed => findCustomers(store, typed)],
    ['ann.buyer77', typed => findCustomers(store, typed)],
    ['1077', typed => findCustomers(store, typed)],
    ['so-70377', typed => findCustomers(store, typed)],
    ['#SO-70377', typed => findCustomers(store, typed)],
    ['0377', typed => findWithinOrders(store, typed)],
  ])('by %s', async (typed, find) => {
    await importFile()
    expect((await find(typed)).map(({ customerKey }) => customerKey)).toEqual(['C77'])
  })

  test.each<[string, () => Promise<unknown>, (found: Awaited<ReturnType<typeof everything>>) => unknown]>([
    [
      'a page with one of their orders',
      () => keepOrders(store, shop.id, [{ orderId: 'SO-70377', status: 'shipped' }], { from: 'page', now }),
      ({ orders }) => orders.flatMap(chunk => chunk.orders).find(({ orderId }) => orderId === 'SO-70377')?.status === 'shipped',
    ],
    [
      'a page with a new order',
      () => keepOrders(store, shop.id, [order(5177, { customerKey: undefined })], { from: 'page', now }),
      ({ customers }) => customers.find(({ customerKey }) => customerKey === 'C77')?.orderCount === 5,
    ],
    [
      'a review of their order',
      () => keepReviews(store, shop.id, [reviewOf('SO-70377')], now),
      ({ customers }) => customers.find(({ customerKey }) => customerKey === 'C77')?.complaints.length === 1,
    ],
    [
      'a backup in which they have another id',
      async () => {
        const { customers } = await everything()
        const theirs = customers.find(({ customerKey }) => customerKey === 'C77')
        async function* blocks(): AsyncGenerator<Saved> {
          if (theirs) yield { in: 'customers', records: [{ ...theirs, id: `${shop.id}|email:x@y.z`, note: { text: 'Hi', writtenOn: '' } }] }
        }
        await restoreRecords(store, blocks(), { now })
      },
      ({ customers }) => customers.find(({ customerKey }) => customerKey === 'C77')?.note?.text === 'Hi',
    ],
  ])('by %s', async (_, come, isSo) => {
    await importFile()
    await come()
    const found = await everything()
    expect(found.customers).toHaveLength(300)
    expect(isSo(found)).toBe(true)
  })
})

test('an order far on in a long history is found, read again, and added to', async () => {
  const ann = { customerKey: 'C1', customerEmail: 'c1@example.com', customerName: 'Ann Lee', phone: undefined }
  const loyal = Array.from({ length: 60 }, (_, n) => order(n, ann))
  await importFile(loyal)
  expect((await findCustomers(store, 'so-70055')).map(({ customerKey }) => customerKey)).toEqual(['C1'])
  expect((await keepOrders(store, shop.id, [loyal[55] ?? order(0)], { from: 'file', now })).changed).toBe(0)
  await keepOrders(store, shop.id, [{ orderId: 'SO-70055', refundedMinor: 100 }, order(60, ann)], { from: 'page', now })
  const { customers, orders: kept } = await everything()
  expect(customers).toMatchObject([
    { orderCount: 61, net: { USD: loyal.reduce((sum, { totalMinor = 0 }) => sum + totalMinor, 1060 - 100) } },
  ])
  expect(kept.map(chunk => chunk.orders.length)).toEqual([25, 25, 11])
})

test('what changes and is sought by the same stays out of the indexes; what is new is indexed', async () => {
  await importFile()
  const seen = [{ orderId: 'SO-70377', status: 'shipped' }]
  await keepOrders(store, shop.id, seen, { from: 'page', now })
  await changeCustomer(store, `${shop.id}|key:c77`, customer => ({ ...customer, pinned: true }))
  expect(await indexed()).toBe(0)
  expect((await everything()).customers.find(({ pinned }) => pinned)?.aliases).toContain(`${shop.id}|key:c77`)
  await keepOrders(store, shop.id, [order(5177)], { from: 'page', now })
  expect(await store.countFromIndex('orders', 'orderKeys')).toBe(5)
})

test('who is forgotten stands in no register', async () => {
  await importFile()
  expect(await registered()).toContain('ann.buyer77@')
  await forgetCustomer(store, `${shop.id}|key:c77`)
  expect(await registered()).not.toMatch(/ann\.buyer77@|so-70377|c77"/)
  expect(await registered()).toContain('ann.buyer78@')
  // A page is named by whoever stands last in it.
  const [page] = await store.getAll('register')
  const [email = '', last = ''] = page?.entries.at(-1)?.replace('email:', '').split('\0') ?? []
  await forgetCustomer(store, `${shop.id}|${last}`)
  expect(email).toContain('@')
  expect(await registered()).not.toContain(email)
})

test('of who is forgotten not even orders stay that cannot be read', async () => {
  await importFile()
  const id = `${shop.id}|key:c77`
  const own = (await store.getAllKeys('orders')).filter(key => key.startsWith(`${id}#`))
  expect(own.length).toBeGreaterThan(0)
  for (const key of own) await store.put('orders', { ...(await store.get('orders', key)), orders: 'broken' } as never)
  await forgetCustomer(store, id)
  expect((await store.getAllKeys('orders')).filter(key => key.startsWith(`${id}#`))).toEqual([])
})

test('an import that is taken back leaves those in the register who stay', async () => {
  await importFile()
  await keepOrders(store, shop.id, [order(5177)], { from: 'page', now })
  await undoImport(store, 'first', { now })
  expect(await registered()).toContain('ann.buyer77@')
  expect(await registered()).not.toContain('ann.buyer78@')
  expect((await findCustomers(store, 'so-7')).map(({ customerKey }) => customerKey)).toEqual(['C77'])
  expect(await findCustomers(store, 'so-70377')).toEqual([])
})

test('an import that is stopped leaves nobody in the register who is not in, and run again it is as run once', async () => {
  const stop = new AbortController()
  await importFile(orders, { signal: stop.signal, progress: () => stop.abort() })
  const { customers } = await everything()
  expect(customers.length).toBeLessThan(300)
  for (const { customerKey = '' } of customers) expect(await registered()).toContain(`key:${customerKey.toLowerCase()}"`)
  const entries = (await store.getAll('register')).flatMap(page => page.entries)
  expect(entries.filter(entry => entry.startsWith('find:'))).toHaveLength(customers.flatMap(({ searchKeys }) => searchKeys).length)
  await importFile(orders, { as: { id: 'second', file: 'a.csv' } })
  const again = await everything()
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await importFile()
  expect(again).toEqual(await everything())
})

test('cut off between the register and the first order, another file finds nobody there who is not', async () => {
  const goesOn = async () => true
  await enterOrders(store, shop.id, [orders.slice(0, 600)], goesOn)
  await importFile(orders.slice(300, 900))
  expect((await everything()).orders.flatMap(chunk => chunk.orders)).toHaveLength(600)
  expect(await findCustomers(store, 'so-70100')).toEqual([])
  expect(await findCustomers(store, 'so-70800')).toHaveLength(1)
})

test('whatever a file holds, those that come after find the same customers as where the database indexes them', async () => {
  const one = fc.record(
    {
      customerKey: fc.constantFrom('A', 'B', 'C'),
      customerEmail: fc.constantFrom('a@x.y', 'b@x.y', 'c@x.y'),
      phone: fc.constantFrom('15550101', '15550102'),
      customerName: fc.constantFrom('Ann Lee', 'Bo Day', '王小明', 'A**'),
    },
    { requiredKeys: [] },
  )
  const rows = (from: string) =>
    fc.array(one, { minLength: 1, maxLength: 12 }).map(all => all.map((row, i) => ({ ...row, orderId: `${from}${i}` })))
  await fc.assert(
    fc.asyncProperty(rows('f'), rows('p'), fc.subarray(['f0', 'f1', 'f2', 'f3']), async (file, page, again) => {
      const kept = async (as?: { id: string; file: string }) => {
        globalThis.indexedDB = new IDBFactory()
        store = await openStore()
        await keepFile(store, shop, { orders: file }, { now, as })
        const late = again.map(orderId => ({ orderId, status: 'shipped' }))
        await keepOrders(store, shop.id, [...page, ...late], { from: 'page', now })
        const found = await Promise.all(['ann', 'lee', '小明', 'a@', 'f1', '0101'].map(typed => findCustomers(store, typed)))
        return { ...(await everything()), found: found.map(all => all.map(({ id }) => id).sort()) }
      }
      expect(await kept({ id: 'i', file: 'a.csv' })).toEqual(await kept())
    }),
    { numRuns: 60 },
  )
})

test('orders side by side are found by one look into the register', async () => {
  await importFile()
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  asked.mockClear()
  const { customers, changed } = await keepOrders(store, shop.id, orders.slice(400, 450), { from: 'file', now })
  expect(changed).toBe(0)
  expect(customers.map(customer => customer?.customerKey)).toEqual(orders.slice(400, 450).map(({ customerKey }) => customerKey))
  expect(asked.mock.contexts.filter(of => (of as IDBObjectStore).name === 'register')).toHaveLength(1)
  vi.restoreAllMocks()
})
