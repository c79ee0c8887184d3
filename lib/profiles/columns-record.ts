import * as z from 'zod/mini'

const upTo = (most: number) => z.string().check(z.maxLength(most))

/**
 * What a seller said of the columns of a file: for every file with the same headers. It can come in a file from somebody else, so everything in it has an
 * end.
 */
export const columnsRecord = z.object({
  v: z.literal(1),
  /** Made of the headers (profiles/taught-columns: `columnsId`). */
  id: upTo(40),
  list: z.enum(['orders', 'customers', 'reviews']),
  /** The words over the columns, folded, in their order. */
  headers: z.array(upTo(400)).check(z.minLength(1), z.maxLength(500)),
  /** Which columns hold what, counted from 0; of several the first that is filled counts. */
  fields: z.record(z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)), z.array(z.int().check(z.gte(0), z.lte(499))).check(z.maxLength(20))),
  taughtOn: upTo(40).check(z.regex(/^\d{4}-\d{2}-\d{2}/)),
})
export type ColumnsRecord = z.infer<typeof columnsRecord>

/** The same before it is kept. */
export type TaughtColumns = Pick<ColumnsRecord, 'list' | 'headers' | 'fields'>
