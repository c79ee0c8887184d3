import { type Columns, type Field, type List, listOf } from './fields.ts'
import { FileTrouble } from './file-trouble.ts'
import { type FoundLayout, HEADER_WITHIN } from './find-layout.ts'
import { fieldsByLabel } from './label-columns.ts'
import type { TableRows } from './tables.ts'

/** The first rows of a file and what their columns are taken for: what the seller points at. */
export interface SeenColumns {
  rows: string[][]
  /** Index of the row that holds the headers. */
  headerAt: number
  list: List
  fields: Partial<Record<Field, number[]>>
}

/** No known list, but rows of several cells: the seller can say what they are. Nothing of it was kept. */
export class UnknownColumns extends FileTrouble {
  readonly seen: SeenColumns

  constructor(seen: SeenColumns) {
    super('no-header')
    this.seen = seen
  }
}

/** Rows that are shown below the headers. */
const SHOWN = 5

const firstRows = (rows: TableRows, headerAt: number): string[][] =>
  rows.slice(0, Math.max(HEADER_WITHIN, headerAt + 1 + SHOWN)).map(row => row ?? [])
const fieldsIn = (columns: Columns): SeenColumns['fields'] => Object.fromEntries(columns)

/** What the columns of a known list are taken for. */
export const seenColumns = (rows: TableRows, { headerAt, layout, columns }: FoundLayout): SeenColumns => ({
  rows: firstRows(rows, headerAt),
  headerAt,
  list: listOf(layout.kind),
  fields: fieldsIn(columns),
})

/** What can be guessed of an unknown list: its headers are the first of the widest rows. Undefined where no row has two cells. */
export function unknownColumns(rows: TableRows): SeenColumns | undefined {
  const filled = rows.slice(0, HEADER_WITHIN).map(row => row?.filter(cell => cell !== '').length ?? 0)
  const most = Math.max(0, ...filled)
  if (most < 2) return undefined
  const headerAt = filled.indexOf(most)
  const below = rows.slice(headerAt + 1, headerAt + 1 + HEADER_WITHIN).flatMap(row => (row ? [row] : []))
  const list = 'orders'
  return { rows: firstRows(rows, headerAt), headerAt, list, fields: fieldsIn(fieldsByLabel(list, rows.at(headerAt) ?? [], below).columns) }
}
