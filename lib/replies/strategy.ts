import { daysBetween } from './calendar.ts'
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

/** What to do about a review on a platform on a day: the platform's walls first, then suspicion, then the table. */
export function planFor(
  u: Understanding,
  rules: PlatformRules,
  at: { postedOn?: string; today?: string; stars?: number; addedTo?: true },
): Plan {
  const { cause, concrete, health } = causeOf(u)
  const age = daysBetween(at.postedOn, at.today)
  const wordless = u.wordless || u.suspiciousKinds.includes('gibberish')
  const [underlying, reason] = health
    ? (['accommodate', 'health'] as const)
    : wordless
      ? (['explain', 'wordless'] as const)
      : TABLE[cause][concrete ? 'concrete' : 'abstract']
  const known = { cause, underlying }
  const none = (code: BecauseCode): Plan => ({ strategy: 'none', action: 'none', code, ...known })
  if (u.suspicious === 'yes' && !(u.suspiciousKinds.length > 0 && u.suspiciousKinds.every(kind => kind === 'gibberish')))
    return { strategy: 'report', action: 'report', code: 'suspicious', ...known }
  if (!rules.publicReply) return none('no-public-reply')
  if (!u.bad && !u.wordless && !u.suspiciousKinds.includes('gibberish')) return none('not-bad')
  if (u.wordless && (at.stars === undefined || at.stars >= 4)) return none('not-bad')
  if (u.wordless && rules.needsText) return none('no-reply-without-text')
  if (rules.windowDays !== undefined && age !== null && age > rules.windowDays) return none('window-closed')
  if (rules.notOnceAddedTo && at.addedTo) return none('added-to')
  if (rules.freezesWithinDays !== undefined && (age === null || age <= rules.freezesWithinDays))
    return { strategy: 'hold', action: 'hold', code: 'hold-reply-freezes-review', ...known }
  return { strategy: underlying, action: 'reply', code: reason, ...known }
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
