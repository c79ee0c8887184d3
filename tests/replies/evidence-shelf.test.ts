import { describe, expect, test } from 'vitest'
import type { DraftInput, Lang, Proof } from '../../lib/replies/case.ts'
import { checkReply } from '../../lib/replies/checks.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { standingOf } from '../../lib/replies/evidence-shelf.ts'
import { type FiveSLine, fiveS } from '../../lib/replies/five-s.ts'
import { understand } from '../../lib/replies/understand.ts'

const today = '2026-11-21'
const REPORT: Record<Lang, Proof> = {
  zh: { lang: 'zh', what: '甲醛检测报告：未检出', source: '市质检院', until: '2027-06-30', issues: ['quality'] },
  en: { lang: 'en', what: 'Food-safe glaze certificate', source: 'Ceramics Institute', until: '2027-06-30', issues: ['quality'] },
}
const SMELLS: Record<Lang, string> = { zh: '柜子一股刺鼻的味道', en: 'The mug smells like chemicals' }
const of = (text: string, evidence: Proof[], more: Partial<DraftInput> = {}): DraftInput => ({
  review: { text, stars: 1, postedOn: '2026-11-20' },
  today,
  shop: { evidence },
  ...more,
})

test.each<[string, string]>([
  ['2026-11-20', 'expired'],
  ['2026-11-21', 'soon'],
  ['2026-12-21', 'soon'],
  ['2026-12-22', 'valid'],
  ['', 'expired'],
])('a proof until %s is %s', (until, standing) => expect(standingOf({ ...REPORT.zh, until }, today)).toBe(standing))

describe('a draft cites a proof', () => {
  test.each<[string, DraftInput, boolean]>([
    ['where it answers the complaint', of(SMELLS.zh, [REPORT.zh]), true],
    ['where it answers the complaint, in English', of(SMELLS.en, [REPORT.en]), true],
    ['on its last day', of(SMELLS.zh, [{ ...REPORT.zh, until: today }]), true],
    ['not the day after', of(SMELLS.zh, [{ ...REPORT.zh, until: '2026-11-20' }]), false],
    ['not about something else', of(SMELLS.zh, [{ ...REPORT.zh, issues: ['delivery'] }]), false],
    ['not in another language', of(SMELLS.zh, [REPORT.en]), false],
    ['not to somebody who fell ill', of('用了脸过敏，味道也刺鼻', [{ ...REPORT.zh, issues: ['quality', 'hygiene'] }]), false],
    ['not one that promises too much', of(SMELLS.zh, [{ ...REPORT.zh, what: '百分之百安全' }]), false],
  ])('%s', (_, input, cited) => {
    for (const variant of [0, 1, 2]) {
      const { text, checks } = draftReply({ ...input, variant })
      for (const { what, source, until } of input.shop?.evidence ?? []) {
        expect(text.includes(what)).toBe(cited)
        if (cited) expect(text).toContain(source)
        if (cited) expect(text).toMatch(until === today ? /2026年11月21日/u : /2027年6月30日|30 June 2027/u)
      }
      expect(checks.filter(c => !c.pass)).toEqual([])
    }
  })
  test('of two, the one that holds longer', () => {
    const other = { ...REPORT.zh, what: '旧报告', until: '2026-12-31' }
    expect(draftReply(of(SMELLS.zh, [other, REPORT.zh])).text).toContain(REPORT.zh.what)
  })
  test('and what has expired may not be cited by hand either', () => {
    const shop = { evidence: [{ ...REPORT.zh, until: '2026-11-20' }] }
    const failed = checkReply({ reply: `抱歉。我们有${REPORT.zh.what}。`, review: { text: SMELLS.zh }, shop, today }).find(
      c => c.id === 'true',
    )
    expect(failed).toMatchObject({ pass: false, reason: { code: 'proof-expired' } })
  })
})

describe('the five S', () => {
  const standard = (text: string, evidence: Proof[]): FiveSLine | undefined =>
    fiveS(text, { shop: { evidence }, today }, understand({ text: SMELLS.zh, stars: 1 }), 'zh').find(({ id }) => id === 'standard')
  test.each<[string, string[]]>([
    ['味道刺鼻，真对不起。这样的柜子不该发出去。11月24日前，我们会把同批的再验一遍。', ['shouldering', 'sincerity', 'speed', 'system']],
    ['感谢您的反馈，祝您生活愉快。', []],
    ['让您失望了，抱歉。', ['sincerity']],
    ['我们会查一查。', ['system']],
  ])('%s', (text, met) =>
    expect(
      fiveS(text, { shop: {}, today }, understand({ text: SMELLS.zh, stars: 1 }), 'zh').flatMap(line => (line.met ? [line.id] : [])),
    ).toEqual(met),
  )
  test.each<[string, Proof[], Partial<FiveSLine>]>([
    ['抱歉。', [], { met: false, standard: 'none' }],
    ['抱歉。', [REPORT.zh], { met: false, standard: 'citable' }],
    [`抱歉，有${REPORT.zh.what}。`, [REPORT.zh], { met: true, standard: 'cited' }],
    ['抱歉。', [{ ...REPORT.zh, until: '2026-11-01' }], { met: false, standard: 'expired' }],
    ['抱歉。', [{ ...REPORT.zh, until: '2026-11-30' }], { met: false, standard: 'citable', soon: true }],
  ])('standard: %s', (text, evidence, line) => expect(standard(text, evidence)).toMatchObject(line))
})
