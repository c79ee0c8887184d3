import type { Lang, Span, Understanding } from './case.ts'
import { type Clause, splitClauses } from './clauses.ts'
import type { Trade } from './frame.ts'
import type { Matter } from './matter.ts'
import { STAY_MATTERS_EN } from './matters-en.ts'
import { GOODS_MATTERS_EN } from './matters-en-goods.ts'
import { STAY_MATTERS_ZH } from './matters-zh.ts'
import { GOODS_MATTERS_ZH } from './matters-zh-goods.ts'

export const MATTERS: Record<Lang, Partial<Record<Trade, readonly Matter[]>>> = {
  zh: { stay: STAY_MATTERS_ZH, goods: GOODS_MATTERS_ZH },
  en: { stay: STAY_MATTERS_EN, goods: GOODS_MATTERS_EN },
}

export interface MatterSaid extends Matter {
  evidence: Span
  /** Where else it is spoken of. */
  again: Span[]
}

/** Goods that are read, watched, listened to or played. */
export const TOLD_OR_SHOWN: readonly string[] = ['content', 'book', 'film', 'music', 'game']

/** A thing that plays or holds them is none of them. */
const DEVICE =
  /\b(?:player|printers?|head(?:phones?|set)|speakers?|camera|adapter|batter\w+|case|toy|software|network|holder|connect\w*|devices?|tablets?|wi-?fi|unit|alexa)\b/i

/** What of it can be spoken of. */
const ASPECTS: Record<Lang, RegExp> = {
  zh: /情节|故事|文笔|翻译/gu,
  en: /\b(?:acting|script|plot|story|characters|ending|writing|dialogue|graphics|controls|sound|vocals|editing|pictures|photos|songs|special effects)\b/gi,
}

/** Which of them a review of goods is about, by two words for what is in it: "too short" is then no size, and "does not work" no defect. */
export function toldOrShown(text: string, lang: Lang): string | undefined {
  if (DEVICE.test(text)) return undefined
  const spoken = (MATTERS[lang].goods ?? []).flatMap(({ id, said }) => {
    const words = TOLD_OR_SHOWN.includes(id) ? text.toLowerCase().match(new RegExp(said.source, 'giu')) : null
    // "I have read the reviews" is no book yet.
    return words?.some(word => !/^(?:read|writ)/.test(word)) ? [{ id, words }] : []
  })
  return spoken.flatMap(({ words }) => words).length > 1 ? spoken.sort((a, b) => b.words.length - a.words.length)[0]?.id : undefined
}

/** Said of a room, these are seldom praise: what is missing, worn, cold, late or too little. */
const AMISS: Record<Lang, RegExp> = {
  zh: /没(?!问题|关系|话说)|未|不(?:能|了|到|上|出|开|给|好|够|通|太|是很|舒|方便)|无(?!线|烟|障)|坏|破|臭|霉|旧|脏|漏|吵|[异烟怪股]味|味道?(?:很|太|好|真)?[大重]|潮|窄|堵|差|慢|等|才|污|渍|斑|鞋印|脚印|渗|(?<!不)错(?!过)|催|都要|停[电水]|发黄|发黑|头发|毛发|硬|挤|小得|太小|很小|只有|居然|竟|投诉|加收|被收|多收|另收|敷衍|冷漠|声音.{0,2}大|像(?!样)/u,
  en: /\b(?:no|not|without|only|nothing|never|lack\w*|few|ran out|smelt|damp|crap|rubbish|awful|filthy|broken|old|worn\w*|dated|stain\w*|dirty|smell\w*|stank|tiny|small\w*|cold|loud|nois\w+|poor\w*|slow\w*|rude|wait\w*|hard|uncomfortable|expensive|overpriced|mou?ld\w*|dingy|needs?|too|thin|leak\w*)\b|n['’]t\b/i,
}
const NOT_AMISS: Record<Lang, RegExp> = {
  zh: /没有?.{0,2}(?:异味|噪音|蚊|味道)|不(?:会|是|算)?[很太]?(?:吵|旧|脏|潮|差|错)|不远|没话说/u,
  en: /\bnot (?:far|bad|noisy|too bad)\b|\bno (?:problem|complaint|issue)s?\b/i,
}

/** A clause of a stay that finds something amiss, though no word list calls it a complaint ("热水要十分钟后才来"). */
const findsAmiss = ({ text, unreal, elsewhere, conceded }: Clause, lang: Lang) =>
  AMISS[lang].test(text) && !unreal && !elsewhere && !(conceded && lang === 'en')

/** "服务和设施都差", "the shower was cold and the bed hard": two matters in a clause. */
const sidesOf = (clause: string, lang: Lang) => clause.split(lang === 'zh' ? /和(?!谐|平)|以及/u : /\s(?:and|nor|plus)\s/i)

/** The matters of the clauses that count against us, each once, in the order in which the buyer wrote. */
export function mattersIn(text: string, u: Understanding, trade: Trade): MatterSaid[] {
  const { lang } = u
  const found = new Map<string, MatterSaid>()
  const clauses = splitClauses(text, lang)
  const praised = ({ start }: Clause) => u.praise.some(({ evidence }) => evidence[0] === start)
  const against = ({ start }: Clause) => u.against.some(span => span[0] === start)
  const counts = clauses.map(clause =>
    trade === 'stay'
      ? !NOT_AMISS[lang].test(clause.text) && (against(clause) || (u.bad && !praised(clause) && findsAmiss(clause, lang)))
      : against(clause),
  )
  // "卫生、服务和早餐都差": what is listed shares what is said at the end.
  for (let i = clauses.length - 2; i >= 0; i--) {
    const clause = clauses[i]
    if (clause && text[clause.end] === '、' && counts[i + 1] && !praised(clause)) counts[i] = true
  }
  const device = DEVICE.test(text)
  clauses.forEach((clause, i) => {
    for (const side of sidesOf(clause.text, lang)) {
      const matter = (MATTERS[lang][trade] ?? []).find(({ said, mark }) => (counts[i] || mark === 'anywhere') && said.test(side))
      if (!matter || (device && TOLD_OR_SHOWN.includes(matter.id))) continue
      const before = found.get(matter.id)
      if (before) {
        if (counts[i]) before.again.push([clause.start, clause.end])
        continue
      }
      const word = matter.said.exec(side)?.[0].toLowerCase() ?? ''
      found.set(matter.id, { ...matter, name: matter.name.replace('{said}', word), evidence: [clause.start, clause.end], again: [] })
    }
  })
  const shown = trade === 'goods' ? toldOrShown(text, lang) : undefined
  const whole = shown && !found.has(shown) && u.bad && MATTERS[lang].goods?.find(({ id }) => id === shown)
  if (whole) found.set(whole.id, { ...whole, evidence: u.telling ?? [0, 0], again: [] })
  const of = shown && found.get(shown)
  const parts = [
    ...new Set(clauses.flatMap((clause, i) => (counts[i] ? (clause.text.toLowerCase().match(ASPECTS[lang]) ?? []) : []))),
  ].slice(0, 2)
  if (of && parts.length > 0) of.name = lang === 'zh' ? `${parts.join('和')}没合您的意` : `the ${parts.join(' and the ')}`
  return [...found.values()]
}

/** What one language names more finely than the other. */
const COARSER: Record<string, string> = {
  mould: 'smell',
  linen: 'bed',
  tv: 'worn',
  window: 'worn',
  facilities: 'worn',
  stairs: 'lift',
  'check-out': 'check-in',
  works: 'noise',
  outage: 'water',
  'smoke-free': 'smell',
  harassed: 'safety',
  laundry: 'staff',
  service: 'staff',
  cancel: 'booking',
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
