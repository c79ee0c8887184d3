import * as z from 'zod/mini'
import { upTo } from './bounded.ts'

/** What is kept of the pages that are read. Shapes as in records.ts. */

const text = z.string()
const date = z.string()

/** Place and words of one fact. The place in a card is a path of tags and classes, which can be long. */
const recipeField = z.object({ header: z.optional(upTo(400)), label: z.optional(upTo(400)), key: upTo(2000) })

/** Begins with a host as browsers write it: our script is registered for it. */
const recipePage = upTo(1000).check(
  z.regex(/^([a-z\d._-]+|\[[a-f\d:]+\])(:\d+)?([/?#]|$)/),
  z.refine(page => URL.canParse(`https://${page.split(/[/?#]/)[0]}/`)),
)

/** What a seller taught of one page (pages/recipe). It can come in a file from somebody else, so everything in it has an end. */
export const recipeRecord = z.object({
  v: z.literal(1),
  page: recipePage,
  kind: z.enum(['orders', 'customers', 'reviews']),
  list: z.object({ headers: z.array(upTo(400)).check(z.maxLength(200)), card: z.optional(upTo(400)) }),
  fields: z.record(z.string().check(z.regex(/^[a-zA-Z]{1,40}$/)), recipeField).check(
    z.refine(fields => {
      const count = Object.keys(fields).length
      return count > 0 && count <= 60
    }),
  ),
  taughtOn: upTo(40).check(z.regex(/^\d{4}-\d{2}-\d{2}/)),
})
export type RecipeRecord = z.infer<typeof recipeRecord>

/** How a page (pages/recipe: `pageShape`) was read when it was last open. It begins when a list was first seen there; nothing of what stands in it is kept. */
export const pageRecord = z.object({
  v: z.literal(1),
  page: text,
  kind: z.enum(['orders', 'customers', 'reviews']),
  reading: z.enum(['fine', 'partly', 'empty', 'broken', 'not a list']),
  /** When it was first read like this. */
  since: date,
  lastFineOn: z.optional(date),
})
export type PageRecord = z.infer<typeof pageRecord>
