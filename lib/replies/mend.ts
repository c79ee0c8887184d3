import type { Check, CheckInput, Lang, Span } from './case.ts'
import { checkReply, isHard } from './checks.ts'
import { languageOf } from './language.ts'

/** The pieces of a text with their end marks, each with its place. */
function piecesOf(text: string, pattern: RegExp): { from: number; to: number }[] {
  return [...text.matchAll(pattern)].map(m => ({ from: m.index, to: m.index + m[0].length }))
}
const SENTENCE = /[^。！？!?\n]*?(?:[。！？!?]+[”"」]?|\.(?=\s|$)|\n+|$)[ \t]*/gu
const BREATH = /[^，,；;：:]+[，,；;：:]?\s*/gu

const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .replace(/(^|[.!?]\s+)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .trim()

const touches = ({ from, to }: { from: number; to: number }, [start, end]: Span) => from < end && to > start

/** Without the sentences a span touches. */
function withoutSentence(text: string, span: Span): string {
  const kept = piecesOf(text, SENTENCE).filter(piece => piece.from < piece.to && !touches(piece, span))
  return tidy(kept.map(({ from, to }) => text.slice(from, to)).join(''))
}

/** Without the breaths (between commas) a span touches; the sentence keeps its end mark. */
function withoutBreath(text: string, span: Span): string {
  const made = piecesOf(text, SENTENCE).map(({ from, to }) => {
    const sentence = text.slice(from, to)
    if (!touches({ from, to }, span)) return sentence
    const breaths = piecesOf(sentence, BREATH)
    const kept = breaths.filter(piece => !touches({ from: from + piece.from, to: from + piece.to }, span))
    if (kept.length === 0) return ''
    const body = kept.map(piece => sentence.slice(piece.from, piece.to)).join('')
    const end = /[。！？!?.][”"」]?\s*$/u.exec(sentence)?.[0] ?? ''
    return kept.at(-1) === breaths.at(-1) ? body : body.replace(/[，,；;：:]\s*$/u, '') + end
  })
  return tidy(made.join(''))
}

/** Words too sure of themselves, and what an honest shop says instead. In this order. */
const SOFTER: Record<Lang, [RegExp, string][]> = {
  zh: [
    [/(?:绝对|绝|永远|再也)?不会再/gu, '会尽力不再'],
    [/永远不会|绝对?不会?/gu, '会尽力不'],
    [/(?:一定|肯定|必定|绝对)(?:会|能|要)?(?=让|使|给|为|送|准|把)/gu, '会尽力'],
    [/(?:一定|肯定|必定)(?:会|能)?/gu, '会尽力'],
    [/(?:我们)?(?:保证|确保)(?=[^，。]{0,6}(?:让|使|给|准|按))/gu, '我们会尽力'],
    [/(?:百分之?百|百分百|100\s*%|１００％)(?:地|会|能|不会)?/gu, '尽力'],
    [/杜绝/gu, '尽量避免'],
    [/我们(?:我们)+/gu, '我们'],
    [/会尽力(?:会|尽力)+/gu, '会尽力'],
  ],
  en: [
    [
      /\b(?:this|it|that) (?:will never|won['’]t(?: ever)?|will not(?: ever)?) (?:ever )?(?:happen|occur)(?: again)?\b/giu,
      'we will do what we can to keep this from happening again',
    ],
    [/\byou (?:will )?(?:definitely|certainly|surely) (?:will )?be\b/giu, 'we hope you will be'],
    [/\b(?:definitely|certainly|surely|absolutely) will\b|\bwill (?:definitely|certainly|surely|absolutely)\b/giu, 'should'],
    [/\bwe (?:can )?guarantee (?:that )?/giu, 'we will do our best so that '],
    [/,? ?\bguaranteed\b/giu, ''],
    [/\bwe (?:can )?promise (?:you )?(?:that )?/giu, 'we will do our best so that '],
    [/,? ?\b(?:without fail|no matter what|every single time|once and for all|100 ?%)/giu, ''],
  ],
}
const softened = (text: string, lang: Lang): string => tidy(SOFTER[lang].reduce((now, [sure, honest]) => now.replace(sure, honest), text))

/** Without its last sentences, and then its last breaths, until `fits`; a signature on a line of its own stays. */
function shortened(text: string, fits: (text: string) => boolean): string {
  const [body = '', ...signature] = text.split(/\n(?=[^\n]*$)/u)
  const signed = signature[0] && [...signature[0]].length <= 40 ? `\n${signature[0]}` : ''
  const whole = signed ? body : text
  for (const pattern of [SENTENCE, BREATH]) {
    const pieces = piecesOf(whole, pattern).filter(({ from, to }) => from < to)
    for (let n = pieces.length - 1; n > 0; n--) {
      const made =
        whole
          .slice(0, pieces[n - 1]?.to)
          .trimEnd()
          .replace(/[，,；;：:]$/u, /\p{Script=Han}/u.test(whole) ? '。' : '.') + signed
      if (fits(made)) return made
    }
  }
  return text
}

const calmed = (text: string): string => {
  const last = Math.max(text.lastIndexOf('!'), text.lastIndexOf('！'))
  const first = text.search(/[!！]/u)
  return tidy(
    text.replace(/[!！]+/gu, (marks, at: number) =>
      at === first ? marks.charAt(0) : at === last && first === last ? marks : /\p{Script=Han}/u.test(text) ? '。' : '.',
    ),
  )
}
const inSmallLetters = (text: string): string => tidy(text.replace(/\b[A-Z]{4,}\b/g, word => word.toLowerCase()))

const SORRY: Record<Lang, string> = { zh: '让您失望了，实在抱歉。', en: 'I am sorry that we let you down. ' }

/** What could mend a check, most careful first: each is tried, and only one after which the check passes is offered. */
function remedies({ reason, span }: Check, input: CheckInput): (() => string)[] {
  const { reply, review } = input
  const lang = languageOf(reply, review?.lang)
  const sentence = () => (span ? withoutSentence(reply, span) : reply)
  const breath = () => (span ? withoutBreath(reply, span) : reply)
  const fits = (text: string) => checkReply({ ...input, reply: text }).some(({ id, pass }) => id === 'length' && pass)
  const slots = String(reason?.values?.slots ?? '')
  switch (reason?.code) {
    case 'private-data':
    case 'date-not-held':
    case 'days-not-held':
    case 'amount-not-held':
    case 'count-not-held':
    case 'item-not-held':
    case 'quote-not-held':
    case 'excuse-first':
    case 'unkind-words':
      return [breath, sentence]
    case 'remedy-for-review':
    case 'asks-to-change-review':
    case 'threat-or-accusation':
    case 'claim-not-held':
    case 'deed-not-held':
      return [sentence]
    case 'absolute-promise':
      return [() => softened(reply, lang), breath, sentence]
    case 'too-many-exclamations':
      return [() => calmed(reply)]
    case 'shouting':
      return [() => inSmallLetters(reply)]
    case 'over-platform-limit':
    case 'near-platform-limit':
    case 'too-long':
      return [() => shortened(reply, fits)]
    case 'mixed-address':
      return [() => reply.replace(/你(?!们)/gu, '您')]
    case 'no-feeling-early':
    case 'does-not-own-it':
      return [() => SORRY[lang] + reply]
    case 'slots-missing':
      return slots === 'apology' ? [() => SORRY[lang] + reply] : []
    default:
      return []
  }
}

/** So many times the same rule may be broken in one reply. */
const MOST_TIMES = 12

/**
 * The reply with one failing check mended, or null when only the seller can. After a mend the check passes, no hard check fails that passed before, and
 * there is still a reply.
 */
export function mended(check: Check, input: CheckInput): string | null {
  const hardBefore = new Set(checkReply(input).flatMap(c => (!c.pass && isHard(c) ? [c.id] : [])))
  const kinds = remedies(check, input).length
  for (let kind = 0; kind < kinds; kind++) {
    let [at, reply]: [Check | undefined, string] = [check, input.reply]
    for (let times = 0; at && times < MOST_TIMES; times++) {
      const now: string = remedies(at, { ...input, reply })[Math.min(kind, kinds - 1)]?.() ?? reply
      if (now === reply) break
      reply = now
      const checks = checkReply({ ...input, reply })
      at = checks.find(c => c.id === check.id && !c.pass)
      const worse = checks.some(c => !c.pass && isHard(c) && !hardBefore.has(c.id))
      if (!at && !worse && /[\p{L}\p{N}]/u.test(reply)) return reply
    }
  }
  return null
}
