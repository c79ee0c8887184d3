import type { ListRow } from './find-lists.ts'
import { spanOf } from './headers.ts'
import { labelOf } from './labels.ts'
import { type Cell, partsOf } from './parts.ts'

/** What a row of sums begins with. */
const SUM = /^\s*(?:(?:totals?|sum|subtotal|grand total)\b|合计|总计|小计|本页合计|汇总)/i

const isSum = (cells: Cell[]) => SUM.test(cells.find(cell => /\S/.test(cell.element.textContent ?? ''))?.element.textContent ?? '')

/**
 * The rows of a table put together by order: a row each, or a row that names the order ("订单号：… 下单时间：…") over rows of its articles, or cells
 * that reach over several rows.
 */
export function groupRows(rows: Element[], headers: Map<string, string>): ListRow[] {
  const grid = gridOf(rows)
  const columns = Math.max(headers.size, ...grid.slice(0, 30).map(row => row.cells.length))
  const hasIdColumn = [...headers.values()].some(text => labelOf(text)?.labels.includes('orderId'))
  const found: ListRow[] = []
  let named: ListRow | undefined
  for (const { element, cells, continues } of grid) {
    if (cells.length === 0 || isSum(cells)) continue
    const wide = cells.length < columns && cells.length <= 2 && columns >= 3
    const last = found.at(-1)
    if (!hasIdColumn && cells.length < columns && namesOrder(cells)) {
      named = { element, cells: cells.map(cell => ({ ...cell, column: 'top' })), more: [] }
      found.push(named)
    } else if (named && last === named) {
      if (named.cells.some(cell => cell.column !== 'top')) named.more.push(cells)
      else named.cells.push(...cells.map(cell => ({ ...cell, elsewhere: true })))
    } else if (continues && last) last.more.push(cells)
    else if (wide && last && found.length > 0) last.cells.push(...cells.map(cell => ({ ...cell, column: 'below', elsewhere: true })))
    else if (!wide) found.push({ element, cells, more: [] })
  }
  return found
}

/** True for a row that says which order the next rows are of: it labels an order number. */
const namesOrder = (cells: Cell[]): boolean =>
  partsOf(cells, false).some(part => part.label && labelOf(part.label)?.labels.includes('orderId'))

interface GridRow {
  element: Element
  cells: Cell[]
  /** Its first column of text belongs to the row above: rowspan. */
  continues: boolean
}

function gridOf(rows: Element[]): GridRow[] {
  const until: number[] = []
  // Asked once: in most tables no cell reaches over others.
  const spans = rows[0]?.parentElement?.parentElement?.querySelector('[rowspan], [colspan]') != null
  return rows.map((element, y) => {
    const cells: Cell[] = []
    let x = 0
    let covered = 0
    for (let cell = element.firstElementChild; cell; cell = cell.nextElementSibling) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue
      for (; (until[x] ?? 0) > y; x++) covered++
      cells.push({ column: String(x), element: cell })
      const down = spans ? spanOf(cell, 'rowspan') : 1
      const across = spans ? spanOf(cell, 'colspan') : 1
      for (let i = 0; i < across; i++, x++) if (down > 1) until[x] = y + down
    }
    return { element, cells, continues: covered >= 1 }
  })
}
