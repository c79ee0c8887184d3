import type { DraftInput, Lang, Proof, Understanding } from './case.ts'
import { slotsOf } from './checks/slots.ts'
import { ACTOR, DEED, FEELING, TIME, WILL } from './checks/words.ts'
import { proofsAbout, standingOf } from './evidence-shelf.ts'

/** Shouldering, Sincerity, Speed, System, Standard: what a good answer to a bad review holds. */
export const FIVE_S = ['shouldering', 'sincerity', 'speed', 'system', 'standard'] as const
export type FiveS = (typeof FIVE_S)[number]

/**
 * One line of the checklist behind a reply. `standard`, the proof of a third party: cited · citable (on the shelf, not in the text) · expired (only
 * what no longer holds speaks to the complaint) · none.
 */
export interface FiveSLine {
  id: FiveS
  met: boolean
  standard?: 'cited' | 'citable' | 'expired' | 'none'
  proof?: Proof
  /** The proof is about to expire. */
  soon?: true
}

const SENTENCES: Record<Lang, RegExp> = { zh: /(?<=[。！？\n])/u, en: /(?<=[.!?])\s+|\n+/ }

/** The five, each whether a text has it. */
export function fiveS(
  text: string,
  { shop, today }: Pick<DraftInput, 'shop' | 'today'>,
  { complaints }: Understanding,
  lang: Lang,
): FiveSLine[] {
  const sentences = text.split(SENTENCES[lang]).filter(Boolean)
  return [
    { id: 'shouldering', met: slotsOf(text, lang).explanation },
    { id: 'sincerity', met: sentences.slice(0, 2).some(sentence => FEELING[lang].test(sentence)) },
    { id: 'speed', met: TIME[lang].test(text) },
    { id: 'system', met: sentences.some(s => DEED[lang].test(s) && ACTOR[lang].test(s) && WILL[lang].test(s)) },
    standardOf(text, proofsAbout(shop?.evidence ?? [], complaints, lang), today),
  ]
}

function standardOf(text: string, proofs: readonly Proof[], today: string): FiveSLine {
  const holding = proofs.filter(proof => standingOf(proof, today) !== 'expired')
  const cited = holding.find(({ what }) => text.includes(what))
  const proof = cited ?? holding[0] ?? proofs[0]
  if (!proof) return { id: 'standard', met: false, standard: 'none' }
  return {
    id: 'standard',
    met: cited !== undefined,
    standard: cited ? 'cited' : holding.length > 0 ? 'citable' : 'expired',
    proof,
    ...(standingOf(proof, today) === 'soon' ? { soon: true } : {}),
  }
}
