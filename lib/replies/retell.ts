import type { Lang, Span, Understanding } from './case.ts'
import { mayStandInPublic } from './checks/honesty.ts'
import { splitClauses } from './clauses.ts'
import { hanCount, wordCount } from './language.ts'

/** Words of a buyer that are not repeated to them: insults, judgements, and what garbles a sentence. */
export const ROUGH =
  /不想.{0,2}说|搞错|期望|尼玛|特么|他妈|失望|后悔|无语|郁闷|黑心|无良|骗|坑|屎|屁|垃圾|妈|操|傻|狗|滚|死|烂|贱|鬼|还好|凑合|将就|不(?:会|是|算)?[很太]?[远贵吵脏]|不如|比不[上了]|问题不大|没问题|恶心|不错|挺|满意|喜欢|勤快|没说的|^差+$|差评|一星|难吃|难喝|(?<!隔音|[面布]料|像素)太差|[极最很]差|差劲|恐怖|欺诈|啊$|哦$|（）|呢$|吧$|咋|\b(?:shit|crap|damn|hell|fuck\w*|suck\w*|idiot\w*|junk|garbage|rubbish|trash|stupid|wtf)\b|(.{2,})\1|[=*~#@“”"「」()|{}]|&\w+;|ghetto|[a-z]{18,}/iu

/** Two characters that say what was wrong: "很干", "不甜". */
const TERSE = /^(?:[很太偏]|不(?=[甜脆辣香热]))\p{Script=Han}$/u

/** How long a clause is that can be said back in one breath: 汉字, words. Our choice. */
const SIZE: Record<Lang, { least: number; most: number }> = { zh: { least: 3, most: 20 }, en: { least: 4, most: 20 } }

/** What leads up to the point, and what follows it. */
const AROUND: Record<Lang, RegExp> = {
  zh: /^\d+[.、）)]\s*|^第[一二三四五]|^(?:(?:回来|进房间?|进门|后来|打开)(?:才|就)?发现|可惜(?:的是)?|可是?(?![以能口怜惜乐爱见笑恶怕气靠疑谓])|到后来|而且|无论是|虽然|简直|真的是?|真是|实在是?|实际上?|堂堂的?|但是?|不过|然后|结果|所以|因为|其实|就是|还有|另外|首先|其次|最后|最?(?:主要|关键)的?是?|最[让令].{1,4}的是|其[一二三中]|所谓的|顺便|并(?=没)|总之|反正|重要的是|(?:对.{0,10}|总的|整体|总体)来[说讲看]|最大的(?:问题|缺点|不足)是|(?:问题|缺点|不足)是|感觉上?|觉得|发现|居然|竟然|说实话|老实说|并且|也|还|又|连|竟|就(?![是像餐一两几半\d])|害[的得]我?|遗憾的是|特别是|都(?=[连不没])|给我(?=送)|这个(?=.{5})|那个(?=.{5}))+|(?:就|也|都)?(?:不说了?|算了|不算)$|[啊呀哦呢吧嘛哈]+也?$|(?<=\p{Script=Han})\d+$/gu,
  en: /^(?:(?:and|so|then|also|plus|well|now|that|recently|however|first(?:ly)?|(?:when|until|as|since|because) (?=(?:the|it|i|we|my|our) )|second(?:ly)?|sadly|unfortunately|honestly|overall|basically|actually|in addition|in fact|to be honest|i (?:find|found|feel|think|noticed|see) (?:that )?(?=(?:the|it|this|my|our)\b))\b,? )+|,? \b(?:which|because|so that|as i|since i|even though)\b.*$|\beven$/gi,
}

/** What the buyer feels, means or does next is theirs to say; and of whom or what else is spoken could be anybody. */
const THEIRS: Record<Lang, RegExp> = {
  zh: /[我俺](?:[想觉认以决再不会要喜相怀确可建希晕去靠真个给的说看知宁还又也都怕买]|们家)|[你他她俺]|自己|不要|不会再|不再|下次|以后|再也|区别|少[喝吃来点]一?点|推荐|建议|假货?|正品|退[货款]|赔|举报|投诉|老公|老婆|孩子|妈|爸|感冒|生病|(?<!没)(?:几(?![块片个根粒只条口])|[什怎])|[哪谁]|难道|想|吗|^(?:却|已|只(?!有)|才|是|不是|没有(?![给送放配带加装见人]|收到|看到|吃到|任何)|那|这|以|让|把|被|跟|比|对|在|到|从|给|和|的|个(?![头子小大])|属于|一般的|连不|一直|有(?!一?[点股些个只块]|异味|虫|头发))|必|阿姨|有没有|其次|像|忍|受不|没时间|没空|小心|朋友们|本人|不支持$|还没[用拆吃穿试]|没(?:试|问|使用|评价|怎么用|胃口)|懒[得的]|幸亏|不好意思|按理|没朋友|忽悠|开心|靠谱|别的不说|^不一样$|不穿了|醉了|以为|听说|^开始|^一[会口次]|^直接|相信|信了|的态度$|要不是|倒是|(?<!不)一样$|从没|一样没有|携程|美团|饿了么|京东|淘宝|天猫|失败|[，,]|^太.{1,4}的.|^(?:似乎|好像)|今后|再不|敢|星级?\d*$|体验|吐槽|水准|形容|买卖|一次购物|露宿|差的(?:东西|产品)|无力|[零负]分|慎|退了|据说|不然|气的|落差|差不多$|浪费|讨厌|破玩|教养|素质|可恶|恶劣|不爽|牛气|上当|凶|再差|真不行|忒|不作为|不理想|一定|怀疑|不知|估计|可能|千万|如果|二手|大家|后面|男朋友|时候|满头|它|[（）()．\d]{4}|[（）()]|^[\d.、]+|(?<!是.{1,8})(?<!\1(.))的$|(?:[是和跟在把也就都又还后]|(?<!小)时|觉得|感觉|认为|[之以]前)$/u,
  en: /\b(?:you\w*|he|she|him|her|his|husband|wife|son|daughter|kids?|mom|mother|friend\w*|boyfriend|girlfriend|dr|doctor|again|recommend\w*|refund\w*|stars?|money|wast\w+|return\w*|sent (?:it|them) back|would|hop(?:e|ed|ing)|wish\w*|want\w*|expect\w*|thought|think|guess|believ\w+|decided|complain\w*|lov\w+|like[ds]?|hat(?:e|ed)|enjoy\w*|excited|glad|happy|sad|mad|angry|sorry|disappoint\w*|upset|annoyed|frustrat\w+|never (?:buy|order|go|come|use|stay)|to (?:buy|order)|learned|bad|worst|worse|awful|terrible|horrible|horrid|disgust\w*|poor(?:ly)?|cheap\w*|ridiculous|pathetic|useless|worthless|joke|dump|lousy|nightmare|scam|fraud|rip-?off|review\w*|mistake|was i|were we|and i|other than|besides|understand|reali[sz]ed?|proven|rating|the case|scared|fuss|experience|purchasing|impressed|seem(?:s|ed)?|could have|might|let down|boring|gross|outrageous|screwed|imagine|dream|concerned|thankfully|fault|advertised as|having|a fan|lemon|forward|never was|should|called|need for|should(?:n['’]?t)?|warranty|downside|make up|have to (?:say|admit)|blah|worth|voiced|weather|busy|okay|ok|i (?:did|do|was|could)(?:n['’]?t| not) (?:even )?(?:look|read|notice|know|realize|see|check|use|take|open|try|bother)|i do(?:n['’]?t| not) (?:get|mind|have to)|i (?:just )?(?:ca|do|could)(?:n['’]?t| not) (?:even )?(?:know|get (?:pas|into)|believe|say|see how)|(?:i|we) (?:was|were|are)n['’]?t|wouldn|^i bought|\d\/\d|come close|fit the bill|all that|most of all| ['’] |(?:i|we|you) (?:will not|won['’]?t))\b|["“”()&:*#]|\b(?:and|or|but|the|an?|of|to|with|for|at|by|that|when|is|was|were|are|i|it|my|as|than|had|have|has|from|so|too|very|not|since|either|anyway)$/i,
}

const VERB =
  "(?:(?:was|were|is|are|has|have|had|did|does|do|could|would|ca|wo|should)(?:n[’']?t)?|cannot|will not|can not|(?:[a-z]{3,}(?<!ne|ble|hund)ed)|came|comes|broke|breaks|fell|falls|went|goes|got|gets|kept|keeps|made|makes|left|lost|paid|took|takes|tastes?|smells?|smelt|leaks?|fails?|tore|shrank|ran|runs|sat|told|needs|found|felt|feels|looks?|gave|gives|said|says|bought|sent|works?|lasts?|stuck|burnt|spent|slept|heard|saw|shows?|fits?|forgot|began|threw|stood|stank|stinks?|bent|wore|hurts?|rang|put|let|sounds?|turns?|shuts?|stops?|drops?)"
/** Several of a thing, without an article: "planets do not move". */
const MANY =
  '(?:[a-z]+ )?(?!this|its|as|was|is|has|does)[a-z]{3,}(?<![su])s(?= (?:do|don|did|didn|are|aren|were|weren|have|haven|came|fell|broke|stopped|wo|won|will not)\\b)'
/** "They" that are goods, not we. */
const THEY =
  "they(?:['’]re| (?:are|were|aren['’]t|weren['’]t|do(?:n['’]t| not)|did(?:n['’]t| not))) (?:\\w+ ){0,2}(?:plain|boring|small|large|big|thin|thick|short|long|tight|loose|stiff|flimsy|dry|stale|heavy|fit|work|last|stay|hold|stick|charge|smell|match|open|close|broken|cracked|bent)\\b"
/** A sentence that stands alone: somebody or something, then a verb before long. */
const WHOLE = new RegExp(
  `^${THEY}|^(?:(?:upon|after|when|while|within|once|as soon as) [\\w ’'-]{3,40}? (?=(?:i|we|it|the) ))?(?:i|we|it|this|there|${MANY}|they(?= (?:also |just |never |then )?(?:forgot|sent|told|said|refus|ignor|charg|gave|cancel|never|sold|deliver|left us|put|brought|ran out|served|seated))|(?:the|this|that|these|those|my|our|both|one|half|most|some|all|part|nothing|nobody|no one|none|neither|every|two|three)(?: [\\w’'-]+){0,6}?)(?: (?:also|just|never|even|still|only|finally|actually|immediately|completely|barely|hardly|already|really|all|both|then|soon|constantly|always|simply))* ${VERB}\\b`,
  'i',
)
const GOODS = new RegExp(`^${THEY}`, 'i')
/** Told without saying of what or of whom: of the goods, and of the buyer. */
const OF_IT =
  /^(?:(?:just |completely |already )?(?:stopped|broke|died|fell|leaked|leaks|cracked|lasted|tore|shrank|faded|failed|arrived|snapped|ripped)|(?:(?:did|does|wo|ca)n['’]?t|(?:did|does|will|can)(?: not|not)) (?:even )?(?:be used|work|fit|last|turn|charge|hold|stay|come|arrive|do|stick|help|make|taste|smell|open|close|seal|connect|match|start|fill|clean|cut|play|read)|never (?:worked|arrived|turned|fit))\b/i
const OF_HOW =
  /^(?:full of \w|covered (?:in|with) \w|(?:too (?:small|big|large|short|long|thin|thick|heavy|tight|loose|noisy|loud|weak|stiff|dark|salty|sweet|spicy|oily|dry)|very (?:small|thin|flimsy|noisy|heavy|dry|salty)|not (?:as (?:described|pictured|shown|advertised)|sturdy|loud|waterproof|sharp|fresh))(?=$| and (?:too |very |so )?\w+$| (?:for|to|with|in)\b))/i
const OF_THEM =
  /^(?:had to (?:wait|call|ask|pay|return|throw|send|buy|go back|leave|take|use)|waited|(?:never|still have ?n['’]?t) (?:got|received|heard))\b/i
/** Of the buyer: told back only with what went wrong, and not where it is no longer they: "I came a long way and did not work". */
const OF_ME = /^(?:i|we) /i
const MET_WITH = /\b(?:charged|paid|waited|found|got|told|hear)\b/i
const BOTH = /\band (?:did|does|do|was|were)(?:n['’]?t| not)?\b/i
const TURNED: Record<string, string> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
}
const PRONOUN =
  /\b(?:(I|i|[Ww]e) (am|was|wasn)\b|(I|i)([’']m)\b|(I|i|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself|[Ww]e|us|[Oo]ur|[Oo]urs|[Oo]urselves)\b)/g
const BE: Record<string, string> = { am: 'are', was: 'were', wasn: 'weren' }

/** Written as a title: "It Does Not Work". */
const TITLE = /(?<=^\S+(?: \S+)?)(?: (?!I\b)[A-Z][a-z]+)+$/

/** As we would say it to them: "I couldn’t set it" → "you couldn’t set it", "they forgot my rice" → "we forgot your rice". */
function turned(said: string): string {
  const words = (said.match(/\b[A-Z]{2,}\b/g)?.length ?? 0) > 2 ? said.toLowerCase() : said
  return words
    .replace(/\b(do|ca|wo|did|does|was|is|could|would|have|has|are|were)nt\b/gi, '$1n’t')
    .replace(/\b(?:NOT|TOO|THE|ALL|AND|ONE|FIT|OFF|OUT|(?!USPS|HDMI|WIFI|OLED)[A-Z]{4,})\b/g, shouted => shouted.toLowerCase())
    .replace(TITLE, title => title.toLowerCase())
    .replace(PRONOUN, (_, who?: string, be?: string, me?: string, contracted?: string, other?: string) => {
      if (who && be) return `you ${BE[be]}`
      if (me && contracted) return 'you’re'
      const low = other?.toLowerCase() ?? ''
      return TURNED[low] ?? (low === 'ours' ? 'yours' : 'yourselves')
    })
    .replace(/^they\b.*/i, they =>
      GOODS.test(they)
        ? they
        : they
            .replace(/\bthey\b/gi, 'we')
            .replace(/\btheir\b/gi, 'our')
            .replace(/\bthem\b/gi, 'us'),
    )
}

/** A slip of the keyboard: "iT does". */
const SLIP = /[a-z][A-Z]/

/** Hardly ever in praise. */
const TELLS: Record<Lang, RegExp> = {
  zh: /不(?![错远贵脏吵差])|没(?!有?.{0,2}(?:问题|异味|关系))|[坏湿烂难慢少贵破脏臭冷凉缺漏黑黄霉馊腻]|[药怪异臭霉腥]味|(?<!不)[差错](?!不多)|却|有点|都是|[全只]是|[太很好真超](?:大|小|多|硬|软|咸|甜|苦|酸|厚|薄|长|短|紧|松|腥|老|柴|油|辣|淡|远|旧|挤|暗)|小时|分钟/u,
  en: /\b(?:not|never|only|too|without|bro\w+|stop\w*|fail\w*|wrong|lost|had to|ha(?:ve|ving) to|stuck|unable|barely|hardly|weird|odd|strange|bitter|bland|leak\w*|crack\w*|missing|hours?|minutes?|days|weeks)\b|n['’]t\b/i,
}

/** Two clauses of so many words are one too many. Our choice. */
const LONG = 14

/** "don ' t", as some exports part it. */
const joinedUp = (words: string) => words.replace(/(\w) (['’]) (t|s|m|d|ll|re|ve)\b/gi, '$1’$3').replace(/ +(?=,)/g, '')

/** Where a sentence too long to say back may end, or another begin. */
const AND = /,? (?:and|so|because|while|when|unless)(?: now| then)? (?=(?:i|we|it|this|the|they|there|nobody|no one) )/i
const ANY_AND = /,? (?:and|so|or|because|while|when|unless|if) .*/i

function toldIn(words: string, lang: Lang): string | null {
  const whole = words.replace(AROUND[lang], '').trim()
  const told =
    lang === 'zh'
      ? whole
      : (OF_IT.test(whole) ? 'it ' : OF_HOW.test(whole) ? 'it was ' : OF_THEM.test(whole) ? 'I ' : '') +
        whole.charAt(0).toLowerCase() +
        whole.slice(1)
  const size = lang === 'zh' ? hanCount(told) : wordCount(told)
  if ((size < SIZE[lang].least && !TERSE.test(told)) || size > SIZE[lang].most || THEIRS[lang].test(told) || ROUGH.test(told)) return null
  if (lang === 'en' && (!WHOLE.test(told) || SLIP.test(told) || (!/^they\b/i.test(told) && /\b(?:they|them|their)\b/i.test(told))))
    return null
  if (OF_ME.test(told) && (!(TELLS.en.test(told) || MET_WITH.test(told)) || BOTH.test(told))) return null
  const said =
    lang === 'en'
      ? turned(told)
      : told
          .replace(/^[我俺](?![们的家这那])/u, '')
          .replace(/[我俺]们?|咱们?/gu, '您')
          .replace(/[店商卖]家|你们/gu, '我们')
          .replace(/[【】#＃]/gu, '')
          .replace(/却(?=[有是])|居然|竟然/gu, '')
  return mayStandInPublic(said, lang) ? said : null
}

/**
 * What a buyer tells at a place of the review, as we say it back to them without quotation marks, to stand after "you say": a short whole clause, with
 * "I" turned to "you". Null where it is not plainly such a clause, is an insult or a feeling, or may not stand in public.
 */
export function retold(text: string, span: Span, lang: Lang): string | null {
  const words = joinedUp(text.slice(...span))
  const parts = words.split(AND)
  // Of a long sentence the half that finds fault.
  const long = wordCount(words) > LONG ? parts.filter(part => TELLS.en.test(part)) : []
  // What follows "and" or "because" may be no fault: "because it was a business lunch".
  const sides = parts.filter(part => TELLS.en.test(part))
  const pieces =
    lang === 'en' ? [...long, words, ...sides, ...[words.replace(ANY_AND, '')].filter(cut => TELLS.en.test(cut) || cut === words)] : [words]
  return pieces.map(piece => toldIn(piece, lang)).find(said => said !== null) ?? null
}

const JUDGEMENT =
  '(?:[很太真不挺好也都最]|特别|非常|十分|比较|超级?|有点|相当|确实|真的)*(?:差|一般|不好|好吃|不行|好喝|好|不咋地?|不咋样|怎么样|满意|舒服|普通)[极了的点啊]*$'

/** Only whether it was good: what was wrong with it says more. */
const JUDGED: Record<Lang, RegExp> = {
  zh: new RegExp(`^.{0,6}?${JUDGEMENT}`, 'u'),
  en: /(?:\bnot|n['’]t) (?:\w+ )?(?:good|great|nice|ok|okay|fun|happy|as good|enough)$/i,
}
/** The same of nothing by name; "the prawns were not good" tells of what. */
const JUDGED_ALL: Record<Lang, RegExp> = {
  zh: new RegExp(
    `^(?:这家|今天|整体|总体|感觉|一切|其他|别的|东西|菜品?|饭菜?|产品|味道|口[感味]|质量|服务|环境|态度|条件)*${JUDGEMENT}`,
    'u',
  ),
  en: JUDGED.en,
}

/** Beside what is named already, only what plainly went wrong with something. */
const DOUBTFUL =
  /^you\b|^(?!.*(?:\b(?:not|never|no|bro\w+|stop\w*|fail\w*|wrong|lost|leak\w*|crack\w*|missing|barely|hardly|too)\b|n['’]t\b|\p{Script=Han}))/u

/** A clause as it is said back, and where it begins. */
export interface Told {
  told: string
  at: number
}

/** Says what was wrong, not only that it was. */
export const tellsWhat = (told: string, lang: Lang): boolean => told !== '' && !JUDGED[lang].test(told)

/**
 * Up to `most` clauses that tell most against us, said back, in the order of the review; not those that begin `besides`. What only judges comes last. `strict`:
 * none but clauses that count against us and say of what.
 */
export function tellings(
  text: string,
  { telling, against, praise }: Understanding,
  lang: Lang,
  { most, besides = [], strict = false }: { most: number; besides?: readonly number[]; strict?: boolean },
): Told[] {
  const tells = (span: Span) => TELLS[lang].test(joinedUp(text.slice(...span)))
  const faulty = splitClauses(text, lang).filter(
    clause => TELLS[lang].test(joinedUp(clause.text)) && !clause.unreal && !clause.elsewhere && !clause.question,
  )
  const spans: Span[] = [
    ...(telling ? [telling] : []),
    ...against.filter(tells),
    ...(strict ? [] : faulty.map(({ start, end }): Span => [start, end])),
  ].filter(([at]) => !besides.includes(at) && !praise.some(({ evidence }) => evidence[0] === at))
  const all = spans.flatMap(span => {
    const told = retold(text, span, lang)
    return told && !(strict && (JUDGED_ALL[lang].test(told) || DOUBTFUL.test(told))) ? [{ told, at: span[0] }] : []
  })
  const once = all.filter(({ at }, i) => all.findIndex(other => other.at === at) === i)
  const judged = ({ told }: Told) => Number(JUDGED[lang].test(told))
  return once
    .sort((a, b) => judged(a) - judged(b))
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
}
