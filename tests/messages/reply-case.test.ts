import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openReply } from '../../entrypoints/sidepanel/open-reply.ts'
import { replyCaseOf } from '../../lib/messages/answers/replies.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { keepShop } from '../../lib/profiles/shop.ts'
import { openStore } from '../../lib/profiles/store.ts'
import { keepVoice } from '../../lib/profiles/voice.ts'
import { rulesFor } from '../../lib/replies/platform-rules.ts'

const now = new Date('2026-11-21T10:00:00Z')
const shop = { id: 'sellercentral.amazon.com/oak', marketplace: 'amazon', host: 'sellercentral.amazon.com', name: 'Oak', pages: [] }

test('Amazon: feedback on the seller can be answered, a review of a product cannot', async () => {
  const store = await openStore()
  await keepShop(store, shop, now)
  const rows = [
    { row: { orderId: '113-4821907-2291001', text: 'A week late', stars: 1, rates: 'seller' as const }, bad: true, issues: [] },
    { row: { reviewId: 'R1', text: 'The lid does not close', stars: 2 }, bad: true, issues: [] },
  ]
  const { reviews } = await keepReviews(store, shop.id, rows, now)
  const cases = await Promise.all(reviews.map(review => replyCaseOf(store, review.id, now)))
  expect(cases.map(one => rulesFor(one?.marketplace))).toMatchObject([
    { id: 'amazon-feedback', publicReply: true },
    { id: 'amazon', publicReply: false },
  ])
})

test('an order nobody placed is one only in days of which the orders are known', async () => {
  const store = await openStore()
  await keepShop(store, shop, now)
  const review = (orderId: string) => ({
    row: { reviewId: `of ${orderId}`, orderId, text: 'Never came', stars: 1, postedOn: '2026-11-10' },
    bad: true,
    issues: [],
  })
  const { reviews } = await keepReviews(store, shop.id, [review('113-0000000-0000001')], now)
  const circumstances = async () => (await replyCaseOf(store, reviews[0]?.id ?? '', now))?.circumstances
  expect(await circumstances()).toEqual({})
  const seen = { v: 1 as const, shop: shop.id, computedOn: now.toISOString(), changedSince: 0, orders: 900, customers: 700 }
  await store.put('standings', { ...seen, from: '2026-10-01', to: '2026-11-20' })
  expect(await circumstances()).toEqual({})
  await store.put('standings', { ...seen, from: '2026-01-01', to: '2026-11-20' })
  expect(await circumstances()).toEqual({ noSuchOrder: true })
})

test('the shop’s last replies and what is odd go by its reviews of the last months', async () => {
  const store = await openStore()
  const oak = { ...shop, id: 'oak' }
  await keepShop(store, oak, now)
  const text = 'Cracked on the second day, and nobody answers my messages any more.'
  const row = (reviewId: string, postedOn: string, reply?: string) => ({
    row: { reviewId, text, stars: 1, postedOn, ...(reply ? { reply: { text: reply } } : {}) },
    bad: true,
    issues: [],
  })
  const rows = [row('this', '2026-11-20'), row('lately', '2026-10-01', 'Sorry, lately.'), row('long ago', '2026-01-01', 'Sorry, long ago.')]
  const { reviews } = await keepReviews(store, oak.id, rows, now)
  const found = await replyCaseOf(store, reviews[0]?.id ?? '', now)
  expect(found?.circumstances).toEqual({ sameText: 1 })
  expect(found?.previousReplies).toEqual(['Sorry, lately.'])
})

test('how the shop speaks comes with the case, and stands in the draft', async () => {
  const store = await openStore()
  await keepShop(store, { ...shop, id: 'shop.example/voice', marketplace: 'generic' }, now)
  await keepVoice(store, {
    v: 2,
    shop: 'shop.example/voice',
    name: 'Oak & Co',
    signs: 'Ann, owner',
    manner: 'warm',
    never: [],
    promises: ['Breakages replaced'],
    templates: [],
    evidence: [],
    changedOn: now.toISOString(),
  })
  const row = { reviewId: 'R9', text: 'The mug arrived broken', stars: 1, postedOn: '2026-11-20' }
  const { reviews } = await keepReviews(store, 'shop.example/voice', [{ row, bad: true, issues: [] }], now)
  const found = await replyCaseOf(store, reviews[0]?.id ?? '', now)
  if (!found) throw new Error('the review was kept')
  const { text } = openReply(found, now).draft(0)
  expect(text).toMatch(/Ann, owner, Oak & Co$/)
  expect(text).toContain('Breakages replaced')
})
