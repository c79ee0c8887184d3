import { describe, expect, test } from 'vitest'
import { circumstancesOf } from '../../lib/replies/circumstances.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { understand } from '../../lib/replies/understand.ts'

const day = (n: number) => new Date(Date.UTC(2026, 9, 1) + n * 86_400_000).toISOString().slice(0, 10)
const usual = [0, 9, 20, 33, 40].map(n => ({ text: `Bad number ${n}`, postedOn: day(n), bad: true }))
const review = { text: '面料起球严重，穿一次就变形，客服还不理人', postedOn: day(30), bad: true }

describe('what is odd about a review among the others', () => {
  test('nothing about a usual one', () => expect(circumstancesOf(review, usual)).toEqual({}))
  test('its words stand elsewhere, spaces and marks aside', () =>
    expect(circumstancesOf(review, [...usual, { text: '面料起球严重 穿一次就变形 客服还不理人！', bad: true }])).toEqual({ sameText: 1 }))
  test('few words are everybody’s', () =>
    expect(circumstancesOf({ ...review, text: '质量太差了' }, [...usual, { text: '质量太差了', bad: true }])).toEqual({}))
  test('six bad ones in a day, where one comes in ten', () => {
    const flood = [1, 2, 3, 4, 5].map(n => ({ text: `Flood ${n}`, postedOn: day(30), bad: true }))
    expect(circumstancesOf(review, [...usual, ...flood])).toEqual({ burst: 6 })
    expect(circumstancesOf(review, [...usual, ...flood.map(other => ({ ...other, bad: false }))])).toEqual({})
    expect(circumstancesOf(review, flood)).toEqual({})
  })
  test('a shop that has ten a day has no burst of six', () => {
    const busy = Array.from({ length: 400 }, (_, n) => ({ text: `Busy ${n}`, postedOn: day(n / 10), bad: true }))
    expect(circumstancesOf(review, busy).burst).toBeUndefined()
  })
})

describe('circumstances and words', () => {
  const judged = (text: string, circumstances: object) => understand({ text, stars: 1, circumstances }).suspicious
  test.each([
    ['没有这个订单的衣服，质量太差', { noSuchOrder: true }, 'unsure'],
    ['质量太差', { noSuchOrder: true, sameText: 3 }, 'yes'],
    ['别在这买，我在小王家买的，又便宜又好', { burst: 7 }, 'yes'],
    ['质量太差，要求退款', {}, 'no'],
  ])('%s %j: %s', (text, circumstances, suspicious) => expect(judged(text, circumstances)).toBe(suspicious))
  test('what is sure is reported, with the reasons in the evidence', () => {
    const draft = draftReply({
      review: { text: '质量太差', stars: 1, circumstances: { noSuchOrder: true, sameText: 3 } },
      today: '2026-11-21',
    })
    expect(draft.action).toBe('report')
    expect(draft.evidencePack?.have.map(({ value }) => value)).toContain('本店另有 3 条评价一字不差')
  })
})
