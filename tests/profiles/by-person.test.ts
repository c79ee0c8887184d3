import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { byPerson } from '../../lib/profiles/by-person.ts'
import { personOfOrder } from '../../lib/profiles/identity.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { deleteEverything, openStore, readAll } from '../../lib/profiles/store.ts'

const row = (orderId: string, customerEmail?: string, customerName?: string, phone?: string): OrderRow => ({
  orderId,
  customerEmail,
  customerName,
  phone,
})
const inOrder = (rows: OrderRow[]) => Array.from(byPerson(rows.map(personOfOrder), [...rows.keys()]).order, i => rows[i] as OrderRow)
const ids = (rows: OrderRow[]) => inOrder(rows).map(({ orderId }) => orderId)

test.each<[string, OrderRow[], string[]]>([
  [
    'one customer at a time, each in the order of the file',
    [row('1', 'a@x.y'), row('2', 'b@x.y'), row('3', 'a@x.y'), row('4', 'b@x.y')],
    ['1', '3', '2', '4'],
  ],
  [
    'known by another thing each time',
    [row('1', 'a@x.y'), row('2', 'b@x.y'), row('3', 'a@x.y', 'Ann'), row('4', undefined, 'Ann')],
    ['1', '3', '4', '2'],
  ],
  [
    'two who turn out to be one',
    [
      row('1', 'a@x.y'),
      row('2'),
      row('3', 'b@x.y'),
      row('4', 'b@x.y', undefined, '13800001111'),
      row('5', 'a@x.y', undefined, '13800001111'),
    ],
    ['2', '1', '3', '4', '5'],
  ],
  [
    'a name that others share is of each, where each is known by something better',
    [row('1', 'b@x.y', 'Ann'), row('2', 'a@x.y', 'Ann'), row('3', 'b@x.y')],
    ['2', '1', '3'],
  ],
  ['who names nobody stays where they are', [row('1'), row('2', undefined, 'A**'), row('3')], ['1', '2', '3']],
])('%s', (_, rows, expected) => expect(ids(rows)).toEqual(expected))

const person = fc.record(
  {
    customerKey: fc.constantFrom('k1', 'k2', 'k3'),
    customerEmail: fc.constantFrom('a@x.y', 'b@x.y', 'c@x.y'),
    phone: fc.constantFrom('13800001111', '13800002222'),
    customerName: fc.constantFrom('Ann Lee', 'Bo Day', 'A**'),
  },
  { requiredKeys: [] },
)

test('customers and orders are the same in either order', async () => {
  const store = await openStore()
  const kept = async (rows: OrderRow[]) => {
    await deleteEverything(store)
    await keepOrders(store, 's', rows, { from: 'file', now: new Date('2026-11-21') })
    return { customers: (await readAll(store, 'customers')).records, orders: (await readAll(store, 'orders')).records }
  }
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 2, maxLength: 12 }), async people => {
      const rows = people.map((one, i): OrderRow => ({ orderId: String(i), totalMinor: 100, currency: 'USD', ...one }))
      expect(await kept(inOrder(rows))).toEqual(await kept(rows))
    }),
    { numRuns: 60 },
  )
  store.close()
})
