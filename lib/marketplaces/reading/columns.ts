import { clean } from '../../extraction/text.ts'
import type { Understanding } from '../../pages/marketplace.ts'
import { textsOf } from './texts.ts'

/** The headers of a list; a table whose headers stay in sight has them in a table of their own. */
export function headersOf(list: Element): Element[] {
  const own = list.querySelectorAll('thead th')
  return [...(own.length > 0 ? own : list.ownerDocument.querySelectorAll('thead th'))]
}

/** The texts of a row under the header of one of these meanings (`Label` in lib/extraction/labels.ts) or words; none where no header is one. */
export type Said = (...meant: (string | RegExp)[]) => string[]

/**
 * Rows of a table by their headers: sellers hide and move columns, so their place means nothing. Of rows that belong together the first that has a cell
 * for each header, with something in the one asked for, answers.
 */
export function saidUnder(rows: Element[], headers: Element[], context: Understanding): Said {
  const whole = rows.filter(row => row.children.length === headers.length)
  const words = headers.map(header => clean(header.textContent ?? ''))
  const is = (header: string, meant: string | RegExp) =>
    typeof meant === 'string' ? context.labels(header).includes(meant) : meant.test(header)
  return (...meant) => {
    const at = words.findIndex(header => meant.some(one => is(header, one)))
    return whole.map(row => cellTexts(row.children[at])).find(texts => texts.length > 0) ?? []
  }
}

/** Names stand on buttons in some tables: where there is nothing else, their words count. */
function cellTexts(cell: Element | undefined): string[] {
  const texts = cell ? textsOf(cell) : []
  const all = clean(cell?.textContent ?? '')
  return texts.length > 0 || all === '' ? texts : [all]
}
