import type { Lang, Understanding } from './case.ts'
import { onlyWishes } from './clauses.ts'
import type { Frame, Trade } from './frame.ts'
import { hanCount, wordCount } from './language.ts'
import { eaten } from './phrasing.ts'
import { unstatedWording } from './points.ts'

/** Why there is no complaint we can name: only stars, a bare "disappointed", a mere suggestion, or a reason in words that our lists do not hold. */
export type Silence = 'stars' | 'unsaid' | 'wished' | 'said'

/** Characters or words in which nobody gives a reason, and in which hardly anybody does who names no thing. Our choice. */
const FEW: Record<Lang, { bare: number; brief: number }> = { zh: { bare: 8, brief: 16 }, en: { bare: 4, brief: 12 } }

/** Which silence a review is, of which we can say a clause back (`told`) or not, and which speaks of something we know or not. */
export function silenceOf(text: string, u: Understanding, told: string, ofSomething: boolean): Silence {
  if (told) return 'said'
  if (u.wordless || u.suspiciousKinds.includes('gibberish')) return 'stars'
  if (u.against.length === 0 && onlyWishes(text, u.lang)) return 'wished'
  const { bare, brief } = FEW[u.lang]
  return (u.lang === 'zh' ? hanCount(text) : wordCount(text)) <= (ofSomething ? bare : brief) ? 'unsaid' : 'said'
}

/** What should have been and what we look into, where there is nothing to name. */
export function unnamedWording(
  silence: Silence,
  frame: Frame,
  trade: Trade,
  lang: Lang,
  told: string,
  thing: string | null,
): { own: readonly string[]; act: readonly string[] } {
  if (silence === 'said') return { own: frame.readOwn, act: toLookInto(frame, trade, lang, told, thing) }
  if (silence === 'wished') return { own: frame.wishedOwn, act: frame.wishedAct }
  // Nothing of theirs to go by, and no order either.
  const visited = trade === 'place' || trade === 'stay' ? frame.readAct[trade].slice(1, 2) : undefined
  const { own, act } = unstatedWording(lang)
  return { own: silence === 'stars' ? frame.starsOwn : own, act: visited ?? act }
}

/** What is done about what they told: a dish is made again, in a restaurant too; what came with it is not. */
function toLookInto({ readAct }: Frame, trade: Trade, lang: Lang, told: string, thing: string | null): readonly string[] {
  // Where nothing can be said back and nothing is named there may be nothing to test either.
  if (trade === 'goods' && !told && !thing) return readAct.goods.slice(-2)
  if (trade !== 'food' && trade !== 'place') return readAct[trade]
  if (!told) return trade === 'place' ? readAct.place.slice(1) : readAct.food.slice(1)
  return eaten(lang, told) ? readAct.food : trade === 'place' ? readAct.place : readAct.food.slice(-1)
}
