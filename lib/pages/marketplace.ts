import type { Rows, ShopName, SkippedRow, StatusKind } from './facts.ts'

/** What `read` of a marketplace's page gives: facts by row, and the rows that had to be left out. */
export type ReadRows = Rows & { skipped: SkippedRow[] }

/** Values understood as the generic reader understands them; handed in, so that a marketplace's script does not carry a second copy of it. */
export interface Understanding {
  /** Whole minor units; an ambiguous sign (¥, $) has the currency of the page's language and host, or none. */
  money(text: string): { minor: number; currency?: string } | undefined
  /** ISO 8601; `like` are the other dates of the column, which tell what 03/04 is. */
  date(text: string, like?: string[]): string | undefined
  stars(element: Element): number | undefined
  status(text: string): StatusKind
  count(text: string): number | undefined
  /** What a header says (see `Label` in lib/extraction/labels.ts); none for words we do not know. */
  labels(header: string): readonly string[]
}

export interface ReadContext extends Understanding {
  url: URL
  /** Relative dates ("3 days ago") are taken against this clock. */
  now: Date
}

/**
 * Where a review of this page is answered, as far as it is known. What may be said there, how much and how long is a rule of the platform:
 * `lib/replies/platform-rules`, under the marketplace's id.
 */
export interface ReplyPlace {
  /** The words on what the seller clicks to open the box. */
  opens?: string
  /** Selector of the box in the document once it is open. */
  box: string
}

/** A page known by its address alone. Nobody has written down what its list is made of: the generic reader reads it, and that is no fault of the site. */
export interface AddressPage {
  id: string
  /** True for this page only; the address decides, the document helps where two pages share an address. */
  isHere(url: URL, document: ParentNode): boolean
  reply?: ReplyPlace
  read?: undefined
}

/** A page whose list this file reads. */
export interface ListPage extends Omit<AddressPage, 'read'> {
  /** Selector of the list. */
  root: string
  /**
   * Tells "nothing here" from "we can no longer see". Selector of what the site shows when the list is empty; where nobody has written that down, what the
   * text of a list that is not empty holds (an order number, say): a page without it has nothing, a page with it that we cannot read is broken.
   */
  emptyMark: string | RegExp
  /** Pure: no waiting, no storing, no writing to the page. */
  read(root: Element, context: ReadContext): ReadRows
  /** The elements of the rows, in the order of `read(root).rows`. */
  rows(root: Element): Element[]
  /** Where a row's badge goes; null when the row has no such place. */
  badgeAnchor(row: Element): Element | null
}

export type MarketplacePage = ListPage | AddressPage

/**
 * What a buyer is recognised by on a marketplace's pages, at best. id: a number or a mail address · nick: an account name nobody else has · name: a name
 * two buyers can share · masked, none: nobody can be recognised again, so the customer is "unknown on this platform" and what is known goes by order ·
 * unknown: nobody has written down whether the pages show one.
 */
export type BuyerShown = 'id' | 'nick' | 'name' | 'masked' | 'none' | 'unknown'

/** Everything about one site. One file in `lib/marketplaces` exports one of these; the list of sites is made from the folder. */
export interface Marketplace {
  /** Also what its rules for replies are found by (`rulesFor` in lib/replies/platform-rules). */
  id: string
  label: string
  /**
   * Match patterns of its hosts. One prompt asks for those of the site in front (one country's, say; `originsFor` in lib/sites). A self-hosted shop system has paths only (`*://*` + path): its host is the seller's own,
   * and is asked for alone.
   */
  matches: string[]
  /** `rendered`: checked on a page the real software made · `reconstructed`: built from published notes, not yet confirmed on a live page. */
  proof: 'rendered' | 'reconstructed'
  buyer: BuyerShown
  /** The shop this page belongs to, stable over languages and pages; null when the page does not tell. */
  shop(document: ParentNode, url: URL): ShopName | null
  /** True for pages of its hosts where people shop: what stands there is about other sellers, or the seller's own purchases, and is not read. */
  shopWindow?(url: URL): boolean
  pages: MarketplacePage[]
}

declare global {
  /** The files of the marketplace a page is of; left by its script, which runs before the reader. */
  var regularsMarketplaces: Marketplace[] | undefined
  /** Set while the reader is on this page. */
  var regularsReadAgain: (() => void) | undefined
}
