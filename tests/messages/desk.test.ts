import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { handleReview, markShown, saveReply } from '../../lib/messages/answers/handle-review.ts'
import { queueOf } from '../../lib/messages/answers/queue.ts'
import type { WrittenReply } from '../../lib/messages/contents.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { keepShop } from '../../lib/profiles/shop.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const now = new Date('2026-11-21T10:00:00Z')
const shop = { id: 'north', marketplace: 'taobao', host: 'seller.example', name: 'North', pages: [] }
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await keepShop(store, shop, now)
})

const bad = (reviewId: string, more: object = {}) => ({
  row: {
    reviewId,
    customerKey: `buyer of ${reviewId}`,
    orderId: `o-${reviewId}`,
    stars: 1,
    text: 'Broken.',
    postedOn: '2026-11-20',
    ...more,
  },
  bad: true,
  issues: ['quality' as const],
})
const id = (reviewId: string) => `north|review:${reviewId}`
const keep = (...reviews: ReturnType<typeof bad>[]) => keepReviews(store, shop.id, reviews, now)
const queue = (at = now) => queueOf(store, at)
const order = async (at = now) => (await queue(at)).map(line => line.id.replace('north|review:', ''))

const PLEDGE = 'By Friday Ann sends a new one.'
const written = (more: Partial<WrittenReply> = {}): WrittenReply => ({
  reviewId: id('r'),
  text: `Sorry. ${PLEDGE}`,
  variant: 0,
  promises: [{ what: PLEDGE, by: '2026-11-27' }],
  rewritten: 0.2,
  ...more,
})

describe('the queue', () => {
  test('what presses most comes first, with why', async () => {
    await keep(bad('late window', { postedOn: '2026-10-23' }), bad('yesterday'), bad('old', { postedOn: '2026-08-01' }))
    expect(await order()).toEqual(['late window', 'yesterday', 'old'])
    expect((await queue())[0]).toMatchObject({
      shopName: 'North',
      state: 'new',
      urgency: { harm: 'quality', deadline: { kind: 'left', days: 1 } },
    })
  })
  test('good ones and answered ones are not in it', async () => {
    await keep(bad('r'), { ...bad('good'), bad: false }, bad('answered', { reply: { text: 'Sorry' } }))
    expect(await order()).toEqual(['r'])
  })
  test('what was put off comes back on its day', async () => {
    await keep(bad('r'), bad('s', { postedOn: '2026-10-30' }))
    await handleReview(store, { reviewId: id('r'), do: 'hold', reason: 'parcel on its way', until: '2026-11-24' }, now)
    expect(await order()).toEqual(['s', 'r'])
    expect((await queue())[1]).toMatchObject({
      hold: { reason: 'parcel on its way' },
      urgency: { deadline: { kind: 'held-until', days: 3 } },
    })
    expect(await order(new Date('2026-11-24T08:00:00Z'))).toEqual(['r', 's'])
    await handleReview(store, { reviewId: id('r'), do: 'release' }, now)
    expect((await queue()).find(line => line.id === id('r'))?.hold).toBeUndefined()
  })
  test('an answered one stays for its follow-up, after all that waits, for sixty days', async () => {
    await keep(bad('r'), bad('old', { postedOn: '2026-01-01' }))
    await saveReply(store, { ...written(), state: 'copied' }, now)
    await keep(bad('r', { reply: { text: written().text } }))
    expect((await queue()).map(line => line.state)).toEqual(['new', 'posted'])
    expect(await order(new Date('2027-02-01T10:00:00Z'))).toEqual(['old'])
  })
  test('the same complaint again and again is told to the team lead', async () => {
    await keep(...['a', 'b', 'c', 'd'].map(n => bad(n)))
    expect((await queue()).map(line => line.level)).toEqual([undefined, undefined, undefined, undefined])
    await keep(bad('e'))
    expect((await queue()).map(line => line.level)).toEqual(['lead', 'lead', 'lead', 'lead', 'lead'])
  })
  test('an edited one says so', async () => {
    await keep(bad('r'))
    await keep(bad('r', { text: 'Broken, and nobody answers.' }))
    expect(await queue()).toMatchObject([{ edited: true }])
  })
})

describe('from the first look to the follow-up', () => {
  const state = async () => (await queue())[0]?.state
  const promises = async () => (await store.getAll('customers')).flatMap(customer => customer.promises.map(({ what, by }) => [what, by]))

  test('each step in its turn', async () => {
    await keep(bad('r'))
    expect(await state()).toBe('new')
    await handleReview(store, { reviewId: id('r'), do: 'open' }, now)
    expect(await state()).toBe('triaged')
    await saveReply(store, { ...written(), state: 'drafted' }, now)
    expect(await state()).toBe('drafted')
    expect(await promises()).toEqual([])
    await saveReply(store, { ...written(), state: 'copied' }, now)
    expect(await state()).toBe('copied')
    expect(await promises()).toEqual([[PLEDGE, '2026-11-27']])
    await handleReview(store, { reviewId: id('r'), do: 'open' }, now)
    expect(await state()).toBe('copied')
    await keep(bad('r', { reply: { text: written().text } }))
    expect(await state()).toBe('posted')
    await handleReview(store, { reviewId: id('r'), do: 'follow-up' }, now)
    expect(await state()).toBe('followed-up')
    expect(await promises()).toEqual([[PLEDGE, '2026-11-27']])
  })
  test('the first look and the first leaving are remembered, with how much was rewritten', async () => {
    await keep(bad('r'))
    await handleReview(store, { reviewId: id('r'), do: 'open' }, now)
    await saveReply(store, { ...written(), state: 'copied' }, new Date('2026-11-21T10:04:00Z'))
    await saveReply(store, { ...written({ rewritten: 0.9 }), state: 'placed' }, new Date('2026-11-21T11:00:00Z'))
    expect(await store.getAll('replies')).toMatchObject([
      { openedOn: now.toISOString(), leftOn: '2026-11-21T10:04:00.000Z', rewritten: 0.2, state: 'placed' },
    ])
  })
  test('a sentence deleted takes its promise with it; one already kept stays', async () => {
    await keep(bad('r'))
    await saveReply(store, { ...written(), state: 'copied' }, now)
    await saveReply(store, { ...written({ text: 'Sorry.', promises: [] }), state: 'drafted' }, now)
    expect(await promises()).toEqual([])
    await saveReply(store, { ...written(), state: 'copied' }, now)
    const [customer] = await store.getAll('customers')
    if (customer) await store.put('customers', { ...customer, promises: customer.promises.map(p => ({ ...p, keptOn: now.toISOString() })) })
    await saveReply(store, { ...written({ text: 'Sorry.', promises: [] }), state: 'copied' }, now)
    expect(await promises()).toEqual([[PLEDGE, '2026-11-27']])
    await saveReply(store, { ...written(), state: 'copied' }, now)
    expect(await promises()).toHaveLength(1)
  })
  test.each([
    ['all of it', written().text, [[PLEDGE, '2026-11-27']]],
    ['without the pledge', 'Sorry.', []],
  ])('seen on a page that no reply is read from, %s: it is answered', async (_, shown, expected) => {
    await keep(bad('r'))
    await saveReply(store, { ...written(), state: 'copied' }, now)
    expect(await markShown(store, id('r'), shown, now)).toBe(true)
    expect(await markShown(store, id('r'), shown, now)).toBe(false)
    expect(await state()).toBe('posted')
    expect(await promises()).toEqual(expected)
    await keep(bad('r'))
    expect(await store.getAll('reviews')).toMatchObject([{ reply: { text: shown } }])
    expect(await store.countFromIndex('reviews', 'unanswered')).toBe(0)
  })
  test('a draft that never left the panel is not posted', async () => {
    await keep(bad('r'))
    await saveReply(store, { ...written(), state: 'drafted' }, now)
    expect(await markShown(store, id('r'), written().text, now)).toBe(false)
    expect(await state()).toBe('drafted')
  })
  test('typing on after it was posted does not make it a draft', async () => {
    await keep(bad('r'))
    await saveReply(store, { ...written(), state: 'copied' }, now)
    await keep(bad('r', { reply: { text: written().text } }))
    await saveReply(store, { ...written({ text: 'Sorry!' }), state: 'drafted' }, now)
    expect(await state()).toBe('posted')
  })
  test('a reply that left is no longer put off', async () => {
    await keep(bad('r'))
    await handleReview(store, { reviewId: id('r'), do: 'hold', reason: 'x', until: '2026-12-24' }, now)
    await saveReply(store, { ...written(), state: 'copied' }, now)
    expect((await queue())[0]?.hold).toBeUndefined()
  })
  test('of an unknown review nothing is stored', async () => {
    expect(await handleReview(store, { reviewId: 'nobody', do: 'open' }, now)).toBe(false)
    expect(await saveReply(store, { ...written({ reviewId: 'nobody' }), state: 'copied' }, now)).toBe(false)
    expect(await store.count('replies')).toBe(0)
  })
})
