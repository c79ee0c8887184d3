// @vitest-environment node
import { afterAll, beforeAll, expect, test } from 'vitest'
import { promisesDue } from '../../lib/expectation/today.ts'
import { localDay } from '../../lib/pages/day.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'

/** Early in the morning in Shanghai it is still yesterday in Greenwich. */
const before = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'Asia/Shanghai'
})
afterAll(() => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})
const morning = new Date('2026-11-20T22:30:00Z')

test('the day is the one where the seller is', () => expect(localDay(morning)).toBe('2026-11-21'))

test('what is promised for today is due today', () => {
  const record = {
    id: 'c',
    promises: [{ id: 'p', what: 'a new cup', by: '2026-11-21', madeOn: '2026-11-19' }],
  } as unknown as CustomerRecord
  expect(promisesDue([{ record, name: 'Wang' }], morning)).toMatchObject([{ daysLeft: 0 }])
})
