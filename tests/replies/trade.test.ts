import { expect, test } from 'vitest'
import type { Trade } from '../../lib/replies/frame.ts'
import { sensible, tradeOf } from '../../lib/replies/trade.ts'
import { understand } from '../../lib/replies/understand.ts'
import { shippedMind } from '../../scripts/understanding/mind-file.ts'

const mind = shippedMind()

test.each<[Trade, string, string | undefined]>([
  ['food', '等了一个多小时，汤洒了一半', undefined],
  ['food', '牛肉面太咸了，肉就两片', undefined],
  ['food', '炒青菜没什么味道，米饭也硬', undefined],
  ['goods', '苹果个头小，有两个是烂的，一点也不甜', undefined],
  ['goods', '平板用了两天就黑屏，客服也不理', undefined],
  ['goods', '洗完头发还是油，怀疑是假的', undefined],
  ['goods', '裤子有一股怪味，洗了也去不掉', undefined],
  ['stay', '隔音太差，隔壁打呼噜都听得到，一晚没睡', undefined],
  ['stay', '床单上有头发，热水也不热', undefined],
  ['place', 'The noodles were lukewarm and tasted of nothing.', undefined],
  ['place', 'My steak was like leather and the fries were cold.', undefined],
  ['goods', 'I bought this clock for the bed side. In my room the radio does not work.', undefined],
  ['stay', 'A bad product: they rented the room twice that night.', undefined],
  ['stay', 'The rooms were tiny and my room had no window.', undefined],
  ['goods', 'The zipper broke on the second day.', undefined],
  ['goods', 'The kettle leaks from the base and the lid does not close.', undefined],
  // What the marketplace sells is not asked twice.
  ['goods', '味道太咸，肉也少', 'taobao'],
  ['food', '东西坏了，不给退', 'meituan'],
  ['stay', '早餐难吃', 'ctrip'],
])('%s: %s (%s)', (trade, text, marketplace) => {
  expect(tradeOf({ review: { text }, ...(marketplace ? { marketplace } : {}) }, understand({ text }, mind))).toBe(trade)
})

test.each<[Trade, string, string[]]>([
  ['food', '一串毛肚那么小，价格也贵', ['small-portion', 'expensive']],
  ['place', '一串毛肚那么小，价格也贵', ['small-portion', 'expensive']],
  ['goods', '裤子那么小，价格也贵', ['size-wrong', 'expensive']],
  ['food', '订多早都没用，汤洒了', ['leaked']],
])('%s: what "%s" complains of there', (trade, text, faults) => {
  expect(sensible(understand({ text }, mind), trade, text).complaints.map(({ fault }) => fault)).toEqual(faults)
})
