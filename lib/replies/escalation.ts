import type { Urgency } from './urgency.ts'

/** Who in the shop should hear of it today: the one who leads the team, or the owner. */
export type Level = 'lead' | 'owner'

/** Words of somebody who takes it further than this page. */
const PRESS =
  /记者|媒体|电视台|曝光|12315|12345|消协|市场监管|工商局|卫生局|食药监|投诉到|律师|起诉|法院|上热搜|\b(?:journalist|newspaper|tv station|the news|health department|food standards|trading standards|consumer protection|ombudsman|bbb|lawyer|attorney|solicitor|small claims|sue|lawsuit)\b/iu
const PICTURES =
  /如图|看图|见图|有图|图为证|拍了?照|拍了?视频|上图|小红书|抖音|朋友圈|\b(?:photos?|pictures?|pics?|videos?|screenshots?|tiktok|instagram|facebook|twitter)\b/iu

/** How far a review's writer means to carry it, by its words; undefined: no further than this page. */
export const reachOf = (text: string): 'press' | 'pictures' | undefined =>
  PRESS.test(text) ? 'press' : PICTURES.test(text) ? 'pictures' : undefined

const REACH = { press: 3, pictures: 2, page: 1 }
/** Complaints of the same kind in a week. */
const REPEATED: [atLeast: number, weight: number][] = [
  [5, 3],
  [3, 2],
]
const HARM = (harm: Urgency['harm']) =>
  harm === 'health' || harm === 'hygiene' ? 3 : harm === 'price' || harm === 'location' || harm === 'other' ? 1 : 2
const LEAD_FROM = 6
const OWNER_FROM = 12

/** Reach × harm × repetition (concept 163: one crisis can grow into a company's), as a level; undefined: whoever answers reviews answers it. Our choice of weights. */
export function levelOf({
  reach,
  harm,
  sameInWeek,
}: {
  reach?: 'press' | 'pictures'
  harm: Urgency['harm']
  sameInWeek: number
}): Level | undefined {
  const size = REACH[reach ?? 'page'] * HARM(harm) * (REPEATED.find(([atLeast]) => sameInWeek >= atLeast)?.[1] ?? 1)
  return size >= OWNER_FROM ? 'owner' : size >= LEAD_FROM ? 'lead' : undefined
}
