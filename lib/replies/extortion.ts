import type { Lang } from './case.ts'

/** What makes a demand: a gain for the writer, the review as the lever, and a condition that ties the two; told of oneself, not of the seller. */
interface Demand {
  gain: RegExp
  lever: RegExp
  condition: RegExp
  /** The seller asked, or the review was changed long ago. */
  toldOfOthers: RegExp
}

const AMOUNT = '(?:\\d+|[一二两三四五六七八九十]*[一二两三四五六七八九十百千](?:块|元|百|千|倍|毛|张))'

const DEMANDS: Record<Lang, Demand> = {
  zh: {
    gain: new RegExp(
      [
        `(?:退|给|转|补|发|打|赔|送|返|寄|免|付|充|汇|加)(?:还|给|了|个|点)?我(?!打|发|留|说|的感觉|一种|们家)`,
        `(?:退|给|转|补|发|打|赔|返|充|付|加|收)[^，。！？]{0,4}${AMOUNT}`,
        `${AMOUNT}[^，。！？]{0,2}(?:发|转|打|退)过?来|(?:钱|款|差价)(?:退|转|打|补)(?:过?来|给)|(?:下单|快)?送点|再[寄送来]一`,
        '(?:精神)?损失费|封口费|赔多少|赔偿谈|商量赔|谈赔|一口价|好商量|(?:十|百|\\d)起(?!来)|(?:块|元|十|百)一条|[一二两三四五六七八九]百(?:五|块|元)?(?=[，,。]|$)|谈得拢|打钱|转账',
        '免[了这]?[^，。！？]{0,3}单|单[^，。！？]{0,2}免|红包|返现|赠品就|没有赠品|不给优惠|给优惠|优惠就|补偿|诚意|表示(?:一下|表示)|会不会做人|识相|全额退款|货(?:我|也)?(?:留着|不退)|不用退货|不退货',
      ].join('|'),
      'u',
    ),
    lever: new RegExp(
      [
        '(?:评价?|评论|评分|差评|好评|星|这条)[^，。！？]{0,6}(?:[改删撤]|不会动|隐藏|消失|回来|好看|保住|清|变回|自己算)',
        '(?:[改删]|(?<![退取])撤|隐藏|恢复|换)(?:成|回|掉|除|了|为)?[^，。！？]{0,4}(?:评|[五5]颗?星|口)|(?:想|要)[^，。！？]{0,3}保住|(?:不|会)[^，。！？]{0,3}撤销|改口|[删改]几条|(?:完|位|再|时候)改(?=[，。！]|$)|(?:来|秒)[删改](?=[，。！]|$)|就(?:马上|立刻)?[删撤](?=[，。！]|$)',
        '(?:天天|每天|继续|一直|轮流|让[^，。！？]{0,8}|找人|小号|叫[^，。！？]{0,8})[^，。！？]{0,10}(?:差评|一星|追评|刷|评一)|小号|[几个两三五六]个号|来给你[^，。！？]{0,3}一星|就是?[^，。！？给]{0,2}(?:差评|一星)(?!了)|差评[^，。！？]{0,8}(?:挂着|放这|放着|轰炸|伺候)|被挂|没有好评|好评吗?[，,]?后果|(?:不然|否则|要不)[^，。！？]{0,6}(?:差评|一星)',
        '置顶|曝光你|全网|(?:小红书|抖音|微博|网上)(?:见|等着)|(?:图|视频|这条|评论)?[^，。！？]{0,3}发(?:出去|网上|抖音|小红书|过去)|朋友圈|评分[^，。！？]{0,3}[掉降]|粉丝|如实.?评|不是一颗星|先给一星',
      ].join('|'),
      'u',
    ),
    condition:
      /否则|不然|要么|除非|(?:不|没)[^。！？]{0,16}就|不(?:赔|给|退|转|发|打)[^，。！？]{0,10}，我|没有?[^，。！？]{1,8}(?:就没有|不会)|就(?!是因|算|这|连|业|只)|才(?=[^。！？]{0,6}[删改撤好会])|立[马刻]|马上|自然|秒|先[^。！？]{0,8}[再改后]|等你们|之前[，,]|什么时候|[想要](?:让)?(?:我|息事|保)|不想|也行|谈[得不]拢|免谈|自己(?:选|掂量|看着办|算)|你自己|懂的?都懂|就?看你们|诚意|交易|不答应|大家都|到(?:位|账)|[发给完]完|可以(?:修改|[，,])|影响大|我把评/u,
    toldOfOthers:
      /(?:客服|商家|卖家|店家|店主|老板|他们|对方)[^，。！？]{0,12}(?:让我|求|叫我|要我|说给|说返|给我返|给了我|加我|承诺|答应|发消息)|[叫让]我(?:改|删|给)|没答应|不接受|收买|不改[。！]?$|没改|改观|恶心[，。]不|已经改|改成[四五]星了|问题解决了|不打钱给|至今没|终于到|刷出来/u,
  },
  en: {
    gain: /\b(?:pay(?:ing|pal)?|venmo|transfer|comp(?:ensat\w+|ed)?\b|settle|gift ?cards?|vouchers?|discount(?: code)?|\d+ ?% off|on the house|no charge|for (?:free|nothing)|free (?:meal|upgrade|item|delivery|one|bottle|dinner|replacement|stuff|product|coffee|drinks?|night)|one free|(?:delivery|meal|dinner|next (?:one|order)) free|[$£€] ?\d+|\d+ (?:bucks|dollars|quid|euros|extra|pounds)|hundred|fifty|refund (?:me|without|plus)|full (?:price|refund)|(?:my|send(?: me)?|give me(?: my)?|the|some) (?:money|cash)|offer|cash|upgrade me|wallets?|price for)\b/i,
    lever:
      /\b(?:edit\w*|change|updat\w*|fix|revise|upgrade|turn|switch)\b.{0,30}\b(?:reviews?|rating|stars?|this|it|opinion)\b|\b(?:reviews?|ratings?|opinion)\b.{0,12}\b(?:be (?:edited|changed|removed)|change)|\b(?:remove|delete|take down|withdraw|erase)\b.{0,25}\b(?:review|rating|this|it)\b|\btake (?:this|it|that|the review|my review) (?:down|off)|\b(?:review|rating|this|stars?)\b.{0,12}\b(?:gone|disappears?|vanish\w*|goes away|stays?\b)|\bsilence\b|\bi (?:will )?delete|\bstars? (?:back|become|come)|\bbecomes? (?:five|5)|\bno good review|\bstays? at (?:one|1)|\b(?:copy|copying|post|spread|share)\w*\b.{0,25}\b(?:every|everywhere|all|site|page)|\b(?:leaves?|post|write|get|give)\b.{0,25}\b(?:bad|negative|terrible|one[- ]star|1[- ]star|one star)\b|\b(?:followers|subscribers|whole office|friends will (?:join|write|leave)|internet hears|all read about|each of them will|enjoy the (?:bad )?rating|more of these|get what they deserve)\b|\bfive stars\b|\bremember it was\b/i,
    condition:
      /\bor (?:else )?(?:i|they|we|the|my|each)\b|\botherwise\b|\bunless\b|\buntil\b|\bif\b|\bonce\b|\bwhen you\b|\bthen i\b|\band (?:then )?(?:i\b|you get|these|five|the star)|\beither\b|\bfor the right\b|\bwant (?:this|it|that)\b|\byour call\b|\bdecide\b|\bthink about it|\bjust saying|\bwould change\b|\bis one free\b|\bwhat is your offer|\bhow it works with me|\bno [\w ]{3,20}[,.] ?(?:no|and)\b|\bi (?:can|could|will|might|would be happy to) (?:take|remove|delete|change|remember)|\bhappy to\b|\bso now they\b/i,
    toldOfOthers:
      /\b(?:they|sellers?|owner|store|shop|company|he|she|support|manager)\b(?: \w+){0,3} (?:offered|asked|wanted|begged|bribed|tried|emailed|messaged|wrote|promised|contacted|gave|said)\b|\bno thanks\b|\bi (?:refused|declined|said no|will not|won't)\b|\bchanged from\b|\bnobody pays\b/i,
  },
}

const SENTENCE: Record<Lang, RegExp> = { zh: /[^。！？!?\n]+[。！？!?\n]*/gu, en: /[^.!?\n]+[.!?\n]*/g }
/** A demand is put in a breath or two, and what is wanted stands near what is held out. */
const BREATH: Record<Lang, number> = { zh: 90, en: 220 }
const NEAR: Record<Lang, number> = { zh: 24, en: 90 }

function stretches(text: string, re: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(re, `${re.flags}g`))].map(m => ({ start: m.index, end: m.index + m[0].length }))
}

/** Whether the review itself is offered or threatened with in exchange for money or goods. A wish for a refund, anger, or a threat to complain is none. */
export function demandsForReview(text: string, lang: Lang): boolean {
  const { gain, lever, condition, toldOfOthers } = DEMANDS[lang]
  const sentences = text.match(SENTENCE[lang]) ?? []
  return sentences.some((sentence, i) => {
    const breath = [sentence, sentences[i + 1] ?? '', sentences[i + 2] ?? ''].join('').slice(0, BREATH[lang])
    if (!condition.test(breath) || toldOfOthers.test(breath)) return false
    const levers = stretches(breath, lever)
    return stretches(breath, gain).some(g => levers.some(l => Math.max(l.start - g.end, g.start - l.end) <= NEAR[lang]))
  })
}

/** Looser: something is asked for beside words of what then becomes of the review. Enough to look twice, not to be sure. */
const HINTS: Record<Lang, RegExp> = {
  zh: /(?:先|只要|就?要|让[^，。！？]{0,6}|下次[^，。！？]{0,4}|可以|就差|想|你们?|给|办)[^，。！？]{0,8}(?:返(?:给|我|现)|退(?:款|我|给)|转(?:钱|账|我|点)|打(?:钱|款|给我)|给我|送(?:我|点|套|个|张)|免单|赔我|红包|半价|[一二三五六七八]折|买断|封口|误工费)[^。！？]{0,24}(?:换成|改成|改回|就撤|撤了|删评|删掉?|星级|五星|没有差评|包你|干干净净)|(?:想要|要想|保证)[^。！？]{0,6}(?:好评|五星)[^。！]{0,8}(?:先|给|返|转|拿|红包|送)|不(?:给|退|返|赔|免|送|补|打折|处理)[^。！？]{0,16}(?:评论区见|走着瞧|等着瞧|还写|接着写|继续写|天天|留着让|留着过年|第一页|加倍|奉陪)/u,
  en: /\b(?:give|lower|deposit|drop off|send|transfer|wire|hand over|buy|offer|cover|waive|knock)\b.{3,60}\b(?:review|rating|stars?|this)\b.{0,20}\b(?:vanish\w*|gone|go(?:es)? away|disappears?|nicer?|better|forgotten|replaced?|removed|changed)|\band (?:we|i)(?:'ll| will)? (?:forget about|replace|reconsider|rethink|rewrite|forgive)\b.{0,30}|\binternet (?:will )?never know|\breviews? (?:is|are) for sale|\bcould be (?:five|5)\b.{0,40}\b(?:depends|if|account)|\bor i (?:will )?(?:keep|go on|continue) (?:posting|writing|reviewing)|\bi (?:will )?(?:double|triple|multiply)\b.{0,30}\breviews?/i,
}

/** Whether a demand for the sake of the review is hinted at. */
export const hintsAtDemand = (text: string, lang: Lang): boolean => HINTS[lang].test(text) && !DEMANDS[lang].toldOfOthers.test(text)
