import { textAfter, textsOf } from './texts.ts'

/**
 * The flag the shop's people have put on an order (插旗), by the word the page has for it: 红旗. Nobody has written down how the platforms draw theirs: this is a
 * guess that finds nothing where it is wrong.
 */
export function flagOf(row: Element): string | undefined {
  const names = ['title', 'alt', 'aria-label']
  const flag = row.querySelector(names.map(name => `[${name}$="旗"]`).join())
  return names.map(name => flag?.getAttribute(name)).find(word => word?.endsWith('旗')) ?? undefined
}

/**
 * The shop's own remark after its label ("商家备注：少放糖"); the buyer's words (买家留言, 买家备注) and the way to write one (添加备注) are not it. That there is such a
 * row is known of 抖店 alone; the words of the label are a guess.
 */
export function remarkIn(row: Element): string | undefined {
  const remark = textAfter(textsOf(row), label => /^(商家|卖家|客服|订单)?备注$/.test(label))
  return remark === undefined || /^(添加|编辑|修改|暂无)(备注)?$/.test(remark) ? undefined : remark
}
