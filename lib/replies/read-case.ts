import type { DraftInput, Lang, Understanding } from './case.ts'
import { languageOf } from './language.ts'
import type { Mind } from './model/mind.ts'
import { type PlatformRules, rulesFor } from './platform-rules.ts'
import { type Plan, planFor } from './strategy.ts'
import { sensible, tradeOf } from './trade.ts'
import { understand } from './understand.ts'

/** A case as everything we write starts from it. */
export interface CaseRead {
  /** What the review says, and what of it makes sense in this trade. */
  u: Understanding
  readable: Understanding
  rules: PlatformRules
  plan: Plan
  underlying: 'accommodate' | 'explain' | 'neutral'
}

/** Reads a case: the review, the platform's rules, and what is to be done. */
export function readCase(input: DraftInput, understanding?: Understanding, mind?: Mind): CaseRead {
  const { review, today } = input
  const u = understanding ?? understand({ ...review, lang: review.lang ?? languageAround(input) }, mind)
  const rules = rulesFor(input.marketplace)
  const plan = planFor(u, rules, {
    today,
    ...(review.postedOn ? { postedOn: review.postedOn } : {}),
    ...(review.stars === undefined ? {} : { stars: review.stars }),
    ...(review.addedTo ? { addedTo: true } : {}),
    ...(input.asked ? { asked: true } : {}),
  })
  const readable =
    u.wordless || u.suspiciousKinds.includes('gibberish')
      ? { ...u, complaints: [], against: [] }
      : sensible(u, tradeOf(input, u), review.text)
  return { u, readable, rules, plan, underlying: plan.strategy === 'report' ? 'neutral' : plan.underlying }
}

/** Stars without words: the language of the shop and of what was bought. */
const languageAround = ({ review, shop, order }: DraftInput): Lang =>
  languageOf([review.product, shop?.name, shop?.signs, ...(shop?.promises ?? []), ...(order?.items ?? []).map(i => i.name)].join(' '))
