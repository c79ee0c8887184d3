import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { BrokenRecord, currentShape, migrate, type Schema, STORES, type StoreName, upgradeDatabase } from '../../lib/profiles/migrations.ts'
import { openStore } from '../../lib/profiles/store.ts'

const folder = join(import.meta.dirname, 'examples')
const examples = readdirSync(folder).map(file => {
  const [, store = '', version = ''] = /^(\w+)\.v(\d+)(?:-[\w-]+)?\.json$/.exec(file) ?? []
  return { file, store: store as StoreName, version: Number(version), record: JSON.parse(readFileSync(join(folder, file), 'utf8')) }
})

describe('a record of every version that was ever stored can still be read', () => {
  test('there is an example of each kind', () => {
    expect([...new Set(examples.map(example => example.store))].sort()).toEqual([...STORES].sort())
  })
  test.each(examples)('$file', ({ store, version, record }) => {
    expect(record.v).toBe(version)
    expect(currentShape(store, record, 'key')).toBeTruthy()
  })
  test.each(examples)('$file with a field of the wrong kind is broken, not mended', ({ store, record }) => {
    expect(() => currentShape(store, { ...record, v: 'x' }, 'key')).toThrow(BrokenRecord)
    expect(() => currentShape(store, { ...record, shop: 7, id: 7, page: 7 }, 'key')).toThrow(BrokenRecord)
  })
})

describe('a record is brought up to date step by step', () => {
  const shape = {
    schema: z.object({ v: z.literal(3), name: z.string(), orders: z.int() }),
    from: [
      (old: Record<string, unknown>) => ({ ...old, v: 2, orders: 0 }),
      ({ nick, ...old }: Record<string, unknown>) => ({ ...old, v: 3, name: String(nick) }),
    ],
  }
  const broken = (cause: unknown) => new Error('broken', { cause })
  test.each([
    ['of version 1, both steps', { v: 1, nick: 'anna' }],
    ['of version 2, the last step', { v: 2, nick: 'anna', orders: 0 }],
    ['of version 3, none', { v: 3, name: 'anna', orders: 0 }],
  ])('%s', (_, old) => expect(migrate(shape, old, broken)).toEqual({ v: 3, name: 'anna', orders: 0 }))
  test.each([
    ['newer than we know', { v: 4, name: 'anna', orders: 0 }],
    ['without a version', { name: 'anna', orders: 0 }],
    ['nothing', null],
  ])('%s: broken, the old record stays', (_, old) => expect(() => migrate(shape, old, broken)).toThrow('broken'))
})

test('a database of before the figures loses the indexes nothing is found by, and no record', async () => {
  const old = await openDB<Schema>('regulars', 11, {
    upgrade(db, _old, _new, tx) {
      upgradeDatabase(db, 0, tx)
      db.deleteObjectStore('figures')
      db.deleteObjectStore('changes')
      db.deleteObjectStore('register')
      tx.objectStore('orders').createIndex('customer' as never, 'customer')
      for (const name of ['customers', 'orders'] as const) tx.objectStore(name).createIndex('shop' as never, 'shop')
    },
  })
  const { record } = examples.find(({ file }) => file === 'customers.v1.json') ?? {}
  await old.put('customers', record)
  old.close()
  const store = await openStore()
  const tx = store.transaction(['customers', 'orders', 'figures'])
  expect([...tx.objectStore('customers').indexNames]).toEqual(['aliases', 'searchKeys'])
  expect([...tx.objectStore('orders').indexNames]).toEqual(['orderKeys'])
  expect(await tx.objectStore('customers').index('aliases').get(record.aliases[0])).toEqual(record)
})
