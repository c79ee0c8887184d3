import type { WhyRejected } from './file-rows.ts'
import type { LeftOut } from './read-file.ts'
import { BYTE_ORDER_MARK, csvLine } from './write-csv.ts'

/** The words of the interface's language in a file of rejected rows. */
export interface RejectedWords {
  columns: { row: string; why: string }
  why: Record<WhyRejected, string>
}

/**
 * The rejected rows of a file as CSV: the row's number there and why it was left out, then the row as it stands there, under the file's own headers. Put right,
 * it can be imported as it is: the two columns before are those of no list.
 */
export const rejectedFile = ({ headers, rows }: LeftOut, { columns, why }: RejectedWords): string =>
  [
    BYTE_ORDER_MARK,
    csvLine([columns.row, columns.why, ...headers]),
    ...rows.map(({ row, why: code, cells }) => csvLine([row, why[code], ...cells])),
  ].join('')

/** "orders (2).xlsx" as orders-2-left-out.csv */
export const rejectedName = (file: string): string =>
  `${file
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}-left-out.csv`
