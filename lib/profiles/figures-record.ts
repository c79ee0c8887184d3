import * as z from 'zod/mini'

/** The figures of a shop as they were when they were last worked out, to be shown while they are worked out anew; the shape by the rules of `records`. */
export const figuresRecord = z.object({
  v: z.literal(1),
  /** `kept-figures`: the key. */
  shop: z.string(),
  /** Who works them out, or did last. */
  run: z.string(),
  /** None while they are worked out for the first time. `by`: the version of the extension that made them, for no other knows how to show them; `of`: the shop's mark at that time. */
  kept: z.optional(z.object({ on: z.string(), by: z.string(), of: z.optional(z.string()), figures: z.unknown() })),
})
export type FiguresRecord = z.infer<typeof figuresRecord>
