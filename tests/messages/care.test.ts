import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../lib/expectation/labels.ts'
import {
  withContact,
  withDealing,
  withLeaving,
  withNewPromise,
  withoutDealing,
  withPin,
  withPromiseOwner,
} from '../../lib/messages/answers/care.ts'
import { linesOf } from '../../lib/messages/answers/customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { mergeCustomer } from '../../lib/profiles/merge-records.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { openStore } from '../../lib/profiles/store.ts'
import example from '../profiles/examples/customers.v1.json' with { type: 'json' }

const now = new Date('2026-11-21T09:00:00')
const anna = example as CustomerRecord
const call = { what: ' Call ', by: '2026-11-24', owner: 'Ann' }

describe('what is promised and wanted', () => {
  test('a promise is made once, however often it is said', () => {
    const once = withNewPromise(anna, call, now)
    expect(once.promises.at(-1)).toMatchObject({ what: 'Call', by: '2026-11-24', owner: 'Ann' })
    expect(withNewPromise(once, call, now)).toBe(once)
    expect(withNewPromise(anna, { ...call, what: '  ' }, now)).toBe(anna)
  })
  test('it is given to somebody else, and to nobody', () => {
    const id = withNewPromise(anna, call, now).promises.at(-1)?.id ?? ''
    const given = (owner: string) => withPromiseOwner(withNewPromise(anna, call, now), id, owner).promises.at(-1)?.owner
    expect([given('Bo'), given(' ')]).toEqual(['Bo', undefined])
  })
  test('not wanting to hear from us stands from the first time it was said until it is taken back', () => {
    const stopped = withContact(anna, 'stop', now)
    expect(withContact(stopped, 'stop', new Date('2026-12-01T09:00:00')).noContact).toEqual({ since: '2026-11-21' })
    expect(withContact(stopped, 'visited', now).noContact).toEqual({ since: '2026-11-21' })
    expect('noContact' in withContact(stopped, 'allow', now)).toBe(false)
  })
})

describe('a key customer', () => {
  test('is pinned, stays so when orders come in again, and is let go', async () => {
    globalThis.indexedDB = new IDBFactory()
    const store = await openStore()
    const orders = [{ orderId: '1', customerKey: 'anna', customerName: 'Anna', placedOn: '2026-11-01', totalMinor: 40_00, currency: 'GBP' }]
    const read = () => keepOrders(store, 'shop', orders, { from: 'file', now })
    const kept = async () => (await store.getAll('customers'))[0] as CustomerRecord
    await read()
    await store.put('customers', withPin(await kept(), true))
    await read()
    expect((await kept()).pinned).toBe(true)
    expect((await linesOf(store, [await kept()]))[0]?.pinned).toBe(true)
    expect('pinned' in withPin(await kept(), false)).toBe(false)
  })
  test.each([true, false])('is one whichever side said so (theirs newer: %s)', theirsIsNewer => {
    expect(mergeCustomer({ mine: anna, theirs: withPin(anna, true), theirsIsNewer }).customer.pinned).toBe(true)
    expect(mergeCustomer({ mine: withPin(anna, true), theirs: anna, theirsIsNewer }).customer.pinned).toBe(true)
  })
})

describe('how dealing with them went', () => {
  const marked = (customer: CustomerRecord, at: string) =>
    labelsOf({ customer, standing: null, now: new Date(at) }).some(({ mark }) => mark === 'risk')
  const wanted = withDealing({ ...anna, promises: [] }, { kind: 'refund-only', event: ' Kept the mug ' }, now)
  test('each point has its event and its end, after which it marks nobody and is forgotten', () => {
    expect(wanted.dealings).toEqual([
      { id: 'refund-only/2026-11-21', kind: 'refund-only', event: 'Kept the mug', on: '2026-11-21', until: '2027-11-21' },
    ])
    expect([marked(wanted, '2027-11-21T09:00:00'), marked(wanted, '2027-11-22T09:00:00')]).toEqual([true, false])
    const later = withDealing(wanted, { kind: 'fair', event: '' }, new Date('2027-12-01T09:00:00'))
    expect(later.dealings?.map(({ kind }) => kind)).toEqual(['fair'])
  })
  test('what speaks for them marks nobody; a slip of the hand is taken back', () => {
    expect(marked(withDealing(anna, { kind: 'helped', event: '' }, now), '2026-11-22')).toBe(false)
    expect(withoutDealing(wanted, 'refund-only/2026-11-21').dealings).toEqual([])
  })
})

describe('two sides of one customer', () => {
  test.each([true, false])('on whichever side it was said, they do not want to hear from us (theirs newer: %s)', theirsIsNewer => {
    const stopped = withContact(anna, 'stop', now)
    for (const [mine, theirs] of [
      [anna, stopped],
      [stopped, anna],
    ] as const)
      expect(mergeCustomer({ mine, theirs, theirsIsNewer }).customer.noContact).toEqual({ since: '2026-11-21' })
  })
  test('the later visit, and the owner either knows', () => {
    const id = anna.promises[0]?.id ?? ''
    const theirs = withPromiseOwner({ ...anna, visitedOn: '2026-10-01' }, id, 'Ann')
    const { customer } = mergeCustomer({ mine: { ...anna, visitedOn: '2026-11-01' }, theirs, theirsIsNewer: true })
    expect([customer.visitedOn, customer.promises[0]?.owner]).toEqual(['2026-11-01', 'Ann'])
  })
})

test('why a customer left is marked, marked anew and taken away', () => {
  const first = withLeaving(anna, 'lured-away', now)
  expect(first.leftBecause).toEqual({ reason: 'lured-away', on: now.toISOString() })
  expect(withLeaving(first, 'weak-service', now).leftBecause?.reason).toBe('weak-service')
  expect(withLeaving(first, undefined, now)).toEqual(anna)
})
