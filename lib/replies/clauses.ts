import type { Lang } from './case.ts'

/** A stretch of a review that says one thing. `start` and `end` are UTF-16 offsets in the review. */
export interface Clause {
  start: number
  end: number
  text: string
  /** Comes after "but": what counts for the writer. */
  afterBut: boolean
  /** Comes before "but": granted, not meant. */
  conceded: boolean
  question: boolean
  /** Not said to have happened: "if it had been warm", "希望能快点". */
  unreal: boolean
  /** Said of something bought elsewhere or before: "my old one leaked". */
  elsewhere: boolean
}

const BREAKS: Record<Lang, RegExp> = {
  zh: /[，。！？；、,!?;：:~～…\n\r]+|\.{2,}|\.(?!\d)|\s+(?=\p{Script=Han})/gu,
  en: /[!?;\n\r，。！？；…]+|\.+(?=\s|$|["')])|(?<=\s|[a-z]{2}|['’]t)\.(?=[A-Za-z])|\.{2,}|,(?!\d)|\s[-–—]+\s|—/gu,
}
const BUT: Record<Lang, RegExp> = {
  zh: /但是|可是|可(?=底下|里面|下面|味道|质量|实际|打开|吃起来|用起来)|不过(?!如此|分)|然而|但(?!愿|凡)|只是|就是(?=.{0,6}(?:有点|太|不|没|少|慢|贵|小|差))|唯一/gu,
  en: /\b(?:but|however|although|though|except|unfortunately|yet|until)\b/gi,
}
const ASKS: Record<Lang, RegExp> = {
  zh: /[？?]|吗$|呢$|^(?:请问|难道|怎么会)/u,
  en: /\?|^(?:why|how come|is it|are they|does it|do you)\b/i,
}
const UNREAL: Record<Lang, RegExp> = {
  zh: /^(?:如果|要是|假如|倘若|万一|除非)|希望(?:能|可以|下次|以后|商家|店家|继续|越)|最好(?:能|是)|建议|避免|以免|免得|怕|担心|本来以为|会不会|不知道会/u,
  en: /\b(?:if|unless|hope(?:fully)?|wish|would (?:be|have been)|could have been|could be (?:\w+ )?more|should be|worried|afraid|for fear|in case|wonder|maybe|perhaps|expected?)\b/i,
}

const ELSEWHERE: Record<Lang, RegExp> = {
  zh: /(?:之前|以前|原来|早先)(?:买|用)的|以前的|别(?:人)?家|那家|上一个|旧的那|原来那/u,
  en: /\b(?:my|our|the|his|her|ha(?:ve|d) an?) (?:old(?:er)?|previous|former) \w+|\banother (?:shop|seller|brand)|\bother (?:shops|sellers|brands|reviews)|\breplac(?:ed|es|ing) (?:a|an|my|our)\b/i,
}

/** Cuts a review into clauses at punctuation and at contrasts; the pieces cover no punctuation and keep their place in the text. */
export function splitClauses(text: string, lang: Lang): Clause[] {
  const cuts: { at: number; next: number; mark: string; but: boolean }[] = []
  for (const m of text.matchAll(BREAKS[lang])) cuts.push({ at: m.index, next: m.index + m[0].length, mark: m[0], but: false })
  for (const m of text.matchAll(BUT[lang])) cuts.push({ at: m.index, next: m.index + m[0].length, mark: '', but: true })
  cuts.sort((a, b) => a.at - b.at)
  cuts.push({ at: text.length, next: text.length, mark: '', but: false })

  const clauses: Clause[] = []
  let from = 0
  let afterBut = false
  for (const cut of cuts) {
    const raw = text.slice(from, Math.max(from, cut.at))
    const lead = raw.length - raw.trimStart().length
    const body = raw.trim()
    if (/[\p{L}\p{N}]/u.test(body)) {
      const start = from + lead
      clauses.push({
        start,
        end: start + body.length,
        text: body,
        afterBut,
        conceded: false,
        question: ASKS[lang].test(body + cut.mark),
        unreal: UNREAL[lang].test(body),
        elsewhere: ELSEWHERE[lang].test(body),
      })
      if (!cut.but && /[。！？.!?\n]/.test(cut.mark)) afterBut = false
    }
    if (cut.but) {
      const last = clauses[clauses.length - 1]
      if (last) last.conceded = true
      afterBut = true
    }
    from = Math.max(from, cut.next)
  }
  return clauses
}

const BETTER: Record<Lang, RegExp> = {
  zh: /建议|希望|如果|要是|最好|会?更[好加]|就更/u,
  en: /\b(?:wish|hope|suggest\w*|would be (?:nice|better|great)|could use)\b/i,
}

/** A review that only says what could be better: "加点辣酱会更好吃". */
export const onlyWishes = (text: string, lang: Lang): boolean => {
  const clauses = splitClauses(text, lang)
  return (
    clauses.some(clause => BETTER[lang].test(clause.text)) &&
    !/不要|别|再也|\bnever\b/iu.test(text) &&
    clauses.every(clause => clause.unreal || BETTER[lang].test(clause.text) || /^.{0,3}(?:不错|还行|可以|好吃)$/u.test(clause.text))
  )
}
