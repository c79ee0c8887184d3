import { describe, expect, test } from 'vitest'
import { checkReply } from '../../lib/replies/checks.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { understand } from '../../lib/replies/understand.ts'
import { shippedMind } from '../../scripts/understanding/mind-file.ts'

const mind = shippedMind()
const today = '2026-11-21'

/** What counts as an answer to a complaint; all reviews invented. */
const REPLIES: [string, string, string, string, boolean][] = [
  ['their own words', '用着感觉不太正宗。', '您写的“用着感觉不太正宗”，我们看了很惭愧，抱歉。11月23日前我们会查清楚。', 'taobao', true],
  ['other words of theirs', '味道很差，送得也慢。', '您写的“味道很差”，我们看了很惭愧，抱歉。11月23日前我们会查清楚。', 'meituan', false],
  ['the matter of a stay', '房间门锁坏了，关不上。', '您写的门锁，我们记下了，抱歉。11月23日前会把门锁试一遍。', 'ctrip', true],
  ['another matter', '房间门锁坏了，关不上。', '您写的早餐，我们记下了，抱歉。11月23日前会跟餐厅核对。', 'ctrip', false],
  ['nothing, where nothing is named', 'Very disappointed.', 'I’m sorry. By 23 November we will go through your order.', 'ebay', true],
  ['nothing, where something is', 'The lid is broken.', 'I’m sorry. By 23 November we will get back to you.', 'ebay', false],
]
test.each(REPLIES)('answered by %s: %s', (_, text, reply, marketplace, pass) => {
  const checks = checkReply({ reply, review: { text, stars: 1 }, marketplace, today, understanding: understand({ text, stars: 1 }, mind) })
  expect(checks.find(({ id }) => id === 'answers-each')?.pass).toBe(pass)
})

describe('read', () => {
  test.each([
    ['late', '不到十一点下的订单，差不多一点半送到，服了'],
    ['late', '真的是超级慢啊，以后不选了'],
    ['note-ignored', '说了不要葱，不要葱，看不看单子啊！'],
  ])('%s: %s', (fault, text) => expect(understand({ text, stars: 1 }, mind).complaints.map(c => c.fault)).toContain(fault))
  test('a dirty room is named beside what else a guest met with', () => {
    const review = { text: "The room wasn't clean and the staff at the desk were rude. We left early.", stars: 1 }
    const { text } = draftReply({ review, marketplace: 'booking', today }, undefined, mind)
    expect(text).toMatch(/clean/)
    expect(text).toMatch(/staff/)
  })
})

/** Invented stays: what leads, and what is never said of them. */
test.each([
  ['东西在房间里被偷了，房价还贵，设施也旧。', /您(?:写|说)的东西丢失这件事/, /(?:丢失这件事|房价|设施).{0,3}没让您满意/],
  ['半夜有女人来敲门问要不要按摩，骚扰了一夜，没人管。', /夜里被人打扰这件事/, /(?:希望|盼着|但愿)/],
  ['旁边就是工地，早上五点就开始施工，没法睡。', /就开始施工/, /看吵在哪里/],
  ['说好的无烟房没有，房间里全是烟味。', /无烟房没有/, /心里一沉/],
  ['十二点半退房就要加收半天房费。', /加收半天房费/, /位置/],
  ['第一晚停电，第二晚停水，厕所都没法上。', /停[水电]/, /电视/],
  ['只能说服务也好，设施也好，都很普通，房间隔音差。', /隔音差/, /(?:肯定|服务还|服务能)/],
])('a stay: %s', (text, says, never) => {
  const draft = draftReply({ review: { text, stars: 1 }, marketplace: 'ctrip', today }, undefined, mind).text
  expect(draft).toMatch(says)
  expect(draft).not.toMatch(never)
})
