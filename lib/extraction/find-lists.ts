import { groupRows } from './group-rows.ts'
import { labelOf } from './labels.ts'
import { isHidden, leavesOf } from './leaves.ts'
import type { Cell } from './parts.ts'
import { clean, fold } from './text.ts'

export interface ListRow {
  element: Element
  cells: Cell[]
  /** Further rows of the same order: its other articles. */
  more: Cell[][]
}

export interface FoundList {
  /** The smallest element that holds all rows (of an empty list: the table). */
  element: Element
  /** The words over a column; none for cards. */
  headers: Map<string, string>
  rows: ListRow[]
  /** Rows without columns: what a fact is must be seen from the fact. */
  cards: boolean
}

const NOTHING =
  /^(no|there (is|are) no|nothing|0|sorry).{0,12}\b(data|results?|records?|orders?|reviews?|customers?|items?|rows?|users?|entries|matching|found|match)|\bnot found\b|no .{1,30} found|^(暂无|没有|无|未找到|未查询到|查无|抱歉)/i

/** Tables, and what stands for one: ARIA grids, a header over rows of boxes. */
export function findTables(root: ParentNode): FoundList[] {
  const lists: FoundList[] = []
  for (const table of root.querySelectorAll('table')) {
    const list = readTable(table)
    if (list) lists.push(list)
  }
  for (const grid of root.querySelectorAll('[role="grid"], [role="table"], [role="treegrid"]')) {
    if (grid.localName === 'table' || grid.querySelector('table')) continue
    const list = readGrid(grid)
    if (list) lists.push(list)
  }
  return lists
}

const own = (parent: Element, names: string) => [...parent.children].filter(child => names.split(' ').includes(child.localName))

function readTable(table: Element): FoundList | undefined {
  if (table.parentElement?.closest('table')?.querySelectorAll('tr').length === 1) return undefined
  const head = own(table, 'thead').flatMap(part => own(part, 'tr'))
  let body = [...table.children].flatMap(part => (part.localName === 'tbody' ? own(part, 'tr') : part.localName === 'tr' ? [part] : []))
  body = body.filter(row => row.getAttribute('aria-hidden') !== 'true' && !isHidden(row))
  if (head.length === 0 && body[0] && isHeader(cellsOfRow(body[0]))) head.push(...body.splice(0, 1))
  const ownHeaders = headersOf(head)
  const headers = ownHeaders.size > 0 ? ownHeaders : body[0] ? headersNear(table, cellsOfRow(body[0]).length) : ownHeaders
  if (headers.size < 2) return undefined
  if (body.length === 0 && ownHeaders.size > 0 && hasBodyElsewhere(table)) return undefined
  const rows = saysNothing(body) ? [] : groupRows(body, headers)
  return { element: holderOf(body) ?? table, headers, rows, cards: false }
}

const cellsOfRow = (row: Element) => [...row.children].filter(cell => /^t[dh]$/.test(cell.localName))

/** A first row that is one of headers: all th, or at least half of its cells words we know as labels. */
function isHeader(cells: Element[]): boolean {
  if (cells.length < 2) return false
  if (cells.every(cell => cell.localName === 'th')) return true
  const known = cells.filter(cell => labelOf(headerText(cell))?.weight === 1).length
  return known >= 2 && known * 2 >= cells.length
}

/** The words over each column, by its place; a header over several columns and its sub-headers give the sub-header. */
function headersOf(rows: Element[]): Map<string, string> {
  const headers = new Map<string, string>()
  const taken: number[] = []
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of cellsOfRow(row)) {
      while ((taken[x] ?? 0) > y) x++
      const text = headerText(cell)
      const span = Number(cell.getAttribute('colspan') ?? 1) || 1
      for (let i = 0; i < span; i++, x++) {
        taken[x] = y + (Number(cell.getAttribute('rowspan') ?? 1) || 1)
        if (text && (span === 1 || !headers.has(String(x)))) headers.set(String(x), text)
      }
    }
  })
  return headers
}

/** What a header says: its visible words, else its label or title. */
function headerText(cell: Element): string {
  const words = leavesOf(cell, { buttons: true })
    .filter(leaf => leaf.text)
    .map(leaf => leaf.text)
  if (words.length > 0) return clean(words.slice(0, 3).join(' '))
  const named =
    cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? cell.getAttribute('abbr') ?? cell.getAttribute('data-title')
  return clean(named ?? '')
}

/** A header that stays in sight while the rows scroll is a table, or a row of boxes, of its own before them. */
function headersNear(list: Element, columns: number): Map<string, string> {
  let at: Element | null = list
  for (let up = 0; at && up < 6; up++, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const headers = headersIn(before, columns)
      if (headers) return headers
    }
  }
  return new Map()
}

function headersIn(element: Element, columns: number): Map<string, string> | undefined {
  if (element.localName === 'table' || element.querySelector('table')) {
    const rows = [...element.querySelectorAll('tr')]
    const headers = headersOf(rows)
    const count = Math.max(...rows.map(row => cellsOfRow(row).length), 0)
    return rows.length <= 2 && Math.abs(count - columns) <= 1 && headers.size > 1 ? headers : undefined
  }
  const boxes = [element, ...element.querySelectorAll('*')]
  if (boxes.length > 300) return undefined
  const row = boxes.find(box => box.childElementCount === columns && isLabels([...box.children]))
  return row ? new Map([...row.children].map((child, x) => [String(x), headerText(child)])) : undefined
}

const isLabels = (cells: Element[]) => {
  const known = cells.filter(cell => (cell.textContent ?? '').length < 60 && labelOf(headerText(cell))).length
  return known >= 2 && known * 2 >= cells.filter(cell => clean(cell.textContent ?? '')).length
}

/** A table of headers only, whose rows are another element after it. */
function hasBodyElsewhere(table: Element): boolean {
  let at: Element | null = table
  for (let up = 0; at && up < 3; up++, at = at.parentElement)
    for (let after = at.nextElementSibling; after; after = after.nextElementSibling)
      if (after.matches('table') || after.querySelector('table, [role="row"]') || after.querySelectorAll('*').length > 12) return true
  return false
}

/** No rows, or one that says so. */
function saysNothing(rows: Element[]): boolean {
  if (rows.length > 2) return false
  return rows.every(row => {
    const text = fold(row.textContent ?? '')
    return !text || (cellsOfRow(row).length === 1 && (rows.length === 1 || NOTHING.test(text)) && text.length < 200 && !/\d{4}/.test(text))
  })
}

/** The smallest element around all of them. */
function holderOf(rows: Element[]): Element | null {
  const last = rows.at(-1)
  let holder: Element | null = rows[0]?.parentElement ?? null
  while (holder && last && !holder.contains(last)) holder = holder.parentElement
  return holder
}

/** role=row under a grid; a grid with frozen columns has a row in several pieces, told by its number. */
function readGrid(grid: Element): FoundList | undefined {
  const headers = new Map<string, string>()
  const rows = new Map<string, ListRow>()
  ;[...grid.querySelectorAll('[role="row"]')].forEach((row, y) => {
    if (isHidden(row)) return
    const names = [...row.querySelectorAll('[role="columnheader"]')]
    names.forEach((cell, x) => {
      headers.set(cell.getAttribute('aria-colindex') ?? cell.getAttribute('col-id') ?? String(x), headerText(cell))
    })
    if (names.length > 0) return
    const cells = [...row.querySelectorAll('[role="gridcell"], [role="cell"], [role="rowheader"]')]
      .filter(cell => cell.closest('[role="row"]') === row)
      .map((cell, x) => ({ column: cell.getAttribute('aria-colindex') ?? cell.getAttribute('col-id') ?? String(x), element: cell }))
    const number = row.getAttribute('aria-rowindex') ?? row.getAttribute('row-index') ?? `row ${y}`
    const known = rows.get(number)
    if (known) known.cells.push(...cells)
    else if (cells.length > 1) rows.set(number, { element: row, cells, more: [] })
  })
  const list = [...rows.values()]
  const near = headers.size > 0 ? headers : headersNear(grid, list[0]?.cells.length ?? 0)
  return near.size < 2 ? undefined : { element: holderOf(list.map(row => row.element)) ?? grid, headers: near, rows: list, cards: false }
}

const NOT_HERE =
  'nav, header, footer, aside, table, select, svg, form[role="search"], [role="navigation"], [role="menu"], [role="tablist"], [role="row"], [role="dialog"]'

/** Boxes of the same make beside each other: rows under a header of boxes, cards, items of a list. */
export function findBoxes(root: ParentNode): FoundList[] {
  const lists: FoundList[] = []
  for (const holder of root.querySelectorAll('div, ul, ol, section, main, article, form, dl, tbody')) {
    if (holder.childElementCount < 2 || holder.closest(NOT_HERE)) continue
    const rows = sameMake(holder)
    if (rows.length >= 2) lists.push(readBoxes(holder, rows))
  }
  return lists.filter(list => list.rows.length > 0).slice(0, 40)
}

/** The children of the most common make, when each has something to read. */
function sameMake(holder: Element): Element[] {
  const makes = new Map<string, Element[]>()
  for (const child of holder.children) {
    if (/^(script|style|br|hr|option|svg|path|a|button|input|label|span)$/.test(child.localName)) continue
    const make = `${child.localName}.${/\S+/.exec(child.getAttribute('class') ?? '')?.[0] ?? ''}`
    const same = makes.get(make)
    if (same) same.push(child)
    else makes.set(make, [child])
  }
  const rows = [...makes.values()].sort((a, b) => b.length - a.length)[0] ?? []
  const sample = rows.slice(0, 4)
  const worth = sample.filter(row => {
    const length = (row.textContent ?? '').length
    return length > 12 && length < 20_000 && !isHidden(row) && row.querySelectorAll('*').length >= 2
  })
  return worth.length === sample.length || (worth.length >= 2 && worth.length === sample.length - 1) ? rows : []
}

function readBoxes(holder: Element, boxes: Element[]): FoundList {
  const inner = (row: Element): Element[] =>
    row.childElementCount === 1 && row.firstElementChild ? inner(row.firstElementChild) : [...row.children]
  const first = inner(boxes[0] ?? holder)
  const own = first.length >= 3 && isLabels(first) ? new Map(first.map((cell, x) => [String(x), headerText(cell)])) : undefined
  const rows = own ? boxes.slice(1) : boxes
  const columns = inner(rows.at(-1) ?? holder).length
  const headers = own ?? (columns >= 3 ? headersNear(holder, columns) : new Map<string, string>())
  if (headers.size >= 2) {
    const cells = rows.map(row => ({ element: row, cells: inner(row).map((element, x) => ({ column: String(x), element })), more: [] }))
    return { element: holder, headers, rows: cells, cards: false }
  }
  return {
    element: holder,
    headers: new Map(),
    rows: rows.map(row => ({ element: row, cells: [{ column: '', element: row }], more: [] })),
    cards: true,
  }
}
