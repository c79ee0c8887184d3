/**
 * What a customer can ask for. The first nine no shop may grant: they break a law or every platform's rules. Order matters: what is read first in a text is
 * what it asks for.
 */
export const UNLAWFUL = [
  'paid-review',
  'false-invoice',
  'off-platform',
  'fake-order',
  'others-data',
  'false-customs',
  'false-proof',
  'forbidden-goods',
  'kickback',
] as const
export const LAWFUL = [
  'tenfold',
  'threefold',
  'refund-only',
  'part-refund',
  'price-match',
  'exchange',
  'resend',
  'cancel',
  'return',
  'faster',
  'invoice',
  'address',
  'custom',
  'free-shipping',
  'gift',
  'discount',
  'explain',
  'other',
] as const
export const DEMANDS = [...UNLAWFUL, ...LAWFUL] as const
export type UnlawfulDemand = (typeof UNLAWFUL)[number]
export type LawfulDemand = (typeof LAWFUL)[number]
export type Demand = (typeof DEMANDS)[number]

/** Chinese and English in one: a seller types what the customer said, in whichever language it was. */
const SAYS: Record<Exclude<Demand, 'other'>, RegExp> = {
  'paid-review':
    /(?:好评|五星|改评|删评|删差评|改成五|差评|晒图)[^，。]{0,10}(?:返|红包|给[我点]|退|转|钱|优惠|送)|(?:返|红包|给我?|退|转|赔|钱|送|补)[^。]{0,12}(?:好评|五星|改评|删评|删了?差评|撤评|改成)|(?:不然|否则|要不|不[退赔给补])[^。]{0,8}(?:差评|一星)|\bor (?:else )?(?:i['’]?(?:ll| will)?|you (?:will )?get)\b.{0,25}\b(?:bad|negative|one[- ]star|1[- ]star)|\b(?:(?:five|5)[- ]?stars?|good review|review|rating|feedback)\b.{0,40}\b(?:refund|pay|money|cash|discount|free|gift|[$£€]\s?\d+)|\b(?:refund|pay|money|cash|discount|free|gift|[$£€]\s?\d+)\b.{0,40}\b(?:reviews?|rating|stars|feedback)\b/iu,
  'false-invoice':
    /发票[^，。]{0,10}(?:多开|开[高多大]|写[高多]|虚|假|改|换|开成|写成|抬高)|(?:多开|虚开|开假|假的?|空白)[^，。]{0,4}发票|(?:开|写)(?:成|高|多)[^，。]{0,10}发票|\b(?:fake|false|inflated|higher|bigger|blank)\b.{0,15}\b(?:invoice|receipt)\b|\b(?:invoice|receipt)\b.{0,30}\b(?:higher|inflate\w*|more than|different (?:amount|item|name|goods)|twice|double|say it)/iu,
  'off-platform':
    /线下(?:交易|付款?|转账|打款)|私下(?:交易|转|付|走)|(?:不走|绕[开过]|避开|别走)[^，。]{0,4}(?:平台|淘宝|京东|拼多多|抖音)|(?:微信|支付宝|银行卡)[^，。]{0,6}(?:转|付|打款|收款|交易)|加[^，。]{0,3}微信[^。]{0,10}(?:转|付|便宜|买)|(?:转|付|打)[^，。]{0,6}(?:微信|支付宝|银行卡)|\b(?:outside|off|without)\b.{0,10}\b(?:the )?(?:platform|site|amazon|ebay|etsy|shopee|app)\b|\b(?:pay|transfer|send)\b.{0,25}\b(?:you directly|directly to you|paypal (?:friends|f&f)|bank transfer|wechat|zelle|venmo|in cash)\b/iu,
  'fake-order': /刷单|刷(?:销量|信誉)|空单|空包|\b(?:fake|brush\w*) (?:order|sale|purchase)s?\b|\bempty (?:box|parcel|package)\b/iu,
  'others-data':
    /(?:别人|其他(?:买家|顾客|客人)|(?:那|上一?)[个位](?:买家|顾客|客人|人)|前(?:夫|妻|男友|女友)|邻居|同事)[^，。]{0,10}(?:电话|地址|手机号?|订单|联系方式|买了?什么|信息)|\b(?:give|tell|show|send) me\b.{0,25}\b(?:other|another|that|last|previous) (?:buyer|customer|person)s?\b|\b(?:what|where|which)\b.{0,25}\b(?:other|another|that) (?:buyer|customer|person)\b|\bmy (?:ex|neighbou?r|colleague)(?:['’]s)?\b.{0,25}\b(?:ordered|bought|address|phone|orders?)\b/iu,
  'false-customs':
    /(?:报关|申报|海关|关税)[^，。]{0,10}(?:低|少|礼[品物]|样品|便宜|避)|(?:低报|少报|瞒报|逃税|避税)|\bunder-?(?:declare|value)\w*|\b(?:declare|mark|label|write|put)\b.{0,30}\b(?:as (?:a )?(?:gift|sample)|lower value|low(?:er)? price|lower amount)\b|\bavoid (?:customs|import|tax|duty|vat)/iu,
  'false-proof':
    /(?:假|伪造|倒签|改)[^，。]{0,4}(?:证明|报告|合同|证书|快递单|日期|保修)|(?:日期|时间)[^，。]{0,4}(?:写早|写晚|改成|倒填)|\b(?:fake|forge\w*|backdate\w*|false)\b.{0,25}\b(?:certificate|report|contract|proof|document|date|warranty|label)\b|\b(?:change|alter)\b.{0,15}\bdate\b.{0,15}\b(?:warranty|invoice|receipt|proof)/iu,
  'forbidden-goods':
    /(?:要|有没有|有|做|来|买|进|给我|卖)[^，。]{0,6}(?:高仿|仿品|A货|盗版|假烟)|(?:没|无|不用|不要)[^，。]{0,3}处方|未成年|\b(?:want|sell|make|get|have|need|buy)\b.{0,20}\b(?:replica|knock-?off|counterfeit|pirated)|\bwithout (?:a )?prescription\b|\b(?:under ?age|i['’]m 1[0-7])\b/iu,
  kickback: /回扣|好处费|\bkickback|\bunder the table\b|\bfinder['’]?s cut\b/iu,
  tenfold: /(?:假|退)一(?:赔|罚)十|十倍|10\s*倍|\b(?:ten times|tenfold|10x)\b/iu,
  threefold: /(?:假|退)一(?:赔|罚)三|三倍|3\s*倍|\b(?:three times|threefold|triple|3x)\b/iu,
  'refund-only':
    /仅退款|只退款|不退货|货[^，。]{0,3}(?:不退|留)|(?:refund|money back)\b.{0,25}\b(?:keep|without (?:return|sending))|\bkeep (?:it|the item)\b.{0,25}\brefund|\brefund[- ]only\b/iu,
  'part-refund':
    /部分退款|退(?:一半|一部分|点|[\d一二三四五六七八九十]+[元块])|补偿|\bpart(?:ial)?(?:ly)? refund|\bsome (?:of my )?money back\b|\bcompensat/iu,
  'price-match': /价保|保价|补差价|差价|降价了|\bprice[- ](?:match|drop|adjust)|\bcheaper now\b/iu,
  exchange: /换货|换一[个件双台]|换[大小]一?码|\bexchange\b|\bswap\b|\b(?:another|different) (?:size|colou?r)\b/iu,
  resend:
    /补发|重发|再[寄发]一|少发|漏发|\bre-?send|\bsend (?:me )?(?:a new|another|the missing)|\breplacement\b|\bmissing (?:part|item|piece)/iu,
  cancel: /取消订单|取消这?单|不要了|别发了|\bcancel/iu,
  return: /退货|退款|退钱|无理由|\brefund|\breturn\b|\bmoney back\b/iu,
  faster: /加急|快点|尽快|催|今天(?:发|送)|什么时候(?:发|到)|\b(?:faster|sooner|urgent(?:ly)?|express|rush|today|asap|hurry)\b/iu,
  invoice: /发票|\binvoice\b|\breceipt\b/iu,
  address: /改(?:个|一下|下)?地址|换(?:个)?地址|\b(?:change|correct|different|new)\b.{0,12}\baddress\b/iu,
  custom: /礼盒|礼品?包装|贺卡|刻字|定制|写张|\bgift[- ]?wrap|\bengrav|\bcustom\w*\b|\bhandwritten\b|\bcard with\b/iu,
  'free-shipping': /包邮|免邮|运费|\bfree (?:shipping|delivery|postage)\b|\b(?:shipping|postage|delivery) (?:cost|fee|charge)/iu,
  gift: /赠品|送(?:个|点|我|一)|小礼物|\bfreebie|\bfree (?:gift|sample|item)|\bgift\b|\bextra\b/iu,
  discount: /便宜|优惠|打折|折扣|抹零|少点|\bdiscount|\bcheaper\b|\bbetter price\b|\bcoupon\b/iu,
  explain: /怎么(?:用|装|回事|还)|解释|说明|道歉|到哪了|查一下|\bhow (?:do|to|does)\b|\bwhy\b|\bwhere is\b|\bexplain|\bapolog/iu,
}

/** What a text asks for: what may not be granted first. `other` where no word of ours is in it. */
export const demandIn = (text: string): Demand => DEMANDS.find(demand => demand !== 'other' && SAYS[demand].test(text)) ?? 'other'

export const isUnlawful = (demand: Demand): demand is UnlawfulDemand => UNLAWFUL.some(one => one === demand)
