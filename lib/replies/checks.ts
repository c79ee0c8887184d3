import { CHECK_IDS, type Check, type CheckId, type CheckInput } from './case.ts'
import { content } from './checks/content.ts'
import { type Context, type Group, PASS, sentencesOf } from './checks/context.ts'
import { form } from './checks/form.ts'
import { honesty } from './checks/honesty.ts'
import { structure } from './checks/structure.ts'
import { unmasked } from './checks/unmasked.ts'
import { wordReason } from './checks/why.ts'
import { languageOf } from './language.ts'
import { rulesFor } from './platform-rules.ts'
import { planFor } from './strategy.ts'
import { sensible, tradeOf } from './trade.ts'
import { understand } from './understand.ts'

const CHECKS: Group = { ...structure, ...content, ...honesty, ...form }

/** These may never fail in a reply that is sent; the others are advice. `length` is hard only over the platform's own limit. */
export const HARD_CHECKS: readonly CheckId[] = [
  'no-overpromise',
  'true',
  'no-private-data',
  'no-trade',
  'no-removal-ask',
  'no-threat-or-accusation',
]

/** Whether a failing check keeps a reply back. What the shop did in its own house it may say on its own word: that is advice. */
export const isHard = ({ id, reason }: Check): boolean =>
  id === 'length' ? reason?.code === 'over-platform-limit' : HARD_CHECKS.includes(id) && reason?.code !== 'deed-not-held'

/** All eighteen checks of a reply, in the order of CHECK_IDS. Quick enough for every keystroke when `understanding` is passed in. */
export function checkReply(input: CheckInput): Check[] {
  const { reply, review } = input
  const read = input.understanding ?? (review ? understand(review) : undefined)
  const understanding = read && review ? sensible(read, tradeOf({ ...input, review }, read), review.text) : read
  const rules = rulesFor(input.marketplace)
  const plan =
    understanding &&
    planFor(understanding, rules, {
      ...(review?.postedOn ? { postedOn: review.postedOn } : {}),
      ...(input.today ? { today: input.today } : {}),
      ...(review?.stars === undefined ? {} : { stars: review.stars }),
      ...(review?.addedTo ? { addedTo: true } : {}),
    })
  const context: Context = {
    input,
    reply,
    plain: unmasked(reply),
    lang: languageOf(reply, review?.lang),
    sentences: sentencesOf(reply),
    rules,
    ...(understanding ? { understanding } : {}),
    ...(plan ? { plan } : {}),
  }
  return CHECK_IDS.map(id => {
    const found = CHECKS[id]?.(context) ?? PASS
    return found.pass
      ? { id, pass: true }
      : { id, pass: false, why: wordReason(found.reason, 'en'), reason: found.reason, ...(found.span ? { span: found.span } : {}) }
  })
}
