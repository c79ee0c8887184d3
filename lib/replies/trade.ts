import type { Issue } from '../pages/marks.ts'
import type { Complaint, DraftInput, Understanding } from './case.ts'
import { type Fault, factsOf } from './faults.ts'
import type { Trade } from './frame.ts'
import { chineseTrade, placed } from './setting.ts'

const FOOD_SITES = /meituan|waimai|美团|ele\.?me|饿了么|doordash|ubereats|uber.eats|deliveroo|grubhub|just.?eat|foodpanda/
const STAY_SITES = /booking|ctrip|trip\.com|携程|airbnb|agoda|expedia|飞猪|fliggy/
const PLACE_SITES = /dianping|点评|google|yelp|tripadvisor|opentable/
const GOODS_SITES =
  /taobao|tmall|淘宝|天猫|jd|京东|pinduoduo|pdd|拼多多|amazon|ebay|etsy|shopify|woo|shopee|lazada|tiktok|douyin|抖|kuaishou|快手|walmart|judge|catawiki|trustpilot/
const FOOD_WORDS =
  /外卖|骑手|送餐|点餐|后厨|米饭|炒饭|好吃|难吃|这家店.{0,4}吃|\b(?:(?<!(?:cat|dog|pet|of) )food(?! (?:bag|processor|container|storage|grade))|(?:the|our|my|their) (?:meal|dish|dinner|lunch)(?! (?:bag|box|container))|restaurants?|takeaway|takeout|waiter|waitress|menu|chef)\b/i
const STAY_WORDS =
  /酒店|宾馆|旅馆|旅店|招待所|客房|民宿|住宿|订房|携程|房间|入住|接送机|住了?(?:这家|一晚|两晚|了一)|退房|标间|\b(?:hotels?|hyatt|hilton|marriott|sheraton|housekeeping|hostel|motel|inn|our rooms?|rooms? (?:\w+ ){0,4}that night|check(?:ed)?[- ]?in|check-?out|front desk|concierge|(?:my|our|a) stay|stayed (?:here|at|in)|(?:\d+|one|two|three|four|five|several|few) nights?(?: here| at)?)\b/i
/** A clock stands in a room, and a plunger in a bath, too. */
const ROOM_WORDS = /\b(?:bath ?tub|my room|the rooms?)\b/i
const PLACE_WORDS =
  /服务员|包间|位子|座位|排队|上菜|堂食|\b(?:(?:our|your|at (?:a|the)) table|table for|seated|waiter|waitress|hostess|server|this (?:place|establishment))\b/i

const SENT_WORDS = /快递|收到货|发货|宝贝|\b(?:i ordered|received|bought|purchased?|products?|shipp(?:ed|ing)|packages?|seller)\b/i

/** A parcel has no tables: in a review of goods such words are about something else. */
const AT_A_PLACE: Issue[] = ['environment', 'location', 'wait']

/** What a parcel or a plate suffers has no place in a hotel room. */
const OF_A_STAY: Issue[] = ['service', 'environment', 'price', 'location', 'hygiene', 'wait', 'taste', 'other']

/** In a stay these are also what faults of parcels turn into: kept where people or the place are spoken of. */
const SPOKEN_OF: Partial<Record<Issue, RegExp>> = {
  service:
    /服务|态度|前台|总台|大堂|员|经理|接待|保安|阿姨|电话|叫|问|说|催|管|理|退|service|staff|desk|reception|manager|maid|housekeep|concierge|call|ask|told|said|rude|respon|answer|repl|refus|refund/i,
  environment:
    /环境|氛围|房|店|设施|装修|电梯|走廊|大堂|卫生间|空调|味|吵|噪|room|hotel|place|bed|bath|carpet|lobby|noise|nois|smell|decor|furnitur|dated|old|worn|seat|chair|air|temperature/i,
}

/** What is eaten is not too small to wear, there is too little of it; and it neither works nor wears out. */
const asServed = (c: Complaint): Complaint[] =>
  c.fault === 'size-wrong' ? [{ ...c, fault: 'small-portion' }] : c.fault === 'ineffective' || c.fault === 'wears-out' ? [] : [c]

/** The complaints that make sense in a trade. */
export function sensible(u: Understanding, trade: Trade, text: string): Understanding {
  if (trade === 'goods') return { ...u, complaints: u.complaints.filter(c => !AT_A_PLACE.includes(c.issue)) }
  if (trade !== 'stay') return { ...u, complaints: u.complaints.flatMap(asServed) }
  const inARoom = u.complaints.map(c => {
    const fault = placed(c.fault, 'room')
    return { ...c, fault, issue: factsOf(fault).issue }
  })
  return {
    ...u,
    complaints: inARoom.filter(
      (c, i) =>
        OF_A_STAY.includes(c.issue) &&
        (u.complaints[i]?.fault !== 'quality-bad' || SPOKEN_OF.environment?.test(text.slice(...c.evidence))) &&
        (factsOf(c.fault).concrete || (SPOKEN_OF[c.issue]?.test(text.slice(...c.evidence)) ?? true)),
    ),
  }
}

/** What only goods suffer, and words only of them. */
const SUFFERED_BY_GOODS: Fault[] = ['broken', 'wears-out', 'ineffective', 'poor-make', 'size-wrong', 'leaked', 'not-genuine']
const RUNS_EN = /\b(?:device|screen|speaker|sound|music|works?|working|connect\w*|app)\b/i
/** How little of a meal there is in English reviews of goods, and how much in most of restaurants. */
const MEAL_EN = { least: 0.03, most: 0.15 }

/** What the weights and the words make of a review that comes from nowhere we know; nothing where neither is plain. */
function soundsLike(text: string, { lang, meal, complaints }: Understanding): Trade | undefined {
  if (meal === undefined) return undefined
  if (lang === 'en') {
    const ofGoods = SENT_WORDS.test(text) || RUNS_EN.test(text) || complaints.some(({ fault }) => SUFFERED_BY_GOODS.includes(fault))
    if (meal < MEAL_EN.least && !PLACE_WORDS.test(text) && !/\bbland\b/i.test(text)) return 'goods'
    return meal > MEAL_EN.most && !ofGoods ? 'place' : undefined
  }
  const found = chineseTrade(text, meal)
  return found === 'room' ? 'stay' : found === 'meal' ? 'food' : found
}

/** A kitchen, a stock room, a place people come to or sleep in: by the marketplace, else by the review's own words and what the weights make of them. */
export function tradeOf(input: Pick<DraftInput, 'review' | 'marketplace'>, u: Understanding): Trade {
  const site = input.marketplace?.toLowerCase() ?? ''
  const words = `${input.review.text} ${input.review.product ?? ''}`
  if (FOOD_SITES.test(site)) return 'food'
  if (STAY_SITES.test(site) || (!GOODS_SITES.test(site) && (STAY_WORDS.test(words) || (ROOM_WORDS.test(words) && !SENT_WORDS.test(words)))))
    return 'stay'
  if (GOODS_SITES.test(site)) return 'goods'
  const issues = u.complaints.map(c => c.issue)
  const place = PLACE_WORDS.test(words) || issues.some(i => i === 'environment' || i === 'location' || i === 'wait')
  const like = soundsLike(words, u)
  if (like === 'stay') return like
  if (PLACE_SITES.test(site)) return 'place'
  if (like === 'goods' && (u.lang === 'en' || !place)) return like
  if (SENT_WORDS.test(words) && !PLACE_WORDS.test(words) && !FOOD_WORDS.test(words)) return 'goods'
  if (place) return like === 'food' && /[送外][到来餐卖]|配送|骑手/u.test(words) ? 'food' : 'place'
  return like ?? (FOOD_WORDS.test(words) || u.complaints.some(c => c.issue === 'taste' && c.thing) ? 'food' : 'goods')
}
