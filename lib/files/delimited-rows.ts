import Papa from 'papaparse'

/** In the order of how seldom they stand inside a cell: of two that fit equally, the first is it. */
const DELIMITERS = ['\t', '|', ';', ',']
const LOOKED_AT = 60

export interface DelimitedRows {
  delimiter: string
  /** Cells without what spreadsheets wrap around them; `null` where a quote is never closed, so that the cells cannot be told. */
  rows: (string[] | null)[]
}

/** The records of a delimited text, blank ones included (they are rows of the file, and rows are counted). */
export function delimitedRows(text: string): DelimitedRows {
  const delimiter = delimiterOf(text)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  const broken = new Set(errors.flatMap(({ type, code, row }) => (type === 'Quotes' && code === 'MissingQuotes' ? (row ?? []) : [])))
  const rows = data.map((cells, index) => (broken.has(index) ? null : cells.map(unwrapped)))
  if (rows.at(-1)?.every(cell => cell === '')) rows.pop()
  return { delimiter, rows }
}

/** The sign that gives most of the first records one and the same number of columns; the more columns, the better. */
function delimiterOf(text: string): string {
  const scores = DELIMITERS.map(delimiter => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT })
    const widths = data.filter(cells => cells.some(cell => cell !== '')).map(cells => cells.length)
    const [width = 1, same] = [...Map.groupBy(widths, n => n)].sort(([, a], [, b]) => b.length - a.length)[0] ?? []
    return { delimiter, score: (width - 1) * ((same?.length ?? 0) / Math.max(1, widths.length)) }
  })
  return scores.sort((a, b) => b.score - a.score)[0]?.delimiter ?? ','
}

/**
 * A cell as its writer meant it: without surrounding tabs and spaces, without ="…" (Taobao) and without the one apostrophe that keeps a spreadsheet
 * from reading the rest as a number or a formula ('+49…, '0123, '=1+1). Our own writer adds that apostrophe by the same rule: see write-csv.ts.
 */
export function unwrapped(cell: string): string {
  const trimmed = cell.replace(/^[\s\ufeff]+|\s+$/g, '')
  const text = /^="([^"]*)"$/.exec(trimmed)?.[1]
  if (text !== undefined) return text.trim()
  return GUARDED.test(trimmed) ? trimmed.slice(1) : trimmed
}

/** What a spreadsheet would run or change: the signs of a formula, half and full width. */
export const TRIGGERS = '=+\\-@\\t\\r\\n＝＋－＠'
const GUARDED = new RegExp(`^'(?='*[\\d${TRIGGERS}])`)
