import type { Issue } from '../pages/marks.ts'
import type { Fault } from './faults.ts'

/** A kitchen that sends out meals, a stock room, a place people come to, a place they sleep in. */
export type Trade = 'food' | 'goods' | 'place' | 'stay'

/**
 * The sentences around what went wrong, in one language; each a list of wordings, in which `(this|that)` stands for either. Marks: `{names}` what went
 * wrong · `{acts}` what we look into · `{date}` by when · `{chat}` how to reach us, said after "reach us" · `{praise}` what they liked. None offers
 * anything: a refund or a replacement is the owner's to offer, and stands in a draft only as the shop's own written promise.
 */
export interface Frame {
  feeling: Record<Trade, readonly string[]>
  /** The same around clauses: what the buyer told, said back to them. */
  told: Record<Trade, readonly string[]>
  /** Feeling where health is at stake. */
  care: readonly string[]
  /** Only stars. */
  wordless: readonly string[]
  /** Unhappy in a word or two, without a reason. */
  unsaid: readonly string[]
  /** Nothing but a suggestion. */
  wished: readonly string[]
  wishedOwn: readonly string[]
  wishedAct: readonly string[]
  /** They said why, in words we cannot name, of a thing they speak of, `{noun}`. */
  mentioned: readonly string[]
  /** The same, when neither can be repeated. */
  read: readonly string[]
  readOwn: readonly string[]
  readAct: Record<Trade, readonly string[]>
  /** They said why, and we ask what would put it right. */
  righting: readonly string[]
  /** Only stars: there are no words to go by. */
  starsOwn: readonly string[]
  deliveredLate: readonly string[]
  notYetDelivered: readonly string[]
  alsoNamed: readonly string[]
  /** What was eaten, where nothing more of it can be said. */
  meal: string
  /** What they may have liked, as a noun. */
  liked: Partial<Record<Issue, string>>
  /** They liked something too. */
  praised: readonly string[]
  /** They ask for something a law may give: neither refused nor granted. */
  demanded: readonly string[]
  pledge: readonly string[]
  /** Something may be owed: it is settled with the buyer, in the platform's own messages. */
  settle: readonly string[]
  contact: readonly string[]
  askDetail: readonly string[]
  shopPromise: readonly string[]
  /** Somebody else's word for it: `{what}` of `{source}`, good until `{until}`. */
  proof: readonly string[]
  /** A good customer is looked after by whoever signs; it is never said why. */
  personal: readonly string[]
  thanks: readonly string[]
  /** The last words, where nothing worse than a bad day happened. */
  hope: Record<Trade, readonly string[]>
  /** What went wrong in a hotel, as a noun: there the matters are nouns too. */
  stayNames: Partial<Record<Fault, string>>
  /** Suspicious: sorry that they are unhappy, and no fault is owned. */
  neutral: readonly string[]
  /** Suspicious as well: that what we answer for is settled by the platform's rules, as for anybody. */
  byTheRules: readonly string[]
  neutralAct: readonly string[]
  and: { names: string; lastName: string; lastTold: string; acts: string; lastAct: string }
}
