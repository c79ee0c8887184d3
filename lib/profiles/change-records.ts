import * as z from 'zod/mini'

/** Tells whether anything of a shop has changed; the shape by the rules of `records`. */
export const changeRecord = z.object({
  v: z.literal(1),
  shop: z.string(),
  /** Another one after every change. */
  mark: z.string(),
  /** The import from which everything of the shop is. */
  onlyFrom: z.optional(z.string()),
})
export type ChangeRecord = z.infer<typeof changeRecord>
