import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Recipe } from '../../lib/pages/recipe.ts'
import { allRecipes, forgetRecipe, keepRecipes, recipeHosts, recipesOf } from '../../lib/profiles/recipes.ts'
import { deleteEverything, openStore } from '../../lib/profiles/store.ts'
import { allColumns, columnsRecordOf, forgetColumns } from '../../lib/profiles/taught-columns.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const recipe = (page: string, change: Partial<Recipe> = {}): Recipe => ({
  v: 1,
  page,
  kind: 'orders',
  list: { headers: ['no.', 'who'] },
  fields: { orderId: { header: 'no.', key: '0/0' } },
  taughtOn: '2026-11-20',
  ...change,
})
const pages = (recipes: Recipe[]) => recipes.map(({ page }) => page)

test('what is kept comes back as it was, to its own host only', async () => {
  const store = await openStore()
  const cards = recipe('b.example:8091/reviews', { kind: 'reviews', list: { headers: [], card: 'div.card' } })
  expect(await keepRecipes(store, [recipe('a.example/orders'), recipe('a.example/customers', { kind: 'customers' }), cards])).toBe(true)
  expect(await recipesOf(store, 'b.example:8091')).toEqual([cards])
  expect(pages(await recipesOf(store, 'a.example'))).toEqual(['a.example/customers', 'a.example/orders'])
  for (const host of ['b.example', 'example', 'a.example.evil', '']) expect(await recipesOf(store, host)).toEqual([])
  expect(await recipeHosts(store)).toEqual(['a.example', 'b.example:8091'])
})

test('a page that is taught again has one recipe, the new one', async () => {
  const store = await openStore()
  await keepRecipes(store, [recipe('a.example/orders')])
  const again = recipe('a.example/orders', { fields: { orderId: { key: '3/0' }, total: { key: '4/0' } }, taughtOn: '2026-11-21' })
  await keepRecipes(store, [again])
  expect(await allRecipes(store)).toEqual([again])
})

test('one is forgotten, the others stay; everything deleted is everything', async () => {
  const store = await openStore()
  await keepRecipes(store, [recipe('a.example/orders'), recipe('a.example/reviews')])
  await forgetRecipe(store, 'a.example/orders')
  await forgetRecipe(store, 'never.example/taught')
  expect(pages(await allRecipes(store))).toEqual(['a.example/reviews'])
  await deleteEverything(store)
  expect(await allRecipes(store)).toEqual([])
})

test('more than there is room for: none of them is kept, and what was there stays', async () => {
  const store = await openStore()
  const many = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => recipe(`a.example/${from + i}`))
  expect(await keepRecipes(store, many(0, 499))).toBe(true)
  expect(await keepRecipes(store, many(490, 502))).toBe(false)
  expect(await allRecipes(store)).toHaveLength(499)
  expect(await keepRecipes(store, many(490, 500))).toBe(true)
  expect(await keepRecipes(store, many(0, 1))).toBe(true)
  expect(await allRecipes(store)).toHaveLength(500)
})

test('with the columns of files: all of both, or none', async () => {
  const store = await openStore()
  const columns = (n: number) =>
    columnsRecordOf({ list: 'orders', headers: ['nr', `${n}`], fields: { orderId: [0] } }, new Date('2026-11-20'))
  expect(
    await keepRecipes(
      store,
      [recipe('a.example/orders')],
      Array.from({ length: 501 }, (_, n) => columns(n)),
    ),
  ).toBe(false)
  expect([await store.count('recipes'), await store.count('columns')]).toEqual([0, 0])
  expect(await keepRecipes(store, [recipe('a.example/orders')], [columns(1), columns(2)])).toBe(true)
  expect(await keepRecipes(store, [], [{ ...columns(1), fields: { total: [1] } }])).toBe(true)
  expect((await allColumns(store)).map(({ fields }) => fields)).toContainEqual({ total: [1] })
  expect(await allColumns(store)).toHaveLength(2)
  await forgetColumns(store, columns(1).id)
  expect(await allColumns(store)).toEqual([columns(2)])
})

test('a record that cannot be read is left out, stays, and can be forgotten', async () => {
  const store = await openStore()
  const broken = { ...recipe('a.example/old'), v: 7 } as unknown as Recipe
  await store.put('recipes', broken)
  await keepRecipes(store, [recipe('a.example/orders')])
  expect(pages(await allRecipes(store))).toEqual(['a.example/orders'])
  expect(await store.get('recipes', 'a.example/old')).toEqual(broken)
  await forgetRecipe(store, 'a.example/old')
  expect(await store.count('recipes')).toBe(1)
})

describe('a database from before anything could be taught', () => {
  test('keeps what is in it, and takes recipes', async () => {
    const old = await openDB('regulars', 1, {
      upgrade: db => {
        for (const name of ['shops', 'customers', 'orders', 'reviews']) db.createObjectStore(name, { keyPath: 'id' })
        db.createObjectStore('replies', { keyPath: 'reviewId' })
        db.createObjectStore('standings', { keyPath: 'shop' })
      },
    })
    await old.put('customers', { id: 'anna', note: 'likes green' })
    old.close()
    const store = await openStore()
    expect(await store.get('customers', 'anna')).toEqual({ id: 'anna', note: 'likes green' })
    expect(await keepRecipes(store, [recipe('a.example/orders')])).toBe(true)
    expect(await allRecipes(store)).toHaveLength(1)
  })
})
