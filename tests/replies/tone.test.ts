import { expect, test } from 'vitest'
import { understand } from '../../lib/replies/understand.ts'

/** Invented: the same faults made small, and told as an upset. */
test.each([
  ['总体来说酒店比较适合出差，就是房间稍微有点小，早餐不足，希望改进。', false],
  ['房间小，早餐太少，打电话给前台根本没人接，最后让我自己下楼，半天才解释。', true],
  ['快递有点慢，苹果个别偏小，不过很甜，感谢客服，还会来。', false],
  ['快递慢，苹果小，问客服居然让我自己看，根本不解释，再也不来！！', true],
])('bad by its tone: %s', (text, bad) => expect(understand({ text }).bad).toBe(bad))
