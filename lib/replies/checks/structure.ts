import { absent, type Context, fails, type Group, PASS } from './context.ts'
import { ACTOR, APOLOGY, DEED, EXCUSE, EXPLANATION, FEELING, TIME, VAGUE_PLEDGE, WILL } from './words.ts'

/** Somebody, something done, by a day: all in one sentence. */
const pledges = ({ sentences, lang }: Context): boolean =>
  sentences.some(({ text }) => TIME[lang].test(text) && DEED[lang].test(text) && ACTOR[lang].test(text) && WILL[lang].test(text))

/** Zinko et al. 2021: only apology, explanation and pledge together help; asked for where the cause is ours, or not known. */
const needsAll = ({ plan }: Context) =>
  !plan || plan.strategy === 'accommodate' || (plan.strategy === 'hold' && plan.underlying === 'accommodate')

const anyPledge = (context: Context) =>
  pledges(context) ||
  context.sentences.some(
    ({ text }) => VAGUE_PLEDGE[context.lang].test(text) || (WILL[context.lang].test(text) && DEED[context.lang].test(text)),
  )

export const structure: Group = {
  'apology-explanation-pledge': context => {
    if (!needsAll(context)) return PASS
    const { reply, lang } = context
    const missing = [
      APOLOGY[lang].test(reply) ? '' : 'apology',
      EXPLANATION[lang].test(reply) ? '' : 'explanation',
      anyPledge(context) ? '' : 'pledge',
    ].filter(Boolean)
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
