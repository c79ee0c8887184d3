/** How much of what stands on a page was read, field by field. */

/** A row or a detail page as a person reads it: each field that can be seen, with every answer that is right. */
export type TruthRow = Record<string, (string | number)[]>

const plain = (value: unknown) =>
  String(value ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
const anyOrder = (value: unknown) =>
  plain(value)
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort()
    .join(' ')

/** Names in any order of their parts, days without the time of day, long texts from their beginning; all else to the letter. */
function isRight(field: string, got: unknown, wanted: string | number): boolean {
  if (/name$/i.test(field)) return anyOrder(got) === anyOrder(wanted)
  if (/On$/.test(field)) return plain(got).slice(0, 10) === wanted
  if (/email$/i.test(field)) return plain(got).toLowerCase() === plain(wanted).toLowerCase()
  if (field === 'orderId') return plain(got).replace(/^[#№]/, '') === plain(wanted).replace(/^[#№]/, '')
  if (field === 'text')
    return plain(got) === plain(wanted) || (plain(got).length >= 30 && plain(wanted).startsWith(plain(got).replace(/…$/, '')))
  return got === wanted
}

const rightIn = (got: object | undefined, truth: TruthRow) =>
  Object.keys(truth).filter(field => truth[field]?.some(wanted => isRight(field, got?.[field as never], wanted)))

export interface Measured {
  right: number
  of: number
  /** Every field that was not read right, as "row 3 placedOn". */
  wrong: string[]
}

/** Rows are paired in page order by what they have most in common; a row too many counts as wrong as a whole one. */
export function measureRows(got: object[], truth: TruthRow[]): Measured {
  const pairs: (object | undefined)[] = []
  let next = 0
  for (const row of truth) {
    const ahead = got.slice(next, next + 3)
    const best = ahead.map(one => rightIn(one, row).length)
    const at = best.indexOf(Math.max(...best, 1))
    pairs.push(at < 0 ? undefined : ahead[at])
    if (at >= 0) next += at + 1
  }
  const wrong: string[] = []
  let of = 0
  for (const [i, row] of truth.entries()) {
    const right = new Set(rightIn(pairs[i], row))
    of += Object.keys(row).length
    for (const field of Object.keys(row)) if (!right.has(field)) wrong.push(`row ${i} ${field}`)
  }
  const right = of - wrong.length
  const tooMany = Math.max(0, got.length - truth.length)
  for (let i = 0; i < tooMany; i++) wrong.push('a row that is none')
  return { right, of: of + Math.round((tooMany * of) / Math.max(1, truth.length)), wrong }
}

/** The same for the one order or customer of a detail page. */
export const measureDetail = (got: object | undefined, truth: TruthRow): string[] => {
  const right = new Set(rightIn(got, truth))
  return Object.keys(truth).filter(field => !right.has(field))
}
