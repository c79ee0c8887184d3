import type { Lang } from './case.ts'
import type { Fault } from './faults.ts'
import type { Mind } from './model/mind.ts'

/** Where what is complained of took place: at a table, in a hotel room, at home with a meal brought there, or with goods. */
export type Setting = 'table' | 'room' | 'meal' | 'goods'

/** Waiting at a table or on the road: the words of the whole review decide. */
const AT_TABLE: Record<Lang, RegExp> = {
  zh: /上菜|服务[员生]|座位|排队|店里吃|堂食|点菜|等位|餐厅|店面|装修|环境|氛围|火锅店|自助|包[间房厢]|店里|聚餐|大厅|菜单/u,
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
