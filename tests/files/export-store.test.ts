import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { unwrapped } from '../../lib/files/delimited-rows.ts'
import type { ExportKind, ExportWords } from '../../lib/files/export-columns.ts'
import { type ExportOrder, exportName, exportStore } from '../../lib/files/export-store.ts'
import { keepFile } from '../../lib/files/keep-file.ts'
import { readFile } from '../../lib/files/read-file.ts'
import { opened, tablesOf } from '../../lib/files/tables.ts'
import { csvLine } from '../../lib/files/write-csv.ts'
import type { OrderRow, ReviewRow, StatusKind } from '../../lib/pages/facts.ts'
import { type JudgedReview, keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { openAnyVersion, openStore, type Store, StoreIsNewer } from '../../lib/profiles/store.ts'
import en from '../../locales/en.json' with { type: 'json' }
import zh from '../../locales/zh_CN.json' with { type: 'json' }

const now = new Date('2026-11-21T12:00:00Z')
const wordsOf = ({ dashboard, tier, status, badge, panel }: typeof en): ExportWords => ({
  columns: dashboard.exportColumns,
  tier,
  status,
  issue: badge.issue,
  replyState: panel.state,
})
const words = wordsOf(en)
const shop = { id: 'file/mugs', marketplace: 'generic', host: 'file', name: 'Mugs', pages: [] }

let store: Store
beforeEach(async () => {
  store = await openStore()
})
afterEach(async () => {
  store.close()
  await new Promise(done => {
    indexedDB.deleteDatabase('regulars').onsuccess = done
  })
})

const bytesOf = async (order: ExportOrder, inWords = words, from = store) =>
  new Uint8Array(await new Blob((await exportStore(from, order, inWords)).parts).arrayBuffer())
const csvOf = async (what: ExportKind, inWords = words, from = store) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf({ what, as: 'csv' }, inWords, from))
const rowsOf = (csv: string) => Papa.parse<string[]>(csv.slice(1).trimEnd()).data.map(row => row.map(unwrapped))

/** A small linear congruential generator: the same "random" cases on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  '"',
  ',',
  ';',
  '\n',
  '\t',
  ' ',
  '0',
  '1',
  '9',
  'a',
  'é',
  '店',
  '𠮷',
  '×',
  '[',
  ']',
  '#',
  '/',
  '.',
]

describe('text comes back as it was written', () => {
  test('hostile cells of any kind, by our reader and with one apostrophe at most by any other', () => {
    const pick = random(20261121)
    for (let n = 0; n < 5000; n++) {
      const cell = Array.from({ length: pick(8) }, () => SIGNS[pick(SIGNS.length)])
        .join('')
        .trim()
      const line = csvLine([cell, 'end'])
      const [raw = '', end] = Papa.parse<string[]>(line.trimEnd()).data[0] ?? []
      expect(end).toBe('end')
      expect([cell, `'${cell}`]).toContain(raw)
      expect(raw).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      expect(unwrapped(raw)).toBe(cell)
    }
  })
})

describe('orders.csv can be imported again', () => {
  const KINDS: StatusKind[] = ['pending', 'paid', 'shipped', 'delivered', 'completed', 'cancelled', 'refunded']
  const NAMES = ['=HYPERLINK("http://x.example")', '+1 store', '李雷', "O'Neil, Ann", '@ann', '－Bo', "'0123", 'Zoë "Z" Day', '3 × 4 Ltd']
  const pick = random(7)
  const orders: OrderRow[] = Array.from({ length: 700 }, (_, i) => ({
    orderId: i % 3 ? `1234567890123${i + 1000}1` : `00${i}-A`,
    customerKey: `buyer-${pick(60)}`,
    customerName: NAMES[pick(NAMES.length)],
    placedOn: i % 2 ? `2026-03-${10 + pick(18)}T10:20:30+08:00` : `2026-0${1 + pick(9)}-03`,
    totalMinor: pick(1_000_000),
    ...(i % 5 ? {} : { refundedMinor: 1 + pick(900) }),
    currency: ['USD', 'JPY', 'CNY'][i % 3],
    statusKind: KINDS[i % KINDS.length],
    ...(i % 4 ? {} : { promisedOn: '2026-11-20', deliveredOn: '2026-11-19T08:00:00Z' }),
    items: [
      {
        name: NAMES[pick(NAMES.length)] ?? '',
        ...(i % 2 ? { quantity: 1 + pick(9) } : { quantity: 1 }),
        ...(i % 3 ? { sku: `S-${i}` } : {}),
      },
      { name: 'Mug, large; 2× glazed' },
    ].slice(0, 1 + (i % 2)),
  }))

  test.each([
    ['CSV in English', 'csv', en, { encoding: 'utf-8-bom', delimiter: ',' }],
    ['CSV in Chinese', 'csv', zh, { encoding: 'utf-8-bom', delimiter: ',' }],
    ['Excel in English', 'xlsx', en, { encoding: 'xlsx' }],
    ['Excel in Chinese', 'xlsx', zh, { encoding: 'xlsx' }],
  ] as const)('as %s: the same orders of the same buyers', async (_language, as, locale, said) => {
    await keepFile(store, shop, { orders }, { now })
    const { preview, orders: back } = readFile(await bytesOf({ what: 'orders', as }, wordsOf(locale)), {}, now)
    expect(preview).toMatchObject({ ...said, rows: 700, rejected: [], unread: [], ambiguous: [] })
    const plain = ({ status: _word, customerName: _latest, ...order }: OrderRow) => order
    const byId = (a: OrderRow, b: OrderRow) => (a.orderId < b.orderId ? -1 : 1)
    expect(back.map(plain).sort(byId)).toEqual(orders.map(plain).sort(byId))
    expect(await keepFile(store, shop, { orders: back }, { now })).toMatchObject({ orders: 700 })
    expect(rowsOf(await csvOf('orders', wordsOf(locale)))).toHaveLength(701)
  })

  test('of a shop whose orders all have one and the same hostile buyer', async () => {
    const hostile = NAMES.map(
      (name, i): OrderRow => ({ orderId: `=${i}+1`, customerName: name, placedOn: '2026-03-01', totalMinor: 150, currency: 'EUR' }),
    )
    await keepFile(store, shop, { orders: hostile }, { now })
    const back = readFile(new TextEncoder().encode(await csvOf('orders')), {}, now).orders
    expect(back.map(order => order.customerName).sort()).toEqual([...NAMES].sort())
    expect(back.map(order => order.orderId).sort()).toEqual(hostile.map(order => order.orderId).sort())
  })
})

test('the platform’s flag and remark have columns of their own', async () => {
  const order = {
    orderId: '1',
    customerKey: 'ann',
    placedOn: '2026-03-01',
    totalMinor: 9900,
    currency: 'CNY',
    flag: '红旗',
    remark: '=多放一份茶样',
  }
  await keepFile(store, shop, { orders: [order] }, { now })
  const [header = [], line = []] = rowsOf(await csvOf('orders', wordsOf(zh)))
  expect([line[header.indexOf('平台插旗')], line[header.indexOf('平台备注')]]).toEqual(['红旗', '=多放一份茶样'])
})

describe('customers.csv', () => {
  test('one line a customer; currencies are not summed; text is neutralised', async () => {
    await keepFile(
      store,
      shop,
      {
        orders: [
          {
            orderId: '1',
            customerEmail: 'ann@example.com',
            customerName: '=Ann',
            phone: '+86 138 0000 0000',
            placedOn: '2026-03-01',
            totalMinor: 9900,
            currency: 'USD',
          },
          {
            orderId: '2',
            customerEmail: 'ann@example.com',
            customerName: '=Ann',
            placedOn: '2026-04-01',
            totalMinor: 1980,
            currency: 'JPY',
          },
          {
            orderId: '3',
            customerEmail: 'ann@example.com',
            customerName: '=Ann',
            placedOn: '2024-04-01',
            totalMinor: 100,
            currency: 'USD',
          },
        ],
      },
      { now },
    )
    const csv = await csvOf('customers')
    expect(csv.startsWith('\ufeff"Customer","Customer account","E-mail"')).toBe(true)
    expect(csv).toContain(`"'=Ann"`)
    expect(csv.endsWith('\r\n')).toBe(true)
    const [header = [], line = []] = rowsOf(csv)
    expect(Object.fromEntries(header.map((name, i) => [name, line[i]]))).toEqual({
      Customer: '=Ann',
      'Customer account': '',
      'E-mail': 'ann@example.com',
      Phone: '+86 138 0000 0000',
      Tier: '',
      Orders: '3',
      'Net revenue': '100.00',
      'Net revenue, period': '99.00',
      'Period, months': '12',
      Currency: 'USD',
      'Net in other currencies': '1980 JPY',
      'First order': '2024-04-01',
      'Last order': '2026-04-01',
      Complaints: '0',
      'Open promises': '',
      Risk: '',
      Note: '',
      Shop: 'Mugs',
    })
  })

  test('the tier is the one the shop’s cut-offs give', async () => {
    await keepFile(
      store,
      shop,
      { orders: [{ orderId: '1', customerKey: 'ann', placedOn: '2026-03-01', totalMinor: 9900, currency: 'USD' }] },
      { now },
    )
    const cutOffs = { vip: 9000, major: 5000, ordinary: 100 }
    await store.put('standings', {
      v: 1,
      shop: shop.id,
      computedOn: now.toISOString(),
      changedSince: 0,
      orders: 1,
      customers: 1,
      currency: 'USD',
      cutOffs,
    })
    expect(rowsOf(await csvOf('customers'))[1]?.[4]).toBe('VIP')
  })

  test('of one shop only, when asked', async () => {
    await keepFile(store, shop, { orders: [{ orderId: '1', customerKey: 'ann', totalMinor: 1 }] }, { now })
    await keepFile(
      store,
      { ...shop, id: 'file/cups', name: 'Cups' },
      { orders: [{ orderId: '1', customerKey: 'bo', totalMinor: 1 }] },
      { now },
    )
    expect((await exportStore(store, { what: 'customers', as: 'csv', shop: 'file/cups' }, words)).rows).toBe(1)
    expect((await exportStore(store, { what: 'orders', as: 'csv' }, words)).rows).toBe(2)
  })

  test('of some customers only, when asked', async () => {
    const orders = ['ann', 'bo', 'cy'].map(customerKey => ({ orderId: customerKey, customerKey, totalMinor: 1 }))
    await keepFile(store, shop, { orders }, { now })
    const among = (await store.getAll('customers')).filter(({ customerKey }) => customerKey !== 'bo').map(({ id }) => id)
    const { parts, rows } = await exportStore(store, { what: 'customers', as: 'csv', among }, words)
    expect(rows).toBe(2)
    expect(parts.join('')).not.toContain('bo')
    expect((await exportStore(store, { what: 'customers', as: 'csv', among: [] }, words)).rows).toBe(0)
  })

  test('without those who want no contact, where they are to be addressed', async () => {
    await keepFile(store, shop, { orders: ['ann', 'bo', 'cy'].map((customerKey, i) => ({ orderId: `n${i}`, customerKey })) }, { now })
    const all = await store.getAll('customers')
    const [bo] = all.filter(({ customerKey }) => customerKey === 'bo')
    if (bo) await store.put('customers', { ...bo, noContact: { since: '2026-11-20' } })
    const order: ExportOrder = { what: 'customers', as: 'csv', among: all.map(({ id }) => id) }
    const idsIn = ({ parts }: { parts: BlobPart[] }) => rowsOf(parts.join('')).flat()
    expect((await exportStore(store, order, words)).rows).toBe(all.length)
    const reached = await exportStore(store, { ...order, reachable: true }, words)
    expect(reached.rows).toBe(all.length - 1)
    expect(idsIn(reached)).not.toContain('bo')
  })
})

describe('reviews with their replies, and promises', () => {
  const reviews: ReviewRow[] = [
    {
      reviewId: 'r1',
      orderId: '1',
      authorName: 'Ann',
      stars: 1,
      title: 'Broken',
      text: 'Came in pieces, =sad',
      product: 'Mug',
      postedOn: '2026-03-04',
    },
    {
      reviewId: 'r2',
      orderId: '2',
      authorName: 'Bo',
      stars: 5,
      text: '很好\n再来',
      postedOn: '2026-03-05',
      reply: { text: '谢谢', postedOn: '2026-03-06' },
    },
    { reviewId: 'r3', authorName: 'C**', stars: 2, text: 'late', followUp: { text: 'still late' } },
  ]
  const judged = (row: ReviewRow): JudgedReview => ({
    row,
    bad: (row.stars ?? 5) < 3,
    issues: (row.stars ?? 5) < 3 ? ['packaging', 'delivery'] : [],
  })
  beforeEach(async () => {
    await keepFile(store, shop, { orders: [{ orderId: '1', customerKey: 'ann', customerName: 'Ann', phone: '013800001111' }] }, { now })
    await keepReviews(store, shop.id, reviews.map(judged), now)
    const [ann] = await store.getAllFromIndex('customers', 'aliases', `${shop.id}|key:ann`)
    if (!ann) throw new Error('nobody')
    const promises = [
      { id: 'p1', what: '=a new mug', by: '2026-12-01', madeOn: now.toISOString() },
      { id: 'p2', what: 'a call', by: '2026-11-01', madeOn: now.toISOString(), keptOn: '2026-10-30' },
    ]
    await store.put('customers', { ...ann, promises })
    await store.put('replies', {
      v: 2,
      reviewId: `${shop.id}|review:r1`,
      shop: shop.id,
      state: 'drafted',
      text: 'So sorry',
      variant: 0,
      promises: [],
      changedOn: now.toISOString(),
    })
  })

  test.each([
    ['csv', en],
    ['csv', zh],
    ['xlsx', en],
    ['xlsx', zh],
  ] as const)('reviews as %s can be imported again', async (as, locale) => {
    const { preview, reviews: back } = readFile(await bytesOf({ what: 'reviews', as }, wordsOf(locale)), {}, now)
    expect(preview).toMatchObject({ kind: 'reviews', rejected: [], unread: [], ambiguous: [] })
    const plain = ({ followUp: _notInFiles, ...review }: ReviewRow) => review
    expect(
      back
        .map(({ status: _state, customerKey: _key, ...review }) => review)
        .sort((a, b) => ((a.reviewId ?? '') < (b.reviewId ?? '') ? -1 : 1)),
    ).toEqual(reviews.map(plain))
  })

  test('what we say of a review stands beside it', async () => {
    const [header = [], ...lines] = rowsOf(await csvOf('reviews'))
    const ofFirst = lines.find(([number]) => number === 'r1') ?? []
    expect(Object.fromEntries(header.map((name, i) => [name, ofFirst[i]]))).toMatchObject({
      Complaints: 'packaging; delivery',
      'Draft of the reply': 'So sorry',
      'State of the draft': 'draft',
      'Customer account': 'ann',
      Shop: 'Mugs',
    })
  })

  test('promises, kept ones too, with whom they were made to', async () => {
    for (const as of ['csv', 'xlsx'] as const) {
      const [rows = []] = tablesOf(opened(await bytesOf({ what: 'promises', as }))).tables
      expect(rows).toEqual([
        Object.values(en.dashboard.exportColumns.promises),
        ['Ann', 'ann', '', '013800001111', '=a new mug', '2026-12-01', now.toISOString(), '', 'Mugs'],
        ['Ann', 'ann', '', '013800001111', 'a call', '2026-11-01', now.toISOString(), '2026-10-30', 'Mugs'],
      ])
    }
  })

  test('have only the columns that were chosen, in the order of all', async () => {
    const [rows = []] = tablesOf(opened(await bytesOf({ what: 'promises', as: 'csv', columns: ['by', 'what'] }))).tables
    expect(rows).toEqual([
      ['Promise', 'Due on'],
      ['=a new mug', '2026-12-01'],
      ['a call', '2026-11-01'],
    ])
  })
})

describe('an export always works', () => {
  test('a broken record is left out and counted, more than one part is read', async () => {
    const orders = Array.from({ length: 1200 }, (_, i): OrderRow => ({ orderId: String(i), customerKey: `k${i}`, totalMinor: i }))
    await keepFile(store, shop, { orders }, { now })
    const raw = await openDB('regulars')
    await raw.put('customers', { id: 'file/mugs|key:k700', v: 1, shop: shop.id, name: 7 })
    raw.close()
    expect(await exportStore(store, { what: 'customers', as: 'csv' }, words)).toMatchObject({ rows: 1199, broken: 1 })
    expect(await exportStore(store, { what: 'orders', as: 'csv' }, words)).toMatchObject({ rows: 1200, broken: 0 })
  })

  test('a store of a newer version is read as it is', async () => {
    await keepFile(store, shop, { orders: [{ orderId: '1', customerKey: 'ann', totalMinor: 1 }] }, { now })
    store.close()
    const newer = await openDB('regulars', 99, { upgrade: db => void db.createObjectStore('plans') })
    newer.close()
    await expect(openStore()).rejects.toThrow(StoreIsNewer)
    store = await openAnyVersion()
    expect(await exportStore(store, { what: 'orders', as: 'csv' }, words)).toMatchObject({ rows: 1, broken: 0 })
  })
})

test('the file name says what and when', () => {
  expect(exportName({ what: 'customers', as: 'csv' }, new Date(2026, 10, 21))).toBe('regulars-customers-2026-11-21.csv')
  expect(exportName({ what: 'promises', as: 'xlsx' }, new Date(2026, 10, 21))).toBe('regulars-promises-2026-11-21.xlsx')
})
