import * as z from 'zod/mini'
import type { Recipe } from '../pages/recipe.ts'
import { type ColumnsRecord, columnsRecord } from '../profiles/columns-record.ts'
import { recipeRecord } from '../profiles/page-records.ts'
import { jsonOf } from './json-text.ts'

/** Why a file of what was taught is not taken; each has its sentence in the locales. */
export type RecipeFault = 'not-recipes' | 'newer' | 'damaged' | 'too-many'

/** Longer than any file of ours, in characters. */
export const RECIPE_FILE_MOST = 5_000_000

/** What was taught of pages, and of the columns of files. */
export interface Taught {
  recipes: Recipe[]
  columns: ColumnsRecord[]
}

/** Everything that was taught as one file. Version 2 has columns; without any it is one that older versions take, too. */
export const recipeFile = ({ recipes, columns }: Taught): string =>
  `${JSON.stringify({ regulars: 'recipes', ...(columns.length > 0 ? { v: 2, recipes, columns } : { v: 1, recipes }) }, null, 2)}\n`

const anyVersion = z.looseObject({
  regulars: z.literal('recipes'),
  v: z.int().check(z.gte(1)),
  recipes: z.optional(z.unknown()),
  columns: z.optional(z.unknown()),
})
const newerRecord = z.looseObject({ v: z.int().check(z.gte(2)) })
const isNewer = (records: unknown) => Array.isArray(records) && records.some(one => newerRecord.safeParse(one).success)

/** What was taught of a file, all of it or none. */
export function readRecipeFile(text: string): Taught | { refused: RecipeFault } {
  const file = anyVersion.safeParse(jsonOf(text))
  if (!file.success) return { refused: 'not-recipes' }
  const { v, recipes, columns = v === 1 ? [] : undefined } = file.data
  if (v > 2) return { refused: 'newer' }
  const checked = z.object({ recipes: z.array(recipeRecord), columns: z.array(columnsRecord) }).safeParse({ recipes, columns })
  if (checked.success) return checked.data
  return { refused: isNewer(recipes) || isNewer(columns) ? 'newer' : 'damaged' }
}
