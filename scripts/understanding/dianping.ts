import type { Issue } from '../../lib/pages/marks.ts'

/** What is said of it decides before what it is said of: "the fish … expensive" is a price. */
const BY_OPINION: [Issue, RegExp][] = [
  ['hygiene', /脏|不干净|不卫生|苍蝇|蟑螂|头发|虫|拉肚子|油腻腻|黏黏/],
  ['price', /贵|不便宜|便宜|不值|划算|实惠|价位|性价比|优惠|团购|人均|打折/],
  ['wait', /慢|等了|等位|等很久|排队|排了|分钟|小时|半天|催|久等|快(?!捷|要|点|乐)/],
  ['location', /难找|好找|偏僻|不起眼|不明显|(?:有点|太|比较|很)[远偏]|停车|交通/],
]
const BY_ASPECT: [Issue, RegExp][] = [
  ['location', /位置|交通|地段|地理|停车|车位|坐车|地铁|公交|地点|路口|商圈/],
  ['wait', /上菜|排队|等位|取号|叫号|出餐|速度|效率|排号|时间/],
  ['service', /服务|态度|店员|前台|老板|经理|小妹|小哥|阿姨|人员|收银|招待|师傅|员工|点菜$|点单/],
  ['price', /价|消费|团购|优惠|折扣|收费|人均|买单|费$|券/],
  ['hygiene', /卫生(?!间)/],
  [
    'environment',
    /环境|装修|店面|地方|桌|座|灯|光线|空调|包[间房厢]|空间|沙发|大堂|大厅|位子|椅|氛围|气氛|音乐|地面|通风|面积|店内|屋内|厕所|洗手间|卫生间|门[面脸头]|布置|楼|风格|场地|设施|格调|店里/,
  ],
  ['quality', /分量|份量|菜量|肉量|^量|个头|摆盘|卖相|食材|新鲜|品种|种类|餐具/],
]
const OF_FOOD: [Issue, RegExp][] = [
  ['quality', /(?:量|份|个头?|肉|料).{0,3}[少小]|[太很好有]点?[少小]|新鲜|臭|变质|坏了|不多|没几|卖相|足|量大/],
]
const OF_THE_PLACE: [Issue, RegExp][] = [
  ['environment', /吵|嘈杂|挤|旧|闷|热死|暗|装修|店.{0,3}小|座位|地方.{0,2}小|人.{0,2}多|乱|舒[服适]|安静|干净/],
]
const OF_NOTHING: [Issue, RegExp][] = [
  ['service', /服务|招待|叫半天|没人[理管]|态度/],
  ['taste', /吃(?!饭|的人)|喝|味|咸|淡|腻|酸|辣|甜|苦|油|硬|口感|香|鲜|老了/],
]
const A_SHOP = /^(?:店|这家店|餐厅|小店|店铺|店家|新店|门店|饭店|家店|这家|本店)$/

const first = (table: [Issue, RegExp][], text: string): Issue | undefined => table.find(([, re]) => re.test(text))?.[0]

/** The issue of a Dianping triplet (its data names the thing and the words, no category), derived from the words of both. */
export function issueSpokenOf(aspect: string | null, opinion: string): Issue {
  const said = first(BY_OPINION, opinion)
  if (said) return said
  if (aspect === null) return first(OF_THE_PLACE, opinion) ?? first(OF_FOOD, opinion) ?? first(OF_NOTHING, opinion) ?? 'other'
  if (A_SHOP.test(aspect)) return first(OF_THE_PLACE, opinion) ?? 'other'
  return first(BY_ASPECT, aspect) ?? first(OF_FOOD, opinion) ?? 'taste'
}
