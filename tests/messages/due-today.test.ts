import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import 'fake-indexeddb/auto'
import { dueWords } from '../../components/due-words.ts'
import { wordingIn } from '../../components/wording.tsx'
import { type DueToday, tellOfDue } from '../../lib/messages/answers/due-today.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import anna from '../profiles/examples/customers.v1.json' with { type: 'json' }

const at = (day: number, hour = 9) => new Date(2026, 10, day, hour)
let store: Store
let told: { promises: string[]; visits: string[] }[]
beforeEach(async () => {
  fakeBrowser.reset()
  vi.stubGlobal('navigator', { locks: inTurn() })
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await store.put('standings', {
    v: 1,
    shop: 'north',
    computedOn: '2026-11-01',
    changedSince: 0,
    orders: 900,
    customers: 300,
    from: '2026-01-01',
    to: '2026-11-01',
    currency: 'GBP',
    cutOffs: { vip: 50_000, major: 20_000, ordinary: 5_000 },
  })
  told = []
})

/** What the browser's locks do, which Node has none of here: who asks for the same one waits. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request: (_: string, work: () => Promise<unknown>) => {
      last = last.then(work, work)
      return last
    },
  }
}

const keep = (id: string, more: Partial<CustomerRecord>) =>
  store.put('customers', {
    ...(anna as CustomerRecord),
    id,
    shop: 'north',
    aliases: [],
    searchKeys: [],
    name: id,
    promises: [],
    lastServedOn: undefined,
    visitedOn: undefined,
    noContact: undefined,
    ...more,
  })
const promise = (what: string, by: string, keptOn?: string) => ({ id: what, what, by, madeOn: '2026-11-01', ...(keptOn && { keptOn }) })
const look = (now: Date) =>
  tellOfDue(
    async () => store,
    now,
    async ({ promises, visits }) =>
      void told.push({ promises: promises.map(one => `${one.name}: ${one.promise.what}`), visits: visits.map(({ name }) => name) }),
  )

describe('what is due is told', () => {
  test('together, once a day, however often it is looked and by how many at once', async () => {
    await keep('Ann', { promises: [promise('call', '2026-11-21'), promise('send', '2026-11-19'), promise('later', '2026-11-22')] })
    await keep('Bo', { promises: [promise('refund', '2026-11-20')] })
    await Promise.all([look(at(21)), look(at(21))])
    await look(at(21, 15))
    expect(told).toEqual([{ promises: ['Ann: send', 'Bo: refund', 'Ann: call'], visits: [] }])
    await look(at(22))
    expect(told[1]?.promises).toContain('Ann: later')
  })
  test.each([
    ['nothing is promised', []],
    ['all is kept', [promise('call', '2026-11-20', '2026-11-20')]],
    ['its day is still to come', [promise('call', '2026-11-22')]],
  ])('not when %s', async (_, promises) => {
    await keep('Ann', { promises })
    await look(at(21))
    expect(told).toEqual([])
  })
  test.each([
    [7, 0],
    [8, 1],
    [21, 1],
    [22, 0],
  ])('at %i o’clock: %i times', async (hour, times) => {
    await keep('Ann', { promises: [promise('call', '2026-11-21')] })
    await look(at(21, hour))
    expect(told).toHaveLength(times)
  })
  test('not again when telling it failed: it may have been seen', async () => {
    await keep('Ann', { promises: [promise('call', '2026-11-21')] })
    await expect(
      tellOfDue(
        async () => store,
        at(21),
        () => Promise.reject(new Error('no note')),
      ),
    ).rejects.toThrow('no note')
    await look(at(21))
    expect(told).toEqual([])
  })
})

test('two shops are told of one by one, each with its own', async () => {
  await keep('Ann', { promises: [promise('call', '2026-11-21')] })
  await keep('Bo', { shop: 'south', promises: [promise('refund', '2026-11-20')] })
  await keep('Cy', { shop: 'east', promises: [promise('later', '2026-11-25')] })
  const shops: string[][] = []
  await tellOfDue(
    async () => store,
    at(21),
    async ({ shop, promises }) => void shops.push([shop, ...promises.map(({ name }) => name)]),
  )
  expect(shops.toSorted()).toEqual([
    ['north', 'Ann'],
    ['south', 'Bo'],
  ])
})

describe('a return visit', () => {
  const vip = { netInWindow: { GBP: 60_000 } }
  test('is told on the day it is due, and not on every day after it', async () => {
    await keep('Ann', { ...vip, lastOrderOn: '2026-10-22' })
    await keep('Bo', { ...vip, lastOrderOn: '2026-10-23' })
    await look(at(21))
    await look(at(22))
    await look(at(23))
    expect(told.map(({ visits }) => visits)).toEqual([['Ann'], ['Bo']])
  })
  test('that became due while nobody looked is told at the next look', async () => {
    await keep('Ann', { ...vip, lastOrderOn: '2026-10-22' })
    await look(at(20))
    await look(at(25))
    expect(told.map(({ visits }) => visits)).toEqual([['Ann']])
  })
  test('of one who wants no contact is never told', async () => {
    await keep('Ann', { ...vip, lastOrderOn: '2026-10-22', noContact: { since: '2026-01-01' } })
    await look(at(21))
    expect(told).toEqual([])
  })
})

test('what else a customer is known by is never told', async () => {
  await keep('Ann', {
    name: undefined,
    maskedName: undefined,
    email: 'ann@mail.example',
    phone: '07700900123',
    customerKey: 'ann77',
    promises: [promise('call', '2026-11-21')],
  })
  let due: DueToday | undefined
  await tellOfDue(
    async () => store,
    at(21),
    async found => {
      due = found
    },
  )
  expect(JSON.stringify(dueWords(wordingIn('en'), due as DueToday))).not.toMatch(/ann@|07700|ann77/)
})

describe('the words', () => {
  const due = (what: string[], names: string[]): DueToday => ({
    shop: 'north',
    promises: what.map((one, i) => ({ customer: one, name: 'Ann', promise: promise(one, '2026-11-21'), daysLeft: -i })),
    visits: names.map(name => ({ customer: name, name, tier: 'vip', quietDays: 30, dueDays: 0 })),
  })
  test.each([
    ['en', due(['call'], []), '1 promise is due', 'call · Ann · today'],
    [
      'en',
      due(['call', 'send', 'refund', 'ring'], []),
      '4 promises are due',
      'call · Ann · today\nsend · Ann · 1 day overdue\nrefund · Ann · 2 days overdue',
    ],
    ['en', due(['a', 'b', 'c'], ['Bo']), '3 promises are due', 'a · Ann · today\nb · Ann · 1 day overdue\n1 customer to check in with'],
    ['en', due([], ['Bo', '', 'Cy']), '3 customers to check in with', 'Bo\nCy'],
    ['zh_CN', due(['回电'], ['李']), '1 个承诺到期', '回电 · Ann · 今天\n1 位顾客该回访'],
  ] as const)('%s %#', (language, found, title, message) => expect(dueWords(wordingIn(language), found)).toEqual({ title, message }))
})
