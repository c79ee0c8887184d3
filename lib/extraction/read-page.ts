import type { PageReading } from '../pages/facts.ts'
import type { Marketplace, Understanding } from '../pages/marketplace.ts'
import { type DayOrder, dateIn, dayOrder } from './dates.ts'
import { allLists, openAnyPage, openFound } from './generic-reader.ts'
import { type KnowPages, knowPages, type Reader } from './known-page.ts'
import { labelOf } from './labels.ts'
import { localCurrency, moneyIn } from './money.ts'
import { isReadable, type OpenPage, ofDetail, type PlacedReading, saying, unread } from './placed-reading.ts'
import { shopNameOf } from './shop-name.ts'
import { starsIn } from './stars.ts'
import { statusKind } from './status.ts'
import type { OpenTaught } from './taught.ts'
import { countIn } from './text.ts'

/** What reads the fields of a page about one order or customer: `readDetail` of detail.ts, where `lesser` is told. */
type ReadDetail = (document: Document, url: URL | undefined, now: Date, lesser: boolean) => PageReading['detail']

/** What was left on the page by scripts that run before the reader. */
export interface Before {
  know?: KnowPages | undefined
  taught?: OpenTaught | undefined
}

/** Reads a whole page at once, with the marketplace file that knows it, else with the generic reader; without `url` only the generic reader answers. */
export const readPage = (
  document: Document,
  url: URL | undefined,
  now: Date,
  marketplaces: Marketplace[],
  readDetail?: ReadDetail,
): PlacedReading => openPage(document, url, now, { know: knowPages(marketplaces) }, readDetail && withDetails(readDetail)).read()

/**
 * Opens a page: as the seller taught it, else with the marketplace file that knows it, else with the generic reader. Pure: the page is the same afterwards.
 * A page about one order or customer is left alone: the script that runs on sellers' pages keeps lists only and goes without the weight.
 */
export function openPage(
  document: Document,
  url: URL | undefined,
  now: Date,
  { know, taught }: Before,
  openGeneric = openAnyPage,
): OpenPage {
  const reader: Reader = {
    understanding: () => understanding(document, url, now),
    lists: () => allLists(document, now),
    open: (list, kind, columns) => openFound({ list, kind, assignment: { columns, score: 0 }, confidence: 1 }, document, url, now),
    openAnyPage: () => openAnyPage(document, url, now),
  }
  const asTaught = url && taught?.(url, reader)
  const known = url && know?.(document, url, now, reader)
  const page = (asTaught !== 'missed' && asTaught) || known?.open || openGeneric(document, url, now)
  const named = known?.shop ? undefined : shopNameOf(document)
  const shop = known?.shop ?? (named ? { id: named, name: named } : undefined)
  return saying(page, {
    ...(shop ? { shop } : {}),
    ...(asTaught ? (asTaught === 'missed' ? { taught: 'missed', reading: 'partly' } : { taught: 'used' }) : {}),
  })
}

/** The generic reader that also knows pages about one order or customer. */
const withDetails =
  (readDetail: ReadDetail): typeof openAnyPage =>
  (document, url, now) => {
    // Nothing was sent, or a bare text.
    if (!document.documentElement) return unread()
    const detail = readDetail(document, url, now, false)
    if (detail) return ofDetail(detail)
    const list = openAnyPage(document, url, now)
    const lesser = isDoubtful(list) ? readDetail(document, url, now, true) : undefined
    return lesser && (!isReadable(list) || lesser.items) ? ofDetail(lesser) : list
  }

/** No list, or one of which as many rows cannot be read as can: the articles of an order look like orders to the reader of lists. */
function isDoubtful(list: OpenPage): boolean {
  if (!isReadable(list)) return true
  const { rows, skipped } = list.read().facts
  return skipped.length >= rows.length
}

function understanding(document: Document, url: URL | undefined, now: Date): Understanding {
  const language = document.documentElement.getAttribute('lang') ?? ''
  const orders = new Map<string[], DayOrder | undefined>()
  const orderOf = (like: string[]) => {
    if (!orders.has(like)) orders.set(like, dayOrder(like, now, language))
    return orders.get(like)
  }
  return {
    money: text => moneyIn(text, sign => localCurrency(sign, language, url?.host)),
    date: (text, like) => dateIn(text, now, like && orderOf(like)),
    stars: starsIn,
    status: statusKind,
    count: countIn,
    labels: header => labelOf(header)?.labels ?? [],
  }
}
