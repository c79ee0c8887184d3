import * as z from 'zod/mini'
import { ISSUES } from '../pages/marks.ts'

/**
 * Every stored shape. Each record carries the version `v` of its own shape; a change of shape is a numbered step in migrations.ts and an example
 * record of the old version in tests/profiles/examples, kept for ever.
 */

const text = z.string()
const date = z.string()
const minor = z.int()
/** A window that tiers can be of. */
export const months = z.literal([3, 6, 12, 24])
export type Months = z.infer<typeof months>
/** ISO 4217 code → minor units; `?` where the page names no currency. Amounts of two currencies are never summed. */
const amounts = z.record(text, minor)

export const shopRecord = z.object({
  v: z.literal(1),
  id: text,
  marketplace: text,
  host: text,
  name: text,
  /** The pages that are this shop's, each as `host/shop id there`; none for a shop that has only been imported so far. */
  pages: z.array(text),
  firstReadOn: date,
  lastReadOn: date,
})
export type ShopRecord = z.infer<typeof shopRecord>

export const storedOrder = z.object({
  orderId: text,
  placedOn: z.optional(date),
  totalMinor: z.optional(minor),
  refundedMinor: z.optional(minor),
  currency: z.optional(text),
  status: z.optional(text),
  statusKind: z.optional(z.enum(['pending', 'paid', 'shipped', 'delivered', 'completed', 'cancelled', 'refunded', 'unknown'])),
  promisedOn: z.optional(date),
  deliveredOn: z.optional(date),
  items: z.optional(z.array(z.object({ name: text, quantity: z.optional(z.number()), sku: z.optional(text) }))),
  /** The platform's own flag and the shop's remark there, as they were when last seen. */
  flag: z.optional(text),
  remark: z.optional(text),
  /** A page is newer than any file of the same order: what it says wins. */
  from: z.enum(['page', 'file']),
})
export type StoredOrder = z.infer<typeof storedOrder>

/** Up to ORDERS_A_CHUNK orders of one customer; an order number finds its customer through `orderKeys`. */
export const orderChunk = z.object({
  v: z.literal(1),
  id: text,
  customer: text,
  shop: text,
  orderKeys: z.array(text),
  orders: z.array(storedOrder),
})
export type OrderChunk = z.infer<typeof orderChunk>

export const promiseRecord = z.object({
  id: text,
  what: text,
  by: date,
  madeOn: date,
  reviewId: z.optional(text),
  keptOn: z.optional(date),
  /** Who is to keep it. */
  owner: z.optional(text),
})
export type PromiseRecord = z.infer<typeof promiseRecord>

export const complaintRecord = z.object({
  reviewId: text,
  orderId: z.optional(text),
  postedOn: z.optional(date),
  stars: z.optional(z.number()),
  issues: z.array(z.enum(ISSUES)),
})
export type ComplaintRecord = z.infer<typeof complaintRecord>

/** How dealing with a customer went; the first five speak against them, the last two for them. */
export const DEALINGS = ['refund-only', 'extortion', 'empty-return', 'refused-parcel', 'abuse', 'fair', 'helped'] as const

/** One point of a customer's credit with us: what happened, and until when it counts. Private: it stands in no export and is no reason to refuse anybody. */
export const dealingRecord = z.object({ id: text, kind: z.enum(DEALINGS), event: text, on: date, until: date })
export type DealingRecord = z.infer<typeof dealingRecord>

/** Why customers leave, as the seller marks it: the trade's usual six. */
export const LEAVE_REASONS = ['unstable-quality', 'no-innovation', 'weak-service', 'staff-left', 'lured-away', 'short-termism'] as const

/** order: the platform shows no buyer we could recognise again; such a record stands for one order and takes no part in tiers. */
export const IDENTITIES = ['key', 'email', 'phone', 'name', 'order'] as const

export const customerRecord = z.object({
  v: z.literal(1),
  id: text,
  shop: text,
  identifiedBy: z.enum(IDENTITIES),
  /** Everything this customer was recognised by, each as `shop|kind:value`. */
  aliases: z.array(text),
  name: z.optional(text),
  maskedName: z.optional(text),
  customerKey: z.optional(text),
  email: z.optional(text),
  phone: z.optional(text),
  chunks: z.int(),
  orderCount: z.int(),
  firstOrderOn: z.optional(date),
  lastOrderOn: z.optional(date),
  /** Day of the latest order that has reached the customer. */
  lastServedOn: z.optional(date),
  net: amounts,
  /** Net revenue of the window the shop's standing was computed for; one lookup gives the tier. */
  netInWindow: amounts,
  /** Months of that window; 12 where they are not said. */
  months: z.optional(months),
  /** What the platform's own customer list says, which may know more orders than we have seen. */
  stated: z.optional(z.object({ orders: z.optional(z.int()), spentMinor: z.optional(minor), currency: z.optional(text), on: date })),
  complaints: z.array(complaintRecord),
  promises: z.array(promiseRecord),
  note: z.optional(z.object({ text, writtenOn: date })),
  risk: z.optional(z.object({ reason: text, since: date })),
  dealings: z.optional(z.array(dealingRecord)),
  /** They do not want to hear from us. */
  noContact: z.optional(z.object({ since: date })),
  /** One of the seller's key customers. */
  pinned: z.optional(z.literal(true)),
  /** Day of our last return visit. */
  visitedOn: z.optional(date),
  /** Why they left, as far as the seller knows. */
  leftBecause: z.optional(z.object({ reason: z.enum(LEAVE_REASONS), on: date })),
  searchKeys: z.array(text),
})
export type CustomerRecord = z.infer<typeof customerRecord>

export const reviewRecord = z.object({
  v: z.literal(2),
  id: text,
  shop: text,
  reviewId: z.optional(text),
  orderKey: z.optional(text),
  customer: z.optional(text),
  orderId: z.optional(text),
  authorName: z.optional(text),
  stars: z.optional(z.number()),
  title: z.optional(text),
  text: z.optional(text),
  product: z.optional(text),
  postedOn: z.optional(date),
  answerBy: z.optional(date),
  reply: z.optional(z.object({ text, postedOn: z.optional(date) })),
  followUp: z.optional(z.object({ text, postedOn: z.optional(date) })),
  rates: z.optional(z.literal('seller')),
  status: z.optional(text),
  bad: z.boolean(),
  issues: z.array(z.enum(ISSUES)),
  /** Somebody's health is at stake. */
  health: z.optional(z.literal(true)),
  suspicious: z.optional(z.enum(['unsure', 'yes'])),
  /** Its writer speaks of the press, an authority or a lawyer, or shows pictures. */
  reach: z.optional(z.enum(['press', 'pictures'])),
  seenOn: date,
  /** The shop's id for as long as it is a bad review without a reply: the index by which the queue finds it. */
  unanswered: z.optional(text),
  /** What it said before its writer changed it, oldest first. */
  earlier: z.optional(z.array(z.object({ stars: z.optional(z.number()), title: z.optional(text), text: z.optional(text), until: date }))),
  /** Where it stands, for one that was pasted in from a place no page of the shop shows. */
  marketplace: z.optional(text),
})
export type ReviewRecord = z.infer<typeof reviewRecord>

/**
 * triaged: looked at · drafted · copied, placed: it left the panel, for the clipboard or the page's box · posted: the page shows it · elsewhere: the page
 * shows another reply than ours · followed-up: the seller has seen to what came of it. A review without a record is new.
 */
export const REPLY_STATES = ['triaged', 'drafted', 'copied', 'placed', 'posted', 'elsewhere', 'followed-up'] as const
export type ReplyState = (typeof REPLY_STATES)[number]

/** What we do about a review, from the first look at it to the follow-up. */
export const replyRecord = z.object({
  v: z.literal(2),
  reviewId: text,
  shop: text,
  state: z.enum(REPLY_STATES),
  /** None until something was drafted. */
  text: z.optional(text),
  variant: z.int(),
  /** What the text promises; the customer's promises once it has left the panel. */
  promises: z.array(z.object({ what: text, by: date })),
  /** Put off on purpose: it comes back on the day `until`. */
  hold: z.optional(z.object({ reason: text, until: date })),
  openedOn: z.optional(date),
  /** When it first left the panel, and which share (0..1) of the offered draft had been changed by then. */
  leftOn: z.optional(date),
  rewritten: z.optional(z.number()),
  /** The shop's own template the offered draft was made from: its language and complaint. */
  template: z.optional(z.object({ lang: z.enum(['zh', 'en']), issue: z.enum(ISSUES) })),
  /** Hard checks the seller let stand, each with the words it was about, and why. */
  letStand: z.optional(z.object({ reason: text, of: z.array(z.object({ check: text, words: text })) })),
  changedOn: date,
})
export type ReplyRecord = z.infer<typeof replyRecord>

/** A shop's tier cut-offs and what they rest on. */
export const standingRecord = z.object({
  v: z.literal(1),
  shop: text,
  computedOn: date,
  /** Records changed by readings since then. */
  changedSince: z.int(),
  orders: z.int(),
  customers: z.int(),
  from: z.optional(date),
  to: z.optional(date),
  currency: z.optional(text),
  /** Of the window; 12 where they are not said. */
  months: z.optional(months),
  /** Lowest net revenue, in minor units, of each tier above `small`; absent while coverage is too thin for tiers. */
  cutOffs: z.optional(z.object({ vip: minor, major: minor, ordinary: minor })),
})
export type StandingRecord = z.infer<typeof standingRecord>
