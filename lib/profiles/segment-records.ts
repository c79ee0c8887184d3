import * as z from 'zod/mini'
import { ISSUES } from '../pages/marks.ts'
import { upTo } from './bounded.ts'

/** Groups of customers the seller asks for again; the shape by the rules of `records`. */

const TIERS = ['vip', 'major', 'ordinary', 'small'] as const
/** The types that can be told from what is read. */
const LOYALTY = ['premium', 'incentive', 'latent', 'inertia', 'convenience', 'unknown'] as const
const count = z.optional(z.int().check(z.gte(0)))

/** What must hold of a customer, all of it; what is left out is not asked. */
export const segmentRules = z.object({
  // value
  tiers: z.optional(z.array(z.enum(TIERS))),
  /** The seller's key customers alone. */
  pinned: z.optional(z.literal(true)),
  /** The name of a member level, reached in the window of the tiers. */
  level: z.optional(upTo(40)),
  ordersFrom: count,
  ordersTo: count,
  /** Net revenue, minor units of `currency`, of all that was seen. */
  netFrom: count,
  netTo: count,
  currency: z.optional(upTo(3)),
  // need
  complained: z.optional(z.enum([...ISSUES, 'anything', 'nothing'])),
  /** A part of the name of something they bought. */
  bought: z.optional(upTo(200)),
  due: z.optional(z.enum(['due', 'overdue'])),
  // preference
  loyalty: z.optional(z.enum(LOYALTY)),
  /** Days since the last order, at most and at least. */
  within: count,
  silentFor: count,
  contact: z.optional(z.enum(['allowed', 'stopped'])),
})
export type SegmentRules = z.infer<typeof segmentRules>

export const segmentRecord = z.object({
  v: z.literal(1),
  id: upTo(60),
  shop: z.string(),
  name: upTo(80).check(z.minLength(1)),
  rules: segmentRules,
  changedOn: z.string(),
})
export type SegmentRecord = z.infer<typeof segmentRecord>
