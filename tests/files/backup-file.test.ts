// @vitest-environment node
import 'fake-indexeddb/auto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BackupRefused, checkBackup, openBackup, writeBackup } from '../../lib/files/backup-file.ts'
import { keepCustomers } from '../../lib/profiles/keep-customers.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { STORES } from '../../lib/profiles/migrations.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { restoreRecords } from '../../lib/profiles/restore.ts'
import { keepShop } from '../../lib/profiles/shop.ts'
import { deleteEverything, openStore, readAll, type Store } from '../../lib/profiles/store.ts'

const now = new Date('2026-11-21T12:00:00Z')
const later = new Date('2026-11-25T12:00:00Z')
const shop = { id: 'shop', marketplace: 'generic', host: 'shop.example', name: '橡树 & Co', pages: ['shop.example/'] }

let store: Store
beforeEach(async () => {
  store = await openStore()
})
afterEach(async () => {
  await deleteEverything(store)
  store.close()
})

const order = (n: number, more: object = {}) => ({
  orderId: `A-${n}`,
  customerEmail: `buyer${n % 40}@example.com`,
  customerName: `Buyer ${n % 40} 王`,
  placedOn: `2026-0${1 + (n % 9)}-15`,
  totalMinor: 1000 + n,
  currency: 'USD',
  statusKind: 'completed' as const,
  status: 'Complete',
  ...more,
})

/** A shop with 300 orders, one customer of 130 of them, a review, a note, a promise. */
async function aShop(): Promise<void> {
  await keepShop(store, shop, now)
  const rows = Array.from({ length: 300 }, (_, n) => order(n, n < 130 ? { customerEmail: 'big@example.com', customerName: 'Big' } : {}))
  await keepOrders(store, shop.id, rows, { from: 'file', now })
  await keepCustomers(store, shop.id, [{ customerKey: '77', name: 'Only Stated', orders: 4, spentMinor: 900, currency: 'USD' }], { now })
  const row = { reviewId: 'r1', orderId: 'A-200', text: 'Late again', stars: 1, postedOn: '2026-11-02' }
  await keepReviews(store, shop.id, [{ row, bad: true, issues: ['delivery'] }], now)
  await change('big@example.com', {
    note: { text: 'likes ribbon', writtenOn: '2026-11-01' },
    promises: [{ id: 'p1', what: 'a new cup', by: '2026-12-01', madeOn: '2026-11-02' }],
  })
}

async function change(email: string, fields: Partial<CustomerRecord>): Promise<void> {
  const { records } = await readAll(store, 'customers')
  const customer = records.find(one => one.email === email)
  if (!customer) throw new Error(`no ${email}`)
  await store.put('customers', { ...customer, ...fields })
}
const customer = async (email: string) => (await readAll(store, 'customers')).records.find(one => one.email === email)

/** All but the marks, which are another one after every change. */
const kept = STORES.filter(name => name !== 'changes')
const everything = async () => Object.fromEntries(await Promise.all(kept.map(async name => [name, await store.getAll(name)])))
const restore = async (file: Blob, passphrase?: string) => {
  await checkBackup(file, passphrase)
  return restoreRecords(store, (await openBackup(file, passphrase)).blocks, { now })
}
const backup = async (passphrase?: string) => (await writeBackup(store, { now, passphrase })).file

describe('round trips', () => {
  test.each([undefined, 'correct horse 电池 staple'])(
    'with passphrase %s: wiped and restored, every record is as it was',
    async passphrase => {
      await aShop()
      const before = await everything()
      const file = await backup(passphrase)
      await deleteEverything(store)
      const restored = await restore(file, passphrase)
      expect(await everything()).toEqual(before)
      expect(restored).toMatchObject({ conflicts: [], cancelled: false })
      expect(restored.changed).toBe(Object.values(before).flat().length)
    },
    60_000,
  )

  test('restored into what it was made of, it changes nothing', async () => {
    await aShop()
    const before = await everything()
    expect(await restore(await backup())).toMatchObject({ changed: 0, conflicts: [] })
    expect(await everything()).toEqual(before)
  })

  test('what it says of itself', async () => {
    await aShop()
    expect(await checkBackup(await backup())).toMatchObject({ madeOn: now.toISOString(), orders: 300, counts: { shops: 1, reviews: 1 } })
  })

  test('a record that cannot be read is left out and counted', async () => {
    await aShop()
    await store.put('customers', { id: 'broken', v: 1 } as unknown as CustomerRecord)
    expect(await writeBackup(store, { now })).toMatchObject({ broken: 1 })
  })
})

describe('refused as a whole', () => {
  const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer())
  const again = (bytes: Buffer, change: (lines: string) => string) => gzipSync(change(gunzipSync(bytes).toString()))
  test.each<[string, string, (good: Buffer) => Buffer, string?]>([
    ['an empty file', 'not-backup', () => Buffer.alloc(0)],
    ['a CSV', 'not-backup', () => Buffer.from('order,total\n1,2\n')],
    ['some other gzip', 'not-backup', () => gzipSync('hello\nworld\n')],
    ['cut off', 'backup-damaged', good => good.subarray(0, good.length - 40)],
    ['cut off after a line', 'backup-damaged', good => again(good, text => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)],
    ['one figure changed', 'backup-damaged', good => again(good, text => text.replace('"totalMinor":1007', '"totalMinor":9007'))],
    ['two lines exchanged', 'backup-damaged', good => again(good, text => text.replace(/(.*\n)(.*\n)(.*\n)/, '$1$3$2'))],
    ['one more line after its end', 'backup-damaged', good => again(good, text => `${text}x\n`)],
    ['one byte changed', 'backup-damaged', good => Buffer.from(good.map((byte, i) => (i === good.length >> 1 ? byte ^ 1 : byte)))],
  ])('%s: %s', async (_what, fault, spoil) => {
    await aShop()
    const before = await everything()
    const file = new Blob([new Uint8Array(spoil(await bytesOf(await backup())))])
    await expect(restore(file)).rejects.toMatchObject({ fault })
    expect(await everything()).toEqual(before)
  })

  test.each<[string, string, string | undefined]>([
    ['without its passphrase', 'passphrase-missing', undefined],
    ['with another passphrase', 'passphrase-wrong', 'sesame'],
  ])(
    'encrypted, %s',
    async (_what, fault, passphrase) => {
      await keepShop(store, shop, now)
      await expect(restore(await backup('open'), passphrase)).rejects.toMatchObject({ fault })
    },
    60_000,
  )

  test.each([20, 100, 250, -1])(
    'encrypted and cut off at %i',
    async at => {
      await keepShop(store, shop, now)
      await expect(restore((await backup('open')).slice(0, at), 'open')).rejects.toBeInstanceOf(BackupRefused)
    },
    60_000,
  )

  test('one of a newer version', async () => {
    const { subtle } = crypto
    const json = JSON.stringify({ regulars: 'backup', v: 2, database: 5, madeOn: now.toISOString(), orders: 0, counts: {} })
    const sum = Buffer.from(await subtle.digest('SHA-256', Buffer.from(json))).toString('hex')
    await expect(restore(new Blob([gzipSync(`${sum} ${json}\n`)]))).rejects.toMatchObject({ fault: 'backup-newer' })
  })
})

describe('two sides that both went on', () => {
  /** A backup made here, then changes on this side after going back to what was before. */
  async function bothSides(there: () => Promise<void>, here: () => Promise<void>) {
    await aShop()
    const start = await backup()
    await there()
    const theirs = await backup()
    await deleteEverything(store)
    await restore(start)
    await here()
    return { first: await restore(theirs), second: await restore(theirs) }
  }

  test('notes of both stay, promises of both stay, one kept there is kept', async () => {
    const { first, second } = await bothSides(
      () =>
        change('big@example.com', {
          note: { text: 'no nuts', writtenOn: '2026-11-20' },
          promises: [{ id: 'p1', what: 'a new cup', by: '2026-12-01', madeOn: '2026-11-02', keptOn: '2026-11-20' }],
        }),
      () =>
        change('big@example.com', {
          note: { text: 'calls on Mondays', writtenOn: '2026-11-22' },
          promises: [
            { id: 'p1', what: 'a new cup', by: '2026-12-01', madeOn: '2026-11-02' },
            { id: 'p2', what: 'a call', by: '2026-12-02', madeOn: '2026-11-22' },
          ],
        }),
    )
    const big = await customer('big@example.com')
    expect(big?.note?.text).toBe('calls on Mondays\nno nuts')
    expect(big?.promises.map(({ id, keptOn }) => [id, keptOn])).toEqual([
      ['p1', '2026-11-20'],
      ['p2', undefined],
    ])
    expect(first.changed).toBeGreaterThan(0)
    expect(second).toMatchObject({ changed: 0 })
  })

  test.each([
    ['there', '2026-11-20', '2026-11-18'],
    ['here', '2026-11-18', '2026-11-20'],
  ])('of ready phrases those changed last stay: %s', async (where, changedThere, changedHere) => {
    const phrases = (text: string, changedOn: string) => async () => {
      const phrase = { stage: 'before' as const, lang: 'en' as const, shortcut: 'hi', text }
      await store.put('phrases', { v: 1, shop: shop.id, phrases: [phrase], changedOn })
    }
    await bothSides(phrases('there', changedThere), phrases('here', changedHere))
    expect((await store.get('phrases', shop.id))?.phrases[0]?.text).toBe(where)
  })

  test('of a segment the one changed last stays, and those only one side has stay too', async () => {
    const segment = (id: string, name: string, changedOn: string) =>
      store.put('segments', { v: 1, id, shop: shop.id, name, rules: { ordersFrom: 3 }, changedOn })
    await bothSides(
      async () => {
        await segment('a', 'newer there', '2026-11-20')
        await segment('b', 'older there', '2026-11-18')
        await segment('c', 'only there', '2026-11-18')
      },
      async () => {
        await segment('a', 'older here', '2026-11-18')
        await segment('b', 'newer here', '2026-11-20')
        await segment('d', 'only here', '2026-11-18')
      },
    )
    expect((await store.getAll('segments')).map(({ name }) => name)).toEqual(['newer there', 'newer here', 'only there', 'only here'])
  })

  test('orders of both are there once, sums are right, and of an order both know the side that read later is right', async () => {
    const { first, second } = await bothSides(
      async () => {
        await keepShop(store, shop, later)
        await keepOrders(
          store,
          shop.id,
          [order(900, { customerEmail: 'new@example.com' }), order(150, { status: 'Refunded', totalMinor: 5 }), order(901)],
          { from: 'file', now: later },
        )
      },
      async () => {
        await keepOrders(store, shop.id, [order(902), order(150, { totalMinor: 6 })], { from: 'file', now })
      },
    )
    const orders = (await readAll(store, 'orders')).records.flatMap(chunk => chunk.orders)
    expect(orders).toHaveLength(303)
    expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(303)
    expect(orders.find(({ orderId }) => orderId === 'A-150')).toMatchObject({ status: 'Refunded', totalMinor: 5 })
    expect(first.conflicts).toContainEqual({ of: 'A-150', field: 'totalMinor', kept: '5', left: '6' })
    for (const { id, orderCount, net } of (await readAll(store, 'customers')).records) {
      const own = (await readAll(store, 'orders')).records.filter(chunk => chunk.customer === id).flatMap(chunk => chunk.orders)
      if (own.length === 0) continue
      expect([id, orderCount, net.USD]).toEqual([id, own.length, own.reduce((sum, { totalMinor = 0 }) => sum + totalMinor, 0)])
    }
    expect(second).toMatchObject({ changed: 0 })
  })

  test('a customer known there by another sign is the same customer here', async () => {
    await keepShop(store, shop, now)
    const row = { ...order(1), phone: '13800001111' }
    await keepOrders(store, shop.id, [row], { from: 'file', now })
    const theirs = await backup()
    await deleteEverything(store)
    await keepShop(store, shop, now)
    await keepOrders(store, shop.id, [{ ...order(2), customerEmail: undefined, phone: '13800001111' }], { from: 'file', now })
    await restore(theirs)
    const { records } = await readAll(store, 'customers')
    expect(records.map(({ orderCount, email }) => [orderCount, email])).toEqual([[2, 'buyer1@example.com']])
  })

  test('cancelled in the middle and run again, it is the same as run once', async () => {
    await aShop()
    const before = await everything()
    const file = await backup()
    await deleteEverything(store)
    const stop = new AbortController()
    const { blocks } = await openBackup(file)
    const cut = await restoreRecords(store, blocks, { now, signal: stop.signal, progress: n => n > 40 && stop.abort() })
    expect(cut.cancelled).toBe(true)
    await restore(file)
    expect(await everything()).toEqual(before)
  })
})
