import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import en from '../../locales/en.json' with { type: 'json' }
import { halfWritten, openWorld, storedIn } from './world.ts'

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
  await page.screenshot({ path: join(tmpdir(), 'regulars-files-rejected-en.png'), fullPage: true })
  const after = await saved(words.saveRejected)
  expect(rowsOf(after.bytes)).toEqual(expected)
  await importFile(
    after.bytes.toString('utf8').slice(1).replace('"","2026-10-02"', '"1002","2026-10-02"').replace("'=1+1", '2.00'),
    after.name,
  )
  await expect.poll(() => page.getByRole('button', { name: words.saveRejected }).count()).toBe(0)
})

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
  await page.screenshot({ path: join(tmpdir(), 'regulars-files-undo-en.png'), fullPage: true })
  await undo('orders-left-out.csv')
  const { shops, customers, orders } = await storedIn(page)
  expect({ shops, customers, orders }).toEqual({ shops: [], customers: [], orders: [] })
  await importFile(ORDERS)
  expect(await orderIds()).toEqual(['1001', '1003'])
})
