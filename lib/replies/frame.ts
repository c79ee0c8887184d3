export type Trade = 'food' | 'goods' | 'place'

/**
 * The sentences around the faults, in one language; each a list of wordings. Marks: `{names}` the faults named ·
 * `{acts}` what we look into · `{date}` by when · `{chat}` how to reach us, said after "reach us" · `{it}` what it is about. None offers anything:
 * a refund or a replacement is the owner's to offer, and stands in a draft only as the shop's own written promise.
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
  /** They said why, in words we cannot name: theirs are repeated, `{quote}`. One sentence each. */
  quoted: readonly string[]
  /** The same, with a thing they speak of, `{noun}`. */
  mentioned: readonly string[]
  /** The same, when neither can be repeated. */
  read: readonly string[]
  readOwn: readonly string[]
  readAct: readonly string[]
  /** They said why, and we ask what would put it right. */
  righting: readonly string[]
  /** Only stars: there are no words to go by. */
  starsOwn: readonly string[]
  deliveredLate: readonly string[]
  notYetDelivered: readonly string[]
  alsoNamed: readonly string[]
  pledge: readonly string[]
  /** Something may be owed: it is settled with the buyer, in the platform's own messages. */
  settle: readonly string[]
  contact: readonly string[]
  askDetail: readonly string[]
  shopPromise: readonly string[]
  thanks: readonly string[]
  neutral: readonly string[]
  neutralAct: readonly string[]
  and: { names: string; lastName: string; acts: string }
}
