import type { Label } from '../extraction/labels.ts'
import type { HeaderWords } from '../extraction/words/things.ts'
import type { Field, List } from './fields.ts'

/** Words of headers that stand in files only; what runs on pages has no room for them. */
export const moreWords: HeaderWords[] = []

/** Headers of files whose words together mean something else than each alone: small letters, words apart. */
export const FILE_HEADERS: [pattern: RegExp, label: Label][] = []

/** The field of a header, or none, in spite of its words. */
export const NOT_FIELDS: Record<List, [pattern: RegExp, field: Field | null][]> = { orders: [], customers: [], reviews: [] }

/** Of several columns of amounts the first that is found here; what the buyer paid before what the shop receives. */
export const AMOUNT_RANKS: Record<'total' | 'unitPrice', RegExp[]> = {
  total: [],
  unitPrice: [],
}
