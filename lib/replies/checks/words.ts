import type { Lang } from '../case.ts'

type Words = Record<Lang, RegExp>

export const APOLOGY: Words = {
  zh: /对不起|不好意思|对不住|赔(?:个)?不是|歉|原谅/u,
  en: /\b(?:sorry|apolog\w+|regrets?|forgive us)\b/i,
}
export const FEELING: Words = {
  zh: /对不起|抱歉|道歉|歉|理解|明白您|体谅|难过|不好受|过意不去|遗憾|担心|心疼|扫兴|失望|不好意思|窝火|着急|不痛快|揪心|愧|委屈|让您.{0,10}(?:久等|失望|不快|不便|不愉快|不舒)|换了谁|对不住/u,
  en: /\b(?:sorry|apolog\w+|understand|frustrat\w+|disappoint\w*|upset\w*|regret|sad|wince|worr\w+|annoy\w+|let you down|hate to)\b/i,
}
/** A day or a stretch of time by which something happens. */
export const TIME: Words = {
  zh: /\d{1,2}月\d{1,2}[日号]|\d{1,2}[日号]之?前|今[天晚日]|明[天早日晚]|后天|本周|这周|本月|下周|周[一二三四五六日天]|星期[一二三四五六日天]|\d+\s*个?(?:小时|分钟|天|工作日)之?内|[一二两三四五六七八九十]+个?(?:小时|天|工作日)之?内|当[天日晚]|月底前/u,
  en: /\b(?:today|tonight|tomorrow|this (?:week|evening|afternoon|morning|month)|next week|(?:by|on|before|until) (?:\w+day|the \d|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)|within (?:\d+|an?|one|two|three|five|seven|the) \w+|in (?:\d+|one|two|three) (?:hours?|days?)|\w+day,? \d{1,2} \w+|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
}
export const DEED: Words = {
  zh: /查|换|补|退|重新|改|联系|核|对一遍|培训|检|调整|安排|处理|回复|答复|落实|找|试|定|整理|写|问|量|排|挑|看一遍|走一遍|反映|打扫|清洁|维修|修|谈|加一|加上|点齐|说清|验|停下|报|拍|减|称|洗|看|尝|比|拆|闻|算|登记|记下/u,
  en: /\b(?:check|time|count|lay|ask|follow|pass on|listen|learn|see (?:how|what|where|why)|re-?test|test|replace|refund|send|ship|resend|call|trace|find|review|retrain|train|fix|repair|change|go (?:through|over|round)|look|talk|speak|sit|clean|weigh|measure|set|add|write|rewrite|compare|rework|report|take|have|put|move|give|tell|answer|settle|cook|taste|cut|bring|try|drop-test|walk|turn|list|correct|inspect|investigate|contact|update|get|print|read|open|stop|reply|handle)\b/i,
}
export const ACTOR: Words = {
  zh: /我们|我(?!明白|理解)|本店|小店|店长|后厨|师傅|客服|经理|同事|老板|团队|仓库|酒店|前台/u,
  en: /\b(?:we|i|our|my|i['’]ll|we['’]ll|the (?:team|kitchen|manager|owner|chef))\b/i,
}
export const WILL: Words = {
  zh: /会|将|要|把|给您|为您|已经?安排|前/u,
  en: /\b(?:will|am going to|are going to|going to|shall)\b|['’]ll\b/i,
}
/** "We will improve": a pledge nobody could check. */
export const VAGUE_PLEDGE: Words = {
  zh: /(?:加强|改进|改善|提升|提高|努力|整改|完善|注意)/u,
  en: /\b(?:do better|improve|strive|try (?:harder|our best)|work on|take (?:it|this) on board|look into)\b/i,
}
/**
 * Absolutes and promises nobody can keep. Honest idioms with the same words pass: 请您一定告诉我们 · 有一定距离 · 您一定很失望 · 没能保证 ·
 * "cannot guarantee" · "it should always be warm" · "100% cotton".
 */
export const OVERPROMISE: Words = {
  zh: /(?<!存在着?|有|不|请|请您|请你|请各位|以|在)一定(?!程度|的(?!会|能)|(?:很|非常|特别|挺|也很|气|急|等|失望|着急|扫兴|难受|不好受|觉得)|距离|差距|难度|影响)|(?<!为了?|尽量|尽力|度地|有|不能|不敢|无法|没能|没有|没|未能|来)保证(?!金|用水|书|卡)|百分之?百(?!棉|纯)|百分百(?!棉|纯)|(?:100\s*%|１００％)(?!\s*(?:棉|纯棉|羊毛|亚麻|聚酯|真丝|果汁))|(?<!不敢说|不是|不能说)绝对(?!不(?:该|应))|永远(?!欢迎|感谢|记得)|绝不(?:会)?(?:再|让)|不会再(?:有|发生|出现|让您|犯|漏|晚|慢|洒|错)|再也不会|下不为例|(?<!为了?|尽量|尽可能)杜绝|万无一失|包您|包满意|包退包换|零(?:失误|差错|投诉)|(?<!为了?|尽量|尽可能|不能|没能|未能|没有)确保|无条件(?!反射)|终身|终生|十倍(?:赔|返)|假一赔[十百]|必定|(?<!您|谁|大家|心里)肯定(?:会|能|让)|从今以后都|要多少(?:赔|退)多少|(?:您|你)说多少就多少/u,
  en: /(?<!\b(?:can(?:not|['’]t)|could(?: not|n['’]t)|no|not|under|out of|won['’]t)(?: \w+)? )\bguarantee[ds]?\b(?! (?:card|period|slip))|\b100\s?(?:%|percent)(?! (?:cotton|wool|silk|linen|polyester|leather|juice|recycl\w+|agree|right|our (?:fault|mistake)|understand))|\bpromise (?:you )?(?:that )?(?:it|this|that|we|you)(?: will|['’]ll)? (?:never|always)|\b(?:will|shall|['’]ll) never (?:\w+ )?(?:happen|occur|again|let|be|arrive|leak|break|go)|\bnever (?:happens?|occurs?) again|(?<!\b(?:should|must|ought to|would|to) )\balways be (?:on|perfect|there|in|right|fresh|hot|early)|\babsolutely (?:will|no (?!excuse|reason|question|doubt))|\bwithout fail|\bno matter what|\bperfect every time|\bunconditional\w*|\bfor life\b|(?<!once[- ]in[- ]a[- ])\blifetime|\bzero (?:mistakes|errors|defects|complaints)|\banything you want(?! to (?:add|say|tell|know|ask|raise))|\bwhatever you (?:want|ask)(?! to (?:add|say|tell|know|raise))|\bdouble your money|\bten times|\bensure (?:that )?(?:this|it|you) (?:never|does not|doesn['’]t|always)|\bwon['’]t (?:ever )?happen again|\bwill not (?:ever )?happen again|\b(?:will )?(?:definitely|certainly|surely) (?:will|be|arrive|love)|\brest assured (?:that )?(?:it|this) will|\bevery single time|\bonce and for all|\b100\s?%(?= (?:sure|satisf|happy|certain))/i,
}
const REVIEW_ZH = '(?:评价|评论|差评|点评|评分|打分|星级|星星|这条评|中评)'
const REVIEW_EN = '(?:review|rating|feedback|stars?|comment|score)s?'
/** Asks to change, lift or remove the review, or for a good one. */
export const REMOVAL: Words = {
  zh: new RegExp(
    `(?:删除?掉?|撤(?:销|回|掉|下)?|修改|更改|改(?:一下|掉|个)|更新|调整|重新(?:给|打|写)?|追加|取消|去掉|移除|隐藏|抹去|改改|收回)(?:您的?|你的?|这[条个]|那[条个]|一下|下|给我们的|此|该|本次|我们)?(?:的)?.{0,4}${REVIEW_ZH}|${REVIEW_ZH}.{0,10}(?:删(?:除|掉|了|一下)?|撤(?:销|回|掉|下)|改(?:成|为|一下|掉|回|到)|修改|更新|去掉|取消|移除|改改|升(?:到|为|成)|调(?:高|整|一下)|隐藏)|[一二三1-3]\\s*星.{0,3}改|(?:给|打|改(?:成|为)?|换|补|追|赏|来|留)(?:我们|本店|小店|店里)?(?:一?个|一?条|加一?条)?(?:好评|五星|5\\s*星|满分|全五星)|高抬贵手|手下留情|改评|删评|消评|五星(?:好评)?(?:支持|鼓励)|求(?:个)?好评|好评(?:支持|鼓励)`,
    'u',
  ),
  en: new RegExp(
    `\\b(?:chang|updat|edit|revis|remov|delet|amend|reconsider|retract|tak(?:e|ing) down|withdraw|upgrad|adjust|modif|rais|improv(?:e|ing) (?:your|the)|reverse|rethink|revisit|correct(?:ing)? your)\\w*\\b(?: \\w+['’]?\\w*){0,4} ${REVIEW_EN}\\b|\\b${REVIEW_EN} (?:\\w+ ){0,3}(?:changed|updated|removed|deleted|edited|revised|amended|taken down|down\\b|withdrawn|reconsidered)|\\bt(?:ake|aking) (?:\\w+ ){0,3}${REVIEW_EN} down|\\b(?:leave|give|giv\\w+|post|write|make it|consider|rate)(?: \\w+){0,3} (?:a )?(?:5|five|positive|better|higher|good|nicer|4|four|kinder)[- ]?(?:stars?|reviews?|ratings?|feedback|score)?\\b(?= ?(?:star|review|rating|feedback|score)|[.!?]|$)`,
    'i',
  ),
}
export const INCENTIVE: Words = {
  zh: /红包|返现|返(?:您|你)?\d+|优惠券|代金券|抵用券|礼券|卡券|赠送|送您|送你|免单|免费|礼品|小礼物|礼物|补偿|赔偿|退款|全额退|折扣|打折|现金|积分|返利|转(?:您|你|账)|\d+\s*元|\d+\s*块/u,
  en: /\b(?:refund\w*|gifts?|vouchers?|coupons?|discounts?|free|cash ?back|store credit|credit|compensat\w+|reward|gift card|reimburs\w+|money back|bonus)\b|[$£€]\s?\d+|\d+\s?% off/i,
}
/** Words that make an incentive a trade when they stand in the same message. */
export const TRADE_REVIEW: Words = {
  zh: /(?:给|写|打|留|发|追加|补|换|来)(?:我们|本店)?(?:一?个|一?条)?(?:好评|五星|5\s*星)|(?:好评|五星|5\s*星)(?:后|截图|返|即|可|送|就|好评|的话)|改成?(?:五星|5\s*星|好评)|改(?:了|一下|掉)?(?:您的|这条)?.{0,2}评|更新(?:一下)?.{0,3}评|评.{0,2}(?:删|撤)(?:了|掉)|删(?:除)?(?:掉)?.{0,4}评|修改.{0,6}评|评价.{0,8}(?:改|删|修改|撤|更新)|撤(?:销|回)?.{0,4}评|追评|追加评|评价后|晒图|晒单|截图(?:给|发)/u,
  en: /\b(?:5|five)[- ]?stars?\b|\bpositive (?:review|feedback|rating)|\b(?:chang|updat|edit|revis|remov|delet|amend|reconsider|retract|withdraw|tak(?:e|ing))\w*(?: \w+){0,5} (?:review|rating|feedback|stars?|comment)s?\b|\b(?:review|rating|feedback)s? (?:\w+ ){0,3}(?:changed|updated|removed|deleted|revised)|\b(?:new|better|good|honest) (?:review|rating)|\b(?:in )?(?:exchange|return) for (?:a|your|the) (?:review|rating|feedback)/i,
}
export const THREAT: Words = {
  zh: /恶意|同行(?!业|的|者|人|朋友|家|友|伴)|竞争对手|造谣|谣言|诽谤|污蔑|诬[陷蔑告]|诋毁|抹黑|律师|法律(?:责任|途径|手段|武器|程序|追究)|追究(?:您|你|其|对方|责任|到底|法律)|起诉|诉讼|法院|法庭|报警|报案|派出所|(?:找|叫|请)(?:公安|警察)|敲诈|勒索|讹|碰瓷|水军|职业(?:差评|打假|索赔)|差评师|骗子|骗人|骗(?:吃|钱|退款)|撒谎|说谎|谎话|谎言|(?:评价|评论|内容|说法|描述|情况)(?:完全|并|都)?(?:不实(?!惠|在)|失实)|不属实|与事实不符|假(?:评|话)|虚假(?:评|的评)|无理取闹|后果自负|拉黑|黑名单|胡说|捏造|编造|颠倒黑白|血口喷人|歪曲|居心|存心|故意(?:找|来|给|抹|刁|差|打)|白吃|吃白食|霸王餐|占便宜|贪小便宜|没素质|无赖|刁民|(?:您|你)根本(?:没|就没|不)|曝光(?:您|你)|走着瞧|别怪我们/u,
  en: /\b(?:malicious\w*|fake (?:review|account|customer|claim)s?|liars?|lying|lied|lies|dishonest\w*|competitors?|defam\w+|libel\w*|slander\w*|lawyers?|attorneys?|solicitors?|legal (?:action|steps|proceedings|team|rights|consequences|department|counsel)|sue|suing|lawsuit|in court|to court|police|fraud\w*|scam\w*|blackmail\w*|extort\w*|trolls?|trolling|false (?:claims?|accusations?|statements?|reviews?|information|allegations?)|falsely|untrue|fabricat\w+|making (?:this|it|things) up|made (?:this|it|that) up|you never (?:ordered|bought|visited|came|paid)|report you|reporting you|blacklist\w*|ban you|banned you|face consequences|consequences for you|prosecut\w+|cheat(?:er|ing|ed)?|thief|stole|freeloader|you people|never (?:even )?(?:been )?(?:our|a) (?:real )?customer|smear\w*|sabotag\w+|troublemaker|press charges)\b/i,
}
export const UNKIND: Words = {
  zh: /呵呵|哈哈|嘿嘿|搞笑|可笑|笑话|活该|至于吗|(?:您|你)也太|挑剔|挑刺|较真|矫情|爱买不买|不识货|难伺候|去别家|另请高明|懂不懂|请自重|奇葩|(?:您|你)(?:自己|本人)?(?:不会|没看|不看|看不懂|没长眼|不懂|不认真看)|(?:您|你)自己的(?:问题|原因|责任|错)|一分钱一分货|便宜没好货|就这(?:点)?(?:钱|价)|爱信不信|随便(?:您|你)|不服|有病|神经|脑子|闭嘴|无语|您说什么就是什么|大惊小怪|小题大做|玻璃心|鸡蛋里挑骨头/u,
  en: /\b(?:obviously you|clearly you|you (?:should|could) have (?:read|known|checked|told|asked)|if you had (?:read|bothered|only)|as (?:we )?clearly (?:stated|said)|whatever(?=[.,!])|good luck (?:with|finding)|lol|haha|picky|entitled|karen|ridiculous|your (?:own )?fault|calm down|sorry (?:that )?you feel (?:that|this) way|get over it|nitpick\w*|overreact\w*|drama\w*|stupid|idiot\w*|dumb|grow up|learn to|you get what you pay for|go (?:somewhere )?else(?:where)? then|try reading|read the (?:description|listing) (?:next|before|properly)|not rocket science|boo hoo|cry|absurd|nonsense|congratulations)\b/i,
}
export const EXCUSE: Words = {
  zh: /(?:不是|并非)(?:我们|本店|小店|店家|商家)的?(?:问题|责任|错|原因)|(?:与|跟|和)(?:我们|本店)(?:无关|没关系|没有关系)|不关我们|(?:是|属于|因为|都是)?(?:平台|骑手|快递|物流|天气|厂家|配送)(?:那边|公司)?(?:的)?(?:问题|责任|原因|造成|导致|耽误)|我们也(?:没办法|没有办法|无能为力|很无奈)|没办法的事|(?:因为|由于).{0,12}(?:太忙|人手|爆单|节假日|高峰|单量|订单量|人多|大促|双十一)|(?:其他|别的|其它)(?:客人|顾客|买家|客户).{0,6}(?:都|没有|从来|反馈)|从来没(?:有)?(?:人|客|顾客|收到|出现)|不可能|口味(?:因人而异|不同)|众口难调|(?:您|你)(?:误会|误解|理解错)|难免|在所难免|已经?(?:很|算)(?:快|好|便宜)了/u,
  en: /\b(?:not our (?:fault|responsibility|problem|doing)|nothing (?:to do with us|we can do|we could do)|out of our (?:control|hands)|beyond our control|(?:the )?(?:carrier|courier|driver|post|weather|platform|supplier|usps|ups|fedex|royal mail)['’]?s? (?:fault|problem|responsibility)|(?:other|all our|most|no other) (?:customers?|guests?|people|diners) (?:love|like|never|have never|have|don['’]t|are|do|complain\w*)|never had (?:a |any |this |such )?(?:complaint|problem|issue)s?|impossible|as (?:clearly )?(?:stated|described|listed)|clearly (?:stated|says|described)|due to (?:the )?(?:high|staff|busy|a busy|holiday|covid|unprecedented|heavy)|we (?:were|are) (?:very |extremely |really |so )?(?:busy|short[- ]staffed|understaffed)|you must have|matter of (?:personal )?taste|taste is subjective|to be fair|in our defen[cs]e|you (?:misunderstood|are mistaken|are wrong))\b/i,
}
/** Things said to be done or found out about this order, which nothing we hold can show. Having read or noted a review is none. */
export const DONE_CLAIM: Words = {
  zh: /已经?(?:为您|给您|帮您|替您|把.{0,8}|将.{0,8}|对.{0,8}|向.{0,8}|和.{0,6}|跟.{0,6})?(?:全额|重新|连夜|全部|及时|严肃|彻底)?(?:退款|退了|退回|补发|补寄|重新发货|寄出|发出|赔付|赔偿|到账|换了|更换|换成|培训|批评|处罚|开除|辞退|扣了|下架|停用|停售|整改|改好|改进|改掉|调整|加固|升级|加了|增加|重拍|修好|修改好|消毒|检修|排查|查清|查明|核实|核查|联系(?:了|过|上)?|反映|反馈给|通知了|投诉了|沟通(?:过|了)|约谈|谈过)|(?:经|经过)(?:我们)?(?:核实|查证|调查|查看|核查|查)[，,：:]?(?=.{0,12}(?:您|你|不属实|并没有|不存在|没有问题|正常|合格|符合))|(?:昨天|前天|上周|当天|当晚)(?:就|已经?|我们)?(?:给您|为您)?(?:退款|退了|补发|补寄|寄出|发出|换了|联系了)|监控(?:显示|录像|里|视频)|(?:系统|记录|后台|物流)显示|(?:您|你)(?:已经?|当时)(?:签收|确认收货|退款)|检测(?:报告|结果)(?:显示|证明|合格)|质检(?:报告|合格)/u,
  en: /\b(?:we|i)(?:(?:['’]ve| have) (?:already |just |since |now )?|(?: already| just) )(?:refunded|reshipped|re-sent|resent|replaced|issued|sent|posted|shipped|processed|credited|retrained|trained|fixed|repaired|changed|updated|corrected|rewritten|contacted|spoken|talked|reprimanded|fired|dismissed|disciplined|added|removed|improved|investigated|checked|inspected|tested|cleaned|disinfected|thrown|moved|upgraded|switched|stopped|pulled|recalled|reported|warned|arranged|resolved|solved|sorted|put|tightened|bought|hired|doubled)\b|\b(?:we|i) (?:refunded|reshipped|re-sent|resent|replaced (?:it|your)|issued (?:a|your) (?:full )?refund|sent (?:you )?a (?:replacement|new)|processed (?:a|your) refund|credited)|\b(?:it|this|that|the \w+) (?:has|have) (?:already |now |since )?been (?:fixed|replaced|refunded|resolved|corrected|updated|sorted|retrained|sent|repaired|dealt|changed)|\byour (?:refund|replacement) (?:has been|was|is) (?:processed|issued|sent|on its way)|\b(?:our )?(?:records?|system|tracking|logs?|cctv|cameras?|footage) (?:clearly )?(?:shows?|showed|confirms?|indicates?|proves?)|\b(?:we|i) (?:checked|investigated|reviewed) (?:the )?(?:cctv|footage|cameras?|records?)|\b(?:lab|test) (?:report|results?) (?:shows?|confirms?|proves?)|\byou (?:signed for|received) it on/i,
}
