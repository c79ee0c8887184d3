// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { render, screen } from '@testing-library/preact'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { BusinessPage } from '../../entrypoints/dashboard/business-page.tsx'
import { doFigures, type FiguresJob, type FiguresReport } from '../../entrypoints/dashboard/figures-jobs.ts'
import { forgetCustomer } from '../../lib/messages/answers/customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { beginFigures, keepFigures } from '../../lib/profiles/kept-figures.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const SHOP = 'seller.example/north'
const now = new Date('2026-11-29T10:00:00Z')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const keepOrder = async (orderId: string) => {
  const row = {
    orderId,
    customerKey: 'anna',
    customerName: 'Anna Berg',
    placedOn: `2026-11-0${orderId}`,
    totalMinor: 1000,
    currency: 'EUR',
  }
  const { customers } = await keepOrders(store, SHOP, [row], { from: 'page', now })
  return customers[0]?.id ?? ''
}

/** What the worker says of jobs given one after the other, but how far they are. */
async function said(...jobs: FiguresJob[]): Promise<FiguresReport[]> {
  const reports: FiguresReport[] = []
  let left = jobs.length
  await new Promise<void>(ended => {
    vi.stubGlobal('postMessage', (report: FiguresReport) => {
      if (report.say !== 'progress') reports.push(report)
      if ((report.say === 'done' || report.say === 'trouble') && --left === 0) ended()
    })
    for (const job of jobs) doFigures({ data: job } as MessageEvent<FiguresJob>)
  })
  return reports
}
const figures = () => said({ id: 1, do: 'figures', with: SHOP })
const purchasesIn = (reports: FiguresReport[]) =>
  reports.map(report => [report.say, 'answer' in report && 'figures' in report.answer && report.answer.figures.money[0]?.purchases])

describe('the figures of a shop are kept', () => {
  test('they are told at once the next time, and then those of what has come since', async () => {
    await keepOrder('1')
    expect(purchasesIn(await figures())).toEqual([['done', 1]])
    await keepOrder('2')
    expect(purchasesIn(await figures())).toEqual([
      ['kept', 1],
      ['done', 2],
    ])
  })

  test('where nothing has changed since, they are the answer, and the shop is not gone through', async () => {
    await keepOrder('1')
    await figures()
    const [record] = await store.getAll('orders')
    await store.put('orders', { ...record, orders: [] } as never)
    expect(purchasesIn(await figures())).toEqual([['done', 1]])
    await keepOrder('1')
    expect(purchasesIn(await figures())).toEqual([
      ['kept', 1],
      ['done', 1],
    ])
  })

  test('on another day they are worked out anew', async () => {
    await keepOrder('1')
    await figures()
    const record = await store.get('figures', SHOP)
    if (record?.kept) await store.put('figures', { ...record, kept: { ...record.kept, on: '2026-11-20T10:00:00.000Z' } })
    expect(purchasesIn(await figures())).toEqual([
      ['kept', 1],
      ['done', 1],
    ])
  })

  test('who stands behind a figure is told of the new ones, also when it is asked for before they are there', async () => {
    await keepOrder('1')
    const group = { of: 'cohort', month: '2026-11', after: 0 } as const
    const reports = await said({ id: 1, do: 'figures', with: SHOP }, { id: 2, do: 'behind', with: { currency: 'EUR', group } })
    expect(reports.find(({ id }) => id === 2)).toMatchObject({ say: 'done', answer: { total: 1 } })
  })

  test('those another version of the extension has made are not told', async () => {
    await keepOrder('1')
    await figures()
    const record = await store.get('figures', SHOP)
    if (record?.kept) await store.put('figures', { ...record, kept: { ...record.kept, by: '0.0.1' } })
    expect(purchasesIn(await figures())).toEqual([['done', 1]])
  })

  test('a customer who is forgotten does not stand in them, nor in those that were being worked out', async () => {
    const anna = await keepOrder('1')
    await figures()
    await beginFigures(store, SHOP, 'begun before')
    await forgetCustomer(store, anna)
    await keepFigures(store, SHOP, 'begun before', { on: '2026-11-29', by: '0.1.0', figures: {} })
    expect(await store.get('figures', SHOP)).toBeUndefined()
  })
})

test('what was to be done today is told at once, though something has changed since, and then what is', async () => {
  const today = async () =>
    (await said({ id: 1, do: 'today', with: SHOP })).map(report => [
      report.say,
      'answer' in report && 'orders' in report.answer && Array.isArray(report.answer.orders) && report.answer.orders.length,
    ])
  const late = (orderId: string) =>
    keepOrders(store, SHOP, [{ orderId, customerKey: 'anna', promisedOn: '2020-01-02', statusKind: 'paid' }], { from: 'page', now })
  await late('1')
  expect(await today()).toEqual([['done', 1]])
  await late('2')
  expect(await today()).toEqual([
    ['kept', 1],
    ['done', 2],
  ])
})

describe.each(['today', 'service', 'segments'] as const)('what is worked out for %s is kept', name => {
  const answers = async () => (await said({ id: 1, do: name, with: SHOP })).map(report => 'answer' in report && report.answer)
  const counted = async () => {
    // Nobody waits for those that can be chosen of: they are read all the same.
    const walked = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys')
    const [answer] = await answers()
    const stores = new Set(walked.mock.contexts.map(context => (context as IDBObjectStore).name))
    walked.mockRestore()
    return { answer, went: stores.has('orders') }
  }

  test('until something of the shop has changed', async () => {
    await keepOrder('1')
    const { answer } = await counted()
    expect(await store.getAllKeys('figures')).toEqual([`${SHOP}|${name}`])
    const again = await counted()
    expect(again.answer).toEqual(answer)
    if (name !== 'segments') expect(again.went).toBe(false)
    await keepOrder('2')
    expect((await counted()).went).toBe(true)
  })

  test('until the tiers of the shop stand elsewhere', async () => {
    await keepOrder('1')
    await counted()
    const standing = { v: 1 as const, shop: SHOP, computedOn: '2026-11-29T11:00:00.000Z', changedSince: 0, orders: 1, customers: 1 }
    await store.put('standings', standing)
    expect((await counted()).went).toBe(true)
  })

  test('but not of somebody who is forgotten', async () => {
    const anna = await keepOrder('1')
    await counted()
    const other = { v: 1 as const, shop: `${SHOP}2`, run: 'theirs' }
    await store.put('figures', other)
    await forgetCustomer(store, anna)
    expect(await store.getAll('figures')).toEqual([other])
  })
})

test('the page shows the kept figures, and says of when they are, until the new ones are there', async () => {
  await keepOrder('1')
  const [done] = await figures()
  if (done?.say !== 'done') throw new Error('no figures')
  let worker: FakeWorker | undefined
  class FakeWorker extends EventTarget {
    constructor() {
      super()
      worker = this
    }
    postMessage() {}
    terminate() {}
  }
  vi.stubGlobal('Worker', FakeWorker)
  const tell = (data: FiguresReport) => worker?.dispatchEvent(new MessageEvent('message', { data }))

  render(<BusinessPage shop={SHOP} onTrouble={() => {}} />)
  await vi.waitFor(() => expect(worker).toBeDefined())
  tell({ ...done, say: 'kept', on: '2026-11-28T09:30:00' } as FiguresReport)
  expect((await screen.findByText(/being brought up to date/)).textContent).toContain('Nov 28')
  expect(screen.getByText(/1 purchases? of 1/)).toBeDefined()
  tell({ id: done.id, say: 'progress', step: 'reading', done: 1, total: 2 })
  tell(done)
  await vi.waitFor(() => expect(screen.queryByText(/being brought up to date/)).toBeNull())
  expect(screen.getByText(/1 purchases? of 1/)).toBeDefined()
})
