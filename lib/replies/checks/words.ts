import type { Lang } from '../case.ts'

export type Words = Record<Lang, RegExp>

/** One pattern out of the families of a rule. */
export const anyOf = (...families: RegExp[]): RegExp => new RegExp(families.map(({ source }) => source).join('|'), 'iu')

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
  zh: /我们|我(?!明白|理解)|本店|小店|店长|后厨|师傅|客服|经理|同事|老板|团队|仓库|酒店|前台|(?<![大最较太很])小\p{Script=Han}(?=[今明后周本月会将\d])/u,
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
export const UNKIND: Words = {
  zh: /呵呵|哈哈|嘿嘿|搞笑|可笑|笑话|活该|至于吗|(?:您|你)也太|挑剔|挑刺|较真|矫情|爱买不买|不识货|难伺候|去别家|另请高明|懂不懂|请自重|奇葩|(?:您|你)(?:自己|本人)?(?:不会|没看|不看|看不懂|没长眼|不懂|不认真看)|(?:您|你)自己的(?:问题|原因|责任|错)|一分钱一分货|便宜没好货|就这(?:点)?(?:钱|价)|爱信不信|随便(?:您|你)|不服|有病|神经|脑子|闭嘴|无语|您说什么就是什么|大惊小怪|小题大做|玻璃心|鸡蛋里挑骨头/u,
  en: /\b(?:obviously you|clearly you|you (?:should|could) have (?:read|known|checked|told|asked)|if you had (?:read|bothered|only)|as (?:we )?clearly (?:stated|said)|whatever(?=[.,!])|good luck (?:with|finding)|lol|haha|picky|entitled|karen|ridiculous|your (?:own )?fault|calm down|sorry (?:that )?you feel (?:that|this) way|get over it|nitpick\w*|overreact\w*|drama\w*|stupid|idiot\w*|dumb|grow up|learn to|you get what you pay for|go (?:somewhere )?else(?:where)? then|try reading|read the (?:description|listing) (?:next|before|properly)|not rocket science|boo hoo|cry|absurd|nonsense|congratulations)\b/i,
}
export const EXCUSE: Words = {
  zh: /(?:不是|并非)(?:我们|本店|小店|店家|商家)的?(?:问题|责任|错|原因)|(?:与|跟|和)(?:我们|本店)(?:无关|没关系|没有关系)|不关我们|(?:是|属于|因为|都是)?(?:平台|骑手|快递|物流|天气|厂家|配送)(?:那边|公司)?(?:的)?(?:问题|责任|原因|造成|导致|耽误)|我们也(?:没办法|没有办法|无能为力|很无奈)|没办法的事|(?:因为|由于).{0,12}(?:太忙|人手|爆单|节假日|高峰|单量|订单量|人多|大促|双十一)|(?:其他|别的|其它)(?:客人|顾客|买家|客户).{0,6}(?:都|没有|从来|反馈)|从来没(?:有)?(?:人|客|顾客|收到|出现)|不可能|口味(?:因人而异|不同)|众口难调|(?:您|你)(?:误会|误解|理解错)|难免|在所难免|已经?(?:很|算)(?:快|好|便宜)了/u,
  en: /\b(?:not our (?:fault|responsibility|problem|doing)|nothing (?:to do with us|we can do|we could do)|out of our (?:control|hands)|beyond our control|(?:the )?(?:carrier|courier|driver|post|weather|platform|supplier|usps|ups|fedex|royal mail)['’]?s? (?:fault|problem|responsibility)|(?:other|all our|most|no other) (?:customers?|guests?|people|diners) (?:love|like|never|have never|have|don['’]t|are|do|complain\w*)|never had (?:a |any |this |such )?(?:complaint|problem|issue)s?|impossible|as (?:clearly )?(?:stated|described|listed)|clearly (?:stated|says|described)|due to (?:the )?(?:high|staff|busy|a busy|holiday|covid|unprecedented|heavy)|we (?:were|are) (?:very |extremely |really |so )?(?:busy|short[- ]staffed|understaffed)|you must have|matter of (?:personal )?taste|taste is subjective|to be fair|in our defen[cs]e|you (?:misunderstood|are mistaken|are wrong))\b/i,
}
