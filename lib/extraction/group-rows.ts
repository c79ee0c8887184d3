import type { ListRow } from './find-lists.ts'
import { cellsOfRow, spanOf } from './headers.ts'
import { labelOf } from './labels.ts'
import { type Cell, cellsOf, partsOf } from './parts.ts'

/** What a row of sums begins with. */
const SUM = /^\s*(?:(?:totals?|sum(?:mary)?|subtotal|grand total|this page|all (?:pages|orders))\b|合计|总计|小计|本页合计|汇总)/i

const isSum = (cells: Cell[]) => SUM.test(cells.find(cell => /\S/.test(cell.element.textContent ?? ''))?.element.textContent ?? '')

/**
 * The rows of a table put together by order: a row each, or a row that names the order ("订单号：… 下单时间：…") over rows of its articles, or cells
 * that reach over several rows, of one order or of several orders of one buyer.
 */
export function groupRows(rows: Element[], headers: Map<string, string>): ListRow[] {
  // A cell that reaches over rows leaves the next with fewer.
  if (!rows[0]?.querySelector('[colspan]') && rows.every(row => row.childElementCount === headers.size))
    return rows.filter((row, i) => !isSumRow(row, i, rows)).map(plainRow)
  return groupGrid(gridOf(rows), headers)
}

/** The same of rows whose cells are known. */
export function groupGrid(grid: GridRow[], headers: Map<string, string>): ListRow[] {
  const columns = Math.max(headers.size, ...grid.slice(0, 30).map(row => row.cells.length))
  const idColumn = [...headers].find(([, label]) => isOrderId(label))?.[0]
  const idOf = (cells: Cell[]) => cells.find(({ column }) => column === idColumn)?.element.textContent
  const found: ListRow[] = []
  const isWide = (row: GridRow | undefined) => row !== undefined && row.cells.length < columns && row.cells.length <= 2 && columns >= 3
  // A line stands over each row, of who and when: the first is one, the last is none, and there are as many.
  const isLed = isWide(grid[0]) && !isWide(grid.at(-1)) && grid.filter(isWide).length * 2 === grid.length
  let named: ListRow | undefined
  for (const row of grid) {
    const { element, cells, continues, inPieces } = row
    if (cells.length === 0 || isSum(cells)) continue
    const wide = isWide(row)
    const last = found.at(-1)
    if (isLed ? wide : idColumn === undefined && cells.length < columns && namesOrder(cells)) {
      named = { element, cells: cells.map(cell => ({ ...cell, column: 'top' })), more: [] }
      found.push(named)
    } else if (named && last === named) {
      if (named.cells.some(cell => cell.column !== 'top')) named.more.push(cells)
      else addTo(named, cells)
    } else if (continues && last) {
      const id = idOf(cells)
      // Several orders of one buyer, who stands over all of them.
      if (id && id !== idOf(last.cells))
        found.push({
          element,
          cells: [...last.cells.filter(one => cells.every(({ column }) => column !== one.column)), ...cells],
          more: [],
          inPieces: true,
        })
      else last.more.push(cells)
    } else if (wide && last)
      addTo(
        last,
        cells.map(cell => ({ ...cell, column: 'below' })),
      )
    else if (!wide) found.push({ element, cells, more: [], ...(inPieces ? { inPieces } : {}) })
  }
  return found
}

function addTo(row: ListRow, cells: Cell[]): void {
  row.cells.push(...cells)
  row.inPieces = true
}

/** True for a row that says which order the next rows are of: it labels an order number. */
const namesOrder = (cells: Cell[]): boolean => partsOf(cells, 'table').some(part => part.label && isOrderId(part.label))

const isOrderId = (label: string) => labelOf(label)?.labels.includes('orderId')

export interface GridRow {
  element: Element
  cells: Cell[]
  /** Its first column of text belongs to the row above: rowspan. */
  continues?: boolean
  inPieces?: boolean
}

/** Sums stand at an end of the table. */
const isSumRow = (row: Element, index: number, { length }: Element[]) => (index === 0 || index > length - 3) && isSum(cellsOf(row))

/** A row with a cell for each header; its cells are asked for when it is read. */
function plainRow(element: Element): ListRow {
  let cells: Cell[] | undefined
  return {
    element,
    get cells() {
      cells ??= cellsOf(element)
      return cells
    },
    more: [],
  }
}

function gridOf(rows: Element[]): GridRow[] {
  const until: number[] = []
  return rows.map((element, y) => {
    const cells: Cell[] = []
    let x = 0
    let covered = 0
    let across = 0
    for (const cell of cellsOfRow(element)) {
      for (; (until[x] ?? 0) > y; x++) covered++
      cells.push({ column: String(x), element: cell })
      const down = spanOf(cell, 'rowspan')
      across = spanOf(cell, 'colspan')
      for (let i = 0; i < across; i++, x++) if (down > 1) until[x] = y + down
    }
    // One cell over several columns is no further article.
    return { element, cells, continues: covered >= 1 && (cells.length > 1 || across < 2) }
  })
}
