import { TRIGGERS } from './delimited-rows.ts'

/**
 * What a cell holds. A number is written bare, also a negative one: no spreadsheet runs "-5.00". Everything else is text: order numbers and phones
 * too, with all their digits and nothing added, because a tab or ="…" around them would come back as part of the number in other programs.
 */
export type CsvCell = string | number | { amount: string } | undefined

/** UTF-8 with this mark is what Excel and WPS read Chinese text by. */
export const BYTE_ORDER_MARK = '\ufeff'

const RISKY = new RegExp(`^(?:'+\\d|'*[${TRIGGERS}])`)
const NUMBER = /^-?\d+(?:\.\d+)?$/

/**
 * One record: every cell quoted, CRLF at the end. Text that a spreadsheet would take for a formula (= + - @ and full-width forms, tab, line break) gets
 * an apostrophe in front; so does text that already begins like that, so that `unwrapped` always gives back what was written.
 */
export const csvLine = (cells: CsvCell[]): string => `${cells.map(cell => `"${plain(cell).replaceAll('"', '""')}"`).join(',')}\r\n`

function plain(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object' && NUMBER.test(cell.amount)) return cell.amount
  const text = typeof cell === 'object' ? cell.amount : cell
  return RISKY.test(text) ? `'${text}` : text
}
