import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fits, groupOf, originsFor, reconcileScripts, type SiteGroup, scriptsFor } from '../lib/sites/sites.ts'

const woo: SiteGroup = { id: 'woocommerce', label: 'WooCommerce', matches: ['*://*/wp-admin/*'] }
const taobao: SiteGroup = { id: 'taobao', label: 'Taobao', matches: ['https://trade.taobao.com/trade/*', 'https://myseller.taobao.com/*'] }
const groups = [taobao, woo]

describe('whether an address fits a pattern', () => {
  test.each([
    ['*://*/wp-admin/*', 'https://shop.example/wp-admin/edit.php?post_type=shop_order', true],
    ['*://*/wp-admin/*', 'https://shop.example/blog/wp-admin/', false],
    ['https://trade.taobao.com/trade/*', 'https://trade.taobao.com/trade/itemlist/list_sold_items.htm', true],
    ['https://trade.taobao.com/trade/*', 'http://trade.taobao.com/trade/x', false],
    ['https://*.shopee.sg/*', 'https://seller.shopee.sg/portal/sale/order', true],
    ['https://*.shopee.sg/*', 'https://shopee.sg/', true],
    ['https://*.shopee.sg/*', 'https://notshopee.sg/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8091/admin', true],
    ['*://*/*', 'ftp://files.example/', false],
  ])('%s  %s: %s', (pattern, address, expected) => expect(fits(pattern, new URL(address))).toBe(expected))
})

test('one prompt names all hosts of a marketplace, or the one host of a self-hosted or unknown shop', () => {
  expect(originsFor(new URL('https://myseller.taobao.com/home.htm'), groups)).toEqual([
    'https://trade.taobao.com/*',
    'https://myseller.taobao.com/*',
  ])
  expect(originsFor(new URL('https://kettle.example/wp-admin/edit.php'), groups)).toEqual(['https://kettle.example/*'])
  expect(originsFor(new URL('http://127.0.0.1:8091/orders'), groups)).toEqual(['http://127.0.0.1/*'])
})

test("a marketplace's own file comes before the reader, and only on its pages", () => {
  expect(groupOf(new URL('https://kettle.example/wp-admin/edit.php'), groups)).toBe(woo)
  expect(scriptsFor(new URL('https://kettle.example/wp-admin/edit.php'), groups)).toEqual(['/marketplace-woocommerce.js', '/page.js'])
  expect(scriptsFor(new URL('https://kettle.example/'), groups)).toEqual(['/page.js'])
})

describe('the registered scripts follow what is allowed', () => {
  interface Script {
    id: string
    matches?: string[]
    excludeMatches?: string[]
    allFrames?: boolean
  }
  let registered: Script[]
  let origins: string[]
  beforeEach(() => {
    registered = []
    origins = []
    // The fake browser has no scripting and no permissions; what they do is played by a list.
    Object.assign(fakeBrowser, {
      permissions: { getAll: async () => ({ origins }) },
      scripting: {
        getRegisteredContentScripts: async () => registered,
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          registered = registered.filter(script => !ids.includes(script.id))
        },
        registerContentScripts: async (scripts: Script[]) => {
          registered.push(...scripts)
        },
        updateContentScripts: async (scripts: Script[]) => {
          registered = registered.map(old => scripts.find(script => script.id === old.id) ?? old)
        },
      },
    })
  })
  const matches = () => registered.map(({ id, matches: of, excludeMatches: not = [] }) => [id, of, not])

  test('nothing allowed: nothing registered', async () => {
    await reconcileScripts(groups)
    expect(matches()).toEqual([])
  })

  test('a self-hosted shop: its admin pages get the file, its other pages the reader alone, no page both', async () => {
    origins = ['https://kettle.example/*']
    await reconcileScripts(groups)
    expect(matches()).toEqual([
      ['marketplace-woocommerce', ['https://kettle.example/wp-admin/*'], []],
      ['page', ['https://kettle.example/*'], ['https://kettle.example/wp-admin/*']],
    ])
  })

  test('the frames of a page are read too; a script of an older version that read none is brought up to date', async () => {
    origins = ['https://kettle.example/*']
    await reconcileScripts(groups)
    registered = registered.map(script => ({ ...script, allFrames: false }))
    await reconcileScripts(groups)
    expect(registered.map(script => script.allFrames)).toEqual([true, true])
  })

  test('a second site is added, a forgotten one is gone, and the last one leaves nothing', async () => {
    origins = ['https://kettle.example/*']
    await reconcileScripts(groups)
    origins = ['https://kettle.example/*', 'https://trade.taobao.com/*']
    await reconcileScripts(groups)
    expect(registered.map(script => script.id).sort()).toEqual(['marketplace-taobao', 'marketplace-woocommerce', 'page'])
    origins = ['https://trade.taobao.com/*']
    await reconcileScripts([taobao])
    expect(registered.find(script => script.id === 'page')?.matches).toEqual(['https://trade.taobao.com/*'])
    origins = []
    await reconcileScripts(groups)
    expect(registered).toEqual([])
  })
})
