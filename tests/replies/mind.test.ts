import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { PLACES } from '../../lib/replies/model/features.ts'
import { readMind } from '../../lib/replies/model/mind.ts'
import { understand } from '../../lib/replies/understand.ts'
import { HONEST_LOOK_ALIKES } from '../../scripts/understanding/invented-suspicious.ts'
import { MIND_FILE, shippedMind } from '../../scripts/understanding/mind-file.ts'

const mind = shippedMind()
const issuesOf = (text: string, by?: typeof mind) => [...new Set(understand({ text }, by).complaints.map(c => c.issue))].sort()

describe('the weights that ship', () => {
  test('all together pack into 900 kB', () => expect(gzipSync(readFileSync(MIND_FILE), { level: 9 }).length).toBeLessThan(900_000))
  test('a file that is cut off is refused', () => {
    const bytes = readFileSync(MIND_FILE)
    const cut = new Uint8Array(bytes.subarray(0, bytes.length - PLACES)).slice().buffer
    expect(() => readMind(cut)).toThrow('cut off')
  })
  test.each<['zh' | 'en', string, string]>([
    ['zh', '这家的牛腩炖得又柴又没滋味', '这家的牛腩炖得软烂入味'],
    ['zh', '服务员爱答不理，叫了半天', '服务员主动过来倒水很周到'],
    ['en', 'stopped working after two weeks, a waste of money', 'works perfectly, a great buy'],
    ['en', 'the pasta was lukewarm and tasted of nothing', 'the pasta was wonderful'],
  ])('%s: "%s" sounds worse than "%s"', (lang, worse, better) => {
    const [a, b] = [mind.impressionOf(worse, lang), mind.impressionOf(better, lang)]
    expect(a.neg).toBeGreaterThan(2 * b.neg)
    expect(a.pos).toBeLessThan(b.pos)
  })
})

describe('what the weights add to the word lists', () => {
  test.each<[string, string[], string[]]>([
    ['牛排煎得像鞋底，刀都切不动，环境倒是不错', [], ['taste']],
    ['Disappointed with this lamp. Would not buy again.', ['other'], ['quality']],
  ])('%s: %j → %j', (text, rules, both) => {
    expect(issuesOf(text)).toEqual(rules)
    expect(issuesOf(text, mind)).toEqual(both)
  })
  test.each(['不难吃，就是送得太慢', '味道不错，但是汤洒了', '菜里有头发', 'They sent the wrong size'])('"%s" is read as before', text =>
    expect(issuesOf(text, mind)).toEqual(issuesOf(text)),
  )
  test('praise is no complaint', () => {
    for (const text of ['很好吃，送得很快，包装也好', 'Delicious, fast and friendly. Great value!', '衣服很合身，面料舒服，值得买'])
      expect(understand({ text }, mind)).toMatchObject({ bad: false, complaints: [] })
  })
  test('no honest look-alike is taken for extortion', () =>
    expect(HONEST_LOOK_ALIKES.filter(text => understand({ text }, mind).suspiciousKinds.includes('extortion'))).toEqual([]))
})
