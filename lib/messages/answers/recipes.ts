import { readRecipeFile } from '../../files/recipe-file.ts'
import { recipeHost } from '../../pages/recipe.ts'
import { allRecipes, forgetRecipe, keepRecipes, recipeHosts, recipesOf } from '../../profiles/recipes.ts'
import type { Store } from '../../profiles/store.ts'
import { allColumns, forgetColumns } from '../../profiles/taught-columns.ts'
import { bringTaught, frameWithRows, openPickerIn, reconcileScripts, type SiteGroup } from '../../sites/sites.ts'
import type { Answers } from '../answer.ts'
import { tell } from '../tell.ts'
import { tabs } from './session.ts'

type RecipeAnswers = Pick<
  Answers,
  'recipes' | 'keepRecipe' | 'allRecipes' | 'forgetRecipe' | 'allColumns' | 'forgetColumns' | 'importRecipes' | 'teachPage'
>

/** What is answered about what was taught. */
export function recipeAnswers(store: () => Promise<Store>, groups: SiteGroup[]): RecipeAnswers {
  const changed = async (hosts: string[], tabId?: number) => recipesChanged(await store(), groups, hosts, tabId)
  return {
    recipes: async (_, { url }) => recipesOf(await store(), new URL(url).host),
    keepRecipe: async (recipe, { url, tabId }) => {
      const host = recipeHost(recipe)
      if (host !== new URL(url).host || !(await keepRecipes(await store(), [recipe]))) return { kept: false }
      await changed([host], tabId)
      return { kept: true }
    },
    allRecipes: async () => allRecipes(await store()),
    forgetRecipe: async page => {
      await forgetRecipe(await store(), page)
      await changed([recipeHost({ page })])
      return { forgotten: true }
    },
    allColumns: async () => allColumns(await store()),
    forgetColumns: async id => {
      await forgetColumns(await store(), id)
      return { forgotten: true }
    },
    importRecipes: async file => {
      const read = readRecipeFile(file)
      if ('refused' in read) return { kept: 0, refused: read.refused }
      if (!(await keepRecipes(await store(), read.recipes, read.columns))) return { kept: 0, refused: 'too-many' }
      await changed(read.recipes.map(recipeHost))
      return { kept: new Set([...read.recipes.map(({ page }) => page), ...read.columns.map(({ id }) => id)]).size }
    },
    teachPage: async tabId => ({ started: await openPickerIn(tabId, await frameWithList(tabId)) }),
  }
}

/** The frame of a tab in which the longest list was read; where none was, the one that looks most like having one. */
async function frameWithList(tabId: number): Promise<number> {
  const [longest] = (await tabs.frames(tabId)).toSorted((a, b) => b.rows - a.rows)
  return longest && longest.rows > 0 ? longest.frameId : frameWithRows(tabId)
}

/** What is taught of these hosts is another now: their scripts follow, and their open pages, with the one it was taught on, are read again with it. */
async function recipesChanged(store: Store, groups: SiteGroup[], hosts: string[], taughtIn?: number): Promise<void> {
  await reconcileScripts(groups, () => recipeHosts(store))
  for (const tabId of new Set([...(await tabs.all()), ...(taughtIn === undefined ? [] : [taughtIn])])) {
    if (tabId !== taughtIn && !hosts.includes((await tabs.get(tabId))?.host ?? '')) continue
    await bringTaught(tabId)
    await tell(tabId, { to: 'page', do: 'read again' })
  }
}
