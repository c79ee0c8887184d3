import { pageShape, type Recipe, type RecipeField } from '../pages/recipe.ts'
import type { Column } from './columns.ts'
import type { FoundList } from './find-lists.ts'
import type { Reader } from './known-page.ts'
import { makeOf } from './make-of.ts'
import type { OpenPage } from './placed-reading.ts'
import { fold } from './text.ts'

/** Opens a page the way the seller taught it; `missed`: there is a recipe and nothing it fits; undefined where nothing was taught. */
export type OpenTaught = (url: URL, reader: Reader) => OpenPage | 'missed' | undefined

declare global {
  /** Left by the script of what was taught, which runs before the reader; `ready` when the recipes are here. */
  var regularsTaught: { open: OpenTaught; ready: Promise<void> } | undefined
}

export const openTaught =
  (recipes: Recipe[]): OpenTaught =>
  (url, reader) => {
    const recipe = recipes.find(one => one.page === pageShape(url))
    if (!recipe) return undefined
    for (const { list, columns } of reader.lists()) {
      const found = isList(list, recipe) ? columnsTaught(columns, recipe) : undefined
      if (found) return reader.open(list, recipe.kind, found)
    }
    return 'missed'
  }

/** The headers of a list as a recipe names them. */
export const headersOf = (list: FoundList): string[] => [...list.headers.values()].map(fold).filter(Boolean)
export const cardOf = ({ layout, rows }: FoundList): string | undefined =>
  layout !== 'table' && rows[0] ? makeOf(rows[0].element) : undefined

/** A list with more than half of the headers taught, in any order; cards of the same make. */
function isList(list: FoundList, { list: { headers, card } }: Recipe): boolean {
  if (card !== undefined) return cardOf(list) === card
  const now = new Set(headersOf(list))
  return headers.filter(header => now.has(header)).length > headers.length / 2
}

/** The columns of the fields taught; undefined when one in three is not there any more: better the generic reader than half a reading. */
function columnsTaught(columns: Column[], { fields }: Recipe): Map<string, Column> | undefined {
  const wanted = Object.entries(fields)
  const found = new Map<string, Column>()
  for (const [meaning, field] of wanted) {
    const column = columnOf(columns, field)
    if (column) found.set(meaning, column)
  }
  return found.size > 0 && found.size * 3 >= wanted.length * 2 ? found : undefined
}

/** What holds on to meaning first: the label before the value, then the header over it, then the place. */
function columnOf(columns: Column[], { header, label, key }: RecipeField): Column | undefined {
  const called = label ?? header
  if (called === undefined) return columns.find(column => column.key === key)
  const same = columns.filter(column => fold(column.header) === called && (label === undefined) === !column.parts[0]?.label)
  return same.find(column => placeIn(column.key) === placeIn(key)) ?? (label === undefined ? undefined : same[0])
}

/** Which of the facts of its column: "3/1" is the second. */
const placeIn = (key: string) => /[/:].*$/.exec(key)?.[0]

/** How a recipe names a column. */
export const fieldOf = (column: Column): RecipeField => ({
  ...(column.parts[0]?.label ? { label: fold(column.header) } : column.header ? { header: fold(column.header) } : {}),
  key: column.key,
})
