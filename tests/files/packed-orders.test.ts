import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packOrders } from '../../lib/files/packed-orders.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { personOfOrder } from '../../lib/profiles/identity.ts'

const words = fc.string({ unit: 'grapheme', maxLength: 30 })
const minor = fc.integer()
const fields: { [K in keyof Required<OrderRow>]: fc.Arbitrary<Required<OrderRow>[K]> } = {
  orderId: words,
  customerName: words,
  customerEmail: words,
  customerKey: fc.constantFrom('a', 'b', 'c'),
  phone: words,
  placedOn: words,
  totalMinor: minor,
  refundedMinor: minor,
  currency: fc.constantFrom('EUR', 'CNY'),
  status: words,
  statusKind: fc.constantFrom('paid', 'unknown'),
  promisedOn: words,
  deliveredOn: words,
  items: fc.array(fc.record({ name: words, quantity: minor, sku: words }, { requiredKeys: ['name'] }), { minLength: 1, maxLength: 3 }),
  flag: words,
  remark: words,
}
const order = fc.record(fields, { requiredKeys: ['orderId'] })

test('orders come back as they were packed, whatever they say, in any order', () => {
  fc.assert(
    fc.property(fc.array(order), rows => {
      const packed = packOrders(rows)
      expect([...packed]).toEqual(rows)
      expect(rows.map((_, i) => packed.at(rows.length - 1 - i))).toEqual(rows.toReversed())
      expect(packed.whose.map(person => packed.people.at(person))).toEqual(rows.map(personOfOrder))
    }),
  )
})

test('who is named again is there once; texts may be as long as they are', () => {
  const long = '长'.repeat(500_000)
  const rows = Array.from({ length: 9 }, (_, i) => ({
    orderId: `${i}`,
    customerKey: `k${i % 2}`,
    ...(i % 4 === 2 ? { remark: long } : {}),
  }))
  const packed = packOrders(rows)
  expect(packed.people.length).toBe(2)
  expect([...packed]).toEqual(rows)
})
