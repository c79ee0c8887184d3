import { anyOf, type Words } from './words.ts'

const REVIEW_ZH = '(?:评价|评论|差评|点评(?!的私信)|评分|打分|星级|星星|这条评|中评)'
const REVIEW_EN = '(?:review|rating|feedback|stars?|comment|score)s?'
const PLAIN: Words = {
  zh: new RegExp(
    `(?:删除?掉?|撤(?:销|回|掉|下)?|修改|更改|改(?:一下|掉|个)|更新|调整|重新(?:给|打|写)?|追加|取消|去掉|移除|隐藏|抹去|改改|收回)(?:您的?|你的?|这[条个]|那[条个]|一下|下|给我们的|此|该|本次|我们)?(?:的)?.{0,4}${REVIEW_ZH}|${REVIEW_ZH}.{0,10}(?:删(?:除|掉|了|一下)?|撤(?:销|回|掉|下)|改(?:成|为|一下|掉|回|到)|修改|更新|去掉|取消|移除|改改|升(?:到|为|成)|调(?:高|整|一下)|隐藏)|[一二三1-3]\\s*星.{0,3}改|(?:给|打|改(?:成|为)?|换|补|追|赏|来|留)(?:我们|本店|小店|店里)?(?:一?个|一?条|加一?条)?(?:好评|五星|5\\s*星|满分|全五星)|高抬贵手|手下留情|改评|删评|消评|五星(?:好评)?(?:支持|鼓励)|求(?:个)?好评|好评(?:支持|鼓励)`,
    'u',
  ),
  en: new RegExp(
    `\\b(?:chang|updat|edit|revis|remov|delet|amend|reconsider|retract|tak(?:e|ing) down|withdraw|upgrad|adjust|modif|rais|improv(?:e|ing) (?:your|the)|reverse|rethink|revisit|correct(?:ing)? your)\\w*\\b(?: \\w+['’]?\\w*){0,4} ${REVIEW_EN}\\b|\\b${REVIEW_EN} (?:\\w+ ){0,3}(?:changed|updated|removed|deleted|edited|revised|amended|taken down|down\\b|withdrawn|reconsidered)|\\bt(?:ake|aking) (?:\\w+ ){0,3}${REVIEW_EN} down|\\b(?:leave|give|giv\\w+|post|write|make it|consider|rate)(?: \\w+){0,3} (?:a )?(?:5|five|positive|better|higher|good|nicer|4|four|kinder)[- ]?(?:stars?|reviews?|ratings?|feedback|score)?\\b(?= ?(?:star|review|rating|feedback|score)|[.!?]|$)`,
    'i',
  ),
}

const ASK_ZH = '(?:请|麻烦|希望|盼|恳求|能不能|能否|可否|可不可以|可以的话|拜托|劳驾|帮忙|帮我们|您看|您能|方便的话|愿意的话)'
const ASK_EN =
  "(?:please|kindly|could|can|would|might|may (?:we|i)|we hope|we(?:['’]d| would) (?:love|like|be)|grateful|appreciate|any chance|mind|we ask|asking|if you (?:feel|are|think|like)|consider|let)"
const STARS_EN = '(?:stars?|rating|review|feedback|comment|post|score|(?:to|into|than|with) (?:an? )?(?:4|5|four|five))'
/** Asked for in other words: 把星星补满, "let your stars show it". */
const WRAPPED: Words = {
  zh: new RegExp(
    [
      `${ASK_ZH}[^。！？]{0,14}(?:星(?!期)|分数|评(?!的私信)|这条|一条)[^。！？，]{0,10}(?:改|删|撤|收回|补满|补齐|提|高|变|升|去掉|抹|下架|可见|不要展示|隐藏|换|处理掉|完善|拿掉|关)`,
      `${ASK_ZH}[^。！？]{0,12}(?:重新|再)(?:给|来|打|写|追)?[^。！？，]{0,3}(?:评(?!估|审)|好的|条好|个好|打分)`,
      '(?:方便|可以|愿意|满意|解决|处理好)(?:了)?(?:的话|以后|后|了)[，,]?[^。！？]{0,4}(?:改|删|撤|补|动)(?:一下|掉|一改|一动|改)(?![^。！？]{0,4}(?:地址|尺码|时间|订单))',
      '求放过|[一二三1-3]星(?:变|换|升)|[一二三1-3]星.{0,4}(?:变|换)成?[四五45]|(?:五|5)(?:颗)?星(?:好评)?[^。！？]{0,8}(?:重要|鼓励|支持|肯定|拜托)|(?:求|讨|要)(?:一?个|一波)?(?:五星|好评|满分)|(?:[四五45]|满)分(?:好评|鼓励|支持)|(?:这条|评价|评论)[^。！？，]{0,6}(?:不要|别|不)(?:展示|显示|公开|挂)|手下留情|网开一面|动动手指',
      '(?:shan|gai|che|xiu ?gai|shan ?chu)[ -]?(?:diao )?(?:ping|ping ?jia|hao ?ping|cha ?ping)|\\b(?:hao ?ping|wu ?xing|cha ?ping|ping ?jia)\\b',
    ].join('|'),
    'iu',
  ),
  en: new RegExp(
    [
      `\\b${ASK_EN}\\b[^.!?]{0,60}\\b(?:chang|updat|edit|revis|remov|delet|amend|tak|hid|bump|lift|boost|rais|rais|turn|swap|switch|nudg|mov|com|go|bring|pull|drop|improv|rewrit|re-?rat|re-?writ|reconsider|rethink|redo|show|put)\\w*\\b[^.!?]{0,30}\\b${STARS_EN}\\b`,
      `\\b${ASK_EN}\\b[^.!?]{0,40}\\b${STARS_EN}\\b[^.!?]{0,16}\\b(?:up|down|off|higher|gone|away|show|removed|changed|hidden|better)\\b`,
      `\\b${ASK_EN}\\b[^.!?]{0,40}\\b(?:re-?rate|rate (?:us|this|it|your)|chang(?:e|ing) (?:what you (?:wrote|said)|your (?:mind|words|verdict)))`,
      `\\b(?:five|5|4|four|more|better|those|your|higher|extra)[- ]stars?\\b[^.!?]{0,30}\\b(?:help|mean|matter|go up|deserve|appreciat\\w*|make our|welcome)`,
      '\\b(?:fresh|new|second|better|kinder|happier|updated) (?:review|rating)\\b|\\bthe (?:five|5)(?: stars)? we deserve|\\b(?:4|5|four|five)\\*|\\bgive us (?:a|the) (?:5|five|4|four|thumbs)|\\bthumbs up\\b',
    ].join('|'),
    'i',
  ),
}
/** Whatever is asked of the buyer about the review is wrong: in a reply there is nothing to ask about it. */
const OBJECT_ZH =
  '(?:(?<!点)评(?![估审比理选定级])|[一二三四五满几全颗1-5]\\s?星(?![级期酒宾])|星星|(?:打|评|[把的])分(?![钟之别开量店析享])|这条(?!路|街|鱼|裤|裙|围|线|建议|意见)|那条评|帖子)'
const OBJECT_EN =
  '(?:reviews?|ratings?|stars?|feedback|posts?|complaint here|scores?|your (?:words|verdict|opinion)|what you (?:wrote|posted))'
const ABOUT_IT: Words = {
  zh: new RegExp(
    [
      `(?:请(?!问)|麻烦|烦请|恳请|求|盼|拜托|劳驾|帮忙|帮我们|抬抬手|您看|您能|能不能|能否|可否|可不可以|愿不愿|不如您|要是您|您要是|若您)[^。！？感谢]{0,18}${OBJECT_ZH}(?!价里|论里|价中|论中)`,
      `${OBJECT_ZH}[^。！？，]{0,12}(?:吗|好不好|行不行|可以么|呢)[？?]`,
      `(?:追|补|加)(?:一?[个条])?评|[撤删改销消]评|(?:五|5)颗?小?星星|${OBJECT_ZH}[^。！？，]{0,6}(?:去了|拿下|折叠|消掉|补回|改回|换一换|动一动|翻一翻)|(?:评[价论分]|差评|这条|星)[^。！？，]{0,6}(?:能麻烦|麻烦您|往上|抬|提一|调一)|帮忙(?:消|删|撤|折)|(?:求|盼|请|麻烦)您?给?(?:补|改|调|加)回来`,
    ].join('|'),
    'iu',
  ),
  en: new RegExp(
    [
      `\\b(?:please|kindly|could you|would you|can you|will you|might you|do come|pop back|come back|beg you|ask (?:you|that)|urge you|favou?r|if our|when you have)\\b[^.!?]{0,60}\\b${OBJECT_EN}\\b`,
      `\\b(?:this|your|that|the) (?:review|rating|post|comment|score|stars?)\\b[^.!?]{0,30}\\?`,
      `\\byour (?:rating|stars?|score|review) (?:will|to|should|can|could|may|might) (?:follow|change|rise|reflect|improve|go)`,
      '\\b(?:would|could|can|will) you\\b[^.!?]{0,24}\\b(?:scrub|erase|wipe|delete|archive|hide|bury|retract|withdraw)\\b|\\b(?:please|kindly|favou?r|time to)\\b[^.!?]{0,24}\\b(?:scrub|erase|wipe|archive|bury|retract|withdraw)\\b|\\b(?:mark|score|grade|rank) us (?:higher|up|better)|\\btake (?:it|that|this) back\\b|\\bmake it a (?:good|better|nice|five|5)|\\bon your side too\\b|\\bwith (?:all )?(?:five|5) stars\\b',
    ].join('|'),
    'i',
  ),
}
/** Asks to change, lift, hide or remove the review, or for a good one. */
export const REMOVAL: Words = { zh: anyOf(PLAIN.zh, WRAPPED.zh, ABOUT_IT.zh), en: anyOf(PLAIN.en, WRAPPED.en, ABOUT_IT.en) }

/** Money and goods: what must not be offered beside a review. */
export const INCENTIVE: Words = {
  zh: /红包|返现|返(?:您|你)?\d+|优惠券|代金券|抵用券|礼券|卡券|赠送|送您|送你|免单|免费|礼品|小礼物|礼物|补偿|赔偿|退款|全额退|折扣|打折|现金|积分|返利|转(?:您|你|账)|\d+\s*元|\d+\s*块/u,
  en: /\b(?:refund\w*|gifts?|vouchers?|coupons?|discounts?|free|cash ?back|store credit|credit|compensat\w+|reward|gift card|reimburs\w+|money back|bonus)\b|[$£€]\s?\d+|\d+\s?% off/i,
}
/** What is given in return, in words that elsewhere mean nothing. */
const SWEETENER: Words = {
  zh: /有礼|小礼|返(?![馈回修程厂])|(?<!带|率|首|引|纲|本|白|衣|蓝|要|认)领(?!导|先|悟|会|域|班|带)|押金|鸡腿|心意|惊喜|送您|请您(?:喝|吃)|(?:我们|小店)(?:来|全)?(?:担|出|买单|请客|承担)|饭钱|[一二三五六七八九半]折|退给|钱(?:马上|就|立刻|这边|很快)|奶茶|饮料|领(?:取)?(?:一?[份张个杯])?(?:奶茶|券|礼|小)|加菜|话费|运费|包邮|会员|福利|好处|返图|fan ?xian|hong ?bao/iu,
  en: /\bon us\b|\bsend (?:you )?an? (?!photo|picture|message|new|replacement|note|screenshot)|\b\d+ ?% off|\bbucks?\b|\bdeposit\b|\bon the house\b|\bknock\b[^.!?]{0,12}\boff\b|\b(?:small|little|thank-you|nice) (?:thank|gift|something|treat|surprise|extra)\w*|\blittle something\b|\b(?:your )?money (?:goes|comes|is) back|\bworth your while\b|\b(?:fix|cover|waive|drop|pay|settle|take care of) (?:the|your) (?:bill|postage|fee|cost|charge|meal|shipping|delivery)|\bwaive\b|\b(?:free|next) (?:dinner|coffee|meal|drink|one)\b|\bdinner is\b|\byour refund\b|\breturn the favou?r\b|\btreat\b|\bperks?\b|\bpoints\b/i,
}
/** Words of the review that make an incentive a trade when they stand in the same message. */
const TRADED: Words = {
  zh: /(?:给|写|打|留|发|追加|补|换|来)(?:我们|本店)?(?:一?个|一?条)?(?:好评|五星|5\s*星)|(?:好评|五星|5\s*星)(?:后|截图|返|即|可|送|就|好评|的话)|改成?(?:五星|5\s*星|好评)|改(?:了|一下|掉)?(?:您的|这条)?.{0,2}评|更新(?:一下)?.{0,3}评|评.{0,2}(?:删|撤)(?:了|掉)|删(?:除)?(?:掉)?.{0,4}评|修改.{0,6}评|评价.{0,8}(?:改|删|修改|撤|更新)|撤(?:销|回)?.{0,4}评|追评|追加评|评价后|晒图|晒单|截图(?:给|发)/u,
  en: /\b(?:5|five)[- ]?stars?\b|\bpositive (?:review|feedback|rating)|\b(?:chang|updat|edit|revis|remov|delet|amend|reconsider|retract|withdraw|tak(?:e|ing))\w*(?: \w+){0,5} (?:review|rating|feedback|stars?|comment)s?\b|\b(?:review|rating|feedback)s? (?:\w+ ){0,3}(?:changed|updated|removed|deleted|revised)|\b(?:new|better|good|honest) (?:review|rating)|\b(?:in )?(?:exchange|return) for (?:a|your|the) (?:review|rating|feedback)/i,
}
const TRADED_WRAPPED: Words = {
  zh: /(?:五|5|满|四)(?:颗)?(?:星(?!级|期|酒店|宾馆|标准|服务|饭店)|分(?!钟|之))|[一二三1-3]星(?:换|变|改)|好评(?:有礼|后|截|返|即|可|送|就|换|的话)|一?改好|把(?:这|那)条(?:评价?|差评)?(?:收|删|撤|改|去)|评(?:价|论)?一(?:撤|改|删)|高抬贵手|满星|(?:评论|评价)区?动一动|改评|星补|评论满|夸(?:我们|一)|差评[^，。]{0,4}(?:消失|没了|不见)|hao ?ping/iu,
  en: /\b(?:to|into) (?:a )?(?:five|5)\b(?! (?:minutes|days|hours|working))|\bstars? (?:back|up)\b|\bof praise\b|\bgive us (?:a |the )?(?:five|5)\b|\b(?:photo|video|picture) review|\bstars?\b[^.!?]{0,8}\b(?:go|goes|come|comes|rise|rises)\b|\b(?:review|comment|rating|post|feedback)s?\b[^.!?]{0,10}\b(?:goes away|is gone|disappears?|vanish\w*|comes down|gone|changed|updated)|\b(?:re-?think|rethinking|turn|swap|switch|trade|fix|mend)\b[^.!?]{0,20}\b(?:rating|review|stars?)\b|\b[45]\*|\b(?:kind|nice|good) words?\b|\b(?:happy|new|kind|glowing|nice|positive|improved) (?:review|rating|feedback)|\bfive stars\b|\bscreenshots?\b/i,
}
/** A trade in one breath: what is done to the review, and what comes for it. */
export const TRADE: Words = {
  zh: new RegExp(
    [
      '(?:删|改|撤|评)(?:了|完|掉|好)?[^。！？]{0,6}(?:就|再|后|才)[^。！？]{0,4}(?:退|赔|补|送|给)|(?:先|只要|如果|要是)[^。！？]{0,8}(?:改|删|撤|评|星|分)[^。！？]{0,12}(?:退|赔|补|送|给|打.{0,2}折)',
      '(?:好评|五星|满分|评分|评价|夸)[^。！？]{0,14}(?:奖励|现金|免单|抽|[一二三五六七八九]折|补您|算店里|红包|退款|送|返|礼)|(?:代金券|红包|退款|礼物|优惠)[^。！？]{0,16}(?:一星|差评|评价|好评|五星)(?:处理|改|删|撤|换|来)',
    ].join('|'),
    'iu',
  ),
  en: new RegExp(
    [
      '\\b(?:say something (?:nice|kind|good)|praise us|(?:full|top) marks|(?:5|five)[- ]?stars?|bumps? us|the edit|delete|eat your words|that one star|thumbs[- ]up|comment comes? (?:off|down)|shout about us|good word)\\b[^.!?]{0,60}\\b(?:free|off|refund|cash|voucher|win|prize|pay|yours|pounds?|dollars?|discount|gift|cost|bill|credit)\\b',
      '\\b(?:free|off|refund|cash|voucher|win|prize|pay|yours to keep|pounds?|dollars?|discount|gift|eat the cost|credit)\\b[^.!?]{0,60}\\b(?:say something (?:nice|kind|good)|praise|(?:full|top) marks|bumps? us|the edit|comment comes? (?:off|down)|that one star|eat your words|(?:up )?to (?:five|5)\\b(?! (?:days|minutes|hours|working)))',
    ].join('|'),
    'i',
  ),
}
export const TRADE_REVIEW: Words = { zh: anyOf(TRADED.zh, TRADED_WRAPPED.zh), en: anyOf(TRADED.en, TRADED_WRAPPED.en) }
export const TRADE_GIFT: Words = { zh: anyOf(INCENTIVE.zh, SWEETENER.zh), en: anyOf(INCENTIVE.en, SWEETENER.en) }
