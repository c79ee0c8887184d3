import { describe, expect, test } from 'vitest'
import { expectationNote, LATENESS, riskOf } from '../../lib/expectation/expectation-note.ts'

const now = '2026-11-21T09:00:00+08:00'

describe('where an order stands against its promise', () => {
  test.each([
    [
      'two days late: the third late day is the one to forestall',
      { promisedOn: '2026-11-19' },
      { state: 'late', daysLate: 2, next: 'write-today' },
    ],
    ['one day late', { promisedOn: '2026-11-20' }, { state: 'late', daysLate: 1, next: 'watch' }],
    ['due today', { promisedOn: '2026-11-21' }, { state: 'due-soon', daysLeft: 0, next: 'watch' }],
    ['due the day after tomorrow', { promisedOn: '2026-11-23' }, { state: 'due-soon', daysLeft: 2, next: 'watch' }],
    ['due in three days', { promisedOn: '2026-11-24' }, { state: 'on-time', next: 'nothing' }],
    ['delivered on the day', { promisedOn: '2026-11-20', deliveredOn: '2026-11-20' }, { state: 'on-time', next: 'nothing' }],
    ['delivered early', { promisedOn: '2026-11-20', deliveredOn: '2026-11-12' }, { state: 'on-time', next: 'nothing' }],
    [
      'delivered four days late',
      { promisedOn: '2026-11-10', deliveredOn: '2026-11-14' },
      { state: 'delivered-late', daysLate: 4, next: 'write-today' },
    ],
    [
      'delivered a day late',
      { promisedOn: '2026-11-10', deliveredOn: '2026-11-11' },
      { state: 'delivered-late', daysLate: 1, next: 'watch' },
    ],
    ['nothing was promised', { placedOn: '2026-11-01' }, { state: 'unknown', next: 'nothing' }],
    ['cancelled', { promisedOn: '2026-11-10', statusKind: 'cancelled' }, { state: 'unknown', next: 'nothing' }],
    ['completed, without a delivery date', { promisedOn: '2026-11-10', statusKind: 'completed' }, { state: 'unknown', next: 'nothing' }],
    ['a date that is none', { promisedOn: 'soon' }, { state: 'unknown', next: 'nothing' }],
    [
      'over the end of a month and a leap day',
      { promisedOn: '2028-02-28', deliveredOn: '2028-03-01' },
      { state: 'delivered-late', daysLate: 2, next: 'watch' },
    ],
  ] as const)('%s', (_, dates, note) => expect(expectationNote(dates, now)).toMatchObject(note))

  test('calendar days count, not hours', () => {
    expect(expectationNote({ promisedOn: '2026-11-20T23:59:00' }, '2026-11-21T00:01:00')).toMatchObject({ daysLate: 1 })
    expect(expectationNote({ promisedOn: '2026-11-21T00:01:00' }, '2026-11-21T23:59:00')).toMatchObject({ state: 'due-soon' })
  })
  test('the note says how sure it is', () =>
    expect(expectationNote({ promisedOn: '2026-11-19' }, now).risk).toMatchObject({
      share12: 0.7105,
      n: 38,
      source: expect.stringContaining('Olist'),
    }))
})

describe('the measured curve', () => {
  test.each([
    [-20, 0.0889],
    [-15, 0.0889],
    [-14, 0.088],
    [-1, 0.1141],
    [0, 0.1957],
    [2, 0.2909],
    [3, 0.7105],
    [7, 0.7391],
    [8, 0.8347],
    [40, 0.8347],
  ])('%i days late: %f end in one or two stars', (days, share) => expect(riskOf(days)?.share12).toBe(share))
  test('its bins hold every order of the sample once', () => expect(LATENESS.reduce((sum, b) => sum + b.n, 0)).toBe(3683))
})
