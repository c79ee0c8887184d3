import * as z from 'zod/mini'
import { upTo } from './bounded.ts'

/** What a shop's own listings said of a product, and from when on; the shape by the rules of `records`. */

const version = z.object({ from: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), text: upTo(20_000).check(z.minLength(1)) })

export const listingRecord = z.object({
  v: z.literal(1),
  /** `shop/product` */
  id: z.string(),
  shop: z.string(),
  product: upTo(400).check(z.minLength(1)),
  /** Oldest first; the last one stands. */
  versions: z.array(version).check(z.minLength(1), z.maxLength(30)),
  changedOn: z.string(),
})
export type ListingRecord = z.infer<typeof listingRecord>
