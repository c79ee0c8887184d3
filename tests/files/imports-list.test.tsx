import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { ImportsList } from '../../components/imports-list.tsx'
import { WordingProvider, wordingIn } from '../../components/wording.tsx'
import type { ImportRecord } from '../../lib/profiles/import-records.ts'

afterEach(cleanup)

const one = (change: Partial<ImportRecord>): ImportRecord => ({
  v: 1,
  id: 'a',
  shop: 'file/oak',
  file: 'orders.csv',
  on: '2026-11-21T12:00:00Z',
  orders: 400,
  customers: 0,
  reviews: 0,
  rows: 12_000,
  parts: 2,
  ...change,
})
function show(...imports: ImportRecord[]) {
  render(
    <WordingProvider value={wordingIn('en')}>
      <ImportsList imports={imports} shopNames={new Map()} state={{}} busy={false} onUndo={() => {}} onCancel={() => {}} />
    </WordingProvider>,
  )
  return screen.getAllByRole('listitem').map(line => /Cut off\. Rows to come in: [\d,]+/.exec(line.textContent ?? '')?.[0])
}
const later = { id: 'b', on: '2026-11-21T13:00:00Z' }

test.each<[string, ImportRecord[], (string | undefined)[]]>([
  ['one that was cut off says so, and can be undone', [one({})], ['Cut off. Rows to come in: 12,000']],
  ['a whole one does not', [one({ orders: 12_000 })], [undefined]],
  ['one of before such was told does not', [one({ rows: undefined })], [undefined]],
  ['one that is being undone says that alone', [one({ undo: { on: '2026-11-21', left: 1, stayed: 0 } })], [undefined]],
  ['imported again to its end, it is whole', [one({ ...later, orders: 12_000 }), one({})], [undefined, undefined]],
  ['cut off again, both are', [one(later), one({})], ['Cut off. Rows to come in: 12,000', 'Cut off. Rows to come in: 12,000']],
  [
    'another file does not make it whole',
    [one({ ...later, file: 'b.csv', orders: 12_000 }), one({})],
    [undefined, 'Cut off. Rows to come in: 12,000'],
  ],
])('%s', (_, imports, said) => {
  expect(show(...imports)).toEqual(said)
  expect(screen.getAllByRole('button')).toHaveLength(imports.length)
})

test('the time of an import is said, so that two of one day can be told apart', () => {
  show(one({}))
  expect(screen.getByRole('listitem').textContent).toMatch(/Nov 21(?:, 2026)?, \d+:\d\d\s[AP]M, 400 orders/)
})
