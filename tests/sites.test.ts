import { beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fits, groupOf, originsFor, reconcileScripts, type SiteGroup, scriptsFor } from '../lib/sites/sites.ts'

const group = (id: string, matches: string[]): SiteGroup => ({ id, label: id, matches, proof: 'reconstructed', buyer: 'id' })
const woo = group('woocommerce', ['*://*/wp-admin/*'])
const taobao = group('taobao', ['https://trade.taobao.com/trade/*', 'https://myseller.taobao.com/*'])
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

test('a seller is asked for the site of their own country', () => {
  const ebay = group('ebay', ['https://www.ebay.com/*', 'https://www.ebay.de/*', 'https://www.ebay.com.au/*'])
  expect(originsFor(new URL('https://www.ebay.de/sh/ord'), [ebay])).toEqual(['https://www.ebay.de/*'])
  const jd = group('jd', ['https://shop.jd.com/*', 'https://porder.shop.jd.com/*'])
  expect(originsFor(new URL('https://porder.shop.jd.com/order'), [jd])).toEqual(['https://shop.jd.com/*', 'https://porder.shop.jd.com/*'])
})

test("a marketplace's own file comes before the reader, and only on its pages", () => {
  expect(groupOf(new URL('https://kettle.example/wp-admin/edit.php'), groups)).toBe(woo)
  expect(scriptsFor(new URL('https://kettle.example/wp-admin/edit.php'), groups, [])).toEqual([
    '/marketplace-woocommerce.js',
    '/known.js',
    '/page.js',
  ])
  expect(scriptsFor(new URL('https://kettle.example/'), groups, [])).toEqual(['/page.js'])
})

test('what was taught comes before everything else, on its host and port only', () => {
  const taught = ['kettle.example', '127.0.0.1:8091']
  const scripts = (address: string) => scriptsFor(new URL(address), groups, taught)
  expect(scripts('https://kettle.example/wp-admin/edit.php')).toEqual([
    '/taught.js',
    '/seldom.js',
    '/marketplace-woocommerce.js',
    '/known.js',
    '/page.js',
  ])
  expect(scripts('http://127.0.0.1:8091/orders')).toEqual(['/taught.js', '/seldom.js', '/page.js'])
  expect(scripts('http://127.0.0.1:8092/orders')).toEqual(['/page.js'])
  expect(scripts('https://shop.kettle.example/')).toEqual(['/page.js'])
})

const none = async () => []

describe('the registered scripts follow what is allowed', () => {
  interface Script {
    id: string
    matches?: string[]
    excludeMatches?: string[]
    runAt: string
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
    await reconcileScripts(groups, none)
    expect(matches()).toEqual([])
  })

  test('a self-hosted shop: its admin pages get the file, its other pages the reader alone, no page both', async () => {
    origins = ['https://kettle.example/*']
    await reconcileScripts(groups, none)
    expect(matches()).toEqual([
      ['marketplace-woocommerce', ['https://kettle.example/wp-admin/*'], []],
      ['page', ['https://kettle.example/*'], ['https://kettle.example/wp-admin/*']],
    ])
  })

  test('the frames of a page are read too; a script of an older version that read none is brought up to date', async () => {
    origins = ['https://kettle.example/*']
    await reconcileScripts(groups, none)
    registered = registered.map(script => ({ ...script, allFrames: false }))
    await reconcileScripts(groups, none)
    expect(registered.map(script => script.allFrames)).toEqual([true, true])
  })

  test('a second site is added, a forgotten one is gone, and the last one leaves nothing', async () => {
    origins = ['https://kettle.example/*']
    await reconcileScripts(groups, none)
    origins = ['https://kettle.example/*', 'https://trade.taobao.com/*']
    await reconcileScripts(groups, none)
    expect(registered.map(script => script.id).sort()).toEqual(['marketplace-taobao', 'marketplace-woocommerce', 'page'])
    origins = ['https://trade.taobao.com/*']
    await reconcileScripts([taobao], none)
    expect(registered.find(script => script.id === 'page')?.matches).toEqual(['https://trade.taobao.com/*'])
    origins = []
    await reconcileScripts(groups, none)
    expect(registered).toEqual([])
  })

  const taughtOn = (hosts: string[]) => async () => hosts
  const ofTaught = () => registered.find(script => script.id === 'taught')

  test.each([
    ['an allowed host', ['https://kettle.example/*'], ['kettle.example'], ['https://kettle.example/*']],
    ['a host with a port', ['http://127.0.0.1/*'], ['127.0.0.1:8091'], ['http://127.0.0.1/*']],
    ['two ports of one host', ['http://127.0.0.1/*'], ['127.0.0.1:8091', '127.0.0.1:8092'], ['http://127.0.0.1/*']],
    ['one host of a site that is allowed whole', ['https://*.shopee.sg/*'], ['seller.shopee.sg'], ['https://seller.shopee.sg/*']],
    [
      'a host under both schemes',
      ['http://a.example/*', 'https://a.example/*'],
      ['a.example'],
      ['http://a.example/*', 'https://a.example/*'],
    ],
    ['one of two', ['https://a.example/*', 'https://b.example/*'], ['b.example'], ['https://b.example/*']],
    ['a host that is not allowed', ['https://a.example/*'], ['b.example'], undefined],
    ['nothing', ['https://a.example/*'], [], undefined],
  ])('taught on %s', async (_, allowed, hosts, expected) => {
    origins = allowed
    await reconcileScripts(groups, taughtOn(hosts))
    expect(ofTaught()?.matches).toEqual(expected)
    // It must have run when the reader starts.
    if (expected) expect(ofTaught()?.runAt).toBe('document_start')
    expect(registered.filter(script => script.id !== 'taught').map(script => script.runAt)).not.toContain('document_start')
  })

  test('what is taught later is registered, what is forgotten is gone, the others stay as they are', async () => {
    origins = ['https://a.example/*', 'https://b.example/*']
    await reconcileScripts(groups, none)
    const before = matches()
    await reconcileScripts(groups, taughtOn(['a.example']))
    await reconcileScripts(groups, taughtOn(['a.example', 'b.example']))
    expect(ofTaught()?.matches).toEqual(['https://a.example/*', 'https://b.example/*'])
    await reconcileScripts(groups, none)
    expect(matches()).toEqual(before)
  })

  test('two at a time do not register anything twice', async () => {
    origins = ['https://kettle.example/*']
    await Promise.all([1, 2, 3].map(() => reconcileScripts(groups, taughtOn(['kettle.example']))))
    expect(registered.map(script => script.id)).toEqual(['taught', 'marketplace-woocommerce', 'page'])
  })

  test('one that fails does not stop the next', async () => {
    origins = ['https://kettle.example/*']
    await expect(reconcileScripts(groups, () => Promise.reject(new Error('no store')))).rejects.toThrow('no store')
    await reconcileScripts(groups, none)
    expect(registered).toHaveLength(2)
  })
})
