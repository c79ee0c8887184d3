import type { DraftInput, Lang, Understanding } from './case.ts'
import type { Frame, Trade } from './frame.ts'
import type { Point } from './points.ts'
import { mostTelling } from './retell.ts'

/** Two clauses of theirs are answered in one breath. Our choice: more is a list of charges. */
const MOST = 2

/** In Chinese what went wrong is named by a clause, theirs or ours alike; in a hotel, and in English, by a noun, and clauses stand apart. */
export const standApart = (trade: Trade, lang: Lang): boolean => lang === 'en' || trade === 'stay'

/**
 * What the buyer told, as it is said back to them in one sentence, and where in the review it begins: of the complaints answered, else what tells most
 * where nothing else would name it. An empty text where nothing can be said back, or our names say it as well.
 */
export function saidBack(
  full: readonly Point[],
  { review }: DraftInput,
  u: Understanding,
  trade: Trade,
  lang: Lang,
  { and }: Frame,
): { told: string; at: number[] } {
  const [lead] = full
  const apart = standApart(trade, lang)
  if (lang !== u.lang || u.wordless || lead?.care) return { told: '', at: [] }
  const told = apart ? full.flatMap(({ told, at }) => (told ? [{ told, at }] : [])).slice(0, MOST) : []
  const blurred = !lead || (!lead.concrete && !lead.told)
  const only = blurred || (apart && told.length === 0) ? mostTelling(review.text, u, lang) : null
  const all = only ? [only] : told
  return { told: [...new Set(all.map(({ told }) => told))].join(and.lastTold), at: all.map(({ at }) => at) }
}
