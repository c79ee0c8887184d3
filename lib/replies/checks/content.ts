import type { Issue } from '../../pages/marks.ts'
import type { Complaint } from '../case.ts'
import { everyWay } from '../choice.ts'
import { FAULTS_EN } from '../fault-wording-en.ts'
import { FAULTS_ZH } from '../fault-wording-zh.ts'
import { mattersIn, TOLD_OR_SHOWN } from '../matters.ts'
import { blurredOnly } from '../points.ts'
import { retold } from '../retell.ts'
import { sharedRun, tooLike } from '../similarity.ts'
import { tradeOf } from '../trade.ts'
import { type Context, fails, type Group, PASS } from './context.ts'
import { ownWords } from './own-words.ts'
import { INCENTIVE } from './review-asks.ts'
import { slotsOf } from './slots.ts'
import { APOLOGY, FEELING } from './words.ts'

const answered = (context: Context, c: Complaint): boolean => {
  const { reply, lang } = context
  const { answers } = (lang === 'zh' ? FAULTS_ZH : FAULTS_EN)[c.fault]
  return (
    answers.test(reply) ||
    (c.thing !== undefined && reply.toLowerCase().includes(c.thing.toLowerCase())) ||
    repeated(context, c) ||
    namedOtherwise(context, c)
  )
}

/** What the buyer told of it is quoted, or said back to them. */
const repeated = ({ reply, input, lang }: Context, { evidence }: Complaint): boolean => {
  const text = input.review?.text ?? ''
  const said = text.slice(...evidence)
  const told = retold(text, evidence, lang)
  return (told !== null && reply.includes(told)) || [...reply.matchAll(/[“"]([^”"]+)[”"]/gu)].some(([, words = '']) => said.includes(words))
}

/** Said of the whole of a book or a film, whatever the word for it was. */
const OF_THE_WHOLE: Issue[] = ['quality', 'taste', 'mismatch']

/** Named as the matter of a stay, or of a book, that the clause is about. */
const namedOtherwise = ({ reply, input, lang, understanding: u }: Context, { issue, evidence }: Complaint): boolean => {
  if (!input.review || u?.lang !== lang) return false
  const low = reply.toLowerCase()
  return mattersIn(input.review.text, u, tradeOf({ review: input.review, marketplace: input.marketplace }, u)).some(
    matter =>
      ((matter.evidence[0] < evidence[1] && evidence[0] < matter.evidence[1]) ||
        (TOLD_OR_SHOWN.includes(matter.id) && OF_THE_WHOLE.includes(issue))) &&
      (matter.said.test(reply) || everyWay(matter.name).some(name => low.includes(name.toLowerCase()))),
  )
}

const STOP =
  /^(?:this|that|with|have|from|they|were|been|very|just|what|when|your|them|there|would|about|really|never|even|after|before|then|than|only|because)$/i

/** Words of the review a reply could take up: two-character pieces in Chinese, words of four letters and more in English. */
function piecesOf(text: string, lang: 'zh' | 'en'): string[] {
  if (lang === 'en') return (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(word => !STOP.test(word))
  return [...text.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)))
}
const COMMON_ZH =
  /^(?:我们|你们|他们|这个|那个|没有|不是|就是|还是|什么|怎么|可以|一个|了一|的是|不好|非常|觉得|真的|自己|因为|所以|但是|时候|知道|已经|这样|起来|一样|您的|我的)$/u

/** A signature and the shop's own quoted words may repeat; the rest should not. */
function withoutSignature({ input, reply }: Context): string {
  return [input.shop?.signs, input.shop?.name, ...ownWords(input)].reduce<string>(
    (text, own) => (own ? text.replaceAll(own, '') : text),
    reply,
  )
}

/** Likeness above which a reply counts as rote. */
const ROTE = 0.7

export const content: Group = {
  'answers-each': context => {
    const { text } = context.input.review ?? { text: '' }
    const complaints = (context.understanding?.complaints ?? []).filter(c => c.fault !== 'unstated' && !blurredOnly(c, text))
    const missed = complaints.filter(c => !answered(context, c))
    const enough = complaints.length <= 3 ? missed.length === 0 : (complaints.length - missed.length) / complaints.length >= 0.8
    return enough ? PASS : fails('complaint-unanswered', { issues: [...new Set(missed.map(c => c.issue))].join(', ') })
  },
  specific: context => {
    const { understanding: u, input, reply, lang } = context
    const complaints = u?.complaints.filter(c => c.fault !== 'unstated') ?? []
    if (!input.review || complaints.every(c => !c.concrete) || u?.lang !== lang) return PASS
    const text = `${input.review.text} ${input.review.product ?? ''} ${(input.order?.items ?? []).map(i => i.name).join(' ')}`
    const low = reply.toLowerCase()
    const taken = piecesOf(text, lang).some(piece => low.includes(piece) && !COMMON_ZH.test(piece))
    return taken || complaints.some(c => c.concrete && answered(context, c)) ? PASS : fails('nothing-of-this-review')
  },
  'not-rote': context => {
    const previous = context.input.previousReplies ?? []
    if (previous.length === 0) return PASS
    const text = withoutSignature(context)
    const like = tooLike(text, previous, ROTE)
    if (like !== null) return fails('like-an-earlier-reply', { percent: Math.round(like * 100) })
    const run = sharedRun(text, previous)
    return run ? fails('repeats-earlier-words', { words: run }) : PASS
  },
  'strategy-fits': ({ plan, reply, lang, input }) => {
    if (!plan || plan.code === 'not-bad') return PASS
    if (plan.strategy === 'none') return fails('no-reply-here', { because: plan.code })
    if (plan.strategy === 'report') return INCENTIVE[lang].test(reply) ? fails('offers-to-a-suspicious-review') : PASS
    if (plan.strategy === 'hold' && !input.held) return fails('hold-first')
    if (plan.strategy === 'explain') return FEELING[lang].test(reply) || slotsOf(reply, lang).explanation ? PASS : fails('does-not-explain')
    return APOLOGY[lang].test(reply) ? PASS : fails('does-not-own-it')
  },
}
