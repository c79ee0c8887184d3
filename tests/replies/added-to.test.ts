import { describe, expect, test } from 'vitest'
import { draftReply } from '../../lib/replies/draft.ts'
import { understand } from '../../lib/replies/understand.ts'
import { wholeReview } from '../../lib/replies/whole-review.ts'

const good = { text: '很好，茶香保存得住。', stars: 5, postedOn: '2026-11-10' }
const added = { ...good, followUp: { text: '用了十天，盖子开裂了，质量太差，失望。', postedOn: '2026-11-20' } }

describe('a review the buyer has added to (追评)', () => {
  test('good stars say nothing of what came after them', () => {
    expect(understand(wholeReview(good)).bad).toBe(false)
    const { bad, complaints } = understand(wholeReview(added))
    expect(bad).toBe(true)
    expect(complaints.map(complaint => complaint.issue)).toContain('quality')
  })
  test('bad stars stay bad stars', () => expect(wholeReview({ ...added, stars: 1 }).stars).toBe(1))
  test.each([
    ['taobao', 'none', 'added-to'],
    ['pinduoduo', 'reply', 'ours-concrete'],
  ] as const)('on %s: %s', (marketplace, action, becauseCode) => {
    const draft = draftReply({ review: wholeReview(added), marketplace, today: '2026-11-21' })
    expect(draft).toMatchObject({ action, becauseCode })
  })
})
