import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import 'fake-indexeddb/auto'
import { noticeWords } from '../../components/urgency-words.ts'
import { wordingIn } from '../../components/wording.tsx'
import { tellOfNew } from '../../lib/messages/answers/new-reviews.ts'
import type { QueueLine } from '../../lib/messages/answers/queue.ts'
import { newReviews } from '../../lib/messages/answers/session.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { keepShop } from '../../lib/profiles/shop.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const at = (hour: number, day = 21) => new Date(2026, 10, day, hour)
const shop = { id: 'north', marketplace: 'generic', host: 'seller.example', name: 'North', pages: [] }
const icon = vi.fn()
let told: string[][]
let store: Store
beforeEach(async () => {
  fakeBrowser.reset()
  icon.mockClear()
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ text }: { text: string }) => icon(text),
    setBadgeBackgroundColor: async () => {},
  })
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  await keepShop(store, shop, at(9))
  told = []
  await see(at(9, 1), 'the first ever read')
})

/** Reads a page with these reviews, each posted on the day (November) given behind its name, else on the day before. */
async function see(now: Date, ...ids: string[]): Promise<void> {
  const rows = ids.map(name => {
    const [reviewId, day = now.getDate() - 1] = name.split(' of ')
    return {
      row: { reviewId, stars: 1, text: 'Broken.', postedOn: `2026-11-${String(day).padStart(2, '0')}` },
      bad: true,
      issues: ['quality' as const],
    }
  })
  const { fresh } = await keepReviews(store, shop.id, rows, now)
  await tellOfNew(
    store,
    { shop: shop.id, fresh, now },
    async lines => void told.push(lines.map(({ id }) => id.replace('north|review:', ''))),
  )
}

describe('a new bad review seen on an open page', () => {
  test('is told at once, and once', async () => {
    await see(at(10), 'a')
    await see(at(10), 'a')
    await see(at(11), 'a', 'b')
    expect(told).toEqual([['a'], ['b']])
    expect(icon).toHaveBeenLastCalledWith('2')
  })
  test.each([
    ['ten at night', 22, []],
    ['seven in the morning', 7, []],
    ['eight in the morning', 8, [['a']]],
    ['nine at night', 21, [['a']]],
  ])('at %s', async (_, hour, expected) => {
    await see(at(hour), 'a')
    expect(told).toEqual(expected)
    expect(icon).toHaveBeenLastCalledWith('1')
  })
  test('those of the night are told in the morning, together', async () => {
    await see(at(23), 'a')
    await see(at(2, 22), 'b')
    await see(at(8, 22))
    expect(told.map(ids => ids.toSorted())).toEqual([['a', 'b']])
  })
  test('what was posted days ago is no news, nor is a shop read for the first time', async () => {
    await see(at(10), 'old of 12')
    expect(told).toEqual([])
    expect(icon).not.toHaveBeenCalled()
  })
  test('nor is the second piece of a list read for the first time', async () => {
    await keepShop(store, { ...shop, id: 'south' }, at(10))
    const piece = (reviewId: string) =>
      keepReviews(store, 'south', [{ row: { reviewId, stars: 1, text: 'Broken.', postedOn: '2026-11-20' }, bad: true, issues: [] }], at(10))
    for (const { fresh } of [await piece('a'), await piece('b')])
      await tellOfNew(store, { shop: 'south', fresh, now: at(10) }, async lines => void told.push(lines.map(({ id }) => id)))
    expect(told).toEqual([])
  })
  test('looked at, it counts no more', async () => {
    await see(at(10), 'a', 'b')
    await newReviews.opened('north|review:a')
    expect(icon).toHaveBeenLastCalledWith('1')
    await newReviews.opened('north|review:b')
    expect(icon).toHaveBeenLastCalledWith('')
  })
})

describe('what the note says', () => {
  const line = (more: Partial<QueueLine>): QueueLine => ({
    id: 'r',
    shop: 'north',
    shopName: 'North',
    text: 'A hair in the soup, says Anna',
    authorName: 'Anna',
    issues: ['hygiene'],
    urgency: { score: 1, harm: 'hygiene', value: 'major', deadline: { kind: 'left', days: 2 } },
    state: 'new',
    stars: 1,
    ...more,
  })
  test.each([
    ['en', 'North: a new bad review', '1★ · hygiene · major customer · 2 days left · Tell the team lead today'],
    ['zh_CN', 'North：有一条新差评', '1★ · 卫生 · 大客户 · 还剩 2 天 · 今天告知主管'],
  ] as const)('%s: how bad and how soon, no name and no words of the customer', (language, title, message) =>
    expect(noticeWords(wordingIn(language), [line({ level: 'lead' })])).toEqual({ title, message }),
  )
  test.each<[QueueLine['urgency']['deadline'], string]>([
    [{ kind: 'left', days: 0 }, 'last day today'],
    [{ kind: 'closed', days: 3 }, 'time to reply has passed'],
    [{ kind: 'age', days: 1 }, '1 day ago'],
    [{ kind: 'due', days: 0 }, 'put off until today'],
    [{ kind: 'held-until', days: 3 }, 'back in 3 days'],
  ])('%j', (deadline, said) => {
    const urgency = { score: 1, harm: 'health', value: 'other', deadline } as const
    expect(noticeWords(wordingIn('en'), [line({ urgency, stars: undefined })]).message).toBe(`health · ${said}`)
  })
  test('many: how many, and the first three', () => {
    const { title, message } = noticeWords(
      wordingIn('en'),
      ['a', 'b', 'c', 'd'].map(id => line({ id })),
    )
    expect(title).toBe('North: 4 new bad reviews')
    expect(message.split('\n')).toHaveLength(3)
  })
})
