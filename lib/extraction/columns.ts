import type { RowsUnderHeaders } from './find-lists.ts'
import { type Labelled, labelOf } from './labels.ts'
import { type Kind, MEANINGS, type Meaning } from './meanings.ts'
import { type Part, partsOf } from './parts.ts'
import { sampleOf } from './sample-of.ts'
import { type Beside, type Shape, shapeOf } from './values.ts'

/** One column of a list, or one of several facts that share a column. */
export interface Column {
  key: string
  column: string
  /** Its place among the facts of its column. */
  place: number
  labelled: Labelled | null
  header: string
  /** Its column had this one fact, without a label, in every row of the sample that had any. */
  alone: boolean
  parts: Part[]
  shape: Shape
}

/** What each fact of a list is, for one kind of list. */
export interface Assignment {
  columns: Map<string, Column>
  /** Sum of what the columns found say for the kind, each with its sureness. */
  score: number
}

/** The columns of a list with the shapes of their values. */
export function columnsOf(list: RowsUnderHeaders, now: Date): Column[] {
  const sample = sampleOf(list.rows)
  const facts: Part[] = []
  const leads = new Set<Part>()
  const neighbours = new Map<Part, Beside>()
  for (const row of sample) {
    const seen = new Set<string>()
    const parts = partsOf(row.cells, list.layout)
    const lead = parts.find(part => part.text)
    if (lead) leads.add(lead)
    for (const [i, part] of parts.entries()) {
      neighbours.set(part, [parts[i - 1], parts[i + 1]])
      if (seen.has(part.key)) continue
      seen.add(part.key)
      facts.push(part)
    }
  }
  const byKey = Map.groupBy(facts, part => part.key)
  const keys = Map.groupBy(byKey.keys(), key => byKey.get(key)?.[0]?.column)
  const places = new Map<string, number>()
  return [...byKey].flatMap(([key, parts]) => {
    const column = parts[0]?.column ?? ''
    const label = parts.find(part => part.label)?.label
    const place = label ? 0 : (places.get(column) ?? 0)
    // A picture before a name is now there, now its initials: it takes no place among the words.
    if (!label && !key.includes('/*')) places.set(column, place + 1)
    // A fact that few rows have is noise, unless its label says what it is.
    if (parts.length / sample.length < 0.25 && (label ? column === 'below' : list.layout !== 'table' || place > 0)) return []
    const beside = keys.get(column) ?? []
    // "Customer / Product" over two facts: each has its own.
    const over = list.headers.get(column)
    const each = over?.split(' / ') ?? []
    const header = label ?? (each.length === beside.length ? each[beside.indexOf(key)] : over) ?? attributeLabel(parts[0])
    // What can be clicked is no fact, whatever it is called.
    if (/^(操作|actions?)$/i.test(header)) return []
    const alone = list.layout === 'table' && !label && beside.length === 1
    return [
      {
        key,
        column,
        place,
        labelled: header ? labelOf(header) : null,
        header,
        alone,
        parts,
        shape: shapeOf(parts, sample.length, now, neighbours, leads),
      },
    ]
  })
}

/** Tables that turn into cards on small screens repeat the header in an attribute of each cell. */
function attributeLabel(part: Part | undefined): string {
  for (let at: Element | null = part?.holder ?? null, up = 0; at && up < 3; at = at.parentElement, up++)
    for (const name of 'data-label data-title data-colname data-field data-column data-col data-th itemprop'.split(' ')) {
      const value = at.getAttribute(name)
      if (value)
        return value
          .replace(/^.*\./, '')
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .replace(/[_-]/g, ' ')
    }
  return ''
}

/** How surely a column has a meaning: header and values together, or values alone. The values are looked at last: that is the dear part. */
function sureness(column: Column, { labels, beside, fits, bare }: Meaning): number {
  const { labelled, place, shape } = column
  let said = 0
  for (const label of labelled?.labels ?? []) said = Math.max(said, labels[label] ?? (place > 0 ? beside?.[label] : 0) ?? 0)
  // A header that says something else is stronger than what the values look like; "Estimated shipping fee" is no total.
  const isElse =
    labelled &&
    place === 0 &&
    (labelled.weight >= 0.9 || (labelled.weight > 0.5 && /^(other|foreign|price)/.test(labelled.labels[0] ?? '')))
  // A header is over all the facts of its column: one that is surely something else may stand before the one it names. Stars are stars under any.
  const least = isElse ? (!column.alone ? 0.5 : column.key.includes('*') ? 0.7 : 1) : 0
  if (said === 0 && (!bare || least === 1)) return 0
  const fit = fits(shape)
  if (fit === 0) return 0
  // So is a label before the value, even one we do not know. What stands under a header says it less than what stands under none.
  const byValues = bare && least < 1 ? bare(shape) * (column.parts[0]?.label ? 0.6 : labelled ? 0.99 : 1) : 0
  return Math.max(said * (labelled?.weight ?? 0) * 0.85 ** place * fit, byValues < least ? 0 : byValues)
}

/** The best assignment for a kind: the surest first, one meaning a column, one column a meaning. */
export function assign(columns: Column[], kind: Kind): Assignment {
  const meanings: [string, Meaning][] = Object.entries(MEANINGS[kind])
  const pairs = columns.flatMap(column =>
    meanings.map(([name, meaning]) => ({
      column,
      name,
      meaning,
      sure: sureness(column, meaning) * Math.min(1, 0.6 + column.shape.filled),
    })),
  )
  const found = new Map<string, Column>()
  const used = new Set<Column>()
  let score = 0
  for (const { column, name, meaning, sure } of pairs
    .filter(pair => pair.sure >= 0.3)
    .sort(
      (a, b) =>
        b.sure - a.sure ||
        b.column.shape.filled - a.column.shape.filled ||
        // Of two amounts the larger is the total, of two ratings the first is of the article.
        (a.name === 'stars' ? 0 : b.column.shape.amount - a.column.shape.amount),
    )) {
    if (found.has(name) || used.has(column)) continue
    found.set(name, column)
    used.add(column)
    score += meaning.worth * Math.min(1, sure) * (meaning.worth < 0 ? 1 : Math.min(1, 0.4 + column.shape.filled))
  }
  return { columns: found, score }
}
