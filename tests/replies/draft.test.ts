import { describe, expect, test } from 'vitest'
import type { DraftInput } from '../../lib/replies/case.ts'
import { isHard } from '../../lib/replies/checks.ts'
import { draftReply } from '../../lib/replies/draft.ts'

const today = '2026-11-21'
const of = (text: string, more: Partial<DraftInput> = {}): DraftInput => ({
  review: { text, stars: 1, postedOn: '2026-11-20' },
  marketplace: 'generic',
  today,
  ...more,
})

/** Invented reviews, one a fault or two, in the two languages. */
const REVIEWS = [
  '等了一个半小时才送到，汤全洒了，还少送了一份米饭，打电话也没人接',
  '红烧肉太咸了，米饭也是凉的',
  '杯盖根本拧不紧，水漏了一包',
  '裙子洗一次就掉色，做工粗糙，和图片完全不一样',
  '太失望了',
  '吃完拉了一晚上肚子，菜里还有头发',
  '价格太贵，位置还难找',
  '快递慢得要死，等了九天才到，箱子也压扁了',
  '服务太差',
  '苹果烂了一半，客服不给退',
  '写了备注不要香菜，结果还是放了一大把',
  '尺码偏小，布料薄得透光',
  '上菜太慢了，催了三次，旁边又吵',
  '发错颜色了，联系客服已读不回',
  '房间一股烟味，床单不干净',
  '面膜用了脸过敏，而且没什么效果',
  '少了一根充电线，说明书也没有',
  '说好满减结果没给优惠，还多收了包装费',
  'The soup had leaked all over the bag and they forgot the rice. Waited over an hour too.',
  'The mug arrived cracked and nothing like the picture. Never got a reply.',
  'Zipper broke after two weeks.',
  'Disappointed.',
  'Rude waiter, overcooked steak, and way overpriced.',
  'Never arrived. Was promised two weeks ago.',
  'Found a hair in my salad and my husband was sick all night.',
  'Runs way too small and it smells like chemicals.',
  'They sent the wrong colour and refused to refund me.',
  'Noisy, cramped, and the parking is a nightmare.',
  'Cold fries, bland burger, tiny portion.',
  'I asked for no onions but they ignored my note.',
  'Charged me twice and the coupon was not accepted.',
  'The whole thing just felt like an afterthought to somebody in a hurry.',
]
const SITES = ['generic', 'taobao', 'meituan', 'dianping', 'ebay', 'etsy', 'google', 'shopify']

describe('every draft', () => {
  test.each(REVIEWS)('passes every check on every platform, in three wordings: %s', text => {
    for (const marketplace of SITES)
      for (const variant of [0, 1, 2]) {
        const draft = draftReply(
          of(text, {
            marketplace,
            variant,
            shop: { name: /\p{Script=Han}/u.test(text) ? '山居小馆' : 'Hill & Dale', signs: /\p{Script=Han}/u.test(text) ? '小林' : 'Ann' },
          }),
        )
        expect(draft.text).not.toBe('')
        expect({
          marketplace,
          variant,
          text: draft.text,
          failed: draft.checks.filter(c => !c.pass).map(c => `${c.id}: ${c.why}`),
        }).toMatchObject({ failed: [] })
        expect(draft.text).not.toMatch(/[{}]|undefined|。。|\.\s\.|，。| {2}/)
      }
  })
  test('the same input gives the same draft, another variant another wording', () => {
    for (const text of REVIEWS) {
      expect(draftReply(of(text))).toEqual(draftReply(of(text)))
      expect(draftReply(of(text, { variant: 1 })).text).not.toBe(draftReply(of(text)).text)
    }
  })
  test('its promises are in its text, each with a day', () => {
    const draft = draftReply(of(REVIEWS[1] ?? ''))
    expect(draft.promises).toHaveLength(2)
    for (const p of draft.promises) {
      expect(draft.text).toContain(p.what)
      expect(p.by).toMatch(/^2026-11-2\d$/)
    }
  })
  test('a sentence that did not fit takes its promise with it', () => {
    for (const text of REVIEWS)
      for (const limit of [80, 130, 200, 350]) {
        const draft = draftReply(of(text, { limit }))
        for (const p of draft.promises) expect(draft.text).toContain(p.what)
      }
  })
  test('a tier never shows', () =>
    expect(draftReply(of('太慢了', { customer: { tier: 'vip', orders: 40 } })).text).toBe(draftReply(of('太慢了')).text))
  test('an earlier reply is not repeated word for word', () => {
    const first = draftReply(of('送得太慢，等了两个小时')).text
    expect(draftReply(of('送得太慢，等了两个小时', { previousReplies: [first] })).text).not.toBe(first)
  })
})

const sentences = (text: string) => text.split(/(?<=[。\n])|(?<=[.?!]) /).map(s => s.trim())
const changed = (a: string, b: string) => sentences(a).filter(s => !sentences(b).includes(s))

describe('one changed fact changes its own clause and no other', () => {
  const base = of('快递太慢了，等了九天，杯子也碎了', {
    marketplace: 'taobao',
    order: { promisedOn: '2026-11-10', deliveredOn: '2026-11-14' },
    shop: { name: '青山茶器', signs: '阿青', promises: ['破损包赔'] },
  })
  const before = draftReply(base).text
  test.each<[string, DraftInput, string]>([
    ['the day it came', { ...base, order: { promisedOn: '2026-11-10', deliveredOn: '2026-11-15' } }, '晚了5天'],
    ['who signs', { ...base, shop: { ...base.shop, signs: '小周' } }, '小周'],
    ['the shop’s promise', { ...base, shop: { ...base.shop, promises: ['碎了就赔'] } }, '碎了就赔'],
    ['today', { ...base, today: '2026-12-01' }, '12月4日'],
  ])('%s', (_, input, words) => {
    const after = draftReply(input).text
    expect(changed(after, before)).toHaveLength(1)
    expect(changed(after, before)[0]).toContain(words)
  })
  test('the product', () => {
    const one = draftReply(
      of('做工太粗糙了', { review: { text: '做工太粗糙了', stars: 1, product: '竹编灯' }, marketplace: 'taobao' }),
    ).text
    const other = draftReply(
      of('做工太粗糙了', { review: { text: '做工太粗糙了', stars: 1, product: '藤椅垫' }, marketplace: 'taobao' }),
    ).text
    expect(one.replaceAll('竹编灯', '藤椅垫')).toBe(other)
    expect(one).not.toBe(other)
  })
})

describe('what is done', () => {
  test.each<[string, DraftInput, string, string]>([
    ['a concrete fault of ours is made good', of('红烧肉太咸了'), 'accommodate', 'reply'],
    ['a bare "bad" is asked about', of('服务太差'), 'explain', 'reply'],
    ['a price is explained', of('太贵了'), 'explain', 'reply'],
    ['extortion is reported', of('不给我转200块就天天差评'), 'report', 'report'],
    ['extortion is reported in English', of('Refund me $50 or I will post one-star reviews everywhere.'), 'report', 'report'],
    ['a young review on Etsy is held', of('Zipper broke after two weeks.', { marketplace: 'etsy' }), 'hold', 'hold'],
    ['after a hundred days Etsy takes a reply', of('Zipper broke.', { marketplace: 'etsy', today: '2027-04-01' }), 'accommodate', 'reply'],
    ['Amazon products take none', of('Zipper broke.', { marketplace: 'amazon' }), 'none', 'none'],
    ['Taobao takes none after thirty days', of('太慢了', { marketplace: 'taobao', today: '2026-12-25' }), 'none', 'none'],
    ['stars alone get a short word', of('', { shop: { name: '山居小馆' } }), 'explain', 'reply'],
    ['stars alone on Booking get none', of('', { marketplace: 'booking' }), 'none', 'none'],
    ['keys struck at random are asked about', of('asdfgh qwerty'), 'explain', 'reply'],
    [
      'praise needs no mending',
      of('味道很好，送得也快，下次还来', { review: { text: '味道很好，送得也快，下次还来', stars: 5 } }),
      'none',
      'none',
    ],
  ])('%s', (_, input, strategy, action) => {
    const draft = draftReply(input)
    expect(draft).toMatchObject({ strategy, action })
    expect(draft.because).toBeTruthy()
    expect(draft.checks.filter(isHard).filter(c => !c.pass)).toEqual([])
  })
  test('a report comes with an evidence pack that names what is missing', () =>
    expect(draftReply(of('不给我转200块就天天差评')).evidencePack?.missing).toContain('message-with-the-demand'))
  test('a refund demand alone, or an angry word alone, is not suspicious', () => {
    expect(draftReply(of('质量太差，我要退款')).action).toBe('reply')
    expect(draftReply(of('气死我了，再不处理我就打12315')).action).toBe('reply')
  })
  test('a small box gets a short draft', () =>
    expect([...draftReply(of(REVIEWS[0] ?? '', { limit: 120 })).text].length).toBeLessThanOrEqual(114))
  test('stars alone are answered in the shop’s language', () => expect(draftReply(of('', { shop: { name: '山居小馆' } })).lang).toBe('zh'))
})
