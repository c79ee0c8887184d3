import { ISSUES, type Issue } from '../pages/marks.ts'
import type { Complaint, Lang, Span } from './case.ts'
import type { Clause } from './clauses.ts'
import { BLURRED } from './faults.ts'
import type { Impression } from './model/mind.ts'
import { placed, type Setting } from './setting.ts'

/**
 * From where on the fitted weights are believed; chosen on the first half of the development set and on the development file of Dianping. The
 * English ones were fitted on whole reviews and sentences, so a single clause has to be plainer.
 */
const BELIEVED: Record<Lang, { praise: number; complaint: number; issue: number }> = {
  zh: { praise: 0.05, complaint: 0.5, issue: 0.5 },
  en: { praise: 0.05, complaint: 0.93, issue: 0.5 },
}

/** Where the weights know how people praise: Chinese ones were fitted on restaurants only, and none on hotels. */
const knowsPraise = (setting: Setting | undefined, lang: Lang) => setting !== 'room' && !(lang === 'zh' && setting === 'goods')

/** A clause that reads as praise: a bad word in it means something else. */
export const doubted = (sense: Impression, setting: Setting | undefined, lang: Lang): boolean =>
  knowsPraise(setting, lang) && sense.neg < BELIEVED[lang].praise && sense.pos > 0.5

/** What a clause speaks of. The fitted weights know meals and where they are eaten, nothing else. */
function issueSensed({ issues }: Impression, lang: Lang): Issue | undefined {
  let best: Issue | undefined
  for (const issue of ISSUES) if ((issues[issue] ?? 0) > Math.max(BELIEVED[lang].issue, best ? (issues[best] ?? 0) : 0)) best = issue
  return best
}

/** What a clause that only says "bad" speaks of: in a restaurant, and in Chinese, where the weights were fitted on clauses. */
export const issueOfBad = (sense: Impression, setting: Setting | undefined, lang: Lang): Issue | undefined =>
  setting === 'table' && lang === 'zh' ? issueSensed(sense, lang) : undefined

/** A complaint in a clause in which no word of our lists complains. */
export function complaintSensed(clause: Clause, sense: Impression, setting: Setting | undefined, lang: Lang): Complaint | undefined {
  if (setting !== 'table' && setting !== 'meal') return undefined
  if (sense.neg < BELIEVED[lang].complaint || clause.question || clause.unreal || clause.elsewhere) return undefined
  const issue = issueSensed(sense, lang)
  if (!issue || issue === 'location') return undefined
  const fault = placed(BLURRED[issue], setting)
  return { issue, fault, evidence: [clause.start, clause.end], concrete: false }
}

/** Goods that disappoint without a word of ours saying how: it is the goods themselves. */
export const goodsAlone = (complaints: Complaint[], [start, end]: Span): Complaint[] =>
  complaints.every(complaint => complaint.fault === 'unstated')
    ? [{ issue: 'quality', fault: 'quality-bad', evidence: [start, end], concrete: false }]
    : complaints
