import type { PageReading } from '../pages/facts.ts'
import { pageShape, type Recipe } from '../pages/recipe.ts'
import type { Column } from './columns.ts'
import { findBoxes } from './find-boxes.ts'
import type { FoundList } from './find-lists.ts'
import { allLists, openAnyPage, openFound } from './generic-reader.ts'
import type { Kind } from './meanings.ts'
import { partsOf } from './parts.ts'
import { cardOf, fieldOf, headersOf } from './taught.ts'

/** A list of a page as it is shown to the seller who teaches it. */
export interface TeachableList {
  element: Element
  rows: Element[]
  columns: TeachableColumn[]
}

export interface TeachableColumn {
  /** What stands over it or before it; empty where nothing does. */
  header: string
  /** Where its values stand, row by row; a row may have none. */
  cells: (Element | undefined)[]
  /** A value of it, for who cannot see the page. */
  example: string
}

/** What a seller can say of a list: its kind, and for some columns (by their position) what they mean. */
export interface Said {
  kind: Kind
  meanings: Map<number, string>
}

/** Rows whose places are shown: more are not seen at once. */
const SHOWN = 60

/** The page's lists, the one that was read first; what was read of it, and how a list would be read if the seller were right. */
export interface Teaching {
  lists: TeachableList[]
  /** What is thought of the first list now; undefined when none was recognised. */
  now: Said | undefined
  read(list: number, said: Said): PageReading
  recipe(list: number, said: Said, taughtOn: string): Recipe
}

/** Looks at a page for the picker: every list there is, also those the reader does not take for orders, customers or reviews. */
export function teach(document: Document, url: URL, now: Date): Teaching {
  const seen = [...allLists(document, now, findBoxes)].filter(({ columns }) => columns.length > 1)
  const read = openAnyPage(document, url, now, findBoxes)
  const { facts, list: chosen } = read.read(0, 1)
  // The list that was read; else the one with most on it.
  seen.sort(
    (a, b) =>
      Number(b.list.element === chosen) - Number(a.list.element === chosen) ||
      b.list.rows.length * b.columns.length - a.list.rows.length * a.columns.length,
  )
  const at = (list: number) => {
    const found = seen[list]
    if (!found) throw new RangeError(`no list ${list}`)
    return found
  }
  const assigned = (list: number, { meanings }: Said) =>
    new Map(
      [...meanings].flatMap(([position, meaning]): [string, Column][] => {
        const column = at(list).columns[position]
        return column ? [[meaning, column]] : []
      }),
    )
  return {
    lists: seen.map(({ list, columns }) => teachable(list, columns)),
    now: facts.kind !== 'none' && seen[0]?.list.element === chosen ? said(facts.kind, seen[0]?.columns ?? [], read.columns) : undefined,
    read: (list, what) =>
      openFound(
        { list: at(list).list, kind: what.kind, assignment: { columns: assigned(list, what), score: 0 }, confidence: 1 },
        document,
        url,
        now,
      ).read(0, SHOWN).facts,
    recipe: (list, what, taughtOn) => {
      const found = at(list).list
      const card = cardOf(found)
      return {
        v: 1,
        page: pageShape(url),
        kind: what.kind,
        list: { headers: headersOf(found), ...(card === undefined ? {} : { card }) },
        fields: Object.fromEntries([...assigned(list, what)].map(([meaning, column]) => [meaning, fieldOf(column)])),
        taughtOn,
      }
    },
  }
}

const said = (kind: Kind, columns: Column[], read: ReadonlyMap<string, Column> | undefined): Said => ({
  kind,
  meanings: new Map(
    [...(read ?? [])].flatMap(([meaning, { key }]): [number, string][] => {
      const position = columns.findIndex(column => column.key === key)
      return position < 0 ? [] : [[position, meaning]]
    }),
  ),
})

function teachable(list: FoundList, columns: Column[]): TeachableList {
  const rows = list.rows.slice(0, SHOWN)
  const parts = rows.map(row => partsOf(row.cells, list.layout))
  return {
    element: list.element,
    rows: rows.map(row => row.element),
    columns: columns.map(({ header, key }) => ({
      header,
      cells: parts.map(inRow => inRow.find(part => part.key === key)?.holder),
      example: parts.flatMap(inRow => inRow.find(part => part.key === key)?.text || [])[0] ?? '',
    })),
  }
}
