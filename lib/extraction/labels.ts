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

/** English. Words of one meaning are separated by commas; a translator copies the table and replaces the words. */
const en = {
  orderId:
    'order, order id, order no, order no., order number, order #, order ref, order reference, order code, order nr, sales order, purchase order no, purchase id, order name, order sn',
  number: 'id, no, no., #, number, ref, ref., reference, code, ref no, reference no, reference number, nr, record',
  buyer:
    'customer, customer name, buyer, buyer name, client, client name, shopper, purchaser, ordered by, bill-to name, billing name, member, member name, customer info, placed by, sold to, guest',
  receiver: 'recipient, recipient name, receiver, ship to, ship-to name, shipping name, consignee, deliver to, contact, contact name',
  nick: 'username, user name, nickname, nick, buyer id, account, account name, login, user id, user, screen name, buyer account, customer account, handle',
  name: 'name, full name, display name',
  firstName: 'first name, firstname, given name, forename, first',
  lastName: 'last name, lastname, surname, family name, last',
  email: 'email, e-mail, email address, e-mail address, mail, customer email, buyer email, billing email, contact email',
  phone: 'phone, telephone, phone number, mobile, mobile number, tel, tel., phone no, cell, contact number, customer phone, mobile phone',
  orderedOn:
    'order date, ordered, ordered on, ordered at, date ordered, placed, placed on, placed at, date placed, purchase date, purchased, purchased on, order time, order placed, order created, order date/time, bought on',
  date: 'date, created, created at, created on, date added, added, date created, time, creation date, datetime, date/time, created date, creation time, date & time, created time, added on',
  paidOn: 'paid on, payment date, date paid, paid at, payment time, paid date',
  total:
    'total, order total, grand total, total price, total amount, amount paid, order amount, order value, total paid, paid amount, g.t. (purchased), grand total (purchased), total (incl. tax), total incl. tax, grand total (base), total due, buyer paid, paid total, paid, total charged, sum',
  amount: 'amount, value, payment, revenue, net total, subtotal, sub-total, sub total, total sales, net amount',
  price: 'price, unit price, item price, cost per item, rate, unit cost, price/qty, price each, cost',
  refunded: 'refunded, refund, refund amount, refunded amount, total refunded, amount refunded, refund total',
  status:
    'status, order status, state, fulfillment status, fulfilment status, order state, fulfillment, delivery status, shipping status, current status, stage',
  paidStatus: 'payment status, payment state, financial status, paid status',
  promisedOn:
    'promised by, estimated delivery, expected delivery, delivery by, deliver by, est. delivery, eta, expected on, delivery due, promised delivery, delivery date, estimated delivery date, expected delivery date, arrives by, promised, latest delivery, deliver before',
  deliveredOn: 'delivered, delivered on, delivered at, date delivered, received on, delivery time, actual delivery, delivered date',
  item: 'product, products, item, items, product name, item name, purchased, article, item title, product title, goods, listing, order items, items ordered, line items, description of goods, reviewed product, product reviewed, menu item, dish',
  quantity:
    'quantity, qty, qty., units, pcs, quantity ordered, item count, number of items, nb items, no. of items, items count, total items',
  sku: 'sku, item sku, product sku, seller sku, model',
  currency: 'currency',
  customerId:
    'customer id, client id, member id, customer no, customer no., customer number, customer #, customer code, member no, cust. id, buyer no',
  orderCount:
    'orders, order count, number of orders, total orders, orders count, no. of orders, # orders, purchases, orders placed, # of orders, lifetime orders, total purchases, order qty, purchase count, completed orders',
  spent:
    'total spent, spent, amount spent, total spend, lifetime value, ltv, lifetime spend, money spent, total purchases amount, total revenue, lifetime sales, total order value, customer value, spend, sales, total sales to date, clv',
  lastOrderOn:
    'last order, last order date, latest order, last purchase, latest purchase, last purchased, last ordered, most recent order, last order on, last bought, last purchase date, recent order',
  registeredOn:
    'registered, registered on, registration date, date registered, joined, join date, sign up date, signed up, customer since, member since, sign-up, joined on, first seen, created account, registration time, first order, since',
  reviewId: 'review id, review no, review number, feedback id, review #, rating id',
  author: 'author, reviewer, reviewed by, posted by, review by, written by, reviewer name, rated by, from, author name, commenter',
  stars:
    'rating, stars, star rating, score, review rating, overall rating, product rating, grade, customer rating, feedback rating, feedback type, rate given, star',
  title: 'title, subject, headline, review title, summary, review summary, heading',
  reviewText:
    'review, review text, review content, feedback, feedback comment, customer review, body, review body, buyer feedback, feedback left, feedback text, review details, review comment',
  comment: 'comment, comments, text, content, message, opinion, remark by buyer, description',
  reviewedOn:
    'review date, submitted on, submitted, posted, posted on, reviewed on, date posted, reviewed, review time, submission date, date submitted, published, published on, submitted at, received, left on, rated on',
  reply:
    'reply, response, your reply, seller reply, our reply, shop reply, merchant reply, seller response, your response, public reply, store reply, response from seller, response from the owner, response from the seller, merchant response, owner response, shop response, admin reply, replied, answer',
  repliedOn: 'replied on, response date, reply date, replied at, reply time',
  answerBy: 'reply by, respond by, reply before, reply deadline, response due, reply due, answer by, response deadline, respond before',
  foreignId:
    'invoice, invoice no, invoice no., invoice number, invoice #, invoice id, credit memo, credit memo #, transaction, transaction id, payment id, refund id, return id, rma, rma #, return #, return no, return number, shipment, shipment id, shipment #, shipment no, ticket, ticket id, case id, case, dispute id, subscription, quote, quote #, quotation, po number, purchase order, po #, po, payout, payout id, gift card, cart id, claim id, request id, batch, job id, settlement id, message id, conversation, voucher no, contract, lead, deal, vendor id, supplier id, staff id, employee id, document no',
  foreign:
    'stock, in stock, inventory, slug, coupon code, usage, usage / limit, usage limit, coupon type, coupon amount, tax name, tax rate, rate %, sort order, barcode, parent, campaign, budget, clicks, impressions, ctr, conversion, conversion rate, supplier, vendor, supplier name, vendor name, cost price, plugin, hook, items sold, net sales, gross sales, orders count by, categories, brand, brands, discount code, expiry date, expires, expiration, end date, start date, date start, date end, valid from, valid until, position, department, salary, manufacturer, weight, visibility, featured, code type, permission, permissions, job title, driver, courier name, warehouse, bin, on hand, available, reorder, vat number, tax id, company no, returns, coupons, taxes, average rating, number of reviews, reviews, views, event, ip, browser, url, file, size, installs, uses, used, valid, subscribed, subscribed on, subscriber, recipients, sent, opened, opens, unsubscribed, assignee, assigned to, priority, due, due date, overdue, balance due, payable, bank, fee, payout date, commission, reason, return reason, refund reason, in response to, topic, question',
  other:
    'action, actions, options, note, notes, address, shipping address, billing address, payment method, shipping method, shipping, billing, origin, tags, source, channel, store, shop, city, country, region, country / region, postal code, zip, segments, group, customer group, role, discount, tax, date modified, modified, updated, updated at, last modified, last updated, type, image, view, edit, last seen, last active, last activity, last login, news., newsletter, tracking number, tracking, tracking no, points, average order value, aov, gender, birthday, language, company, tax amount, shipping fee, delivery fee, posts, likes, photos, delivery method, method, payment, website, select, details, more, risk, level, tier, sales channel, purchase point, helpful, verified, variant, color, colour, size name, destination, delivery, shipping cost, weight (kg), attachments, order notes, location, age, state/province, province, state / county, marketing, email subscription, credit, store credit, wallet',
} satisfies Words

/** 中文。 */
const zh = {
  orderId:
    '订单号, 订单编号, 订单id, 订单, 单号, 交易号, 订单流水号, 订单序号, 交易编号, 交易单号, 主订单号, 主订单编号, 平台单号, 平台订单号, 商户订单号, 原始单号, 外部单号, 系统单号, 销售单号',
  number: '编号, 用户id, 用户编号, 序号, id, 流水号, 号码, 代码',
  buyer:
    '买家, 客户, 顾客, 客户名称, 买家姓名, 客户姓名, 顾客姓名, 会员, 会员姓名, 会员名称, 下单人, 买家信息, 客户信息, 购买人, 下单用户, 下单客户, 购买用户, 会员信息, 买家/收货人',
  receiver: '收货人, 收件人, 联系人, 收货人姓名, 收件人姓名, 收货信息, 收件信息, 取餐人, 收货人信息, 预订人',
  nick: '昵称, 买家昵称, 买家账号, 用户账号, 用户名, 会员名, 用户昵称, 会员昵称, 账号, 旺旺, 买家旺旺, 买家id, 帐号, 会员账号, 用户, 微信昵称, 客户昵称, 登录名, 用户信息, 买家会员名, 客户账号, 网名, 买家用户名, 买家帐号',
  name: '姓名, 用户名称, 用户姓名, 名称, 名字, 真实姓名',
  firstName: '名',
  lastName: '姓, 姓氏',
  email: '邮箱, 电子邮箱, 电子邮件, 邮件, 邮箱地址, email, 客户邮箱, 买家邮箱',
  phone:
    '手机, 手机号, 手机号码, 电话, 联系电话, 电话号码, 联系方式, 收货电话, 手机/电话, 买家电话, 收货人电话, 收货人手机, 会员手机, 联系手机, 绑定手机, 客户电话, 手机尾号, 收件人电话',
  orderedOn:
    '下单时间, 下单日期, 提交时间, 订单时间, 订单日期, 订单创建时间, 成交时间, 拍下时间, 交易时间, 购买时间, 交易创建时间, 下单于, 购买日期, 订单提交时间',
  date: '创建时间, 日期, 时间, 添加时间, 创建日期, 添加日期, 录入时间, 创建于',
  paidOn: '付款时间, 支付时间, 付款日期, 支付日期',
  total:
    '订单金额, 实付金额, 实付款, 实收款, 实付, 实收, 应付金额, 总金额, 总价, 合计, 订单总额, 支付金额, 实收金额, 付款金额, 总额, 应付, 应收, 成交金额, 交易金额, 订单总价, 总计, 应付款, 订单实付, 买家实付, 应收金额, 实际支付, 用户实付, 合计金额, 商家实收, 付款',
  amount: '金额, 商品金额, 商品总价, 小计, 货款, 商品总额, 原价, 预计收入',
  price: '单价, 价格, 售价, 商品单价, 单价/数量, 单价（元）, 售价/数量, 销售价',
  refunded: '退款金额, 已退款, 退款, 已退金额, 退款额, 实退金额, 已退款金额',
  status: '状态, 订单状态, 交易状态, 当前状态, 订单进度, 发货状态, 物流状态, 履约状态, 配送状态, 进度',
  paidStatus: '支付状态, 付款状态',
  promisedOn:
    '预计送达, 承诺送达, 预计送达时间, 承诺送达时间, 期望送达, 期望送达时间, 预计到货, 预计到货时间, 承诺到达, 预约送达, 要求送达, 最晚送达, 送达期限, 预计到达, 承诺到货, 预约时间, 配送时间, 期望配送时间, 预计送达日期, 承诺送达日期',
  deliveredOn: '送达时间, 签收时间, 实际送达, 收货时间, 签收日期, 妥投时间, 到货时间, 送达日期, 实际送达时间, 确认收货时间, 送达于, 签收于',
  item: '商品, 商品名称, 宝贝, 商品信息, 宝贝名称, 产品, 产品名称, 商品标题, 货品, 菜品, 商品详情, 购买商品, 评价商品, 商品/规格, 订单商品, 货品名称, 宝贝信息, 套餐, 品名, 所购商品, 订单信息, 产品信息, 菜品名称, 项目名称, 商品明细, 被评商品',
  quantity: '数量, 商品数量, 件数, 购买数量, 商品件数, 总数量, 份数',
  sku: 'sku, 商家编码, 商品编码, sku编码, 货号, 规格编码',
  currency: '币种, 货币',
  customerId: '客户id, 会员id, 客户编号, 会员编号, 会员卡号, 顾客编号, 会员号, 客户号, 客户代码',
  orderCount:
    '订单数, 下单次数, 订单量, 购买次数, 消费次数, 交易次数, 交易笔数, 成交笔数, 累计订单, 订单总数, 累计订单数, 成交次数, 下单数, 累计下单, 订单数量, 成交订单数, 总订单数, 累计次数, 累计购买次数, 交易成功笔数, 购买单数, 购次',
  spent:
    '累计消费, 消费金额, 总消费, 消费总额, 累计金额, 累计消费金额, 交易总额, 累计成交, 累计交易额, 累计支付, 交易额, 累计成交额, 总消费额, 消费总金额, 成交总额, 累计实付, 累计成交金额, 累计购买金额, 累计支付金额, 购买金额, 历史消费, 累计交易金额, 总交易额',
  lastOrderOn:
    '最近下单, 最近购买, 最后下单时间, 上次购买, 最近消费, 最近订单, 最近购买时间, 最近下单时间, 最近交易时间, 上次交易时间, 最近消费时间, 最后购买时间, 最后消费时间, 上次下单, 上次消费, 最近成交, 最后下单, 最近一次购买, 最近一次下单, 上次下单时间, 上次消费时间, 上次购买时间, 最近成交时间, 最后购买, 最后消费',
  registeredOn:
    '注册时间, 注册日期, 加入时间, 首次购买, 首次下单, 成为会员, 入会时间, 首单时间, 首次消费, 首次下单时间, 首次购买时间, 成为客户, 首次消费时间, 建档时间, 成为会员时间, 入会日期, 首次交易时间, 开卡时间',
  reviewId: '评价id, 评价编号, 评论id, 评论编号, 点评id',
  author: '评价人, 评论人, 作者, 评价用户, 评论用户, 评价者, 评价买家, 评论者, 点评人, 评价会员, 点评用户, 评价客户, 发布人, 评论会员',
  stars:
    '评分, 星级, 评价等级, 评价星级, 打分, 分数, 好评度, 评级, 总体评分, 综合评分, 评价类型, 满意度, 商品评分, 评论星级, 评价分数, 评价结果, 得分, 总评, 评论等级, 用户评分',
  title: '标题, 评价标题, 主题, 评论标题',
  reviewText:
    '评价内容, 评论内容, 评价, 评论, 点评内容, 买家评价, 用户评价, 评语, 评价详情, 点评, 顾客评价, 客户评价, 评价文字, 用户评论, 评价正文, 商品评价',
  comment: '内容, 留言, 文字, 详情',
  reviewedOn: '评价时间, 评论时间, 评价日期, 点评时间, 发表时间, 发布时间, 评论日期, 评价于, 发布日期, 发表日期, 发表于, 评价提交时间',
  reply:
    '回复, 商家回复, 卖家回复, 回复内容, 店家回复, 我的回复, 店铺回复, 掌柜回复, 解释, 卖家解释, 官方回复, 客服回复, 掌柜解释, 商户回复',
  repliedOn: '回复时间, 回复日期',
  answerBy: '回复截止, 回复截止时间, 最晚回复, 截止回复, 回复期限, 请于此前回复, 最晚回复时间, 答复截止, 处理截止, 回评截止',
  foreignId:
    '退款编号, 售后单号, 退货单号, 发票号, 发票号码, 交易流水号, 支付流水号, 支付单号, 运单号, 物流单号, 快递单号, 售后编号, 退款单号, 工单号, 采购单号, 服务单号, 结算单号, 提现单号, 对账单号, 出库单号, 入库单号, 优惠券编号, 投诉编号, 配送单号, 包裹号, 发货单号, 盘点单号, 调拨单号, 维权编号, 预约编号, 员工编号, 工号, 供应商编号, 活动id, 任务id, 任务编号, 券码, 合同编号, 批次号, 申请单号, 账单号, 消息id, 发票编号, 申请编号, 退换货单号',
  foreign:
    '库存, 库存数量, 别名, 优惠券, 优惠码, 使用次数, 有效期, 税率, 排序, 条形码, 上级, 活动名称, 预算, 点击, 曝光, 点击率, 转化率, 供应商, 供应商名称, 成本价, 供货价, 插件, 销量, 销售额, 分类, 商品分类, 品牌, 过期时间, 开始时间, 结束时间, 开始日期, 结束日期, 部门, 职位, 角色名称, 权限, 厂家, 重量, 可见性, 仓库, 可用库存, 在途, 上架时间, 上下架, 是否上架, 发放数量, 领取数量, 已领取, 已使用, 面额, 使用门槛, 访客数, 浏览量, 支付转化率, 客单价, 支付人数, 退款率, 操作人, 操作内容, 操作时间, 操作日志, ip地址, 登录ip, 运费模板, 计费方式, 结算金额, 手续费, 提现金额, 开户行, 退款原因, 售后类型, 申请时间, 发票抬头, 税号, 好评率, 平均评分, 评价数, 评论数, 负责人, 处理人, 优先级, 问题, 提问, 入职时间, 入职日期, 骑手, 司机, 佣金, 推荐人, 最后登录ip, 所属角色, 文件名, 发送人数, 成功率, 毛利, 支付金额占比, 订单占比, 增长率, 环比, 同比, 启用',
  other:
    '操作, 备注, 收货地址, 地址, 支付方式, 付款方式, 配送方式, 运费, 优惠, 来源, 渠道, 标签, 等级, 会员等级, 分组, 城市, 地区, 省份, 积分, 余额, 店铺, 门店, 物流公司, 快递公司, 图片, 主图, 规格, 卖家备注, 买家留言, 平台, 更新时间, 修改时间, 最后登录, 最近登录, 性别, 生日, 平均客单价, 发货时间, 订单来源, 订单类型, 类型, 分销员, 税额, 打包费, 配送费, 有图, 点赞, 用户类型, 显示, 是否显示, 头像, 晒图, 匿名, 最近登录时间, 最后登录时间, 物流, 快递, 完成时间, 订单标签, 客服备注, 优惠金额, 储值余额, 客户来源, 客户等级, 客户标签, 国家, 语言, 属性, 颜色, 尺码, 追评, 配送地址, 自提点, 桌号, 用餐人数',
} satisfies Words

const LANGUAGES = [en, zh]

const meanings = new Map<string, Label[]>()
for (const words of LANGUAGES)
  for (const [label, list] of Object.entries(words) as [Label, string][])
    for (const word of list.split(',')) {
      const key = fold(word)
      const known = meanings.get(key)
      if (!known) meanings.set(key, [label])
      else if (!known.includes(label)) known.push(label)
    }

/** Labels long enough to be believed inside a longer header ("Your order number"), the longest first. */
const contained = [...meanings.keys()]
  .filter(word => (/[a-z]/.test(word) ? word.length >= 5 : word.length >= 2))
  .sort((a, b) => b.length - a.length)

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
  const labels = meanings.get(whole) ?? meanings.get(whole.replace(/[:\s]+$/, '')) ?? meanings.get(strip(whole))
  if (labels) return { labels, weight: 1 }
  const short = strip(whole)
  if (short.length > 40) return null
  // "买家 / 收货人", "Order / Date": the first part counts.
  const first = short.split(/\s?[/|&、]\s?/)[0]
  if (first && first !== short && meanings.has(first)) return { labels: meanings.get(first) ?? [], weight: 0.8 }
  const inside = contained.filter(w => {
    if (!short.startsWith(w) && !short.endsWith(w)) return false
    return !/[a-z]/.test(w) || !/[a-z]/.test(short.startsWith(w) ? short.charAt(w.length) : short.charAt(short.length - w.length - 1))
  })
  // "Order details": a word that says something goes before one that says nothing.
  const word = inside.find(w => meanings.get(w)?.[0] !== 'other') ?? inside[0]
  return word ? { labels: meanings.get(word) ?? [], weight: 0.6 } : null
}
