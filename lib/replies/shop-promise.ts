import type { Issue } from '../pages/marks.ts'
import type { Complaint, Lang } from './case.ts'
import { OVERPROMISE } from './checks/over-promises.ts'
import { factsOf } from './faults.ts'

/** Which complaints a standing promise of the shop speaks to, by its words. */
const ABOUT: [RegExp, (c: Complaint) => boolean][] = [
  [/发货|送达|配送|小时[内达]|超时|准时|dispatch|ship|deliver|next day|on time/i, c => is(c, 'delivery')],
  [/坏|烂|破损|压坏|漏|damag|broken|leak|crush/i, c => is(c, 'quality', 'packaging') && Boolean(factsOf(c.fault).replaceable)],
  [/新鲜|当天|现做|fresh/i, c => c.fault === 'stale' || c.fault === 'spoiled'],
  [/正品|真品|假一|genuine|authentic/i, c => c.fault === 'not-genuine'],
  [/价保|保价|降价|price match/i, c => c.fault === 'price-drop'],
  [/漏发|少发|漏送|补发|missing/i, c => c.fault === 'missing-item' || c.fault === 'wrong-item'],
  [/退|换|赔|refund|return|exchange|money back|replace/i, c => Boolean(factsOf(c.fault).replaceable) || c.fault === 'refund-refused'],
]

const is = (c: Complaint, ...issues: Issue[]) => issues.includes(c.issue)

/** The first standing promise that answers one of the complaints and can be repeated as it stands; another language's is not quoted. */
export function promiseFor(promises: readonly string[], complaints: Complaint[], lang: Lang): string | undefined {
  const bare = promises.map(p => p.trim().replace(/[。.!！]+$/, '')).filter(p => p.length > 0 && p.length <= 60)
  return bare.find(p => {
    const language = /\p{Script=Han}/u.test(p) ? 'zh' : 'en'
    return language === lang && !OVERPROMISE[lang].test(p) && ABOUT.some(([words, fits]) => words.test(p) && complaints.some(fits))
  })
}
