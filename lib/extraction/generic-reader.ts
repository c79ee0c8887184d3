import { rootsIn } from '../pages/roots.ts'
import { type Assignment, assign, type Column, columnsOf } from './columns.ts'
import { type FoundList, findTables } from './find-lists.ts'
import { exactLabel } from './labels.ts'
import type { Kind } from './meanings.ts'
import { openList, type UnderstoodList } from './open-list.ts'
import { conviction, isLatestOnly, kindOfHeaders, type Topic, topicOf } from './page-kind.ts'
import { partsOf } from './parts.ts'
import { type OpenPage, unread } from './placed-reading.ts'
import { hasCjk } from './text.ts'

interface Candidate {
  list: FoundList
  kind: Kind
  assignment: Assignment
  sum: number
}

const KINDS: Kind[] = ['orders', 'customers', 'reviews']
/** A sum of evidence at which nothing more is asked. */
const CERTAIN = 9

/** What finds the lists under a root. */
export type FindLists = (root: ParentNode) => FoundList[]

declare global {
  /** Finds lists made of boxes: set once the script is on this page that comes where no table was found, or where something was taught. */
  var regularsBoxes: FindLists | undefined
}

const findNone: FindLists = () => []

/**
 * Opens a page nobody has written a file for: finds its lists, sees what they are, takes the one that convinces most.
 * @param findBoxes finds the lists that are no tables; most pages go without its weight
 */
export function openAnyPage(document: Document, url: URL | undefined, now: Date, findBoxes = findNone): OpenPage {
  let topic = topicOf(document)
  let empty: OpenPage | undefined
  for (const root of rootsIn(document.body ?? document)) {
    topic ??= topicOf(root)
    const tables = findTables(root)
    const found = convincing(tables, topic, now)
    const best = found.length > 0 ? found : convincing(findBoxes(root), topic, now)
    if (isDashboard(best, tables, topic)) break
    const chosen = best.sort((a, b) => weight(b) - weight(a))[0]
    if (chosen) {
      const confidence = Math.round(Math.min(1, chosen.sum / CERTAIN) * 100) / 100
      return openFound({ ...chosen, confidence }, document, url, now)
    }
    empty ??= emptyList(tables, topic)
  }
  return empty ?? unread()
}

/** Opens a list whose columns are known. */
export const openFound = (found: UnderstoodList, document: Document, url: URL | undefined, now: Date): OpenPage =>
  openList(found, { now, language: languageOf(document, found.list), host: url?.host ?? '' })

/** Every list of a page with its columns, in each root those that look like tables first. */
export function* allLists(document: Document, now: Date, findBoxes = findNone): Generator<{ list: FoundList; columns: Column[] }> {
  for (const root of rootsIn(document.body))
    for (const find of [findTables, findBoxes])
      for (const list of find(root)) if (list.rows.length > 0) yield { list, columns: columnsOf(list, now) }
}

/** Halves of cards are twice as many, and each says half. */
const weight = ({ sum, list, assignment: { columns } }: Candidate) =>
  sum * Math.log2(2 + list.rows.length * Math.max(...[...columns.values()].map(column => column.shape.filled)))

function convincing(lists: FoundList[], topic: Topic, now: Date): Candidate[] {
  return lists
    .filter(list => list.rows.length > 0 && !isOutline(list))
    .flatMap(list => {
      const columns = columnsOf(list, now)
      if (list.layout !== 'table' && !isRepeated(columns)) return []
      let best: Candidate | undefined
      // The kind the headings name first: when that is certain, no other is asked about.
      for (const kind of KINDS.toSorted((a, b) => Number(b === topic) - Number(a === topic))) {
        const assignment = assign(columns, kind)
        const sum = conviction(list, columns, assignment, kind, topic)
        if (sum > (best?.sum ?? 0)) best = { list, kind, assignment, sum }
        if (kind === topic && sum >= CERTAIN) break
      }
      return best && !isLatestOnly(list) ? [best] : []
    })
}

/** Cards of one kind show the same facts; parts of a page that only stand beside each other do not. */
const isRepeated = (columns: Column[]) => columns.filter(column => column.shape.filled >= 0.5).length >= 0.3 * columns.length

/** First and last row hold nothing but labels: cards whose values are still on their way. */
export const isOutline = ({ layout, rows }: FoundList) =>
  [rows.at(0), rows.at(-1)].every(row => {
    const texts = partsOf(row?.cells ?? [], layout).flatMap(part => part.text || [])
    return texts.length > 0 && texts.every(exactLabel)
  })

/** Short lists of different kinds, or several longer ones beside, on a page that names none of them: an overview. */
const isDashboard = (found: Candidate[], tables: FoundList[], topic: Topic) =>
  !topic &&
  found.length > 0 &&
  (new Set(found.map(one => one.kind)).size > 1 ||
    tables.filter(({ rows }) => found.every(({ list }) => list.rows.length < rows.length)).length > 1)

function emptyList(lists: FoundList[], topic: Topic): OpenPage | undefined {
  for (const list of lists) {
    const kind = list.rows.length === 0 ? kindOfHeaders(list, topic) : undefined
    if (kind) return unread({ kind, reading: 'empty', confidence: 0.6 }, list.element)
  }
  return undefined
}

/** The language the page says it is in; a page that does not say is Chinese when its headers or first row are. */
function languageOf(document: Document, list: FoundList): string {
  const said = document.documentElement?.getAttribute('lang') ?? ''
  const headers = [...list.headers.values()].join('')
  const isChinese = hasCjk(headers) ? /^(en|$)/.test(said) : !said && hasCjk(list.rows[0]?.element.textContent ?? '')
  return isChinese ? 'zh' : said
}
