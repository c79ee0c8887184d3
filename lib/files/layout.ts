import type { DayOrder } from '../extraction/dates.ts'
import type { OrderRow } from '../pages/facts.ts'
import type { Field, FileKind } from './fields.ts'

/** The cell of an order's first row under a header; '' when the file has no such column. */
export type CellOf = (header: string) => string

/** How one platform writes one of its files. A new file is one more entry of the tables. */
export interface Layout {
  platform: string
  kind: FileKind
  /** Headers that together are found in no other platform's file; of several names of one, separated by bars, any. */
  signature: string[]
  /** Headers by what they hold; the first that is filled in a row counts. */
  columns: Partial<Record<Field, string[]>>
  /** What is not named in `columns` is found by its words, as in any file. */
  byLabel?: true
  /** The platform sells in one currency and does not write it. */
  currency?: string
  /** The currency of the country in whose language this header stands. */
  currencyBy?: Record<string, string>
  /** How the platform writes 03/04/2026, unless the file itself shows otherwise. */
  dayOrder?(dates: string[]): DayOrder | undefined
  decimalMark?: '.' | ','
  /** Does an amount stand for the whole order (and may repeat on each row) or for its line? Left out: headers and rows are looked at. */
  amounts?: 'order' | 'line'
  /** Cells hold HTML entities. */
  html?: boolean
  /** The platform translates its headers: then these are their English names in order, and what the cells under each look like. */
  translated?: [header: string, looks: RegExp][]
  /** How many of the rows below a row with these cells are lines of its order, though they have numbers of their own. */
  linesBelow?(cell: CellOf): number
  /** Whether the amount of a row is of what was sold: some write fees into the same column. */
  isSale?(cell: CellOf): boolean
  /** What no table can say. */
  adjust?(order: OrderRow, cell: CellOf): OrderRow
}

export const monthFirst = (): DayOrder => 'month-first'
