import type { Assignment, Column } from './columns.ts'
import type { FoundList } from './find-lists.ts'
import { type Labelled, labelOf } from './labels.ts'
import type { Kind } from './meanings.ts'
import { clean, fold } from './text.ts'

/** What the page's headings say it is about. `foreign`: another kind of page (products, invoices, a dashboard, …). */
export type Topic = Kind | 'foreign' | undefined

const FOREIGN =
  /\b(dashboards?|overview|analytics|reports?|products?|inventory|stock|categor(?:y|ies)|coupons?|vouchers?|promotions?|discounts?|invoices?|settings?|suppliers?|vendors?|staff|employees?|team|refunds?|returns?|disputes?|tickets?|enquir(?:y|ies)|inquiries|messages?|questions?|shipments?|payouts?|settlements?|transactions?|payments?|purchase orders?|drafts?|abandoned|carts?|checkouts?|subscribers?|subscriptions?|newsletters?|campaigns?|affiliates?|plugins?|extensions?|log|logs|audit|activity|drivers?|couriers?|warehouses?|tax(?:es)?|shipping|groups?|segments?|statuses|roles|permissions|administrators?|leads?|quotes?|blog|posts|pages|comments?|marketing|statistics|summary|home)\b|概览|工作台|首页|看板|报表|统计|数据分析|商品管理|商品列表|库存|分类|优惠券|活动|营销|发票|设置|供应商|员工|售后|退款|退货|维权|纠纷|工单|咨询|问答|消息|运费|物流|结算|提现|对账|账单|流水|采购|购物车|插件|日志|骑手|司机|仓库|税|分组|角色|权限|管理员|线索|报价|文章|页面|推广|汇总|排行|门店管理|店铺管理/
const TOPICS: [Kind, RegExp][] = [
  ['reviews', /\b(reviews?|ratings?|feedback)\b|评价|评论|点评/],
  ['customers', /\b(customers?|buyers?|clients?|members?|shoppers?)\b|客户|会员|买家|顾客|用户/],
  ['orders', /\b(orders?|sales orders?)\b|订单|交易|已卖出/],
]

function topicIn(heading: string): Topic {
  const text = fold(heading)
  if (!text || text.length > 60) return undefined
  const kind = TOPICS.find(([, words]) => words.test(text))?.[0]
  // "Order statuses", "Customer groups", "评价统计": the foreign word says what the page is of.
  if (FOREIGN.test(text) && !/^(customers?|orders?|reviews?)$/.test(text)) return 'foreign'
  return kind
}

/** The topic of a page: its headings first, then its title and the last of its breadcrumbs. */
export function topicOf(document: ParentNode): Topic {
  const headings = [...document.querySelectorAll('h1, h2, [role="heading"], [class*="breadcrumb"] :last-child')].slice(0, 6)
  for (const heading of headings) {
    const topic = topicIn(clean(heading.textContent ?? ''))
    if (topic) return topic
  }
  const title = clean(document.querySelector('title')?.textContent ?? '')
  for (const part of title.split(/\s[-–—|·‹›«»:]\s|[‹›|_]/)) {
    const topic = topicIn(clean(part))
    if (topic) return topic
  }
  return undefined
}

/** Words in the roles or groups of people who are customers; staff lists have other ones. */
const CUSTOMER_ROLE =
  /^(customers?|buyers?|subscribers?|members?|shoppers?|retail|wholesale|guest|客户|会员|顾客|买家|普通会员|普通用户|vip)/i

interface Headers {
  said: Labelled[]
  foreign: number
  foreignIdFirst: boolean
}

function headersOf(list: FoundList): Headers {
  const said = [...list.headers.values()].map(text => labelOf(text)).filter(labelled => labelled !== null)
  const has = (labelled: Labelled, label: 'foreign' | 'foreignId' | 'orderId') => labelled.labels.includes(label)
  const firstId = said.find(labelled => labelled.weight >= 0.8 && (has(labelled, 'foreignId') || has(labelled, 'orderId')))
  return {
    said,
    foreign: said.filter(labelled => has(labelled, 'foreign') && labelled.labels.length === 1).length,
    foreignIdFirst: firstId !== undefined && has(firstId, 'foreignId') && !has(firstId, 'orderId'),
  }
}

/**
 * How much an assignment convinces: 0 when something is missing that a list of this kind always has, or when the list or the page
 * speaks of something else. A false alarm is worse than a miss.
 */
export function conviction(list: FoundList, columns: Column[], { columns: found, score }: Assignment, kind: Kind, topic: Topic): number {
  if (topic === 'foreign') return 0
  const { foreign, foreignIdFirst } = headersOf(list)
  const agreed = topic === kind ? 1.5 : topic ? -1 : 0
  const sum = score + agreed - 1.2 * foreign
  return has[kind](found, columns, topic) && !foreignIdFirst && sum >= (list.cards ? 5 : 4.5) ? sum : 0
}

const any = (found: Map<string, Column>, ...names: string[]) => names.some(name => found.has(name))
const labelled = (column: Column | undefined, ...labels: string[]) =>
  column?.labelled?.labels.some(label => labels.includes(label)) ?? false

const has: Record<Kind, (found: Map<string, Column>, columns: Column[], topic: Topic) => boolean> = {
  orders(found) {
    const who = any(found, 'name', 'nick', 'firstName', 'lastName', 'email', 'phone')
    const sure = labelled(found.get('orderId'), 'orderId') || (found.get('orderId')?.shape.sureNumber ?? 0) >= 0.7
    const facts = [who, found.has('total'), found.has('placedOn'), found.has('status')].filter(Boolean).length
    return found.has('orderId') && (who || found.has('total')) && facts >= (sure ? 2 : 3)
  },
  customers(found, columns, topic) {
    const named = any(found, 'name', 'nick', 'firstName', 'lastName', 'email')
    const known = any(found, 'email', 'phone', 'orders', 'spent', 'lastOrderOn')
    const bought = any(found, 'orders', 'spent', 'lastOrderOn')
    const role = columns.some(
      column =>
        /\brole\b|角色|group|分组/i.test(column.header) &&
        column.parts.filter(p => CUSTOMER_ROLE.test(p.text)).length > column.parts.length / 2,
    )
    const buyers =
      labelled(found.get('name'), 'buyer') || labelled(found.get('customerKey'), 'customerId') || topic === 'customers' || bought || role
    const ordered = columns.some(column => labelled(column, 'orderId') && (column.labelled?.weight ?? 0) === 1 && column.shape.count < 0.7)
    return named && known && buyers && !ordered
  },
  reviews(found, _columns, topic) {
    const rated = found.has('stars')
    const said = labelled(found.get('text'), 'reviewText') && topic === 'reviews'
    return (rated || said) && any(found, 'name', 'text') && any(found, 'postedOn', 'product', 'text')
  },
}

/** The kind of an empty list, from its headers alone; undefined when they do not tell. */
export function kindOfHeaders(list: FoundList, topic: Topic): Kind | undefined {
  const { said, foreign, foreignIdFirst } = headersOf(list)
  const says = (...labels: string[]) => said.some(one => one.weight >= 0.8 && one.labels.some(label => labels.includes(label)))
  if (topic === 'foreign' || foreign > 1 || foreignIdFirst) return undefined
  if (says('stars') && says('author', 'buyer', 'nick', 'reviewText')) return 'reviews'
  if (says('orderId') && says('buyer', 'receiver', 'nick', 'total') && says('total', 'status', 'orderedOn', 'date')) return 'orders'
  if (
    says('buyer', 'name', 'nick') &&
    says('email', 'phone', 'orderCount', 'spent') &&
    (topic === 'customers' || says('buyer', 'orderCount', 'spent'))
  )
    return 'customers'
  return undefined
}
