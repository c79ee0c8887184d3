import { anyOf, type Words } from './words.ts'

/**
 * Absolutes and promises nobody can keep. Honest idioms with the same words pass: 请您一定告诉我们 · 有一定距离 · 您一定很失望 · 没能保证 · 一定努力改进 ·
 * "cannot guarantee" · "it should always be warm" · "100% cotton".
 */
const ABSOLUTES: Words = {
  zh: /(?<!(?<!请)相信[^。！]{0,16}|存在着?|有|不|请|请您|请你|请各位|以|在|不敢说)一定(?!会?(?:继续|再接再[励厉]|尽|努力|加强|改[进善正]|认真|接受|予以|虚心|重视|跟进|注意|好好|积极|更加努力|为您提供|以更|用.{1,8}服务)|程度|的(?!会|能)|(?:很|非常|特别|挺|也很|气|急|等|失望|着急|扫兴|难受|不好受|觉得)|距离|差距|难度|影响)|(?<!为了?|尽量|尽力|度地|有|不能|不敢|无法|没能|没有|没|未能|来|不能说)(?:保证|确保)(?=[^，。！]{0,10}(?:您|满意|不再|不会|没有|每一?[单次件]|完美|最|准时|按时|送到|下次|再也|百))|百分之?百(?!棉|纯)|百分百(?!棉|纯)|(?:100\s*%|１００％)(?!\s*(?:棉|纯棉|羊毛|亚麻|聚酯|真丝|果汁))|(?<!不敢说|不是|不能说)绝对(?!不(?:该|应))|永远(?!欢迎|感谢|记得)|绝不(?:会)?(?:再|让)|(?<!(?<!请)相信[^。！]{0,16})不会再(?:有|发生|出现|让您|犯|漏|晚|慢|洒|错)|再也不会|下不为例|(?<!为了?|尽量|尽可能)杜绝|万无一失|包您|包满意|包退包换|零(?:失误|差错|投诉)|无条件(?!反射)|终身|终生|十倍(?:赔|返)|假一赔[十百]|必定|(?<!您|谁|大家|心里|(?<!请)相信[^。！]{0,16})肯定(?:会|能|让)|从今以后都|要多少(?:赔|退)多少|(?:您|你)说多少就多少/u,
  en: /(?<!\b(?:can(?:not|['’]t)|could(?: not|n['’]t)|no|not|under|out of|won['’]t)(?: \w+)? )\bguarantee[ds]?\b(?! (?:card|period|slip))|\b100\s?(?:%|percent)(?! (?:cotton|wool|silk|linen|polyester|leather|juice|recycl\w+|agree|right|our (?:fault|mistake)|understand))|\bpromise (?:you )?(?:that )?(?:it|this|that|we|you)(?: will|['’]ll)? (?:never|always)|\b(?:will|shall|['’]ll) never (?:\w+ )?(?:happen|occur|again|let|be|arrive|leak|break|go)|\bnever (?:happens?|occurs?) again|(?<!\b(?:should|must|ought to|would|to) )\balways be (?:on|perfect|there|in|right|fresh|hot|early)|\babsolutely (?:will|no (?!excuse|reason|question|doubt))|\bwithout fail|\bno matter what|\bperfect every time|\bunconditional\w*|\bfor life\b|(?<!once[- ]in[- ]a[- ])\blifetime|\bzero (?:mistakes|errors|defects|complaints)|\banything you want(?! to (?:add|say|tell|know|ask|raise))|\bwhatever you (?:want|ask)(?! to (?:add|say|tell|know|raise))|\bdouble your money|\bten times|\bensure (?:that )?(?:this|it|you) (?:never|does not|doesn['’]t|always)|\bwon['’]t (?:ever )?happen again|\bwill not (?:ever )?happen again|\byou (?:will )?(?:definitely|certainly|surely) (?!right|disappointed|angry)\w+|\b(?:will )?(?:definitely|certainly|surely) (?:will|be|arrive|love)|\brest assured (?:that )?(?:it|this) will|\bevery single time|\bonce and for all|\b100\s?%(?= (?:sure|satisf|happy|certain))/i,
}
/** Every time, from now on, never again: said of what is to come. */
const EVER_AFTER: Words = {
  zh: /永久|每一?(?:份|单|件|次|只|箱)都(?:是|会|能)|一(?:[^，。！？]{1,3})(?:都|也)(?:不(?:会|可能|能|再)|没有可能)|永不|完美(?!主义)|样样|事事(?!顺)|处处|十全十美|彻底(?:根治|解决|杜绝)|根治|不留后患|[十百几]年(?:都)?不(?:会)?坏|(?:准点|分秒不差)|天塌|风雨无阻|(?:(?<!一)(?:次次|单单|件件)|每[一]?[次单件](?:都)?(?:会|能|让|按|准))|从此(?:以后)?(?:不|再|都|绝)|(?:一次|一单|一件|半点)都不会|这辈子|绝无(?:下次|第二)|没有下(?:一)?次|最后一次|再也(?:没有|不)|零容忍|不会再犯|百份百/u,
  en: /\b(?:every|each) \w+ (?:will|is going to|shall) (?:be|arrive|come)\b|\bnot find (?:a|any|one|the) (?:single )?(?:fault|flaw|mistake)|\bwhenever you (?:like|want)\b|\bnot (?:even )?(?:a|one) (?:single )?\w+,? not\b|\bin a (?:hundred|thousand|million) years\b|\bat all times\b|(?<!\bto )\b(?:be|is|was made|now|come out|arrive) (?:\w+ )?(?:perfect|faultless|flawless|impeccable)\b|\bnothing (?:can|could|will) (?:ever )?go wrong|\bnothing to worry about\b|\bnot be (?:a|one) (?:\w+ )?(?:late|short|off|out)\b|\bfor good\b(?! (?:reason|measure))|\b(?:rain or (?:shine|snow)|on the dot|sharp\b(?= ?[.,!]|$))|\blast (?:you )?(?:ten|twenty|\d+|a hundred) years\b|\bnot (?:one|a single) (?:\w+ ){1,3}(?:will|is going to)|\b(?:every|each|all) (?:\w+ ){0,3}(?:from now on|from here on|in future)\b|\b(?:the )?last time(?:,? ever)?\b(?= ?[,.!]| this| it)|\bnever (?:\w+ ){0,7}again\b|\bno more (?:mistakes|errors|problems|delays|leaks)|\b(?:every|each) time\b|\bever again\b|\bimpossible for (?:this|it|that)\b/i,
}
/** Whatever the buyer asks for. */
const BLANK_CHEQUE: Words = {
  zh: /怎么(?:赔|补偿|退|样)都(?:行|可以|成)|(?:要求|条件)[^，。]{0,4}(?:全部|都|一律)[^，。]{0,3}(?:满足|答应|照办)|(?:全部|都|一律)满足|任您(?:处置|开口)|您(?:尽管)?开(?:价|口)|无论如何都?(?:给|会|为|要)|一律(?:全)?(?:赔|退)|赔(?:您|你)?[一两三十百](?:年|辈子|百)|不惜(?:一切)?代价|要什么给什么/u,
  en: /\bname your (?:price|terms)|\b(?:any|every) (?:request|wish|demand)s?\b|\bwhatever it (?:costs|takes)\b|\bat any cost\b|\bno questions asked\b|\byou get it all back\b|\bblank cheque\b|\bfree for (?:a|one|the|ten) (?:year|month|life|rest)\b|\byour (?:food|meal|order|next \w+) is free\b/i,
}
/** A stake on it. */
const WAGER: Words = {
  zh: /打包票|保管|放一百个心|话(?:我)?[撂放]这|立字据|拍胸脯|拍胸口|人格(?:担保|保证)|以.{1,4}担保|担保(?:不|没|您|下|一)|发誓|(?:我们|小店)(?:就)?关(?:门|店)|倒闭|不然(?:您|你)来砸|必(?:让|使|给|会|能)(?:您|你)?|准(?:好|没错|保)(?![备时])|包在我们身上|(?<!不)说到做到/u,
  en: /\bstake our|\brest easy\b|\bwe promise to (?:be|always|never)\b|\byou have (?:our|my) word|\bmark (?:our|my) words|\bwe (?:will )?close (?:the|our) (?:shop|doors)|\bswear\b|\b(?:can |do )?assure you (?:that )?(?:it|this|that|you|the next|our) (?:\w+ )?(?:will|is going)|\b(?:will|you['’]ll) be (?:thrilled|delighted|over the moon|perfect|blown away)|\b100 per ?cent\b(?! (?:cotton|wool|silk|linen|polyester|leather|juice|agree|right|our))/i,
}

export const OVERPROMISE: Words = {
  zh: anyOf(ABSOLUTES.zh, EVER_AFTER.zh, BLANK_CHEQUE.zh, WAGER.zh),
  en: anyOf(ABSOLUTES.en, EVER_AFTER.en, BLANK_CHEQUE.en, WAGER.en),
}
