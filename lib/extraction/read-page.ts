import type { Marketplace, Understanding } from '../pages/marketplace.ts'
import { type DayOrder, dateIn, dayOrder } from './dates.ts'
import { findBoxes } from './find-boxes.ts'
import { allLists, type FindLists, openAnyPage, openFound } from './generic-reader.ts'
import { type KnowPages, knowPages, type Reader } from './known-page.ts'
import { labelOf } from './labels.ts'
import { localCurrency, moneyIn } from './money.ts'
import { type OpenPage, type PlacedReading, saying } from './placed-reading.ts'
import { shopNameOf } from './shop-name.ts'
import { starsIn } from './stars.ts'
import { statusKind } from './status.ts'
import type { OpenTaught } from './taught.ts'
import { countIn } from './text.ts'

/** What opens a page nobody has taught or written a file for: those of open-detail.ts know more than lists, and more words. */
export type OpenGeneric = (document: Document, url: URL | undefined, now: Date) => OpenPage

declare global {
  /** Set once the script that knows pages about one order or customer is on this page. */
  var regularsDetails: OpenGeneric | undefined
}

/** What was left on the page by scripts that run before the reader. */
export interface Before {
  know?: KnowPages | undefined
  taught?: OpenTaught | undefined
  boxes?: FindLists | undefined
}

/** Reads a whole page at once, with the marketplace file that knows it, else with the generic reader; without `url` only the generic reader answers. */
export const readPage = (
  document: Document,
  url: URL | undefined,
  now: Date,
  marketplaces: Marketplace[],
  openGeneric?: OpenGeneric,
): PlacedReading => openPage(document, url, now, { know: knowPages(marketplaces), boxes: findBoxes }, openGeneric).read()

/**
 * Opens a page: as the seller taught it, else with the marketplace file that knows it, else with the generic reader. Pure: the page is the same afterwards.
 * @param openGeneric what knows more than lists; most pages go without its weight
 */
export function openPage(
  document: Document,
  url: URL | undefined,
  now: Date,
  { know, taught, boxes }: Before,
  openGeneric?: OpenGeneric,
): OpenPage {
  const openList = () => openAnyPage(document, url, now, boxes)
  const reader: Reader = {
    understanding: () => understanding(document, url, now),
    lists: () => allLists(document, now, boxes),
    open: (list, kind, columns) => openFound({ list, kind, assignment: { columns, score: 0 }, confidence: 1 }, document, url, now),
    openList,
  }
  const asTaught = url && taught?.(url, reader)
  const known = url && know?.(document, url, now, reader)
  const page = (asTaught !== 'missed' && asTaught) || known?.open || (openGeneric ? openGeneric(document, url, now) : openList())
  const named = known?.shop ? undefined : shopNameOf(document)
  const shop = known?.shop ?? (named ? { id: named, name: named } : undefined)
  return saying(page, {
    ...(shop ? { shop } : {}),
    ...(asTaught ? (asTaught === 'missed' ? { taught: 'missed', reading: 'partly' } : { taught: 'used' }) : {}),
  })
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
