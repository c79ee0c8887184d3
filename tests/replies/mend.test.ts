import { describe, expect, test } from 'vitest'
import type { CheckId, CheckInput, Lang } from '../../lib/replies/case.ts'
import { checkReply, isHard } from '../../lib/replies/checks.ts'
import { mended } from '../../lib/replies/mend.ts'
import { HARD, PLANTED } from './planted.ts'

const today = '2026-11-21'
const failing = (input: CheckInput) => checkReply(input).filter(check => !check.pass)

function mend(id: CheckId, reply: string, more: Partial<CheckInput> = {}): string | null {
  const input = { reply, today, ...more }
  const check = failing(input).find(one => one.id === id)
  return check ? mended(check, input) : reply
}

describe('one click mends', () => {
  test.each<[what: string, CheckId, before: string, after: string]>([
    ['a phone number', 'no-private-data', '对不起，请打 13812345678 找店长。明天给您答复。', '对不起。明天给您答复。'],
    ['a name in the greeting', 'no-private-data', '张女士，实在抱歉，杯子裂了。', '实在抱歉，杯子裂了。'],
    ['a name in English', 'no-private-data', 'We are sorry, Mrs Thompson, the mug broke.', 'We are sorry, the mug broke.'],
    [
      'two leaks at once',
      'no-private-data',
      'Sorry about it. Write to a@b.com. Or ring 07700 900123. We will look.',
      'Sorry about it. We will look.',
    ],
    [
      'a request',
      'no-removal-ask',
      'Sorry about the lid. Please delete your review. We will test it.',
      'Sorry about the lid. We will test it.',
    ],
    ['a request in Chinese', 'no-removal-ask', '对不起，盖子裂了。麻烦您把差评删一下好吗？明天补发。', '对不起，盖子裂了。明天补发。'],
    ['a trade', 'no-trade', '抱歉。改成好评就给您发红包。我们明天查。', '抱歉。我们明天查。'],
    ['a threat', 'no-threat-or-accusation', 'We are sorry. Our lawyer reads this too. We will check.', 'We are sorry. We will check.'],
    ['an absolute', 'no-overpromise', '抱歉。我们一定会让您满意。', '抱歉。我们会尽力让您满意。'],
    [
      'never again',
      'no-overpromise',
      'Sorry. This will never happen again.',
      'Sorry. We will do what we can to keep this from happening again.',
    ],
    ['a hundred per cent', 'no-overpromise', '抱歉，我们百分之百负责到底。', '抱歉，我们尽力负责到底。'],
    ['a claim', 'true', 'Sorry. Our records show it was on time. We will ask.', 'Sorry. We will ask.'],
    ['three exclamation marks', 'calm', 'Sorry!!! We will test it!', 'Sorry! We will test it.'],
    ['many in Chinese', 'calm', '对不起！！！明天就查！谢谢！', '对不起！明天就查。谢谢。'],
    ['shouting', 'calm', 'We are REALLY sorry. THIS was our mistake.', 'We are really sorry. This was our mistake.'],
    ['a reproach', 'calm', '对不起，您也太挑剔了，明天给您换。', '对不起，明天给您换。'],
    ['an excuse that opens', 'no-excuse-opening', '这不是我们的问题。对不起，让您久等了。', '对不起，让您久等了。'],
    ['two ways of address', 'language', '对不起，让你久等了，您受累。', '对不起，让您久等了，您受累。'],
    ['a missing word of feeling', 'empathy-early', '盖子没有封紧。我们会试。', '让您失望了，实在抱歉。盖子没有封紧。我们会试。'],
  ])('%s', (_, id, before, after) => expect(mend(id, before, id === 'language' ? { review: { text: '等了很久' } } : {})).toBe(after))

  test('a text over the limit is cut at the end of a sentence, and stays signed', () => {
    const long = `${'We will look at the lid and tell you what we find in the chat. '.repeat(12)}\nAnn, Hill & Dale`
    const short = mend('length', long, { marketplace: 'ebay' }) ?? ''
    expect(short.length).toBeLessThanOrEqual(475)
    expect(short.length).toBeGreaterThan(380)
    expect(short).toMatch(/in the chat\.\nAnn, Hill & Dale$/)
  })
  test.each<[string, CheckId, string]>([
    ['a complaint not answered', 'answers-each', '对不起。'],
    ['a pledge that is missing', 'apology-explanation-pledge', '对不起，盖子没有封紧。'],
    ['a reply that is nothing but the fault', 'no-threat-or-accusation', '您这是恶意差评。'],
  ])('only the seller can mend %s', (_, id, reply) =>
    expect(mend(id, reply, { review: { text: '杯子碎了，还等了很久', stars: 1 } })).toBeNull(),
  )
})

const REVIEW: Record<Lang, string> = { zh: '汤洒了，等了很久，太失望了', en: 'The soup leaked and it took forever. Very disappointed.' }
const REST: Record<Lang, string> = {
  zh: '对不起，汤洒了。明天我们查一遍封口。',
  en: ' I am sorry about the soup. We will test the lids tomorrow.',
}

describe.each<Lang>(['zh', 'en'])('every plant before a good reply in %s', lang => {
  test.each(HARD)('%s: mended, and nothing else gets worse', rule => {
    const left = PLANTED[lang][rule].filter(plant => {
      const input = { reply: plant + REST[lang], review: { text: REVIEW[lang], stars: 1 }, today }
      const before = failing(input)
      const check = before.find(({ id }) => id === rule)
      const reply = check ? mended(check, input) : null
      if (!reply?.endsWith(REST[lang].trim())) return true
      const hard = (checks: ReturnType<typeof failing>) => checks.filter(isHard).map(({ id }) => id)
      return hard(failing({ ...input, reply })).some(id => id === rule || !hard(before).includes(id))
    })
    expect(left).toEqual([])
  })
})
