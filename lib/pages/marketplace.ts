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

export interface MarketplacePage {
  id: string
  /** True for this page only; the address decides, the document helps where two pages share an address. */
  isHere(url: URL, document: ParentNode): boolean
  /** Selector of the list. */
  root: string
  /** Selector of what the site shows when the list is empty: tells "nothing here" from "we can no longer see". */
  emptyMark: string
  /** Pure: no waiting, no storing, no writing to the page. */
  read(root: Element, context: ReadContext): ReadRows
  /** The elements of the rows, in the order of `read(root).rows`. */
  rows(root: Element): Element[]
  /** Where a row's badge goes; null when the row has no such place. */
  badgeAnchor(row: Element): Element | null
}

/** Everything about one site. One file in `lib/marketplaces` exports one of these; the list of sites is made from the folder. */
export interface Marketplace {
  id: string
  label: string
  /**
   * Match patterns of its hosts, asked for in one prompt. A self-hosted shop system has paths only (`*://*` + path): its host is the seller's own,
   * and is asked for alone.
   */
  matches: string[]
  /** `rendered`: checked on a page the real software made · `reconstructed`: built from published notes, not yet confirmed on a live page. */
  proof: 'rendered' | 'reconstructed'
  /** The shop this page belongs to, stable over languages and pages; null when the page does not tell. */
  shop(document: ParentNode, url: URL): ShopName | null
  pages: MarketplacePage[]
}

declare global {
  /** Marketplace files loaded on this page, each a script of its own that runs before the reader. */
  var regularsMarketplaces: Marketplace[] | undefined
  /** Set while the reader is on this page. */
  var regularsReadAgain: (() => void) | undefined
}
