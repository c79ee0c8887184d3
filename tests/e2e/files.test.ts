import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFile } from '../../lib/files/read-file.ts'
import { opened, tablesOf } from '../../lib/files/tables.ts'
import en from '../../locales/en.json' with { type: 'json' }
import zh from '../../locales/zh_CN.json' with { type: 'json' }
import { ask, halfWritten, openWorld, storedIn } from './world.ts'

/** Files in and out through the seller's own clicks, in a real browser. */
const world = openWorld()
const folder = mkdtempSync(join(tmpdir(), 'regulars-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const words = en.dashboard
const SHOP = 'Oak & Co'
let page: Page

beforeAll(async () => {
  page = await (await world).browser.open('/dashboard.html#files', { width: 1280, height: 900 })
})

const give = (csv: string, name = 'orders.csv') =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv}`) })

async function importFile(csv: string, name?: string): Promise<void> {
  await give(csv, name)
  const start = page.getByRole('button', { name: words.import, exact: true })
  await start.waitFor()
  const shopName = page.getByLabel(words.shopName)
  if (await shopName.isVisible()) await shopName.fill(SHOP)
  await start.click()
  await page
    .getByText(/^Imported: /)
    .first()
    .waitFor()
}

/** The file that a click gives the seller. */
async function saved(button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).first().click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
const rowsOf = (bytes: Buffer) => Papa.parse<string[]>(bytes.toString('utf8').slice(1).trimEnd()).data

const ORDERS = `Order ID,Date,Customer,Email,Total,Currency
1001,2026-10-01,Ann Lee,ann@example.com,12.00,USD
,2026-10-02,Bo Day,bo@example.com,=1+1,USD
1003,2026-10-03,Bo Day,bo@example.com,8.00,USD
`

test('the rows left out come as a file, before the import and after it; put right, they are imported', async () => {
  const expected = [
    [words.rejectedColumns.row, words.rejectedColumns.why, 'Order ID', 'Date', 'Customer', 'Email', 'Total', 'Currency'],
    ['3', words.rejectedWhy['order number'], '', '2026-10-02', 'Bo Day', 'bo@example.com', "'=1+1", 'USD'],
  ]
  await give(ORDERS)
  const before = await saved(words.saveRejected)
  expect(before.name).toBe('orders-left-out.csv')
  expect(rowsOf(before.bytes)).toEqual(expected)
  await importFile(ORDERS)
  await shots('rejected')
  const after = await saved(words.saveRejected)
  expect(rowsOf(after.bytes)).toEqual(expected)
  await importFile(
    after.bytes.toString('utf8').slice(1).replace('"","2026-10-02"', '"1002","2026-10-02"').replace("'=1+1", '2.00'),
    after.name,
  )
  await expect.poll(() => page.getByRole('button', { name: words.saveRejected }).count()).toBe(0)
})

/** The screen as it is, light and dark. */
async function shots(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(tmpdir(), `regulars-files-${name}-${colorScheme}.png`), fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

const imports = () => page.getByRole('region', { name: words.imports.title })
async function undo(file: string): Promise<void> {
  const line = imports().getByRole('listitem').filter({ hasText: file })
  await line.getByRole('button', { name: words.imports.undo }).click()
  await line.getByRole('button', { name: words.imports.yes }).click()
  await line.getByText(words.imports.undone).waitFor()
}
const orderIds = async () => (await storedIn(page)).orders.flatMap(chunk => chunk.orders.map(({ orderId }) => orderId)).sort()

test('an import is taken back by a click: what the other file brought stays; after both nothing is left, and the file can come in again', async () => {
  await page.reload()
  expect(await orderIds()).toEqual(['1001', '1002', '1003'])
  await undo('orders.csv')
  expect(await orderIds()).toEqual(['1002'])
  expect(halfWritten(await storedIn(page))).toEqual([])
  await shots('undo')
  await undo('orders-left-out.csv')
  const { shops, customers, orders } = await storedIn(page)
  expect({ shops, customers, orders }).toEqual({ shops: [], customers: [], orders: [] })
  await importFile(ORDERS)
  expect(await orderIds()).toEqual(['1001', '1003'])
})

const UNKNOWN = 'Lfd;Wer;Wann;Wieviel;Was\nA-1;Jana Ost;2026-05-03;12.00 €;Tasse\nA-2;Uli Nord;2026-05-04;8.50 €;Teller\n'

test('columns pointed at faster than a large file is read are all kept', async () => {
  await page.reload()
  const rows = Array.from({ length: 60_000 }, (_, i) => `A-${i};Jana Ost ${i};2026-05-03;12.00 €;Tasse`)
  await give(['Lfd;Wer;Wann;Wieviel;Was', ...rows].join('\n'), 'gross.csv')
  const holds = (header: string) => page.getByLabel(words.columns.holds.replace('{header}', header))
  const pointed = { Lfd: 'orderId', Wer: 'customerName', Wann: 'placedOn', Wieviel: 'total' }
  await holds('Lfd').waitFor()
  for (const [header, field] of Object.entries(pointed)) await holds(header).selectOption(field)
  await page.getByText(/List, orders: 60,000 orders/).waitFor()
  for (const [header, field] of Object.entries(pointed)) expect(await holds(header).inputValue()).toBe(field)
})

test('a file nobody knows is pointed at, by keyboard too, and is known the next time; what was said is listed, saved and forgotten', async () => {
  await page.reload()
  await give(UNKNOWN, 'auszug.csv')
  await page.getByText(words.columns.unknown).waitFor()
  const holds = (header: string) => page.getByLabel(words.columns.holds.replace('{header}', header))
  const { orders: names } = words.columns.field
  await holds('Lfd').focus()
  // As a seller without a mouse chooses: by the first letters.
  await page.keyboard.type(names.orderId.slice(0, 7))
  await page.keyboard.press('Enter')
  for (const [header, field] of [
    ['Wer', 'customerName'],
    ['Wann', 'placedOn'],
    ['Wieviel', 'total'],
    ['Was', 'items'],
  ] as const) {
    // One after the other without waiting for the file to be read again.
    await holds(header).selectOption({ label: names[field] })
  }
  expect(await holds('Lfd').inputValue()).toBe('orderId')
  await page.getByText(/List, orders: 2 orders, 2 customers/).waitFor()
  await shots('pointing')
  await page.getByRole('button', { name: words.import, exact: true }).click()
  await page.getByText('Imported: 2 orders.').waitFor()
  expect(await orderIds()).toEqual(['1001', '1003', 'A-1', 'A-2'])

  await page.reload()
  await give(UNKNOWN.replace('A-1', 'A-3'), 'auszug-juni.csv')
  await page.getByText(/List, orders: 2 orders, 2 customers/).waitFor()

  await page.goto(page.url().replace('#files', '#sites'))
  await page.reload()
  const taught = page.getByRole('region', { name: words.taught.title })
  await taught.getByText('lfd · wer · wann · wieviel · was').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), taught.getByRole('button', { name: words.taught.save }).click()])
  const file = await download.path()
  await taught.getByRole('button', { name: words.taught.forget }).click()
  await taught.getByRole('button', { name: words.yesDelete }).click()
  await taught.getByText(words.taught.files.none).waitFor()
  await taught.locator('input[type=file]').setInputFiles(file)
  await taught.getByText('lfd · wer · wann · wieviel · was').waitFor()
  await page.goto(page.url().replace('#sites', '#files'))
})

test('a folder is dropped: what it holds comes one after the other', async () => {
  await page.reload()
  const month = join(folder, '2026-05')
  mkdirSync(join(month, 'late'), { recursive: true })
  writeFileSync(join(month, 'b.csv'), UNKNOWN.replace('A-1', 'B-1'))
  writeFileSync(join(month, 'late', 'c.csv'), UNKNOWN.replace('A-1', 'C-1'))
  writeFileSync(join(month, 'logo.png'), 'no list')
  const place = await page.getByText(words.dropHere).boundingBox()
  const at = { x: (place?.x ?? 0) + 5, y: (place?.y ?? 0) + 5, data: { items: [], files: [month], dragOperationsMask: 1 } }
  const cdp = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await cdp.send('Input.dispatchDragEvent', { type, ...at })
  const preview = page.getByRole('region', { name: words.importTitle })
  await preview.getByText('b.csv').waitFor()
  await preview.getByText(words.moreFiles.split('|')[0]?.replace('{n}', '1') ?? '').waitFor()
  await preview.getByRole('button', { name: words.leaveOut }).click()
  await preview.getByText('c.csv').waitFor()
})

test('what goes out as Excel, with the columns that are chosen, is what is in the store', async () => {
  await page.reload()
  const panel = page.getByRole('region', { name: words.exportTitle })
  await panel.getByLabel(words.exportWhat).selectOption('orders')
  await panel.getByText(/^Columns: 16 of 16/).click()
  await panel.getByLabel(words.exportColumns.orders.remark).uncheck()
  await shots('export')
  const { name, bytes } = await saved(words.exportExcel)
  expect(name).toMatch(/^regulars-orders-\d{4}-\d\d-\d\d\.xlsx$/)
  const { orders, preview } = readFile(new Uint8Array(bytes), {}, new Date())
  expect(orders.map(({ orderId, customerName, totalMinor }) => [orderId, customerName, totalMinor]).sort()).toEqual([
    ['1001', 'Ann Lee', 1200],
    ['1003', 'Bo Day', 800],
    ['A-1', 'Jana Ost', 1200],
    ['A-2', 'Uli Nord', 850],
  ])
  expect(preview).toMatchObject({ encoding: 'xlsx', rejected: [], unread: [] })
  const [headers = []] = tablesOf(opened(new Uint8Array(bytes))).tables[0] ?? []
  expect(headers).toHaveLength(15)
  expect(headers).not.toContain(words.exportColumns.orders.remark)
})

test('a handover is written, read, and opened on a machine that knows nothing', async () => {
  const [first] = (await storedIn(page)).customers
  await ask(page, 'note', { customer: first?.id ?? '', text: 'no nuts <不要坚果>' })
  const panel = page.getByRole('region', { name: words.handover.title })
  const reading = await saved(words.handover.savePage)
  expect(reading.name).toMatch(/^regulars-handover-\d{4}-\d\d-\d\d\.html$/)
  const own = await page.context().newPage()
  await own.setContent(reading.bytes.toString('utf8'))
  await own.getByText('no nuts <不要坚果>').waitFor()
  await own.close()
  await panel.getByLabel(words.handover.passphrase).fill('two lions')
  const handover = await saved(words.handover.save)
  expect(handover.bytes.toString('latin1')).toMatch(/^age-encryption\.org/)
  await shots('handover')
  await ask(page, 'forgetEverything', 'everything')
  const backup = page.getByRole('region', { name: words.backup.title, exact: true })
  await backup
    .locator('input[type=file]')
    .setInputFiles({ name: handover.name, mimeType: 'application/octet-stream', buffer: handover.bytes })
  await backup.getByLabel(words.backup.itsPassphrase).fill('two lions')
  await backup.getByRole('button', { name: words.backup.open }).click()
  await backup.getByText(/^Handover of .+\. Customers: 1, /).waitFor()
  await backup.getByRole('button', { name: words.backup.restore, exact: true }).click()
  await backup.getByText(/^Restored: /).waitFor()
  const { customers, orders, shops } = await storedIn(page)
  expect(customers.map(({ name, note, orderCount }) => [name, note?.text, orderCount])).toEqual([[first?.name, 'no nuts <不要坚果>', 0]])
  expect([orders, shops.map(({ name }) => name)]).toEqual([[], [SHOP]])
})

test('an import says its pace, is held and goes on', async () => {
  await page.reload()
  const rows = Array.from({ length: 18_000 }, (_, i) => `P-${i},2026-09-0${1 + (i % 9)},p${i}@example.com,5.00,USD`)
  await give(['Order ID,Date,Email,Total,Currency', ...rows].join('\n'), 'many.csv')
  const start = page.getByRole('button', { name: words.import, exact: true })
  await start.click()
  const panel = page.getByRole('region', { name: words.importTitle })
  await panel.getByText(/of 18,000, [\d,]+ a second, about \d+ (?:s|min) left/).waitFor()
  await panel.getByRole('button', { name: words.pause }).click()
  await panel.getByText(/, paused$/).waitFor()
  // The part that was under way comes in.
  await page.waitForTimeout(2000)
  const count = async () => (await orderIds()).filter(id => id.startsWith('P-')).length
  const held = await count()
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThan(18_000)
  await page.waitForTimeout(1000)
  expect(await count()).toBe(held)
  await shots('paused')
  await panel.getByRole('button', { name: words.goOn }).click()
  await panel.getByText('Imported: 18,000 orders.').waitFor({ timeout: 60_000 })
  expect(await count()).toBe(18_000)
})

test('in Chinese', async () => {
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { local: { set(o: object): Promise<void> } } } }).chrome.storage.local.set({
      language: 'zh_CN',
    }),
  )
  await page.reload()
  const { columns, handover } = zh.dashboard
  await page.getByRole('region', { name: handover.title }).waitFor()
  await give('Lfd;Wer\nA-1;Jana\n,\n', 'x.csv')
  await page.getByText(columns.unknown).waitFor()
  await shots('zh')
})
