import type { Lang, SuspicionReason } from './case.ts'

/** Every reason to look twice, in words; "one form|other form" by `{n}`. */
export const SUSPICION_WORDS: Record<SuspicionReason['code'], Record<Lang, string>> = {
  demand: { zh: '以评价为条件索要钱物', en: 'money or goods are demanded in exchange for the review' },
  'demand-hinted': { zh: '似乎以评价为条件索要钱物', en: 'money or goods seem to be demanded in exchange for the review' },
  promotion: { zh: '内容是广告，或留了联系方式', en: 'it advertises something or gives a contact to write to' },
  rival: { zh: '点名把读者引去别家', en: 'it sends readers to another seller by name' },
  'paid-review': { zh: '自称这条或其他评价是收了好处写的', en: 'it says that the review, or other reviews, were paid for' },
  'no-words': { zh: '没有可读的文字', en: 'there are no words in it' },
  'same-text': {
    zh: '本店另有 {n} 条评价一字不差',
    en: 'the same words stand in {n} other review of this shop|the same words stand in {n} other reviews of this shop',
  },
  burst: { zh: '一天之内来了 {n} 条差评，远多于平时', en: '{n} bad reviews came within a day, far more than usual' },
  'no-such-order': { zh: '所写的订单号不在本店同期订单里', en: 'the order it names is not among the shop’s orders of that time' },
}

/** One reason as a clause of a sentence, without a full stop. */
export function wordSuspicion({ code, n = 0 }: SuspicionReason, lang: Lang): string {
  const [one = '', other = one] = SUSPICION_WORDS[code][lang].split('|')
  return (n === 1 ? one : other).replace('{n}', String(n))
}
