import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { type JudgedReview, keepReviews, storedReview } from '../../lib/profiles/keep-reviews.ts'
import type { ReplyRecord } from '../../lib/profiles/records.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const SHOP = 'seller.example/north'
const now = new Date('2026-11-21T10:00:00Z')
const later = new Date('2026-11-23T10:00:00Z')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const row = {
  reviewId: 'r1',
  orderId: '1001',
  customerKey: 'anna',
  stars: 1,
  text: 'The box was crushed and the mug broke.',
  postedOn: '2026-11-20',
}
const judged = (more: Partial<JudgedReview['row']> = {}, bad = true): JudgedReview => ({
  row: { ...row, ...more },
  bad,
  issues: ['packaging'],
})
const keep = (one: JudgedReview, at = now, isOurs?: (a: string, b: string) => boolean) => keepReviews(store, SHOP, [one], at, { isOurs })
const stored = async () => (await store.getAll('reviews'))[0]

test('what a reviewer calls themselves replaces no name of an order', async () => {
  const order = { orderId: '1001', customerKey: 'anna', customerName: 'Ann Lee', placedOn: '2026-11-12' }
  await keepOrders(store, SHOP, [order], { from: 'page', now })
  await keep(judged({ authorName: 'happy_ann' }))
  expect((await store.getAll('customers')).map(({ name }) => name)).toEqual(['Ann Lee'])
})

describe('what its writer changes', () => {
  const was = { stars: 1, text: row.text }
  test.each([
    ['another text', { text: 'They sent a new one.' }, [was]],
    ['more stars', { stars: 4 }, [was]],
    ['the same again', {}, undefined],
    ['less of it shown on a list', { text: 'The box was cru… Read more' }, undefined],
    ['a reply of ours', { reply: { text: 'Sorry' } }, undefined],
    ['something added later', { followUp: { text: 'Still broken' } }, undefined],
    ['stars that this page does not show', { stars: undefined }, undefined],
  ])('%s', async (_, more, versions) => {
    await keep(judged())
    await keep(judged(more), later)
    expect((await stored())?.earlier).toEqual(versions?.map(version => ({ ...version, until: later.toISOString() })))
  })
  test('less of it shown costs nothing of what is known', async () => {
    await keep(judged())
    await keep(judged({ text: 'The box was cru…' }), later)
    expect((await stored())?.text).toBe(row.text)
  })
  test('every version is kept, oldest first', async () => {
    await keep(judged())
    for (const text of ['Still waiting.', 'All is well.']) await keep(judged({ text }), later)
    expect((await stored())?.earlier?.map(({ text }) => text)).toEqual([row.text, 'Still waiting.'])
  })

  const numberless = { ...row, reviewId: undefined, product: 'Blue mug' }
  test('a review without a number of its own is the same one, edited', async () => {
    await keep(judged(numberless))
    await keep(judged({ ...numberless, text: 'They sent a new one.' }), later)
    expect(await store.getAll('reviews')).toMatchObject([{ text: 'They sent a new one.', earlier: [{ text: row.text }] }])
    const found = await storedReview(store.transaction('reviews').store, SHOP, { ...numberless, text: 'They sent a new one.' })
    expect(found?.earlier).toHaveLength(1)
  })
  test.each([
    ['of another thing in the order', { product: 'Red mug' }],
    ['of another day', { postedOn: '2026-11-22' }],
  ])('one %s is another review', async (_, more) => {
    await keep(judged(numberless))
    await keep(judged({ ...numberless, text: 'They sent a new one.', ...more }), later)
    expect(await store.getAll('reviews')).toHaveLength(2)
  })
  test('two that stand on one page are two', async () => {
    const both = [judged(numberless), judged({ ...numberless, text: 'And the second came without a lid.' })]
    for (let i = 0; i < 2; i++) await keepReviews(store, SHOP, both, now)
    expect(await store.getAll('reviews')).toHaveLength(2)
  })
})

describe('what waits', () => {
  const waiting = () => store.countFromIndex('reviews', 'unanswered')
  test.each([
    ['a bad one', judged(), 1],
    ['a good one', judged({}, false), 0],
    ['an answered one', judged({ reply: { text: 'Sorry' } }), 0],
  ])('%s', async (_, one, count) => {
    await keep(one)
    expect(await waiting()).toBe(count)
  })
  test('until the page shows a reply, or its writer is content', async () => {
    await keep(judged())
    await keep(judged({ reply: { text: 'Sorry' } }), later)
    expect(await waiting()).toBe(0)
    await keep(judged({ reviewId: 'r2' }))
    await keep(judged({ reviewId: 'r2', stars: 5 }, false), later)
    expect(await waiting()).toBe(0)
  })
  test('only what was never seen before is new', async () => {
    const two = [judged(), judged({ reviewId: 'r2', reply: { text: 'Sorry' } })]
    expect((await keepReviews(store, SHOP, two, now)).fresh.map(({ reviewId }) => reviewId)).toEqual(['r1'])
    expect((await keepReviews(store, SHOP, two, later)).fresh).toEqual([])
  })
})

describe('a reply the page shows', () => {
  const PLEDGE = 'By Friday Ann sends a new mug.'
  const text = `We are so sorry. ${PLEDGE} Thank you for telling us.`
  const reply: ReplyRecord = {
    v: 2,
    reviewId: `${SHOP}|review:r1`,
    shop: SHOP,
    state: 'drafted',
    text,
    variant: 0,
    promises: [{ what: PLEDGE, by: '2026-11-27' }],
    changedOn: now.toISOString(),
  }
  const alike = (ours: string, shown: string) => shown.includes('so sorry') && ours.includes('so sorry')

  test.each<[string, string, state: ReplyRecord['state'], promises: string[]]>([
    ['ours, word for word', text, 'posted', [PLEDGE]],
    ['ours, with a word changed in the box', text.replace('Thank you', 'Thanks'), 'posted', [PLEDGE]],
    ['ours, the pledge taken out in the box', 'We are so sorry. Thank you for telling us.', 'posted', []],
    ['ours, of which the list shows the beginning', `${text.slice(0, 24)}…`, 'posted', [PLEDGE]],
    ['another, written elsewhere', 'Dear buyer, noted.', 'elsewhere', []],
  ])('%s', async (_, shown, state, promises) => {
    await keep(judged())
    await store.put('replies', reply)
    await keep(judged({ reply: { text: shown } }), later, alike)
    expect(await store.getAll('replies')).toMatchObject([{ state, text }])
    const [customer] = await store.getAll('customers')
    expect(customer?.promises.map(({ what, by }) => [what, by])).toEqual(promises.map(what => [what, '2026-11-27']))
  })
  test('what was followed up stays so', async () => {
    await keep(judged())
    await store.put('replies', { ...reply, state: 'followed-up' })
    await keep(judged({ reply: { text } }), later, alike)
    expect(await store.getAll('replies')).toMatchObject([{ state: 'followed-up' }])
  })
})

test('reviews stored before there was a queue are found by it', async () => {
  store.close()
  globalThis.indexedDB = new IDBFactory()
  const old = JSON.parse(readFileSync(join(import.meta.dirname, 'examples/reviews.v1.json'), 'utf8'))
  const before = await openDB('regulars', 3, {
    upgrade: db => {
      for (const [name, keyPath] of [
        ['shops', 'id'],
        ['customers', 'id'],
        ['orders', 'id'],
        ['reviews', 'id'],
        ['replies', 'reviewId'],
        ['standings', 'shop'],
        ['recipes', 'page'],
        ['pages', 'page'],
      ] as const)
        db.createObjectStore(name, { keyPath })
    },
  })
  await before.put('reviews', old)
  await before.put('reviews', { ...old, id: 'answered', reply: { text: 'Sorry' } })
  before.close()
  store = await openStore()
  expect(await store.getAllFromIndex('reviews', 'unanswered')).toEqual([{ ...old, v: 2, unanswered: old.shop }])
  expect(await store.count('reviews')).toBe(2)
})
