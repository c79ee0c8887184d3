import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Answers, Sender } from '../../lib/messages/answer.ts'
import { recipeAnswers } from '../../lib/messages/answers/recipes.ts'
import { tabs } from '../../lib/messages/answers/session.ts'
import type { Recipe } from '../../lib/pages/recipe.ts'
import { allRecipes, keepRecipes } from '../../lib/profiles/recipes.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const recipe = (page: string): Recipe => ({
  v: 1,
  page,
  kind: 'orders',
  list: { headers: ['no.', 'who'] },
  fields: { orderId: { header: 'no.', key: '0/0' } },
  taughtOn: '2026-11-20',
})
const kettle = recipe('kettle.example/orders')
const fileOf = (recipes: unknown[]) => JSON.stringify({ regulars: 'recipes', v: 1, recipes })
const from = (url: string, tabId = 1): Sender => ({ url, tabId, frame: 'a' })

let store: Store
let answers: Pick<Answers, 'recipes' | 'keepRecipe' | 'allRecipes' | 'forgetRecipe' | 'importRecipes' | 'teachPage'>
/** What was done, in order: scripts registered, brought to a tab, a tab told. */
let did: string[]
/** Tabs in which no script may run. */
let closed: number[]

beforeEach(async () => {
  fakeBrowser.reset()
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
  did = []
  closed = []
  let registered: { id: string }[] = []
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: ['https://kettle.example/*', 'https://oak.example/*'] }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id))
        did.push(`gone: ${ids}`)
      },
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        registered.push(...scripts)
        for (const { id, matches } of scripts) if (id === 'taught') did.push(`taught on ${matches}`)
      },
      updateContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        for (const { id, matches } of scripts) if (id === 'taught') did.push(`taught on ${matches}`)
      },
      executeScript: async ({ target, files = ['a function'] }: { target: { tabId: number }; files?: string[] }) => {
        if (closed.includes(target.tabId)) throw new Error('Cannot access contents of the page')
        did.push(`${files} in ${target.tabId}`)
        return []
      },
    },
  })
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tabId: number, message: { do: string }) => void did.push(`${message.do} in ${tabId}`),
  })
  Object.assign(fakeBrowser, { action: { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} } })
  for (const [tabId, host] of [
    [1, 'kettle.example'],
    [2, 'oak.example'],
    [3, 'kettle.example'],
  ] as const)
    await tabs.set(tabId, {
      host,
      kind: 'none',
      rows: 0,
      reading: 'fine',
      marketplace: 'generic',
      missing: [],
      shop: 'known',
      page: host,
      frameId: 0,
      frame: String(tabId),
    })
  answers = recipeAnswers(async () => store, [])
})

describe('a page', () => {
  test('is told what was taught of its own host, by the address the browser gives', async () => {
    await keepRecipes(store, [kettle, recipe('kettle.example:8443/orders'), recipe('oak.example/orders')])
    expect(await answers.recipes('here', from('https://kettle.example/anything'))).toEqual([kettle])
    expect(await answers.recipes('here', from('https://elm.example/'))).toEqual([])
  })

  test('has what was taught on it kept; its script is registered and every open page of the host is read again with it', async () => {
    expect(await answers.keepRecipe(kettle, from('https://kettle.example/orders?page=2'))).toEqual({ kept: true })
    expect(await allRecipes(store)).toEqual([kettle])
    expect(did).toEqual([
      'taught on https://kettle.example/*',
      '/taught.js,/seldom.js in 1',
      'read again in 1',
      '/taught.js,/seldom.js in 3',
      'read again in 3',
    ])
  })

  test('is read again also when it had not been read before', async () => {
    await answers.keepRecipe(kettle, from('https://kettle.example/orders', 9))
    expect(did).toContain('read again in 9')
  })

  test.each([
    'https://oak.example/orders',
    'https://kettle.example:8443/orders',
    'https://evil.kettle.example/',
    'https://kettle.example.evil/',
  ])('of %s cannot teach another host', async url => {
    expect(await answers.keepRecipe(kettle, from(url))).toEqual({ kept: false })
    expect(await allRecipes(store)).toEqual([])
    expect(did).toEqual([])
  })
})

describe('our own pages', () => {
  test('forget what was taught: its script goes, its open pages are read without', async () => {
    await answers.keepRecipe(kettle, from('https://kettle.example/orders'))
    did = []
    expect(await answers.forgetRecipe(kettle.page, from(''))).toEqual({ forgotten: true })
    expect(await answers.allRecipes('all', from(''))).toEqual([])
    expect(did).toEqual(['gone: taught', '/taught.js,/seldom.js in 1', 'read again in 1', '/taught.js,/seldom.js in 3', 'read again in 3'])
  })

  test('take a file: what it says of a page replaces what was taught of it', async () => {
    await keepRecipes(store, [{ ...kettle, taughtOn: '2025-01-01' }])
    const oak = recipe('oak.example/orders')
    expect(await answers.importRecipes(fileOf([kettle, oak]), from(''))).toEqual({ kept: 2 })
    expect(await allRecipes(store)).toEqual([kettle, oak])
    expect(did).toContain('taught on https://kettle.example/*,https://oak.example/*')
    expect(did.filter(one => one.startsWith('read again'))).toEqual(['read again in 1', 'read again in 2', 'read again in 3'])
  })

  test.each([
    ['with one bad recipe', fileOf([recipe('oak.example/orders'), { ...kettle, kind: 'secrets' }]), 'damaged'],
    ['that is no file of recipes', '{}', 'not-recipes'],
    ['of a newer version', fileOf([{ ...kettle, v: 2 }]), 'newer'],
    ['with too many', fileOf(Array.from({ length: 501 }, (_, i) => recipe(`oak.example/${i}`))), 'too-many'],
  ])('refuse a file %s, and nothing is changed', async (_, file, refused) => {
    await keepRecipes(store, [kettle])
    expect(await answers.importRecipes(file, from(''))).toEqual({ kept: 0, refused })
    expect(await allRecipes(store)).toEqual([kettle])
    expect(did).toEqual([])
  })

  test('bring the picker, and say where it may not be', async () => {
    closed = [2]
    expect(await answers.teachPage(1, from(''))).toEqual({ started: true })
    expect(await answers.teachPage(2, from(''))).toEqual({ started: false })
    expect(did.slice(-2)).toEqual(['/seldom.js in 1', 'a function in 1'])
  })

  test('a tab that has gone meanwhile is no fault', async () => {
    closed = [1, 3]
    expect(await answers.keepRecipe(kettle, from('https://kettle.example/orders'))).toEqual({ kept: true })
  })
})
