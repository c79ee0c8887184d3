import type { Lang } from '../case.ts'
import { APOLOGY } from './words.ts'

/** The three parts of an answer to a fault of ours (Zinko et al. 2021), whether each is there. */
export interface Slots {
  apology: boolean
  explanation: boolean
  pledge: boolean
}

/** Courtesy and praise of oneself: neither tells what went wrong nor what will be done. */
const COURTESY: Record<Lang, RegExp> = {
  zh: /感谢|谢谢|多谢|欢迎|期待|盼望|祝|希望|惠顾|光临|关注|收到您|支持|动力|包涵|海涵|放心|^(?:尊敬|亲爱|亲$|您好|你好|各位)|一直(?:都|以|坚|用)|都是|最(?:新|好)|开了.{1,4}年|每(?:天|日|周.|月|年)|本来就是|就是这样|如意|健康|随时联系|多年/u,
  en: /\b(?:thanks?|hope|welcome|wish(?:es)?|pleasure|follow us|enjoy|see you|look forward|visit(?:ing)? us|means a lot|in business|pride|always (?:use|fresh)|only (?:the )?(?:fresh|best)|all our|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|simply how)\b/i,
}
/** Something still to come. A day of the week that comes round every week is none, nor is what the buyer will do. */
const TO_COME: Record<Lang, RegExp> = {
  zh: /(?<!机|不|社|开|聚|宴|晚|误|体|学|才|都|就|协|约|幸|理|领|意)会(?!员|议|计)|将(?!就|近|军)|(?<!需|只|主|重|不|就|想|必|首|摘|还)要(?!求|是|紧|不)|(?:给|为|替)您(?:补|换|退|留|处|回|查|解|寄|送|安|修|改|重|办|联)|把.{1,16}(?:分开|走一遍|排好|核对|试|看一遍|查)|(?:[日天号周月底点一二三四五六]|之|以)前(?![天面台几些后])|(?<!从)(?:明[天早晚]|后天|今晚|今后|^以后|往后|日后|马上|尽快|尽力|立即|立刻|稍后|下周|下个?月|下一?批|下回|下次|这两天|这几天|本周|这周|月底|年底|周[一二三四五六日天](?!上新))|(?:今天|明天|明日|本周|现在|即日|本月|下月|下周)起|从.{1,6}起|努力|改进|加强|请.{2,24}我们|打算|准备|承诺|计划/u,
  en: /(?<!\byou |\bthat |\bwhat )\b(?:will|shall)\b(?! (?:love|like|enjoy))|\b(?:we|i|they)['’]ll\b|\bgoing to\b|\bpromise to\b|\b(?:from|starting) (?:now on|today|tomorrow|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\b(?:tonight|tomorrow|next (?:week|month|lot|batch|time))\b|\b(?:on|by|before|until) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end of|\d|january|february|march|april|may\b|june|july|august|september|october|november|december)|\bplan to\b|\bwe (?:aim|want|intend) to\b|\blet us\b|\bhere is what we do\b/i,
}
/** A breath that says how the buyer feels or what they got, not how it came about. */
const OF_THE_BUYER: Record<Lang, RegExp> = {
  zh: /^(?:让|使|给|害)?(?:您|你)|(?:让|令|使|给|害)(?:您|你|孩子|大家|客人)|理解您|明白您|体谅|心里|过意不去|愧|换了谁|谁都|^(?:小林|——)/u,
  en: /^(?:you|your (?:frustration|disappointment))\b|\b(?:i|we) (?:can )?(?:understand|see why|hear|feel)\b|\blet you down\b|\binconvenience\b|\bnot (?:good enough|acceptable|how it should)/i,
}
/** Words of a cause, of an omission, or that it is not known yet. */
const CAUSE: Record<Lang, RegExp> = {
  zh: /因为|由于|原因|所以|因此|导致|造成|是(?!不是|否|吗)|没(?!关系|事)|未|忘|漏|错|误|太|疏|在(?:换|修|装|查)|不(?:够|足|严|当|周|细|到位|该)|怪我们|本该|说不准|不知道/u,
  en: /\b(?:because|due to|hence|which is why|that is why|reason|cause[ds]?|came from|comes from|on us|our (?:fault|mistake|doing|job)|too|nobody|no one|not yet|do not (?:yet )?know|cannot (?:yet )?(?:tell|say))\b/i,
}
/** What ought to have been, whose part it is, or that it has to be found out first: our part in it is owned, however it is put. */
const OWNED: Record<Lang, RegExp> = {
  zh: /(?<!应)该|最起码|(?:是|算|怪)我们|没有?(?:借口|话说)|说了算|不找理由|查清(?!.{0,6}(?:告诉|回复|答复))/u,
  en: /\b(?:should|ought to|has to|needs? to|must|supposed to|is ours|on us|no excuses?|our (?:doing|fault|mistake|part)|part of the sale|job|owe you|not guess|neither guess|find out|(?:for (?:us|you) to (?:see|spot|find|show|say|wonder))|what anyone pays for|(?:do not|want to) know|the judge)\b/i,
}
const PAST =
  /\b(?:was|were|wasn['’]t|weren['’]t|had|did|didn['’]t|could not|couldn['’]t|should(?:n['’]t)?|ought|[a-z]{2,}ed|came|went|sat|fell|ran|sent|left|got|made|took|forgot|put|let|broke|lost|began|kept|chose|cut|sewn|held|read|misread|gave|said|told|slid|stuck|slept|met|drove|tore|wore|spent|sold|built|bent|burnt|spilt|froze|grew|knew|meant|paid|rose|set|shut|stood|threw|wrote|overdid|misjudged)\b/i

const SENTENCES: Record<Lang, RegExp> = { zh: /[。！？!?\n]+/u, en: /(?<=[.!?])\s+|\n+/ }
const BREATHS: Record<Lang, RegExp> = {
  zh: /[，：；,:;——]+/u,
  en: /[:;—]\s*|,\s+(?=(?:and|so|but|then|the|our|your|it|we|i|nobody|no one|two|one|from)\b)/i,
}

const tellsCause = (breath: string, lang: Lang, besideApology: boolean): boolean => {
  if (COURTESY[lang].test(breath) || OF_THE_BUYER[lang].test(breath) || APOLOGY[lang].test(breath)) return false
  if (lang === 'en') return CAUSE.en.test(breath) || PAST.test(breath)
  // 对不起，汤洒了: what happened is named, not how it came about.
  return [...breath].length >= 4 && !/^请|[吗呢]$/u.test(breath) && (CAUSE.zh.test(breath) || !besideApology)
}

/** The slots of a reply, read breath by breath: what is still to come is a pledge; what is told of the past or as a cause, is an explanation. */
export function slotsOf(text: string, lang: Lang): Slots {
  const slots: Slots = { apology: APOLOGY[lang].test(text), explanation: false, pledge: false }
  for (const sentence of text.split(SENTENCES[lang])) {
    const besideApology = APOLOGY[lang].test(sentence)
    let pledged = false
    for (const breath of sentence.split(BREATHS[lang]).map(piece => piece.trim())) {
      if (OWNED[lang].test(breath) && !APOLOGY[lang].test(breath)) slots.explanation = true
      if (!COURTESY[lang].test(breath) && TO_COME[lang].test(breath)) pledged = true
      else if (!pledged && tellsCause(breath, lang, besideApology)) slots.explanation = true
    }
    if (pledged) slots.pledge = true
  }
  return slots
}
