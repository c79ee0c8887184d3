import { daysBetween } from '../calendar.ts'
import { languageOf } from '../language.ts'
import { lengthIn, limitFor } from '../platform-rules.ts'
import { bodyLength, RANGE } from '../size.ts'
import { absent, fails, type Group, PASS } from './context.ts'
import { UNKIND } from './words.ts'

const SHOUT = /\b(?!(?:USPS|FEDEX|HTML|ASAP|USB|LED|VIP|DIY|HDMI|WIFI|OLED|EBAY|ETSY)\b)[A-Z]{4,}\b/

export const form: Group = {
  calm: ({ reply, lang }) => {
    const unkind = absent(UNKIND[lang], reply, 'unkind-words')
    if (!unkind.pass) return unkind
    const marks = reply.match(/[!！]/g)?.length ?? 0
    if (marks > 1) return fails('too-many-exclamations', { count: marks })
    return lang === 'en' ? absent(SHOUT, reply, 'shouting') : PASS
  },
  length: context => {
    const { rules, input, reply, lang } = context
    const limit = limitFor(rules, input.limit)
    if (limit) {
      const length = lengthIn(limit.unit, reply)
      if (length > limit.max) return fails('over-platform-limit', { length, max: limit.max, unit: limit.unit })
      if (length > Math.floor(limit.max * 0.95)) return fails('near-platform-limit', { length, max: limit.max, unit: limit.unit })
    }
    const length = bodyLength(lang, reply)
    const { min, max } = RANGE[lang]
    if (length > max) return fails('too-long', { length, max })
    // A box too small for our own lower length is not the seller's doing.
    const roomy = !limit || limit.max * 0.95 > min * (lang === 'zh' ? 1.2 : 6.5)
    return length < min && roomy ? fails('too-short', { length, min }) : PASS
  },
  language: ({ input, reply, lang }) => {
    const { review } = input
    if (!review || !/[\p{L}]/u.test(review.text)) return PASS
    const wanted = languageOf(review.text, review.lang)
    if (wanted !== lang) return fails('other-language', { wanted })
    const both = lang === 'zh' && /您/u.test(reply) && /你(?!们)/u.test(reply)
    return both ? fails('mixed-address') : PASS
  },
  'in-time': ({ input, rules, plan }) => {
    const age = daysBetween(input.review?.postedOn, input.today)
    if (age !== null && rules.windowDays !== undefined && age > rules.windowDays)
      return rules.confirmed
        ? fails('window-closed', { age, days: rules.windowDays })
        : fails('window-perhaps-closed', { age, days: rules.windowDays })
    if (plan?.code === 'hold-reply-freezes-review' && !input.held)
      return fails('reply-freezes-review', { days: rules.freezesWithinDays ?? 0 })
    return PASS
  },
}
