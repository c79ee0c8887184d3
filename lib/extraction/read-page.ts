import type { PageReading } from '../pages/facts.ts'
import type { Marketplace, MarketplacePage, Understanding } from '../pages/marketplace.ts'
import { type DayOrder, dateIn, dayOrder } from './dates.ts'
import { headingOf } from './detail-heading.ts'
import { openAnyPage } from './generic-reader.ts'
import { labelOf } from './labels.ts'
import { localCurrency, moneyIn } from './money.ts'
import { healthOf } from './open-list.ts'
import { allAtOnce, type OpenPage, type PlacedReading, placeOf } from './placed-reading.ts'
import { shopNameOf } from './shop-name.ts'
import { starsIn } from './stars.ts'
import { statusKind } from './status.ts'
import { countIn } from './text.ts'

/** What reads the fields of a page about one order or customer (detail.ts); `lesser` as in detail-heading.ts. */
type ReadDetail = (document: Document, url: URL | undefined, now: Date, lesser: boolean) => PageReading['detail']

/** Reads a whole page at once; see `openPage`. */
export const readPage = (...page: Parameters<typeof openPage>): PlacedReading => openPage(...page).read()

/**
 * Opens a page with the marketplace file that knows it, else with the generic reader. Pure: the page is the same afterwards.
 * Without `url` only the generic reader answers. Without `readDetail` a page about one order or customer is known for what it is, and left alone:
 * the script that runs on sellers' pages keeps lists only and goes without the weight.
 */
export function openPage(
  document: Document,
  url: URL | undefined,
  now: Date,
  marketplaces: Marketplace[],
  readDetail: ReadDetail = noDetail,
): OpenPage {
  const known = url && knownPage(document, url, marketplaces)
  const page = known ? openKnown(document, url, now, known.marketplace, known.page) : openGeneric(document, url, now, readDetail)
  const named = shopNameOf(document)
  const shop = (url && known?.marketplace.shop(document, url)) ?? (named ? { id: named, name: named } : undefined)
  return shop ? saying(page, { shop }) : page
}

/** The page with more to say of all its readings. */
function saying(page: OpenPage, more: Partial<Pick<PageReading, 'shop' | 'reading'>>): OpenPage {
  return {
    ...page,
    read: (from, to) => {
      const reading = page.read(from, to)
      return { ...reading, facts: { ...reading.facts, ...more } }
    },
    again: () => {
      const same = page.again()
      return same && saying(same, more)
    },
  }
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

function openGeneric(document: Document, url: URL | undefined, now: Date, readDetail: ReadDetail): OpenPage {
  const detail = readDetail(document, url, now, false)
  if (detail) return ofDetail(detail)
  const list = openAnyPage(document, url, now)
  const lesser = isReadable(list) ? undefined : readDetail(document, url, now, true)
  return lesser ? ofDetail(lesser) : list
}

/** Whether one of the first rows can be read. */
const isReadable = (page: OpenPage) => page.total > 0 && page.read(0, 5).rows.length > 0

const ofDetail = (detail: NonNullable<PageReading['detail']>) =>
  allAtOnce({
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
function openKnown(document: Document, url: URL, now: Date, marketplace: Marketplace, page: MarketplacePage): OpenPage {
  const root = document.querySelector(page.root)
  const read = root ? page.read(root, { url, now, ...understanding(document, url, now) }) : undefined
  if (!root || !read || read.rows.length === 0) {
    const generic = openAnyPage(document, url, now)
    if (isReadable(generic)) return saying(generic, { reading: 'partly' })
    const empty = document.querySelector(page.emptyMark) !== null
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
