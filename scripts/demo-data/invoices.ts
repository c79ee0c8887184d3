import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface InvoiceLine {
  code: string
  quantity: number
  unitMinor: number
}

export interface Invoice {
  number: number
  /** Days since 1970. */
  day: number
  minute: number
  customer: string
  country: string
  lines: InvoiceLine[]
}

export interface Retail {
  sales: Invoice[]
  returns: Invoice[]
  /** StockCode → the name it is sold under most often. */
  names: Map<string, string>
}

/** One line of the file; only the description may be quoted. */
const cells = (line: string) =>
  line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map(cell => cell.replace(/,$/, '').replace(/^"|"$/g, '')) ?? []

const SMALL = new Set(['and', 'of', 'the', 'with', 'for', 'in', 'on', 'to', 'a'])

/** WHITE HANGING HEART T-LIGHT HOLDER → White Hanging Heart T-Light Holder */
const titleCase = (text: string) =>
  text
    .trim()
    .replace(/""/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/[a-z']+/g, (word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))

/** Rows without a customer, fees (codes that do not begin with a digit), and rows without a price are left out. */
export function readRetail(file: string): Retail {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const invoices = new Map<string, Invoice>()
  const counted = new Map<string, Map<string, number>>()
  for (const line of text.split('\n').slice(1)) {
    const [number = '', code = '', description = '', quantity = '', when = '', price = '', customer = '', country = ''] = cells(line.trim())
    const unitMinor = Math.round(Number(price) * 100)
    if (!customer || !/^\d/.test(code) || !(unitMinor > 0)) continue
    const name = titleCase(description)
    const names = counted.get(code) ?? new Map<string, number>()
    counted.set(code, names.set(name, (names.get(name) ?? 0) + 1))
    const invoice = invoices.get(number) ?? {
      number: Number(number.replace(/^C/, '')),
      day: Math.floor(Date.parse(`${when.slice(0, 10)}T00:00:00Z`) / 86_400_000),
      minute: Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16)),
      customer: customer.replace(/\.0$/, ''),
      country,
      lines: [],
    }
    invoice.lines.push({ code, quantity: Math.abs(Number(quantity)), unitMinor })
    invoices.set(number, invoice)
  }
  const inTime = (a: Invoice, b: Invoice) => a.day - b.day || a.minute - b.minute || a.number - b.number
  const entries = [...invoices]
  return {
    sales: entries
      .filter(([number]) => !number.startsWith('C'))
      .map(([, invoice]) => invoice)
      .sort(inTime),
    returns: entries
      .filter(([number]) => number.startsWith('C'))
      .map(([, invoice]) => invoice)
      .sort(inTime),
    names: new Map(
      [...counted].map(([code, names]) => [code, [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? code]),
    ),
  }
}
