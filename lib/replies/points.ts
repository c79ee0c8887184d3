import type { Issue } from '../pages/marks.ts'
import type { Complaint, DraftInput, Lang, Span, Understanding } from './case.ts'
import type { FaultWording } from './fault-wording.ts'
import { FAULTS_EN } from './fault-wording-en.ts'
import { FAULTS_ZH } from './fault-wording-zh.ts'
import { BLURRED, type Fault, factsOf } from './faults.ts'
import type { Trade } from './frame.ts'
import { FRAMES } from './frames.ts'
import { matterIn, mattersIn, TOLD_OR_SHOWN, toldOrShown } from './matters.ts'
import { phrase, speaksOfFood } from './phrasing.ts'
import { retold } from './retell.ts'

const FAULT_WORDING: Record<Lang, Record<Fault, FaultWording>> = { zh: FAULTS_ZH, en: FAULTS_EN }

/** One thing a reply answers: how it is named, what should have been, what we look into. */
export interface Point {
  key: string
  name: string
  /** The same as the buyer told it, said back to them. */
  told: string | null
  own: readonly string[]
  act: readonly string[]
  /** Days we give ourselves. */
  days: number
  health: boolean
  /** A person is asked about before anything else. */
  care: boolean
  concrete: boolean
  /** By which words a reply shows that it answers it. */
  answers?: RegExp
  /** Something may have to be settled with the buyer. */
  owed: boolean
  issue: Issue
  at: number
}

/** What a guest can complain of beside the matters of a stay. */
const STAY_FAULTS: Fault[] = [
  'rude',
  'no-answer',
  'refund-refused',
  'overcharged',
  'offer-missing',
  'expensive',
  'ill',
  'hard-to-find',
  'environment-bad',
]

/** Faults of a room that a matter says better, where one was found. */
const OF_THE_ROOM: Partial<Record<Fault, string>> = { dirty: 'dirty', noisy: 'noise', stuffy: 'smell' }

/** Said to be poor in so many words: else it is only that they are unhappy with it. */
const SAID_BAD = /质量|品质|味|吃|喝|口感|菜|饭|quality|tast|flavou?r|food|eat|meal|dish/i

/** What can be wrong with a parcel, whatever is in it. */
const PARCEL: Issue[] = ['delivery', 'packaging', 'mismatch', 'service']

const CARE: Fault[] = ['ill', 'hair', 'insect', 'foreign-object']

/** What touches health is checked by tomorrow, a kitchen and our people in two days, stock and pages in three. Our choice. */
const daysFor = (fault: Fault) =>
  factsOf(fault).health ? 1 : factsOf(fault).issue === 'taste' || factsOf(fault).issue === 'service' ? 2 : 3

/** Said of the parcel or of the people who sent it, not of what a book tells. */
const OF_THE_SALE =
  /arriv|deliver|ship|missing|torn|bent|cover|binding|packag|\bbox|parcel|\bpost|received|\bsent|seller|service|staff|support|respon|repl(?:y|ied)|e-?mail|contact|return|refund|快递|物流|包装|收到|发货|送|客服|卖家|商家|售后/i

/** Nothing else is said in one breath with these. */
const GRAVE = ['lost', 'harassed', 'safety']

/** Health and harm first, then what is ours and concrete, then the order in which the buyer wrote. */
const rank = (p: Point, choice: boolean) => (p.care ? 0 : choice ? 3 : p.concrete ? 1 : 2)

/** Lukewarm: what is plainly wrong comes before it. */
const MILD = /一般|普通|中规中矩|还行|\b(?:okay?|average|mediocre|so-so)\b/i

/** Faults of goods; of a meal the same words speak of how it was made. */
const OF_GOODS: Fault[] = ['smell', 'poor-make', 'wears-out', 'ineffective', 'size-wrong']

/** Brought, not served. */
const ON_THE_ROAD = /deliver|ship|courier|driver|takeaway|takeout|送|配送|外卖|快递/i

/** Where it smells, not what. */
const OF_THE_PLACE = /\b(?:place|restaurant|room|bathroom|restroom|inside|table)\b|店里|屋|房|卫生间|厕所|大厅|环境/i

/** Too small, not too little. */
const MEASURED = /电池|屏幕|手机|键盘|平板|battery|screen|keyboard/i

/** What is complained of as the trade would say it: a kitchen has no stock room, and what is not eaten has no taste. */
function saidIn(trade: Trade, c: Complaint, input: DraftInput, lang: Lang): Fault {
  if (
    trade === 'place' &&
    (c.fault === 'late' || (c.fault === 'never-arrived' && /wait|等/iu.test(input.review.text))) &&
    !ON_THE_ROAD.test(input.review.text)
  )
    return 'slow-kitchen'
  const said = input.review.text.slice(...c.evidence)
  // The courier is none of our people.
  if (c.fault === 'rude' && /快递|骑手|配送员|[送外][餐卖][员人]|小哥/u.test(said)) return 'courier'
  // "They came and could not solve it": a guest has nothing to send back.
  if (trade === 'stay' && c.fault === 'refund-refused' && !/退|refund|return/iu.test(said)) return 'service-bad'
  if (trade !== 'goods' && c.fault === 'smell' && OF_THE_PLACE.test(said)) return 'stuffy'
  if (trade !== 'goods')
    return c.fault === 'quality-bad' || (OF_GOODS.includes(c.fault) && speaksOfFood(lang, input)) ? 'taste-bad' : c.fault
  // A copy of a dish is no dish.
  if (trade !== 'goods' && c.fault === 'not-genuine') return trade === 'stay' ? 'not-as-described' : 'taste-bad'
  if (c.fault === 'small-portion' && /软件|功能|内存/u.test(said)) return 'not-as-described'
  if (c.fault === 'size-wrong' && MEASURED.test(c.thing ?? '')) return 'not-as-described'
  const ofTaste = /[甜味脆]|tast|flavou?r|\btoo small/i.test(said) && speaksOfFood(lang, input)
  if (ofTaste && c.fault === 'ineffective') return 'taste-bad'
  if (ofTaste && c.fault === 'size-wrong' && lang === 'en') return 'not-as-described'
  const eaten = factsOf(c.fault).issue === 'taste' || c.fault === 'cold' || (c.fault === 'small-portion' && MEASURED.test(c.thing ?? ''))
  return eaten && !speaksOfFood(lang, input) ? 'quality-bad' : c.fault
}

/** The case without any word of the buyer's or of the goods. */
const wordless = (input: DraftInput): DraftInput => ({
  ...input,
  review: { ...input.review, text: '', product: undefined },
  order: undefined,
})

/** "什么质量，太次了": what it is said of may stand just before. */
const BEFORE = 8

/** "Too bad", of nothing that is named. */
export const blurredOnly = ({ fault, thing, evidence, concrete }: Complaint, text: string): boolean =>
  !concrete &&
  (fault === 'quality-bad' || fault === 'taste-bad') &&
  !thing &&
  !SAID_BAD.test(text.slice(Math.max(0, evidence[0] - BEFORE), evidence[1]))

/** What is only "bad" may be said precisely by another, once both are in the words of the trade; and nothing is said twice. */
const saidBetter = (c: Complaint, i: number, all: Complaint[]) =>
  all.some((o, k) =>
    o.thing && c.thing && o.thing !== c.thing
      ? false
      : o.fault === c.fault
        ? k !== i && (Boolean(o.thing) === Boolean(c.thing) ? k < i : Boolean(o.thing))
        : !factsOf(c.fault).concrete && factsOf(o.fault).concrete && factsOf(o.fault).issue === factsOf(c.fault).issue,
  )

/** What guests tell at length is seldom one thing: it is named instead. In characters; our choice. */
const STAY_BREATH = 16

const within = ([start, end]: Span, spans: Span[]) => spans.some(([a, b]) => start < b && a < end)

/** What a review complains of, most pressing first, said in `lang`: where that is not the review's own, nothing of its words is repeated. */
export function pointsOf(input: DraftInput, u: Understanding, trade: Trade, lang: Lang): Point[] {
  const { text } = input.review
  const abroad = lang !== u.lang
  const matters = mattersIn(text, u, trade).flatMap(said => {
    const matter = abroad ? matterIn(lang, trade, said) : said
    return matter ? [{ ...matter, evidence: said.evidence, again: said.again }] : []
  })
  const placed = u.complaints.filter(c => c.fault !== 'unstated').map(c => ({ ...c, fault: saidIn(trade, c, input, u.lang) }))
  const named = placed.filter((c, i) => !saidBetter(c, i, placed))
  // In a hotel the matters are the better names; of goods that are read or watched, only what the faults leave blurred.
  const covered = matters.map(matter => matter.evidence)
  const staffNamed = matters.some(({ id }) => id === 'staff' || id === 'service')
  const left = named.filter(c => {
    if (trade !== 'stay') return !blurredOnly(c, text)
    if (matters.length === 0) return true
    const ofStaff = c.fault === 'service-bad' || c.fault === 'rude'
    const unnamed = OF_THE_ROOM[c.fault] !== undefined && matters.every(({ id }) => id !== OF_THE_ROOM[c.fault])
    return !(ofStaff && staffNamed) && (STAY_FAULTS.includes(c.fault) || ofStaff || unnamed) && !within(c.evidence, covered)
  })
  const shown = toldOrShown(text, u.lang)
  const blurred = left.every(
    c => !factsOf(c.fault).concrete || (shown && !(PARCEL.includes(factsOf(c.fault).issue) && OF_THE_SALE.test(text.slice(...c.evidence)))),
  )
  const told = matters.find(({ id }) => id === shown) ?? matters.find(({ id }) => TOLD_OR_SHOWN.includes(id))
  const oneTold = matters.filter(matter => !TOLD_OR_SHOWN.includes(matter.id) || matter === told)
  const kept = trade === 'goods' ? (blurred ? oneTold : []) : matters
  const faults = kept.length > 0 && trade === 'goods' ? [] : left
  const praised = (span: Span) => u.praise.some(({ evidence }) => evidence[0] === span[0])
  const toldAt = (span: Span) => {
    const told = abroad || praised(span) ? null : retold(text, span, lang)
    return told && trade === 'stay' && lang === 'zh' && told.length > STAY_BREATH ? null : told
  }
  let productNamed = false
  const points = [
    ...kept.map(({ id, name, own, act, mark, evidence, again }) => ({
      choice: trade === 'goods',
      point: {
        key: id,
        name,
        told: trade === 'stay' ? ([evidence, ...again].map(toldAt).find(told => told !== null) ?? null) : null,
        own,
        act,
        days: mark === 'health' ? 1 : 3,
        health: mark === 'health',
        care: mark === 'health' || GRAVE.includes(id),
        concrete: trade === 'stay' && !MILD.test(text.slice(...evidence)),
        owed: false,
        issue: trade === 'stay' ? 'environment' : 'quality',
        at: evidence[0],
      } satisfies Point,
    })),
    ...faults.map(c => {
      const said = abroad ? { ...c, thing: undefined, duration: undefined } : c
      const stayName = trade === 'stay' ? FRAMES[lang].stayNames[c.fault] : undefined
      const name = stayName ? { text: stayName, product: false } : nameOf(said, abroad ? wordless(input) : input, lang, trade, productNamed)
      productNamed ||= name.product
      const told =
        name.product ||
        UNTOLD.includes(c.fault) ||
        (c.fault === 'missing-item' && u.lang === 'zh' && !LACKING.test(text.slice(...c.evidence)))
          ? null
          : toldAt(c.evidence)
      return { choice: factsOf(c.fault).cause === 'choice', point: { ...pointOf(said, name.text, input, lang, trade), told } }
    }),
  ]
  const once = points.filter(({ point }, i) => points.findIndex(other => other.point.name === point.name) === i)
  return once.sort((a, b) => rank(a.point, a.choice) - rank(b.point, b.choice) || a.point.at - b.point.at).map(({ point }) => point)
}

function pointOf(c: Complaint, name: string, input: DraftInput, lang: Lang, trade: Trade): Omit<Point, 'told'> {
  const facts = factsOf(c.fault)
  const wording = FAULT_WORDING[lang][c.fault]
  const bare = { ...input, review: { ...input.review, product: undefined }, order: undefined }
  return {
    key: c.fault,
    name,
    own: wording.own.map(own => phrase(own, { ...c, thing: undefined }, lang, trade, bare)),
    act: madeBy(trade, wording.act).map(act => phrase(act, c, lang, trade, bare)),
    days: daysFor(c.fault),
    health: Boolean(facts.health),
    care: CARE.includes(c.fault),
    concrete: c.concrete,
    answers: wording.answers,
    owed: Boolean(facts.replaceable) && c.fault !== 'ill',
    issue: facts.issue,
    at: c.evidence[0],
  }
}

/** Who sells fruit or tea makes nothing anew. */
function madeBy(trade: Trade, act: readonly string[]): readonly string[] {
  const left = trade === 'goods' ? act.filter(one => !/做|料|making|ingredients/.test(one)) : act
  return left.length > 0 ? left : act
}

/** "选的电子发票呢": what is missing, but not that it is. */
const LACKING = /[没少缺漏未忘只]|不见/u

/** Said in our own words: their health, and whether they were deceived. */
const UNTOLD: Fault[] = ['ill', 'not-genuine']

/** Not ill: cut, pinched, burnt. */
const HURT = /[划割刺扎烫夹]伤|[划割扎夹].{0,2}手|\b(?:hurts?|slammed|cut|burn\w*|bled|bleeding|injur\w*|pinch\w*)\b/iu
const HURT_NAME: Record<Lang, string> = { zh: '让您受伤的事', en: 'somebody getting hurt' }

/** The fault named with its thing. */
function nameOf(c: Complaint, input: DraftInput, lang: Lang, trade: Trade, productNamed: boolean): { text: string; product: boolean } {
  const wording = FAULT_WORDING[lang][c.fault]
  const elses =
    c.fault === 'ill' &&
    lang === 'en' &&
    !/\b(?:i|me|my|we|us)\b(?! (?:dog|cat|brother|sister|husband|wife|son|daughter|friend))/i.test(input.review.text.slice(...c.evidence))
  const hurt = c.fault === 'ill' && HURT.test(input.review.text.slice(...c.evidence))
  const words = hurt
    ? HURT_NAME[lang]
    : elses
      ? 'somebody falling ill afterwards'
      : c.duration && wording.waited
        ? wording.waited
        : wording.name
  const bare = { ...input, review: { ...input.review, product: undefined }, order: undefined }
  const text = phrase(words, c, lang, trade, productNamed ? bare : input)
  return { text, product: !c.thing && text !== phrase(words, c, lang, trade, bare) }
}

/** The wording for a review that names nothing. */
export const unstatedWording = (lang: Lang): FaultWording => FAULT_WORDING[lang].unstated

/** What can be said to have disappointed where it is only spoken of. */
const SPOKEN_OF: Record<Trade, readonly Issue[]> = {
  food: ['taste', 'service'],
  goods: ['quality', 'service'],
  place: ['taste', 'service', 'environment'],
  stay: ['service', 'environment'],
}

/** What a review speaks of that complains of nothing by name, with its wording. */
export function spokenOf(input: DraftInput, { spokenOf: issue }: Understanding, trade: Trade, lang: Lang) {
  if (!issue || !SPOKEN_OF[trade].includes(issue)) return undefined
  const complaint: Complaint = { issue, fault: BLURRED[issue], evidence: [0, 0], concrete: false }
  const said = (wordings: readonly string[]) => wordings.map(wording => phrase(wording, complaint, lang, trade, wordless(input)))
  const { own, act } = FAULT_WORDING[lang][complaint.fault]
  return { issue, own: said(own), act: said(act) }
}
