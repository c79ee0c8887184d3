import type { Lang, Span } from './case.ts'
import { splitClauses } from './clauses.ts'
import type { Trade } from './frame.ts'
import type { Matter } from './matter.ts'
import { GOODS_MATTERS_EN, STAY_MATTERS_EN } from './matters-en.ts'
import { GOODS_MATTERS_ZH, STAY_MATTERS_ZH } from './matters-zh.ts'

export const MATTERS: Record<Lang, Partial<Record<Trade, readonly Matter[]>>> = {
  zh: { stay: STAY_MATTERS_ZH, goods: GOODS_MATTERS_ZH },
  en: { stay: STAY_MATTERS_EN, goods: GOODS_MATTERS_EN },
}

export interface MatterSaid extends Matter {
  evidence: Span
}

/** The matters of the clauses that count against us, each once, in the order in which the buyer wrote. */
export function mattersIn(text: string, against: readonly Span[], lang: Lang, trade: Trade): MatterSaid[] {
  const found = new Map<string, MatterSaid>()
  for (const { start, end, text: clause } of splitClauses(text, lang)) {
    const counts = against.some(span => span[0] === start)
    const matter = (MATTERS[lang][trade] ?? []).find(({ said, mark }) => (counts || mark === 'anywhere') && said.test(clause))
    if (!matter || found.has(matter.id)) continue
    const word = matter.said.exec(clause)?.[0].toLowerCase() ?? ''
    found.set(matter.id, { ...matter, name: matter.name.replace('{said}', word), evidence: [start, end] })
  }
  return [...found.values()]
}

/** What one language names more finely than the other. */
const COARSER: Record<string, string> = {
  mould: 'smell',
  linen: 'bed',
  tv: 'worn',
  window: 'worn',
  supplies: 'staff',
  print: 'book',
  content: 'book',
  book: 'content',
  film: 'content',
  music: 'content',
  game: 'content',
}
const ANY_INSECT: Record<Lang, string> = { zh: '虫子', en: 'insects' }

/** The same matter in the other language, without the buyer's word. */
export function matterIn(lang: Lang, trade: Trade, { id }: Matter): Matter | undefined {
  const of = (wanted: string | undefined) => (MATTERS[lang][trade] ?? []).find(matter => matter.id === wanted)
  const matter = of(id) ?? of(COARSER[id])
  return matter && { ...matter, name: matter.name.replace('{said}', ANY_INSECT[lang]) }
}
