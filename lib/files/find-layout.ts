import { fold } from '../extraction/text.ts'
import { columnsByLabel } from './label-columns.ts'
import { type Field, LAYOUTS, type Layout } from './layouts.ts'

export interface FoundLayout {
  layout: Pick<Layout, 'platform' | 'kind'> & Partial<Layout>
  /** Index of the row that holds the headers. */
  headerAt: number
  width: number
  /** Where each field stands; the first filled cell of a row counts. */
  columns: Map<Field, number[]>
  /** The column under a header of the layout. */
  columnOf(header: string): number | undefined
}

type Row = string[] | null

/** Platforms put a few lines above the headers: a title, a span of dates, a blank line. */
const HEADER_WITHIN = 30
const SAMPLE = 40

const isFilled = (row: Row): row is string[] => row?.some(cell => cell !== '') ?? false

/** Which platform's order file this is, by its headers; else any order list whose headers are known words. Undefined when it is neither. */
export function findLayout(rows: Row[]): FoundLayout | undefined {
  const heads = rows.slice(0, HEADER_WITHIN)
  for (const [headerAt, headers] of heads.entries()) {
    for (const layout of headers ? LAYOUTS : []) {
      const names = named(layout, headers ?? [], rows.slice(headerAt + 1, headerAt + 6))
      if (names) return found(layout, headerAt, names)
    }
  }
  for (const [headerAt, headers] of heads.entries()) {
    const below = rows.slice(headerAt + 1, headerAt + 1 + SAMPLE).filter(isFilled)
    const columns = headers && columnsByLabel(headers, below)
    if (!columns) continue
    return { layout: { platform: 'generic', kind: 'orders' }, headerAt, width: headers.length, columns, columnOf: () => undefined }
  }
  return undefined
}

/** The headers under the layout's own names; undefined when this is not its header row. */
function named(layout: Layout, headers: string[], below: Row[]): string[] | undefined {
  const names = headers.map(fold)
  if (layout.signature.every(header => names.includes(fold(header)))) return names
  const { translated } = layout
  if (!translated || headers.length < translated.length) return undefined
  const filled = below.filter(isFilled)
  if (filled.length === 0 || !filled.every(row => translated.every(([, looks], i) => looks.test(row[i] ?? '')))) return undefined
  return [...translated.map(([header]) => fold(header)), ...names.slice(translated.length)]
}

function found(layout: Layout, headerAt: number, names: string[]): FoundLayout {
  const at = (header: string) => {
    const index = names.indexOf(fold(header))
    return index < 0 ? undefined : index
  }
  const columns = new Map<Field, number[]>()
  for (const [field, headers] of Object.entries(layout.columns) as [Field, string[]][]) {
    columns.set(
      field,
      headers.flatMap(header => at(header) ?? []),
    )
  }
  return { layout, headerAt, width: names.length, columns, columnOf: at }
}
