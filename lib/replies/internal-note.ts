import { countryOf, remarkOf, statutesFor } from '../expectation/statutes.ts'
import type { Issue } from '../pages/marks.ts'
import { addDays } from './calendar.ts'
import type { DraftInput, Lang } from './case.ts'
import { everyWay } from './choice.ts'
import { dayIn } from './phrasing.ts'
import { pointsOf } from './points.ts'
import type { CaseRead } from './read-case.ts'
import { tradeOf } from './trade.ts'

/** Whose table it lands on. */
const OWNER: Record<Issue, Record<Lang, string>> = {
  taste: { zh: '后厨', en: 'kitchen' },
  quality: { zh: '进货和质检', en: 'purchasing and inspection' },
  service: { zh: '客服和当班的人', en: 'customer service and whoever was on' },
  wait: { zh: '当班的负责人', en: 'floor manager' },
  delivery: { zh: '发货和配送', en: 'dispatch and carrier' },
  packaging: { zh: '打包', en: 'packing' },
  environment: { zh: '店面和客房', en: 'premises and rooms' },
  hygiene: { zh: '后厨和保洁', en: 'kitchen and cleaning' },
  price: { zh: '定价和页面', en: 'pricing and listing' },
  location: { zh: '页面', en: 'listing' },
  mismatch: { zh: '配货和页面', en: 'picking and listing' },
  other: { zh: '店长', en: 'manager' },
}

/** A short note for the shop itself: what is complained of (not found out yet), who owns it, what to do by when, and the law a demand may rest on. */
export function internalNote(input: DraftInput, { u, readable }: CaseRead, lang: Lang): string {
  const points = pointsOf(input, readable, tradeOf(input, readable), lang).slice(0, 3)
  const first = (wording: string) => everyWay(wording)[0] ?? wording
  const about = points.map(point => first(point.name))
  const owners = [...new Set(points.map(point => OWNER[point.issue][lang]))]
  const fixes = points.map(({ act, days }) => ({ what: first(act[0] ?? ''), by: dayIn(lang, addDays(input.today, days)) }))
  const laws = statutesFor(input.review.text, u.lang, countryOf(input.country, input.marketplace)).map(statute => remarkOf(statute, lang))
  return (
    lang === 'zh'
      ? [
          `说的是：${about.join('、') || '没有说明'}（原因待查）`,
          `归谁：${owners.join('、') || OWNER.other.zh}`,
          ...fixes.map(({ what, by }) => `要做：${what}（${by}前）`),
          ...laws,
        ]
      : [
          `Complaint: ${about.join(', ') || 'not said'} (cause to be found)`,
          `Owner: ${owners.join(', ') || OWNER.other.en}`,
          ...fixes.map(({ what, by }) => `To do: ${what} (by ${by})`),
          ...laws,
        ]
  ).join('\n')
}
