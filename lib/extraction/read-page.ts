import type { PageReading } from '../pages/facts.ts'
import type { Marketplace } from '../pages/marketplace.ts'

/** The element of a row and the place in it where a badge goes. */
export interface PlacedRow {
  row: Element
  anchor: Element
}

/** A reading with the elements it was read from: `rows[i]` is where `facts.rows[i]` stands. */
export interface PlacedReading {
  facts: PageReading
  /** The smallest element that holds the whole list: what the overlay watches. */
  list: Element | null
  rows: PlacedRow[]
}

/**
 * Reads a page with the marketplace file that knows it, else with the generic reader. Pure: the page is the same afterwards.
 * Without `url` only the generic reader answers.
 */
export function readPage(_document: Document, _url: URL | undefined, _now: Date, _marketplaces: Marketplace[]): PlacedReading {
  return {
    facts: { kind: 'none', rows: [], reading: 'not a list', marketplace: 'generic', confidence: 0, skipped: [] },
    list: null,
    rows: [],
  }
}
