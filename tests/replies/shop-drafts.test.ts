import { describe, expect, test } from 'vitest'
import { openDemoShop } from '../../demo/shop-files.ts'
import type { DraftInput, Lang } from '../../lib/replies/case.ts'
import { INCENTIVE } from '../../lib/replies/checks/review-asks.ts'
import { everyWay } from '../../lib/replies/choice.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { FRAME_EN } from '../../lib/replies/frame-en.ts'
import { FRAME_ZH } from '../../lib/replies/frame-zh.ts'
import { dayIn } from '../../lib/replies/phrasing.ts'
import { understand } from '../../lib/replies/understand.ts'
import { DEMO_ISSUES } from './demo-issues.ts'
import { BAD_EN, BAD_ZH, GOOD_MIXED } from './invented-reviews.ts'

const today = '2026-11-21'
const demo = openDemoShop({ today }).reviews

const demoInputs: DraftInput[] = demo.map(({ text, stars, postedOn, product, order }) => ({
  review: { text, stars, postedOn, product },
  order: {
    placedOn: order.placedOn,
    promisedOn: order.promisedOn,
    ...(order.deliveredOn ? { deliveredOn: order.deliveredOn } : {}),
    items: order.lines.map(({ name, quantity }) => ({ name, quantity })),
  },
  today,
}))
const inventedInputs: DraftInput[] = [...BAD_ZH, ...BAD_EN].map(([stars, product, text]) => ({
  review: { text, stars, product, postedOn: '2026-11-20' },
  today,
}))
const drafts = [...demoInputs, ...inventedInputs].map(input => ({ input, draft: draftReply(input) })).filter(({ draft }) => draft.text)

/** Words by which a shop gives something away, or has it sent again. */
const GIVEN: Record<Lang, RegExp> = {
  zh: /退款|退钱|退您|补发|补寄|换货|换新|包赔|赔|免费|送您|优惠券|打折|红包/u,
  en: /\b(?:refund\w*|replac\w+|money back|free|discount\w*|voucher|credit|compensat\w+|resend|re-send)\b/i,
}

describe('drafts of a shop’s reviews', () => {
  test.each(drafts)('$input.review.text', ({ input, draft }) => {
    const { text, lang, promises } = draft
    expect(draft.checks.filter(c => !c.pass).map(c => `${c.id}: ${c.why} — ${text}`)).toEqual([])
    // Nothing is offered that the owner did not offer.
    expect(GIVEN[lang].exec(text)?.[0]).toBeUndefined()
    expect(INCENTIVE[lang].exec(text)?.[0]).toBeUndefined()
    // The panel keeps a promise while its words stand in the text; its day stands there too.
    expect(promises.length).toBeGreaterThan(0)
    for (const { what, by } of promises) {
      expect(text).toContain(what)
      expect(by).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(text).toContain(dayIn(lang, by))
    }
    expect(text).not.toMatch(/[{}]|undefined|。。|，。| {2}|\bthe the\b/)
    // Only stars may be called wordless.
    const wordless = [...FRAME_ZH.wordless, ...FRAME_EN.wordless, ...FRAME_ZH.starsOwn, ...FRAME_EN.starsOwn].flatMap(everyWay)
    if (draft.becauseCode !== 'wordless') for (const w of wordless) expect(text).not.toContain(w)
    expect(input.review.text === '' || draft.lang === understand(input.review).lang).toBe(true)
  })
  test('the shop’s own promise is repeated, and only then is something offered', () => {
    const review = { text: '杯子碎了', stars: 1, postedOn: '2026-11-20' }
    expect(draftReply({ review, today, shop: { promises: ['破损包赔'] } }).text).toContain('破损包赔')
    expect(draftReply({ review, today, shop: { promises: ['七点前下单当天发'] } }).text).not.toContain('赔')
  })
})

describe('words that no list of ours holds', () => {
  test.each<[string, string | RegExp]>([
    ['杯子放在桌上总觉得它在嘲笑我，越看越别扭，想不通。', '杯子'],
    ['说实话拿到这条裙子的那一刻我沉默了很久很久。', '裙子'],
    ['The whole thing just felt like an afterthought to somebody in a hurry.', /order|wrote|review|read/],
    ['Every time I look at the lamp I think of what I could have bought with it.', 'lamp'],
  ])('%s', (text, taken) => {
    const { draft, understood } = { draft: draftReply({ review: { text, stars: 1 }, today }), understood: understand({ text, stars: 1 }) }
    expect(understood.complaints.filter(c => c.fault !== 'unstated')).toEqual([])
    expect(draft.text).toMatch(taken instanceof RegExp ? taken : new RegExp(taken))
    const sentences = draft.text.split(/(?<=[。？])|(?<=[.?]) /).filter(s => s.trim())
    expect(sentences.length).toBeLessThanOrEqual(6)
    expect(draft.text).toMatch(/right|settle|make up for|outcome|would help|怎么解决|怎[样么]处理|怎么办/)
    expect(draft.checks.filter(c => !c.pass)).toEqual([])
  })
})

/** Found of the issues a reader names, in percent; and of those found, how many a reader would allow. */
function recall(rows: { text: string; stars: number; issues: string[]; also: string[] }[]) {
  let [named, found, given, right] = [0, 0, 0, 0]
  for (const { text, stars, issues, also } of rows) {
    const got = [...new Set(understand({ text, stars }).complaints.flatMap(c => (c.fault === 'unstated' ? [] : [c.issue])))]
    named += issues.length
    found += issues.filter(issue => got.some(g => g === issue)).length
    given += got.length
    right += got.filter(issue => issues.includes(issue) || also.includes(issue)).length
  }
  return { found: found / named, right: right / given }
}

describe('what is read in the invented reviews', () => {
  test.each([
    ['Chinese', BAD_ZH],
    ['English', BAD_EN],
  ])('nine in ten issues, in %s', (_, rows) => {
    const { found, right } = recall(rows.map(([stars, , text, issues, also = []]) => ({ stars, text, issues, also })))
    expect(found).toBeGreaterThan(0.9)
    expect(right).toBeGreaterThan(0.9)
    expect(rows.filter(([stars, , text]) => !understand({ text, stars }).bad)).toEqual([])
  })
  test('nine in ten issues of the demo’s bad reviews', () => {
    const rows = Object.entries(DEMO_ISSUES).map(([start, [issues, also = []]]) => {
      const review = demo.find(r => r.text.startsWith(start))
      if (!review) throw new Error(`no demo review starts with ${start}`)
      return { text: review.text, stars: review.stars, issues, also }
    })
    expect(rows.length).toBeGreaterThan(30)
    expect(recall(rows).found).toBeGreaterThan(0.9)
    expect(recall(rows).right).toBeGreaterThan(0.9)
  })
  test('a good review with a complaining word is not bad', () =>
    expect(GOOD_MIXED.filter(([stars, , text]) => understand({ text, stars }).bad)).toEqual([]))
})

describe('what is said back', () => {
  test.each<[string, RegExp, RegExp]>([
    ['味道很一般，看着碗挺大，实际上面没有多少。', /味道很一般/, /面没有多少/],
    ['The lid does not close. The hinge broke after two days.', /lid does not close/, /hinge broke/],
  ])('%s: both', (text, one, other) => {
    const { text: reply } = draftReply({ review: { text, stars: 1 }, today })
    expect(reply).toMatch(one)
    expect(reply).toMatch(other)
  })
  test.each(['如果汤热一些会更好喝！', 'It would be nice with a lid.'])('%s: a suggestion is thanked for', text => {
    const { text: reply } = draftReply({ review: { text, stars: 2 }, today })
    expect(reply).toMatch(/建议|suggest|saying (?:what|how)/)
    expect(reply).not.toMatch(/原本不该|本来不该|should not have/)
  })
  test('who gives no reason is asked for one, and nothing they wrote is spoken of', () => {
    const { text: reply } = draftReply({ review: { text: '反正以后不会再来这里了。', stars: 1 }, today, marketplace: 'dianping' })
    expect(reply).toMatch(/哪里|是哪一处|当时的情形/)
    expect(reply).not.toMatch(/您写的这些|您遇到的这些/)
  })
})
