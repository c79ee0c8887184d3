import { recipeHost } from '../pages/recipe.ts'
import type { ColumnsRecord } from './columns-record.ts'
import type { RecipeRecord } from './page-records.ts'
import { orFull, readAll, type Store } from './store.ts'

/** A seller teaches a handful of pages and files. Where there are more than this, something is wrong. */
const MOST = 500

/** Everything that was taught, by page. What cannot be read is left out, and stays. */
export const allRecipes = async (store: Store): Promise<RecipeRecord[]> => (await readAll(store, 'recipes')).records

/** What was taught of the pages of one host. */
export const recipesOf = async (store: Store, host: string): Promise<RecipeRecord[]> =>
  (await allRecipes(store)).filter(recipe => recipeHost(recipe) === host)

/** The hosts that have pages somebody taught. */
export const recipeHosts = async (store: Store): Promise<string[]> => [...new Set((await allRecipes(store)).map(recipeHost))]

/**
 * Keeps all of these, each instead of what was taught of its page, or of files with the same headers, before; false, and nothing is changed, when there would
 * be too many.
 */
export const keepRecipes = (store: Store, recipes: RecipeRecord[], columns: ColumnsRecord[] = []): Promise<boolean> =>
  orFull(
    (async () => {
      const tx = store.transaction(['recipes', 'columns'], 'readwrite', { durability: 'strict' })
      const [pages, files] = [tx.objectStore('recipes'), tx.objectStore('columns')]
      const known = new Set([...(await pages.getAllKeys()), ...recipes.map(({ page }) => page)])
      const knownFiles = new Set([...(await files.getAllKeys()), ...columns.map(({ id }) => id)])
      if (known.size > MOST || knownFiles.size > MOST) return false
      await Promise.all([...recipes.map(recipe => pages.put(recipe)), ...columns.map(one => files.put(one)), tx.done])
      return true
    })(),
  )

/** Forgets what was taught of a page; also a record that can no longer be read. */
export const forgetRecipe = (store: Store, page: string): Promise<void> => store.delete('recipes', page)
