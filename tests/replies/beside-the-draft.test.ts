import { describe, expect, test } from 'vitest'
import type { DraftInput, Lang } from '../../lib/replies/case.ts'
import { isHard } from '../../lib/replies/checks.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { internalNote } from '../../lib/replies/internal-note.ts'
import { privateMessage } from '../../lib/replies/private-message.ts'
import { readCase } from '../../lib/replies/read-case.ts'
import { twinDraft } from '../../lib/replies/twin-draft.ts'

const of = (text: string, more: Partial<DraftInput> = {}): DraftInput => ({
  review: { text, stars: 1, postedOn: '2026-11-20' },
  today: '2026-11-21',
  ...more,
})
const REVIEWS: [string, Lang][] = [
  ['杯子碎了，客服一直不回', 'zh'],
  ['红烧肉太咸，等了两个小时', 'zh'],
  ['酒店房间隔音差，早餐也不好吃，前台态度冷淡', 'zh'],
  ['太失望了', 'zh'],
  ['The mug arrived cracked and nobody answered my message.', 'en'],
  ['Hotel room was dirty and the shower did not work.', 'en'],
]

describe('a message to the buyer', () => {
  test.each(REVIEWS)('%s: feels, pledges a day, and asks nothing of the review', (text, lang) => {
    const input = of(text)
    const { text: said, promises } = privateMessage(input, readCase(input))
    expect(said).toMatch(lang === 'zh' ? /歉|对不起/u : /sorry|apolog/i)
    expect(said).toContain(lang === 'zh' ? '在这里' : ' here')
    expect(promises.length).toBeGreaterThan(0)
    expect(said).not.toMatch(lang === 'zh' ? /评|星|删|改掉/u : /\b(?:review|rating|stars?|feedback|remove|change)\b/i)
  })
  test.each<[string, DraftInput]>([
    ['a product on Amazon', of('The zipper broke after two weeks.', { marketplace: 'amazon' })],
    ['Taobao after thirty days', of('杯子碎了', { marketplace: 'taobao', today: '2027-01-05' })],
    [
      'Taobao after the buyer has added to it',
      of('杯子碎了', { marketplace: 'taobao', review: { text: '杯子碎了', stars: 1, addedTo: true } }),
    ],
  ])('%s: it is the draft', (_, input) => {
    const draft = draftReply(input)
    expect(draft.text).toBe('')
    expect(draft.message?.text).toMatch(/sorry|apolog|歉|对不起/iu)
  })
  test('where the public reply is taken, or nothing is wrong, there is none', () => {
    expect(draftReply(of('杯子碎了')).message).toBeUndefined()
    expect(draftReply(of('很好，喜欢', { marketplace: 'amazon', review: { text: '很好，喜欢', stars: 5 } })).message).toBeUndefined()
  })
})

describe('the twin', () => {
  test.each(REVIEWS)('%s: in the other language, by the same rules, and on the same days', (text, lang) => {
    const input = of(text, { order: { promisedOn: '2026-11-10', deliveredOn: '2026-11-14' } })
    const read = readCase(input)
    const twin = twinDraft(input, read)
    expect(twin.lang).not.toBe(lang)
    expect(/\p{Script=Han}/u.test(twin.text)).toBe(lang === 'en')
    expect(twin.checks.map(check => check.id)).not.toContain('language')
    expect(twin.checks.filter(check => isHard(check) && !check.pass).map(check => check.why)).toEqual([])
    expect(twin.promises.map(promise => promise.by)).toEqual(draftReply(input).promises.map(promise => promise.by))
  })
})

test('the note for the shop names the complaint, who owns it, what to do by when, and the law', () => {
  const input = of('红烧肉太咸，我要退款', { marketplace: 'meituan' })
  const note = internalNote(input, readCase(input), 'zh')
  for (const words of ['咸', '原因待查', '后厨', '11月23日前', '第二十四、二十五条', '请问律师']) expect(note).toContain(words)
  expect(internalNote(input, readCase(input), 'en')).toMatch(/Owner: kitchen/)
})
