import type { Issue } from '../pages/marks.ts'
import type { DraftInput, Understanding } from './case.ts'
import type { Trade } from './frame.ts'

const FOOD_SITES = /meituan|waimai|美团|ele\.?me|饿了么|doordash|ubereats|uber.eats|deliveroo|grubhub|just.?eat|foodpanda/
const PLACE_SITES = /dianping|点评|google|yelp|tripadvisor|booking|ctrip|trip\.com|携程|opentable/
const GOODS_SITES =
  /taobao|tmall|淘宝|天猫|jd|京东|pinduoduo|pdd|拼多多|amazon|ebay|etsy|shopify|woo|shopee|lazada|tiktok|douyin|抖|kuaishou|快手|walmart|judge|catawiki|trustpilot/
const FOOD_WORDS =
  /外卖|骑手|送餐|点餐|后厨|米饭|炒饭|好吃|难吃|这家店.{0,4}吃|\b(?:(?<!cat |dog |pet )food|meal|dish|restaurant|takeaway|takeout|waiter|waitress|dinner|lunch(?! ?(?:bag|box))|pizza|burger|chef)\b/i
const PLACE_WORDS =
  /酒店|房间|前台|入住|服务员|包间|\b(?:hotel|room|check-?in|reception|(?:our|your|at (?:a|the)) table|table for|seated|waiter|waitress|hostess|server)\b/i

/** A parcel has no tables: in a review of goods such words are about something else. */
const AT_A_PLACE: Issue[] = ['environment', 'location', 'wait']

/** The complaints that make sense in a trade. */
export const sensible = (u: Understanding, trade: Trade): Understanding =>
  trade === 'goods' ? { ...u, complaints: u.complaints.filter(c => !AT_A_PLACE.includes(c.issue)) } : u

/** A kitchen, a stock room, or a place people come to: by the marketplace, else by the review's own words. */
export function tradeOf(input: DraftInput, u: Understanding): Trade {
  const site = input.marketplace?.toLowerCase() ?? ''
  if (FOOD_SITES.test(site)) return 'food'
  if (GOODS_SITES.test(site)) return 'goods'
  const words = `${input.review.text} ${input.review.product ?? ''}`
  const issues = u.complaints.map(c => c.issue)
  if (PLACE_WORDS.test(words) || issues.some(i => i === 'environment' || i === 'location' || i === 'wait')) return 'place'
  if (PLACE_SITES.test(site)) return 'place'
  return FOOD_WORDS.test(words) || u.complaints.some(c => c.issue === 'taste' && c.thing) ? 'food' : 'goods'
}
