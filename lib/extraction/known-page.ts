import type { PageReading, ShopName } from '../pages/facts.ts'
import type { ListPage, Marketplace, Understanding } from '../pages/marketplace.ts'
import type { Column } from './columns.ts'
import type { FoundList } from './find-lists.ts'
import type { Kind } from './meanings.ts'
import { healthOf } from './open-list.ts'
import { allAtOnce, isReadable, type OpenPage, placeOf, saying, unread } from './placed-reading.ts'

/** What marketplace files say of a page: how it is read, where one of them knows it, and whose it is. */
export interface KnownPage {
  open?: OpenPage
  shop?: ShopName
}

/** What a marketplace's script leaves to the reader's, so as not to carry a second copy. */
export interface Reader {
  understanding(): Understanding
  /** Every list of the page with its columns. */
  lists(): Iterable<{ list: FoundList; columns: Column[] }>
  open(list: FoundList, kind: Kind, columns: Map<string, Column>): OpenPage
  openList(): OpenPage
}

export type KnowPages = (document: Document, url: URL, now: Date, reader: Reader) => KnownPage

declare global {
  /** Left on the pages of a marketplace by a script that runs before the reader. */
  var regularsKnowPages: KnowPages | undefined
}

/** Reads with the marketplace file that knows a page; `open` is left out where the generic reader is to answer. */
export const knowPages =
  (marketplaces: Marketplace[]): KnowPages =>
  (document, url, now, reader) => {
    if (marketplaces.some(one => one.shopWindow?.(url))) return { open: unread() }
    // Also on the pages of a marketplace that its file does not know.
    const shop = marketplaces.map(one => one.shop(document, url)).find(one => one !== null)
    for (const marketplace of marketplaces) {
      const page = marketplace.pages.find(one => one.isHere(url, document))
      if (page?.read) return { shop, open: openListPage(document, url, now, marketplace, page, reader) }
      if (page) break
    }
    return { shop }
  }

/** With the marketplace's own file. Where it reads nothing and the generic reader does, the site has changed: its answer, said to be partial. */
function openListPage(document: Document, url: URL, now: Date, marketplace: Marketplace, page: ListPage, reader: Reader): OpenPage {
  const root = document.querySelector(page.root)
  const read = root ? page.read(root, { url, now, ...reader.understanding() }) : undefined
  if (!root || !read || read.rows.length === 0) {
    const generic = reader.openList()
    if (isReadable(generic)) return saying(generic, { reading: 'partly' })
    const { emptyMark: mark } = page
    const empty = typeof mark === 'string' ? document.querySelector(mark) !== null : !mark.test((root ?? document.body).textContent ?? '')
    const facts = {
      kind: read?.kind ?? 'none',
      rows: [],
      reading: empty ? 'empty' : 'broken',
      marketplace: marketplace.id,
      confidence: empty ? 1 : 0,
      skipped: read?.skipped ?? [],
    }
    return allAtOnce({ facts: facts as PageReading, list: root, rows: [] })
  }
  const left = new Set(read.skipped.map(one => one.row))
  const all = page.rows(root)
  const rows = all.length === read.rows.length ? all : all.filter((_, index) => !left.has(index))
  return allAtOnce({
    facts: { ...read, reading: healthOf(read.rows.length, read.skipped.length), marketplace: marketplace.id, confidence: 1 },
    list: root,
    rows: rows.map(row => placeOf(row, () => ({ anchor: page.badgeAnchor(row) ?? row }))),
  })
}
