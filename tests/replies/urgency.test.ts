import { describe, expect, test } from 'vitest'
import { type Level, levelOf, reachOf } from '../../lib/replies/escalation.ts'
import { lastDay, type ToWeigh, type Urgency, urgencyOf } from '../../lib/replies/urgency.ts'

const today = '2026-11-21'
const review: ToWeigh = { issues: ['quality'], rules: {}, today, postedOn: '2026-11-20' }

describe('how long there is', () => {
  test.each<[string, Partial<ToWeigh>, Urgency['deadline'], weight: number]>([
    ['the page says until when', { answerBy: '2026-11-23' }, { kind: 'left', days: 2 }, 3],
    ['the last day', { answerBy: today }, { kind: 'left', days: 0 }, 4],
    ['the page’s date wins over the rule', { answerBy: '2026-11-22', rules: { windowDays: 30 } }, { kind: 'left', days: 1 }, 4],
    ['the platform’s window', { postedOn: '2026-10-24', rules: { windowDays: 30 } }, { kind: 'left', days: 2 }, 3],
    ['a week old presses more than three weeks left', { postedOn: '2026-11-14', rules: { windowDays: 30 } }, { kind: 'age', days: 7 }, 4],
    ['the window has closed', { postedOn: '2026-10-01', rules: { windowDays: 30 } }, { kind: 'closed', days: 21 }, 0.5],
    ['no window, fresh: readers expect an answer in a week', {}, { kind: 'age', days: 1 }, 2],
    ['no window, six days old', { postedOn: '2026-11-15' }, { kind: 'age', days: 6 }, 4],
    ['no window, past the week', { postedOn: '2026-11-10' }, { kind: 'age', days: 11 }, 2],
    ['no window, readers have moved on', { postedOn: '2026-09-01' }, { kind: 'age', days: 81 }, 0.5],
    ['no date at all', { postedOn: undefined }, { kind: 'unknown' }, 1],
    ['put off, not due', { heldUntil: '2026-11-23', answerBy: today }, { kind: 'held-until', days: 2 }, 0],
    ['put off until today', { heldUntil: today }, { kind: 'due', days: 0 }, 4],
    ['put off until last week', { heldUntil: '2026-11-14' }, { kind: 'due', days: 7 }, 4],
  ])('%s', (_, more, deadline, weight) => {
    const urgency = urgencyOf({ ...review, ...more })
    expect(urgency.deadline).toEqual(deadline)
    expect(urgency.score).toBe(3 * weight)
  })
  test.each([
    ['2026-12-01T10:00:00Z', '2026-11-01', 30, '2026-12-01'],
    [undefined, '2026-11-01', 30, '2026-12-01'],
    [undefined, undefined, 30, undefined],
    [undefined, '2026-11-01', undefined, undefined],
  ])('answer by %s, posted %s, window %s: %s', (answerBy, postedOn, windowDays, day) =>
    expect(lastDay({ answerBy, postedOn, rules: { windowDays } })).toBe(day),
  )
})

describe('what comes first', () => {
  const urgent: [string, Partial<ToWeigh>, harm: Urgency['harm'], value: Urgency['value']][] = [
    ['a VIP’s health', { issues: ['taste'], health: true, tier: 'vip' }, 'health', 'vip'],
    ['hygiene for a major customer', { issues: ['price', 'hygiene'], tier: 'major' }, 'hygiene', 'major'],
    ['quality for a VIP', { tier: 'vip' }, 'quality', 'vip'],
    ['extortion over a trifle', { issues: ['price'], suspicious: 'yes', orders: 2 }, 'suspicious', 'regular'],
    ['hygiene for a stranger', { issues: ['hygiene'] }, 'hygiene', 'other'],
    ['quality for somebody who ordered before', { orders: 2 }, 'quality', 'regular'],
    ['quality for a small customer on their first order', { tier: 'small', orders: 1 }, 'quality', 'other'],
    ['a late parcel', { issues: ['delivery'] }, 'delivery', 'other'],
    ['a price', { issues: ['price'] }, 'price', 'other'],
  ]
  test.each(urgent)('%s', (_, more, harm, value) => expect(urgencyOf({ ...review, ...more })).toMatchObject({ harm, value }))
  test('in this order', () => {
    const scores = urgent.map(([, more]) => urgencyOf({ ...review, ...more }).score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(new Set(scores).size).toBe(scores.length)
  })
  test('looking twice is not being sure', () =>
    expect(urgencyOf({ ...review, issues: ['price'], suspicious: 'unsure' }).harm).toBe('price'))
})

describe('who in the shop should hear of it', () => {
  test.each<[string, Parameters<typeof levelOf>[0], Level | undefined]>([
    ['one cold meal', { harm: 'taste', sameInWeek: 1 }, undefined],
    ['hygiene once', { harm: 'hygiene', sameInWeek: 1 }, undefined],
    ['hygiene with pictures', { harm: 'hygiene', reach: 'pictures', sameInWeek: 1 }, 'lead'],
    ['hygiene three times in a week', { harm: 'health', sameInWeek: 3 }, 'lead'],
    ['late five times in a week', { harm: 'delivery', sameInWeek: 5 }, 'lead'],
    ['late, and they call a lawyer', { harm: 'delivery', reach: 'press', sameInWeek: 1 }, 'lead'],
    ['a price, and they call a lawyer', { harm: 'price', reach: 'press', sameInWeek: 1 }, undefined],
    ['hygiene with pictures, the third this week', { harm: 'hygiene', reach: 'pictures', sameInWeek: 3 }, 'owner'],
    ['late and in the press, the third this week', { harm: 'delivery', reach: 'press', sameInWeek: 3 }, 'owner'],
  ])('%s: %s', (_, of, level) => expect(levelOf(of)).toBe(level))

  test.each([
    ['再不处理就打12315投诉，找记者曝光', 'press'],
    ['I reported this to the health department', 'press'],
    ['如图，里面有根头发', 'pictures'],
    ['See the photos.', 'pictures'],
    ['面是凉的', undefined],
    ['The issue was the sauce, sued nobody', undefined],
    ['The photographer liked it', undefined],
  ])('%s: %s', (text, reach) => expect(reachOf(text)).toBe(reach))
})
