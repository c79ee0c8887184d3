import { countryOf, statutesFor } from '../expectation/statutes.ts'
import type { BecauseCode, Draft, DraftInput, Understanding } from './case.ts'
import { checkReply } from './checks.ts'
import { compose } from './compose.ts'
import { evidencePack } from './evidence-pack.ts'
import type { Mind } from './model/mind.ts'
import { privateMessage } from './private-message.ts'
import { readCase } from './read-case.ts'
import { sharedRun } from './similarity.ts'
import { BECAUSE } from './strategy.ts'

/**
 * A draft for one review: what to do, why, the text, its checks and the promises it makes. The same input gives the same draft; `variant` gives another
 * wording. Where no public reply is taken the text is empty and a message to the buyer is the draft.
 */
export function draftReply(input: DraftInput, understanding?: Understanding, mind?: Mind): Draft {
  const read = readCase(input, understanding, mind)
  const { u, readable, rules, plan, underlying } = read
  const statutes = statutesFor(input.review.text, u.lang, countryOf(input.country, input.marketplace))
  const base = {
    lang: u.lang,
    strategy: plan.strategy,
    action: plan.action,
    because: BECAUSE[plan.code][u.lang],
    becauseCode: plan.code,
    statutes,
  }
  const pack = plan.action === 'report' ? { evidencePack: evidencePack(input, u, rules) } : {}
  if (plan.action === 'none' || (plan.action === 'report' && rules.doNotEngage)) {
    const message = UNANSWERABLE.includes(plan.code) && u.bad ? { message: privateMessage(input, read) } : {}
    return { ...base, text: '', checks: [], promises: [], ...message, ...pack }
  }
  const { text, promises, template } = fresh(input, variant => compose({ ...input, variant }, readable, underlying, rules))
  const checks = checkReply({ ...input, reply: text, understanding: readable, held: plan.action !== 'reply' })
  return { ...base, text, checks, promises, ...(template ? { template } : {}), ...pack }
}

/** A bad review that the platform lets nobody answer in public. */
const UNANSWERABLE: BecauseCode[] = ['no-public-reply', 'window-closed', 'added-to', 'no-reply-without-text']

/** Wordings between one `variant` and the next. A prime: another `variant` starts at another place of every list. */
const STEP = 13

/** Drafts tried before one that repeats an earlier reply is taken after all. Our choice: each has already looked through the ways of every sentence. */
const TRIES = 4

/** The first wording of a draft that repeats no run of the shop's earlier replies. */
function fresh<T extends { text: string }>({ variant = 0, previousReplies = [] }: DraftInput, make: (variant: number) => T): T {
  const first = make(variant * STEP)
  if (previousReplies.length === 0) return first
  let found = first
  for (let k = 1; k < TRIES && sharedRun(found.text, previousReplies) !== null; k++) found = make(variant * STEP + k)
  return sharedRun(found.text, previousReplies) === null ? found : first
}
