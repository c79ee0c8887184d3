import type { Check, DraftInput, Lang, Message } from './case.ts'
import { checkReply } from './checks.ts'
import { compose } from './compose.ts'
import type { CaseRead } from './read-case.ts'

export interface Twin extends Message {
  lang: Lang
  checks: Check[]
}

/**
 * The reply once more in the other language, from the same facts and checked by the same rules, for a team in which the owner and the customer do not
 * share a language. It repeats no word of the review: nothing is translated.
 */
export function twinDraft(input: DraftInput, { readable, rules, plan, underlying }: CaseRead): Twin {
  const lang: Lang = readable.lang === 'zh' ? 'en' : 'zh'
  const message = compose({ ...input, previousReplies: [] }, readable, underlying, rules, lang)
  const checks = checkReply({ ...input, previousReplies: [], reply: message.text, understanding: readable, held: plan.action !== 'reply' })
  return { ...message, lang, checks: checks.filter(check => check.id !== 'language') }
}
