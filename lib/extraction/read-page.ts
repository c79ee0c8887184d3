import type { PageReading } from '../pages/facts.ts'
import type { Marketplace, Understanding } from '../pages/marketplace.ts'
import { type DayOrder, dateIn, dayOrder } from './dates.ts'
import { headingOf } from './detail-heading.ts'
import { openAnyPage } from './generic-reader.ts'
import { type KnowPages, knowPages } from './known-page.ts'
import { labelOf } from './labels.ts'
import { localCurrency, moneyIn } from './money.ts'
import { isReadable, type OpenPage, ofDetail, type PlacedReading, saying } from './placed-reading.ts'
import { shopNameOf } from './shop-name.ts'
import { starsIn } from './stars.ts'
import { statusKind } from './status.ts'
import { countIn } from './text.ts'

/** What reads the fields of a page about one order or customer (detail.ts); `lesser` as in detail-heading.ts. */
type ReadDetail = (document: Document, url: URL | undefined, now: Date, lesser: boolean) => PageReading['detail']

/** Reads a whole page at once, with the marketplace file that knows it, else with the generic reader; without `url` only the generic reader answers. */
export const readPage = (
  document: Document,
  url: URL | undefined,
  now: Date,
  marketplaces: Marketplace[],
  readDetail?: ReadDetail,
): PlacedReading => openPage(document, url, now, knowPages(marketplaces), readDetail).read()

/**
 * Opens a page, with the marketplace file that knows it, else with the generic reader. Pure: the page is the same afterwards.
 * Without `readDetail` a page about one order or customer is known for what it is, and left alone: the script that runs on sellers' pages keeps lists
 * only and goes without the weight.
 */
export function openPage(
  document: Document,
  url: URL | undefined,
  now: Date,
  know: KnowPages | undefined,
  readDetail = noDetail,
): OpenPage {
  const known =
    url &&
    know?.(document, url, now, {
      understanding: () => understanding(document, url, now),
      openAnyPage: () => openAnyPage(document, url, now),
    })
  const page = known?.open ?? openGeneric(document, url, now, readDetail)
  const named = known?.shop ? undefined : shopNameOf(document)
  const shop = known?.shop ?? (named ? { id: named, name: named } : undefined)
  return shop ? saying(page, { shop }) : page
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
