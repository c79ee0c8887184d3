import { describe, expect, test } from 'vitest'
import { deskKey } from '../entrypoints/sidepanel/desk-keys.ts'
import { EVERYTHING_WAITING, fits } from '../entrypoints/sidepanel/queue-filter.ts'
import type { QueueLine } from '../lib/messages/answers/queue.ts'

const keys = (chord: string) => {
  const parts = chord.split('+')
  const [altKey, ctrlKey, metaKey, shiftKey] = ['Alt', 'Ctrl', 'Meta', 'Shift'].map(name => parts.includes(name))
  return { key: parts.at(-1) ?? '', altKey: !!altKey, ctrlKey: !!ctrlKey, metaKey: !!metaKey, shiftKey: !!shiftKey }
}

test.each([
  ['Alt+PageDown', 'next'],
  ['Alt+PageUp', 'previous'],
  ['Ctrl+Enter', 'put'],
  ['Meta+Enter', 'put'],
  ['Ctrl+Shift+Enter', 'copy'],
  // Typing, moving about in a text, the browser's tabs.
  ['Enter', null],
  ['Shift+Enter', null],
  ['Alt+Enter', null],
  ['PageDown', null],
  ['Ctrl+PageDown', null],
  ['Alt+Ctrl+Enter', null],
  ['Ctrl+c', null],
  ['n', null],
])('%s: %s', (chord, what) => expect(deskKey(keys(chord))).toBe(what))

describe('which reviews the filter shows', () => {
  const line = (more: Partial<QueueLine> = {}): QueueLine => ({
    id: 'r',
    shop: 'north',
    shopName: 'North',
    text: '',
    issues: ['taste', 'wait'],
    urgency: { score: 1, harm: 'taste', value: 'other', deadline: { kind: 'age', days: 1 } },
    state: 'new',
    ...more,
  })
  const held = (kind: 'held-until' | 'due') =>
    line({ hold: { reason: 'x', until: '2026-11-25' }, urgency: { ...line().urgency, deadline: { kind, days: 1 } } })
  test.each<[string, QueueLine, Partial<typeof EVERYTHING_WAITING>, boolean]>([
    ['a new one waits', line(), {}, true],
    ['a copied one waits until the page shows it', line({ state: 'copied' }), {}, true],
    ['a posted one waits no more', line({ state: 'posted' }), {}, false],
    ['one put off does not wait', held('held-until'), {}, false],
    ['one put off until today waits', held('due'), {}, true],
    ['put off', held('held-until'), { state: 'held' }, true],
    ['not put off', line(), { state: 'held' }, false],
    ['posted is answered', line({ state: 'posted' }), { state: 'answered' }, true],
    ['done is answered', line({ state: 'followed-up' }), { state: 'answered' }, true],
    ['everything', line({ state: 'elsewhere' }), { state: 'all' }, true],
    ['of its shop', line(), { shop: 'north' }, true],
    ['of another shop', line(), { shop: 'south' }, false],
    ['of one of its complaints', line(), { issue: 'wait' }, true],
    ['of another complaint', line(), { issue: 'hygiene' }, false],
  ])('%s', (_, one, filter, shown) => expect(fits(one, { ...EVERYTHING_WAITING, ...filter })).toBe(shown))
})
