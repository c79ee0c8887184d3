import { fold } from '../extraction/text.ts'
import type { TaughtColumns } from '../profiles/columns-record.ts'
import { type Columns, FIELDS, type Field, type FileKind, listOf } from './fields.ts'
import { columnsByLabel, fieldsByLabel } from './label-columns.ts'
import type { Layout } from './layout.ts'
import { LAYOUTS } from './layouts.ts'
import { PLATFORM_SIGNS } from './platform-signs.ts'
import type { TableRow, TableRows } from './tables.ts'

export interface FoundLayout {
  layout: Pick<Layout, 'platform' | 'kind'> & Partial<Layout>
  /** Index of the row that holds the headers. */
  headerAt: number
  width: number
  columns: Columns
  /** The column under a header of the layout. */
  columnOf(header: string): number | undefined
  /** Whether amounts are of orders or of their lines, where layout or headers say so. */
  amounts?: 'order' | 'line'
  /** The currency of the country whose language the headers are in, or the one that is named above them. */
  currency?: string
}

/** Platforms put a few lines above the headers: a title, a span of dates, a blank line. */
export const HEADER_WITHIN = 30
const SAMPLE = 40

const isFilled = (row: TableRow | undefined): row is string[] => row?.some(cell => cell !== '') ?? false

/** The headers of a row as they are compared with what was taught. */
export const headersOf = (row: string[]): string[] =>
  row.slice(0, row.findLastIndex(cell => cell !== '') + 1).map(cell => fold(cell).slice(0, 400))

/**
 * What the seller said of these headers; else which platform's file this is, by them; else any list whose headers are known words. Undefined when it is
 * neither.
 */
export function findLayout(rows: TableRows, taught: TaughtColumns[] = []): FoundLayout | undefined {
  const known = new Map(taught.toReversed().map(one => [one.headers.join('\n'), one]))
  for (const [headerAt, headers] of known.size > 0 ? rows.slice(0, HEADER_WITHIN).entries() : []) {
    const columns = headers && known.get(headersOf(headers).join('\n'))
    if (columns) return asTaught(columns, headerAt, headers.length, usualLayout(rows))
  }
  return usualLayout(rows)
}

/** The seller says what stands where; how the platform writes it is known as ever. */
function asTaught({ list, fields }: TaughtColumns, headerAt: number, width: number, usual: FoundLayout | undefined): FoundLayout {
  const { platform = 'generic', currency, dayOrder, decimalMark, html } = usual?.layout ?? {}
  const columns: Columns = new Map(FIELDS.flatMap(field => (fields[field] ? [[field, fields[field]] as const] : [])))
  return {
    layout: { platform, kind: list, currency, dayOrder, decimalMark, html },
    headerAt,
    width,
    columns,
    columnOf: () => undefined,
    currency: usual?.currency,
  }
}

function usualLayout(rows: TableRows): FoundLayout | undefined {
  const heads = rows.slice(0, HEADER_WITHIN)
  for (const [headerAt, headers] of heads.entries()) {
    const below = rows.slice(headerAt + 1, headerAt + 1 + SAMPLE).filter(isFilled)
    for (const layout of headers ? LAYOUTS : []) {
      const names = named(layout, headers ?? [], below.slice(0, 5))
      if (names) return found(layout, headerAt, names, below)
    }
  }
  for (const [headerAt, headers] of heads.entries()) {
    const below = rows.slice(headerAt + 1, headerAt + 1 + SAMPLE).filter(isFilled)
    const labelled = headers && isFilled(headers) && columnsByLabel(headers, below)
    if (!labelled) continue
    const { list, columns, amounts } = labelled
    const above = heads.slice(0, headerAt).flatMap(row => row ?? [])
    const sign = PLATFORM_SIGNS.find(({ shows }) => shows(headers, below, columns, above))
    const kind: FileKind = list === 'reviews' && sign?.rates === 'seller' && !columns.has('product') ? 'feedback' : list
    const layout = { platform: sign?.platform ?? 'generic', kind, currency: sign?.currency, dayOrder: sign?.dayOrder }
    return { layout, headerAt, width: headers.length, columns, amounts, columnOf: () => undefined, currency: currencySaid(above) }
  }
  return undefined
}

/** "All amounts in USD, unless specified". */
const currencySaid = (lines: string[]): string | undefined =>
  lines
    .flatMap(line => /\b(?:amounts?|currency|beträge|montants|importes|valores)\b.*\b([A-Z]{3})\b/i.exec(line)?.[1] ?? [])
    .filter(isCurrency)[0]

const CODES = new Set(Intl.supportedValuesOf('currency'))
const isCurrency = (code: string) => CODES.has(code)

/** A header without a star for "required", and without the currency or unit it may end in. */
const name = (header: string) =>
  fold(header)
    .replace(/\s*\((?:[a-z]{3}|元|件|円)\)$/, '')
    .replace(/^[*\s]+|[*:\s]+$/g, '')

/** The headers under the layout's own names; undefined when this is not its header row. */
function named(layout: Layout, headers: string[], below: string[][]): string[] | undefined {
  const names = headers.map(name)
  if (layout.signature.every(header => header.split('|').some(one => names.includes(name(one))))) return names
  const { translated } = layout
  if (!translated || headers.length < translated.length) return undefined
  if (below.length === 0 || !below.every(row => translated.every(([, looks], i) => looks.test(row[i] ?? '')))) return undefined
  return [...translated.map(([header]) => name(header)), ...names.slice(translated.length)]
}

function found(layout: Layout, headerAt: number, names: string[], below: string[][]): FoundLayout {
  const at = (header: string) => {
    const index = names.indexOf(name(header))
    return index < 0 ? undefined : index
  }
  const own: Columns = new Map()
  for (const [field, headers] of Object.entries(layout.columns) as [Field, string[]][])
    own.set(
      field,
      headers.flatMap(header => at(header) ?? []),
    )
  const used = new Set([...own.values()].flat())
  const labelled = layout.byLabel
    ? fieldsByLabel(
        listOf(layout.kind),
        names.map((one, i) => (used.has(i) ? '' : one)),
        below,
      )
    : undefined
  const columns: Columns = new Map([...(labelled?.columns ?? []), ...own])
  const currency = Object.entries(layout.currencyBy ?? {}).find(([header]) => at(header) !== undefined)?.[1]
  return { layout, headerAt, width: names.length, columns, columnOf: at, amounts: layout.amounts ?? labelled?.amounts, currency }
}
