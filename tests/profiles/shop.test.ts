import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import { fileShop, keepShop, nameShop, pageIdentity, shopOfPage } from '../../lib/profiles/shop.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'

const now = new Date('2026-11-21T10:00:00Z')
let store: Store
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  store = await openStore()
})

const says = (host: string, name: string, marketplace: string) =>
  nameShop(store, { page: pageIdentity(host), host, name, marketplace, now })
const at = (host: string, marketplace: string) => shopOfPage(store, { host, marketplace, now })

describe('a marketplace with several hosts', () => {
  test('the same answer on the second host is the same shop', async () => {
    await says('myseller.taobao.com', '竹溪', 'taobao')
    expect(await at('qn.taobao.com', 'taobao')).toBeNull()
    await says('qn.taobao.com', '竹溪', 'taobao')
    const [shop, ...others] = await store.getAll('shops')
    expect(others).toEqual([])
    expect((await at('qn.taobao.com', 'taobao'))?.id).toBe(shop?.id)
    expect((await at('myseller.taobao.com', 'taobao'))?.id).toBe(shop?.id)
  })

  test('two shops of one name on two marketplaces, or on two sites nobody knows, stay two', async () => {
    await says('myseller.taobao.com', 'Oak', 'taobao')
    await says('mms.pinduoduo.com', 'Oak', 'pinduoduo')
    await says('one.example', 'Oak', 'generic')
    await says('two.example', 'Oak', 'generic')
    expect(await store.getAll('shops')).toHaveLength(4)
  })
})

test('of a page that can be anybody’s nothing is kept until the seller says it is theirs', async () => {
  const page = { host: 'www.ebay.com', named: { id: 'rival', name: 'rival', ask: true as const }, marketplace: 'ebay', now }
  expect(await shopOfPage(store, page)).toBeNull()
  expect(await store.getAll('shops')).toEqual([])
  await nameShop(store, { ...page, page: pageIdentity(page.host, page.named), name: 'rival' })
  expect(await shopOfPage(store, page)).toMatchObject({ name: 'rival' })
})

test('a shop met or imported before its marketplace was known learns it, and keeps it', async () => {
  await keepShop(store, fileShop('Oak', 'generic'), now)
  const page = { host: 'admin.shopify.com', named: { id: 'oak', name: 'Oak' }, now }
  for (const marketplace of ['shopify', 'generic']) await shopOfPage(store, { ...page, marketplace })
  expect(await store.getAll('shops')).toMatchObject([{ name: 'Oak', marketplace: 'shopify' }])
})
