/**
 * The words of detail pages, one table per thing and in it one pattern per language: what stands before or over a value, over a part of the page, and in
 * the headings. A translator adds a line to each. Labels are compared in small letters, without what stands in brackets and without the colon.
 */

/** What the label of a value says on a page of one order or customer. `else`: a label we know and have no use for. */
export type Field =
  | 'orderId'
  | 'buyer'
  | 'nick'
  | 'receiver'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'customerId'
  | 'placedOn'
  | 'createdOn'
  | 'date'
  | 'paidOn'
  | 'promisedOn'
  | 'deliveredOn'
  | 'total'
  | 'paid'
  | 'amount'
  | 'refunded'
  | 'status'
  | 'partStatus'
  | 'quantity'
  | 'sku'
  | 'address'
  | 'talk'
  | 'else'

/** The first that fits counts. */
export const FIELDS: [Field, ...RegExp[]][] = [
  [
    'address',
    /^(?:(?:default|customer) )?(?:billing|shipping|delivery|payment|invoice|postal)? ?address$/,
    /^(?:默认|收货|收件|送货|送餐|配送|详细|账单|联系)*地址$/,
  ],
  [
    'talk',
    /^(?:(?:customer|buyer|order|seller|staff|internal|private|admin|delivery|gift|shipping|your|add a?)\S*\s)*(?:notes?|comments?|messages?|remarks?|instructions?|memo)(?: (?:to|from|for|by) .*)?$/,
    /(?:备注|留言|附言|寄语|批注|评语|说明|便签)$/,
  ],
  [
    'partStatus',
    /^(?:payment|paid|financial|fulfil+ment|shipping|shipment|delivery|transaction) (?:status|state)$/,
    /^(?:支付|付款|发货|物流|配送|售后|退款|收货)状态$/,
  ],
  [
    'email',
    /^(?:(?:customer|buyer|client|member|contact|billing|shipping|delivery|recipient|primary|home|work|mobile|cell|day|daytime|your|account) )?e-?mail(?: address| id)?$/,
    /^(?:电子|客户|买家|会员|联系|用户|绑定)*(?:邮箱|邮件|邮箱地址|email|e-mail)(?:地址)?$/,
  ],
  [
    'phone',
    /^(?:(?:customer|buyer|client|member|contact|billing|shipping|delivery|recipient|primary|home|work|mobile|cell|day|daytime|your|account) )?(?:tele)?phone(?: (?:number|no)\.?)?$|^t$|^(?:(?:customer|buyer|client|member|contact|billing|shipping|delivery|recipient|primary|home|work|mobile|cell|day|daytime|your|account) )?(?:mobile|cell|cell ?phone)(?: (?:number|no)\.?)?$|^tel\.?$|^contact (?:number|no\.?)$/,
    /^(?:联系|收货人?|收件人?|买家|客户|顾客|会员|用户|绑定|手机|下单人|取餐人|注册)*(?:电话|手机|手机号|手机号码|联系方式|号码)$/,
  ],
  [
    'customerId',
    /^(?:customer|client|member|user|account|buyer)(?:'?s)? ?(?:no|nr|number|id|#|ref|code)\.?$/,
    /^(?:买家|客户|会员|用户|顾客)(?:编号|号|id|编码|卡号)$/,
  ],
  [
    'total',
    /^(?:amount )?to pay$|^(?:grand|order|invoice) total(?: .*)?$|^(?:total|order|gross) (?:amount|price|value|sum)$|^total(?: (?:to pay|inc(?:l|\b).*|payment|amount .*|with .*|[a-z]{3}))?$|^order sum$/,
    /^(?:订单)?(?:应付|应收|应支付)(?:款|金额|总额|款额|合计)?$|^订单(?:总?金额|总[价额计]|合计|实际金额)$|^(?:总计|合计|总金额|总价|总额|价税合计|含税金额|实际费用)(?:金额)?$/,
  ],
  [
    'promisedOn',
    /^(?:customer )?(?:estimated|expected|promised|scheduled|requested|required|guaranteed|planned|latest)\b.*\b(?:delivery|arrival|deliver)\b.*$|^(?:estimated|expected|promised) (?:date|on|by)$|^promise date$|^deliver(?:y)? (?:by|date|due|before|estimate|window|expected)(?: date)?$|^arriv(?:es|ing|al)(?: by| on| date)?$|^eta$|^(?:commitment|promise) date$|^(?:required|needed|wanted|requested) (?:by|on|for|date)$/,
    /^(?:客户)?(?:预计|期望|希望|承诺|最晚|最迟|要求|预约|约定|指定)(?:的)?(?:送达|到货|到达|收货|配送|送货|送餐|妥投|交货|交付|自提|取餐|发货)(?:时间|日期|日)?$|^(?:到货|交货|送货|送达)(?:日期|期限|时限)$/,
  ],
  [
    'else',
    /\b(?:manager|sales ?person|sales ?rep|representative|agent|assigned|assignee|handled|staff|employee|operator|courier|carrier|driver|rider|warehouse|picker|packer|referr\w+|author|created by|updated by|owner|seller|merchant|vendor|supplier|store|shop|company|invoice|tracking|tax|vat|commission|fee|payout|average|lifetime|spent|spend|balance|points|credit|last (?:login|seen|visit|order)|birth\w*|age|gender|account registered|registered|since)\b/,
    /业务员|销售员?$|导购|客服|坐席|制单|经手|操作|仓|骑手|配送员|快递|司机|物流|运单|推荐|邀请|介绍|店员|店铺|门店|审核|负责|跟进|归属|所属|顾问|当前用户|当前登录|欢迎|登录|发货|出库|发票|支付单号|支付流水|交易流水|第三方|退款单|父订单|成本|佣金|收入|服务费|手续费|余额|积分|累计|平均|优惠|折扣|运费|税|生日|注册|商品(?:总|金|合)|货款|餐盒|更新|修改/,
  ],
  [
    'orderId',
    /^(?:sales |customer |web |my |shop )?(?:order|purchase)(?: ?(?:no|nr|number|id|#|ref|reference|code|name|num))?\.?$|^(?:order )?(?:reference|number|ref)$|^po(?: ?(?:#|no\.?|number))$|^#$/,
    /^(?:平台|系统|商城|外部|原始|内部|主|交易|销售|网店|线上)*(?:订单|单据|交易)?(?:编号|单号|号码|号|id|流水号?)$/,
  ],
  [
    'buyer',
    /^(?:customer|buyer|client|purchaser|member|shopper|guest|(?:third[ -])?party|(?:bill(?:ed|ing)?|sold|invoiced?)[ -]to|ordered by|placed by|bought by|purchased by|billing)(?:'s)?(?: (?:full )?name)?$/,
    /^(?:买家|客户|顾客|会员|用户|下单人|购货人|购买人|订购人|消费者|购方|采购方)(?:姓名|名称|名字|真实姓名)?$/,
  ],
  [
    'nick',
    /^(?:customer |buyer |user )?(?:username|user ?name|nick ?name|nick|login|handle|screen name|user)$|^buyer id$/,
    /(?:昵称|账号|帐号|旺旺|用户名|会员名|登录名|网名)$|^下单(?:用户|账号|会员)$/,
  ],
  [
    'receiver',
    /^(?:recipient|receiver|consignee|ship(?:ped|ping)?[ -]to|deliver(?:ed|y)?[ -]to|attn|attention|contact(?: person| name)?|shipping name|delivery name|recipient'?s? name)$/,
    /^(?:收货人?|收件人?|联系人|取餐人|提货人|预订人|接收人|送达人)(?:姓名|名称|名字)?$/,
  ],
  ['firstName', /^(?:first|given|fore) ?name$/, /^名$/],
  ['lastName', /^(?:last|family|sur) ?name$/, /^(?:姓|姓氏)$/],
  ['name', /^(?:full |display |real )?name$/, /^(?:真实)?(?:姓名|名字|名称)$/],
  [
    'deliveredOn',
    /^(?:date |actual(?:ly)? )?(?:delivered|received|delivery completed)(?: (?:on|at|date|time))?$|^actual delivery(?: date)?$/,
    /^(?:客户|买家|实际|确认|订单)*(?:签收|送达|收货|妥投|到货|完成配送)(?:时间|日期)$/,
  ],
  ['paidOn', /^(?:date )?(?:paid|payment|charged)(?: (?:on|at|date|time))$|^date paid$/, /^(?:买家|订单|客户)?(?:付款|支付)(?:时间|日期)$/],
  [
    'placedOn',
    /^(?:date |time )?(?:ordered|placed|order placed|order created|purchased|bought|sold|completed)(?: (?:on|at|date|time))?$|^(?:order|purchase|sales?) (?:date|time|placed(?: on| at)?|received)$|^date of (?:order|purchase)$|^(?:order )?completed at$/,
    /^(?:买家|客户|订单|用户)?(?:下单|拍下|拍单|成交|提交|订购|订货|购买|点单|订单|交易)(?:时间|日期|于)$/,
  ],
  [
    'createdOn',
    /^(?:order )?(?:date )?(?:created|added|submitted|entered|raised|logged)(?: (?:on|at|date|time))?$|^creation date$/,
    /^(?:订单)?(?:创建|生成|添加|录入)(?:时间|日期|于)$/,
  ],
  ['date', /^(?:date|time|date & time|date and time)$/, /^(?:单据|业务|开单)?(?:日期|时间)$/],
  [
    'refunded',
    /^(?:total |amount )?refund(?:s|ed)?(?: (?:total|amount|issued|(?:to|via|on) .*))?$/,
    /^(?:实际|累计)?(?:已?退款?|实退)(?:款)?(?:金额|总额|合计|总计|款)?$/,
  ],
  [
    'paid',
    /^(?:total |amount )?(?:paid|charged)(?: (?:amount|total))?(?: by (?:the )?(?:customer|buyer))?$|^(?:customer|buyer) (?:has )?paid$|^(?:total )?(?:customer|buyer) payment$|^paid total$/,
    /^(?:买家|顾客|客户|用户|订单)?(?:实付|实际支付|实际付款|实收|实际应付)(?:款|金额|总额|款额|总价|款项)?$|^(?:买家|顾客|客户|用户|已)?(?:支付|付款)(?:金额|总额)$|^(?:买家|顾客|客户|用户)(?:支付|付款)$/,
  ],
  ['amount', /^(?:payment )?amount$|^(?:payment|amount) due$/, /^金额$/],
  ['status', /^(?:current |order )*(?:status|state|stage)$/, /^(?:当前)?(?:订单|交易)?(?:当前)?(?:状态|进度)$/],
  ['quantity', /^(?:qty|quantity|count|units|pieces|pcs|ordered)\.?$/, /^(?:购买|商品|订购|下单)?(?:数量|件数|份数)$/],
  [
    'sku',
    /^(?:sku|item (?:no|number|code)|model|reference number|product code|article no)\.?$/,
    /^(?:商家编码|商品编码|货号|规格编码|sku(?:编码)?|商品货号)$/,
  ],
  [
    'else',
    /^(?:sub[- ]?total|items?(?: total)?|total due|balance|shipping|discount|currency|country|city|language|(?:user )?roles?|permissions?|net payment|net (?:amount|total|price)|(?:shipping|delivery)(?: (?:and|&) handling| cost| fee| price)?|(?:\w+ ){0,2}(?:address|type|source|channel|method|terms|group|zone|note))$/,
    /(?:地址|方式|类型|来源|渠道|等级|级别|标签|性别|地区|平台|编码|角色|权限|岗位)$/,
  ],
]

/** What a part of the page is about, told by the title over it. The first that fits counts. */
export type Section = 'talk' | 'history' | 'others' | 'buyer' | 'receiver' | 'refund' | 'else'

export const SECTIONS: [Section, ...RegExp[]][] = [
  [
    'history',
    /\b(?:history|timeline|time line|activity|activities|log|events|tracking|audit|status changes|changes)\b|^status \(\d+\)$/,
    /日志|动态|轨迹|时间[轴线]|操作记录|物流(?:信息|跟踪|进度)|订单(?:跟踪|记录)|进度|往来记录|流转/,
  ],
  [
    'talk',
    /\b(?:messages?|notes?|comments?|chat|chatter|conversations?|e-?mails|inbox|enquir\w+|inquir\w+|support|tickets?|reviews?|feedback|private note)\b/,
    /留言|备注|消息|聊天|会话|沟通|评论|评价|对话|跟进|回访/,
  ],
  [
    'others',
    /\b(?:recommend\w*|similar|related|(?:other|recent|past|previous|latest|last|more) (?:orders|purchases|customers)|viewed|you may|suggest\w*|sold by|ship(?:ped)? from|return address|sender|warehouse|staff|team|assigned|salesperson|(?:account|sales|relationship) (?:manager|rep\w*|owner|executive)|^carts?$|(?:abandoned|current|shopping|saved) carts?|wishlist|vouchers?|coupons?|couriers?|drivers?|riders?|carriers?|(?:customer|client|member) (?:groups|segments|lists))\b|^from$/,
    /推荐|猜你|骑手|配送员|快递员|司机|相似|历史订单|其他订单|最近订单|浏览|发货人|发件|寄件|退货地址|仓库|商家信息|店铺信息|卖家|优惠券|购物车|(?:客户|会员|用户)(?:群组|分组|标签)/,
  ],
  ['refund', /\b(?:refunds?|returns?)\b/, /退款|退货|售后/],
  [
    'receiver',
    /\b(?:ship(?:ping|ped)?(?: to| address| info\w*| details)|deliver(?:y|ed)?(?: to| address| info\w*| details)|recipient|consignee)\b|^shipping$|^delivery$|^to$/,
    /收货|收件|配送|送货|送餐|自提/,
  ],
  [
    'buyer',
    /\b(?:customer|buyer|client|contact|account|bill(?:ed|ing)?(?: to)?|invoice to|purchaser|member|shopper|personal info\w*)\b/,
    /买家|客户|顾客|会员|用户|账单|个人(?:信息|资料)|基本(?:信息|资料)/,
  ],
  ['else', /./, /./],
]

/** Titles of parts of a page that need not look like titles. */
export const TITLES_OF_PARTS = [
  /^(?:(?:customer|buyer|contact|recipient) (?:info|information|details)|(?:billing|shipping|delivery) (?:address|info|information|details)|order (?:history|activity|notes|timeline)|internal notes|customer notes|messages|comments|timeline|activity|courier|driver|seller|warehouse|from|to)$/i,
  /^(?:收货人?|收件人?|买家|客户|顾客|会员|用户|配送员|骑手|物流|卖家|商家)(?:信息|资料)$|^(?:操作|订单|物流)(?:日志|记录|动态|跟踪)$|^(?:买家留言|聊天记录|沟通记录)$/,
]

/** Titles of papers and things that are no order, though they may name one: an invoice, a return, a purchase from a supplier. */
export const NO_ORDER = [
  /^(?:(?:view|edit|show|new|manage|customer|sales|order|supplier|create)\s)*(?:invoice|credit (?:memo|note|slip)|return|refund|rma|exchange|support|ticket|case|dispute|claim|quote|quotation|estimate|pro ?forma|shipment|shipping|fulfil+ment|delivery|packing|package|parcel|pick(?:ing)? ?list|payout|settlement|transaction|payment|purchase orders?|stock|transfer|supplier|vendor(?! (?:dashboard|cent|portal|panel|hub))|subscription|draft|cart|abandoned|checkout|product|coupon|voucher|gift card|discount|review|message|conversation|enquiry|inquiry|employee|staff|driver|affiliate|campaign|setting|work order|job)s?\b/i,
  /(?:采购|退款|退货|售后|换货|退换|调拨|进货|补货|工作|派工|服务|维修)(?:订?单|详情|信息)|(?:发票|报价|询价|发货单|出库|入库|运单|物流|包裹|提现|结算|对账|账单|优惠券|员工|供应商|购物车|投诉|评价|维权|纠纷|流水|工单|盘点|商品|设置|模板)(?:单|记录)?(?:详情|明细|信息|管理|列表)?$/,
]

/** Headings and paths of pages about oneself: a buyer's own orders, one's own profile. */
export const ONES_OWN = [
  /^profile$|\b(?:my|your) (?:orders?|purchases?|account|profile)\b|\bthank you\b|\bpurchase history\b/i,
  /我的(?:订单|购买|账户|资料)|我买到的|^个人(?:中心|资料|信息|设置)/,
]

/** What a shop answers its buyer with, in a heading; on a seller's page it is the state of an order. */
export const ANSWER = /^order (?:confirm\w+|received|complete)/i

/** Labels of papers that name an order and are none. */
export const NO_ORDER_LABEL = [
  /^(?:invoice|credit (?:note|memo)|return|rma|refund|ticket|case|quote|quotation|payout|shipment|supplier|vendor)(?: (?:no\.?|number|id|#|ref.*))?\s*[:：]?$/i,
  /^(?:售后|采购|退货|工单|结算|提现|对账|服务)(?:单)?(?:号|编号|单号|类型)|^供应商/,
]

/** Labels of what somebody may do in the back-office, and who may do nothing there. */
export const ROLE = [/^(?:user )?roles?$|^permissions?$/i, /^(?:用户|所属)?(?:角色|岗位|权限)$/]
export const ROLE_OF_CUSTOMERS = [
  /customer|client|buyer|member|shopper|subscriber|^user$|^none$/i,
  /客户|会员|买家|顾客|^(?:普通)?用户$|^无$/,
]

/** Labels at home on the page of a customer. */
export const OF_CUSTOMERS = [
  /\b(?:customer|member|client) (?:since|group|name|id|number|type|tier|level|balance)\b|\bspen[dt]\b|\b(?:total|lifetime) (?:value|revenue|sales|orders)\b|\b(?:last|first) (?:order|purchase)\b|^(?:number of |# ?)?orders(?: count)?\b|\border count\b|\bregistered\b|\baverage order\b|\b(?:date |member )?joined\b|\b(?:birth ?(?:day|date)|date of birth|gender|store credit|reward points|loyalty points|accepts marketing|newsletter)\b/i,
  /(?:客户|会员|买家|顾客|粉丝|学员)(?:昵称|姓名|名称|等级|编号|来源|标签|类型|身份)|注册时间|入会|累计|成交|消费|(?:最近|上次|首次)(?:下单|购买|消费)|(?:购买|下单|订单)(?:次数|总数)|积分|余额|生日|性别/,
]
