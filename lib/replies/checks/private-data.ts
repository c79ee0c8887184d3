import type { CheckInput, Span } from '../case.ts'
import { unmasked } from './unmasked.ts'

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗高林郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'

/** Kinds of private data and their shapes. Order matters: the most telling name is given first. */
const SHAPES: [kind: string, RegExp][] = [
  [
    'e-mail',
    /[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+|\b[\w.-]+ ?(?:\(at\)|\[at\]| at ) ?[\w-]+ ?(?:\(dot\)|\[dot\]| dot ) ?(?:com|net|org|co|cn|shop)\b/iu,
  ],
  [
    'identity number',
    /(?<!\d)\d{17}[\dXx](?!\w)|身份证号|身份证[:：\\d]|护照号|\bssn\b|\bsocial security\b|(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)|\bpassport (?:no|number)/iu,
  ],
  [
    'order number',
    /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)|(?<!\d)\d{6}-\d{15}(?!\d)|(?<!\d)\d{2}-\d{5}-\d{5}(?!\d)|\d{3,}\s*(?:开头|结尾|打头)的?(?:那一?单|订单|单)|\b(?:booking|reservation|confirmation|case|ticket) (?:ref\w*|no\.?|number|code|id)?\s*[:#]?\s*(?=[A-Z\d-]*\d)[A-Z\d-]{5,}|(?:订单|单号|运单|快递单)(?:编?号)?\s*[:：是为]?\s*[A-Za-z]{0,4}\d{4,}|\b(?:order|tracking|invoice)\s*(?:id|no\.?|number)?\s*[:#]?\s*#?[A-Z]{0,4}-?\d{3,}/iu,
  ],
  [
    'phone number',
    /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[-\s]\d{7,8}(?!\d)|(?<!\d)400[-\s]?\d{3}[-\s]?\d{4}(?!\d)|\+\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}|\(\d{3}\)\s?\d{3}[-.\s]\d{4}|(?<!\d)\d{3}[-.\s]\d{3}[-.\s]\d{4}(?!\d)|(?<!\d)0\d{3,4}\s?\d{3}\s?\d{3,4}(?!\d)|手机(?:尾)?号(?:码)?\s*[:：是为]?\s*\d{3,}|(?:手机|电话)[^，。]{0,4}(?:末|后|尾)[^，。]{0,3}[是为]?\s*\d{3,}|(?<!\d)\d{3}[-.\s]\d{4}[-.\s]\d{3}(?!\d)|尾号\s*[:：是为]?\s*\d{3,}|\d{2,4}\*{2,}\d{2,4}|\b(?:mobile|phone|number|cell) (?:ending|that ends)\b|电话\s*[:：是为]?\s*\d{5,}/u,
  ],
  [
    'chat account',
    /(?:微信|薇信|威信|vx|wechat|qq|扣扣|whatsapp|telegram|line)\s*(?:号|id|is)?\s*[:：是为]?\s*(?=[\w-]*\d)[A-Za-z0-9_-]{5,}|(?:微信|薇信|威信|wechat|vx)\s*(?:号|id)?\s*[:：是为]?\s*[A-Za-z][A-Za-z0-9_-]{5,}|(?:微|薇|卫)\s*[♥❤信星]?\s*(?:号)?\s*[:：]\s*[a-z0-9]|\btelegram\b|\bhandle:? @?[a-z]+[_\d]|加[^，。]{0,5}(?:的)?(?:微信|薇信|威信|vx|qq|扣扣)|(?:加|\+|➕)\s*(?:我|个|一下)?\s*[薇微威V卫]\s*[:：]?\s*[a-z0-9]|(?<![a-z])[Vv]\s*(?:信|我|:|：)|[薇微威卫]\s*[:：]\s*[a-z0-9]|\bwei ?xin\b|(?:小红书|抖音|微博|公众号)(?:号|搜|找)|(?:搜|加|关注)(?:一下)?(?:我们的)?(?:小红书|微博|公众号|抖音号)|\b(?:insta(?:gram)?|facebook|snapchat|tiktok|messenger|skype)\b|(?<![\w.])@[a-z]\w{3,}/iu,
  ],
  ['link', /https?:\/\/|\bwww\.\w|\b[a-z0-9-]+\.(?:com|cn|net|shop|co\.uk)\b/iu],
  [
    'payment details',
    /(?:您|你)(?:的|在)[^，。]{0,8}(?:银行卡|信用卡|储蓄卡|那张卡|账户|账号)|卡号|(?:银行卡|信用卡).{0,4}\d{4}|支付宝(?:账|帐)|(?:账|帐)户尾号|花呗|白条|\b(?:credit|debit|bank) card|card (?:ending|number)|\bbank account|\baccount number|\biban\b|\bsort code|\bpaypal (?:account|address|e-?mail)|\b(?:visa|mastercard|amex|american express|maestro) (?:ending |card )?\d|(?<!\d)(?:\d{4}[ -]){3}\d{1,4}(?!\d)/iu,
  ],
  [
    'address',
    /\p{Script=Han}{1,8}(?:路|街|巷|弄|大道|胡同|小区|花园|公寓|大厦|村|苑)\s*\d+\s*(?:号|弄|栋|幢|座|单元|室|楼|层)?|\d+\s*(?:栋|幢|单元)\s*\d*|\d{3,4}(?:室|号?房(?!型|价))|收货地址(?:是|为|[:：])|[一二两三四五六七八九十]+\s*(?:号楼|单元|号院)|\b\d{1,5}[A-Za-z]? (?:[A-Z][\w'’]+ ){1,3}(?:Way|Row|Hill|Park|Green|Mews|Grove|Walk|Quay)\b|门牌号?\s*\d+|车牌|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z\d]{5}|(?:您|你)(?:是)?家?住(?:在)?(?![店我酒旅宾民这的房入了得过])[^，。]{2,8}(?:那边|附近|里|旁边|对面)|(?:有|知道|记得)(?:您|你)的?(?:家庭)?地址|\b(?:flat|apartment|floor|door|room) [^.!?]{0,24}\bof (?:[A-Z][a-z]+ )+House\b|\b(?:on|at|in) (?:[A-Z][a-z]+ ){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Close|Terrace|Crescent|Gardens|Towers?)\b|\b(?:licen[cs]e|number) plate\b|\byour address (?:is|on|in|at)\b|(?:住在|家在|送到您|您家|您公司)(?:在)?[^，。]{0,8}(?:路|街|小区|花园|苑|楼|村|大厦|区)|\b\d{1,5}[A-Za-z]? (?:[A-Z][\w'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Close|Terrace|Place|Square|Crescent|Gardens)\b|\b(?:Apt|Apartment|Flat|Unit|Suite)\.? #?\d+|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b/u,
  ],
  [
    'name',
    new RegExp(
      `(?<!\\p{Script=Han})(?:尊敬的|亲爱的|感谢|谢谢)?[${SURNAMES}]\\p{Script=Han}{0,2}(?:先生|女士|小姐|太太|阿姨|大哥|大姐)|(?<![a-z])[a-z]+[_\\d][\\w-]{3,}\\s*(?:这位)?(?:买家|客人|顾客|用户)|(?:买家|用户|客人|昵称)\\s*[:：]?\\s*[a-z]+[_\\d]\\w{3,}|\\b(?:[Bb]uyer|[Uu]ser|[Cc]ustomer) [a-z]+[\\d_]\\w+|(?:收件人|收货人|下单人|预订人|姓名)(?:是|为|[:：])\\s*\\p{Script=Han}{2,4}|(?:收件人|收货人|买家|客人|顾客|住客)[${SURNAMES}]\\p{Script=Han}{1,2}(?=的|，|,|您)|^(?:尊敬的|亲爱的)?(?!顾客|贵|任何)[${SURNAMES}]\\p{Script=Han}{1,2}[,，：:\\s]*(?:您好|你好)|\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? (?:[A-Z]\\.? ?)*[A-Z][a-z]+|\\b(?:Hi|Hello|Dear|Hey|Sorry|Thanks|Thank you),? (?!(?:Sir|Madam|Guest|Customer|Valued|Buyer|There|All|Team|Friend)\\b)[A-Z][a-z]+ [A-Z][a-z]+`,
      'u',
    ),
  ],
  [
    'health',
    /(?:病历|病史|体检|检查)(?:单|报告)?[^，。]{0,4}(?:您|你)|(?:您|你)(?:的)?(?:身体)?(?:刚|有|患有?|得了?|这种|做了?|做完|动了?)*(?:病情|病历|疾病|糖尿病|高血压|心脏病|抑郁|癌|肿瘤|手术|做完?[^，。]{0,2}手术|过敏史|过敏体质|孕期|怀孕|怀了|流产|艾滋|肝炎|残疾|住院|病历|病史|诊断|胃病|精神)|\byour (?:\w+ )?(?:illness|disease|heart|diabet\w+|pregnan\w+|surgery|cancer|depression|anxiety|medication|disabilit\w+|diagnos\w+|hiv|condition|allerg\w+|miscarriage|mental health|medical)\b|\bas you(?:['’]re| are) (?:pregnant|diabetic|disabled|allergic)/iu,
  ],
  [
    'tier',
    /VIP|(?:钻石|黄金|白金|铂金|银卡|金卡|黑卡|高级|尊享)(?:会员|客户|用户)|会员(?:等级|积分|级别)|(?<!广)大客户|(?:重点|重要|高价值)客户|\b(?:gold|platinum|silver|diamond|top|elite|high-value|premium|loyalty|vip|best|valued top) (?:tier|member|customer|client|status|level)s?\b/iu,
  ],
  [
    'order history',
    /(?:您|你)(?:今年|去年|这个月|一年|至今)?在(?:我们|本店|小店|店里)[^，。]{0,6}(?:花|消费|买|下)了|(?:您|你)(?:的)?(?:女儿|儿子|孩子|爱人|老公|老婆|父母|妈妈|爸爸|公司|单位)[^，。]{0,2}在[^，。]{2,}|\b[Yy]our (?:daughter|son|wife|husband|mother|father|boss|child|kids?)(?: \w+)? (?:at|in|from) (?:St\b|[A-Z])|(?:您|你)(?:之前|上次|以前|曾经?|一共|总共|已经?)[^，。]{0,6}(?:退过|退了|投诉过|差评过|下过|买过|消费)[^，。]{0,3}(?:\d|[一二两三四五六七八九十多几])|(?:您|你)的第[\d一二三四五六七八九十]+(?:单|次(?:订单|下单|退))|\byou(?:['’]ve| have)? (?:already )?(?:returned|complained|refunded|claimed|ordered|spent) (?:\w+ )?(?:\d+|two|three|four|five|six|several|many|[$£€]\d+)|\b(?:second|third|fourth|fifth|2nd|3rd|4th|\d+th) (?:refund|return|complaint|claim|order)\b[^.!?]{0,24}\b(?:account|you|yours|your)\b|(?:账|帐)号[^，。]{0,8}(?:第[二三四五六七八九十\d]+次|多次)/iu,
  ],
  ['long number', /(?<![\d.])\d{6,}(?![\d.]*%)|(?<!\w)(?=[A-Z]*\d[A-Z\d]{5,}\b)(?=\d*[A-Z])[A-Z\d]{10,}(?!\w)/u],
]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The first private thing in a reply: by its shape, disguised or not, or because we know this person by it. */
export function privateThing({ reply, customer }: CheckInput, plain = unmasked(reply)): { kind: string; span: Span } | null {
  for (const name of customer?.names ?? []) {
    const known = name.trim()
    if (known.length < 2) continue
    const m = new RegExp(/[A-Za-z]/.test(known) ? `(?<![\\w])${escaped(known)}(?![\\w])` : escaped(known), 'iu').exec(reply)
    if (m) return { kind: 'name', span: [m.index, m.index + m[0].length] }
  }
  const { text, spanOf } = plain
  for (const [kind, shape] of SHAPES) {
    const m = shape.exec(text)
    if (m) return { kind, span: spanOf(m.index, m.index + m[0].length) }
  }
  return null
}
