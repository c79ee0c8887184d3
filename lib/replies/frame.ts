export type Trade = 'food' | 'goods' | 'place'

/**
 * The sentences around the faults, in one language; each a list of wordings. Marks: `{names}` the faults named ·
 * `{acts}` what we do · `{date}` by when · `{chat}` how to reach us.
 */
export interface Frame {
  feeling: Record<Trade, readonly string[]>
  /** Feeling where health is at stake. */
  care: readonly string[]
  /** Feeling without owning a fault: a price, a place, an unexplained "bad". */
  understand: readonly string[]
  /** Only stars. */
  wordless: readonly string[]
  /** Unhappy in a word or two, without a reason. */
  unsaid: readonly string[]
  /** They said why, in words we cannot name: theirs are repeated, `{quote}`. */
  quoted: readonly string[]
  /** The same, when the words cannot be repeated. */
  read: readonly string[]
  readOwn: readonly string[]
  /** Only stars: there are no words to go by. */
  starsOwn: readonly string[]
  readAct: readonly string[]
  deliveredLate: readonly string[]
  notYetDelivered: readonly string[]
  alsoNamed: readonly string[]
  pledge: readonly string[]
  remedy: readonly string[]
  remedyAct: string
  contact: readonly string[]
  askDetail: readonly string[]
  shopPromise: readonly string[]
  thanks: readonly string[]
  neutral: readonly string[]
  and: { names: string; lastName: string; acts: string }
}
