import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readFile } from '../../lib/files/read-file.ts'

/** Real and synthetic sellers' files with what is true of them; they are not ours to distribute. */
const folder = resolve(import.meta.dirname, '../../../shared/data/seller-files')
const there = existsSync(folder)
if (!there) console.warn(`skipped: sellers' files are not in ${folder}`)

const isFile = (name: string) => /\.(csv|txt|xlsx)$/.test(name) && !name.endsWith('.about.txt')
const files = there ? readdirSync(folder).filter(isFile) : ['(none)']
const oneOf = (truth: unknown) => (Array.isArray(truth) ? truth : [truth])

/** A truth that holds for any of several is a list of them; `XXX`: the currency is not named, and may be asked for. */
test.skipIf(!there).each(files)('%s', file => {
  const truth = JSON.parse(readFileSync(join(folder, `${file}.truth.json`), 'utf8'))
  const { preview } = readFile(readFileSync(join(folder, file)), {}, new Date('2026-11-21T12:00:00Z'))
  const { platform, kind, rows, orders, customers, reviews, encoding, delimiter, headerRow } = preview
  expect({ rows, encoding, delimiter, headerRow, reviews }).toEqual({
    rows: truth.rows,
    encoding: truth.encoding,
    delimiter: truth.delimiter,
    headerRow: truth.headerRow,
    reviews: truth.reviews,
  })
  expect(oneOf(truth.platform)).toContain(platform === 'generic' ? 'unknown' : platform)
  expect(oneOf(truth.kind)).toContain(kind)
  expect(oneOf(truth.orders)).toContain(orders)
  if (!oneOf(truth.customers).includes(null)) expect(oneOf(truth.customers)).toContain(customers)
  const totals = Object.fromEntries(Object.entries(preview.totals).map(([code, minor]) => [code === '?' ? 'XXX' : code, minor]))
  if (truth.totals) expect(oneOf(truth.totals)).toContainEqual(totals)
  expect(oneOf(truth.from)).toContain(preview.from?.slice(0, 10) ?? null)
  expect(oneOf(truth.to)).toContain(preview.to?.slice(0, 10) ?? null)
  if (truth.refundedMinor && platform !== 'woocommerce') expect(preview.refunds).toEqual(truth.refundedMinor)
  const mayAsk = [...truth.ambiguous, ...(oneOf(truth.totals).some(one => one && 'XXX' in one) ? ['currency'] : [])]
  const asked = preview.ambiguous.map(question => (question === 'orders without numbers' ? 'orders' : question))
  expect(mayAsk).toEqual(expect.arrayContaining(asked))
})
