import { useEffect, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { RecipesList } from '../../components/recipes-list.tsx'
import { RECIPE_FILE_MOST, type RecipeFault, recipeFile } from '../../lib/files/recipe-file.ts'
import { ask } from '../../lib/messages/ask.ts'
import { localDay } from '../../lib/pages/day.ts'
import type { Recipe } from '../../lib/pages/recipe.ts'
import type { ColumnsRecord } from '../../lib/profiles/columns-record.ts'

/** What was taught: the list, and files of it in and out. */
export function RecipesPage({ onTrouble }: { onTrouble(error: unknown): void }) {
  const [recipes, setRecipes] = useState<Recipe[]>([])
  const [columns, setColumns] = useState<ColumnsRecord[]>([])
  const [opened, setOpened] = useState<{ kept: number; refused?: RecipeFault } | null>(null)
  const load = async () => {
    await Promise.all([ask('allRecipes', 'all').then(setRecipes), ask('allColumns', 'all').then(setColumns)]).catch(onTrouble)
  }
  useEffect(() => {
    void load()
    // The seller comes back from the page that was taught.
    addEventListener('focus', load)
    return () => removeEventListener('focus', load)
  }, [])

  const open = async (file: File) => {
    setOpened(null)
    setOpened(file.size > RECIPE_FILE_MOST ? { kept: 0, refused: 'not-recipes' } : await ask('importRecipes', await file.text()))
    await load()
  }
  const save = () => {
    const today = localDay(new Date())
    download(new Blob([recipeFile({ recipes, columns })], { type: 'application/json' }), `regulars-taught-pages-${today}.json`)
  }

  return (
    <RecipesList
      recipes={recipes}
      columns={columns}
      opened={opened}
      onForget={async page => {
        await ask('forgetRecipe', page)
        await load()
      }}
      onForgetColumns={async id => {
        await ask('forgetColumns', id)
        await load()
      }}
      onSave={save}
      onOpen={file => void open(file).catch(onTrouble)}
    />
  )
}
