import { expect, test } from 'vitest'
import { manyTexts } from '../../lib/profiles/many-texts.ts'
import { sortedTexts } from '../../lib/profiles/sorted-texts.ts'

const texts = ['', '\0', 'ÿ', 'Ā', '\ud800', '💐', '\ufeffa', 'a'.repeat(70_000), '长'.repeat(1_100_000)]

test('texts come back as they are, of any characters and length', () => {
  const many = manyTexts()
  const all = Array.from({ length: 5 }, () => texts).flat()
  expect(all.map(text => many.push(text))).toEqual([...all.keys()])
  expect(all.map((_, i) => many.at(i)).every((text, i) => text === all[i])).toBe(true)
})

test.each([0, 1, 49_999, 50_000, 120_000])('%d texts come in the order in which the database sorts them', count => {
  const sorted = sortedTexts()
  const all = Array.from({ length: count }, (_, i) => `${i % 7 === 0 ? '💐' : i % 5 === 0 ? '！' : 'a'}${(i * 7919) % 10_007}`)
  for (const text of all) sorted.push(text)
  expect(sorted.count()).toBe(count)
  const inOrder = [...sorted.inOrder()]
  expect(inOrder.join() === all.toSorted().join()).toBe(true)
})
