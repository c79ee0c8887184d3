import { describe, expect, test } from 'vitest'
import type { ReplyRecord, ReviewRecord } from '../../lib/profiles/records.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { templateResults } from '../../lib/replies/template-results.ts'

const TASTE = { lang: 'zh' as const, issue: 'taste' as const }
const reply = (n: number, more: Partial<ReplyRecord> = {}): ReplyRecord => ({
  v: 2,
  reviewId: `r${n}`,
  shop: 's',
  state: 'copied',
  variant: 0,
  promises: [],
  leftOn: '2026-11-10T10:00:00.000Z',
  rewritten: n / 10,
  template: TASTE,
  changedOn: '2026-11-10T10:00:00.000Z',
  ...more,
})
const review = (id: string, more: Partial<ReviewRecord> = {}): ReviewRecord => ({
  v: 2,
  id,
  shop: 's',
  stars: 1,
  bad: true,
  issues: ['taste'],
  postedOn: '2026-11-09',
  seenOn: '2026-11-09T00:00:00.000Z',
  ...more,
})
const replies = (n: number) => Array.from({ length: n }, (_, i) => reply(i))
const reviews = (n: number, more: (i: number) => Partial<ReviewRecord> = () => ({})) =>
  Array.from({ length: n }, (_, i) => review(`r${i}`, more(i)))
const changedSince = { earlier: [{ stars: 1, until: '2026-11-12T00:00:00.000Z' }] }

describe('what became of a template', () => {
  test('under five uses only how many', () =>
    expect(
      templateResults(
        replies(4),
        reviews(4, () => ({ ...changedSince, stars: 5 })),
      ),
    ).toEqual([{ ...TASTE, used: 4, after: { n: 4 } }]))
  test('from five on the middle of what was changed', () =>
    expect(templateResults(replies(5), reviews(5))).toEqual([{ ...TASTE, used: 5, edited: 0.2, after: { n: 0 } }]))
  test.each<[string, (i: number) => Partial<ReviewRecord>, ReviewRecord[], TemplateAfter]>([
    ['the review, changed since', i => ({ ...changedSince, stars: i + 1 }), [], { n: 5, stars: 3 }],
    ['not one changed before', () => ({ earlier: [{ stars: 1, until: '2026-11-09T00:00:00.000Z' }], stars: 4 }), [], { n: 0 }],
    ['their next review', i => ({ customer: `c${i}` }), next(5, '2026-11-20'), { n: 5, stars: 4 }],
    ['not one of before', i => ({ customer: `c${i}` }), next(5, '2026-11-01'), { n: 0 }],
    ['nobody’s, where nobody is known', () => ({}), [review('x', { postedOn: '2026-11-20', stars: 5 })], { n: 0 }],
  ])('afterwards: %s', (_, more, others, after) =>
    expect(templateResults(replies(5), [...reviews(5, more), ...others])).toMatchObject([{ used: 5, after }]),
  )
  test('a draft that never left the panel, or was ours, does not count', () =>
    expect(templateResults([reply(0, { leftOn: undefined }), reply(1, { template: undefined })], [])).toEqual([]))
  test('each apart, the most used first', () => {
    const english = { lang: 'en' as const, issue: 'taste' as const }
    expect(templateResults([reply(0, { template: english }), ...replies(2)], []).map(({ lang, used }) => [lang, used])).toEqual([
      ['zh', 2],
      ['en', 1],
    ])
  })
})

test('a draft says which template it was made from', () => {
  const template = { lang: 'zh' as const, issue: 'taste' as const, text: '{complaints}，抱歉。{date}前我们会{acts}。' }
  const of = (text: string) => draftReply({ review: { text, stars: 1 }, today: '2026-11-21', shop: { templates: [template] } }).template
  expect(of('红烧肉太咸了')).toEqual(TASTE)
  expect(of('送得太慢')).toBeUndefined()
})

type TemplateAfter = { n: number; stars?: number }

function next(n: number, postedOn: string): ReviewRecord[] {
  return Array.from({ length: n }, (_, i) => review(`next${i}`, { customer: `c${i}`, postedOn, stars: 4, bad: false }))
}
