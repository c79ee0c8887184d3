import { describe, expect, test } from 'vitest'
import type { Lang } from '../../lib/replies/case.ts'
import { draftReply } from '../../lib/replies/draft.ts'
import { sharedRun, tooLike } from '../../lib/replies/similarity.ts'

/** Complaints said in several ways; `#` is the thing. */
const SAID: Record<Lang, Record<string, string[]>> = {
  zh: {
    salty: ['#太咸了', '#咸得发苦，盐放多了', '#太咸，喝了三杯水'],
    broken: ['#坏了', '#用不了，打不开', '刚到手的#就有裂纹', '#按不动，没反应'],
    crushed: ['#压扁了', '盒子破了，#碎了', '#摔坏了，磕得不像样'],
    late: ['#送得太慢', '等了很久#才送到', '#物流一直不动，拖到今天'],
    missing: ['#少了一件', '#漏发一个配件', '#里缺了一样'],
    smell: ['#有异味', '#一股塑料味，刺鼻', '#难闻得很'],
    size: ['#偏小', '#尺码不准，穿不上', '#小了一圈'],
    shown: ['#和图片不一样', '#色差大', '#跟描述不符'],
    rude: ['问#的事，客服态度差', '问了一句#就被骂了', '说到#，语气恶劣'],
    silence: ['#的事问了没人理', '#找客服一直不回', '#出了事联系不上'],
  },
  en: {
    broken: ['The # stopped working', 'The # is faulty', 'A crack across the #, useless', 'The # will not switch on'],
    crushed: ['The # arrived dented', 'Box crushed, # in pieces', 'The # was smashed in the post'],
    late: ['The # arrived very late', 'Waited ages for the #, slow delivery', 'The # turned up weeks after the date'],
    missing: ['Part of the # was missing', 'One piece of the # was not in the box', 'The # came without the screws, missing parts'],
    smell: ['The # smells like chemicals', 'Awful smell, the # reeks', 'The # stinks of glue, foul odour'],
    size: ['The # runs too small', 'The # does not fit', 'Sizing of the # is off'],
    shown: ['The # is nothing like the picture', 'The # is not as described', 'Misleading photos of the #'],
    rude: ['Asked about the # and they were rude', 'Rude answer about the #', 'Terrible attitude when I asked about my #'],
    silence: ['No reply about the #', 'They ignored my message about the #', 'Never heard back about the #'],
    wrong: ['They sent the wrong #', 'Got the wrong #', 'Wrong # in the parcel'],
  },
}
const THINGS: Record<Lang, string[]> = {
  zh: ['台灯', '水壶', '书架', '相框', '耳机', '拖鞋', '背包', '雨伞', '风扇', '闹钟'],
  en: ['lamp', 'kettle', 'bookcase', 'photo frame', 'headset', 'slippers', 'backpack', 'umbrella', 'fan', 'alarm clock'],
}

/** A hundred reviews a language: ten complaints, ten things, all answered on one day. */
const reviewsIn = (lang: Lang) =>
  Object.entries(SAID[lang]).flatMap(([complaint, ways]) =>
    THINGS[lang].map((product, i) => ({ complaint, product, text: (ways[i % ways.length] ?? '').replace('#', product) })),
  )
const draftOf = ({ text, product }: { text: string; product: string }, previousReplies: string[] = []) =>
  draftReply({ review: { text, stars: 1, product }, today: '2026-11-21', previousReplies }).text

describe.each<Lang>(['zh', 'en'])('a hundred drafts in %s', lang => {
  const reviews = reviewsIn(lang)
  const alone = reviews.map(review => ({ ...review, draft: draftOf(review) }))
  const pairs = alone.flatMap((a, i) => alone.slice(i + 1).map(b => ({ a, b, run: sharedRun(a.draft, [b.draft]) })))
  const share = (of: typeof pairs) => of.filter(pair => pair.run).length / of.length

  test('written one after another, hardly one repeats a run of the fifty before it or is like one of them', () => {
    const written: string[] = []
    const repeated: string[] = reviews.flatMap(review => {
      const before = written.slice(-50)
      const draft = draftOf(review, before)
      written.push(draft)
      const run = sharedRun(draft, before)
      return run || tooLike(draft, before, 0.7) !== null ? [run ?? draft] : []
    })
    // English runs out of ways when ten people in a row say the same: five in a hundred repeat, which the check then shows.
    expect(repeated.length).toBeLessThanOrEqual(lang === 'zh' ? 0 : 5)
  }, 30_000)
  test('written without knowing of each other, few share one', () => expect(share(pairs)).toBeLessThan(lang === 'zh' ? 0.1 : 0.15))
  test('even when they answer the same complaint, most do not', () =>
    expect(share(pairs.filter(({ a, b }) => a.complaint === b.complaint))).toBeLessThan(0.45))
})
