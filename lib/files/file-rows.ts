import { type Columns, DATES, type Field, type List } from './fields.ts'
import type { FoundLayout } from './find-layout.ts'
import { withoutEntities } from './html-entities.ts'
import type { TableRow, TableRows } from './tables.ts'

/** One row of the file, its cells by what they hold. */
export interface FileRow {
  /** Counted from 1 at the top of the file. */
  row: number
  cells: string[]
  get(field: Field): string
}

/** wide: more cells than headers · quote: a quotation mark is never closed · rounded: a spreadsheet has cut the order number · two totals: its order has another
 * one above · the others: there is none. */
export type WhyRejected = 'wide' | 'quote' | 'rounded' | 'two totals' | 'order number' | 'customer' | 'review'

export interface FileRows {
  fileRows: FileRow[]
  /** Rows left out. */
  rejected: { row: number; why: WhyRejected }[]
}

/** What platforms write for "nothing here", and what they write instead of what they do not show (##密文). */
const EMPTY = /^(?:-+|—+|n\/a|无|null|none|nan|##.*|\$\$.*)$/i

/** What a row of each list cannot be without: one of these. */
const NEEDS: Record<List, { any: Field[]; why: WhyRejected }> = {
  orders: { any: ['orderId'], why: 'order number' },
  customers: { any: ['email', 'phone', 'customerKey', 'customerName', 'firstName', 'lastName'], why: 'customer' },
  reviews: { any: ['stars', 'text'], why: 'review' },
}

/**
 * The rows under the headers that are rows of the list: blank ones, repeated headers, a line that describes the columns and what is summed up at the end
 * are none. `each`: told every row as it is read, for of a large file to read it once more takes its time.
 */
export function rowsOf(rows: TableRows, found: FoundLayout, list: List, each: (row: FileRow) => void): FileRows {
  const { headerAt, width, columns, layout } = found
  const headers = rows.at(headerAt) ?? []
  const isHeaders = (cells: string[]) => cells[0] === headers[0] && cells.join('\n') === headers.join('\n')
  const until = withoutFooter(rows, headerAt, columns)
  const fileRows: FileRow[] = []
  const rejected: FileRows['rejected'] = []
  const needs = NEEDS[list]
  const below = linesBelow(found)
  const isNumberless = list === 'orders' && !columns.has('orderId')
  for (let index = headerAt + 1; index < until; index++) {
    const raw = rows.at(index)
    if (raw === undefined || raw?.every(cell => cell === '') || (raw && isHeaders(raw))) continue
    if (raw && index <= headerAt + 2 && describes(raw, columns)) continue
    const row = index + 1
    if (!raw) rejected.push({ row, why: 'quote' })
    else if (raw.slice(width).some(cell => cell !== '')) rejected.push({ row, why: 'wide' })
    else {
      const cells = below(continued(layout.html ? raw.map(withoutEntities) : raw, columns, list, fileRows.at(-1)))
      const read = cells === raw ? new AsItStands(row, rows, columns) : new Row(row, cells, columns)
      // 1.23457E+17: the last digits are gone, and several orders would become one.
      if (/^\d[.,]\d+E\+\d{2}$/i.test(read.get('orderId'))) rejected.push({ row, why: 'rounded' })
      else if (!isNumberless && needs.any.every(field => !read.get(field))) rejected.push({ row, why: needs.why })
      else {
        fileRows.push(read)
        each(read)
      }
    }
  }
  return { fileRows, rejected }
}

/** Classes, as a file can have a million of them; most stand in the file as they are, and may be read from there. */
class AsItStands implements FileRow {
  readonly row: number
  private readonly rows: TableRows
  private readonly columns: Columns

  constructor(row: number, rows: TableRows, columns: Columns) {
    this.row = row
    this.rows = rows
    this.columns = columns
  }

  get cells(): string[] {
    return this.rows.at(this.row - 1) ?? []
  }

  get(field: Field): string {
    return this.columns.has(field) ? valueIn(this.cells, this.columns, field) : ''
  }
}

class Row implements FileRow {
  readonly row: number
  readonly cells: string[]
  private readonly columns: Columns

  constructor(row: number, cells: string[], columns: Columns) {
    this.row = row
    this.cells = cells
    this.columns = columns
  }

  get(field: Field): string {
    return valueIn(this.cells, this.columns, field)
  }
}

function valueIn(cells: string[], columns: Columns, field: Field): string {
  for (const at of columns.get(field) ?? []) if (cells[at]) return EMPTY.test(cells[at] ?? '') ? '' : (cells[at] ?? '')
  return ''
}

/** A row with an article and nothing of an order is one more line of the order above, whose number some write only once. */
function continued(cells: string[], columns: Columns, list: List, above: FileRow | undefined): string[] {
  const at = columns.get('orderId')?.[0]
  const filled = (field: Field) => valueIn(cells, columns, field) !== ''
  const isLine = filled('items') || filled('sku')
  if (list !== 'orders' || at === undefined || !above || !isLine || filled('orderId') || filled('placedOn')) return cells
  return cells.with(at, above.get('orderId'))
}

/** Rows that belong to an order above them take its number instead of their own. */
function linesBelow({ layout, columns, columnOf }: FoundLayout): (cells: string[]) => string[] {
  const at = columns.get('orderId')?.[0]
  const count = layout.linesBelow
  if (!count || at === undefined) return cells => cells
  let left = 0
  let number = ''
  return cells => {
    if (left-- > 0) return cells.with(at, number)
    left = count(header => cells[columnOf(header) ?? -1] ?? '')
    number = cells[at] ?? ''
    return cells
  }
}

const hasDigit = (text: string) => /\d/.test(text)
/** Fields whose values have digits wherever they are filled. */
const WITH_DIGITS: Field[] = ['orderId', 'total', 'unitPrice', 'quantity', 'spent', 'orders', 'stars', ...DATES]

/** "Platform unique order ID." under "Order ID": words about the columns, in which no number, amount or day stands where one belongs. */
function describes(cells: string[], columns: Columns): boolean {
  const values = WITH_DIGITS.flatMap(field => (columns.get(field) ?? []).flatMap(at => cells[at] || []))
  // A Chinese character says as much as two letters.
  const sentences = cells.filter(cell => cell.length + (cell.match(/[\u3040-\u9fff]/g)?.length ?? 0) > 12 && !hasDigit(cell))
  return values.length >= 2 && sentences.length >= 2 && !values.some(hasDigit)
}

const SUMMED_UP =
  /^(?:合计|总计|小计|共计|汇总|合計|總計|小計|total(?:es|s)?|grand total|sub ?total|sum|summe|gesamt|somme|suma|totale|jumlah|tổng(?: cộng)?|รวม(?:ทั้งหมด)?)\s*[:：]?$/i

/** Where the rows of the list end: sums and remarks of the platform below them are none ("3,record(s) downloaded", 合计). */
function withoutFooter(rows: TableRows, headerAt: number, columns: Columns): number {
  const idAt = columns.get('orderId')?.[0]
  const filledOf = (cells: TableRow | undefined) => cells?.filter(cell => cell !== '') ?? []
  const sample = rows.slice(headerAt + 1, headerAt + 40)
  const most = Math.max(0, ...sample.map(cells => filledOf(cells).length))
  const whole = sample.filter(cells => filledOf(cells).length > most / 2)
  const shapes = new Set(whole.map(cells => shapeOf(idAt === undefined ? '' : (cells?.[idAt] ?? ''))))
  let end = rows.length
  while (end > headerAt + 1) {
    const cells = rows.at(end - 1)
    const filled = filledOf(cells)
    if (!cells) break
    const dated = DATES.some(field => hasDigit(valueIn(cells, columns, field)))
    const numbered = idAt !== undefined && cells[idAt] !== '' && shapes.has(shapeOf(cells[idAt] ?? ''))
    const isLine = valueIn(cells, columns, 'items') !== '' && idAt !== undefined && cells[idAt] === ''
    const isFooter = SUMMED_UP.test(filled[0] ?? '') || (idAt !== undefined && filled.length <= most / 2 && !dated && !numbered && !isLine)
    if (filled.length > 0 && !isFooter) break
    end--
  }
  return end
}

/** "A-12" and "B-7" are numbers of one shape. */
const shapeOf = (text: string) => text.replace(/\d+/g, '9').replace(/\p{L}+/gu, 'a')
