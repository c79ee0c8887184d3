import type { Lang, ReviewInput, Suspicion, SuspicionReason, SuspiciousKind } from './case.ts'
import { oddities } from './circumstances.ts'
import { demandsForReview, hintsAtDemand } from './extortion.ts'
import { hanCount } from './language.ts'

interface Sign {
  kind: 'promotion' | 'rival' | 'paid-review'
  /** 2: enough alone · 1: only makes us unsure. */
  weight: 1 | 2
  lang?: Lang
  pattern: RegExp
}

/** Signs that a text is something other than a buyer's opinion. */
const SIGNS: Sign[] = [
  {
    kind: 'promotion',
    weight: 2,
    pattern:
      /(?:加|\+|➕|(?<![A-Za-z])[VvＶ]|[薇扣]|企鹅|(?:q|Q|扣)群)\s*(?:我|薇|微|信|号)?\s*[:：]?\s*[A-Za-z]{0,3}[_-]?\d{5,}|(?:(?<![A-Za-z])[Vv]我|[➕薇]薇?)\s*[A-Za-z]\w{5,}|看我(?:主页|头像|签名)|(?:一件代发|代下单|代购低价|补单|涨销量|出同款)|\b\w+ dot com\b|\b(?:on|via) (?:telegram|whatsapp)\b|\b(?:cheap|buy) (?:followers|likes|reviews)\b|(?:加|\+|➕|联系|找我?|私)\s*(?:我)?\s*(?:微信|威信|薇信|vx|v信|VX|wx|qq|QQ|扣扣|电报|tg)|(?:微信|薇信|vx|VX|QQ|qq)(?:号)?\s*[:：]?\s*[A-Za-z0-9_-]{5,}|(?:兼职|刷单|日结|代运营|贷款|办证|棋牌|彩票|博彩)[^。]{0,20}(?:联系|加|私|日赚|咨询|微信|元)|\b(?:whatsapp|telegram)\b[^.]{0,12}\+?\d|\b(?:visit|check out|go to|click)\b[^.]{0,20}(?:https?:\/\/|www\.|\.com\b)|\b(?:dm|message|text) me (?:for|to|if you)|\b(?:use|with) (?:my )?(?:code|promo code) [A-Z0-9]{4,}|(?:earn|make) \$\d+ (?:a|per) (?:day|week)/i,
  },
  {
    kind: 'rival',
    weight: 1,
    pattern:
      /别(?:在这|来这|在他)[^，。！]{0,6}[，,][^，。！]{0,4}(?:在|去)[^，。！]{1,8}(?:家|店)(?:买|吃)|不如去[^，。！]{1,12}[，,。]|\b[Ss]kip this (?:place|one|shop) and go (?:straight )?to [A-Z]|(?:推荐|建议|劝|大家|不如|还是|直接)(?:大家|你们)?(?:都)?(?:去|买|到|点)[^，。！]{1,12}(?:家|店|馆|旗舰店|牌)(?:的)?(?:吧|买|吃|更|比|好)|隔壁[^，。！]{0,10}(?:好|便宜|强|正宗)[^，。！]{0,4}(?:多|太多|一百倍)|\b(?:buy|order|get (?:it|yours)|go) (?:from|to|at) (?:[A-Z][\w'&]+ ?){1,4}(?:instead|rather)|\b[Mm]uch better (?:at|from) (?:[A-Z][\w'&]+ ?){1,3}/u,
  },
  {
    kind: 'paid-review',
    weight: 1,
    pattern:
      /(?:五星|好评)[^，。！]{0,4}返\s?\d|为了返现|\bstars?,? \d+ (?:dollars|bucks|euros|pounds) back|\bfree\b[^.]{0,12}\bfor my (?:honest )?(?:opinion|review)|(?:收了|给了|拿了|为了)[^，。！]{0,8}(?:红包|返现|好处费)[^，。！]{0,10}(?:写|评|好评|来)|(?:好评|五星|晒图)(?:就)?(?:返现|返\d|返红包|有红包|送红包)|刷(?:的)?好评|\b(?:i was|been|got) (?:paid|given)[^.]{0,30}(?:to (?:write|leave|post)|for (?:this|a|my) (?:review|rating))|in exchange for (?:a|my|this|an honest|a good|a positive) review|(?:free|discount\w*) (?:product|item|gift)[^.]{0,20}(?:for|in return)[^.]{0,12}review/iu,
  },
]

const ROW_OF_KEYS = /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb|mnbv|nbvc|lkjh|kjhg|poiu|jkljk|sdfsd|asdas)/i
const NO_VOWEL_RUN = /\b[bcdfghjklmnpqrstvwxz]{7,}\b/i

/** Keys struck at random: no words to answer. A single character repeated counts only when it means nothing (啊啊啊, not 差差差). */
function isGibberish(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '')
  if (letters.length < 3) return false
  if (/^\d+$/.test(letters)) return letters.length >= 4
  if (hanCount(letters) === letters.length) return letters.length > 3 && /^[啊阿嗯哦额呃]*([啊阿嗯哦额呃的了一丁呀])\1{2,}$/u.test(letters)
  if (hanCount(letters) > 2) return false
  const words = text.match(/[A-Za-z]+/g) ?? []
  const odd = words.filter(
    w =>
      (w.length === 4 && ROW_OF_KEYS.test(w)) || (w.length >= 5 && (ROW_OF_KEYS.test(w) || NO_VOWEL_RUN.test(w) || /^(.)\1{4,}$/.test(w))),
  )
  return words.length > 0 && odd.length / words.length > 0.5
}

/** Whether a review looks like extortion, promotion, a rival's work, a paid review or nothing at all, and why. */
export function suspicionOf({ text, stars, circumstances = {} }: ReviewInput, lang: Lang): Suspicion {
  const found = SIGNS.filter(sign => (!sign.lang || sign.lang === lang) && sign.pattern.test(text))
  const demanded = demandsForReview(text, lang)
  const hinted = demanded || hintsAtDemand(text, lang)
  const gibberish = isGibberish(text)
  const odd = oddities(circumstances)
  const kinds: SuspiciousKind[] = [
    ...(hinted ? (['extortion'] as const) : []),
    ...new Set(found.map(sign => sign.kind)),
    ...(gibberish ? (['gibberish'] as const) : []),
  ]
  const reasons: SuspicionReason[] = [
    ...(hinted ? [{ code: demanded ? 'demand' : 'demand-hinted' } as const] : []),
    ...new Set(found.map(sign => sign.kind)).values().map(code => ({ code })),
    ...(gibberish ? [{ code: 'no-words' } as const] : []),
    ...odd,
  ]
  const weak = found.length + odd.length + (hinted ? 1 : 0)
  const sure =
    demanded || gibberish || found.some(sign => sign.weight === 2) || (weak > 1 && (odd.length > 0 || (stars !== undefined && stars <= 2)))
  return { suspicious: sure ? 'yes' : reasons.length > 0 ? 'unsure' : 'no', suspiciousKinds: kinds, reasons }
}
