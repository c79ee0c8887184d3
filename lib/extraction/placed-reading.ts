import type { PageReading } from '../pages/facts.ts'
import type { Column } from './columns.ts'

/** Where in a row a badge goes. */
export interface Spot {
  readonly anchor: Element
  /** The child of `anchor` the badge comes right after; without one it comes last. */
  readonly after?: Element | undefined
}

/** The element of a row and the place in it where a badge goes. */
export interface PlacedRow extends Spot {
  readonly row: Element
}

/** A reading with the elements it was read from: `rows[i]` is where `facts.rows[i]` stands. */
export interface PlacedReading {
  facts: PageReading
  /** The smallest element that holds the whole list: what the overlay watches. */
  list: Element | null
  rows: PlacedRow[]
}

/** A page that was looked at: the list on it, whose rows are read when they are asked for. */
export interface OpenPage {
  /** How many rows there are to be read. */
  total: number
  /**
   * What the rows `from` up to (without) `to` say, in page order; without numbers all of them. A row that nothing has changed in since it was last read
   * is the very same object. The health is that of everything read so far.
   */
  read(from?: number, to?: number): PlacedReading
  /** Something has changed here: the row it is in is to be read again. */
  forget(node: Node): void
  /** The same list as it stands now, what is known of its columns kept; undefined when it is another one, and the page is to be looked at anew. */
  again(): OpenPage | undefined
  /** Which column was taken for what, where the generic reader reads. */
  columns?: ReadonlyMap<string, Column>
}

/** A page that is read all at once, and anew after every change. */
export const allAtOnce = ({ facts, list, rows }: PlacedReading): OpenPage => ({
  total: rows.length,
  read: (from = 0, to = rows.length) => ({
    facts: { ...facts, rows: facts.rows.slice(from, to) } as PageReading,
    list,
    rows: rows.slice(from, to),
  }),
  forget: () => undefined,
  again: () => undefined,
})

/** A page without rows to be read: none of our business, if no more is said of it. */
export const unread = (more: Partial<PageReading> = {}, list: Element | null = null): OpenPage =>
  allAtOnce({
    facts: { kind: 'none', rows: [], reading: 'not a list', marketplace: 'generic', confidence: 0, skipped: [], ...more } as PageReading,
    list,
    rows: [],
  })

/** Whether one of the first rows can be read. */
export const isReadable = (page: OpenPage): boolean => page.total > 0 && page.read(0, 5).rows.length > 0

/** The page with more to say of all its readings. */
export function saying(page: OpenPage, more: Partial<Pick<PageReading, 'shop' | 'reading' | 'taught'>>): OpenPage {
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

/** A row whose spot is looked for when it is first asked for: few rows of a list get a badge. */
export function placeOf(row: Element, find: () => Spot): PlacedRow {
  let spot: Spot | undefined
  const found = () => {
    spot ??= find()
    return spot
  }
  return {
    row,
    get anchor() {
      return found().anchor
    },
    get after() {
      return found().after
    },
  }
}

/** The place right after what stands in an element: never inside something that can be clicked. */
export function beside(holder: Element): Spot {
  const link = holder.closest('a, button, input, [role="button"], label')
  return link?.parentElement ? { anchor: link.parentElement, after: link } : { anchor: holder }
}
