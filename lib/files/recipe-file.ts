import * as z from 'zod/mini'
import type { Recipe } from '../pages/recipe.ts'
import { recipeRecord } from '../profiles/records.ts'
import { jsonOf } from './json-text.ts'

/** Why a file of taught pages is not taken; each has its sentence in the locales. */
export type RecipeFault = 'not-recipes' | 'newer' | 'damaged' | 'too-many'

/** Longer than any file of ours, in characters. */
export const RECIPE_FILE_MOST = 5_000_000

/** Everything that was taught as one file. */
export const recipeFile = (recipes: Recipe[]): string => `${JSON.stringify({ regulars: 'recipes', v: 1, recipes }, null, 2)}\n`

const anyVersion = z.looseObject({ regulars: z.literal('recipes'), v: z.int().check(z.gte(1)), recipes: z.optional(z.unknown()) })
const newerRecipe = z.looseObject({ v: z.int().check(z.gte(2)) })

/** The recipes of a file, all of them or none. */
export function readRecipeFile(text: string): { recipes: Recipe[] } | { refused: RecipeFault } {
  const file = anyVersion.safeParse(jsonOf(text))
  if (!file.success) return { refused: 'not-recipes' }
  const { v, recipes } = file.data
  if (v > 1) return { refused: 'newer' }
  const checked = z.array(recipeRecord).safeParse(recipes)
  if (checked.success) return { recipes: checked.data }
  return { refused: Array.isArray(recipes) && recipes.some(one => newerRecipe.safeParse(one).success) ? 'newer' : 'damaged' }
}
