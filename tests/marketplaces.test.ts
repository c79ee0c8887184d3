import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPage } from '../lib/extraction/read-page.ts'
import type { Marketplace } from '../lib/pages/marketplace.ts'

/** One folder a saved page: page.html, expected.json (what `read` gives), about.json (its address, and how it came to be). */
const folder = join(import.meta.dirname, 'marketplaces')
const now = new Date('2026-11-21T18:00:00Z')

const files = import.meta.glob<Record<string, Marketplace>>('../lib/marketplaces/*.ts', { eager: true })
const marketplaces = Object.values(files).flatMap(file => Object.values(file))

const folders = (path: string) => readdirSync(path, { withFileTypes: true }).filter(entry => entry.isDirectory())
const saved = folders(folder).flatMap(site =>
  folders(join(folder, site.name)).map(page => {
    const path = join(folder, site.name, page.name)
    const about = JSON.parse(readFileSync(join(path, 'about.json'), 'utf8'))
    return { site: site.name, page: page.name, path, url: new URL(about.url), about, html: readFileSync(join(path, 'page.html'), 'utf8') }
  }),
)

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const pageOf = (site: string, page: string) => marketplaces.find(m => m.id === site)?.pages.find(p => p.id === page)

test('every page of a marketplace has a saved page, and every saved page a marketplace', () => {
  const known = marketplaces.flatMap(m => m.pages.map(p => `${m.id}/${p.id}`)).sort()
  expect(saved.map(one => `${one.site}/${one.page}`).sort()).toEqual(known)
})

describe.each(saved)('$site: $page', ({ site, page, path, url, about, html }) => {
  test('is known by its own address and by no other page’s', () => {
    const document = parse(html)
    const here = saved.filter(other => other.site === site && pageOf(site, page)?.isHere(other.url, document)).map(other => other.page)
    expect(here).toEqual([page])
    expect(pageOf(site, page)?.isHere(url, document)).toBe(true)
  })

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

  test('says how it came to be', () => expect(['rendered', 'reconstructed']).toContain(about.proof))
})
