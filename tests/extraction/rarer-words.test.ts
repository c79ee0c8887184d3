import { expect, test } from 'vitest'
import { alsoUnderstand, labelOf } from '../../lib/extraction/labels.ts'
import { moreEn } from '../../lib/extraction/words/more-en.ts'
import { moreZh } from '../../lib/extraction/words/more-zh.ts'
import { zh } from '../../lib/extraction/words/zh.ts'

/** 商品名 among the rarer words would leave the 称 of 商品名称 over. */
test('a Chinese label of two common words is one as well where the rarer words are known', () => {
  const { foreign: _, nothing: __, headings: ___, matter: ____, ...things } = zh
  const words = Object.values(things).flatMap(list => list.split('|'))
  const isLabel = (text: string) => {
    const label = labelOf(text)
    return label?.weight === 1 && label.labels[0] !== 'other'
  }
  const labels = words.flatMap(first => words.map(second => first + second)).filter(isLabel)
  expect(labels.length).toBeGreaterThan(4000)
  alsoUnderstand([moreEn, moreZh])
  expect(labels.filter(text => labelOf(text)?.weight !== 1)).toEqual([])
})
