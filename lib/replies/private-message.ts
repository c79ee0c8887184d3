import type { DraftInput, Lang, Message } from './case.ts'
import { compose } from './compose.ts'
import type { CaseRead } from './read-case.ts'

/** In a message the buyer only has to answer. */
const HERE: Record<Lang, string> = { zh: '在这里', en: 'here' }

/**
 * One message to the buyer through the platform's own channel: the same facts as the public reply, answered where it stands, and not a word about what
 * became of the review. It is sent once, by the seller.
 */
export function privateMessage(input: DraftInput, { readable, rules, underlying }: CaseRead): Message {
  const { limit: _, ...noBox } = rules
  const { limit: __, ...unlimited } = input
  return compose({ ...unlimited, previousReplies: [] }, readable, underlying, { ...noBox, chat: HERE })
}
