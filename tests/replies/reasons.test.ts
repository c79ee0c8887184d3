import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CHECK_IDS, type Lang } from '../../lib/replies/case.ts'
import { WHY, wordReason } from '../../lib/replies/checks/why.ts'
import { BECAUSE } from '../../lib/replies/strategy.ts'
import en from '../../locales/en.json'
import zh from '../../locales/zh_CN.json'

const folder = join(import.meta.dirname, '../../lib/replies/checks')
const source = readdirSync(folder)
  .map(file => readFileSync(join(folder, file), 'utf8'))
  .join('\n')

/** Every code a check can give: the first argument of `fails`, the third of `absent`. */
const codes = [
  ...new Set([...source.matchAll(/\bfails\(\s*'([\w-]+)'|\babsent\(\s*[^,]+,\s*[^,]+,\s*'([\w-]+)'/g)].map(m => m[1] ?? m[2] ?? '')),
]

describe('every reason a check can give has words', () => {
  test('the codes are found in the source', () => expect(codes.length).toBeGreaterThan(25))
  test.each(codes)('%s, in both languages', code => {
    expect(WHY[code]?.en).toMatch(/^[“A-Z{\d]/)
    expect(WHY[code]?.zh).toMatch(/\p{Script=Han}/u)
  })
  test('and no words are left over', () => expect(Object.keys(WHY).filter(code => !codes.includes(code))).toEqual([]))
  test.each(Object.entries(WHY))('%s is short and names the same values in both languages', (_, { en, zh }) => {
    const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    expect(marks(en)).toEqual(marks(zh))
    expect(en.length).toBeLessThan(125)
    expect(zh.length).toBeLessThan(50)
  })
  test('a code inside a reason is worded too', () => {
    for (const lang of ['zh', 'en'] satisfies Lang[])
      expect(wordReason({ code: 'no-reply-here', values: { because: 'window-closed' } }, lang)).toContain(BECAUSE['window-closed'][lang])
    expect(wordReason({ code: 'other-language', values: { wanted: 'zh' } }, 'en')).toContain('Chinese')
  })
  test('words quoted from a text are not translated', () =>
    expect(wordReason({ code: 'unkind-words', values: { words: 'name' } }, 'zh')).toContain('name'))
  test.each(CHECK_IDS)('the panel has a title for %s', id => {
    expect(en.panel.check[id]).toBeTruthy()
    expect(zh.panel.check[id]).toMatch(/\p{Script=Han}/u)
  })
})
