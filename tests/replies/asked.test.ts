import { describe, expect, test } from 'vitest'
import { draftReply } from '../../lib/replies/draft.ts'

const today = '2026-11-21'

describe('a mixed review without stars', () => {
  test.each<[string, RegExp, RegExp]>([
    ['味道不错，服务也热情，就是送得太慢', /慢|路上/, /味道|服务/],
    ['Lovely food and friendly staff, great location, but we waited an hour for the mains.', /wait/, /service|food|location/],
  ])('"%s": a draft for who asks, of the complaint and of the praise', (text, complaint, praise) => {
    const unasked = draftReply({ review: { text }, today })
    expect([unasked.action, unasked.text]).toEqual(['none', ''])
    const asked = draftReply({ review: { text }, today, asked: true })
    expect(asked.action).toBe('reply')
    expect(asked.text).toMatch(complaint)
    expect(asked.text).toMatch(praise)
    expect(asked.checks.filter(check => !check.pass)).toEqual([])
  })
  test.each([
    { text: '味道很好，送得也快，下次还来' },
    { text: 'Lovely food and friendly staff, great location!' },
    { text: '味道不错，服务也热情，就是送得太慢', stars: 5 },
  ])('there is nothing to mend in %j, asked or not', review =>
    expect(draftReply({ review, today, asked: true })).toMatchObject({ action: 'none', text: '' }),
  )
})
