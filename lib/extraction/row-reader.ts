import type { Assignment, Column } from './columns.ts'
import { type DayOrder, dateIn, dayOrder } from './dates.ts'
import type { ListRow } from './find-lists.ts'
import { onlyText } from './leaves.ts'
import { currencyNamed, localCurrency, type Money, moneyIn } from './money.ts'
import { type Cell, type Layout, type Part, partsOf } from './parts.ts'
import { remembered } from './remembered.ts'
import { customerLink, dateOf, datesOf } from './values.ts'

/** Where and when a page is read: decides what "¥", "03/04" and "yesterday" are. */
export interface Setting {
  now: Date
  language: string
  host: string
}

/** The facts of one row by what they mean. */
export interface RowReader {
  part(meaning: string): Part | undefined
  text(meaning: string): string | undefined
  date(meaning: string): string | undefined
  /** The customer's id in the link of a value. */
  link(meaning: string): string | undefined
  /** All amounts of the column of a meaning, with the elements that hold them. */
  amounts(meaning: string): { money: Money; struck: boolean; holder: Element }[]
  /** Every fact of the column of a meaning, its own first: this row's and (for orders over several rows) the further rows'. */
  all(meaning: string): Part[][]
}

export interface ListReader {
  row(row: ListRow): RowReader
  /** Whether a column of days or amounts had figures in a third of its rows that could not be understood: the rows are there, but not all they say. */
  isPartly(): boolean
}

/** What is decided once for a column, from the sample. */
interface Found {
  column: Column
  date(text: string): string | undefined
  currency: string | undefined
  linked: boolean
  /** How many of its days or amounts were read, and how many of them could not be understood. */
  read: number
  failed: number
}

/** Makes the reader of rows for an assignment: what can be decided once for a column is decided here, and every row is read the cheapest way that is left. */
export function rowReader(assignment: Assignment, layout: Layout, setting: Setting): ListReader {
  const local = remembered((sign: string) => localCurrency(sign, setting.language, setting.host))
  const isPast = (meaning: string) => /^(?!promised).*On$/.test(meaning)
  const past = [...assignment.columns].filter(([meaning]) => isPast(meaning))
  const inPast = orderIn(
    past.map(([, column]) => column),
    setting,
    setting.now,
  )
  const found = new Map(
    [...assignment.columns].map(([meaning, column]) => {
      // Those promised are still to come: which way of reading puts no day into the future does not tell how they are written.
      const own = orderIn([column], setting, isPast(meaning) ? setting.now : undefined)
      return [meaning, foundOf(column, setting, local, () => inPast() ?? own())]
    }),
  )
  const tally = (column: Found, { text }: Part, understood: boolean) => {
    column.read++
    if (!understood && /\d/.test(text)) column.failed++
  }
  const readRow = (row: ListRow): RowReader => {
    const { cells } = row
    const known = new Map<string, Part[]>()
    /** Every fact of a column in this row. */
    const inColumn = (column: Column): Part[] => {
      let parts = known.get(column.column)
      if (!parts) {
        const one = column.alone ? aloneIn(cells, column) : undefined
        parts = one ? [one] : partsIn(cells, column.column, layout)
        known.set(column.column, parts)
      }
      return parts
    }
    const part = (meaning: string): Part | undefined => {
      const column = found.get(meaning)?.column
      return column && inColumn(column).find(one => one.key === column.key)
    }
    return {
      part,
      text: meaning => part(meaning)?.text || undefined,
      date(meaning) {
        const one = part(meaning)
        const column = found.get(meaning)
        if (!one || !column) return undefined
        const date = dateOf(one, column.date)
        tally(column, one, date !== undefined)
        return date
      },
      link(meaning) {
        const one = found.get(meaning)?.linked ? part(meaning) : undefined
        return one && customerLink(one)
      },
      amounts(meaning) {
        const main = part(meaning)
        const column = found.get(meaning)
        if (!main || !column) return []
        const parts = inColumn(column.column)
        const beside = layout !== 'table' || main.label ? parts.filter(p => p.holder.parentElement === main.holder.parentElement) : parts
        const amounts = [main, ...beside.filter(p => p !== main && !p.label)].flatMap(p => {
          // "OVERPAID €225.00"
          const money = p.text.length < 60 ? moneyIn(p.text.replace(/^[A-Z][A-Za-z ]{3,} (?=\S*\d)/, ''), local) : undefined
          const currency = money?.currency ?? column.currency
          return money ? [{ money: { ...money, ...(currency ? { currency } : {}) }, struck: p.struck, holder: p.holder }] : []
        })
        tally(column, main, amounts.length > 0)
        return amounts
      },
      all(meaning) {
        const column = found.get(meaning)?.column
        if (!column) return []
        const ownFirst = (parts: Part[]) => parts.toSorted((a, b) => Number(b.key === column.key) - Number(a.key === column.key))
        return [inColumn(column), ...row.more.map(more => partsIn(more, column.column, layout))].map(ownFirst)
      },
    }
  }
  return { row: readRow, isPartly: () => [...found.values()].some(({ read, failed }) => failed > 0 && failed * 3 >= read) }
}

/** What 03/04 is in some columns; worked out when it is first asked for: most lists hold few dates. */
function orderIn(columns: Column[], { language }: Setting, now: Date | undefined): () => DayOrder | undefined {
  let order: { is: DayOrder | undefined } | undefined
  return () => {
    order ??= {
      is: dayOrder(
        columns.flatMap(column => column.parts.flatMap(part => [...datesOf(part)])),
        now,
        language,
      ),
    }
    return order.is
  }
}

function foundOf(column: Column, { now }: Setting, local: (sign: string) => string | undefined, order: () => DayOrder | undefined): Found {
  return {
    column,
    // Among days a time alone is of today.
    date: remembered(text => dateIn(text.replace(/^(?=\d?\d:\d\d$)/, 'today '), now, order())),
    currency: currencyNamed(column.header, local),
    linked: column.shape.customerLink > 0,
    read: 0,
    failed: 0,
  }
}

const partsIn = (cells: Cell[], column: string, layout: Layout) =>
  partsOf(
    cells.filter(cell => cell.column === column),
    layout,
  )

/** The one fact of a cell whose column had one in every row of the sample; undefined when this cell is made otherwise. */
function aloneIn(cells: Cell[], { key, column }: Column): Part | undefined {
  let cell: Cell | undefined
  for (const one of cells) {
    if (one.column !== column) continue
    if (cell) return undefined
    cell = one
  }
  const leaf = cell && onlyText(cell.element)
  return leaf && { key, column, text: leaf.text, holder: leaf.holder, struck: false }
}
