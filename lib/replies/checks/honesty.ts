import type { Lang } from '../case.ts'
import { absent, fails, type Group, PASS } from './context.ts'
import { untrue } from './facts.ts'
import { privateThing } from './private-data.ts'
import { DONE_CLAIM, EXCUSE, INCENTIVE, OVERPROMISE, REMOVAL, THREAT, TRADE_REVIEW, UNKIND } from './words.ts'

/** Whether words of a buyer can be repeated without breaking a rule of ours. */
export const mayStandInPublic = (words: string, lang: Lang): boolean =>
  !privateThing({ reply: words }) &&
  ![OVERPROMISE, REMOVAL, THREAT, UNKIND, DONE_CLAIM, INCENTIVE, EXCUSE].some(rule => rule[lang].test(words))

/** The rules a reply may never break. */
export const honesty: Group = {
  'no-overpromise': ({ reply, lang, input }) => {
    const quoted = (input.shop?.promises ?? []).reduce((text, own) => text.replaceAll(own, ' '.repeat(own.length)), reply)
    return absent(OVERPROMISE[lang], quoted, 'absolute-promise')
  },
  true: untrue,
  'no-private-data': ({ input }) => {
    const found = privateThing(input)
    return found ? fails('private-data', { kind: found.kind }, found.span) : PASS
  },
  'no-trade': ({ reply, lang }) => {
    const change = TRADE_REVIEW[lang].exec(reply)
    const gift = INCENTIVE[lang].exec(reply)
    return change && gift
      ? fails('remedy-for-review', { words: `${gift[0]} … ${change[0]}` }, [gift.index, gift.index + gift[0].length])
      : PASS
  },
  'no-removal-ask': ({ reply, lang }) => absent(REMOVAL[lang], reply, 'asks-to-change-review'),
  'no-threat-or-accusation': ({ reply, lang }) => absent(THREAT[lang], reply, 'threat-or-accusation'),
}
