import { type DayOrder, dayOrder } from '../extraction/dates.ts'
import { currencyNamed } from '../extraction/money.ts'
import type { TaughtColumns } from '../profiles/columns-record.ts'
import { currencyIn, decimalMark, readAmount } from './amounts.ts'
import { countryCurrency } from './countries.ts'
import { AMOUNTS, type AmountField, DATES, type DateField, type Field } from './fields.ts'
import { fileDate } from './file-dates.ts'
import type { FileRow } from './file-rows.ts'
import type { FoundLayout } from './find-layout.ts'
import { ownText } from './own-text.ts'
import type { TableRows } from './tables.ts'

/** What the file itself does not tell and the seller says. */
export interface Answers {
  currency?: string
  dayOrder?: DayOrder
  decimalMark?: '.' | ','
  /** Without order numbers: what one customer bought on one day is one order. */
  orders?: 'by customer and day'
  /** What stands in the columns, where the seller knows it better. */
  columns?: TaughtColumns
}

/** A question only the seller can answer. */
export type Question = 'currency' | 'day/month order' | 'decimal mark' | 'orders without numbers'

/** How the cells of one file are read: what can be decided for the whole file (day order, decimal mark, currency) is decided once. */
export interface FileCells {
  text(row: FileRow, field: Field): string | undefined
  date(row: FileRow, field: DateField): string | undefined
  amount(row: FileRow, field: AmountField, currency?: string): number | undefined
  /** The same, without any word of what cannot be read. */
  peek(row: FileRow, field: AmountField, currency?: string): number | undefined
  /** The currency of a row's amounts. */
  currency(row: FileRow, of: AmountField): string | undefined
  /** Cells that could not be read; their row is kept without them. */
  unread: { row: number; field: Field }[]
  /** What stays open: nothing of it is guessed. */
  open: Set<Question>
}

/** A day of which nothing is to be decided, and there are many. */
const YEAR_FIRST = /^\d{4}-\d\d-\d\d/

/** What the rows of a file say in the columns by which something is decided for all of them: each thing once. */
export class Said {
  readonly of = new Map<Field, Set<string>>([...DATES, ...AMOUNTS, 'country' as const].map(field => [field, new Set()]))

  add(row: FileRow): void {
    for (const [field, values] of this.of) {
      const value = row.get(field)
      if (value && !YEAR_FIRST.test(value) && !values.has(value)) values.add(ownText(value))
    }
  }
}

/** `said`: by all the rows. */
export function fileCells(rows: TableRows, fileRows: FileRow[], said: Said, found: FoundLayout, answers: Answers, now: Date): FileCells {
  const { layout, columns } = found
  const headers = rows.at(found.headerAt) ?? []
  const column = (field: Field) => [...(said.of.get(field) ?? [])]
  const dates = DATES.flatMap(column)
  const otherDates = () => columnsOfDays(fileRows.slice(0, SAMPLE)).flatMap(at => fileRows.flatMap(({ cells }) => cells[at] || []))
  const order = dayOrder(dates, now) ?? dayOrder(otherDates(), now) ?? layout.dayOrder?.(dates) ?? answers.dayOrder
  const marks = AMOUNTS.map(field => decimalMark(column(field)))
  const mark = marks.find(one => one !== undefined) ?? layout.decimalMark ?? answers.decimalMark
  const named = (field: AmountField) => (columns.get(field) ?? []).flatMap(at => currencyNamed(headers[at] ?? '') ?? [])[0]
  const countries = [...new Set(column('country').map(countryCurrency))]
  const country = countries.length === 1 ? countries[0] : undefined
  const unread: FileCells['unread'] = []
  const open = new Set<Question>()
  return {
    unread,
    open,
    text: (row, field) => row.get(field) || undefined,
    date(row, field) {
      const cell = row.get(field)
      if (!cell) return undefined
      const day = fileDate(cell, now, order)
      if (day) return day
      if (!order && fileDate(cell, now, 'day-first')) open.add('day/month order')
      else unread.push({ row: row.row, field })
      return undefined
    },
    amount(row, field, currency) {
      const cell = row.get(field)
      if (!cell) return undefined
      const minor = readAmount(cell, currency, mark)
      if (minor !== undefined) return minor
      if (!mark && readAmount(cell, currency, ',') !== undefined) open.add('decimal mark')
      else if (/\d/.test(cell)) unread.push({ row: row.row, field })
      return undefined
    },
    peek: (row, field, currency) => readAmount(row.get(field), currency, mark),
    currency: (row, of) =>
      currencyIn(row.get('currency')) ??
      currencyIn(row.get(of)) ??
      named(of) ??
      country ??
      found.currency ??
      layout.currency ??
      answers.currency,
  }
}

const SAMPLE = 200
const DAY = /^\D{0,5}\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)/

/** The columns in which days stand, whatever they are the days of: each shows how the file writes them. */
function columnsOfDays(sample: FileRow[]): number[] {
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, at) => at).filter(at => {
    const filled = sample.flatMap(({ cells }) => cells[at] || [])
    return filled.length > 0 && filled.every(cell => DAY.test(cell))
  })
}
