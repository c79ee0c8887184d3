import { exactLabel, type Label as ListLabel } from '../labels.ts'
import { clean } from '../text.ts'
import { fieldOf } from './field-of.ts'

const ARTICLE = new Set<ListLabel>(['item', 'sku'])
const wordsOf = (cell: Element) => clean(cell.textContent ?? '')
const isHeader = (cell: Element) =>
  cell.localName === 'th' || cell.getAttribute('role') === 'columnheader' || cell.closest('thead') !== null

/**
 * Tells what stands in the rows of a table with a header and several columns: there a label is a header of many.
 * @param isOfOrder the page's headings say that it is about one order: a table of one row with a number is that order's, no list
 */
export function rowsOfMany(document: Document, isOfOrder: boolean): (element: Element) => boolean {
  const rows = new Set<Element>()
  for (const table of document.querySelectorAll('table, [role="grid"], [role="table"]')) {
    const all = [...table.querySelectorAll('tr, [role="row"]')].filter(row => row.closest('table, [role="grid"], [role="table"]') === table)
    const cells = (row: Element) =>
      [...row.children].filter(cell => clean(cell.textContent ?? '') !== '' || cell.querySelector('input, img') !== null)
    const isOfTwo = isListOfTwo(all)
    const head = all.find(row => {
      const own = [...row.children]
      return (
        (own.length >= 3 || isOfTwo) &&
        (own.every(isHeader) || own.every(cell => /^[^:：]+$/.test(wordsOf(cell)) && fieldOf(wordsOf(cell)) !== undefined))
      )
    })
    const header = head ?? headerElsewhere(table)
    if (!header) continue
    const columns = header.children.length
    const body = all.filter(row => row !== head && cells(row).length > (isOfTwo ? 1 : 2) && row.closest('tfoot') === null)
    // One row under a header is a set of labels and values, unless it is the one article.
    const named = [...header.children].flatMap(cell => exactLabel(wordsOf(cell)) ?? [])
    const isArticles = named.some(label => ARTICLE.has(label)) || (named.includes('quantity') && named.includes('price'))
    const isOrders = !isOfOrder && columns > 4 && [...header.children].some(cell => fieldOf(wordsOf(cell)) === 'orderId')
    if (body.length < 2 && !isArticles && !isOrders && columns > 2) continue
    if (head) rows.add(head)
    for (const row of body) rows.add(row)
  }
  return element => {
    for (let at = element.closest('tr, [role="row"]'); at; at = at.parentElement?.closest('tr, [role="row"]') ?? null)
      if (rows.has(at)) return true
    return false
  }
}

/** A header over two columns and rows of which none begins with a label: "Group" and "Members", not "Field" and "Value". */
function isListOfTwo([head, ...rows]: Element[]): boolean {
  const isLabelled = (row: Element) =>
    /[:：]$|^$/.test(wordsOf(row.children[0] ?? row)) || fieldOf(wordsOf(row.children[0] ?? row)) !== undefined
  return (
    head?.childElementCount === 2 &&
    [...head.children].every(isHeader) &&
    rows.length > 1 &&
    rows.every(row => row.childElementCount === 2 && ![...row.children].some(isHeader) && !isLabelled(row))
  )
}

/** What stands over a cell of the only row under a header: the part of the page that the cell is. */
export function headerOver(cell: Element): Element | undefined {
  const row = cell.parentElement
  const table = cell.closest('table')
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].filter(one => one.closest('table') === table)
  const header = (table?.querySelector('thead tr') ?? (table && headerElsewhere(table))) || undefined
  return row && header && rows.length === 1 && header.childElementCount === row.childElementCount
    ? header.children[[...row.children].indexOf(cell)]
    : undefined
}

/** Some libraries put the header into a table of its own, right before. */
function headerElsewhere(table: Element): Element | undefined {
  if (table.querySelector('th')) return undefined
  let at: Element | null = table
  for (let up = 0; at && up < 6; up++, at = at.parentElement) {
    const before = at.previousElementSibling
    const heads = before?.querySelectorAll('thead tr') ?? []
    if (heads.length === 1 && heads[0] && before?.querySelectorAll('tbody td').length === 0) return heads[0]
  }
  return undefined
}
