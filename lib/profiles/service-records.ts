import * as z from 'zod/mini'
import { few, upTo } from './bounded.ts'
import { months } from './records.ts'

/** What the shop does for its customers, and the surprises it gave; each shape by the rules of `records`. */

const TIERS = ['vip', 'major', 'ordinary', 'small'] as const
const AUDIENCES = ['public', 'members', 'customer'] as const
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const cost = z.int().check(z.gte(0))

/** Something the shop does for its customers, on one level (expectation/demands). */
const serviceItem = z.object({
  id: upTo(60),
  what: upTo(120).check(z.minLength(1)),
  /** How it goes: what the customer does for it, by when it is done. */
  how: z.optional(upTo(200)),
  level: z.enum(['basic', 'expected', 'surprise']),
  /** Who may know of it. */
  audience: z.enum(AUDIENCES),
  /** For everybody where absent. */
  tiers: z.optional(z.array(z.enum(TIERS))),
  owner: z.optional(upTo(60)),
  /** What giving it once costs, in the currency of the budget. */
  costMinor: z.optional(cost),
  /** On this level since. */
  since: day,
  /** The day on which it is looked at again. */
  reviewOn: z.optional(day),
  moved: few(z.object({ from: z.enum(['expected', 'surprise']), on: day })),
})
export type ServiceItem = z.infer<typeof serviceItem>

/** A level of membership: reached by net revenue or by orders in the window of the tiers, each only where it is set; where both are, both are needed. */
const memberLevel = z.object({
  name: upTo(40).check(z.minLength(1)),
  netMinor: z.optional(cost),
  orders: z.optional(z.int().check(z.gte(1))),
})
export type MemberLevel = z.infer<typeof memberLevel>

const share = z.number().check(z.gte(0), z.lte(1))

const step = z.number().check(z.gt(0), z.lte(4))

/** A shop's service catalogue, and what its surprises may cost a month. */
export const serviceRecord = z.object({
  v: z.literal(1),
  shop: z.string(),
  items: few(serviceItem),
  budget: z.object({
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    of: z.object({ vip: z.optional(cost), major: z.optional(cost), ordinary: z.optional(cost), small: z.optional(cost) }),
  }),
  /** How large a gap between experience and expectation is satisfied (some) and very satisfied (much), and the same below. */
  bands: z.optional(z.object({ some: step, much: step }).check(z.refine(({ some, much }) => some < much))),
  /** Which share of the customers is in each tier above the lowest; amounts in the shop's main currency (insight/tier); by the net revenue of so many `months`, else of 12. */
  pyramid: z.optional(
    z
      .object({ vip: share, major: share, ordinary: share, leastMinor: z.optional(cost), months: z.optional(months) })
      .check(z.refine(({ vip, major, ordinary }) => vip + major + ordinary <= 1 + 1e-9)),
  ),
  /** From the lowest to the highest; amounts in the currency of the budget. */
  levels: z.optional(few(memberLevel)),
  changedOn: z.string(),
})
export type ServiceRecord = z.infer<typeof serviceRecord>

/** A surprise that was given, as it was then. */
export const perkRecord = z.object({
  v: z.literal(1),
  /** `customer/item/day`: the same on the same day is given once. */
  id: z.string(),
  shop: z.string(),
  customer: z.string(),
  item: z.string(),
  what: z.string(),
  on: day,
  costMinor: z.optional(z.int()),
  currency: z.optional(z.string()),
  tier: z.optional(z.enum(TIERS)),
})
export type PerkRecord = z.infer<typeof perkRecord>
