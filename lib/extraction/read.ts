import type { SkippedRow } from '../pages/facts.ts'
import { clean } from './text.ts'

/** A row without a field it cannot do without; `eachRow` counts it and reads on. */
export class MissingField extends Error {
  readonly field: string
  constructor(field: string) {
    super(`missing: ${field}`)
    this.field = field
  }
}

/** The text of the one element a row must have. Throws `MissingField` when the site has no such element or it is empty. */
export function text(row: ParentNode, field: string, selector: string): string {
  const found = optionalText(row, selector)
  if (found === undefined) throw new MissingField(field)
  return found
}

/** The text of an element that a row may lack; undefined when it is not there or empty. */
export function optionalText(row: ParentNode, selector: string): string | undefined {
  return clean(row.querySelector(selector)?.textContent ?? '') || undefined // the row may have no such element
}

/** An attribute a row must have. Throws `MissingField`. */
export function attribute(row: ParentNode, field: string, selector: string, name: string): string {
  const value = row.querySelector(selector)?.getAttribute(name)
  if (!value) throw new MissingField(field)
  return value
}

/** Reads each row; a row that lacks a field is counted and left out, any other error goes through. */
export function eachRow<Row>(rows: Iterable<Element>, read: (row: Element) => Row): { rows: Row[]; skipped: SkippedRow[] } {
  const answer: { rows: Row[]; skipped: SkippedRow[] } = { rows: [], skipped: [] }
  let index = 0
  for (const row of rows) {
    try {
      answer.rows.push(read(row))
    } catch (error) {
      if (!(error instanceof MissingField)) throw error
      answer.skipped.push({ row: index, missing: error.field })
    }
    index++
  }
  return answer
}
