import { expect, test } from 'vitest'
import { levenshtein, sharedRun, tooLike } from '../../lib/replies/similarity.ts'

/** The textbook table, whole, to compare the banded one with. */
function plain(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const row = table[i]
      if (row) row[j] = Math.min(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1)
    }
  return at(a.length, b.length)
}

test('the banded distance agrees with the whole table, up to its bound', () => {
  let state = 7
  const random = (n: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % n
  }
  for (let round = 0; round < 400; round++) {
    const [a, b] = [random(14), random(14)].map(n => Array.from({ length: n }, () => 'abc'[random(3)]).join(''))
    const most = random(15)
    expect({ a, b, most, d: levenshtein(a ?? '', b ?? '', most) }).toEqual({ a, b, most, d: Math.min(plain(a ?? '', b ?? ''), most + 1) })
  }
})
test.each([
  ['kitten', 'sitting', 3],
  ['flaw', 'lawn', 2],
  ['', 'abc', 3],
  ['汤洒了对不起', '汤漏了对不起', 1],
])('%s → %s: %i edits', (a, b, edits) => expect(levenshtein(a, b)).toBe(edits))

test('likeness above the floor is found, below it is not', () => {
  const a = '汤洒了是我们没有封好盖子真的对不起'
  expect(tooLike(a, ['毫不相干的一句话，说的是另一件事', a.replace('盖子', '瓶口')], 0.7)).toBeCloseTo(1 - 2 / a.length)
  expect(tooLike(a, ['毫不相干的一句话，说的是另一件事'], 0.7)).toBeNull()
})
test('twelve characters or eight words in a row are a repeat', () => {
  expect(sharedRun('今天我们重新定了打包的规矩还请放心', ['昨天我们重新定了打包的规矩，还请放心'])).not.toBeNull()
  expect(sharedRun('one two three four five six seven eight', ['zero one two three four five six seven eight'])).not.toBeNull()
  expect(sharedRun('one two three four five six seven', ['zero one two three four five six seven'])).toBeNull()
})
