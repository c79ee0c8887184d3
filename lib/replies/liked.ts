import type { Issue } from '../pages/marks.ts'
import type { Understanding } from './case.ts'
import type { Frame, Trade } from './frame.ts'
import type { Point } from './points.ts'

/** What can be liked where. */
const LIKABLE: Record<Trade, readonly Issue[]> = {
  food: ['taste', 'service', 'delivery', 'packaging'],
  goods: ['service', 'delivery', 'packaging'],
  place: ['taste', 'service', 'environment', 'location'],
  stay: ['service', 'environment', 'location'],
}
/** Matters of a stay that speak against the same. */
const AGAINST: Partial<Record<string, Issue>> = {
  staff: 'service',
  service: 'service',
  'check-in': 'service',
  place: 'location',
}

/** No praise, though a word of praise is in it: "服务也好，设施也好，都普通", "排在推荐第一位置". */
const FAINT =
  /不是|没有?.{0,3}多|比.{0,5}(?:便宜|好|强|快)|也好|第[一二三]|只能|普通|一般|还可以|[之以]前|曾|都方便|不见|新手|好像|反倒|反而|没了|\bunless\b|bargain price|recommended|no one|nobody|good deal\W? |supposed|may be|paid for|booked|kinda|差距|amazon|ebay|携程|京东|美团|百度|平台|以为/iu

/** What they liked, where it is none of what they complain of. */
export function likedIn(
  text: string,
  u: Understanding,
  points: readonly Point[],
  trade: Trade,
  { liked }: Frame,
  touched?: Issue,
): string | undefined {
  const complained = new Set([touched, ...u.complaints.map(c => c.issue), ...points.flatMap(({ key }) => AGAINST[key] ?? [])])
  const praise = u.praise.find(
    ({ issue, evidence }) =>
      LIKABLE[trade].includes(issue) &&
      !FAINT.test(text.slice(...evidence)) &&
      !complained.has(issue) &&
      !u.against.some(([at]) => at === evidence[0]),
  )
  return praise && liked[praise.issue]
}
