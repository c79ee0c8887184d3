import { absent, type Context, fails, type Group, PASS } from './context.ts'
import { slotsOf } from './slots.ts'
import { ACTOR, DEED, EXCUSE, FEELING, TIME, VAGUE_PLEDGE, WILL } from './words.ts'

/** Somebody, something done, by a day: all in one sentence. */
const pledges = ({ sentences, lang }: Context): boolean =>
  sentences.some(({ text }) => TIME[lang].test(text) && DEED[lang].test(text) && ACTOR[lang].test(text) && WILL[lang].test(text))

/** Zinko et al. 2021: only apology, explanation and pledge together help; asked for where the cause is ours, or not known. */
const needsAll = ({ plan }: Context) =>
  !plan || plan.strategy === 'accommodate' || (plan.strategy === 'hold' && plan.underlying === 'accommodate')

export const structure: Group = {
  'apology-explanation-pledge': context => {
    if (!needsAll(context)) return PASS
    const slots = Object.entries(slotsOf(context.reply, context.lang))
    const missing = slots.flatMap(([slot, there]) => (there ? [] : [slot]))
    return missing.length > 0 ? fails('slots-missing', { slots: missing.join(', ') }) : PASS
  },
  'empathy-early': ({ sentences, lang }) =>
    sentences.slice(0, 2).some(s => FEELING[lang].test(s.text)) ? PASS : fails('no-feeling-early'),
  'concrete-pledge': context => {
    if (pledges(context)) return PASS
    if (needsAll(context)) return fails('no-concrete-pledge')
    const vague = context.sentences.find(s => VAGUE_PLEDGE[context.lang].test(s.text))
    return vague ? fails('vague-pledge', undefined, [vague.start, vague.start + vague.text.length]) : PASS
  },
  'no-excuse-opening': ({ sentences, lang, plan }) => {
    if (plan?.strategy === 'explain') return PASS
    for (const s of sentences.slice(0, 2)) {
      const found = absent(EXCUSE[lang], s.text, 'excuse-first', s.start)
      if (!found.pass) return found
    }
    return PASS
  },
}
