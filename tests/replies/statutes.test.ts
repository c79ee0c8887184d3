import { describe, expect, test } from 'vitest'
import { type BuyersCountry, buyersCountry, countryOf, remarkOf, STATUTES, statutesFor } from '../../lib/expectation/statutes.ts'
import type { DraftInput, Lang } from '../../lib/replies/case.ts'
import { isHard } from '../../lib/replies/checks.ts'
import { draftReply } from '../../lib/replies/draft.ts'

const of = (text: string, more: Partial<DraftInput> = {}): DraftInput => ({
  review: { text, stars: 1, postedOn: '2026-11-20' },
  today: '2026-11-21',
  ...more,
})

describe('the law behind what a buyer asks for', () => {
  test.each<[string, Lang, Partial<DraftInput>, string[]]>([
    ['牛奶过期了，要求退一赔十', 'zh', { marketplace: 'tmall' }, ['cn-food-148']],
    ['是假货，必须退一赔三', 'zh', { marketplace: 'taobao' }, ['cn-consumer-55']],
    ['拉链坏了，我要退货', 'zh', { marketplace: 'jd' }, ['cn-consumer-25']],
    ['The zip broke, I want a refund.', 'en', { country: 'GB' }, ['uk-distance-14', 'uk-reject-30']],
    ['The zip broke, I want a refund.', 'en', { country: 'DE' }, ['eu-distance-14']],
    ['The zip broke, I want a refund.', 'en', { country: 'US' }, ['us-none']],
    ['The zip broke, I want a refund.', 'en', {}, ['cn-consumer-25', 'uk-distance-14', 'uk-reject-30', 'eu-distance-14', 'us-none']],
    ['The zip broke.', 'en', { country: 'GB' }, []],
    ['拉链坏了', 'zh', { marketplace: 'jd' }, []],
    ['拉链坏了，已经退货了', 'zh', { marketplace: 'jd' }, []],
    ['The zip broke, so I sent it back.', 'en', { country: 'GB' }, []],
    ['The zip broke, I sent it back three times and they gave me a refund.', 'en', { country: 'GB' }, []],
    ['The zip broke and I had to return it.', 'en', { country: 'GB' }, []],
    ['The zip broke. Returned it, still waiting for my refund.', 'en', { country: 'US' }, ['us-none']],
  ])('%s (%s, %o)', (text, lang, { country, marketplace }, ids) => {
    expect(statutesFor(text, lang, countryOf(country, marketplace)).map(s => s.id)).toEqual(ids)
    const draft = draftReply(of(text, { ...(country ? { country } : {}), ...(marketplace ? { marketplace } : {}) }))
    expect(draft.statutes.map(s => s.id)).toEqual(ids)
  })
  test('every statute has a source and sends the seller to a lawyer', () => {
    for (const s of STATUTES) {
      expect(s.source).not.toBe('')
      expect(remarkOf(s, 'zh')).toContain('请问律师')
      expect(remarkOf(s, 'en')).toContain('check with counsel')
    }
  })
})

/** A lawful demand refused, or a liability confessed. */
const RASH: Record<Lang, RegExp> = {
  zh: /不予|无法退|不能退|不支持|不符合退|恕不|概不|过了退货|我们违法|欺诈|赔您|十倍|三倍/u,
  en: /cannot (?:refund|return|accept)|no refunds?|not eligible|outside (?:the|our) return|we (?:broke|violated)|fraud|liable/i,
}

describe('a demand the law may give is acknowledged, neither refused nor granted', () => {
  test.each<[string, Lang, string]>([
    ['牛奶过期了，要求退一赔十，不然打12315', 'zh', 'tmall'],
    ['是假货，必须假一赔三', 'zh', 'taobao'],
    ['裙子不合适，七天无理由都不给退', 'zh', 'taobao'],
    ['质量太差，我要退款', 'zh', 'pdd'],
    ['The mug arrived cracked and I want my money back.', 'en', 'shopify'],
    ['Wrong size. I asked for a refund within the 14 days.', 'en', 'generic'],
  ])('%s', (text, lang, marketplace) => {
    for (const variant of [0, 1, 2, 3]) {
      const draft = draftReply(of(text, { marketplace, variant }))
      expect(draft.text).toMatch(lang === 'zh' ? /权利/u : /rights/)
      expect(draft.text).not.toMatch(RASH[lang])
      expect(draft.checks.filter(c => isHard(c) && !c.pass)).toEqual([])
    }
  })
  test('nothing is said of rights where nothing is asked for', () => expect(draftReply(of('杯子碎了')).text).not.toContain('权利'))
})

describe('whose law it is', () => {
  test.each<[string, string | undefined, string, BuyersCountry]>([
    ['pounds', 'GBP', 'etsy', { country: 'UK', by: 'order' }],
    ['euros on a shop of one’s own', 'EUR', 'woocommerce', { country: 'EU', by: 'order' }],
    ['yuan win over the marketplace', 'CNY', 'generic', { country: 'CN', by: 'order' }],
    ['dollars tell nothing', 'USD', 'shopify', { by: 'nothing' }],
    ['dollars on a marketplace of one country', 'USD', 'taobao', { country: 'CN', by: 'marketplace' }],
    ['no order seen', undefined, 'meituan', { country: 'CN', by: 'marketplace' }],
    ['nothing known', undefined, 'ebay', { by: 'nothing' }],
  ])('%s', (_, currency, marketplace, country) => expect(buyersCountry(currency, marketplace)).toEqual(country))
  test('while it is not known, every country’s law is named and nothing is refused', () => {
    const { statutes, text } = draftReply(of('The mug arrived cracked and I want my money back.', { marketplace: 'ebay' }))
    expect(new Set(statutes.map(({ country }) => country))).toEqual(new Set(['CN', 'UK', 'EU', 'US']))
    expect(text).not.toMatch(RASH.en)
  })
})
