import { describe, expect, test } from 'vitest'
import { SUSPICION_CODES } from '../../lib/replies/case.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { EVIDENCE, evidencePack, evidenceText, wordEvidence } from '../../lib/replies/evidence-pack.ts'
import { PLATFORMS, rulesFor } from '../../lib/replies/platform-rules.ts'
import { wordSuspicion } from '../../lib/replies/suspicion-words.ts'
import { understand } from '../../lib/replies/understand.ts'

describe('why a review looks odd is said in the reader’s language', () => {
  test.each(SUSPICION_CODES)('%s', code => {
    expect(wordSuspicion({ code, n: 3 }, 'zh')).toMatch(/^\p{Script=Han}[^{}|]+$/u)
    expect(wordSuspicion({ code, n: 3 }, 'en')).toMatch(/^[a-z\d][^{}|\p{Script=Han}]+$/u)
  })
  test('one is one', () => {
    expect(wordSuspicion({ code: 'same-text', n: 1 }, 'en')).toContain('in 1 other review of')
    expect(wordSuspicion({ code: 'same-text', n: 2 }, 'en')).toContain('in 2 other reviews of')
  })
  test.each([
    ['不给我转200块就天天差评', ['demand']],
    ['退我五十，不然给差评', ['demand']],
    ['赶紧退款，不然我去12315投诉', []],
    ['加微信 abc12345 刷单日结', ['promotion']],
    ['asdfgh qwertyu', ['no-words']],
    ['面是凉的，等了一小时', []],
  ])('%s: %j', (text, codes) => expect(understand({ text, stars: 1 }).reasons.map(({ code }) => code)).toEqual(codes))
})

describe('the evidence for a report', () => {
  const review = { text: '不给我转200块就天天差评，里面有头发', stars: 1, postedOn: '2026-11-20' }
  const understanding = understand(review)
  const packOn = (marketplace: string, more: object = {}) =>
    evidencePack({ review, marketplace, today: '2026-11-21', ...more }, understanding, rulesFor(marketplace))

  test.each(PLATFORMS.map(({ id }) => id))('on %s the file says what is there and names what is missing', id => {
    const pack = packOn(id)
    for (const lang of ['zh', 'en'] as const) {
      const file = evidenceText(pack, understanding.reasons, lang, '2026-11-21')
      expect(file).toContain(review.text)
      for (const item of pack.missing) expect(file).toContain(`[ ] ${wordEvidence(item, lang)}`)
      expect(file).toContain(wordSuspicion({ code: 'demand' }, lang))
    }
    expect(pack.missing).toContain('message-with-the-demand')
  })
  test('what is known is not asked for', () => {
    expect(packOn('ebay').missing).toContain('order-or-statement-that-there-is-none')
    const known = packOn('ebay', { order: { placedOn: '2026-11-01', deliveredOn: '2026-11-04' } })
    expect(known.missing).not.toContain('order-or-statement-that-there-is-none')
    expect(known.have).toContainEqual({ item: 'order-delivered-on', value: '2026-11-04' })
    expect(packOn('ebay').have).toContainEqual({ item: 'stated-fault', value: expect.stringContaining('头发') })
  })
  test('what a platform asks for is said where it has said so', () => {
    expect(packOn('ebay').asks?.en).toContain('inside eBay')
    expect(packOn('jd').asks).toBeUndefined()
    expect(evidenceText(packOn('jd'), [], 'zh', '2026-11-21')).toContain('没有查到')
  })
  test('an English file of a Chinese review holds no Chinese but the review', () => {
    const file = evidenceText(packOn('taobao'), understanding.reasons, 'en', '2026-11-21')
    const ours = file.split('\r\n').filter(line => !line.includes('转200块') && !line.includes('头发') && !line.includes('阿里'))
    expect(ours.join('\n')).not.toMatch(/\p{Script=Han}/u)
  })
  test('none of it goes into the public draft', () => {
    const { text } = draftReply({ review, marketplace: 'taobao', today: '2026-11-21' })
    expect(text).not.toMatch(/勒索|敲诈|恶意|举报|证据/)
  })
  test.each(EVIDENCE)('%s has words', item => {
    expect(wordEvidence(item, 'zh')).toMatch(/\p{Script=Han}/u)
    expect(wordEvidence(item, 'en')).not.toMatch(/\p{Script=Han}/u)
  })
})
