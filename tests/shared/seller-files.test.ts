import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readFile } from '../../lib/files/read-file.ts'

/** Real and synthetic sellers' files with what is true of them; they are not ours to distribute. */
const folder = resolve(import.meta.dirname, '../../../shared/data/seller-files')
const there = existsSync(folder)
if (!there) console.warn(`skipped: sellers' files are not in ${folder}`)

const READ = /^(shopify-orders|woocommerce|etsy|taobao).*\.csv$/
const files = there ? readdirSync(folder).filter(name => READ.test(name)) : ['(none)']
const oneOf = (truth: unknown) => (Array.isArray(truth) ? truth : [truth])

test.skipIf(!there).each(files)('%s', file => {
  const truth = JSON.parse(readFileSync(join(folder, `${file}.truth.json`), 'utf8'))
  const { preview } = readFile(readFileSync(join(folder, file)), {}, new Date('2026-11-21T12:00:00Z'))
  const { platform, kind, rows, orders, customers, encoding, ambiguous } = preview
  expect({ platform, kind, rows, encoding, ambiguous }).toEqual({
    platform: truth.platform,
    kind: truth.kind,
    rows: truth.rows,
    encoding: truth.encoding,
    ambiguous: truth.ambiguous,
  })
  expect(oneOf(truth.orders)).toContain(orders)
  if (truth.customers !== null) expect(oneOf(truth.customers)).toContain(customers)
  const totals = Object.fromEntries(Object.entries(preview.totals).map(([code, minor]) => [code === '?' ? 'XXX' : code, minor]))
  expect(oneOf(truth.totals)).toContainEqual(totals)
  expect(oneOf(truth.from)).toContain(preview.from?.slice(0, 10))
  expect(oneOf(truth.to)).toContain(preview.to?.slice(0, 10))
  if (truth.refundedMinor && platform !== 'woocommerce') expect(preview.refunds).toEqual(truth.refundedMinor)
})
