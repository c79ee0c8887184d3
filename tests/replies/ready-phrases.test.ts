import { describe, expect, test } from 'vitest'
import { phrasesFile, readPhrasesFile } from '../../lib/files/phrases-file.ts'
import { withPhrases } from '../../lib/profiles/phrases.ts'
import { PHRASE_STAGES, phrasesRecord, type ReadyPhrase } from '../../lib/profiles/voice-records.ts'
import { checkReply, isHard } from '../../lib/replies/checks.ts'
import { type FilledPhrase, filled, found, type SlotValues } from '../../lib/replies/ready-phrases.ts'
import { STARTING_PHRASES } from '../../lib/replies/starting-phrases.ts'

const phrase = (shortcut: string, text: string, more: Partial<ReadyPhrase> = {}): ReadyPhrase => ({
  stage: 'during',
  lang: 'en',
  shortcut,
  text,
  ...more,
})

describe('a phrase is filled with what is known', () => {
  test.each<[string, SlotValues, string, FilledPhrase['missing']]>([
    ['Hello {name}.', { name: 'Ann' }, 'Hello Ann.', []],
    ['Hello {name}.', {}, 'Hello {name}.', ['name']],
    ['Hello {name}.', { name: '  ' }, 'Hello {name}.', ['name']],
    ['{order}: {product}, {order}', { order: '17' }, '17: {product}, 17', ['product']],
    ['Nothing open.', {}, 'Nothing open.', []],
    ['{name}', { name: '{order}' }, '{order}', []],
  ])('%s with %j', (text, values, is, missing) => expect(filled(phrase('x', text), values)).toMatchObject({ text: is, missing }))
})

describe('what was typed finds', () => {
  const all = [
    phrase('sorry', 'I am sorry'),
    phrase('sent', 'On its way, sorry for the wait', { stage: 'after' }),
    phrase('发了', '已发货', { lang: 'zh' }),
  ]
  test.each<[string, ReadyPhrase['stage'] | '', string[]]>([
    ['', '', ['sorry', 'sent', '发了']],
    ['/so', '', ['sorry']],
    ['SORRY', '', ['sorry', 'sent']],
    ['way', '', ['sent']],
    ['/发', '', ['发了']],
    ['', 'after', ['sent']],
    ['sorry', 'after', ['sent']],
    ['nothing', '', []],
  ])('%j in stage %j', (typed, stage, shortcuts) => expect(found(all, typed, stage).map(({ shortcut }) => shortcut)).toEqual(shortcuts))
})

describe('a file of phrases', () => {
  const some = [phrase('hi', 'Hello {name}')]
  test('is read as it was saved', () => expect(readPhrasesFile(phrasesFile(some))).toEqual({ phrases: some }))
  test.each<[string, string, string]>([
    ['nothing', '', 'not-phrases'],
    ['another file of ours', '{"regulars":"voice","v":1}', 'not-phrases'],
    ['a newer file', '{"regulars":"phrases","v":2,"phrases":[]}', 'newer'],
    ['a slot nobody knows', phrasesFile([phrase('hi', '{phone}')]), 'damaged'],
    ['a shortcut of two words', phrasesFile([phrase('hi there', 'Hello')]), 'damaged'],
    ['no phrases', '{"regulars":"phrases","v":1}', 'damaged'],
  ])('%s is refused', (_, text, refused) => expect(readPhrasesFile(text)).toEqual({ refused }))
  test('adds to what is there; the same shortcut of the same language is replaced', () => {
    const known = [phrase('hi', 'old'), phrase('bye', 'Goodbye')]
    const added = [phrase('HI', 'new'), phrase('hi', '您好', { lang: 'zh' })]
    expect(withPhrases(known, added).map(({ text }) => text)).toEqual(['new', 'Goodbye', '您好'])
  })
})

describe.each(['zh', 'en'] as const)('the set to begin with, in %s', lang => {
  const set = STARTING_PHRASES[lang]
  test('has something for every stage, and no shortcut twice', () => {
    expect(new Set(set.map(({ stage }) => stage))).toEqual(new Set(PHRASE_STAGES))
    expect(new Set(set.map(({ shortcut }) => shortcut)).size).toBe(set.length)
    expect(phrasesRecord.shape.phrases.safeParse([...set]).success).toBe(true)
  })
  test.each([...set])('$shortcut breaks no hard rule', ({ text }) => {
    const said = filled(phrase('x', text), {
      name: lang === 'zh' ? '顾客' : 'there',
      order: '',
      product: lang === 'zh' ? '杯子' : 'the mug',
    }).text
    expect(checkReply({ reply: said }).filter(check => isHard(check) && !check.pass)).toEqual([])
  })
})
