import { anyOf, type Words } from './words.ts'

const ACCUSATIONS: Words = {
  zh: /恶意|同行(?!业|的|者|人|朋友|家|友|伴)|竞争对手|造谣|谣言|诽谤|污蔑|诬[陷蔑告]|诋毁|抹黑|律师|法律(?:责任|途径|手段|武器|程序|追究)|追究(?:您|你|其|对方|责任|到底|法律)|起诉|诉讼|法院|法庭|报警|报案|派出所|(?:找|叫|请)(?:公安|警察)|敲诈|勒索|讹|碰瓷|水军|职业(?:差评|打假|索赔)|差评师|骗子|骗人|骗(?:吃|钱|退款)|撒谎|说谎|谎话|谎言|(?:评价|评论|内容|说法|描述|情况)(?:完全|并|都)?(?:不实(?!惠|在)|失实)|不属实|与事实不符|假(?:评|话)|虚假(?:评|的评)|无理取闹|后果自负|拉黑|黑名单|胡说|捏造|编造|颠倒黑白|血口喷人|歪曲|居心|存心|故意(?:找|来|给|抹|刁|差|打)|白吃|吃白食|霸王餐|占便宜|贪小便宜|没素质|无赖|刁民|(?:您|你)根本(?:没|就没|不)|曝光(?:您|你)|走着瞧|别怪我们/u,
  en: /\b(?:malicious\w*|fake (?:review|account|customer|claim)s?|liars?|lying|lied|lies|dishonest\w*|competitors?|defam\w+|libel\w*|slander\w*|lawyers?|attorneys?|solicitors?|legal (?:action|steps|proceedings|team|rights|consequences|department|counsel)|sue|suing|lawsuit|in court|to court|police|fraud\w*|scam\w*|blackmail\w*|extort\w*|trolls?|trolling|false (?:claims?|accusations?|statements?|reviews?|information|allegations?)|falsely|untrue|fabricat\w+|making (?:this|it|things) up|made (?:this|it|that) up|you never (?:ordered|bought|visited|came|paid)|report you|reporting you|blacklist\w*|ban you|banned you|face consequences|consequences for you|prosecut\w+|cheat(?:er|ing|ed)?|thief|stole|freeloader|you people|never (?:even )?(?:been )?(?:our|a) (?:real )?customer|smear\w*|sabotag\w+|troublemaker|press charges)\b/i,
}
/** The law, whoever is said to read along. */
const LAW: Words = {
  zh: /法务|法外之地|官司|律师函|(?:否则|不然|不得不)[^。！？]{0,12}(?:措施|手段|行动)|否则(?:我们|后果)|请[^。！？]{0,10}澄清|维权|(?:保留|行使).{0,8}权利|(?:要|得|须|必须|应当?|需)(?:要)?(?:为.{1,12})?(?:承担|负)(?:相应|法律|一切|全部)?的?(?:责任|后果)|不[实当](?:言论|信息|内容|评)/u,
  en: /\b(?:our |my |the )?legal (?:team|people|side)\b|\b(?:in front of|before) a (?:judge|court)\b|\bcease and desist\b|\b(?:further|other|formal|appropriate|necessary) (?:steps|action|measures)\b|\bwithin (?:\d+|two|three) (?:hours|days)[^.!?]{0,20}\bor\b|\bour lawyers?\b|\breserve (?:the |our |all )?rights?\b|\bpursue (?:this|it|the matter)\b|\bcost you dearly\b|\bnot true can\b|\bbarristers?\b/i,
}
/** We know who or where you are; others will know too. */
const EXPOSURE: Words = {
  zh: /(?:我们|小店|店里)(?:有|知道|记得|记下|查得到|留着)(?:了)?(?:您|你)的?(?:家|住|地址|电话|单位|信息|公司|手机)|(?:您|你)家?住(?:在)?哪[里儿]?|截图.{0,10}(?:留|存|公开|发)|(?:必要时|会|可以|只好)(?:把.{0,10})?公开(?:您|你|聊天|记录|订单|证据)?(?=[，。！]|$|您|你|聊|记|订|证)|记录在案|(?:有|存|留|掌握)(?:着|了)?(?:您|你)的?(?:身份|证件|信息|资料|头像)|评评理|业主群|公之于众|让大家(?:都)?(?:看看|知道)(?:您|你)|发到(?:网上|群里)/u,
  en: /\bwe (?:have|know|kept?|found) your (?:address|name|number|home|street|employer|account)|\bwe (?:all )?know (?:where|who) you\b|\bscreenshots?\b|\bpublish (?:your|them|it|the)|\byour (?:employer|boss|neighbou?rs|family) (?:to |would |will |might |should )?(?:see|know|read|hear)|\bmake (?:this|it|that|your \w+) public\b/i,
}
/** It will go badly for you. */
const WARNING: Words = {
  zh: /(?:请|让|叫|找)平台[^，。]{0,4}(?:查|封|罚|处理|核查)(?:您|你)|(?:不是|不像)(?:您|你)(?:本人)?(?:下|买|住|点|订)的|匿名|查不到|查得到|收手|后果[^，。]{0,6}(?:自己)?承担|三思|良心|要点脸|羞耻|丢人|白嫖|不劳而获|别逼|不要逼|好自为之|掂量|想(?:清楚|明白|好了?)(?:再|$|[，。！])|自己想|看着办|小心(?:点|一点|您|你|说话)|(?:举报|投诉|上报|封)(?:了|掉)?(?:您|你)|(?:处理|反映)(?:您|你)的?(?:账号|帐号|ID|行为)|注意(?:一下)?(?:您|你)的?(?:言辞|言行|措辞|说话|用词)|对(?:您|你)(?:也)?(?:没有|没)(?:什么)?好处|(?:不|没)(?:会)?好看|把事情?做绝|撕破脸|奉陪|迟早|等着/u,
  en: /\blook(?:ing)? into your (?:account|profile)|\byou (?:did not|didn['’]t|never) (?:even |actually |really )?(?:place|order|buy|visit|stay|come|eat|pay)\b|\banonym\w+|\banswer for (?:it|this|that)|\b(?:stop|cut) (?:it|this)\b(?= ?[.!]|$)|\bthink (?:again|twice)\b|\breconsider\b|\bshame on\b|\bsleep at night\b|\bsomething for nothing\b|\bhow you behave\b|\bno shame\b|\bbe (?:very )?careful (?:what|how|about)|\bhave consequences\b|\bthere (?:will|could|may) be consequences|\bwatch (?:your|what you)|\bpass(?:ing)? (?:on )?your (?:account|name|details)|\bhave your account\b|\byour account (?:will|may|could)|\bdo not push us|\bwe (?:will|shall) remember (?:this|you)|\byou (?:will|may|might|could) regret\b|\blast warning\b|\bwe['’]?(?: a)?re watching\b|\bor else\b/i,
}
/** Somebody else is said to stand behind the review. */
const PUT_UP: Words = {
  zh: /竞争(?:店|者|同|的店)|编(?:故事|的吧|得|出来)|友商|对手|花钱(?:买|雇|请)|买来的|隔壁(?:那?家)?.{0,6}(?:派|来的|手段|指使|雇)|对[面门]那?家.{0,6}(?:派|来的|指使|雇)|派来的|(?:是|找|请)(?:的|来的)?托儿?|靠(?:写)?差评|带节奏|别有用心|受人指使|收了(?:谁|人家|别人)?的?钱|谁让(?:您|你)(?:来|写)|目的不纯|动机|有意为之|故意的|碰巧.{0,8}(?:对面|隔壁)|刷出来/u,
  en: /\bcompeting (?:shop|seller|store|business)|\bmaking up (?:stories|tales|things|lies)|\b(?:made|make)[- ]up stor|\bput you up to\b|\b(?:bought|paid|planted|staged|bogus|invented|made-up) (?:review|post|comment|customer)|\b(?:who|which \w+|somebody|someone|they) (?:sent|hired|put) you\b|\bdishonest\b|\buntruthful\b|\bpaid (?:you )?(?:to|for) (?:do|write|writ|post|say|th)\w*|\b(?:someone|somebody) (?:is |was )?(?:obviously |clearly )?(?:trying|paid|out) to\b|\b(?:hurt|harm|damage|ruin)(?:ing)? our (?:business|name|reputation|shop)|\bon purpose\b|\b(?:another|rival|other) (?:shop|seller|store|cafe|restaurant|business)(?: \w+){0,2} (?:put|sent|paid|wrote|opened|behind|is behind)|\b(?:cafe|shop|store|place|restaurant|seller) (?:next door|across the (?:street|road)|down the road)|\bhow convenient\b|\bfunny how\b|\byour (?:real )?(?:motives?|agenda)\b|\brivals?\b/i,
}

/** Threats, however they are wrapped, and what accuses the buyer. */
export const THREAT: Words = {
  zh: anyOf(ACCUSATIONS.zh, LAW.zh, EXPOSURE.zh, WARNING.zh, PUT_UP.zh),
  en: anyOf(ACCUSATIONS.en, LAW.en, EXPOSURE.en, WARNING.en, PUT_UP.en),
}
