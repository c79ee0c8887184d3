import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { saveReply } from '../../lib/messages/answers/handle-review.ts'
import { replyFiguresOf } from '../../lib/messages/answers/reply-figures.ts'
import { keepOrders } from '../../lib/profiles/keep-orders.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { openStore } from '../../lib/profiles/store.ts'

test('from the order read on one page to the reply posted on another and the next order', async () => {
  globalThis.indexedDB = new IDBFactory()
  const store = await openStore()
  const now = new Date('2026-11-21T10:00:00Z')
  const order = (orderId: string, placedOn: string, ...names: string[]) => ({
    orderId,
    customerKey: 'anna',
    placedOn,
    totalMinor: 2500,
    currency: 'CNY',
    items: names.map(name => ({ name })),
  })
  await keepOrders(store, 's', [order('1', '2026-11-01', 'Mug'), order('2', '2026-11-02', 'Lid', 'Cup')], { from: 'page', now })
  const review = (orderId: string, reply?: string) => ({
    row: { orderId, stars: 1, text: `Broken ${orderId}.`, postedOn: '2026-11-10', ...(reply ? { reply: { text: reply } } : {}) },
    bad: true,
    issues: ['quality' as const],
  })
  const { reviews } = await keepReviews(store, 's', [review('1'), review('2')], now)
  const written = { reviewId: reviews[0]?.id ?? '', text: 'Sorry.', variant: 0, promises: [], rewritten: 0.25 }
  await saveReply(store, { ...written, state: 'copied' }, now)
  expect((await replyFiguresOf(store, 's')).boughtAgain).toMatchObject({ n: 0, back: 0 })
  await keepReviews(store, 's', [review('1', 'Sorry.')], now)
  await keepOrders(store, 's', [order('3', '2026-11-20', 'Mug')], { from: 'page', now })
  expect(await replyFiguresOf(store, 's')).toMatchObject({
    rewritten: { median: 0.25, n: 1 },
    // Of two things in one order nobody can tell which one broke.
    products: [{ of: 'Mug', n: 1 }],
    weeks: [{ of: '2026-11-09', n: 2 }],
    boughtAgain: { n: 1, back: 1, orders: 1, net: { CNY: 2500 }, items: [['Mug', 1]] },
  })
})
