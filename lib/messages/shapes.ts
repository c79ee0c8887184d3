import * as z from 'zod/mini'
import { DEMANDS } from '../expectation/demand-words.ts'
import { NORMS } from '../expectation/demands.ts'
import { GROUNDS } from '../expectation/statutes.ts'
import { RECIPE_FILE_MOST } from '../files/recipe-file.ts'
import { ROWS_AT_ONCE } from '../pages/facts.ts'
import { ISSUES } from '../pages/marks.ts'
import { campaignRecord } from '../profiles/campaign-records.ts'
import { recipeRecord } from '../profiles/page-records.ts'
import { DEALINGS, LEAVE_REASONS } from '../profiles/records.ts'
import { segmentRecord } from '../profiles/segment-records.ts'
import { serviceRecord } from '../profiles/service-records.ts'
import { phrasesRecord, voiceRecord } from '../profiles/voice-records.ts'
import type { Argument, MessageName } from './protocol.ts'

/** What each message must look like. Page text is hostile: every text and every list has an end. */

const text = z.string().check(z.maxLength(20_000))
const short = z.string().check(z.maxLength(400))
const minor = z.int()
const date = z.string().check(z.maxLength(40))
const shop = z.object({ id: short, name: short, ask: z.optional(z.literal(true)) })
const item = z.object({ name: text, quantity: z.optional(z.number()), sku: z.optional(short) })

const order = z.object({
  orderId: short,
  customerName: z.optional(text),
  customerEmail: z.optional(short),
  customerKey: z.optional(short),
  phone: z.optional(short),
  placedOn: z.optional(date),
  totalMinor: z.optional(minor),
  refundedMinor: z.optional(minor),
  currency: z.optional(z.string().check(z.maxLength(3))),
  status: z.optional(text),
  statusKind: z.optional(z.enum(['pending', 'paid', 'shipped', 'delivered', 'completed', 'cancelled', 'refunded', 'unknown'])),
  promisedOn: z.optional(date),
  deliveredOn: z.optional(date),
  items: z.optional(z.array(item).check(z.maxLength(200))),
  flag: z.optional(short),
  remark: z.optional(text),
})
const customer = z.object({
  customerKey: z.optional(short),
  name: z.optional(text),
  email: z.optional(short),
  phone: z.optional(short),
  orders: z.optional(z.int()),
  spentMinor: z.optional(minor),
  currency: z.optional(z.string().check(z.maxLength(3))),
  lastOrderOn: z.optional(date),
  firstSeenOn: z.optional(date),
})
const review = z.object({
  reviewId: z.optional(short),
  orderId: z.optional(short),
  authorName: z.optional(text),
  customerKey: z.optional(short),
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
})

const about = {
  reading: z.enum(['fine', 'partly', 'empty', 'broken', 'not a list']),
  marketplace: short,
  confidence: z.number(),
  skipped: z.array(z.object({ row: z.int(), missing: short })).check(z.maxLength(20_000)),
  shop: z.optional(shop),
  detail: z.optional(z.looseObject({})),
  taught: z.optional(z.enum(['used', 'missed'])),
}
const rowsOf = <T extends z.ZodMiniType>(row: T) => z.array(row).check(z.maxLength(ROWS_AT_ONCE))
const reading = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('orders'), rows: rowsOf(order), ...about }),
  z.object({ kind: z.literal('customers'), rows: rowsOf(customer), ...about }),
  z.object({ kind: z.literal('reviews'), rows: rowsOf(review), ...about }),
  z.object({ kind: z.literal('none'), rows: z.tuple([]), ...about }),
])

const ofShop = { shop: z.optional(shop) }
const pageRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('orders'), row: order, ...ofShop }),
  z.object({ kind: z.literal('customers'), row: customer, ...ofShop }),
  z.object({ kind: z.literal('reviews'), row: review, ...ofShop }),
])

const promises = z.array(z.object({ what: text, by: date })).check(z.maxLength(20))
const letStand = z.optional(z.object({ reason: short, of: z.array(z.object({ check: short, words: text })).check(z.maxLength(20)) }))
const template = z.optional(z.object({ lang: z.enum(['zh', 'en']), issue: z.enum(ISSUES) }))
const reply = { reviewId: text, text, variant: z.int(), promises, rewritten: z.number(), letStand, template }
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

export const shapes: { [M in MessageName]: z.ZodMiniType<Argument<M>> } = {
  pageRead: z.object({ reading, total: z.int() }) as z.ZodMiniType<Argument<'pageRead'>>,
  bringDrawing: z.literal('here'),
  openCard: pageRow,
  draftReply: pageRow,
  recipes: z.literal('here'),
  keepRecipe: recipeRecord,
  card: short,
  cardNote: z.object({ token: short, text }),
  cardHeight: z.object({ token: short, height: z.int().check(z.gte(0), z.lte(5000)) }),
  cardClose: short,
  cardSlip: short,
  find: short,
  findWithin: short,
  customer: text,
  customers: text,
  note: z.object({ customer: text, text }),
  promiseKept: z.object({ customer: text, promise: text, kept: z.boolean() }),
  judgeDemand: z.object({
    customer: text,
    orderId: z.optional(short),
    text: z.string().check(z.maxLength(2000)),
    demand: z.optional(z.enum(DEMANDS)),
    ground: z.enum(GROUNDS),
    costMinor: z.optional(minor.check(z.gte(0))),
    norm: z.optional(z.enum(NORMS)),
  }),
  openSlip: z.object({ customer: text, orderId: short }),
  slip: short,
  slipKept: z.object({ key: short, promise: text, kept: z.boolean() }),
  makePromise: z.object({ customer: text, what: short.check(z.minLength(1)), by: day, owner: z.optional(short) }),
  promiseOwner: z.object({ customer: text, promise: text, owner: short }),
  contact: z.object({ customer: text, do: z.enum(['visited', 'stop', 'allow']) }),
  pin: z.object({ customer: text, pinned: z.boolean() }),
  leftBecause: z.object({ customer: text, reason: z.optional(z.enum(LEAVE_REASONS)) }),
  dealing: z.object({ customer: text, kind: z.enum(DEALINGS), event: short }),
  forgetDealing: z.object({ customer: text, dealing: text }),
  givePerk: z.object({ customer: text, item: short, given: z.boolean() }),
  forgetCustomer: text,
  forgetEverything: z.literal('everything'),
  shops: z.literal('all'),
  nameShop: z.object({ tabId: z.int(), name: short }),
  tabState: z.int(),
  readAgain: text,
  replyCase: text,
  wantedReply: z.int(),
  queue: z.literal('all'),
  handleReview: z.discriminatedUnion('do', [
    z.object({ reviewId: text, do: z.enum(['open', 'release', 'follow-up']) }),
    z.object({ reviewId: text, do: z.literal('hold'), reason: short, until: day }),
  ]),
  saveReply: z.object({ ...reply, state: z.enum(['drafted', 'copied']) }),
  putInBox: z.object({ ...reply, tabId: z.int(), how: z.optional(z.literal('if empty')) }),
  lookForReply: text,
  pasteReview: z.object({ shop: short, marketplace: short, text, stars: z.optional(z.number()), postedOn: z.optional(day) }),
  keepFileReviews: z.object({
    shop: short,
    marketplace: z.optional(short),
    import: short,
    rows: rowsOf(z.extend(review, { authorEmail: z.optional(short) })),
  }),
  replyFigures: text,
  voice: text,
  templateResults: text,
  phrases: text,
  keepPhrases: phrasesRecord,
  keepVoice: voiceRecord,
  services: text,
  keepServices: serviceRecord,
  perks: text,
  segments: text,
  keepListing: z.object({
    shop: short,
    product: short.check(z.minLength(1)),
    text: text.check(z.minLength(1)),
    from: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  }),
  forgetListing: text,
  campaigns: text,
  keepCampaign: campaignRecord,
  forgetCampaign: text,
  keepSegment: segmentRecord,
  forgetSegment: text,
  sites: z.literal('all'),
  siteGroups: z.literal('all'),
  pagesHealth: z.literal('all'),
  forgetPageHealth: text,
  allRecipes: z.literal('all'),
  forgetRecipe: text,
  allColumns: z.literal('all'),
  forgetColumns: text,
  importRecipes: z.string().check(z.maxLength(RECIPE_FILE_MOST)),
  teachPage: z.int(),
}
