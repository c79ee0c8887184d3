import { seededRandom } from './random.ts'

/** The re-roll: seed 0 is the house's own look, every other seed the same data in other markup, words, dates and money. */

export type Lang = 'en' | 'zh'
export type Layout = 'table' | 'grid' | 'cards'
export type DateStyle = 'iso' | 'english' | 'chinese' | 'american'
export type MoneyStyle = 'sign' | 'code' | 'continental'

export const FIELDS = {
  orders: ['number', 'placedOn', 'customer', 'items', 'total', 'promisedOn', 'deliveredOn', 'status'],
  customers: ['customer', 'email', 'orders', 'spent', 'lastOrderOn'],
  reviews: ['author', 'stars', 'text', 'product', 'number', 'postedOn', 'reply'],
} as const
export type ListName = keyof typeof FIELDS
export type Field = (typeof FIELDS)[ListName][number]

export interface Look {
  seed: number
  layout: Record<ListName, Layout>
  fields: { [List in ListName]: readonly (typeof FIELDS)[List][number][] }
  words: Record<Lang, Record<Field, string>>
  /** A card's field: a label above its value, or "label: value" in one line. */
  cardLabels: 'above' | 'colon'
  nameIsLink: boolean
  dates: Record<Lang, DateStyle>
  money: MoneyStyle
  /** The class that stands for a name of the style sheet. */
  css(name: string): string
}

/** The house's own words come first. */
const SYNONYMS: Record<Field, Record<Lang, readonly string[]>> = {
  number: { en: ['Order number', 'Order ID', 'Order no.', 'Order #', 'Order'], zh: ['订单编号', '订单号', '订单ID', '单号'] },
  placedOn: {
    en: ['Order time', 'Order date', 'Placed on', 'Ordered', 'Created at'],
    zh: ['下单时间', '订单时间', '创建时间', '下单日期'],
  },
  customer: { en: ['Customer', 'Buyer', 'Customer name', 'Buyer name'], zh: ['买家', '客户', '顾客', '买家姓名', '客户名称'] },
  items: { en: ['Items', 'Products', 'Item', 'Goods'], zh: ['商品', '宝贝', '商品信息', '商品名称'] },
  total: { en: ['Amount paid', 'Order total', 'Total', 'Amount'], zh: ['实付金额', '订单金额', '实付款', '金额'] },
  promisedOn: {
    en: ['Promised delivery', 'Deliver by', 'Expected delivery', 'Delivery due'],
    zh: ['承诺送达', '预计送达', '最晚送达', '承诺送达时间'],
  },
  deliveredOn: { en: ['Delivered', 'Delivered at', 'Delivered on', 'Delivery date'], zh: ['实际送达', '送达时间', '签收时间', '妥投时间'] },
  status: { en: ['Status', 'Order status', 'State'], zh: ['状态', '订单状态', '交易状态'] },
  email: { en: ['E-mail', 'Email', 'Email address', 'Mail'], zh: ['邮箱', '电子邮箱', '邮件', '电子邮件'] },
  orders: { en: ['Orders', 'Order count', 'Number of orders', 'Total orders'], zh: ['订单数', '订单数量', '购买次数', '下单次数'] },
  spent: { en: ['Total spent', 'Amount spent', 'Lifetime spend', 'Spent'], zh: ['累计消费', '消费总额', '累计金额', '消费金额'] },
  lastOrderOn: {
    en: ['Last order', 'Latest order', 'Last purchase', 'Last order date'],
    zh: ['最近下单', '最近购买', '上次下单', '最后下单时间'],
  },
  author: { en: ['Author', 'Reviewer', 'Buyer', 'Customer'], zh: ['评价人', '买家', '评价者', '客户'] },
  stars: { en: ['Rating', 'Stars', 'Score'], zh: ['评分', '星级', '打分'] },
  text: { en: ['Review', 'Comment', 'Review text', 'Feedback'], zh: ['评价', '评价内容', '评论', '评论内容'] },
  product: { en: ['Product', 'Item', 'Product name'], zh: ['商品', '宝贝', '商品名称'] },
  postedOn: { en: ['Posted', 'Review date', 'Reviewed on', 'Date'], zh: ['评价时间', '评论时间', '发布时间', '日期'] },
  reply: { en: ['Reply', 'Your reply', 'Seller reply', 'Response'], zh: ['回复', '商家回复', '卖家回复'] },
}
const EVERY_FIELD = Object.keys(SYNONYMS) as Field[]

const first = (lang: Lang) => Object.fromEntries(EVERY_FIELD.map(field => [field, SYNONYMS[field][lang][0]])) as Record<Field, string>

const HOUSE: Look = {
  seed: 0,
  layout: { orders: 'table', customers: 'table', reviews: 'cards' },
  fields: FIELDS,
  words: { en: first('en'), zh: first('zh') },
  cardLabels: 'above',
  nameIsLink: true,
  dates: { en: 'english', zh: 'iso' },
  money: 'sign',
  css: name => `hc-${name}`,
}

/** `css-` and six letters, as a style library would make them: the same name gives the same class within one seed. */
function classMaker(seed: number, prefix: string) {
  return (name: string) => {
    let hash = 2166136261 ^ seed
    for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0
    return `${prefix}${(hash % 2_176_782_336).toString(36).padStart(6, '0')}`
  }
}

export function lookOf(seed = 0): Look {
  if (seed === 0) return HOUSE
  const random = seededRandom(seed * 7919)
  for (let warm = 0; warm < 3; warm++) random.next()
  const layouts: readonly Layout[] = ['table', 'grid', 'cards']
  const words = (lang: Lang) =>
    Object.fromEntries(EVERY_FIELD.map(field => [field, random.pick(SYNONYMS[field][lang])])) as Record<Field, string>
  return {
    seed,
    layout: { orders: random.pick(layouts), customers: random.pick(layouts), reviews: random.pick(layouts) },
    fields: { orders: random.shuffle(FIELDS.orders), customers: random.shuffle(FIELDS.customers), reviews: random.shuffle(FIELDS.reviews) },
    words: { en: words('en'), zh: words('zh') },
    cardLabels: random.pick(['above', 'colon'] as const),
    nameIsLink: random.next() < 0.5,
    dates: { en: random.pick(['iso', 'english', 'american'] as const), zh: random.pick(['iso', 'chinese'] as const) },
    money: random.pick(['sign', 'code', 'continental'] as const),
    css: classMaker(seed, random.pick(['css-', '_', 'sc-', 'x'])),
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 11/20/2026 is written only where the column holds a day above 12: what nobody can read is no test of reading. */
export function columnStyle(style: DateStyle, column: readonly (string | null)[]): DateStyle {
  return style === 'american' && !column.some(date => Number(date?.slice(8, 10)) > 12) ? 'iso' : style
}

/** A day, or a moment with its time. */
export function dateText(date: string, style: DateStyle): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  const time = date.slice(11)
  const dayText = {
    iso: `${year}-${month}-${day}`,
    english: `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`,
    chinese: `${year}年${Number(month)}月${Number(day)}日`,
    american: `${month}/${day}/${year}`,
  }[style]
  return time ? `${dayText} ${time}` : dayText
}

export function moneyText(minor: number, style: MoneyStyle): string {
  const pence = String(Math.abs(minor) % 100).padStart(2, '0')
  const pounds = String(Math.floor(Math.abs(minor) / 100))
  const grouped = (mark: string) => pounds.replace(/\B(?=(\d{3})+$)/g, mark)
  const sign = minor < 0 ? '-' : ''
  if (style === 'continental') return `${sign}${grouped('.')},${pence} £`
  return `${sign}${style === 'code' ? 'GBP ' : '£'}${grouped(',')}.${pence}`
}
