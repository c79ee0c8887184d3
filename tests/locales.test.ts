import { describe, expect, test } from 'vitest'
import { ISSUES, MARKS } from '../lib/pages/marks.ts'
import { CHECK_IDS } from '../lib/replies/case.ts'
import en from '../locales/en.json' with { type: 'json' }
import { say } from '../locales/words.ts'
import zh from '../locales/zh_CN.json' with { type: 'json' }

/** `badge.mark.vip` → text, for every leaf. */
function leaves(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value as object, `${path}${key}.`),
  )
}
const [english, chinese] = [new Map(leaves(en)), new Map(leaves(zh))]
const gaps = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('every word stands in both languages', () => {
  test('no key is missing in Chinese', () => expect([...english.keys()].filter(key => !chinese.has(key))).toEqual([]))
  test('no key is missing in English', () => expect([...chinese.keys()].filter(key => !english.has(key))).toEqual([]))
  test('the same gaps are filled in both', () => {
    expect([...english].filter(([key, text]) => `${gaps(text)}` !== `${gaps(chinese.get(key) ?? '')}`).map(([key]) => key)).toEqual([])
  })
  test('nothing was left in the other language', () => {
    const brands = /^dashboard\.platform\./
    const ownWords = (text: string) => text.replace(/\{\w+\}/g, '')
    const left = [...chinese].filter(([key, text]) => ownWords(text).length > 3 && !/\p{Script=Han}/u.test(text) && !brands.test(key))
    expect(left.map(([key]) => key)).toEqual([])
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([])
  })
  test.each([en, zh])('every code has its word', words => {
    expect(MARKS.filter(mark => !words.badge.mark[mark])).toEqual([])
    expect(ISSUES.filter(issue => !words.badge.issue[issue])).toEqual([])
    expect(CHECK_IDS.filter(id => !words.panel.check[id])).toEqual([])
  })
})

describe('filling the gaps of a sentence', () => {
  test.each([
    ['{n} order|{n} orders', { n: 1 }, 'en', '1 order'],
    ['{n} order|{n} orders', { n: 2 }, 'en', '2 orders'],
    ['{n} order|{n} orders', { n: 0 }, 'en', '0 orders'],
    ['{n} order|{n} orders', { n: 60_000 }, 'en', '60,000 orders'],
    ['{n} 笔订单', { n: 1_234_567 }, 'zh_CN', '1,234,567 笔订单'],
    ['{n} of {of}', { n: 999, of: 4338 }, 'en', '999 of 4,338'],
    ['order {id}', { id: '20260001' }, 'en', 'order 20260001'],
    ['{n} 笔订单', { n: 1 }, 'zh_CN', '1 笔订单'],
    ['by {date}, {nobody}', { date: '3 May' }, 'en', 'by 3 May, {nobody}'],
    ['“{typed}”', { typed: '$& {n}' }, 'en', '“$& {n}”'],
  ] as const)('%s %j', (sentence, values, language, text) => expect(say(sentence, values, language)).toBe(text))
})
