import { fold } from '../extraction/text.ts'
import { ko } from '../extraction/words/ko.ts'
import type { HeaderWords } from '../extraction/words/things.ts'
import type { Field, List } from './fields.ts'

/** Words of headers that stand in files only; what runs on pages has no room for them. */
export const fileWords: HeaderWords[] = [
  {
    ordered: 'sale|checkout',
    currency: 'currency code|order currency',
    payment: 'transaction',
    author: 'left by',
    product: 'product handle|handle',
    lastName: 'surname',
  },
  {
    review: 'rezension|bewertungstext|kundenbewertung',
    stars: 'sterne|bewertung',
    text: 'kommentar',
    author: 'verfasser|autor',
    reply: 'antwort',
    registered: 'registriert|kunde seit',
    orders: 'bestellungen',
    spent: 'umsatz|gesamtumsatz|kundenumsatz',
    last: 'letzte',
    submitted: 'bewertungsdatum|erstellt',
    total: 'rechnungsbetrag',
    nothing: 'ihre',
  },
  {
    review: 'reseña|la reseña|opinión|resenha',
    stars: 'calificación|puntuación|estrellas|avaliação|estrelas',
    text: 'comentario|comentário',
    reply: 'respuesta|resposta',
    orders: 'pedidos|compras',
    spent: 'gastado|gasto|total gastado|gasto total|total gasto',
    last: 'último|última',
    registered: 'registro|cliente desde|cadastro|registrado',
    nothing: 'da|sua',
  },
  { buyer: '订购人|买方', receiver: '收件者', email: '电邮', currency: '币别', sku: '规格编码', ordered: '成立' },
  { review: 'đánh giá|bình luận', stars: 'số sao' },
  { review: 'ulasan', text: 'komentar', stars: 'penilaian|bintang' },
  {
    review: 'レビュー|評価コメント',
    stars: '評価|評価点|星|星の数',
    text: '本文|内容|コメント',
    author: '投稿者',
    submitted: '投稿|レビュー日',
    reply: '返信|店舗からの返信',
    orders: '注文回数|購入回数',
    spent: '累計購入金額|購入金額|累計金額',
    last: '最終|直近',
    registered: '会員登録|登録',
    lastName: '名字|苗字',
    firstName: '名前',
    phone: '携帯|携帯電話',
  },
]

/**
 * What the words of a header do not tell: the field it is in a list, or null where it is none. Small letters, words apart; the first that fits is it.
 * `weight`: less than sure, so that a better column goes before it.
 */
export const FIXED_FIELDS: Record<List, [pattern: RegExp, field: Field | null, weight?: number][]> = {
  orders: [
    [/^(?:sale|receipt|increment|checkout|parent order|main order) (?:id|number|no\.?|#)$/, 'orderId'],
    [/^(?:transaction|invoice|po|purchase order|cart) (?:id|number|no\.?|#)$/, 'orderId', 0.46],
    [/^(?:merchant|seller|shop) order (?:id|number|no\.?)$/, 'orderId', 0.5],
    [/^(?:buyer|customer) user ?(?:id|name)$/, 'customerKey'],
    [/average|avg|\baov\b|cumulative|平均|客单价/, null],
    // What is only a part of the whole, or was never paid.
    [
      /^(?!.*inc).*\b(?:shipping|delivery|postage|freight|handling|fee|fees|commission|tax|taxes|vat|gst|discount|tip|coupon|voucher|rebate|subsidy|weight|cost)\b.*\b(?:total|amount|price|cost|fee|paid|value)\b/,
      null,
    ],
    [
      /^(?!.*inc).*\b(?:total|amount|price|value)\b.*\b(?:of )?(?:shipping|delivery|postage|freight|fees?|commission|tax(?:es)?|vat|discounts?|tips?|weight)\b/,
      null,
    ],
    [
      /\b(?:original|list|compare at|regular|retail|cost) price\b|msrp|原价|ตั้งต้น|harga awal|giá gốc|preço original|市场价|吊牌价|成本|cost of goods|\bcogs\b|profit|margin/,
      null,
    ],
    [/(?:优惠|折扣|减免|补贴|运费|邮费|服务费|佣金|税|积分|红包|满减|立减|退款?邮费).*(?:金额|总额|合计)?$/, null],
    [/\bfirst ?name\b/, 'firstName'],
    [/\b(?:last ?name|surname)\b/, 'lastName'],
    [/^(?:(?:net|gross|total) )?sales?(?: amount| total| value)?$|^(?:final|paid) price$|^total charged$/, 'total'],
    [/^product sales$|^gross(?: amount)?$/, 'total'],
    // The shop's own name, or a branch's.
    [/^to e ?mail/, null],
    [/^(?:商户|商家|门店|店铺|网点|仓库|供应商|seller|merchant|shop|store|vendor|warehouse|branch) ?(?:名称|名|编号|name|id)?$/, null],
    [/^принят в обработку$/, 'placedOn'],
    [/^total (?:incl|inc)\.? /, 'total'],
    [/^(?:sale|selling|item|unit) price$/, 'unitPrice'],
    [/^(?:title|description|item description|line ?item name|item|produktbeschreibung)$/, 'items'],
    [/^(?:order quantity|items sold|quantity ordered|quantity purchased)$/, 'quantity'],
    [/^(?:variant|item|product|seller|merchant) sku$|^custom label(?: \(sku\))?$|^référence$|^art\. ?nr\.?$/, 'sku'],
    [/^ship(?:ping)? name$/, 'customerName', 0.9],
    [/支付宝账号|会员名|旺旺|下单帐号|下单账号/, 'customerKey'],
    [/(?:买家|用户|客户|顾客).*(?:实付|实际支付)/, 'total'],
  ],
  customers: [
    [/average|avg|\baov\b|平均|客单价/, null],
    [
      /^(?:transaction|order|purchase|visit)s?(?: count)?$|^visits$|^nombre de commandes$|^numero ordini$|^anzahl bestellungen$|^número de pedidos$/,
      'orders',
    ],
    [/(?:次数|笔数|单数)$/, 'orders'],
    [/^total (?:purchases|sales)$/, 'spent'],
    [/^(?:last|latest) visit$|最近.*消费.*[日间]$|^最近.*消費日?$/, 'lastOrderOn'],
    [/^first visit$|^(?:cliente|client) (?:desde|depuis)$/, 'registeredOn'],
    [/\bfirst ?name\b|^nombre$|^nome$/, 'firstName', 0.8],
    [/\b(?:last ?name|surname)\b|^nom$/, 'lastName', 0.8],
    [/^(?:会員|회원|顧客) ?id$|^(?:num[ée]ro|n°) client$|^klantnummer$/, 'customerKey'],
  ],
  reviews: [
    [/average|avg|平均/, null],
    [/^rating ?value$|^note$|^nota$/, 'stars'],
    [/^product (?:id|handle|url|sku)$|^(?:handle|asin|sku)$/, 'product', 0.5],
    [/\bfirst ?name\b/, 'firstName'],
    [/\b(?:last ?name|surname)\b/, 'lastName'],
    [/(?:display|nick|review(?:er)? user) ?name$|^consumer$/, 'customerName'],
    [/\b(?:reply|response) (?:date|created)|date (?:of )?(?:reply|response)/, 'repliedOn'],
    [/^(?:company|owner|merchant|store|seller|shop|business|your) (?:reply|response)(?: content| text| body)?$/, 'reply'],
    [/^(?:body|content|message|text)$/, 'text'],
    [/author e ?mail$|reviewer e ?mail$|customer e ?mail$/, 'email'],
    [/author$/, 'customerName'],
    [/^comment date|^create time$/, 'postedOn'],
    [/^(?:商户|商家|门店|店铺) ?(?:名称|名|id)$/, null],
  ],
}

/** Of several columns for one field the first that is found here goes first; what comes after `null` goes after all others. */
export const RANKS: Partial<Record<Field, (RegExp | null)[]>> = {
  total: [
    /^product sales$|^net sales$|^gross(?: amount)?$|grand total|实付|实际支付|buyer paid|amount paid|paid amount|total paid|total charged|total collected|payment total|total pembayaran|請求金额|결제 금액|결제금액/,
    /\border total|\btotal (?:order|amount|price|payment)|^total\b|总|合计/,
    null,
    /sub ?total|小计|小計|zwischensumme|excl|\bex\b|\bnet\b|netto|应收|实收|before|product|item|商品/,
  ],
  unitPrice: [/deal|discounted|sale|selling|final|paid|成交|实际|折后|活动/],
  text: [/content|body|text|comment|内容|正文|本文|內容/],
  placedOn: [/order|下单|创建|created|注文|주문/],
}

/** Traditional characters of headers as the simplified ones the words are written in; both lines go together. */
const TRADITIONAL =
  '訂單編號買賣電話機時間狀態數價總額實應顧員評論內標題貨達預計聯絡郵幣種規點後發團帳產戶暱稱會費運優類區級積關閉註冊覆復購們備採銷進項來從對無與訊單貼圖張條筆層週別碼'
const SIMPLIFIED =
  '订单编号买卖电话机时间状态数价总额实应顾员评论内标题货达预计联络邮币种规点后发团帐产户昵称会费运优类区级积关闭注册复复购们备采销进项来从对无与讯单贴图张条笔层周别码'
const simplified = new Map([...TRADITIONAL].map((sign, i) => [sign, SIMPLIFIED[i] ?? sign]))

const KOREAN = new RegExp(
  Object.values(ko)
    .flatMap(words => words.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

/**
 * A header as its words: small letters, "order_id", "orderId" and "order.id" as "order id", without signs around it, articles that hang on a word, and with
 * Traditional Chinese and compound Korean words as the tables have them.
 */
export function headerText(header: string): string {
  const apart = header
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/(?<=[a-z])\.(?=[a-z])/gi, ' ')
    .replace(/[_-]+/g, ' ')
  const text = fold(apart)
    .replace(/^[*\s]+|[*:\s]+$/g, '')
    .replace(/\b[dl]['’]/g, '')
  if (/[\uac00-\ud7af]/.test(text)) return text.replace(KOREAN, ' $& ').replace(/\s+/g, ' ').trim()
  return /[\u4e00-\u9fff]/.test(text) && !/[\u3040-\u30ff]/.test(text) ? [...text].map(sign => simplified.get(sign) ?? sign).join('') : text
}
