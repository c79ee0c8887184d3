import { describe, expect, test } from 'vitest'
import { CHECK_IDS } from '../../lib/replies/case.ts'
import { wordReason } from '../../lib/replies/checks/why.ts'
import { checkReply } from '../../lib/replies/checks.ts'

const today = '2026-11-21'

describe('every reply gets all eighteen answers', () => {
  test('in the order of the list, with a reason for each failure in both languages', () => {
    const checks = checkReply({ reply: '您这是恶意差评！！亲，改一下评价，返您20元。' })
    expect(checks.map(c => c.id)).toEqual([...CHECK_IDS])
    for (const c of checks.filter(x => !x.pass)) {
      expect(c.why).toBeTruthy()
      expect(c.why).not.toMatch(/[{}]/)
      expect(c.reason && wordReason(c.reason, 'zh')).toMatch(/\p{Script=Han}/u)
    }
  })
  test('a span shows the words at fault', () => {
    const reply = '对不起，请打 13812345678 找店长。'
    const span = checkReply({ reply }).find(c => c.id === 'no-private-data')?.span
    expect(span && reply.slice(...span)).toBe('13812345678')
  })
  test('an empty reply is answered too', () => expect(checkReply({ reply: '' })).toHaveLength(18))
})

const one = (id: string, reply: string, more: Omit<Parameters<typeof checkReply>[0], 'reply'> = {}) =>
  checkReply({ reply, today, ...more }).find(c => c.id === id)
const review = { text: '红烧肉太咸了，米饭是凉的，还少送了一双筷子', stars: 1, postedOn: '2026-11-20' }
const GOOD_REPLY =
  '红烧肉咸了、米饭也凉了，还少了筷子，换了谁都扫兴，对不起。咸淡没有把住，是后厨没尝就出；筷子是出门前没有人再对一遍单子。11月23日前，我们会把用盐量重新称一遍，打包也改成一人装、一人核。谢谢您肯直说。'

describe('what a check goes by', () => {
  test('the same reply twice is rote', () => {
    expect(one('not-rote', GOOD_REPLY, { previousReplies: [GOOD_REPLY] })?.reason?.code).toBe('like-an-earlier-reply')
    expect(one('not-rote', GOOD_REPLY, { previousReplies: ['您好，上次的事已经处理了。'] })?.pass).toBe(true)
  })
  test('a run of twelve characters of an earlier reply is seen', () => {
    const earlier = '天冷了，路上小心。打包也改成一人装、一人核，这是小店新定的规矩，往后都照这个来办，还请多多指教。'
    expect(one('not-rote', GOOD_REPLY, { previousReplies: [`${earlier}谢谢您肯直说。打包也改成一人装、一人核。谢谢您肯直说`] })?.pass).toBe(
      false,
    )
  })
  test('a reply after the platform’s window is too late', () =>
    expect(one('in-time', GOOD_REPLY, { review: { ...review, postedOn: '2026-09-01' }, marketplace: 'taobao' })?.pass).toBe(false))
  test('on Etsy a young review is held', () =>
    expect(one('in-time', GOOD_REPLY, { review, marketplace: 'etsy' })?.reason?.code).toBe('reply-freezes-review'))
  test('the live box’s own limit wins', () => expect(one('length', GOOD_REPLY, { limit: 50 })?.reason?.code).toBe('over-platform-limit'))
  test('500 汉字 are the wall on Taobao, bytes on Google', () => {
    expect(one('length', '好'.repeat(501), { marketplace: 'taobao' })?.reason?.code).toBe('over-platform-limit')
    expect(one('length', '好'.repeat(1366), { marketplace: 'google' })?.reason?.values).toMatchObject({
      length: 4098,
      max: 4096,
      unit: 'bytes',
    })
  })
  test('a name we know is private, whatever its shape', () => {
    expect(one('no-private-data', 'Sorry about that, bluefox77.', { customer: { names: ['BlueFox77'] } })?.pass).toBe(false)
    expect(one('no-private-data', 'Sorry about that.', { customer: { names: ['BlueFox77'] } })?.pass).toBe(true)
  })
})
