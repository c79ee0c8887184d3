import { nameOf } from './identity.ts'
import { dropUndefined, mergeOrder } from './keep-orders.ts'
import { type CustomerRecord, IDENTITIES, type ReplyRecord, type ReviewRecord, type ShopRecord, type StoredOrder } from './records.ts'
import { searchKeysOf } from './search-keys.ts'
import { MAX_ALIASES } from './working-set.ts'

/** Two sides said different things of one fact: which one stays, and which one it takes the place of. */
export interface Conflict {
  /** Whom or what it is of, in the seller's words: a customer's name, an order's number. */
  of: string
  field: 'name' | 'email' | 'phone' | 'risk' | 'totalMinor' | 'status' | 'reply'
  kept: string
  left: string
}

/** One fact from here and one from a backup. `theirsIsNewer`: the shop was read later there than here. */
export interface Sides<T> {
  mine: T
  theirs: T
  theirsIsNewer: boolean
}

/** Field by field: what only one side knows is taken, of what both know the newer. */
const newerWins = <T extends object>({ mine, theirs, theirsIsNewer }: Sides<T>): T =>
  theirsIsNewer ? { ...mine, ...dropUndefined(theirs) } : { ...theirs, ...dropUndefined(mine) }

function conflictsIn<T extends object>(
  of: string,
  { mine, theirs }: Sides<T>,
  kept: T,
  fields: (Conflict['field'] & keyof T)[],
): Conflict[] {
  return fields.flatMap(field => {
    const [a, b, now] = [mine[field], theirs[field], kept[field]].map(value => (value === undefined ? undefined : String(value)))
    return a === undefined || b === undefined || now === undefined || a === b ? [] : [{ of, field, kept: now, left: now === a ? b : a }]
  })
}

const byId = <T, K>(idOf: (one: T) => K, lists: T[][]): T[] => [...new Map(lists.flat().map(one => [idOf(one), one])).values()]

const later = (a = '', b = ''): string | undefined => (a > b ? a : b) || undefined

/** Both notes, the one written later first; one that holds the other already is kept alone. */
function bothNotes(a: CustomerRecord['note'], b: CustomerRecord['note']): CustomerRecord['note'] {
  if (!a || !b) return a ?? b
  const [later, earlier] = a.writtenOn >= b.writtenOn ? [a, b] : [b, a]
  if (later.text.includes(earlier.text)) return later
  if (earlier.text.includes(later.text)) return { ...earlier, writtenOn: later.writtenOn }
  return { ...later, text: `${later.text}\n${earlier.text}` }
}

/**
 * One customer known on both sides. Notes, promises and complaints of both stay; a promise kept on one side is kept. What is summed up of the orders stays
 * as it is here: it is worked out again when orders come in.
 */
export function mergeCustomer(sides: Sides<CustomerRecord>): { customer: CustomerRecord; conflicts: Conflict[] } {
  const { mine, theirs } = sides
  const { name, customerKey, email, phone, risk, stated } = newerWins(sides)
  const promises = byId(({ id }) => id, [theirs.promises, mine.promises])
  const customer: CustomerRecord = dropUndefined({
    ...mine,
    identifiedBy: IDENTITIES.find(by => by === mine.identifiedBy || by === theirs.identifiedBy) ?? mine.identifiedBy,
    aliases: [...new Set([...mine.aliases, ...theirs.aliases])].slice(0, MAX_ALIASES),
    name,
    maskedName: name ? undefined : (mine.maskedName ?? theirs.maskedName),
    customerKey,
    email,
    phone,
    risk,
    stated: mine.stated && theirs.stated ? (mine.stated.on >= theirs.stated.on ? mine.stated : theirs.stated) : stated,
    note: bothNotes(mine.note, theirs.note),
    dealings: mine.dealings || theirs.dealings ? byId(({ id }) => id, [theirs.dealings ?? [], mine.dealings ?? []]) : undefined,
    // Whoever does not want to hear from us said so to one side.
    noContact: mine.noContact ?? theirs.noContact,
    pinned: mine.pinned ?? theirs.pinned,
    visitedOn: later(mine.visitedOn, theirs.visitedOn),
    leftBecause: (mine.leftBecause?.on ?? '') >= (theirs.leftBecause?.on ?? '') ? mine.leftBecause : theirs.leftBecause,
    complaints: byId(({ reviewId }) => reviewId, [theirs.complaints, mine.complaints]),
    promises: promises.map(promise => {
      const keptOn = promise.keptOn ?? theirs.promises.find(({ id }) => id === promise.id)?.keptOn
      const owner = promise.owner ?? theirs.promises.find(({ id }) => id === promise.id)?.owner
      return dropUndefined({ ...promise, keptOn, owner })
    }),
  })
  customer.searchKeys = searchKeysOf(customer)
  const of = nameOf(customer)
  const conflicts = [
    ...conflictsIn(of, sides, customer, ['name', 'email', 'phone']),
    ...conflictsIn(of, reasons(sides), { risk: customer.risk?.reason }, ['risk']),
  ]
  return { customer, conflicts }
}

const reasons = ({ mine, theirs, theirsIsNewer }: Sides<CustomerRecord>): Sides<{ risk?: string }> => ({
  mine: { risk: mine.risk?.reason },
  theirs: { risk: theirs.risk?.reason },
  theirsIsNewer,
})

/** One order known on both sides; a page's word goes before any file's. */
export function mergeOrders(sides: Sides<StoredOrder>): { order: StoredOrder; conflicts: Conflict[] } {
  const { mine, theirs, theirsIsNewer } = sides
  const order = theirsIsNewer ? mergeOrder(mine, theirs) : mergeOrder(theirs, mine)
  return { order, conflicts: conflictsIn(order.orderId, sides, order, ['totalMinor', 'status']) }
}

/** One review known on both sides. It belongs to whom it belongs here. */
export function mergeReview(sides: Sides<ReviewRecord>): ReviewRecord {
  const { mine, theirs } = sides
  const review = newerWins(sides)
  const earlier = byId(({ until }) => until, [theirs.earlier ?? [], mine.earlier ?? []]).sort((a, b) => (a.until < b.until ? -1 : 1))
  return dropUndefined({
    ...review,
    customer: mine.customer ?? theirs.customer,
    earlier: earlier.length > 0 ? earlier : undefined,
    // Answered on one side, it waits on neither.
    unanswered: review.reply ? undefined : review.unanswered,
  })
}

/** What was done about a review: the side that was at it last. */
export function mergeReply({ mine, theirs }: Omit<Sides<ReplyRecord>, 'theirsIsNewer'>): { reply: ReplyRecord; conflicts: Conflict[] } {
  const reply = mine.changedOn >= theirs.changedOn ? mine : theirs
  const sides = { mine: { reply: mine.text }, theirs: { reply: theirs.text }, theirsIsNewer: reply === theirs }
  return { reply, conflicts: conflictsIn(mine.reviewId, sides, { reply: reply.text }, ['reply']) }
}

/** A shop known on both sides: the pages of both are its. */
export function mergeShop(sides: Sides<ShopRecord>): ShopRecord {
  const { mine, theirs } = sides
  return {
    ...newerWins(sides),
    pages: [...new Set([...mine.pages, ...theirs.pages])],
    firstReadOn: mine.firstReadOn < theirs.firstReadOn ? mine.firstReadOn : theirs.firstReadOn,
    lastReadOn: mine.lastReadOn > theirs.lastReadOn ? mine.lastReadOn : theirs.lastReadOn,
  }
}
