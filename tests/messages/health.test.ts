import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Sender } from '../../lib/messages/answer.ts'
import { healthOfPages } from '../../lib/messages/answers/health.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const from = (url: string, frame = 'a'): Sender => ({ url, frame })
const health = () =>
  healthOfPages(
    async () => store,
    () => new Date('2026-11-20T09:00:00Z'),
  )

test('of what a page says while it is read in slices, the last counts; other pages and frames have their own', async () => {
  const { noted, pagesHealth } = health()
  noted(from('https://oak.example/orders/7?page=2'), { kind: 'orders', reading: 'fine' })
  noted(from('https://oak.example/orders/8'), { kind: 'orders', reading: 'partly' })
  noted(from('https://oak.example/reviews', 'b'), { kind: 'reviews', reading: 'fine' })
  noted(from('https://oak.example/help'), { kind: 'none', reading: 'not a list' })
  expect(await pagesHealth('all', from(''))).toEqual([])
  await vi.waitFor(async () => expect(await pagesHealth('all', from(''))).toHaveLength(2), 5000)
  expect((await pagesHealth('all', from(''))).map(({ page, reading, lastFineOn }) => [page, reading, lastFineOn])).toEqual([
    ['oak.example/orders/*', 'partly', undefined],
    ['oak.example/reviews', 'fine', '2026-11-20T09:00:00.000Z'],
  ])
})

test('a store that cannot be opened is no fault of the page', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { noted } = healthOfPages(
    async () => Promise.reject(new Error('locked')),
    () => new Date(),
  )
  noted(from('https://oak.example/orders'), { kind: 'orders', reading: 'fine' })
  await vi.waitFor(() => expect(said).toHaveBeenCalled(), 5000)
})
