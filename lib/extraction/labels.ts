import { fold } from './text.ts'

/**
 * What a header or a label says of the values under or after it. `number`, `name`, `date`, `total`, `comment` are said of several things; the
 * kind of the page decides. `foreignId`: a number that is neither an order's nor a customer's. `foreign`: speaks of another kind of page.
 * `other`: at home on any page, says nothing.
 */
export type Label =
  | 'orderId'
  | 'number'
  | 'buyer'
  | 'receiver'
  | 'nick'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'orderedOn'
  | 'date'
  | 'paidOn'
  | 'total'
  | 'amount'
  | 'price'
  | 'refunded'
  | 'status'
  | 'paidStatus'
  | 'promisedOn'
  | 'deliveredOn'
  | 'item'
  | 'quantity'
  | 'sku'
  | 'currency'
  | 'customerId'
  | 'orderCount'
  | 'spent'
  | 'lastOrderOn'
  | 'registeredOn'
  | 'reviewId'
  | 'author'
  | 'stars'
  | 'title'
  | 'reviewText'
  | 'comment'
  | 'reviewedOn'
  | 'reply'
  | 'repliedOn'
  | 'answerBy'
  | 'foreignId'
  | 'foreign'
  | 'other'

type Words = Record<Label, string>

/**
 * English. Words of one meaning are separated by commas, endings and beginnings in brackets are alternatives: "order [id|no]" is "order id" and
 * "order no". A translator copies the table and replaces the words.
 */
const en = {
  orderId: '[|sales ]order, order [id|no|no.|number|#|ref|reference|code|nr|name|sn], purchase id, purchase order no',
  number: 'id, no, no., #, number, ref, ref., reference, code, ref no, reference no, reference number, nr, record',
  buyer: '[customer|buyer|client|member|billing|bill-to][| name], shopper, purchaser, [ordered|placed] by, sold to, guest, customer info',
  receiver: '[recipient|receiver|contact][| name], [ship to|ship-to|shipping] name, ship to, consignee, deliver to',
  nick: 'username, user name, nickname, nick, buyer id, account, account name, login, user id, user, screen name, buyer account, customer account, handle',
  name: 'name, full name, display name',
  firstName: 'first name, firstname, given name, forename, first',
  lastName: 'last name, lastname, surname, family name, last',
  email: '[|customer |buyer |billing |contact ][email|e-mail], [email|e-mail] address, mail',
  phone: 'phone, telephone, phone number, mobile, mobile number, tel, tel., phone no, cell, contact number, customer phone, mobile phone',
  orderedOn:
    '[order|purchase] date, [ordered|placed|purchased][| on| at], date [ordered|placed], order [time|placed|created|date/time], bought on',
  date: 'date, created, created [at|on|time|date], date [added|created], added, added on, time, creation [date|time], datetime, [date/|date & ]time',
  paidOn: 'paid on, payment date, date paid, paid at, payment time, paid date',
  total:
    '[|order |grand ]total, total [price|amount|paid|due|charged], total incl. tax, [order|paid] amount, order value, amount paid, grand total purchased, buyer paid, paid total, paid, sum',
  amount: 'amount, value, payment, revenue, net total, subtotal, sub-total, sub total, total sales, net amount',
  price: 'price, unit price, item price, cost per item, rate, unit cost, price/qty, price each, cost',
  refunded: 'refunded, refund, refund amount, refunded amount, total refunded, amount refunded, refund total',
  status: '[|order |fulfillment |fulfilment |delivery |shipping |current ]status, [|order ]state, fulfillment, stage',
  paidStatus: 'payment status, payment state, financial status, paid status',
  promisedOn:
    'promised, [promised|delivery|arrives|deliver] by, [estimated|expected|est.|promised] delivery, [|estimated |expected ]delivery date, eta, expected on, delivery due, latest delivery, deliver before',
  deliveredOn: 'delivered, delivered on, delivered at, date delivered, received on, delivery time, actual delivery, delivered date',
  item: '[product|item|article][|s| name| title], purchased, goods, listing, order items, items ordered, line items, reviewed product, product reviewed, menu item, dish',
  quantity: 'quantity, qty, qty., units, pcs, quantity ordered, item count, number of items, no. of items, items count, total items',
  sku: 'sku, item sku, product sku, seller sku, model',
  currency: 'currency',
  customerId:
    'customer id, client id, member id, customer no, customer no., customer number, customer #, customer code, member no, cust. id, buyer no',
  orderCount:
    'orders, orders [count|placed], order [count|qty], [|total |lifetime |completed |# |# of |number of |no. of ]orders, purchases, total purchases, purchase count',
  spent:
    '[|total |amount |money ]spent, [total |]spend, lifetime [value|spend|sales], ltv, clv, total [revenue|order value|sales to date], customer value, sales',
  lastOrderOn: '[last|latest|most recent|recent] [order|purchase][| date| on], last [purchased|ordered|bought]',
  registeredOn:
    'registered, registered on, [registration|join] date, date registered, [joined|signed up][| on], sign up date, sign-up, [customer |member |]since, first [seen|order], created account, registration time',
  reviewId: 'review id, review no, review number, feedback id, review #, rating id',
  author: 'author, reviewer, reviewed by, posted by, review by, written by, reviewer name, rated by, from, author name, commenter, rater',
  stars:
    'rating, stars, star rating, score, review rating, overall rating, product rating, grade, customer rating, feedback rating, feedback type, rate given, star',
  title: 'title, subject, headline, review title, summary, review summary, heading',
  reviewText:
    'review, review text, review content, feedback, feedback comment, customer review, body, review body, buyer feedback, feedback left, feedback text, review details, review comment',
  comment: 'comment, comments, text, content, message, opinion, remark by buyer, description',
  reviewedOn:
    'review [date|time], [submitted|posted|reviewed|published|rated|left] on, submitted, posted, reviewed, published, received, date [posted|submitted], submi[tted at|ssion date]',
  reply:
    '[|your |seller |our |shop |merchant |public |store |owner |admin ][reply|response], response from [seller|the owner|the seller], replied, answer',
  repliedOn: 'replied on, response date, reply date, replied at, reply time',
  answerBy: '[reply|respond|answer] by, [reply|respond] before, [reply|response] deadline, [reply|response] due',
  foreignId:
    'invoice, [invoice|transaction|payment|refund|return|shipment|ticket|case|dispute|cart|claim|request|job|settlement|message|vendor|supplier|staff|employee] id, [invoice|shipment|return|voucher|document] no, [invoice|return] number, [invoice|return|shipment|credit memo|rma|po|quote] #, credit memo, transaction, rma, shipment, ticket, case, subscription, quote, quotation, po number, purchase order, po, payout, gift card, batch, conversation, contract, lead, deal',
  foreign:
    'stock, inventory, [coupon|discount] code, usage, coupon [type|amount], tax [name|rate|id], rate %, sort order, barcode, parent, campaign, budget, clicks, impressions, ctr, conversion, supplier, vendor, cost price, plugin, items sold, [net|gross] sales, categories, brand, brands, expir[y date|es|ation], [end|start] date, date [start|end], valid [from|until], position, department, salary, manufacturer, weight, visibility, featured, permission, permissions, job title, driver, warehouse, on hand, available, reorder, vat number, returns, coupons, taxes, average rating, reviews, views, ip, url, used, subscribed, subscriber, recipients, sent, opened, unsubscribed, assignee, assigned to, priority, due, due date, overdue, balance due, payable, bank, fee, payout date, commission, [refund |]reason, in response to, question',
  other:
    'action, actions, options, note, notes, [billing |]address, payment method, shipping, billing, origin, tags, source, channel, store, shop, city, country, region, postal code, zip, segments, group, customer group, role, discount, tax, modified, updated, last [seen|active|activity|login], type, image, view, edit, newsletter, tracking, tracking number, points, average order value, aov, gender, birthday, language, company, method, payment, website, select, details, more, risk, level, tier, sales channel, purchase point, verified, variant, color, colour, destination, delivery, attachments, location, age, province, state / county, marketing, email subscription, credit',
} satisfies Words

/** 中文。 */
const zh = {
  orderId: '订单[|号|编号|id|流水号|序号], 单号, 交易[号|编号|单号], 主订单[号|编号], [平台|平台订|商户订|原始|外部|系统|销售]单号',
  number: '编号, 用户id, 用户编号, 序号, id, 流水号, 号码, 代码',
  buyer: '[买家|客户|顾客|会员|用户][|姓名|名称|信息], 下单[人|用户|客户], 购买[人|用户], 买家/收货人',
  receiver: '[收货|收件][人|人姓名|人信息|信息], 联系人, 取餐人, 预订人',
  nick: '昵称, [买家|用户|会员|微信|客户]昵称, [买家|用户|会员|客户|]账号, 用户, 用户名, 会员名, 旺旺, 买家[旺旺|id|会员名|用户名|帐号], 帐号, 登录名, 网名',
  name: '姓名, 用户名称, 用户姓名, 名称, 名字, 真实姓名',
  firstName: '名',
  lastName: '姓, 姓氏',
  email: '[电子|客户|买家|]邮箱, [电子|]邮件, 邮箱地址',
  phone: '[联系|绑定|会员|]手机, 手机[号|号码|/电话|尾号], [联系|收货|收货人|收件人|买家|客户|]电话, 电话号码, 联系方式, 收货人手机',
  orderedOn: '[下单|提交|订单|购买|拍下|成交|交易][时间|日期], 订单[创建|提交]时间, 交易创建时间, 下单于',
  date: '[创建|添加|录入|][时间|日期], 创建于',
  paidOn: '付款时间, 支付时间, 付款日期, 支付日期',
  total:
    '[订单|实付|应付|支付|实收|付款|成交|交易|应收|合计|总]金额, 实付, 实付款, 实收, 实收款, 应付, 应付款, 应收, [总|订单总][价|额], 合计, 总计, [订单|买家|用户]实付, 实际支付, 商家实收, 付款',
  amount: '金额, 商品金额, 商品总价, 小计, 货款, 商品总额, 原价, 预计收入',
  price: '单价, 价格, 售价, 商品单价, 单价/数量, 单价(元), 售价/数量, 销售价',
  refunded: '退款, 已退款, [|已|实]退款金额, [已退|实退]金额, 退款额',
  status: '[订单|交易|当前|发货|物流|履约|配送|]状态, [订单|]进度',
  paidStatus: '支付状态, 付款状态',
  promisedOn: '[预计|承诺|期望|预约|要求|最晚|][送达|到货|到达|配送][|时间|日期]',
  deliveredOn: '[实际|]送达[时间|日期|于], 实际送达, 签收[时间|日期|于], [确认|]收货时间, 妥投时间, 实际到货',
  item: '[|购买|评价|订单|被评|所购]商品, [商品|宝贝|产品|菜品|货品][|名称|信息|标题], 商品[详情|明细|/规格], 套餐, 品名, 项目名称, 订单信息',
  quantity: '[商品|购买|总|]数量, [商品|]件数, 份数',
  sku: 'sku, 商家编码, 商品编码, sku编码, 货号, 规格编码',
  currency: '币种, 货币',
  customerId: '客户id, 会员id, 客户编号, 会员编号, 会员卡号, 顾客编号, 会员号, 客户号, 客户代码',
  orderCount:
    '[累计|总|成交|]订单[数|量|总数|数量], 累计订单, [下单|购买|消费|交易|成交|累计|累计购买][次数|笔数], [累计|]下单, 下单数, 成交订单数, 交易成功笔数, 购买单数, 购次',
  spent:
    '[累计|总|历史]消费, [|累计|总][消费|成交|支付|购买|交易]金额, [累计|总|][交易|成交|消费]额, [消费|交易|成交]总额, 累计[成交|支付|实付|金额]',
  lastOrderOn: '[最近|最后|上次|最近一次][下单|购买|消费|交易|成交|订单][|时间|日期]',
  registeredOn: '[注册|加入|入会|建档|开卡|首单][时间|日期], 首次[购买|下单|消费|交易][|时间], 成为[会员|客户][|时间]',
  reviewId: '[评价|评论|点评][id|编号]',
  author: '[评价|评论|点评|发布]人, [评价|评论]者, [评价|评论|点评][用户|会员|客户|买家], 作者',
  stars:
    '[|商品|综合|总体|用户]评分, [|评价|评论]星级, [评价|评论]等级, 打分, 分数, 得分, 总评, 好评度, 评级, 评价[类型|分数|结果], 满意度',
  title: '标题, 评价标题, 主题, 评论标题',
  reviewText: '[|买家|用户|顾客|客户|商品]评价, [|用户]评论, 点评, [评价|评论|点评]内容, 评语, 评价[详情|文字|正文]',
  comment: '内容, 留言, 文字, 详情',
  reviewedOn: '[评价|评论|点评|发表|发布][时间|日期], [评价|发表]于, 评价提交时间',
  reply: '[|商家|卖家|店家|我的|店铺|掌柜|官方|客服|商户]回复, 回复内容, [|卖家|掌柜]解释',
  repliedOn: '回复时间, 回复日期',
  answerBy: '回复[截止|截止时间|期限], 最晚回复, 最晚回复时间, [截止|请于此前]回复, [答复|处理|回评]截止',
  foreignId:
    '[退款|售后|员工|供应商|投诉|维权|预约|任务|合同|申请|发票|优惠券]编号, [售后|退货|退款|支付|物流|快递|工|采购|服务|结算|提现|对账|出库|入库|配送|发货|盘点|调拨|申请|账|退换货|运]单号, 发票[号|号码], [交易|支付]流水号, [批次|包裹|账单|工]号, [活动|任务|消息]id, 券码',
  foreign:
    '库存, 别名, 优惠[券|码], 使用[次数|门槛], 有效期, 税[率|号], 排序, 条形码, 上级, 活动名称, 预算, 点击, 曝光, 转化率, 供应商, [成本|供货]价, 插件, 销[量|售额], [商品|]分类, 品牌, 过期时间, [开始|结束][时间|日期], 部门, 职位, 权限, 厂家, 重量, 可见性, 仓库, 在途, 上架时间, [上下|是否上]架, [发放|领取]数量, 已[领取|使用], 面额, 访客数, 浏览量, 客单价, 支付人数, 退款[率|原因], 操作[人|内容|时间|日志], [登录|]ip, ip地址, 运费模板, 计费方式, [结算|提现]金额, 手续费, 开户行, 售后类型, 申请时间, 发票抬头, 好评率, 平均评分, [评价|评论]数, [负责|处理|推荐]人, 优先级, 问题, 提问, 入职[时间|日期], 骑手, 司机, 佣金, 角色, 文件名, 发送人数, 毛利, 占比, 增长率, 环比, 同比, 启用',
  other:
    '操作, 备注, [配送|]地址, [支付|付款|配送]方式, 运费, 优惠, 优惠金额, [|订单|客户]来源, 渠道, [|订单|客户]标签, [|会员|客户]等级, 分组, 城市, 地区, 省份, 国家, 积分, 余额, 店铺, 门店, 物流, 快递, 图片, 主图, 规格, 买家留言, 平台, [更新|修改|发货|完成]时间, 最[后|近]登录[|时间], 性别, 生日, 平均客单价, [订单|用户|]类型, 分销员, 税额, 配送费, 点赞, 显示, 头像, 语言, 颜色, 尺码, 追评, 自提点, 用餐人数',
} satisfies Words

/** Words of headings, by what the page is then about; an English word is meant in the plural too. Beside the labels, as they share most words. */
export const HEADINGS = {
  foreign:
    'dashboard|overview|analytics|report|product|inventory|stock|category|categories|coupon|voucher|promotion|discount|invoice|setting|supplier|vendor|staff|employee|team|refund|return|dispute|ticket|enquiry|enquiries|inquiry|inquiries|message|question|shipment|payout|settlement|transaction|payment|purchase order|draft|abandoned|cart|checkout|subscriber|subscription|newsletter|campaign|affiliate|plugin|extension|log|audit|activity|driver|courier|warehouse|tax|taxes|shipping|group|segment|statuses|roles|permission|administrator|lead|quote|blog|posts|pages|comment|marketing|statistics|summary|home|概览|工作台|首页|看板|报表|统计|数据分析|商品管理|商品列表|库存|分类|优惠券|活动|营销|发票|设置|供应商|员工|售后|退款|退货|维权|纠纷|工单|咨询|问答|消息|运费|物流|结算|提现|对账|账单|流水|采购|购物车|插件|日志|骑手|司机|仓库|税|分组|角色|权限|管理员|线索|报价|文章|页面|推广|汇总|排行|门店管理|店铺管理',
  reviews: 'review|rating|feedback|评价|评论|点评',
  customers: 'customer|buyer|client|member|shopper|客户|会员|买家|顾客',
  orders: 'order|订单|交易|已卖出',
}

const LANGUAGES = [en, zh]

/** The words a bracketed one stands for. */
function spelledOut(word: string, into: string[]): string[] {
  const open = word.indexOf('[')
  if (open < 0) into.push(word.trim())
  else {
    const close = word.indexOf(']', open)
    for (const one of word.slice(open + 1, close).split('|')) spelledOut(word.slice(0, open) + one + word.slice(close + 1), into)
  }
  return into
}

/** Every word of the tables with its meanings; made when the first label is asked about: most pages of a back-office have no list. */
let words: Map<string, Label[]> | undefined

function meaningsOf(word: string): Label[] | undefined {
  words ??= allWords()
  return words.get(word)
}

function allWords(): Map<string, Label[]> {
  const all = new Map<string, Label[]>()
  for (const language of LANGUAGES)
    for (const label of Object.keys(language) as Label[])
      for (const written of language[label].split(', '))
        for (const word of spelledOut(written, [])) {
          const known = all.get(word)
          if (!known) all.set(word, [label])
          else if (!known.includes(label)) known.push(label)
        }
  return all
}

/** What a header or label is, and how surely: 1 for the words themselves, less when they are part of more. */
export interface Labelled {
  labels: Label[]
  weight: number
}

const strip = (text: string) =>
  text
    .replace(/[(（[【][^)）\]】]*[)）\]】]/g, ' ')
    .replace(/[:*?↑↓▲▼⇅]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The meanings of a text that is a label, word for word (a colon after it is no matter); undefined for all other text. Cheap. */
export function exactLabel(text: string): Label[] | undefined {
  if (text.length > 40) return undefined
  const whole = fold(text)
  return meaningsOf(whole) ?? (/[^a-z\u3400-\u9fff ]/.test(whole) ? meaningsOf(strip(whole)) : undefined)
}

const cache = new Map<string, Labelled | null>()

/** What a header or label means; null when it is no word we know. */
export function labelOf(text: string): Labelled | null {
  const known = cache.get(text)
  if (known !== undefined) return known
  const found = text.length > 60 ? null : look(fold(text))
  if (cache.size > 2000) cache.clear()
  cache.set(text, found)
  return found
}

function look(whole: string): Labelled | null {
  const short = strip(whole)
  const labels = meaningsOf(whole) ?? meaningsOf(whole.replace(/[:\s]+$/, '')) ?? meaningsOf(short)
  if (labels) return { labels, weight: 1 }
  if (short.length > 40) return null
  // "买家 / 收货人", "Order / Date": the first part counts.
  const first = /^(.+?)\s?[/|&、]/.exec(short)?.[1]
  const ofFirst = first && meaningsOf(first)
  if (ofFirst) return { labels: ofFirst, weight: 0.8 }
  const inside = contained(short)
  // "Order details": a word that says something goes before one that says nothing.
  const said = inside.find(one => one[0] !== 'other') ?? inside[0]
  return said ? { labels: said, weight: 0.6 } : null
}

/** The meanings of the words a longer header begins or ends with ("Your order number"), the longest first; short ones are not believed. */
function contained(text: string): Label[][] {
  const found: Label[][] = []
  for (let length = text.length - 1; length >= 2; length--)
    for (const [word, beside] of [
      [text.slice(0, length), text.charAt(length)],
      [text.slice(-length), text.charAt(text.length - length - 1)],
    ] as const) {
      const latin = /[a-z]/.test(word)
      const labels = latin && (length < 5 || /[a-z]/.test(beside)) ? undefined : meaningsOf(word)
      if (labels) found.push(labels)
    }
  return found
}
