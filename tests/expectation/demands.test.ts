import { describe, expect, test } from 'vitest'
import { DEMANDS, demandIn, LAWFUL, UNLAWFUL } from '../../lib/expectation/demand-words.ts'
import { type DemandCase, judgeDemand, levelOf } from '../../lib/expectation/demands.ts'
import { GROUNDS } from '../../lib/expectation/statutes.ts'

const asked = (more: Partial<DemandCase> = {}): DemandCase => ({
  demand: 'return',
  ground: 'none',
  shopPromises: [],
  cases: 1,
  openComplaint: false,
  reach: false,
  ...more,
})
const judged = (more: Partial<DemandCase>) => judgeDemand(asked(more))

describe('what no shop may grant is seen in the words it is asked in', () => {
  test.each([
    ['发票能不能多开两百', 'false-invoice'],
    ['开发票的时候金额写高一点', 'false-invoice'],
    ['发票品名换成办公用品', 'false-invoice'],
    ['帮我开张假发票', 'false-invoice'],
    ['Can you make the invoice higher than what I paid?', 'false-invoice'],
    ['I need a blank receipt', 'false-invoice'],
    ['加我微信，直接转给你便宜点', 'off-platform'],
    ['我们线下交易吧', 'off-platform'],
    ['取消订单，支付宝付你', 'off-platform'],
    ['不走平台能不能少十块', 'off-platform'],
    ['Let us do it outside Amazon, I pay you directly', 'off-platform'],
    ['I can send the money by bank transfer to you', 'off-platform'],
    ['给五星好评返我二十', 'paid-review'],
    ['退我五十块就删差评', 'paid-review'],
    ['好评有红包吗', 'paid-review'],
    ['Refund half and I will change my review', 'paid-review'],
    ['Five stars if you give me a discount', 'paid-review'],
    ['退我五十，不然给差评', 'paid-review'],
    ['Refund me or I will leave a one-star review', 'paid-review'],
    ['帮你刷单要不要', 'fake-order'],
    ['给我发个空包就行', 'fake-order'],
    ['Just ship an empty box for the tracking number', 'fake-order'],
    ['把那个买家的电话给我', 'others-data'],
    ['我前妻在你这买了什么', 'others-data'],
    ['Tell me the address of the last buyer', 'others-data'],
    ['报关的时候写低一点', 'false-customs'],
    ['Please declare it as a gift so I avoid customs', 'false-customs'],
    ['Mark it at a lower value', 'false-customs'],
    ['给我开个假的质检报告', 'false-proof'],
    ['Can you backdate the warranty?', 'false-proof'],
    ['有没有高仿的', 'forbidden-goods'],
    ['没有处方能卖吗', 'forbidden-goods'],
    ['Do you have a replica of this bag?', 'forbidden-goods'],
    ['单位采购，给多少回扣', 'kickback'],
    ['What is my kickback on a hundred?', 'kickback'],
  ] as const)('%s', (text, demand) => {
    expect(demandIn(text)).toBe(demand)
    expect(judged({ demand: demandIn(text) })).toMatchObject({ level: 'unreasonable', answer: 'unlawful' })
  })
  test.each([
    ['杯子碎了，给我补发一个', 'resend'],
    ['收到是坏的，要退货', 'return'],
    ['仅退款，货我不退了', 'refund-only'],
    ['我要开发票，抬头是公司', 'invoice'],
    ['寄到我老婆公司，改一下地址', 'address'],
    ['买两件便宜点吧', 'discount'],
    ['能送个小礼物吗', 'gift'],
    ['是假货，退一赔三', 'threefold'],
    ['肉是臭的，十倍赔偿', 'tenfold'],
    ['昨天买的今天就降价了，补差价', 'price-match'],
    ['能不能今天发货', 'faster'],
    ['I got a counterfeit, I want a refund', 'return'],
    ['Please send it to my wife’s new address', 'address'],
    ['Could you gift-wrap it, it is a birthday present', 'custom'],
    ['I want my money back and keep it', 'refund-only'],
    ['Where is my parcel?', 'explain'],
    ['Please send me an invoice for my company', 'invoice'],
    ['A handwritten note would be lovely', 'custom'],
    ['随便聊聊', 'other'],
  ] as const)('and honest wishes are not taken for it: %s', (text, demand) => {
    expect(demandIn(text)).toBe(demand)
    expect(LAWFUL as readonly string[]).toContain(demandIn(text))
  })
})

describe('the law is looked up first, then what we promised, then what the trade does', () => {
  test.each([
    ['ten times the price for a broken cup', { demand: 'tenfold', ground: 'damaged', country: 'CN' }, 'unreasonable', 'unreasonable'],
    ['ten times the price for unsafe food in China', { demand: 'tenfold', ground: 'unsafe-food', country: 'CN' }, 'basic', 'claim'],
    [
      'the same in a country whose law does not give it',
      { demand: 'tenfold', ground: 'unsafe-food', country: 'UK' },
      'unreasonable',
      'unreasonable',
    ],
    ['the same where nobody knows the country', { demand: 'tenfold', ground: 'unsafe-food' }, 'unreasonable', 'unreasonable'],
    ['three times for a deceit in China', { demand: 'threefold', ground: 'deceived', country: 'CN' }, 'basic', 'claim'],
    ['a changed mind on the sixth day in China', { ground: 'changed-mind', country: 'CN', sinceDelivery: 6 }, 'basic', 'basic'],
    ['a changed mind on the eighth day in China', { ground: 'changed-mind', country: 'CN', sinceDelivery: 8 }, 'secondary', 'secondary'],
    [
      'the same, where the shop gives a month',
      { ground: 'changed-mind', country: 'CN', sinceDelivery: 8, shopPromises: ['30天无理由退货'] },
      'basic',
      'basic',
    ],
    ['a changed mind on the tenth day in the UK', { ground: 'changed-mind', country: 'UK', sinceDelivery: 10 }, 'basic', 'basic'],
    [
      'a changed mind on the twentieth day in the UK, where only what is faulty can be rejected so late',
      { ground: 'changed-mind', country: 'UK', sinceDelivery: 20 },
      'secondary',
      'secondary',
    ],
    ['a changed mind in the US', { ground: 'changed-mind', country: 'US', sinceDelivery: 1 }, 'secondary', 'secondary'],
    ['a broken thing sent again', { demand: 'resend', ground: 'damaged' }, 'basic', 'basic'],
    ['money for a late parcel', { demand: 'part-refund', ground: 'late' }, 'expected', 'expected'],
    ['the money and the goods, because they feel like it', { demand: 'refund-only', ground: 'none' }, 'unreasonable', 'unreasonable'],
    ['an invoice', { demand: 'invoice' }, 'basic', 'basic'],
    ['a birthday card that costs nothing', { demand: 'custom', costMinor: 0 }, 'surprise', 'surprise'],
    ['a discount for nothing', { demand: 'discount' }, 'secondary', 'secondary'],
    ['what we do not know, as the seller judges it', { demand: 'other', norm: 'none' }, 'unreasonable', 'unreasonable'],
  ] as [string, Partial<DemandCase>, string, string][])('%s', (_, more, level, answer) => {
    expect(judged(more)).toMatchObject({ level, answer })
  })

  test('a promise is quoted as it stands', () => {
    const shopPromises = ['48小时内发货', '破损包赔，补发新的']
    const { criteria } = judged({ demand: 'resend', ground: 'damaged', shopPromises })
    const quoted = criteria.flatMap(({ because }) => because).flatMap(one => (one.of === 'shop-promise' ? [one.what] : []))
    expect(quoted).toEqual(['破损包赔，补发新的'])
  })
})

describe('consequences and importance', () => {
  test('every corner has its level', () => {
    const corners = [true, false].flatMap(light =>
      [true, false].flatMap(important => [true, false].map(usual => levelOf({ light, important, usual }))),
    )
    expect(corners).toEqual(['expected', 'expected', 'expected', 'surprise', 'expected', 'expected', 'secondary', 'secondary'])
  })
  test('the cost if everyone asked: what one costs, times the cases like it', () => {
    const { criteria } = judged({ demand: 'part-refund', ground: 'late', costMinor: 500, currency: 'CNY', cases: 7 })
    expect(criteria[2]?.because).toContainEqual({ of: 'cost', minor: 3500, currency: 'CNY', cases: 7 })
  })
  test('each reason gone, the importance is lower by its weight', () => {
    const points = (more: Partial<DemandCase>) =>
      judged({
        demand: 'gift',
        ground: 'late',
        cases: 3,
        openComplaint: true,
        reach: true,
        tier: 'vip',
        ...more,
      }).criteria[3]?.because.reduce((sum, one) => sum + (one.of === 'weight' ? one.points : 0), 0)
    expect(points({})).toBe(7)
    expect([{ cases: 2 }, { openComplaint: false }, { reach: false }, { tier: 'small' as const }].map(points)).toEqual([5, 6, 6, 6])
  })
  test('a tier alone changes no level, whatever is asked for and why', () => {
    for (const demand of DEMANDS) {
      for (const ground of GROUNDS) {
        const [small, vip] = (['small', 'vip'] as const).map(tier => judged({ demand, ground, tier, country: 'CN' }))
        expect(vip?.level).toBe(small?.level)
      }
    }
  })
  test('nothing makes the unlawful grantable', () => {
    for (const demand of UNLAWFUL) {
      const all = judged({
        demand,
        ground: 'unsafe-food',
        tier: 'vip',
        cases: 9,
        openComplaint: true,
        reach: true,
        costMinor: 0,
        norm: 'owed',
      })
      expect(all.answer).toBe('unlawful')
    }
  })
})
