import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CheckId } from '../../lib/replies/case.ts'
import { checkReply, isHard } from '../../lib/replies/checks.ts'

/**
 * Real owners' replies lie outside of the project, beside it (their texts are not ours to copy): ../shared, or where REGULARS_SHARED says. Without them
 * this file says so and skips.
 */
const file = join(process.env.REGULARS_SHARED ?? join(import.meta.dirname, '../../../shared'), 'data/reviews/reply_pairs_zh_hotel.jsonl')
const there = existsSync(file)

/** Replies that break a rule by a reader's judgement: another guest's name, the house's phone, an outcome promised outright, "slander". */
const RIGHTLY_STOPPED: Partial<Record<CheckId, number[]>> = {
  'no-overpromise': [62, 5683, 5735, 6756, 6852, 7046, 7541],
  'no-private-data': [2837, 6377, 6470, 7465],
  true: [5602, 6648],
  'no-threat-or-accusation': [6580],
}

describe.skipIf(!there)(there ? 'the replies real owners gave' : `the replies real owners gave: skipped, no ${file}`, () => {
  const replies: { id: string; review: string; reply: string }[] = there
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : []
  const stopped = replies.flatMap(({ id, review, reply }) =>
    checkReply({ reply, review: { text: review } })
      .filter(check => !check.pass && isHard(check))
      .map(check => ({ rule: check.id, reply: Number(id.replace('htl_', '')) })),
  )
  const isFalse = ({ rule, reply }: (typeof stopped)[number]) => !RIGHTLY_STOPPED[rule]?.includes(reply)

  test('at least two hundred', () => expect(replies.length).toBeGreaterThanOrEqual(200))
  test('at most two in a hundred are stopped wrongly', () => {
    const byRule = Map.groupBy(stopped, ({ rule }) => rule)
    const lines = [...byRule].map(([rule, all]) => `${rule}: ${all.length} stopped, ${all.filter(isFalse).length} of them wrongly`)
    process.stdout.write(`of ${replies.length} replies — ${lines.join(' · ')}\n`)
    expect(new Set(stopped.filter(isFalse).map(({ reply }) => reply)).size / replies.length).toBeLessThanOrEqual(0.02)
  })
  test('and those a reader would stop are', () => {
    const seen = stopped.map(({ rule, reply }) => `${rule} ${reply}`)
    const due = Object.entries(RIGHTLY_STOPPED).flatMap(([rule, all]) => all.map(reply => `${rule} ${reply}`))
    expect(due.filter(one => !seen.includes(one))).toEqual([])
  })
})
