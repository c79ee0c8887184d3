import type { Lang } from './case.ts'
import { dayIn } from './phrasing.ts'
import type { Contact, PlatformRules } from './platform-rules.ts'
import { BECAUSE, type Plan } from './strategy.ts'

type Words = Record<Lang, string>

const UNTIL: Words = {
  zh: '先不公开回复，等到{day}；那天还没解决，就公开回复。',
  en: 'Hold the reply until {day}; if it is not solved by then, reply.',
}
const LAST_DAY: Words = { zh: '平台收回复到{day}为止。', en: 'The platform takes a reply until {day}.' }
const PERHAPS_LAST_DAY: Words = {
  zh: '平台可能只收到{day}为止（未证实）。',
  en: 'The platform may take a reply only until {day} (not confirmed).',
}
const CONTACT: Record<Contact, Words> = {
  messages: {
    zh: '可以在平台消息里联系买家，但不要提改评。',
    en: 'You may write to the buyer in the platform’s messages; ask nothing about the review.',
  },
  form: {
    zh: '只能用平台的联系表单，用它的固定文字。',
    en: 'You may write to the buyer only with the platform’s form and its fixed words.',
  },
  once: { zh: '最多私信一次：再三联系会被当作骚扰。', en: 'One private message at most: more counts as harassment.' },
  'private-reply': { zh: '也可以只回复给买家本人看。', en: 'The reply can also be sent to the buyer alone.' },
  unknown: { zh: '没有查到能不能联系买家的规定。', en: 'No rule was found on writing to the buyer.' },
}
const UNCONFIRMED: Words = {
  zh: '平台规则未经证实（{date}），以页面为准。',
  en: 'The platform’s rules are not confirmed (as of {date}); its page decides.',
}

/** What to do about a review and why, sentence by sentence: the reason, the days that count, whether the buyer may be written to, and what is not confirmed. */
export function planInWords(plan: Plan, rules: PlatformRules, lang: Lang): string[] {
  const onDay = (words: Words, day: string) => words[lang].replace('{day}', dayIn(lang, day))
  const writes = plan.action === 'hold' || ['no-public-reply', 'window-closed', 'added-to', 'no-reply-without-text'].includes(plan.code)
  return [
    BECAUSE[plan.code][lang],
    ...(plan.until ? [onDay(UNTIL, plan.until)] : []),
    ...(plan.lastDay ? [onDay(rules.confirmed ? LAST_DAY : PERHAPS_LAST_DAY, plan.lastDay)] : []),
    ...(writes ? [CONTACT[rules.contact][lang]] : []),
    ...(rules.confirmed || plan.code === 'not-bad' ? [] : [UNCONFIRMED[lang].replace('{date}', rules.date)]),
  ]
}
