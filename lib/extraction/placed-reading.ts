import type { PageReading } from '../pages/facts.ts'

/** The element of a row and the place in it where a badge goes. */
export interface PlacedRow {
  row: Element
  anchor: Element
  /** The child of `anchor` the badge comes right after; without one it comes last. */
  after?: Element
}

/** A reading with the elements it was read from: `rows[i]` is where `facts.rows[i]` stands. */
export interface PlacedReading {
  facts: PageReading
  /** The smallest element that holds the whole list: what the overlay watches. */
  list: Element | null
  rows: PlacedRow[]
}
