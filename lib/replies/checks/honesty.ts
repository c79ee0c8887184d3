import type { Lang } from '../case.ts'
import { DONE_CLAIM } from './claims.ts'
import { type Context, type Finding, fails, type Group, PASS } from './context.ts'
import { untrue } from './facts.ts'
import { OVERPROMISE } from './over-promises.ts'
import { withoutOwnWords } from './own-words.ts'
import { privateThing } from './private-data.ts'
import { INCENTIVE, REMOVAL, TRADE, TRADE_GIFT, TRADE_REVIEW } from './review-asks.ts'
import { THREAT } from './threats.ts'
import { unmasked } from './unmasked.ts'
import { EXCUSE, UNKIND } from './words.ts'

/** Whether words of a buyer can be repeated without breaking a rule of ours. */
export const mayStandInPublic = (words: string, lang: Lang): boolean =>
  !privateThing({ reply: words }) &&
  ![OVERPROMISE, REMOVAL, THREAT, UNKIND, DONE_CLAIM, INCENTIVE, EXCUSE].some(rule => rule[lang].test(words))

/** Fails where a pattern is found, in the text as it stands or with its disguises taken off. */
function absent(pattern: RegExp, { reply, plain: { text, spanOf } }: Context, code: string): Finding {
  const asItStands = pattern.exec(reply)
  if (asItStands) return fails(code, { words: asItStands[0] }, [asItStands.index, asItStands.index + asItStands[0].length])
  const m = text === reply ? null : pattern.exec(text)
  if (!m) return PASS
  const span = spanOf(m.index, m.index + m[0].length)
  return fails(code, { words: reply.slice(...span) }, span)
}

/** The rules a reply may never break. */
export const honesty: Group = {
  'no-overpromise': context => {
    const reply = withoutOwnWords(context.reply, context.input)
    if (reply === context.reply) return absent(OVERPROMISE[context.lang], context, 'absolute-promise')
    const others = { ...context, reply, plain: unmasked(reply) }
    return absent(OVERPROMISE[context.lang], others, 'absolute-promise')
  },
  true: untrue,
  'no-private-data': ({ input, plain }) => {
    const found = privateThing(input, plain)
    return found ? fails('private-data', { kind: found.kind }, found.span) : PASS
  },
  'no-trade': context => {
    const { lang, plain } = context
    const struck = absent(TRADE[lang], context, 'remedy-for-review')
    if (!struck.pass) return struck
    const { text, spanOf } = plain
    const change = TRADE_REVIEW[lang].exec(text)
    const gift = TRADE_GIFT[lang].exec(text)
    if (!change || !gift) return PASS
    return fails('remedy-for-review', { words: `${gift[0]} … ${change[0]}` }, spanOf(gift.index, gift.index + gift[0].length))
  },
  'no-removal-ask': context => absent(REMOVAL[context.lang], context, 'asks-to-change-review'),
  'no-threat-or-accusation': context => absent(THREAT[context.lang], context, 'threat-or-accusation'),
}
