import { describe, expect, test } from 'vitest'
import { readRecipeFile, recipeFile } from '../../lib/files/recipe-file.ts'
import type { Recipe } from '../../lib/pages/recipe.ts'
import type { ColumnsRecord } from '../../lib/profiles/columns-record.ts'

const recipe: Recipe = {
  v: 1,
  page: 'kettle.example/orders',
  kind: 'orders',
  list: { headers: ['no.', 'who'] },
  fields: { orderId: { header: 'no.', key: '0/0' } },
  taughtOn: '2026-11-20',
}
const cards: Recipe = {
  ...recipe,
  page: 'kettle.example/reviews',
  kind: 'reviews',
  list: { headers: [], card: 'div.card' },
  fields: { text: { key: '/p.text>0' }, name: { label: 'von', key: ':von' } },
}
const columns: ColumnsRecord = {
  v: 1,
  id: '2-abc',
  list: 'orders',
  headers: ['nr', 'wer'],
  fields: { orderId: [0], customerName: [1] },
  taughtOn: '2026-11-20',
}
const fileOf = (recipes: unknown, v: unknown = 1) => JSON.stringify({ regulars: 'recipes', v, recipes })
const columnsOf = (columns: unknown) => JSON.stringify({ regulars: 'recipes', v: 2, recipes: [], columns })

test('what is written is read again', () => {
  const one = { recipes: [recipe, cards], columns: [] }
  expect(readRecipeFile(recipeFile(one))).toEqual(one)
  const both = { recipes: [recipe], columns: [columns] }
  expect(readRecipeFile(recipeFile(both))).toEqual(both)
})

test('without columns it is a file that a version before them takes, with them one it says is newer', () => {
  expect(JSON.parse(recipeFile({ recipes: [recipe], columns: [] }))).toEqual({ regulars: 'recipes', v: 1, recipes: [recipe] })
  expect(JSON.parse(recipeFile({ recipes: [], columns: [columns] })).v).toBe(2)
})

describe('a file is taken whole or not at all', () => {
  test.each([
    ['nothing', '', 'not-recipes'],
    ['a table', 'order,customer\n1001,Anna', 'not-recipes'],
    ['half a file', fileOf([recipe]).slice(0, -20), 'not-recipes'],
    ['a list', JSON.stringify([recipe]), 'not-recipes'],
    ['null', 'null', 'not-recipes'],
    ['JSON of somebody else', '{"v":1,"recipes":[]}', 'not-recipes'],
    ['another file of ours', '{"regulars":"backup","v":1}', 'not-recipes'],
    ['a file without a version', fileOf([recipe], null), 'not-recipes'],
    ['a newer file', fileOf([recipe], 3), 'newer'],
    ['newer columns', columnsOf([{ ...columns, v: 2 }]), 'newer'],
    ['columns that are no list', columnsOf('all'), 'damaged'],
    ['no columns in a file that has them', columnsOf(undefined), 'damaged'],
    ['a column nobody has', columnsOf([{ ...columns, fields: { orderId: [-1] } }]), 'damaged'],
    ['a field that is none', columnsOf([{ ...columns, fields: { __proto__x: [1] } }]), 'damaged'],
    ['a newer file of another build', JSON.stringify({ regulars: 'recipes', v: 4, pages: {} }), 'newer'],
    ['a newer recipe', fileOf([recipe, { ...cards, v: 2, more: {} }]), 'newer'],
    ['no recipes', fileOf(undefined), 'damaged'],
    ['recipes that are no list', fileOf({ 0: recipe, length: 1 }), 'damaged'],
    ['one of two damaged', fileOf([recipe, { ...cards, fields: null }]), 'damaged'],
    ['a recipe that is a text', fileOf(['recipe']), 'damaged'],
    ['a selector instead of a page', fileOf([{ ...recipe, page: 'javascript:alert(1)' }]), 'damaged'],
    ['a page of every host', fileOf([{ ...recipe, page: '*/orders' }]), 'damaged'],
    ['a host that is none', fileOf([{ ...recipe, page: '1.2.3.4.5.6/orders' }]), 'damaged'],
    [
      'a million fields',
      fileOf([{ ...recipe, fields: Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`a${i}`, { key: '' }])) }]),
      'damaged',
    ],
    ['a very long header', fileOf([{ ...recipe, list: { headers: ['x'.repeat(1e6)] } }]), 'damaged'],
    [
      'nested without end',
      fileOf([recipe])
        .replace('"kind"', `"list":${'['.repeat(1e5)}${']'.repeat(1e5)},"kind"`)
        .replace('"list":{', '"l":{'),
      'damaged',
    ],
  ])('%s', (_, text, refused) => expect(readRecipeFile(text)).toEqual({ refused }))

  test('what is beside a recipe stays outside', () => {
    const text = fileOf([recipe]).replace('"v":1,"page"', '"__proto__":{"run":"x"},"script":"alert(1)","v":1,"page"')
    const read = readRecipeFile(text) as { recipes: Recipe[] }
    expect(read).toEqual({ recipes: [recipe], columns: [] })
    expect(Object.getPrototypeOf(read.recipes[0])).toBe(Object.prototype)
    const field = readRecipeFile(fileOf([recipe]).replace('"orderId"', '"__proto__":{"key":"x"},"orderId"')) as { recipes: Recipe[] }
    expect(Object.keys(field.recipes[0]?.fields ?? {})).toEqual(['orderId'])
    expect(Object.getPrototypeOf(field.recipes[0]?.fields)).toBe(Object.prototype)
  })
})
