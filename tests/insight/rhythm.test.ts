// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { hasLapsed, lapsedAfterDays, rhythmOf, welcomeBack } from '../../lib/insight/rhythm.ts'
import { shopOf } from './shops.ts'

describe('due to reorder, by the customer’s own rhythm', () => {
  const monthly = [0, 30, 60, 90]
  test.each<[string, number[], number, string | undefined]>([
    ['two purchases are no rhythm', [0, 30], 60, undefined],
    ['every 30 days, after 10', monthly, 100, 'not-yet'],
    ['every 30 days, after 16: the next fortnight is the time', monthly, 106, 'due'],
    ['every 30 days, after 29', monthly, 119, 'due'],
    ['every 30 days, after 30: never away so long', monthly, 120, 'overdue'],
    ['now 5, now 60 days, after 6: those who lasted as long lasted 60', [0, 5, 65, 70, 130], 136, 'not-yet'],
    ['now 5, now 60 days, after 50', [0, 5, 65, 70, 130], 180, 'due'],
  ])('%s', (_, days, at, due) => expect(rhythmOf(days, at)?.due).toBe(due))

  test('with its reason', () => expect(rhythmOf([0, 20, 50, 60], 75)).toEqual({ due: 'due', usualDays: 20, awayDays: 15, gaps: 3 }))
})

describe('welcome back', () => {
  test.each<[string, number[], number | undefined, object | undefined]>([
    ['longer away than ever before', [0, 10, 25, 100], 60, { gapDays: 75, usedTo: 15 }],
    ['away as long as once before', [0, 10, 80, 150], 60, undefined],
    ['second purchase after longer than the shop is used to', [0, 100], 60, { gapDays: 100, usedTo: 60 }],
    ['second purchase soon', [0, 20], 60, undefined],
    ['second purchase, and the shop has no measure', [0, 100], undefined, undefined],
    ['a first order', [0], 60, undefined],
  ])('%s', (_, days, lapsedAfter, expected) => expect(welcomeBack(days, lapsedAfter)).toEqual(expected))
})

describe('lapsed', () => {
  test('nine of ten purchases that were followed by another were followed sooner', () => {
    const gaps = Array.from({ length: 100 }, (_, i) => i + 1)
    const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)
    const shop = shopOf(Object.fromEntries(gaps.map(gap => [`c${gap}`, [day(0), day(gap)]])))
    expect(lapsedAfterDays(shop)).toBe(90)
  })

  test('too few came back: no measure', () => expect(lapsedAfterDays(shopOf({ Ann: ['2026-01-01', '2026-02-01'] }))).toBeUndefined())

  test.each<[string, number[], number, boolean]>([
    ['longer than the shop is used to', [0, 10], 101, true],
    ['as long as the shop is used to', [0, 10], 100, false],
    ['but not longer than this customer is used to', [0, 200], 350, false],
  ])('%s', (_, days, at, lapsed) => expect(hasLapsed(days, at, 90)).toBe(lapsed))
})
