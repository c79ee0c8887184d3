import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import type { Health, Rows } from '../../lib/pages/facts.ts'
import { forgetPageHealth, keepPageHealth, pagesHealth } from '../../lib/profiles/page-health.ts'
import { deleteEverything, openStore, type Store } from '../../lib/profiles/store.ts'

let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const page = 'oak.example/orders'
const at = (day: string) => new Date(`2026-11-${day}:00Z`)
const seen = (day: string, reading: Health, kind: Rows['kind'] = 'orders', where = page) =>
  keepPageHealth(store, { page: where, kind, reading }, at(day))
const NONE = ['not a list', 'none'] as const

/** A page's days as they went by, and what is to be said of it in the end. */
test.each([
  [
    'read well every day',
    [
      ['10T09', 'fine'],
      ['11T09', 'fine'],
      ['11T15', 'fine'],
    ],
    ['fine', '10T09', '11T09'],
  ],
  [
    'nothing found since the fifteenth',
    [
      ['12T09', 'fine'],
      ['15T09', ...NONE],
      ['16T09', ...NONE],
    ],
    ['not a list', '15T09', '12T09'],
  ],
  [
    'broken with a list nobody can tell the kind of',
    [
      ['12T09', 'fine'],
      ['13T09', 'broken', 'none'],
    ],
    ['broken', '13T09', '12T09'],
  ],
  [
    'partly, the first time of three',
    [
      ['12T09', 'fine'],
      ['13T09', 'partly'],
      ['13T10', 'partly'],
      ['14T09', 'partly'],
    ],
    ['partly', '13T09', '12T09'],
  ],
  [
    'mended',
    [
      ['12T09', 'fine'],
      ['13T09', 'partly'],
      ['14T09', 'fine'],
    ],
    ['fine', '14T09', '14T09'],
  ],
  [
    'empty, and never anything else',
    [
      ['12T09', 'empty'],
      ['13T09', 'empty'],
    ],
    ['empty', '12T09', undefined],
  ],
  [
    'no list in sight on the day it was read well: a page that loads, or another view under the same address',
    [
      ['12T09', 'fine'],
      ['12T10', ...NONE],
    ],
    ['fine', '12T09', '12T09'],
  ],
] as [string, [string, Health, Rows['kind']?][], [Health, string, string | undefined]][])('%s', async (_, days, [reading, since, fine]) => {
  for (const [day, how, kind] of days) await seen(day, how, kind)
  expect(await pagesHealth(store)).toEqual([
    { v: 1, page, kind: 'orders', reading, since: at(since).toISOString(), ...(fine ? { lastFineOn: at(fine).toISOString() } : {}) },
  ])
})

test('a page on which no list was ever seen leaves no trace', async () => {
  await seen('12T09', ...NONE)
  await seen('12T10', 'broken', 'none')
  expect(await pagesHealth(store)).toEqual([])
})

test('a page that shows another kind of list now', async () => {
  await seen('12T09', 'fine', 'orders')
  await seen('12T10', 'fine', 'reviews')
  expect(await pagesHealth(store)).toMatchObject([{ kind: 'reviews', since: at('12T10').toISOString() }])
})

test('what is the same again on the same day is not written again', async () => {
  await seen('12T09', 'fine')
  const put = store.put
  let written = 0
  store.put = ((...given: Parameters<typeof put>) => {
    written++
    return put.apply(store, given)
  }) as typeof put
  await seen('12T10', 'fine')
  await seen('12T11', 'fine')
  expect(written).toBe(0)
  await seen('13T09', 'fine')
  expect(written).toBe(1)
})

test('one page is forgotten; the page not read for longest makes room; everything deleted is everything', async () => {
  await seen('01T09', 'fine', 'orders', 'a.example/old')
  await seen('02T09', 'fine', 'orders', 'a.example/kept')
  const many = store.transaction('pages', 'readwrite')
  const others = Array.from({ length: 298 }, (_, i) => ({ page: `b.example/${i}`, kind: 'orders', reading: 'fine' }) as const)
  for (const other of others) void many.store.put({ v: 1, ...other, since: at('03T09').toISOString() })
  await many.done
  await seen('04T09', 'fine', 'orders', 'c.example/new')
  const names = async () => (await pagesHealth(store)).map(one => one.page)
  expect(await names()).toHaveLength(300)
  expect(await names()).not.toContain('a.example/old')
  expect(await names()).toContain('a.example/kept')
  await forgetPageHealth(store, 'a.example/kept')
  expect(await names()).not.toContain('a.example/kept')
  await deleteEverything(store)
  expect(await names()).toEqual([])
})

test('a record that cannot be read is left where it is, and the page is remembered anew when a list is seen', async () => {
  await store.put('pages', { v: 1, page, kind: 'secrets' } as never)
  await seen('12T09', ...NONE)
  expect(await pagesHealth(store)).toEqual([])
  expect(await store.get('pages', page)).toMatchObject({ kind: 'secrets' })
  await seen('13T09', 'fine')
  expect(await pagesHealth(store)).toMatchObject([{ reading: 'fine' }])
})
