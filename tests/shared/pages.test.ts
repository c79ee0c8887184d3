// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const pages = join(root, '../shared/pages')
const here = existsSync(join(pages, 'score.mjs'))
if (!here) console.warn('Skipped: the saved back-office pages (../shared/pages) are not on this machine.')

/** Real pages of real back-offices with the truth beside them; their scorer runs our `read-page` on each, the generic reader alone. */
test.skipIf(!here)('real back-office pages are read right', { timeout: 600_000 }, () => {
  const printed = execFileSync(process.execPath, [join(pages, 'score.mjs'), pages, '--project', root, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { summary } = JSON.parse(printed)
  expect(summary.rightKind).toBe(17)
  expect(summary.fieldAccuracy).toBeGreaterThanOrEqual(0.99)
  expect(summary.perfectPages).toBeGreaterThanOrEqual(15)
  expect(summary.detailAccuracy).toBeGreaterThanOrEqual(0.95)
  expect(summary.falseAlarms).toBe(0)
})
