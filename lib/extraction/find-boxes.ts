import { cardsOf, type FoundList, holderOf, type ListRow } from './find-lists.ts'
import { headersNear, headersOfBoxes, isLabels } from './headers.ts'
import { isHidden } from './leaves.ts'
import { makeOf } from './make-of.ts'
import { type Cell, cellsOf } from './parts.ts'

const NOT_HERE =
  'nav, header, footer, aside, table, form[role="search"], [role="navigation"], [role="menu"], [role="tablist"], [role="row"], [role="dialog"]'

/** What holds boxes; elements of a maker's own have a hyphen. */
const HOLDER = /^(?:body|div|[uo]l|section|main|article|form|dl|tbody)$|-/

/** Holders of boxes, and the boxes. */
interface Group {
  holders: Element[]
  rows: Element[]
}

/** Boxes of the same make: rows under a header of boxes, cards, items of a list. Beside each other, or in groups of one make (the orders of each day). */
export function findBoxes(root: ParentNode): FoundList[] {
  const groups = new Map<string, Group[]>()
  // The page in a frame can be nothing but the boxes.
  for (const holder of [...('matches' in root ? [root as Element] : []), ...root.querySelectorAll('*')]) {
    if (!HOLDER.test(holder.localName) || holder.childElementCount < 2 || holder.closest(NOT_HERE)) continue
    const rows = sameMake(holder)
    if (!rows[0]) continue
    const make = `${makeOf(holder)} > ${makeOf(rows[0])}`
    // What has no class is alike by chance; and a list within a list of its own make is another.
    const group =
      make.includes('. ') || make.endsWith('.')
        ? undefined
        : groups.get(make)?.find(({ holders }) => !holders.some(one => one.contains(holder)))
    if (group) {
      group.holders.push(holder)
      group.rows.push(...rows)
    } else groups.set(make, [...(groups.get(make) ?? []), { holders: [holder], rows: [...rows] }])
  }
  return [...groups.values()].flatMap(same => same.flatMap(group => readGroup(group, root) ?? [])).slice(0, 40)
}

function readGroup({ holders, rows }: Group, root: ParentNode): FoundList | undefined {
  const [holder, second] = holders
  if (!holder || rows.length < 2) return undefined
  if (!second) return { ...readBoxes(holder, rows), again: () => readGroup({ holders, rows: sameMake(holder) }, root) }
  const element = holderOf(holders) ?? holder
  return { ...readBoxes(element, rows), again: () => findBoxes(root).find(list => list.element === element) }
}

/** The children of the most common make, when each has something to read. */
function sameMake(holder: Element): Element[] {
  const boxes = [...holder.children].filter(child => !/^(script|style|br|hr|svg|a|button|input|label|span)$/.test(child.localName))
  const makes = Map.groupBy(boxes, makeOf)
  // Some end with empty ones, which keep the last line in step.
  const rows = ([...makes.values()].sort((a, b) => b.length - a.length)[0] ?? []).filter(row => /\S/.test(row.textContent ?? ''))
  const sample = rows.slice(0, 4)
  const worth = sample.filter(row => {
    const length = (row.textContent ?? '').length
    return length > 12 && length < 20_000 && !isHidden(row) && row.querySelectorAll('*').length >= 2
  })
  return worth.length === sample.length || (worth.length >= 2 && worth.length === sample.length - 1) ? rows : []
}

function readBoxes(holder: Element, boxes: Element[]): Omit<FoundList, 'again'> {
  const inner = (row: Element): Element => (row.childElementCount === 1 && row.firstElementChild ? inner(row.firstElementChild) : row)
  const first = [...inner(boxes[0] ?? holder).children]
  const own = first.length >= 3 && isLabels(first) ? headersOfBoxes(first) : undefined
  const rows = own ? boxes.slice(1) : boxes
  const columns = inner(rows.at(-1) ?? holder).childElementCount
  const headers = own ?? (columns >= 3 ? headersNear(holder, columns) : new Map<string, string>())
  if (headers.size >= 2) {
    const cells = rows.map(row => ({ element: row, cells: cellsOf(inner(row)), more: [] }))
    return { element: holder, headers, rows: cells, layout: 'table' }
  }
  const above = headersNear(holder)
  const under = above.size >= 4 ? rows.map(row => underHeaders(row, above.size)).filter(row => row !== undefined) : []
  if (under.length > rows.length / 2) return { element: holder, headers: above, rows: under, layout: 'table' }
  return cardsOf(holder, rows)
}

/** A box of one order under headers that all boxes share: a line that names the order, and a row of as many cells as there are headers. */
function underHeaders(box: Element, columns: number): ListRow | undefined {
  const row = [...box.querySelectorAll('tr, div, ul, li')].find(one => one.childElementCount === columns)
  if (!row) return undefined
  const cells = cellsOf(row)
  const more: Cell[][] = []
  for (let at = row; at !== box && at.parentElement; at = at.parentElement)
    for (const other of at.parentElement.children) {
      if (other === at) continue
      const before = (other.compareDocumentPosition(row) & 4) !== 0
      if (at === row && !before && other.childElementCount === columns) more.push(cellsOf(other))
      else cells.push({ column: before ? 'top' : 'below', element: other })
    }
  return { element: box, cells, more }
}
