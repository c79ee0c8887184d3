// @vitest-environment node
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BackupRefused, checkBackup, openBackup, writeHandover } from '../../lib/files/backup-file.ts'
import { handoverOf, handoverPage } from '../../lib/files/handover.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { restoreRecords } from '../../lib/profiles/restore.ts'
import { keepShop } from '../../lib/profiles/shop.ts'
import { deleteEverything, openStore, readAll, type Store } from '../../lib/profiles/store.ts'
import en from '../../locales/en.json' with { type: 'json' }

const now = new Date('2026-11-21T12:00:00Z')
const passphrase = 'two lions'
const shop = { id: 'shop', marketplace: 'generic', host: 'shop.example', name: '橡树 & Co', pages: ['shop.example/'] }

let store: Store
beforeEach(async () => {
  store = await openStore()
})
afterEach(async () => {
  await deleteEverything(store)
  store.close()
})

const customers = async () => (await readAll(store, 'customers')).records
async function change(email: string, fields: Partial<CustomerRecord>): Promise<void> {
  const customer = (await customers()).find(one => one.email === email)
  if (!customer) throw new Error(`no ${email}`)
  await store.put('customers', { ...customer, ...fields })
}
const read = (numbers: number[]) =>
  keepOrders(
    store,
    shop.id,
    numbers.map(n => ({
      orderId: `A-${n}`,
      customerEmail: `b${n}@example.com`,
      customerName: `Buyer ${n}`,
      totalMinor: 1000 + n,
      currency: 'USD',
    })),
    { from: 'page', now },
  )
const due = (by: string, what = 'a new cup') => ({ id: `p-${by}`, what, by, madeOn: '2026-11-02' })

/** Ten customers; one with a promise and a review that was answered, one with a note, one marked, one whose promise is kept. */
async function aShop(): Promise<void> {
  await keepShop(store, shop, now)
  await read(Array.from({ length: 10 }, (_, n) => n))
  const row = { reviewId: 'r1', orderId: 'A-1', text: 'Late again', stars: 1, postedOn: '2026-11-02' }
  await keepReviews(store, shop.id, [{ row, bad: true, issues: ['delivery'] }], now)
  const leftOn = '2026-11-03T10:00:00Z'
  await store.put('replies', {
    v: 2,
    reviewId: 'shop|review:r1',
    shop: shop.id,
    state: 'copied',
    text: 'Sorry',
    variant: 0,
    promises: [],
    leftOn,
    changedOn: leftOn,
  })
  await change('b1@example.com', { promises: [due('2026-12-01'), { ...due('2026-11-01'), keptOn: '2026-10-30' }] })
  await change('b2@example.com', { note: { text: 'no nuts <b>', writtenOn: '2026-11-01' } })
  await change('b3@example.com', { risk: { reason: 'chargeback', since: '2026-11-01' }, promises: [due('2026-11-25')] })
  await change('b4@example.com', { promises: [{ ...due('2026-11-01'), keptOn: '2026-10-30' }] })
}
const written = async (of?: string) => (await writeHandover(await handoverOf(store, of), { now, passphrase })).file
const restore = async (file: Blob) => restoreRecords(store, (await openBackup(file, passphrase)).blocks, { now })

describe('a handover', () => {
  test('is of those who have a note, an open promise or a mark; whose promise is due first goes first', async () => {
    await aShop()
    const { lines } = await handoverOf(store, undefined)
    expect(lines.map(({ customer }) => customer.email)).toEqual(['b3@example.com', 'b1@example.com', 'b2@example.com'])
    expect((await handoverOf(store, 'another')).lines).toEqual([])
  })

  test('cannot be read without its passphrase, and says what it is', async () => {
    await aShop()
    const file = await written()
    expect(Buffer.from(await file.arrayBuffer()).includes('no nuts')).toBe(false)
    await expect(checkBackup(file, 'wrong')).rejects.toThrow(BackupRefused)
    expect(await checkBackup(file, passphrase)).toMatchObject({
      regulars: 'handover',
      orders: 0,
      counts: { customers: 3, reviews: 1, replies: 1, shops: 1 },
    })
  })

  test('on a machine that knows nothing: notes, promises, marks and the last reply are there, without orders', async () => {
    await aShop()
    const file = await written()
    await deleteEverything(store)
    await restore(file)
    const records = await customers()
    expect(
      records.map(({ email, note, risk, promises, orderCount, chunks }) => [
        email,
        note?.text,
        risk?.reason,
        promises.length,
        orderCount,
        chunks,
      ]),
    ).toEqual([
      ['b1@example.com', undefined, undefined, 2, 0, 0],
      ['b2@example.com', 'no nuts <b>', undefined, 0, 0, 0],
      ['b3@example.com', undefined, 'chargeback', 1, 0, 0],
    ])
    expect((await store.getAll('replies')).map(({ text }) => text)).toEqual(['Sorry'])
    await read([1, 2])
    expect((await customers()).map(({ orderCount }) => orderCount)).toEqual([1, 1, 0])
  })

  // A passphrase is slow to try on purpose, and three times slower on a busy machine.
  test('on a machine that knows them too: both notes are there, a promise kept on one side is kept, no order is lost; a second time changes nothing', {
    timeout: 30_000,
  }, async () => {
    await aShop()
    const file = await written()
    await deleteEverything(store)
    await keepShop(store, shop, now)
    await read([1, 2, 3, 5])
    await change('b1@example.com', { promises: [{ ...due('2026-12-01'), keptOn: '2026-11-20' }, due('2026-12-24', 'a call')] })
    await change('b2@example.com', { note: { text: 'ribbon', writtenOn: '2026-11-10' } })
    await change('b5@example.com', { note: { text: 'mine', writtenOn: '2026-11-10' } })
    expect((await restore(file)).changed).toBeGreaterThan(0)
    const [b1, b2, b3, b5] = await customers()
    expect(b1?.promises.map(({ id, keptOn }) => [id, keptOn]).sort()).toEqual([
      ['p-2026-11-01', '2026-10-30'],
      ['p-2026-12-01', '2026-11-20'],
      ['p-2026-12-24', undefined],
    ])
    expect([b2?.note?.text, b3?.risk?.reason, b5?.note?.text]).toEqual(['ribbon\nno nuts <b>', 'chargeback', 'mine'])
    expect((await customers()).map(({ orderCount, net }) => [orderCount, net.USD])).toEqual([
      [1, 1001],
      [1, 1002],
      [1, 1003],
      [1, 1005],
    ])
    const after = await customers()
    expect(await restore(file)).toMatchObject({ changed: 0 })
    expect(await customers()).toEqual(after)
  })
})

test('the page says the same to be read, and whatever stands in a note is text there', async () => {
  await aShop()
  const { lines } = await handoverOf(store, undefined)
  const page = handoverPage(lines, en.dashboard.handover.page, 'Made today.', 'en')
  expect(page).toContain('<dt>Open promises</dt><dd>2026-12-01 a new cup</dd>')
  expect(page).not.toContain('2026-11-01')
  expect(page).toContain('<dt>Last reply</dt><dd>2026-11-03</dd>')
  expect(page).toContain('<dd>no nuts &lt;b&gt;</dd>')
  expect(page).toContain('橡树 &amp; Co · b3@example.com')
  expect(page).toMatch(/default-src 'none'/)
})
