import Papa from 'papaparse'
import { decoderOf, type Encoding, type Source } from './decode.ts'
import { delimiterOf, unwrapped } from './delimited-rows.ts'
import { FileTrouble } from './file-trouble.ts'
import type { TableRows } from './tables.ts'

/** Bytes of which the rows are told at once, few, so that what comes of them is swept up soon; and how far beyond them a row may end. */
const BLOCK = 100_000
const LONGEST_ROW = 2_000_000
/** Bytes by which the rest is judged. */
const HEAD = 1_000_000

/**
 * The rows of a large delimited text, read from the file each time they are asked for, which is best done one after another: of a million neither the text nor
 * the cells stay in memory, unless a cell is held without a copy (`ownText`). Undefined where the file must be there as a whole to tell its rows: in UTF-16, by tabs, with a quotation mark that is never closed.
 */
export function rowsOnDisk(source: Source, encoding: Encoding, atOnce = BLOCK): { rows: TableRows; delimiter: string } | undefined {
  const decoder = decoderOf(encoding)
  const textOf = (from: number, to: number) => decoder.decode(source.read(from, Math.min(to, source.size)))
  const head = textOf(0, HEAD)
  const delimiter = delimiterOf(head)
  const newline = Papa.parse(head, { delimiter, preview: 1 }).meta.linebreak as '\n' | '\r\n' | '\r'
  if (encoding.startsWith('utf-16') || delimiter === '\t' || newline === '\r') return undefined
  const parsed = (from: number, to: number) => {
    const text = textOf(from, to)
    // What ends with a line, ends; Papa sees one more.
    return Papa.parse<string[]>(to < source.size ? text.slice(0, -newline.length) : text, { delimiter, newline })
  }
  const starts: number[] = []
  const firsts: number[] = []
  let length = 0
  for (let from = 0; from < source.size; ) {
    let to = endOfLine(source, newline, from + atOnce)
    let block = parsed(from, to)
    // That line ended within a cell.
    while (isOpen(block) && to < source.size && to - from < atOnce + LONGEST_ROW) {
      to = endOfLine(source, newline, to)
      block = parsed(from, to)
    }
    if (isOpen(block)) return undefined
    if (block.data.some(cells => cells.some(cell => cell.includes('\0')))) throw new FileTrouble('not-csv')
    starts.push(from)
    firsts.push(length)
    length += block.data.length
    if (to === source.size && block.data.at(-1)?.every(cell => cell.trim() === '')) length--
    from = to
  }
  let held: { from: number; rows: string[][] } = { from: 0, rows: [] }
  const at = (row: number): string[] | undefined => {
    if (row < 0 || row >= length) return undefined
    if (held.rows[row - held.from] === undefined || row < held.from) {
      const block = firsts.findLastIndex(first => first <= row)
      const { data } = parsed(starts[block] ?? 0, starts[block + 1] ?? source.size)
      held = { from: firsts[block] ?? 0, rows: data.map(cells => cells.map(unwrapped)) }
    }
    return held.rows[row - held.from]
  }
  const slice = (from: number, to: number) => Array.from({ length: Math.min(to, length) - from }, (_, i) => at(from + i) ?? null)
  return { rows: { length, at, slice }, delimiter }
}

const isOpen = ({ errors }: Papa.ParseResult<string[]>) => errors.some(({ code }) => code === 'MissingQuotes')

/** Where the line ends that this byte is in; in no encoding but UTF-16 do the bytes of a line's end stand in another character. */
function endOfLine(source: Source, newline: string, from: number): number {
  for (let at = from; at < source.size; at += BLOCK) {
    // With the byte before.
    const bytes = source.read(at - 1, Math.min(at + BLOCK, source.size))
    for (let i = bytes.indexOf(LINE_FEED, 1); i >= 0; i = bytes.indexOf(LINE_FEED, i + 1))
      if (newline === '\n' || bytes[i - 1] === CARRIAGE_RETURN) return at + i
  }
  return source.size
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]
