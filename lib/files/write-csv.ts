import { TRIGGERS } from './formula-signs.ts'
import { NUMBER, type OutCell, type TableWriter } from './out-cell.ts'

/** UTF-8 with this mark is what Excel and WPS read Chinese text by. */
export const BYTE_ORDER_MARK = '\ufeff'

const RISKY = new RegExp(`^(?:'+\\d|'*[${TRIGGERS}])`)

/**
 * One record: every cell quoted, CRLF at the end. A number is written bare, also a negative one: no spreadsheet runs "-5.00". Order numbers and phones have
 * nothing added, because a tab or ="…" around them would come back as part of the number in other programs. Text that a spreadsheet would take for a formula
 * (= + - @ and full-width forms, tab, line break) gets an apostrophe in front; so does text that already begins like that, so that `unwrapped` always gives
 * back what was written.
 */
export const csvLine = (cells: OutCell[]): string => `"${cells.map(quoted).join('","')}"\r\n`

/** Looked at first: of a million rows hardly a cell holds a quotation mark. */
function quoted(cell: OutCell): string {
  const text = plain(cell)
  return text.includes('"') ? text.replaceAll('"', '""') : text
}

function plain(cell: OutCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object' && 'amount' in cell && NUMBER.test(cell.amount)) return cell.amount
  const text = typeof cell === 'string' ? cell : 'day' in cell ? cell.day : cell.amount
  return RISKY.test(text) ? `'${text}` : text
}

/** The rows as CSV, in blobs, which need not stay in memory. */
export function csvWriter(): TableWriter {
  const parts: BlobPart[] = [BYTE_ORDER_MARK]
  return { add: rows => void parts.push(new Blob([rows.map(csvLine).join('')])), end: () => parts }
}
