/**
 * What a cell of a file of ours holds. Text is text: order numbers and phones too, with all their digits. An amount is a number as it is written, with its
 * decimals; a day is an ISO date, and stays text where it has a time.
 */
export type OutCell = string | number | { amount: string } | { day: string } | undefined

/** Takes rows, and gives the parts of the file at the end. */
export interface TableWriter {
  add(rows: OutCell[][]): void
  end(): BlobPart[]
}

export const NUMBER = /^-?\d+(?:\.\d+)?$/
