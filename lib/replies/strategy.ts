import { addDays, calendarDay, daysBetween } from './calendar.ts'
import type { Action, BecauseCode, Lang, Strategy, Understanding } from './case.ts'
import { type Cause, factsOf } from './faults.ts'
import type { PlatformRules } from './platform-rules.ts'

export interface Plan {
  strategy: Strategy
  action: Action
  code: BecauseCode
  cause: Cause
  /** How it would be answered if it were answered now: what is kept ready while a reply is held. */
  underlying: 'accommodate' | 'explain'
  /** While held: the day from which it is replied all the same, as YYYY-MM-DD. */
  until?: string
  /** The last day on which the platform takes a reply, as YYYY-MM-DD. */
  lastDay?: string
}

type Answer = readonly ['accommodate' | 'explain', BecauseCode]

/**
 * Cause × concreteness → how to answer. Sources: Zinko et al., JTAER 2021; Li, Cui, Peng, Comput. Hum. Behav. 2018: accommodate failures of ours and concrete complaints, explain
 * ordinary or abstract ones (Li, Cui, Peng 2018; Sage Open 2024); where health is at stake, always accommodate.
 */
export const TABLE: Record<Cause, { concrete: Answer; abstract: Answer }> = {
  ours: { concrete: ['accommodate', 'ours-concrete'], abstract: ['explain', 'ours-abstract'] },
  carrier: { concrete: ['accommodate', 'carrier'], abstract: ['explain', 'carrier'] },
  choice: { concrete: ['explain', 'choice'], abstract: ['explain', 'choice'] },
  unstated: { concrete: ['explain', 'unstated'], abstract: ['explain', 'unstated'] },
}

/** The worst cause decides: ours, then the carrier, then matters of choice. */
export function causeOf(u: Understanding): { cause: Cause; concrete: boolean; health: boolean } {
  const order: Cause[] = ['ours', 'carrier', 'choice', 'unstated']
  const cause = order.find(c => u.complaints.some(x => factsOf(x.fault).cause === c)) ?? 'unstated'
  const of = u.complaints.filter(x => factsOf(x.fault).cause === cause)
  return { cause, concrete: of.some(x => x.concrete), health: u.complaints.some(x => factsOf(x.fault).health) }
}

/** A review as it lies before us on a day. */
interface Situation {
  u: Understanding
  rules: PlatformRules
  /** Days since it was posted; null when that is not known. */
  age: number | null
  stars?: number
  addedTo?: true
  /** The seller asked for a draft. */
  asked?: true
}

/** So many days a private solution gets before a public reply ends the buyer's chance to edit: the time to write, agree and send anew. Our choice. */
const HOLD_DAYS = 14
/** A held reply is due so many days before the platform takes none. Our choice. */
const BEFORE_THE_END = 2

const gibberish = ({ suspiciousKinds: kinds }: Understanding) => kinds.length > 0 && kinds.every(kind => kind === 'gibberish')
const readable = (u: Understanding) => !u.wordless && !u.suspiciousKinds.includes('gibberish')
/** Praise and a complaint, and no stars that would tell which counts more. */
const mixed = ({ u, stars }: Situation) => u.complaints.length > 0 && (stars === undefined || stars === 3)
/** The days after posting for which a reply is kept back where it would freeze the review; 0 elsewhere. */
const holdDays = ({ freezesWithinDays = 0, windowDays = Number.POSITIVE_INFINITY }: PlatformRules) =>
  Math.min(HOLD_DAYS, freezesWithinDays, windowDays - BEFORE_THE_END)
/** An inferred window is told to the seller; only a known one is a wall. */
const windowClosed = ({ rules, age }: Situation) =>
  rules.confirmed && rules.windowDays !== undefined && age !== null && age > rules.windowDays

/** What comes before the table of causes, in this order: suspicion, what needs no mending, the platform's walls, and the hold. */
export const WALLS: readonly { code: BecauseCode; action: Action; stands(at: Situation): boolean }[] = [
  { code: 'suspicious', action: 'report', stands: ({ u }) => u.suspicious === 'yes' && !gibberish(u) },
  { code: 'no-public-reply', action: 'none', stands: ({ rules }) => !rules.publicReply },
  { code: 'not-bad', action: 'none', stands: at => !at.u.bad && readable(at.u) && !(at.asked && mixed(at)) },
  { code: 'not-bad', action: 'none', stands: ({ u, stars }) => u.wordless && (stars === undefined || stars >= 4) },
  { code: 'no-reply-without-text', action: 'none', stands: ({ u, rules }) => u.wordless && rules.needsText === true },
  { code: 'window-closed', action: 'none', stands: windowClosed },
  { code: 'added-to', action: 'none', stands: ({ rules, addedTo }) => rules.notOnceAddedTo === true && addedTo === true },
  {
    code: 'hold-reply-freezes-review',
    action: 'hold',
    stands: ({ rules, age }) => rules.freezesWithinDays !== undefined && (age === null || age < holdDays(rules)),
  },
  {
    code: 'held-long-enough',
    action: 'reply',
    stands: ({ rules, age }) => rules.freezesWithinDays !== undefined && age !== null && age <= rules.freezesWithinDays,
  },
]

/** What to do about a review on a platform on a day: the first wall that stands, else the table of causes. */
export function planFor(
  u: Understanding,
  rules: PlatformRules,
  at: { postedOn?: string; today?: string; stars?: number; addedTo?: true; asked?: true },
): Plan {
  const { cause, concrete, health } = causeOf(u)
  const posted = calendarDay(at.postedOn)
  const situation: Situation = { u, rules, age: daysBetween(at.postedOn, at.today), ...at }
  const [underlying, reason] = health
    ? (['accommodate', 'health'] as const)
    : readable(u)
      ? TABLE[cause][concrete ? 'concrete' : 'abstract']
      : (['explain', 'wordless'] as const)
  const { code, action } = WALLS.find(wall => wall.stands(situation)) ?? { code: reason, action: 'reply' as const }
  return {
    strategy: action === 'reply' ? underlying : action,
    action,
    code,
    cause,
    underlying,
    ...(posted && action === 'hold' ? { until: addDays(posted, holdDays(rules)) } : {}),
    ...(posted && rules.windowDays !== undefined && action !== 'none' ? { lastDay: addDays(posted, rules.windowDays) } : {}),
  }
}

/** Why, in one sentence, in either language. */
export const BECAUSE: Record<BecauseCode, Record<Lang, string>> = {
  'ours-concrete': {
    zh: '问题说得具体，责任在我们：道歉、说清、给出办法。',
    en: 'The complaint is concrete and the cause is ours: apologise, say what went wrong, say what we do about it.',
  },
  'ours-abstract': {
    zh: '只说不好，没说哪里不好：先体谅，再请对方说具体。',
    en: 'It says that something was bad, not what: show that we read it, say what we look at, and ask for the detail.',
  },
  health: {
    zh: '事关卫生或身体：先关心、先查，查清以前不下结论。',
    en: 'Health or hygiene is at stake: care and check first, and conclude nothing before the check.',
  },
  carrier: {
    zh: '问题出在路上：配送是我们选的，由我们去查、去跟。',
    en: 'It went wrong on the road: we chose the carrier, so we follow it up.',
  },
  choice: {
    zh: '说的是价格、位置这类事，没有出错：体谅并说明，不必认错。',
    en: 'This is about a price or a place, nothing broke: understand and explain, without owning a fault.',
  },
  unstated: { zh: '不满意，但没有说原因：先问清楚。', en: 'Unhappy without saying why: ask what it was.' },
  wordless: {
    zh: '只有星级或没有可读的内容：简短致意，请对方说说。',
    en: 'Only stars, or nothing that can be read: a short word, and a question.',
  },
  'hold-reply-freezes-review': {
    zh: '在这个平台上，一回复买家就不能再改评价：先私信解决，再决定是否公开回复。',
    en: 'On this platform a reply stops the buyer from editing the review: solve it in private first, then decide about replying.',
  },
  'held-long-enough': {
    zh: '已经给过两周时间私下解决：现在公开回复，是写给其他买家看的。',
    en: 'Two weeks were given to solve it in private: reply now, for everybody else who reads it.',
  },
  suspicious: {
    zh: '看起来不是普通的买家意见：收集证据交给平台，公开处只说事实。',
    en: 'It does not look like an ordinary opinion: give the evidence to the platform, and state only facts in public.',
  },
  'not-bad': { zh: '这不是差评，不需要补救。', en: 'This is not a bad review; nothing needs mending.' },
  'no-public-reply': { zh: '这个平台不能公开回复商品评价。', en: 'This platform takes no public reply to a product review.' },
  'no-reply-without-text': { zh: '这个平台不能回复没有文字的评分。', en: 'This platform takes no reply to a rating without text.' },
  'added-to': {
    zh: '买家已追评，平台不再接受公开回复：请在聊天里解决。',
    en: 'The buyer has added to the review, and the platform takes no reply after that: solve it in the chat.',
  },
  'window-closed': { zh: '已过平台允许回复的期限。', en: 'The time in which the platform takes a reply has passed.' },
}
