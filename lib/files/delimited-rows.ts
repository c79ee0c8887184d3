import Papa from 'papaparse'
import { TRIGGERS } from './formula-signs.ts'
import { ownText } from './own-text.ts'

/** In the order of how seldom they stand inside a cell: of two that fit equally, the first is it. */
const DELIMITERS = ['\t', '|', ';', ',']
const LOOKED_AT = 60

export interface DelimitedRows {
  delimiter: string
  /** Cells without what spreadsheets wrap around them; `null` where a quote is never closed, so that the cells cannot be told. */
  rows: (string[] | null)[]
  /** The text of each row that is `null`, by its index. */
  untold: Map<number, string>
}

/** The records of a delimited text, blank ones included (they are rows of the file, and rows are counted). */
export function delimitedRows(text: string): DelimitedRows {
  const delimiter = delimiterOf(text)
  const untold: DelimitedRows['untold'] = new Map()
  const rows = (delimiter === '\t' && unquoted(text)) || quoted(text, delimiter, untold)
  if (rows.at(-1)?.every(cell => cell.trim() === '')) rows.pop()
  return { delimiter, rows, untold }
}

/** Amazon never quotes its tab-separated files: there a quotation mark is an inch. Undefined when the marks do come in proper pairs. */
function unquoted(text: string): string[][] | undefined {
  const asQuoted = Papa.parse<string[]>(text, { delimiter: '\t' })
  if (!asQuoted.errors.some(({ type }) => type === 'Quotes')) return undefined
  return Papa.parse<string[]>(text, { delimiter: '\t', quoteChar: '\0' }).data.map(cellsOf)
}

const cellsOf = (row: string[]): string[] => ownText(row.map(unwrapped))

/** How often a lost quotation mark is forgiven; a file with more of them is no CSV. */
const LOST_QUOTES = 50

/**
 * A quotation mark that is never closed swallows the rest of the file. Its row cannot be told; reading goes on with the next line, of which only rows
 * as wide as those before are believed, because the mark may have opened a text of several lines.
 */
function quoted(text: string, delimiter: string, untold: DelimitedRows['untold']): (string[] | null)[] {
  const rows: (string[] | null)[] = []
  let from = 0
  for (let lost = 0; lost <= LOST_QUOTES && from < text.length; lost++) {
    const { data, errors } = Papa.parse<string[]>(text.slice(from), { delimiter })
    const broken = errors.find(({ type, code }) => type === 'Quotes' && code === 'MissingQuotes')
    const whole = broken ? data.slice(0, broken.row) : data
    const width = lost > 0 ? usualWidth(rows) : undefined
    for (const row of whole) {
      const isTold = width === undefined || row.length === width || row.join('') === ''
      if (!isTold) untold.set(rows.length, row.join(delimiter))
      rows.push(isTold ? cellsOf(row) : null)
    }
    if (!broken) break
    const at = from + (broken.index ?? 0)
    const next = text.indexOf('\n', at)
    untold.set(rows.length, text.slice(text.lastIndexOf('\n', at) + 1, next < 0 ? text.length : next).trimEnd())
    rows.push(null)
    from = next < 0 ? text.length : next + 1
  }
  return rows
}

const usualWidth = (rows: (string[] | null)[]): number | undefined =>
  [...Map.groupBy(rows, row => row?.length)].filter(([width]) => width !== undefined).sort(([, a], [, b]) => b.length - a.length)[0]?.[0]

/** Tabs beside another delimiter, or at the ends of lines: platforms put them around numbers, so that a spreadsheet takes those for text. */
const PADDING = /\t+(?="?(?:[,;|]|\r?\n|$))|(?<=(?:^|\n|[,;|])"?)\t+/g
const PADDING_WITHIN = 65_536

/** The sign that gives most of the first records one and the same number of columns; the more columns, the better. */
export function delimiterOf(text: string): string {
  const isPadded = !text.slice(0, PADDING_WITHIN).replace(PADDING, '').includes('\t')
  const scores = DELIMITERS.filter(sign => sign !== '\t' || !isPadded).map(delimiter => {
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
  // Most are as they are meant.
  if (BARE.test(cell)) return cell
  const trimmed = cell.replace(/^[\s\ufeff]+|\s+$/g, '')
  const text = /^="([^"]*)"$/.exec(trimmed)?.[1]
  if (text !== undefined) return text.trim()
  return GUARDED.test(trimmed) ? trimmed.slice(1) : trimmed
}

/** Begins and ends with a sign that nothing is wrapped in. */
const BARE = /^[\w\u3041-\u9fff](?:.*[\w\u3041-\u9fff])?$/s
const GUARDED = new RegExp(`^'(?='*[\\d${TRIGGERS}])`)
