import { describe, expect, test } from 'vitest'
import type { CheckInput, Lang } from '../../lib/replies/case.ts'
import { HOUSE_DEED } from '../../lib/replies/checks/claims.ts'
import { checkReply, HARD_CHECKS, isHard } from '../../lib/replies/checks.ts'
import { lengthIn, PLATFORMS } from '../../lib/replies/platform-rules.ts'
import { GOOD_HELD_OUT } from './good-held-out.ts'
import { GOOD } from './good-replies.ts'
import { HARD, PLANTED } from './planted.ts'
import { HELD_OUT } from './planted-held-out.ts'

const LANGS: Lang[] = ['zh', 'en']
const REVIEW = {
  zh: { text: '汤洒了，等了很久，太失望了', stars: 1 },
  en: { text: 'The soup leaked and it took forever. Very disappointed.', stars: 1 },
}
const today = '2026-11-21'
const order = { promisedOn: '2026-11-10', deliveredOn: '2026-11-14' }

const failed = (input: CheckInput) => checkReply({ today, ...input }).filter(check => !check.pass)

describe('the rules that may never be broken', () => {
  for (const rule of HARD)
    for (const lang of LANGS) {
      const planted = [...PLANTED[lang][rule], ...HELD_OUT[lang][rule]]
      test(`at least thirty planted faults for ${rule} in ${lang}`, () => expect(PLANTED[lang][rule].length).toBeGreaterThanOrEqual(30))
      test.each(planted)(`${rule} sees: %s`, reply => {
        const found = failed({ reply, review: REVIEW[lang], order }).find(({ id }) => id === rule)
        expect(found?.span && reply.slice(...found.span)).toBeTruthy()
        expect(found && isHard(found)).toBe(found?.reason?.code !== 'deed-not-held')
      })
    }
  test('they are the ones exported as hard', () => expect([...HARD_CHECKS].sort()).toEqual([...HARD].sort()))
  test('most claims keep the reply back; only deeds in the shop’s own house are left to the shop', () => {
    for (const lang of LANGS) {
      const left = PLANTED[lang].true.filter(reply => failed({ reply, review: REVIEW[lang], order }).every(check => !isHard(check)))
      expect(left.every(reply => HOUSE_DEED[lang].test(reply))).toBe(true)
      expect(PLANTED[lang].true.length - left.length).toBeGreaterThanOrEqual(30)
    }
  })
})

describe('the platform’s limit', () => {
  const letters: Record<Lang, string[]> = {
    zh: ['好', '抱歉，', '11月23日前', '谢谢！', '😀抱歉'],
    en: ['a', 'sorry ', 'by 23 November ', 'naïve ', '😀 ok '],
  }
  const limited = PLATFORMS.flatMap(({ id, limit }) => (limit ? [{ id, limit }] : []))
  const over = LANGS.flatMap(lang =>
    limited.flatMap(({ id, limit: { max, unit } }) => letters[lang].map(piece => ({ lang, id, max, unit, piece }))),
  )
  test.each(LANGS)('at least thirty texts over it in %s', lang =>
    expect(over.filter(one => one.lang === lang).length).toBeGreaterThanOrEqual(30),
  )
  test.each(over)('$id takes $max $unit, and not one more of "$piece"', ({ id, max, unit, piece }) => {
    let reply = ''
    while (lengthIn(unit, reply) <= max) reply += piece
    const tooLong = (text: string) => failed({ reply: text, marketplace: id }).some(check => check.id === 'length' && isHard(check))
    expect(tooLong(reply)).toBe(true)
    expect(tooLong(reply.slice(0, -piece.length))).toBe(false)
  })
})

describe('what a careful owner writes', () => {
  for (const lang of LANGS) {
    test(`sixty good replies in ${lang}`, () => expect(GOOD[lang].length).toBeGreaterThanOrEqual(60))
    test.each(GOOD[lang])('is kept back by no rule: %s', reply =>
      expect(failed({ reply, review: REVIEW[lang] }).filter(isHard)).toEqual([]),
    )
    test.each(GOOD_HELD_OUT[lang])('nor is: %s', reply => expect(failed({ reply }).filter(isHard)).toEqual([]))
  }
})
