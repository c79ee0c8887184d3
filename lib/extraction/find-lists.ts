import { outsideRows } from '../pages/roots.ts'
import { type GridRow, groupGrid, groupRows } from './group-rows.ts'
import { cellsOfRow, headersNear, headersOf, headerText, isHeader, spanOf } from './headers.ts'
import { isHidden } from './leaves.ts'
import { type Cell, cardLabels, type Layout } from './parts.ts'
import { fold } from './text.ts'

export interface ListRow {
  element: Element
  cells: Cell[]
  /** Further rows of the same order: its other articles. */
  more: Cell[][]
  /** Some of its cells stand outside of `element`. */
  inPieces?: boolean
}

export interface RowsUnderHeaders {
  /** The words over a column; none for cards. */
  headers: Map<string, string>
  rows: ListRow[]
  /** Rows without columns are cards: what a fact is must be seen from the fact. */
  layout: Layout
}

export interface FoundList extends RowsUnderHeaders {
  /** The smallest element that holds all rows; of an empty list, and of one with tables in its rows, the table. */
  element: Element
  /** The list in the same place as it stands now; undefined when there is none any more. */
  again(): FoundList | undefined
}

/** Tables, and what stands for one: ARIA grids, a header over rows of boxes. */
export function findTables(root: ParentNode): FoundList[] {
  const lists = outsideRows(root, 'table, [role$="grid"], [role="table"]').flatMap(
    one => (one.localName === 'table' ? readTable(one) : one.querySelector('table') ? undefined : readGrid(one)) ?? [],
  )
  return oneOfMany(lists, () => findTables(root))
}

/** Tables under one header that stands before all of them are one list: a table for each order. */
function oneOfMany(lists: FoundList[], findAgain: () => FoundList[]): FoundList[] {
  return [...new Set(lists.map(list => list.headers))].flatMap(headers => {
    const same = lists.filter(list => list.headers === headers)
    const [first, second] = same
    if (!first || !second) return same
    const rows = same.flatMap(list => list.rows)
    const element = holderOf(rows.map(row => row.element)) ?? first.element
    return [{ ...first, element, rows, again: () => findAgain().find(list => list.element === element) }]
  })
}

const own = (parent: Element, names: RegExp) => [...parent.children].filter(child => names.test(child.localName))

const rowsIn = (part: Element) => own(part, /^tr$/)

function readTable(table: Element): FoundList | undefined {
  const head = own(table, /^thead$/).flatMap(rowsIn)
  const body = own(table, /^t(body|r)$/)
    .flatMap(part => (part.localName === 'tr' ? part : rowsIn(part)))
    .filter(row => row.getAttribute('aria-hidden') !== 'true' && !isHidden(row))
  const again = () => readTable(table)
  // A table in each row.
  if (body.length > 1 && body.slice(0, 3).every(row => row.childElementCount === 1 && row.querySelector('tbody')))
    return { ...cardsOf(table, body), again }
  // Over the header can stand a title, or fields to filter by.
  if (head.length === 0) head.push(...body.splice(0, 1 + body.slice(0, 3).findIndex(row => isHeader(cellsOfRow(row)))).slice(-1))
  const ownHeaders = headersOf(head, columnsIn(body))
  const headers = ownHeaders.size > 0 ? ownHeaders : body[0] ? headersNear(table, columnsIn(body)) : ownHeaders
  if (headers.size < 2) return undefined
  if (body.length === 0 && ownHeaders.size > 0 && hasBodyElsewhere(table)) return undefined
  const rows = saysNothing(body) ? [] : groupRows(body, headers)
  return { element: holderOf(body) ?? table, headers, rows, layout: 'table', again }
}

/** Rows without columns. */
export const cardsOf = (element: Element, cards: Element[]): Omit<FoundList, 'again'> => ({
  element,
  headers: new Map(),
  rows: cards.map(card => ({ element: card, cells: [{ column: '', element: card }], more: [] })),
  layout: cardLabels(cards),
})

/** How many columns the first rows have; a row over all of them is one cell. */
const columnsIn = (rows: Element[]) =>
  Math.max(...rows.slice(0, 4).map(row => cellsOfRow(row).reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)))

/** A table of headers only, whose rows are another element after it. */
function hasBodyElsewhere(table: Element): boolean {
  let at: Element | null = table
  for (let up = 0; at && up < 3; up++, at = at.parentElement)
    for (let after = at.nextElementSibling; after; after = after.nextElementSibling)
      if (after.querySelectorAll('*').length > 12) return true
  return false
}

/** No rows, or at most two that only say so. */
function saysNothing(rows: Element[]): boolean {
  if (rows.length > 2) return false
  return rows.every(row => {
    const text = fold(row.textContent ?? '')
    return !text || (cellsOfRow(row).length === 1 && text.length < 200 && !/\d{4}/.test(text))
  })
}

/** The smallest element around all of them, which stand in page order. */
export function holderOf(rows: Element[]): Element | null {
  const last = rows.at(-1)
  let holder: Element | null = rows[0]?.parentElement ?? null
  while (holder && last && !holder.contains(last)) holder = holder.parentElement
  return holder
}

/** Boxes to tick before the rows have a header and are no cells. */
function withoutBlanks(headers: Map<string, string>, cells: number): Map<string, string> {
  const names = [...headers]
  return names.length === cells + 1 && names.every(([x], i) => x === String(i)) && !names[0]?.[1]
    ? new Map(names.slice(1).map(([x, name]) => [String(Number(x) - 1), name]))
    : headers
}

/** Where a grid says a cell belongs; else its place in the row. */
const columnOf = (cell: Element, x: number) => cell.getAttribute('aria-colindex') ?? cell.getAttribute('col-id') ?? String(x)

/** role=row under a grid; a grid with frozen columns has a row in several pieces, told by its number. */
function readGrid(grid: Element): FoundList | undefined {
  const headers = new Map<string, string>()
  const rows = new Map<string, GridRow>()
  ;[...grid.querySelectorAll('[role="row"]')].forEach((row, y) => {
    if (isHidden(row)) return
    const names = [...row.querySelectorAll('[role="columnheader"]')]
    names.forEach((cell, x) => {
      headers.set(columnOf(cell, x), headerText(cell))
    })
    if (names.length > 0) return
    const cells = [...row.querySelectorAll('[role="gridcell"], [role="cell"], [role="rowheader"]')]
      .filter(cell => cell.closest('[role="row"]') === row)
      .map((cell, x) => ({ column: columnOf(cell, x), element: cell }))
    const number = row.getAttribute('aria-rowindex') ?? row.getAttribute('row-index') ?? `row ${y}`
    const known = rows.get(number)
    if (known) {
      known.cells.push(...cells)
      known.inPieces = true
    } else if (cells.length > 0) rows.set(number, { element: row, cells })
  })
  const pieces = [...rows.values()]
  const cells = pieces[0]?.cells.length ?? 0
  const near = headers.size > 0 ? withoutBlanks(headers, cells) : headersNear(grid, cells)
  if (near.size < 2) return undefined
  const list = groupGrid(pieces, near)
  const element = holderOf(list.map(row => row.element)) ?? grid
  return { element, headers: near, rows: list, layout: 'table', again: () => readGrid(grid) }
}
