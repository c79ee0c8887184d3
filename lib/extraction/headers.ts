import { isKnown } from './labels.ts'
import { isHidden, leavesOf } from './leaves.ts'
import { clean } from './text.ts'

/** The cells of a table row. */
export const cellsOfRow = (row: Element) => [...row.children].filter(cell => /^t[dh]$/.test(cell.localName))

/** Over how many columns or rows a cell reaches. */
export const spanOf = (cell: Element, name: 'colspan' | 'rowspan') => Number(cell.getAttribute(name) ?? 1) || 1

/** A first row that is one of headers: all th, or words we know as labels. */
export const isHeader = (cells: Element[]): boolean =>
  cells.length >= 2 && (cells.every(cell => cell.localName === 'th') || isLabels(cells))

/**
 * The words over each column, by its place; a header over several columns and its sub-headers give the sub-header.
 * @param columns how many the rows have: hidden headers of which they know nothing stand over none
 */
export function headersOf(rows: Element[], columns = 0): Map<string, string> {
  const headers = new Map<string, string>()
  const taken: number[] = []
  rows.forEach((row, y) => {
    // Fields to filter by, each under its header.
    if (y > 0 && row.querySelector('select, [type="text"]')) return
    let x = 0
    const cells = cellsOfRow(row)
    const shown = cells.filter(cell => !isHidden(cell))
    for (const cell of shown.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0) === columns ? shown : cells) {
      while ((taken[x] ?? 0) > y) x++
      // A column that is hidden is hidden in every row.
      const text = /-hide( |$)/.test(cell.className) ? '' : headerText(cell)
      const span = spanOf(cell, 'colspan')
      for (let i = 0; i < span; i++, x++) {
        taken[x] = y + spanOf(cell, 'rowspan')
        if (text && (span === 1 || !headers.has(String(x)))) headers.set(String(x), text)
      }
    }
  })
  return headers
}

/** What a header says: those of its words, its label or title that are a label we know, else all of its words. */
export function headerText(cell: Element): string {
  const words = leavesOf(cell, { buttons: true })
    .filter(leaf => leaf.text)
    .map(leaf => leaf.text)
  const named = ['aria-label', 'title'].map(name => cell.getAttribute(name) ?? '')
  const texts = [words.slice(0, 3).join(' '), ...words, ...named].map(clean).filter(Boolean)
  const known = words.filter(isKnown).length
  // Two may be one label in pieces; of three, each is over a fact of its own.
  if (words[2] ? known * 2 >= words.length && known > 1 : words[1] && known > 1 && !isKnown(texts[0] ?? '')) return words.join(' / ')
  return texts.find(isKnown) ?? texts[0] ?? ''
}

/** A header that stays in sight while the rows scroll is a table, or a row of boxes, of its own before them. */
export function headersNear(list: Element, columns?: number): Map<string, string> {
  let at: Element | null = list
  for (let up = 0; at && up < 6; up++, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const headers = headersIn(before, columns)
      if (headers) return headers
    }
  }
  return new Map()
}

/** Words of a menu are no headers, however much they sound like them. */
const MENU =
  'nav, aside, form, [role="navigation"], [role="menu"], [role="tablist"], [class*="menu"], [class*="sidebar"], [class*="tabs"], [class*="tabbar"], [class*="nav-bar"]'

function headersIn(element: Element, columns?: number): Map<string, string> | undefined {
  const right = (count: number) => (columns === undefined ? count >= 4 : Math.abs(count - columns) <= 1)
  if (element.localName === 'table' || element.querySelector('table')) {
    const rows = [...element.querySelectorAll('tr')]
    if (rows.length > 2 || !rows.some(row => isHeader(cellsOfRow(row)))) return undefined
    const headers = rememberedHeaders(element, headersOf(rows))
    const count = Math.max(...rows.map(row => cellsOfRow(row).reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)), 0)
    return right(count) && headers.size > 1 ? headers : undefined
  }
  const boxes = [element, ...element.querySelectorAll('*')]
  if (boxes.length > 300) return undefined
  const row = boxes.find(
    box =>
      (columns === undefined ? box.childElementCount >= 4 : box.childElementCount === columns) &&
      isLabels([...box.children]) &&
      !box.closest(MENU),
  )
  return row && rememberedHeaders(row, headersOfBoxes([...row.children]))
}

/** The words over each column, where each is a box of its own. */
export const headersOfBoxes = (boxes: Element[]): Map<string, string> => new Map(boxes.map((box, x) => [String(x), headerText(box)]))

/** One header is one map, however many lists stand under it. */
const known = new WeakMap<Element, Map<string, string>>()

function rememberedHeaders(row: Element, now: Map<string, string>): Map<string, string> {
  const before = known.get(row)
  if (before && sameHeaders(before, now)) return before
  known.set(row, now)
  return now
}

export const sameHeaders = (a: Map<string, string>, b: Map<string, string>): boolean =>
  a.size === b.size && [...a].every(([column, text]) => b.get(column) === text)

/** True for a row of boxes most of which are words we know as labels. */
export const isLabels = (cells: Element[]) => {
  const known = cells.filter(cell => !/\d/.test(cell.textContent ?? '') && isKnown(headerText(cell))).length
  return known >= 2 && known * 2 >= cells.filter(cell => clean(cell.textContent ?? '')).length
}
