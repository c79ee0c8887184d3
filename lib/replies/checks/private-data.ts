import type { CheckInput, Span } from '../case.ts'

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何罗高林郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'

/** Kinds of private data and their shapes. Order matters: the most telling name is given first. */
const SHAPES: [kind: string, RegExp][] = [
  ['e-mail', /[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+/u],
  [
    'identity number',
    /(?<!\d)\d{17}[\dXx](?!\w)|身份证号|身份证[:：\\d]|护照号|\bssn\b|\bsocial security\b|(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)|\bpassport (?:no|number)/iu,
  ],
  [
    'order number',
    /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)|(?<!\d)\d{6}-\d{15}(?!\d)|(?<!\d)\d{2}-\d{5}-\d{5}(?!\d)|(?:订单|单号|运单|快递单)(?:编?号)?\s*[:：是为]?\s*[A-Za-z]{0,4}\d{4,}|\b(?:order|tracking|invoice)\s*(?:id|no\.?|number)?\s*[:#]?\s*#?[A-Z]{0,4}-?\d{3,}/iu,
  ],
  [
    'phone number',
    /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[-\s]\d{7,8}(?!\d)|(?<!\d)400[-\s]?\d{3}[-\s]?\d{4}(?!\d)|\+\d{1,3}[\s.-]?\(?\d{1,4}\)?(?:[\s.-]?\d{2,4}){2,4}|\(\d{3}\)\s?\d{3}[-.\s]\d{4}|(?<!\d)\d{3}[-.\s]\d{3}[-.\s]\d{4}(?!\d)|(?<!\d)0\d{3,4}\s?\d{3}\s?\d{3,4}(?!\d)|手机(?:尾)?号(?:码)?\s*[:：是为]?\s*\d{3,}|尾号\s*[:：是为]?\s*\d{3,}|电话\s*[:：是为]?\s*\d{5,}/u,
  ],
  [
    'chat account',
    /(?:微信|薇信|威信|vx|wechat|qq|扣扣|whatsapp|telegram|line)\s*(?:号|id)?\s*[:：是为]?\s*(?=[\w-]*\d)[A-Za-z0-9_-]{5,}|(?:微信|薇信|威信|wechat|vx)\s*(?:号|id)?\s*[:：是为]?\s*[A-Za-z][A-Za-z0-9_-]{5,}|加(?:我|下|一下|您|你)?(?:的)?(?:微信|薇信|威信|vx|qq|扣扣)/iu,
  ],
  ['link', /https?:\/\/|\bwww\.\w|\b[a-z0-9-]+\.(?:com|cn|net|shop|co\.uk)\b/iu],
  [
    'payment details',
    /(?:您|你)的(?:银行卡|信用卡|储蓄卡)|卡号|(?:银行卡|信用卡).{0,4}\d{4}|支付宝(?:账|帐)|(?:账|帐)户尾号|花呗|白条|\b(?:credit|debit|bank) card|card (?:ending|number)|\bbank account|\baccount number|\biban\b|\bsort code|\bpaypal (?:account|address|e-?mail)/iu,
  ],
  [
    'address',
    /\p{Script=Han}{1,8}(?:路|街|巷|弄|大道|胡同|小区|花园|公寓|大厦|村|苑)\s*\d+\s*(?:号|弄|栋|幢|座|单元|室|楼|层)?|\d+\s*(?:栋|幢|单元)\s*\d*|\d{3,4}室|收货地址(?:是|为|[:：])|(?:住在|家在|送到您|您家|您公司)(?:在)?[^，。]{0,8}(?:路|街|小区|花园|苑|楼|村|大厦|区)|\b\d{1,5}[A-Za-z]? (?:[A-Z][\w'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Close|Terrace|Place|Square|Crescent|Gardens)\b|\b(?:Apt|Apartment|Flat|Unit|Suite)\.? #?\d+|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b/u,
  ],
  [
    'name',
    new RegExp(
      `(?<!\\p{Script=Han})(?:尊敬的|亲爱的|感谢|谢谢)?[${SURNAMES}]\\p{Script=Han}{0,2}(?:先生|女士|小姐|太太|阿姨|大哥|大姐)|(?:收件人|收货人|下单人|预订人|姓名)(?:是|为|[:：])\\s*\\p{Script=Han}{2,4}|(?:收件人|收货人|买家)[${SURNAMES}]\\p{Script=Han}{1,2}(?=的|，|,|您)|^(?:尊敬的|亲爱的)?(?!顾客|贵|任何)[${SURNAMES}]\\p{Script=Han}{1,2}[,，：:\\s]*(?:您好|你好)|\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? [A-Z][a-z]+|\\b(?:Hi|Hello|Dear|Hey|Sorry|Thanks|Thank you),? (?!(?:Sir|Madam|Guest|Customer|Valued|Buyer|There|All|Team|Friend)\\b)[A-Z][a-z]+ [A-Z][a-z]+`,
      'u',
    ),
  ],
  [
    'health',
    /(?:您|你)(?:的)?(?:身体)?(?:有|患有?|得了?|这种)?(?:病情|病历|疾病|糖尿病|高血压|心脏病|抑郁|癌|肿瘤|手术|过敏史|过敏体质|孕期|怀孕|怀了|流产|艾滋|肝炎|残疾|住院|诊断|胃病|精神)|\byour (?:\w+ )?(?:illness|disease|diabet\w+|pregnan\w+|surgery|cancer|depression|anxiety|medication|disabilit\w+|diagnos\w+|hiv|condition|allerg\w+|miscarriage|mental health|medical)\b|\bas you(?:['’]re| are) (?:pregnant|diabetic|disabled|allergic)/iu,
  ],
  [
    'tier',
    /VIP|(?:钻石|黄金|白金|铂金|银卡|金卡|黑卡|高级|尊享)(?:会员|客户|用户)|会员(?:等级|积分|级别)|(?<!广)大客户|(?:重点|重要|高价值)客户|\b(?:gold|platinum|silver|diamond|top|elite|high-value|premium|loyalty) (?:tier|member|customer|status|level)s?\b/iu,
  ],
  [
    'order history',
    /(?:您|你)(?:之前|上次|以前|曾经?|一共|总共|已经?)[^，。]{0,6}(?:退过|退了|投诉过|差评过|下过|买过|消费)[^，。]{0,3}(?:\d|[一二两三四五六七八九十多几])|(?:您|你)的第[\d一二三四五六七八九十]+(?:单|次(?:订单|下单|退))|\byou(?:['’]ve| have)? (?:already )?(?:returned|complained|refunded|claimed|ordered|spent) (?:\w+ )?(?:\d+|two|three|four|five|six|several|many|[$£€]\d+)/iu,
  ],
  ['long number', /(?<![\d.])\d{6,}(?![\d.]*%)|(?<!\w)(?=[A-Z]*\d[A-Z\d]{5,}\b)(?=\d*[A-Z])[A-Z\d]{10,}(?!\w)/u],
]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The first private thing in a reply: by its shape, or because we know this person by it. */
export function privateThing(input: CheckInput): { kind: string; span: Span } | null {
  const { reply } = input
  for (const name of input.customer?.names ?? []) {
    const known = name.trim()
    if (known.length < 2) continue
    const m = new RegExp(/[A-Za-z]/.test(known) ? `(?<![\\w])${escaped(known)}(?![\\w])` : escaped(known), 'iu').exec(reply)
    if (m) return { kind: 'name', span: [m.index, m.index + m[0].length] }
  }
  for (const [kind, shape] of SHAPES) {
    const m = shape.exec(reply)
    if (m) return { kind, span: [m.index, m.index + m[0].length] }
  }
  return null
}
