import { describe, expect, test } from 'vitest'
import { addDays } from '../../lib/replies/calendar.ts'
import type { BecauseCode, ReviewInput } from '../../lib/replies/case.ts'
import { planInWords } from '../../lib/replies/plan-words.ts'
import { GENERIC, limitFor, PLATFORMS, rulesFor } from '../../lib/replies/platform-rules.ts'
import { BECAUSE, planFor, TABLE, WALLS } from '../../lib/replies/strategy.ts'
import { understand } from '../../lib/replies/understand.ts'

const today = '2026-11-21'
const plan = (review: ReviewInput, marketplace = 'generic') => planFor(understand(review), rulesFor(marketplace), { ...review, today })

const LEAKED: ReviewInput = { text: 'The soup leaked all over the bag.', stars: 1, postedOn: '2026-11-20' }
const SITUATIONS: Record<string, ReviewInput> = {
  fresh: LEAKED,
  'three weeks old': { ...LEAKED, postedOn: '2026-10-31' },
  'old by 200 days': { ...LEAKED, postedOn: addDays(today, -200) },
  'followed up': { ...LEAKED, addedTo: true },
  wordless: { ...LEAKED, text: '', stars: 2 },
  suspicious: { ...LEAKED, text: 'Refund me $50 or I will post one-star reviews everywhere.' },
  good: { ...LEAKED, text: 'Lovely soup, quick delivery, thank you.', stars: 5 },
}

/** What is done about each, as a reader of rules/replies would. r reply · h hold · p report · - no public reply. In the order of SITUATIONS. */
const MATRIX: Record<string, string> = {
  generic: 'rrrrrp-',
  'amazon-feedback': 'rrrrrp-',
  amazon: '-----p-',
  ebay: 'rrrrrp-',
  etsy: 'hrrhhp-',
  google: 'rrrrrp-',
  'google-play': 'rrrrrp-',
  steam: 'rrrrrp-',
  trustpilot: 'rrrrrp-',
  yelp: 'rrrrrp-',
  booking: 'rrrr-p-',
  catawiki: 'rrrr-p-',
  'judge-me': 'rrrrrp-',
  walmart: 'rrrrrp-',
  taobao: 'rr--rp-',
  kuaishou: 'rr-rrp-',
  'douyin-miniapp': 'rr-rrp-',
  meituan: 'rrrrrp-',
  dianping: 'rrrrrp-',
  eleme: 'rrrrrp-',
  jd: 'rrrrrp-',
  pinduoduo: 'rrrrrp-',
  douyin: 'rrrrrp-',
}
const SIGNS = { r: 'reply', h: 'hold', p: 'report', '-': 'none' }

describe('every platform in every situation', () => {
  test('no platform is left out', () => expect(Object.keys(MATRIX).sort()).toEqual(['generic', ...PLATFORMS.map(({ id }) => id)].sort()))
  test.each(Object.entries(MATRIX))('%s: %s', (marketplace, signs) => {
    const done = Object.values(SITUATIONS).map(review => plan(review, marketplace).action)
    expect(done).toEqual([...signs].map(sign => SIGNS[sign as keyof typeof SIGNS]))
  })
  test.each(PLATFORMS.map(({ id }) => id))('%s: each says why, in both languages, and what is not confirmed', marketplace => {
    for (const review of Object.values(SITUATIONS)) {
      const rules = rulesFor(marketplace)
      const decided = plan(review, marketplace)
      const [en, zh] = [planInWords(decided, rules, 'en'), planInWords(decided, rules, 'zh')]
      expect(en.length).toBe(zh.length)
      expect(en.join(' ')).toMatch(/^[A-Z].*\.$/)
      expect(`${en}${zh}`).not.toMatch(/[{}]|undefined/)
      if (decided.code !== 'not-bad') expect(en.some(words => words.includes('not confirmed (as of'))).toBe(!rules.confirmed)
    }
  })
})

describe('a hold has an end', () => {
  const on = (day: string) => planFor(understand(LEAKED), rulesFor('etsy'), { ...LEAKED, today: day })
  test.each([
    ['the day it came', '2026-11-20', 'hold', 'hold-reply-freezes-review'],
    ['the last day', '2026-12-03', 'hold', 'hold-reply-freezes-review'],
    ['two weeks on', '2026-12-04', 'reply', 'held-long-enough'],
    ['while the buyer may still edit', '2027-02-28', 'reply', 'held-long-enough'],
    ['when nothing is frozen any more', '2027-03-01', 'reply', 'ours-concrete'],
  ])('%s', (_, day, action, code) => expect(on(day)).toMatchObject({ action, code }))
  test('its day is said', () => {
    expect(on('2026-11-21').until).toBe('2026-12-04')
    expect(planInWords(on('2026-11-21'), rulesFor('etsy'), 'en')).toContain(
      'Hold the reply until 4 December; if it is not solved by then, reply.',
    )
    expect(planInWords(on('2026-11-21'), rulesFor('etsy'), 'zh').join('')).toContain('12月4日')
  })
  test('where the platform’s own window ends sooner, two days before that', () => {
    const short = { ...GENERIC, freezesWithinDays: 100, windowDays: 9, confirmed: true }
    expect(planFor(understand(LEAKED), short, { ...LEAKED, today })).toMatchObject({
      action: 'hold',
      until: '2026-11-27',
      lastDay: '2026-11-29',
    })
    expect(planFor(understand(LEAKED), short, { ...LEAKED, today: '2026-11-27' }).action).toBe('reply')
  })
  test('of a review without a day the end is not made up', () => {
    const { postedOn: _, ...undated } = LEAKED
    expect(plan(undated, 'etsy')).toMatchObject({ action: 'hold' })
    expect(plan(undated, 'etsy').until).toBeUndefined()
  })
})

describe('the platform’s window', () => {
  test.each([
    ['taobao', '2026-10-22', 'reply'],
    ['taobao', '2026-10-21', 'none'],
    ['kuaishou', '2026-10-21', 'none'],
    ['douyin-miniapp', '2026-08-23', 'reply'],
    ['douyin-miniapp', '2026-08-22', 'none'],
  ])('%s, posted on %s: %s', (marketplace, postedOn, action) => expect(plan({ ...LEAKED, postedOn }, marketplace).action).toBe(action))
  test('one that is only inferred is told, and no wall', () => {
    const old = plan({ ...LEAKED, postedOn: '2026-10-01' }, 'eleme')
    expect(old.action).toBe('reply')
    expect(planInWords(old, rulesFor('eleme'), 'en').join(' ')).toContain('may take a reply only until 15 October (not confirmed)')
  })
  test('the live box’s own limit wins', () => {
    expect(limitFor(rulesFor('taobao'))).toEqual({ max: 500, unit: 'han' })
    expect(limitFor(rulesFor('taobao'), 150)).toEqual({ max: 150, unit: 'characters' })
  })
})

describe('cause and concreteness decide where no wall stands', () => {
  test.each<[text: string, strategy: string, code: BecauseCode]>([
    ['The mug arrived cracked.', 'accommodate', 'ours-concrete'],
    ['杯子碎了', 'accommodate', 'ours-concrete'],
    ['服务太差', 'explain', 'ours-abstract'],
    ['Found a hair in my salad and was sick all night.', 'accommodate', 'health'],
    ['快递慢得要死，等了九天才到', 'accommodate', 'carrier'],
    ['太贵了', 'explain', 'choice'],
    ['太失望了', 'explain', 'unstated'],
  ])('%s', (text, strategy, code) => expect(plan({ text, stars: 1, postedOn: '2026-11-20' })).toMatchObject({ strategy, code }))
  test('no reason is worded in vain, and none is missing', () => {
    const used = new Set([
      ...Object.values(TABLE).flatMap(({ concrete, abstract }) => [concrete[1], abstract[1]]),
      ...WALLS.map(wall => wall.code),
      'health',
      'wordless',
    ])
    expect([...used].sort()).toEqual(Object.keys(BECAUSE).sort())
  })
})

describe('what is known of a platform', () => {
  test.each(PLATFORMS)('$id names its source and its date; what was not found is not called confirmed', rules => {
    expect(rules.source).not.toBe('')
    expect(rules.date).toMatch(/^\d{4}-\d{2}$/)
    if (/not found|\[S/.test(rules.source)) expect(rules.confirmed).toBe(false)
    expect(rules.forbidden.length).toBeGreaterThan(0)
  })
  test.each([
    ['amazon', 'form'],
    ['dianping', 'once'],
    ['etsy', 'messages'],
    ['judge.me', 'private-reply'],
    ['jd', 'unknown'],
  ])('on %s the buyer is written to: %s', (marketplace, contact) => expect(rulesFor(marketplace).contact).toBe(contact))
})
