import type { DraftInput, Lang, Understanding } from './case.ts'
import type { Frame, Trade } from './frame.ts'
import { wordCount } from './language.ts'
import type { Point } from './points.ts'
import { type Told, tellings, tellsWhat } from './retell.ts'

/** Two clauses of theirs are answered in one breath. Our choice: more is a list of charges. */
const MOST = 2

/** In Chinese what went wrong is named by a clause, theirs or ours alike; in a hotel, and in English, by a noun, and clauses stand apart. */
export const standApart = (trade: Trade, lang: Lang): boolean => lang === 'en' || trade === 'stay'

/** "太慢" beside what is named says nothing more. In characters; our choice. */
const TERSE = 2

/** More words than these are no breath. Our choice. */
const BREATH = 24

/**
 * What the buyer told, as it is said back to them in one sentence, and where in the review it begins: of the complaints answered, and beside them what
 * none of them names. An empty text where nothing can be said back, or our names say it as well.
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
  const named = full.map(({ at }) => at)
  const theirs = full.flatMap(({ told, at }) => (told ? [{ told, at }] : [])).slice(0, MOST)
  const blurred = !lead || (!lead.concrete && !lead.told && trade !== 'stay')
  const beside = (most: number, strict: boolean) => tellings(review.text, u, lang, { most, besides: theirs.map(({ at }) => at), strict })
  const all = blurred
    ? beside(MOST, false).filter(({ told }) => !lead || lang === 'zh' || tellsWhat(told, lang))
    : apart
      ? theirs.length > 0
        ? [...theirs, ...tellings(review.text, u, lang, { most: MOST - theirs.length, besides: named, strict: true })]
        : trade === 'stay'
          ? []
          : beside(1, lead.concrete)
      : full.length < MOST
        ? withOurs(
            full,
            tellings(review.text, u, lang, { most: MOST - full.length, besides: named, strict: true }).filter(
              ({ told }) => told.length > TERSE,
            ),
          )
        : []
  const [first] = all
  const one =
    first && (wordCount(all.map(({ told }) => told).join(' ')) > BREATH || (lang === 'en' && all[1] && alike(first.told, all[1].told)))
  const said = one ? [first] : all
  return { told: [...new Set(said.map(({ told }) => told))].join(and.lastTold), at: said.map(({ at }) => at) }
}

/** "It does not work" and "it does not work at all". */
const alike = (a: string, b: string): boolean => {
  const [fewer, more] = [a, b].map(said => new Set(said.toLowerCase().split(/\W+/))).sort((x, y) => x.size - y.size)
  return [...(fewer ?? [])].filter(word => more?.has(word)).length >= (fewer?.size ?? 0) - 1
}

/** What no point names, after the points as the buyer or we name them; nothing where there is none. */
const withOurs = (full: readonly Point[], more: Told[]): Told[] =>
  more.length > 0 ? [...full.map(({ told, name, at }) => ({ told: told ?? name, at })), ...more] : []
