import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import { decode } from '../lib/files/decode.ts'
import { FileTrouble } from '../lib/files/file-trouble.ts'
import { dayOf, type Entry } from '../lib/insight/purchases.ts'
import { ToolError } from './tool.ts'

/** The rows of a comma separated file, packed or not, blank lines left out; each with its line number. */
export function csvRows(file: string | undefined): { line: number; cells: string[] }[] {
  if (!file) throw new ToolError('which FILE?')
  const { data } = Papa.parse<string[]>(textOf(file), { delimiter: ',' })
  return data.flatMap((cells, i) => (cells.every(cell => cell.trim() === '') ? [] : { line: i + 1, cells: cells.map(cell => cell.trim()) }))
}

function textOf(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    throw new ToolError(`cannot read ${file}`)
  }
  try {
    return decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).text
  } catch (error) {
    if (error instanceof FileTrouble) throw new ToolError(error.code === 'empty' ? `${file} is empty` : `${file} is no text`)
    throw new ToolError(`${file} cannot be unpacked`)
  }
}

/** Rows as records by the names of the first row, which may be in any order and have more columns; without names, in the order given. */
export function namedRows<Name extends string>(file: string | undefined, required: readonly Name[], optional: readonly Name[] = []) {
  const rows = csvRows(file)
  const names = [...required, ...optional]
  const head = rows[0]?.cells.map(cell => cell.toLowerCase()) ?? []
  const named = required.some(name => head.includes(name))
  const missing = required.filter(name => named && !head.includes(name))
  if (missing.length > 0) throw new ToolError(`no column "${missing.join('", "')}"`)
  const places = names.map((name, i) => [name, named ? head.indexOf(name) : i < 3 ? i : -1] as const)
  const records = rows.slice(named ? 1 : 0).map(({ line, cells }) => ({
    line,
    ...(Object.fromEntries(places.map(([name, at]) => [name, cells[at] ?? ''])) as Record<Name, string>),
  }))
  if (records.length === 0) throw new ToolError('there are no rows')
  return { records, has: (name: Name) => places.some(([own, at]) => own === name && at >= 0 && at < (rows[0]?.cells.length ?? 0)) }
}

/** FILE and the options of a command line, all of which take a value. */
export function fileAndOptions<Name extends string>(args: string[], names: readonly Name[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(names.map(name => [name, { type: 'string' as const }])),
    })
    return { file: positionals[0], values: values as Partial<Record<Name, string>> }
  } catch (error) {
    throw new ToolError(error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error))
  }
}

/**
 * Purchases of a file `customer,date[,amount]`, amounts of two decimals. A row without a customer is left out with a word on standard error; a column `currency` with more
 * than one in it is refused, for their sum would mean nothing.
 */
export function readEntries(file: string | undefined): { entries: Entry[]; amounts: boolean } {
  const { records, has } = namedRows(file, ['customer', 'date'], ['amount', 'currency'])
  const currencies = [...new Set(records.map(({ currency }) => currency))].filter(code => code !== '' && has('currency'))
  if (currencies.length > 1) throw new ToolError(`amounts in ${currencies.join(' and ')}: give a file for each currency`)
  const amounts = has('amount')
  const entries = records.flatMap(({ line, customer, date, amount }) => {
    if (customer === '') return []
    const day = readDay(date)
    if (Number.isNaN(day)) throw new ToolError(`line ${line}: "${date}" is no date (YYYY-MM-DD)`)
    const value = amounts ? readNumber(amount) : 0
    if (Number.isNaN(value)) throw new ToolError(`line ${line}: "${amount}" is no amount`)
    // Unit prices may have more than two decimals; what the division leaves over beyond them does not count.
    return { customer, day, minor: Math.round(value * 1e6) / 1e4 }
  })
  const nobody = records.length - entries.length
  if (nobody > 0) process.stderr.write(`${nobody} rows name no customer and are left out\n`)
  if (entries.length === 0) throw new ToolError('no row names a customer')
  return { entries, amounts }
}

/** A day number from "2026-03-01", a time on that day, or "20260301"; NaN for anything else. */
export const readDay = (text: string): number => dayOf(text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'))

/** A plain number; NaN for anything else, an empty cell and what is too large to count included. */
export function readNumber(text: string): number {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Math.abs(value) < 1e13 ? value : Number.NaN
}

/** The day of an option like `--until`; undefined when it was not given. */
export function dayOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const day = readDay(text)
  if (Number.isNaN(day)) throw new ToolError(`--${name} takes a date (YYYY-MM-DD)`)
  return day
}

/** Day number of the machine's clock. */
export const today = (): number => dayOf(new Date().toISOString())

/** The number of an option within bounds; undefined when it was not given. */
export function numberOption(name: string, text: string | undefined, from: number, to: number): number | undefined {
  if (text === undefined) return undefined
  const value = readNumber(text)
  if (!(value >= from && value <= to)) throw new ToolError(`--${name} takes a number from ${from} to ${to}`)
  return value
}
