import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../lib/expectation/labels.ts'
import { packingSlip } from '../../lib/expectation/packing-slip.ts'
import type { CustomerRecord, StoredOrder } from '../../lib/profiles/records.ts'
import example from '../profiles/examples/customers.v1.json' with { type: 'json' }

const promises = [
  { id: 'box', what: 'Anna Lee gets a double box', by: '2026-04-01', madeOn: '2026-03-10', reviewId: example.complaints[0]?.reviewId },
  { id: 'other', what: 'A refund for another review', by: '2026-04-01', madeOn: '2026-03-10', reviewId: 'another' },
  { id: 'own', what: 'Ring anna@example.org', by: '2026-12-01', madeOn: '2026-11-10', keptOn: '2026-11-11' },
]
const anna = { ...example, promises } as CustomerRecord
const order = (more: Partial<StoredOrder> = {}): StoredOrder => ({
  orderId: '1002',
  placedOn: '2026-11-20',
  statusKind: 'paid',
  items: [{ name: 'Blue mug', quantity: 2 }],
  from: 'page',
  ...more,
})

describe('the slip of a second chance', () => {
  test('what went wrong, what is in it, and what we promised about it', () => {
    expect(packingSlip(anna, order())).toEqual({
      orderId: '1002',
      items: [{ name: 'Blue mug', quantity: 2 }],
      issues: ['delivery', 'packaging'],
      stars: 2,
      promises: [
        { id: 'box', what: '… gets a double box', kept: false },
        { id: 'own', what: 'Ring …', kept: true },
      ],
    })
  })
  test('nothing of who it is for', () => {
    const text = JSON.stringify(packingSlip(anna, order()))
    for (const known of [anna.name, 'Anna', 'Lee', anna.customerKey, anna.email, anna.id]) expect(text).not.toContain(known)
  })
  test.each([
    ['it has left and come', { statusKind: 'delivered' }],
    ['it was cancelled', { statusKind: 'cancelled' }],
    ['it is the one they complained of', { orderId: '1001' }],
    ['it was placed before the complaint', { placedOn: '2026-02-01' }],
  ] as [string, Partial<StoredOrder>][])('none when %s', (_, more) => expect(packingSlip(anna, order(more))).toBeUndefined())
  test('whenever the row is marked there is a slip, and never else', () => {
    for (const more of [{}, { statusKind: 'completed' as const }, { placedOn: '2026-02-01' }]) {
      const marked = labelsOf({ customer: anna, order: order(more), standing: null, now: new Date('2026-11-21') }).some(
        ({ mark }) => mark === 'second-chance',
      )
      expect(packingSlip(anna, order(more)) !== undefined).toBe(marked)
    }
  })
})
