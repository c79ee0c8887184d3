import { expect, test } from 'vitest'
import type { Lang } from '../../lib/replies/case.ts'
import { draftReply } from '../../lib/replies/draft.ts'

const draftOf = (text: string, marketplace: string) =>
  draftReply({ review: { text, stars: 1, postedOn: '2026-11-28' }, marketplace, today: '2026-11-30', asked: true }).text

test.each<[Lang, string, string, RegExp[]]>([
  ['en', 'etsy', 'Arrived a week late, the lid was cracked and the colour is nothing like the photo.', [/late/, /cracked/, /\bpage\b/]],
  [
    'en',
    'etsy',
    'Arrived a week late. Two screws were missing. Nobody answers my emails.',
    [/late/, /screws were missing/, /answer|silence/],
  ],
  [
    'en',
    'etsy',
    'The zipper broke after two days. It smells of glue. And it is much smaller than the picture.',
    [/zipper broke/, /glue/, /size/],
  ],
  ['en', 'google', 'The steak was overcooked, the fries were soggy, and they forgot my salad.', [/overcooked/, /soggy/, /salad/]],
  ['en', 'google', 'The soup was cold, the waiter was rude and we waited an hour for the bill.', [/soup was cold/, /rude/, /an hour/]],
  ['zh', 'meituan', '送了两个小时，汤洒了一半，还少了一份米饭', [/两个小时/, /汤洒了一半/, /少了一份米饭/]],
  ['zh', 'taobao', '包装破了，鞋子偏小，还有一股胶水味', [/包装破了/, /鞋子偏小/, /胶水味/]],
  ['zh', 'ctrip', '房间很脏，空调不制冷，前台态度差', [/房间很脏/, /空调不制冷/, /服务/]],
])('%s, %s: all three of "%s" are named', (_, marketplace, text, named) => {
  const draft = draftOf(text, marketplace)
  for (const words of named) expect(draft).toMatch(words)
  expect(draft).not.toContain('disappointing soup')
})

test.each<[string, RegExp, RegExp]>([
  // A film, a book, an album, a game: by what is in it, never by a batch.
  [
    'The movie drags and the acting and the script are awful. I do not understand the hype about this film.',
    /the acting and the script/,
    /batch/,
  ],
  ['This novel was a let down. The book has a weak plot.', /plot/, /test|batch/],
  ['The DVD player broke and will not play any movie.', /broke|fault/, /how the film/],
  ['Awful game. The graphics are terrible and the controls are a mess in this game.', /the graphics and the controls/, /batch/],
  ['The tea leaves are cut too small, the tea is full of dust.', /tea/, /measure/],
  ['I am shipping it back tomorrow. Do not waste your money. The handle broke.', /handle|fault/, /deliver|carrier|tracking/],
])('%s', (text, says, never) => {
  const draft = draftOf(text, 'etsy')
  expect(draft).toMatch(says)
  expect(draft).not.toMatch(never)
})

test.each(['苹果很酸，一点不甜', '果肉太酸了'])('%s: fruit is tasted, not made again', text =>
  expect(draftOf(text, 'taobao')).not.toMatch(/试做|做一遍|做法|用料|备料/),
)

test('a rude courier is none of our people', () => {
  expect(draftOf('快递员态度很差', 'taobao')).not.toMatch(/同事|店里的人/)
  expect(draftOf('客服态度很差', 'taobao')).toMatch(/说话|同事|态度/)
})

test('what is praised is not what disappointed', () =>
  expect(draftOf('汤的味道还行，就是送餐小哥头一回来', 'meituan')).not.toMatch(/汤没让您满意/))
