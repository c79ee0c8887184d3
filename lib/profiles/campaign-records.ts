import * as z from 'zod/mini'
import { upTo } from './bounded.ts'

/** What was sent to whom, so that it can be seen what it did; the shape by the rules of `records`. */

const ids = z.array(upTo(400)).check(z.maxLength(1_000_000))

/** One sending. Those of the same name in a shop are the waves of one campaign. */
export const campaignRecord = z.object({
  v: z.literal(1),
  id: upTo(60),
  shop: z.string(),
  name: upTo(80).check(z.minLength(1)),
  /** Whom it was for, in the seller's words of that day. */
  who: upTo(120),
  /** The first day, and over how many it is counted who buys. */
  on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  days: z.int().check(z.gte(1), z.lte(365)),
  costMinor: z.int().check(z.gte(0)),
  currency: upTo(3),
  /** The share that was not addressed. */
  holdoutShare: z.number().check(z.gt(0), z.lt(1)),
  /** Customers by id, in the tier of the day it was entered. */
  groups: z.array(z.object({ tier: z.enum(['vip', 'major', 'ordinary', 'small', 'none']), treated: ids, holdout: ids })),
  changedOn: z.string(),
})
export type CampaignRecord = z.infer<typeof campaignRecord>
