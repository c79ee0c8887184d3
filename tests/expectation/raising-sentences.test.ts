import { describe, expect, test } from 'vitest'
import { honestly } from '../../lib/expectation/honest-wording.ts'
import { type ListedReview, raisingSentences, sentences } from '../../lib/expectation/raising-sentences.ts'
import { dayOf } from '../../lib/insight/purchases.ts'

const DAY = dayOf('2026-06-01')
const times = (n: number, text: string, bad: boolean, day = DAY): ListedReview[] => Array.from({ length: n }, () => ({ day, bad, text }))
const since = (text: string, from = '2026-01-01') => ({ versions: [{ from, text }] })

describe('the sentences bad reviews speak of', () => {
  const listing = since('Keeps tea hot for 12 hours. Lovely colours. Made of steel.')
  const reviews = [
    ...times(6, 'The tea was cold after two hours.', true),
    ...times(4, 'The lid broke.', true),
    ...times(20, 'Lovely colours, thank you', false),
    ...times(3, 'Such lovely colours, but it broke', true),
    ...times(2, 'Good for tea.', false),
  ]
  const found = raisingSentences(listing, reviews)
  test('come with their counts, the most associated first, by hand', () => {
    expect(found.map(({ sentence }) => sentence)).toEqual(['Keeps tea hot for 12 hours', 'Lovely colours'])
    expect(found[0]).toMatchObject({ bad: { touching: 6, of: 13 }, good: { touching: 2, of: 22 } })
    expect(found[0]?.shared).toEqual(expect.arrayContaining(['tea', 'hour']))
    expect(found[0]?.interval[0]).toBeGreaterThan(0)
  })
  test('one that good reviews speak of more is told as it is', () => {
    expect(found[1]).toMatchObject({ bad: { touching: 3, of: 13 }, good: { touching: 20, of: 22 } })
    expect(found[1]?.interval[1]).toBeLessThan(0)
  })
  test('two bad reviews are an accident', () => {
    expect(raisingSentences(since('Keeps tea hot.'), times(2, 'Cold tea.', true))).toEqual([])
  })
  test('without good reviews to compare with it may be chance', () => {
    expect(raisingSentences(since('Keeps tea hot.'), times(5, 'Cold tea.', true))[0]?.interval[0]).toBeLessThanOrEqual(0)
  })
  test('in Chinese by pairs of characters, and not by words every review has', () => {
    const reviews = [...times(4, '说好的次日达，等了五天', true), ...times(9, '收到东西非常好', false)]
    const [first, ...others] = raisingSentences(since('全国次日达！东西非常结实。'), reviews)
    expect(first).toMatchObject({ sentence: '全国次日达', shared: ['次日达'], bad: { touching: 4, of: 4 } })
    expect(others).toEqual([])
  })
})

describe('before and after a change of the text', () => {
  const reviews = [
    ...times(2, 'Leaks on the table', true, dayOf('2026-02-01')),
    ...times(8, 'Nice', false, dayOf('2026-02-01')),
    ...times(5, 'It leaked', true, dayOf('2026-06-01')),
    ...times(5, 'Nice', false, dayOf('2026-06-02')),
  ]
  test('a sentence that came in', () => {
    const [found] = raisingSentences(
      {
        versions: [
          { from: '2026-01-01', text: 'Holds a litre.' },
          { from: '2026-06-01', text: 'Holds a litre. Never leaks.' },
        ],
      },
      reviews,
    )
    expect(found).toMatchObject({
      sentence: 'Never leaks',
      change: { on: '2026-06-01', came: true, before: { touching: 2, of: 10 }, after: { touching: 5, of: 10 } },
    })
  })
  test('a sentence that was taken out is still told of', () => {
    const [found] = raisingSentences(
      {
        versions: [
          { from: '2026-01-01', text: 'Never leaks.' },
          { from: '2026-06-01', text: 'Holds a litre.' },
        ],
      },
      reviews,
    )
    expect(found).toMatchObject({ sentence: 'Never leaks', change: { on: '2026-06-01', came: false } })
  })
  test('one that has always stood there has no before', () => {
    const both = [
      { from: '2026-01-01', text: 'Never leaks.' },
      { from: '2026-06-01', text: 'Never leaks. Holds a litre.' },
    ]
    expect(raisingSentences({ versions: both }, reviews)[0]).not.toHaveProperty('change')
  })
})

test.each([
  ['One. Two! 1.5 litres; four\nfive', ['One', 'Two', '1.5 litres', 'four', 'five']],
  ['正品保证。次日达！正品保证。', ['正品保证', '次日达']],
  ['', []],
])('%j is the sentences %j', (text, expected) => expect(sentences(text)).toEqual(expected))

describe('an honest wording', () => {
  test.each([
    ['It is guaranteed to arrive within 2 days', 'It should arrive usually within 2 days'],
    ['Never leaks', 'Rarely leaks'],
    ['Always fresh', 'Usually fresh'],
    ['always fresh', 'usually fresh'],
    ['100% waterproof', 'almost fully waterproof'],
    ['100% cotton', '100% cotton'],
    ['Made of steel', 'Made of steel'],
    ['保证24小时发货', '一般24小时发货'],
    ['当天发货', '一般当天发货'],
    ['绝不掉色', '不易掉色'],
    ['100%纯棉', '100%纯棉'],
    ['面包当天发货', '面包一般当天发货'],
    ['全国包次日送达', '全国一般次日送达'],
    ['保证100%防水', '大多防水'],
    ['百分百不掉色', '大多不掉色'],
    ['永不变形', '不易变形'],
    ['一定会喜欢', '一般会喜欢'],
    ['必定合身', '一般会合身'],
    ['完美的礼物', '很好的礼物'],
    ['终身陪伴', '长期陪伴'],
    ['Colours will never fade', 'Colours will rarely fade'],
    ['The best quality', 'Good quality'],
    ['Delivery guaranteed within 2 days', 'Delivery usually within 2 days'],
    ['100% safe', 'almost fully safe'],
    ['最好的茶叶', '不错的茶叶'],
    ['有一定距离', '有一定距离'],
    ['容量一升', '容量一升'],
  ])('%s → %s', (sentence, expected) => expect(honestly(sentence)).toBe(expected))
  test.each([
    '最好冷藏保存',
    '面料有一定的弹性',
    '颜色不一定完全一致',
    '不一定会完全一致',
    '一定要冷藏',
    '达到一定会员等级',
    '背包小巧',
    '面包当天现烤',
    '钱包1个',
    '打包发货',
    '绝不添加防腐剂',
    '保证100%正品',
    '100%蚕丝',
    '100%不添加防腐剂',
    '完美贴合',
    '不能保证100%防水',
    '不保证当天发货',
    '保证7天无理由退换',
    '退款次日到账',
    '终身保修',
    'Returns accepted within 30 days',
    'Refund in 5 days',
    'Never worn',
    'Best before 2027',
    'Best served cold',
    '100% merino wool',
    '100% satisfaction',
    'Not always in stock',
    'Always store upright',
    'Not completely waterproof',
    'Money back guaranteed',
    'Warranty for life',
  ])('%s is left as it is', sentence => expect(honestly(sentence)).toBe(sentence))
  test('reworded once, it stays', () => {
    for (const sentence of ['Always fresh within 2 days, never late', '保证当天发货，绝不掉色，完美'])
      expect(honestly(honestly(sentence))).toBe(honestly(sentence))
  })
})
