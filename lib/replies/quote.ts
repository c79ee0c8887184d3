import type { DraftInput, Lang, Span, Understanding } from './case.ts'
import { mayStandInPublic } from './checks/honesty.ts'
import { splitClauses } from './clauses.ts'
import { hanCount, wordCount } from './language.ts'
import { productIn } from './phrasing.ts'
import { thingSaid } from './understand.ts'

const ROUGH =
  /不想.{0,2}说|搞错|期望|尼玛|特么|他妈|失望|后悔|无语|郁闷|黑心|无良|骗|坑|屎|屁|垃圾|妈|操|傻|狗|滚|死|烂|贱|鬼|还好|凑合|将就|不[远贵吵脏]|问题不大|没问题|恶心|不错|挺|满意|喜欢|勤快|没说的|差评|一星|难吃|难喝|太差|极差|最差|很差|差劲|恐怖|欺诈|啊$|哦$|（）|呢$|吧$|咋|\b(?:shit|crap|damn|hell|fuck\w*|suck\w*|idiot\w*|junk|garbage|rubbish|trash|stupid|wtf)\b|(.{2,})\1|[=*~#@“”"「」()|{}]|&\w+;|ghetto|[a-z]{18,}/iu

/** Begins in the middle of a thought, or is about the writer more than about us. */
const LOOSE: Record<Lang, RegExp> = {
  zh: /^(?:已|却|不要|不是|别|千万|希望|请|哪|谁|什么|为什么|难道|而且|但|但是|所以|因为|不过|然后|结果|于是|并且|还有|就是|只是|另外|其实|反正|感觉就)|[我俺你]|不要|不会再|不再|下次|以后|再也|推荐|建议|不说$|[\d.、]+$|^\d+[.、）]/u,
  en: /^(?:they were|worse|god|how|why|what|you|he|she|wife|husband|kids?|don['’]t|do not|avoid|stay away|save|buy|look for|beware|there is|maybe|perhaps|i think|and|but|so|because|then|which|that|who|or|as|if|when|while)\b|\b(?:again|recommend\w*|refund\w*|stars?|will (?:not|never)|would(?: not|n['’]t)?|husband|wife|my|me|our)\b|\bwon['’]t\b|\b(?:i|we)\b(?! (?:still |just )?(?:keep|waited|never (?:got|received)|(?:had|have) to (?:un|re|wait|call|ask|pay|send|go back)|can(?:not|['’]t) (?:\w+ )?(?:use|get|hear|turn|open|connect|make)|could(?: not|n['’]t) (?:\w+ )?(?:use|get|hear|turn|open|connect|sleep)))/i,
}
/** What leads on from the clause before, and what waves it away: "连耳机都没有", "分辨率低就不说了". */
const RUN_UP = /^(?:也|连|还|又|居然|竟然|而且|并且|重要的|打开一看|这个|那个)+(?=.{4})/u
const RUN_OUT = /(?:就|也|都)?(?:不说了|算了|不说)$/u
/** What follows the point: "which is why I bought it", "because …". */
const ASIDE = /,? \b(?:which|because|so that|as i|since i)\b.*$/i
const SIZE: Record<Lang, { least: number; most: number }> = { zh: { least: 4, most: 16 }, en: { least: 3, most: 12 } }

/** The buyer's own words at a place of the review, when they are short, whole, and may stand in public: no private data, no insult. */
export function quotable(text: string, span: Span | undefined, lang: Lang): string | null {
  if (!span) return null
  const whole = text.slice(...span)
  const quote = (lang === 'en' ? whole.replace(ASIDE, '') : whole.replace(RUN_UP, '').replace(RUN_OUT, '')).replace(
    /^[\s,，.。;；:：-]+|[\s,，.。;；:：-]+$/gu,
    '',
  )
  const size = lang === 'zh' ? hanCount(quote) : wordCount(quote)
  const { least, most } = SIZE[lang]
  const fits = size >= least && size <= most && !LOOSE[lang].test(quote)
  return fits && !ROUGH.test(quote) && !/[A-Z]{5,}/.test(quote) && mayStandInPublic(quote, lang) ? quote : null
}

/** Hardly ever in praise. */
const TELLS: Record<Lang, RegExp> = {
  zh: /不(?![错远贵脏吵差])|没(?!有?.{0,2}(?:问题|异味|关系))|[坏湿烂难慢少贵破脏臭冷凉缺漏]|(?<!不)[差错]/u,
  en: /\b(?:not|never|only|too|without|bro\w+|stop\w*|fail\w*|wrong|lost|had to|ha(?:ve|ving) to|stuck|unable|hours?|minutes?|days|weeks)\b|n['’]t\b/i,
}

/** What tells most against us, else the first clause that finds fault and may stand in public. */
export function toQuote(text: string, { telling, against }: Understanding, lang: Lang): string | null {
  const faulty = splitClauses(text, lang).filter(clause => TELLS[lang].test(clause.text) && !clause.unreal)
  const spans: Span[] = [
    ...(telling ? [telling] : []),
    ...(lang === 'zh' ? against : against.filter(span => TELLS.en.test(text.slice(...span)))),
    ...(lang === 'zh' ? faulty.map(({ start, end }): Span => [start, end]) : []),
  ]
  return spans.map(span => quotable(text, span, lang)).find(quote => quote !== null) ?? null
}

/** What something else is in or on: seldom what a complaint is about. */
const VESSEL = /^(?:bowl|plate|glass|cup|bag|bottle|table|chair|straw|napkins|cutlery|碗|盘子|筷子|勺子|吸管|桌子|椅子)$/i

/** A thing the buyer speaks of, else what they bought: a noun that may stand in public. */
export function nounOf(input: DraftInput, lang: Lang): string | null {
  const said = thingSaid(input.review.text, lang)
  if (said && !ROUGH.test(said) && !VESSEL.test(said)) return lang === 'zh' ? said : `the ${said.toLowerCase()}`
  return productIn(lang, input) ?? null
}
