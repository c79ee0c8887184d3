import 'fake-indexeddb/auto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unwrapped } from '../../lib/files/delimited-rows.ts'
import type { ExportKind, ExportWords } from '../../lib/files/export-columns.ts'
import { type ExportFormat, exportStore } from '../../lib/files/export-store.ts'
import { keepFile } from '../../lib/files/keep-file.ts'
import type { OrderRow } from '../../lib/pages/facts.ts'
import { keepReviews } from '../../lib/profiles/keep-reviews.ts'
import { fileShop } from '../../lib/profiles/shop.ts'
import { openStore, type Store } from '../../lib/profiles/store.ts'
import zh from '../../locales/zh_CN.json' with { type: 'json' }

/** What goes out is opened by a spreadsheet that is not ours. Excel runs nowhere but on Windows and the Mac; LibreOffice does. */
const SOFFICE = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
  path => existsSync(path),
)
const WITHOUT = 'skipped: there is no LibreOffice on this machine (Debian: apt-get install libreoffice-calc)'

const { dashboard, tier, status, badge, panel } = zh
const words: ExportWords = { columns: dashboard.exportColumns, tier, status, issue: badge.issue, replyState: panel.state }
const now = new Date('2026-11-21T12:00:00Z')

/** Names, remarks and numbers that spreadsheets are known to change, or to run. */
const HARD = [
  'Ann "Annie" Lee, Ltd.',
  'two\nlines',
  'semi;colon\tand tab',
  '=1+1',
  '+49 170 1234567',
  '-5',
  '@SUM(A1)',
  '＝ＨＹＰＥＲＬＩＮＫ("x")',
  "'quoted",
  "''twice",
  '0012345',
  '52026070300412345678',
  '1E5',
  '2026-05-03',
  '03/04/2026',
  'TRUE',
  '王小明',
  'Zoë Müller',
  '😀 thanks',
  '_x0041_',
  ' spaces around ',
  'a & b < c > d',
  '12:30',
  '1/2',
  'MARCH1',
  '#N/A',
  '¥1,234.50',
  '50%',
]
const orders: OrderRow[] = HARD.flatMap((text, i) => [
  {
    orderId: `5202607030041${String(i).padStart(4, '0')}`,
    customerKey: `k${i}`,
    customerName: text,
    phone: '013800001111',
    placedOn: `2026-0${1 + (i % 9)}-15`,
    totalMinor: 123456 + i,
    currency: i % 3 ? 'CNY' : 'JPY',
    status: text,
    items: [{ name: text, quantity: 2 }],
  },
  {
    orderId: `A-${i}`,
    customerEmail: `b${i}@example.com`,
    placedOn: `2026-03-15T10:0${i % 10}:00+08:00`,
    totalMinor: -100,
    refundedMinor: 50 * i,
    currency: 'EUR',
    remark: text,
  },
])

const folder = mkdtempSync(join(tmpdir(), 'regulars-libreoffice-'))
let store: Store
beforeAll(async () => {
  store = await openStore()
  const shop = fileShop('杯子 & Co', 'generic')
  await keepFile(store, shop, { orders }, { now })
  const rows = HARD.map((text, i) => ({
    reviewId: `r${i}`,
    orderId: `A-${i}`,
    stars: 1 + (i % 5),
    text,
    title: text,
    postedOn: '2026-04-01',
  }))
  await keepReviews(
    store,
    shop.id,
    rows.map(row => ({ row, bad: row.stars < 3, issues: [] })),
    now,
  )
  for (const customer of await store.getAll('customers'))
    await store.put('customers', {
      ...customer,
      promises: [{ id: 'p', what: customer.name ?? '=x', by: '2026-12-01', madeOn: '2026-11-01' }],
    })
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function written(what: ExportKind, as: ExportFormat): Promise<{ file: string; bytes: Uint8Array }> {
  const bytes = new Uint8Array(await new Blob((await exportStore(store, { what, as }, words)).parts).arrayBuffer())
  const file = join(folder, `${what}.${as}`)
  writeFileSync(file, bytes)
  return { file, bytes }
}

/** The file as LibreOffice writes it again; the filter says how, also how it is to read it where the file does not tell. */
function converted(file: string, to: string, from?: string): string {
  const out = mkdtempSync(join(folder, 'out-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const asked = [profile, '--headless', ...(from ? [`--infilter=${from}`] : []), '--convert-to', to, '--outdir', out, file]
  const { stdout, stderr } = spawnSync(SOFFICE ?? '', asked, { encoding: 'utf8', timeout: 180_000 })
  const name = /-> (\S.*?) using filter/.exec(stdout)?.[1]
  if (!name) throw new Error(`LibreOffice wrote nothing: ${stdout} ${stderr}`)
  return readFileSync(name, 'utf8')
}

/** Comma, quotation mark, UTF-8, from the first row, as it is shown. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
/** Each quoted cell is text, as in a program that asks; and as one that guesses: numbers, days and formulas are what they look like. */
const AS_TEXT = 'CSV:44,34,76,1,,0,true,false'
const GUESSED = 'CSV:44,34,76,1,,0,false,true'

const cellsOf = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd()).data.map(row => row.map(unwrapped))
const sameCell = (ours: string, theirs: string) => ours === theirs || (ours !== '' && theirs !== '' && Number(ours) === Number(theirs))

/** `row 3, column 2: "ours" is "theirs"` for each cell that differs. */
const differing = (ours: string[][], theirs: string[][]): string[] =>
  Array.from({ length: Math.max(ours.length, theirs.length) }, (_, row) => row).flatMap(row => {
    const [a, b] = [ours[row] ?? [], theirs[row] ?? []]
    return Array.from({ length: Math.max(a.length, b.length) }, (_, column) => column).flatMap(column => {
      const [mine, its] = [a[column] ?? '', b[column] ?? '']
      return sameCell(mine, its) ? [] : [`row ${row + 1}, column ${column + 1}: ${JSON.stringify(mine)} is ${JSON.stringify(its)}`]
    })
  })

/** What kind each filled cell is for LibreOffice, by column; and the formulas, of which there are to be none. */
function kindsOf(flat: string): { kinds: Set<string>[]; formulas: number } {
  const { document } = parseHTML(flat.replace(/<(\/?)[\w-]+:/g, '<$1').replace(/\s(?:office|table):/g, ' '))
  const kinds: Set<string>[] = []
  for (const row of [...document.querySelectorAll('table-row')].slice(1)) {
    let column = 0
    for (const cell of row.querySelectorAll('table-cell')) {
      const kind = cell.getAttribute('value-type')
      const repeated = Number(cell.getAttribute('number-columns-repeated') ?? 1)
      for (let n = 0; n < repeated && kind; n++) {
        kinds[column + n] ??= new Set()
        kinds[column + n]?.add(kind)
      }
      column += repeated
    }
  }
  return { kinds, formulas: document.querySelectorAll('[formula]').length }
}

const KINDS: ExportKind[] = ['orders', 'customers', 'reviews', 'promises']

describe.skipIf(!SOFFICE)(SOFFICE ? 'what LibreOffice reads' : WITHOUT, () => {
  test.each(KINDS)('of %s as Excel is what we wrote, cell by cell', async what => {
    const { file } = await written(what, 'xlsx')
    const ours = cellsOf(new TextDecoder().decode((await written(what, 'csv')).bytes))
    expect(ours.length).toBeGreaterThan(HARD.length)
    expect(differing(ours, cellsOf(converted(file, AS_SHOWN)))).toEqual([])
  })

  test('numbers and phones are text, amounts are numbers, days are days, nothing is a formula', async () => {
    const { kinds, formulas } = kindsOf(converted((await written('orders', 'xlsx')).file, 'fods'))
    const columns = Object.keys(words.columns.orders)
    const kindOf = (column: keyof ExportWords['columns']['orders']) => [...(kinds[columns.indexOf(column)] ?? [])]
    expect(formulas).toBe(0)
    expect({ order: kindOf('orderId'), phone: kindOf('phone'), total: kindOf('total') }).toEqual({
      order: ['string'],
      phone: ['string'],
      total: ['float'],
    })
    expect(kindOf('placedOn').sort()).toEqual(['date', 'string'])
  })

  test.each(KINDS)('of %s as CSV is what we wrote, cell by cell', async what => {
    const { file, bytes } = await written(what, 'csv')
    const ours = cellsOf(new TextDecoder().decode(bytes))
    expect(differing(ours, cellsOf(converted(file, AS_SHOWN, AS_TEXT)))).toEqual([])
  })

  test.each(KINDS)('of %s as CSV is no formula, even where it guesses', async what => {
    expect(kindsOf(converted((await written(what, 'csv')).file, 'fods', GUESSED)).formulas).toBe(0)
  })
})
