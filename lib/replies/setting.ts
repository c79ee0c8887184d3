import type { Lang } from './case.ts'
import type { Fault } from './faults.ts'
import type { Mind } from './model/mind.ts'

/** Where what is complained of took place: at a table, in a hotel room, at home with a meal brought there, or with goods. */
export type Setting = 'table' | 'room' | 'meal' | 'goods'

/** Waiting at a table or on the road: the words of the whole review decide. */
const AT_TABLE: Record<Lang, RegExp> = {
  zh: /上菜|服务[员生]|座位|位子|排队|店里吃|堂食|点菜|等位|餐厅|店面|装修|环境|氛围|火锅店|自助|包[间房厢]|店里|聚餐|大厅|菜单/u,
  en: /\b(?:waiter|waitress|server|table|seated|menu|hostess|reservation|restaurant|bartender|appetizers?|entrees?|check)\b/i,
}
const ON_THE_ROAD: Record<Lang, RegExp> = {
  zh: /送|配送|快递|物流|外卖|骑手|小哥|收到|到货|发货/u,
  en: /\b(?:deliver\w*|ship\w*|arriv\w*|mail|post|courier|driver|package|order(?:ed)? online)\b/i,
}
const ROOM: Record<Lang, RegExp> = {
  zh: /酒店|宾馆|旅馆|客房|房间|入住|前台/u,
  en: /\b(?:hotel|hostel|motel|check(?:ed)?[- ]?in|front desk|housekeeping)\b/i,
}

/** How little of a meal there is in what is said of goods. English reviews of goods were fitted on, Chinese ones only of clothes. */
const GOODS_BELOW: Record<Lang, number> = { zh: 0.5, en: 0.2 }

/** Without fitted weights there is no telling a meal brought home from goods. */
export function settingOf(review: string, lang: Lang, mind?: Mind): Setting | undefined {
  if (ROOM[lang].test(review)) return 'room'
  const road = ON_THE_ROAD[lang].test(review)
  if (AT_TABLE[lang].test(review) && !road) return 'table'
  if (!mind) return undefined
  return mind.impressionOf(review, lang).meal < GOODS_BELOW[lang] ? 'goods' : 'meal'
}

/** What a guest says without naming the hotel, what is said of a meal, and what of goods; counted in Chinese reviews of all three. */
const LODGED =
  /床单|枕头|被子|标间|门童|大堂|[三四五]星|星级|叫早|房卡|地毯|机场|[总前]台|早餐|隔音|走廊|没睡|睡[不觉]|[没会来再次我们晚]住|住[在一两三]|退房|毛巾|房型|浴[室缸]/u
const OF_A_MEAL =
  /餐|饭|菜|(?<!不好)吃|汤|粥|(?<!怪|气|霉|臭|香)味|肉|鸡|鸭|鱼|虾|饺|饼|锅|炒|烤|粉|外卖|点的|点了|[少漏]送|送[来到的得过]|小哥|骑手|小时|分钟|筷|凉|冷掉|饿|油|咸|辣|酱|喝|这家|店/gu
const OF_GOODS =
  /快递|物流|京东|淘宝|发货|收到|质量|买|用|洗|穿|宝贝|商品|产品|安装|(?<![飞去司])机(?![场会])|屏|电池|正品|果|包装|客服|卖家|假|颜色|购|货|图片|评论|东西|[个太很]小|裤|瓶|卡(?!路)|像素|分辨|头发|甜|脆/gu

/** What a Chinese review is of: the weights' view of it and its words, weighed as fitted on buckets 0–6 of sentiment_zh and on Dianping, then rounded. */
export function chineseTrade(text: string, meal: number): 'room' | 'meal' | 'goods' {
  const said = (words: RegExp) => Math.log1p(text.match(words)?.length ?? 0)
  const ofGoods = said(OF_GOODS)
  if (LODGED.test(text) && meal > 0.2 && ofGoods < 1) return 'room'
  const likely = 0.55 * Math.log(Math.max(0.02, meal) / Math.max(0.02, 1 - meal))
  return likely + 3.3 * said(OF_A_MEAL) - 3.2 * ofGoods > 0.5 ? 'meal' : 'goods'
}

/** In a hotel a bad smell is the air, and what is broken is the fittings. */
const IN_A_ROOM: Partial<Record<Fault, Fault>> = {
  mouldy: 'stuffy',
  smell: 'stuffy',
  broken: 'shabby',
  'wears-out': 'shabby',
  'poor-make': 'shabby',
  'quality-bad': 'shabby',
  'size-wrong': 'crowded',
  late: 'service-bad',
  'never-arrived': 'service-bad',
  courier: 'service-bad',
  'missing-item': 'service-bad',
  'wrong-item': 'service-bad',
  opened: 'environment-bad',
  'packaging-bad': 'environment-bad',
  'not-genuine': 'environment-bad',
  leaked: 'shabby',
  crushed: 'shabby',
  ineffective: 'shabby',
  cold: 'stuffy',
}
const AT_A_TABLE: Partial<Record<Fault, Fault>> = { late: 'slow-kitchen', cold: 'taste-bad', leaked: 'service-bad' }

/** What a fault is where it happened: slow is the courier's on the road and the kitchen's at a table. */
export const placed = (fault: Fault, setting: Setting | undefined): Fault =>
  (setting === 'room' ? IN_A_ROOM[fault] : setting === 'table' ? AT_A_TABLE[fault] : undefined) ?? fault
