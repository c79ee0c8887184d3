import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage } from '../lib/extraction/read-page.ts'
import type { ListPage, Marketplace } from '../lib/pages/marketplace.ts'
import { rulesFor } from '../lib/replies/platform-rules.ts'
import { fits } from '../lib/sites/sites.ts'

/**
 * One folder a saved page: page.html, expected.json (what `read` gives), about.json (its address, and how it came to be). A page known by its address
 * alone has about.json only.
 */
const folder = join(import.meta.dirname, 'marketplaces')
const now = new Date('2026-11-21T18:00:00Z')

const files = import.meta.glob<Record<string, Marketplace>>('../lib/marketplaces/*.ts', { eager: true })
const marketplaces = Object.values(files).flatMap(file => Object.values(file))

const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter(entry => entry.isDirectory())
const known = folders(folder).flatMap(site =>
  folders(join(folder, site.name)).map(page => {
    const path = join(folder, site.name, page.name)
    const about = JSON.parse(readFileSync(join(path, 'about.json'), 'utf8'))
    const html = existsSync(join(path, 'page.html')) ? readFileSync(join(path, 'page.html'), 'utf8') : undefined
    return { site: site.name, page: page.name, path, url: new URL(about.url), about, html }
  }),
)
const saved = known.flatMap(({ html, ...one }) => (html === undefined ? [] : [{ ...one, html }]))

/** The page as a browser builds it: `DOMParser` alone leaves declared shadow roots as templates. */
function parse(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html')
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content)
    template.remove()
  }
  return document
}

/** A table any shop could have. */
const anyOrders = `<table><thead><tr><th>订单号</th><th>买家</th><th>下单时间</th><th>金额</th><th>状态</th></tr></thead><tbody>${[1, 2, 3]
  .map(n => `<tr><td>30012345678${n}</td><td>买家小${n}</td><td>2026-11-2${n - 1} 10:00</td><td>¥${n}9.00</td><td>待发货</td></tr>`)
  .join('')}</tbody></table>`
const shopWith = (body: string) => parse(`<!doctype html><html lang="zh-CN"><body><h1>订单列表</h1>${body}</body></html>`)

const pageOf = (site: string, page: string) => marketplaces.find(m => m.id === site)?.pages.find(p => p.id === page)

test('every page of a marketplace has a saved page, and every saved page a marketplace', () => {
  const all = marketplaces.flatMap(m => m.pages.map(p => `${m.id}/${p.id}${p.read ? '' : ' (address)'}`)).sort()
  expect(known.map(one => `${one.site}/${one.page}${one.html === undefined ? ' (address)' : ''}`).sort()).toEqual(all)
})

test('each file holds one marketplace, of its own name', () => {
  expect(Object.entries(files).map(([path, file]) => [path.replace(/^.*\/(.*)\.ts$/, '$1'), Object.values(file).map(m => m.id)])).toEqual(
    marketplaces.map(({ id }) => [id, [id]]),
  )
})

describe.each(marketplaces)('$id', ({ id, matches, shopWindow }) => {
  test('asks for whole hosts that can be granted, and for nobody else’s', () => {
    for (const pattern of matches)
      expect(pattern).toMatch(/^(https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*|\*:\/\/\*(\/\*)?\/[\w-]+\/\*)$/)
    const hosts = marketplaces.filter(m => m.id !== id).flatMap(m => m.matches)
    expect(matches.filter(pattern => hosts.includes(pattern))).toEqual([])
  })
  test('has its own pages within those hosts, and none of them in a shop window', () => {
    const own = known.filter(one => one.site === id)
    expect(own.filter(({ url }) => !matches.some(pattern => fits(pattern, url)))).toEqual([])
    expect(own.filter(({ url }) => shopWindow?.(url))).toEqual([])
  })
})

describe.each(known)('$site: $page', ({ site, page, url, about, html = '' }) => {
  test('is known by its own address and by no other page’s, of any site', () => {
    const document = parse(html)
    const here = known.filter(other => pageOf(site, page)?.isHere(other.url, document)).map(other => `${other.site}: ${other.page}`)
    expect(here).toEqual([`${site}: ${page}`])
    expect(pageOf(site, page)?.isHere(url, document)).toBe(true)
  })

  test('says how it came to be', () => expect(['rendered', 'reconstructed']).toContain(about.proof))
})

describe.each(saved)('$site: $page', ({ site, page, path, url, html }) => {
  test('gives exactly the expected reading, and leaves the page as it was', () => {
    const document = parse(html)
    const before = document.documentElement.outerHTML
    const { facts, rows } = readPage(document, url, now, marketplaces)
    const expected = join(path, 'expected.json')
    // A new page: the reading is written for a person to check before it is kept.
    if (!existsSync(expected)) writeFileSync(expected, `${JSON.stringify(facts, null, 2)}\n`)
    expect(facts).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
    expect(rows.length).toBe(facts.rows.length)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('is read the same without a browser, as `tool read-page` does', () => {
    const { facts } = readPage(parseHTML(html).document, url, now, marketplaces)
    expect(facts).toEqual(JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')))
  })

  test('gives each row a place for its badge, inside the row', () => {
    const { rows } = readPage(parse(html), url, now, marketplaces)
    const list = pageOf(site, page) as ListPage
    expect(rows.filter(({ row, anchor }) => list.badgeAnchor(row) !== anchor || !row.contains(anchor))).toEqual([])
    expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(rows.length)
  })
})

describe('a site that has changed', () => {
  /** Every hold a reader could have on the markup is gone; what stays is what a person sees. */
  function withoutMarkup(html: string): Document {
    const document = parse(html)
    for (const element of document.body.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) if (/^(class|id|data-.*|name|type)$/.test(name)) element.removeAttribute(name)
    return document
  }
  const readings = saved.map(({ site, page, url, html }) => {
    const { marketplace, reading, rows } = readPage(withoutMarkup(html), url, now, marketplaces).facts
    return { of: `${site}: ${page}`, marketplace, reading, rows: rows.length }
  })

  test('is read by the generic reader and said to be read in part, or said to be broken; never passed over', () => {
    // These rows are known by their texts alone.
    const asBefore = ['pinduoduo: reviews', 'pinduoduo: orders']
    const passedOver = readings.filter(
      ({ reading, marketplace }) => reading !== 'broken' && !(reading === 'partly' && marketplace === 'generic'),
    )
    expect(passedOver.map(({ of }) => of).filter(of => !asBefore.includes(of))).toEqual([])
  })
  test('the better reading wins: all rows of TikTok’s orders are still there', () => {
    expect(readings).toContainEqual({ of: 'tiktok: orders', marketplace: 'generic', reading: 'partly', rows: 5 })
  })
})

/** How these sites show an empty list is known; of the others it is only known what they would show if it were not empty. */
const SAYS_EMPTY = ['woocommerce', 'shopify']
describe.each(saved.filter(({ site }) => !SAYS_EMPTY.includes(site)))('$site: $page', ({ site, page, url, html }) => {
  test('with nothing in the list is empty, not broken', () => {
    const document = parse(html)
    document.querySelector((pageOf(site, page) as ListPage).root)?.replaceChildren()
    expect(readPage(document, url, now, marketplaces).facts).toMatchObject({ rows: [], reading: 'empty' })
  })
})

describe.each(known.filter(({ html }) => html === undefined))('$site: $page, known by its address alone', ({ url }) => {
  test('is read by the generic reader, which is no fault of the site', () => {
    expect(readPage(shopWith(anyOrders), url, now, marketplaces).facts).toMatchObject({
      kind: 'orders',
      reading: 'fine',
      marketplace: 'generic',
      rows: [{ orderId: '300123456781' }, { orderId: '300123456782' }, { orderId: '300123456783' }],
    })
  })
})

test('a shop is told also on pages its marketplace does not know; on nobody’s else', () => {
  const shopAt = (address: string) => readPage(shopWith(anyOrders), new URL(address), now, marketplaces).facts.shop
  expect(shopAt('https://admin.shopify.com/store/oak-and-ash/draft_orders')).toEqual({ id: 'oak-and-ash', name: 'oak-and-ash' })
  expect(shopAt('https://elsewhere.example/store/oak-and-ash/fdbk/feedback_profile/oak')).toBeUndefined()
})

test.each([
  'https://www.etsy.com/listing/1/scarf',
  'https://www.etsy.com/your/purchases',
  'https://www.ebay.de/itm/23',
  'https://www.ebay.com/mye/myebay/purchase',
])('nothing is read where people shop: %s', address => {
  expect(readPage(shopWith(anyOrders), new URL(address), now, marketplaces).facts).toMatchObject({ kind: 'none', reading: 'not a list' })
})

test('where the box for replies is known, the saved page has it open, once', () => {
  const boxes = saved.flatMap(({ site, page, html }) => {
    const box = pageOf(site, page)?.reply?.box
    return box ? [[`${site}: ${page}`, parse(html).querySelectorAll(box).length]] : []
  })
  expect(boxes).toEqual([
    ['pinduoduo: reviews', 1],
    ['taobao: reviews', 1],
  ])
})

test('a marketplace finds its own rules for replies; for these nobody has found any', () => {
  const none = marketplaces.filter(({ id }) => rulesFor(id).id === 'generic').map(({ id }) => id)
  expect(none.sort()).toEqual(['shopee', 'shopify', 'tiktok', 'woocommerce'])
  expect(marketplaces.filter(({ id }) => !none.includes(id) && rulesFor(id).id !== id)).toEqual([])
  expect(rulesFor('amazon')).toMatchObject({ publicReply: false })
})
