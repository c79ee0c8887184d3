import type { PageReading } from '../pages/facts.ts'
import type { ListPage, Marketplace, MarketplacePage, Understanding } from '../pages/marketplace.ts'
import { type DayOrder, dateIn, dayOrder } from './dates.ts'
import { headingOf } from './detail-heading.ts'
import { healthOf, readAnyPage } from './generic-reader.ts'
import { labelOf } from './labels.ts'
import { localCurrency, moneyIn } from './money.ts'
import type { PlacedReading } from './placed-reading.ts'
import { shopNameOf } from './shop-name.ts'
import { starsIn } from './stars.ts'
import { statusKind } from './status.ts'
import { countIn } from './text.ts'

/** What reads the fields of a page about one order or customer (detail.ts); `lesser` as in detail-heading.ts. */
type ReadDetail = (document: Document, url: URL | undefined, now: Date, lesser: boolean) => PageReading['detail']

/**
 * Reads a page with the marketplace file that knows it, else with the generic reader. Pure: the page is the same afterwards.
 * Without `url` only the generic reader answers. Without `readDetail` a page about one order or customer is known for what it is, and left alone:
 * the script that runs on sellers' pages keeps lists only and goes without the weight.
 */
export function readPage(
  document: Document,
  url: URL | undefined,
  now: Date,
  marketplaces: Marketplace[],
  readDetail: ReadDetail = noDetail,
): PlacedReading {
  if (url && marketplaces.some(one => one.shopWindow?.(url))) return unread
  const known = url && knownPage(document, url, marketplaces)
  const reading =
    url && known?.page.read ? readKnown(document, url, now, known.marketplace, known.page) : readGeneric(document, url, now, readDetail)
  const named = shopNameOf(document)
  // Also on the pages of a marketplace that its file does not know.
  const ofMarketplace = url && marketplaces.map(one => one.shop(document, url)).find(one => one !== null)
  const shop = ofMarketplace ?? (named ? { id: named, name: named } : undefined)
  return shop ? { ...reading, facts: { ...reading.facts, shop } } : reading
}

function knownPage(
  document: ParentNode,
  url: URL,
  marketplaces: Marketplace[],
): { marketplace: Marketplace; page: MarketplacePage } | undefined {
  for (const marketplace of marketplaces) {
    const page = marketplace.pages.find(one => one.isHere(url, document))
    if (page) return { marketplace, page }
  }
  return undefined
}

const noDetail: ReadDetail = (document, _url, _now, lesser) => {
  const heading = lesser ? undefined : headingOf(document, false)
  return heading && { kind: heading.kind }
}

function readGeneric(document: Document, url: URL | undefined, now: Date, readDetail: ReadDetail): PlacedReading {
  const detail = readDetail(document, url, now, false)
  if (detail) return ofDetail(detail)
  const list = readAnyPage(document, url, now)
  const lesser = list.facts.rows.length === 0 ? readDetail(document, url, now, true) : undefined
  return lesser ? ofDetail(lesser) : list
}

const unread: PlacedReading = {
  facts: { kind: 'none', rows: [], reading: 'not a list', marketplace: 'generic', confidence: 0, skipped: [] },
  list: null,
  rows: [],
}

const ofDetail = (detail: NonNullable<PageReading['detail']>): PlacedReading => ({
  facts: { kind: 'none', rows: [], reading: 'not a list', marketplace: 'generic', confidence: 0.7, skipped: [], detail },
  list: null,
  rows: [],
})

function understanding(document: Document, url: URL, now: Date): Understanding {
  const language = document.documentElement.getAttribute('lang') ?? ''
  const orders = new Map<string[], DayOrder | undefined>()
  const orderOf = (like: string[]) => {
    if (!orders.has(like)) orders.set(like, dayOrder(like, now, language))
    return orders.get(like)
  }
  return {
    money: text => moneyIn(text, sign => localCurrency(sign, language, url.host)),
    date: (text, like) => dateIn(text, now, like && orderOf(like)),
    stars: starsIn,
    status: statusKind,
    count: countIn,
    labels: header => labelOf(header)?.labels ?? [],
  }
}

/** With the marketplace's own file. Where it reads nothing and the generic reader does, the site has changed: its answer, said to be partial. */
function readKnown(document: Document, url: URL, now: Date, marketplace: Marketplace, page: ListPage): PlacedReading {
  const root = document.querySelector(page.root)
  const read = root ? page.read(root, { url, now, ...understanding(document, url, now) }) : undefined
  if (!root || !read || read.rows.length === 0) {
    const generic = readAnyPage(document, url, now)
    if (generic.facts.rows.length > 0) return { ...generic, facts: { ...generic.facts, reading: 'partly' } }
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
    return { facts: facts as PageReading, list: root, rows: [] }
  }
  const left = new Set(read.skipped.map(one => one.row))
  const all = page.rows(root)
  const rows = all.length === read.rows.length ? all : all.filter((_, index) => !left.has(index))
  return {
    facts: { ...read, reading: healthOf(read.rows.length, read.skipped.length), marketplace: marketplace.id, confidence: 1 },
    list: root,
    rows: rows.map(row => ({ row, anchor: page.badgeAnchor(row) ?? row })),
  }
}
