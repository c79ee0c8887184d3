import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFile } from '../../lib/files/keep-file.ts'
import { packOrders } from '../../lib/files/packed-orders.ts'
import { startPause } from '../../lib/files/pause.ts'
import { readFile } from '../../lib/files/read-file.ts'
import type { OrderRow, ReviewRow } from '../../lib/pages/facts.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { type JudgedReview, keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { fileShop } from '../../lib/profiles/shop.ts'
import { deleteEverything, openStore, readAll, type Store } from '../../lib/profiles/store.ts'
import { undoImport } from '../../lib/profiles/undo-import.ts'

const now = new Date('2026-11-21T12:00:00Z')
const shop = fileShop('Oak & Co', 'generic')
const buyerOf = (i: number) => Math.floor(i / 100) * 50 + (i % 50)
/** Three parts of 500 orders; customers come back fifty orders later, one in twenty orders names nobody. */
const orders: OrderRow[] = Array.from({ length: 1450 }, (_, i) => ({
  orderId: String(5000 + i),
  ...(i % 20 === 0 ? {} : { customerEmail: `buyer${buyerOf(i)}@example.com`, customerName: `Buyer ${buyerOf(i)}` }),
  placedOn: `2026-0${1 + (i % 9)}-15T10:00:00-05:00`,
  totalMinor: 1000 + i,
  currency: 'USD',
  statusKind: 'completed',
}))

let store: Store
beforeEach(async () => {
  store = await openStore()
})
afterEach(async () => {
  await deleteEverything(store)
  store.close()
})

const everything = async () => ({
  customers: (await readAll(store, 'customers')).records,
  orders: (await readAll(store, 'orders')).records,
  shops: (await readAll(store, 'shops')).records,
})

test('the orders of a file are kept in parts, with progress', async () => {
  const seen: number[] = []
  const kept = await keepFile(store, shop, { orders }, { now, progress: done => seen.push(done) })
  expect(kept).toMatchObject({ orders: 1450, cancelled: false })
  // Nobody's orders are torn apart.
  expect(seen).toEqual([501, 1001, 1450])
  const all = await everything()
  expect(all.shops.map(({ name, host }) => ({ name, host }))).toEqual([{ name: 'Oak & Co', host: 'file' }])
  expect(all.orders.flatMap(chunk => chunk.orders)).toHaveLength(1450)
})

test('the same file a second time changes nothing', async () => {
  await keepFile(store, shop, { orders }, { now })
  const before = await everything()
  expect(await keepFile(store, shop, { orders }, { now })).toEqual({ orders: 1450, customers: 0, changed: 0, broken: 0, cancelled: false })
  expect(await everything()).toEqual(before)
})

const takenBack = () => undoImport(store, 'i', { now })
const deleted = () => deleteEverything(store)

/** It is asked whether it may go on before each of three parts is entered in the register, before those are written there, and before each is kept. */
test.each<[string, number, number, () => Promise<unknown>]>([
  ['taken back', 5, 501, takenBack],
  ['deleted with everything', 5, 501, deleted],
  ['taken back before its first row', 1, 0, takenBack],
  ['deleted with everything before its first row', 3, 0, deleted],
])('an import %s while it is held does not go on', async (_, at, rows, happens) => {
  let asked = 0
  const ready = async () => {
    if (asked++ === at) await happens()
  }
  const kept = await keepFile(store, shop, { orders }, { now, as: { id: 'i', file: 'orders.csv', rows: 1450 }, ready })
  expect(kept).toMatchObject({ orders: rows, cancelled: true })
  expect((await everything()).orders).toEqual([])
  expect(await store.count('register')).toBe(0)
})

test('what comes before the first row of a new shop is told, too', async () => {
  const told: number[] = []
  const as = { id: 'i', file: 'orders.csv' }
  await keepFile(
    store,
    shop,
    { orders },
    { now, as, preparing: share => told.push(Math.round(share * 100)), progress: done => told.push(done) },
  )
  expect(told).toEqual([0, 17, 35, 50, 501, 1001, 1450])
})

test('cancelled in the middle, then run again: the same as run once', async () => {
  await keepFile(store, shop, { orders }, { now })
  const once = await everything()
  await deleteEverything(store)

  const stop = new AbortController()
  const kept = await keepFile(store, shop, { orders }, { now, signal: stop.signal, progress: done => done >= 400 && stop.abort() })
  // The part that was being worked out meanwhile still comes in.
  expect(kept).toMatchObject({ orders: 1001, cancelled: true })
  expect((await everything()).orders.flatMap(chunk => chunk.orders)).toHaveLength(1001)

  expect(await keepFile(store, shop, { orders }, { now })).toMatchObject({ orders: 1450, cancelled: false })
  expect(await everything()).toEqual(once)
})

test('cut off by a crash inside a part: that part is not in at all, and run again all is the same', async () => {
  await keepFile(store, shop, { orders }, { now })
  const once = await everything()
  await deleteEverything(store)

  const torn = packOrders(orders)
  const whole = torn.at
  const cutOff = {
    get totalMinor(): number {
      throw new Error('cut off')
    },
  }
  torn.at = order => (order === 741 ? Object.defineProperties(whole(order), Object.getOwnPropertyDescriptors(cutOff)) : whole(order))
  await expect(keepFile(store, shop, { orders: torn }, { now })).rejects.toThrow('cut off')
  expect((await everything()).orders.flatMap(chunk => chunk.orders)).toHaveLength(501)

  await keepFile(store, shop, { orders }, { now })
  expect(await everything()).toEqual(once)
})

const example = (name: string) => readFile(readFileSync(join(import.meta.dirname, 'examples', name)), {}, now)
const judged = (row: ReviewRow): JudgedReview => ({ row, bad: (row.stars ?? 5) < 3, issues: [] })
const keep = (file: string) => keepReviews(store, shop.id, example(file).reviews.map(judged), now)

test('customers of a file are kept with what the platform states of them; a second time changes nothing', async () => {
  const { customers } = example('woocommerce-customers.csv')
  expect(await keepFile(store, shop, { customers }, { now })).toMatchObject({ orders: 0, customers: 2, cancelled: false })
  const kept = (await everything()).customers
  expect(kept.map(({ name, identifiedBy, stated }) => [name, identifiedBy, stated?.orders, stated?.spentMinor])).toEqual([
    ['Bo Day', 'email', 1, 2000],
    ['Ann Lee', 'key', 3, 12050],
  ])
  expect((await keepFile(store, shop, { customers }, { now: new Date('2026-12-01') })).changed).toBe(0)
})

test('reviews of a file are joined to the customer with the same e-mail address; a second time changes nothing', async () => {
  await keepFile(store, shop, { orders: [{ orderId: '7', customerEmail: 'bo@example.com', customerName: 'Bo Day' }] }, { now })
  expect((await keep('yotpo-reviews.csv')).reviews).toHaveLength(2)
  const { customers } = await everything()
  expect(customers.find(({ name }) => name === 'Bo Day')).toMatchObject({ orderCount: 1, complaints: [{ stars: 1 }] })
  const records = (await readAll(store, 'reviews')).records
  expect(records.map(({ text, reply, unanswered }) => [text, reply?.text, unanswered])).toEqual([
    ['Very nice mug', undefined, undefined],
    ['Broke', 'Sorry', undefined],
  ])
  expect(records[0]).not.toHaveProperty('authorEmail')
  expect((await keep('yotpo-reviews.csv')).changed).toBe(0)
})

test('feedback is joined to its order and rates the seller', async () => {
  await keepFile(store, shop, { orders: [{ orderId: '302-0000002-0000002', customerName: 'Jana Ost' }] }, { now })
  await keep('amazon-feedback-de.csv')
  const { customers } = await everything()
  expect(customers.find(({ name }) => name === 'Jana Ost')?.complaints).toMatchObject([{ orderId: '302-0000002-0000002', stars: 1 }])
  expect((await readAll(store, 'reviews')).records.map(({ rates }) => rates)).toEqual(['seller', 'seller'])
})

test('what a page said of an order stays when a file says something else', async () => {
  await keepOrders(store, shop.id, [{ orderId: '5001', customerEmail: 'buyer1@example.com', totalMinor: 77, statusKind: 'shipped' }], {
    from: 'page',
    now,
  })
  await keepFile(store, shop, { orders: orders.slice(0, 3) }, { now })
  const kept = (await everything()).orders.flatMap(chunk => chunk.orders).find(order => order.orderId === '5001')
  expect(kept).toMatchObject({ totalMinor: 77, statusKind: 'shipped', currency: 'USD', from: 'page' })
})

test('masked buyers never become one customer', async () => {
  const file = example('taobao-gb18030.csv')
  await keepFile(store, { ...shop, marketplace: 'taobao' }, { orders: file.orders }, { now })
  const { customers } = await everything()
  expect(customers.map(customer => [customer.name ?? customer.maskedName, customer.identifiedBy, customer.orderCount])).toEqual([
    ['周**', 'order', 1],
    ['柳小满', 'key', 2],
    ['王一禾', 'key', 2],
  ])
})

test('a record that cannot be read is said once, in however many parts its customer is', async () => {
  await keepFile(store, shop, { orders }, { now })
  const [first] = (await readAll(store, 'customers')).records
  await store.put('customers', { ...first, shop: 7 } as never)
  expect(await keepFile(store, shop, { orders }, { now })).toMatchObject({ orders: 1450, broken: 1 })
})

test('held, no further part is begun; cancelled then, the parts before stay', async () => {
  const [pause, stop] = [startPause(), new AbortController()]
  const working = keepFile(
    store,
    shop,
    { orders },
    {
      now,
      signal: stop.signal,
      ready: pause.ready,
      progress: done => done === 501 && pause.hold(),
    },
  )
  const isIn = async () => (await everything()).orders.flatMap(chunk => chunk.orders).length
  await expect.poll(isIn).toBe(1001)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(await isIn()).toBe(1001)
  stop.abort()
  pause.goOn()
  expect(await working).toMatchObject({ orders: 1001, cancelled: true })
})
