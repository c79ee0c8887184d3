import * as z from 'zod/mini'

/**
 * A page of a shop's register, in which the customers of its first file are looked for: an entry in an index of the database for each name and number makes
 * such an import twice as long. The shape by the rules of `records`.
 */
export const registerPage = z.object({
  v: z.literal(1),
  /** The shop and the last entry. */
  id: z.string(),
  shop: z.string(),
  /** In order; each is what somebody is looked for by, NUL, and their id, or that of the chunk their order is in; all without the shop. */
  entries: z.array(z.string()),
})
export type RegisterPage = z.infer<typeof registerPage>
