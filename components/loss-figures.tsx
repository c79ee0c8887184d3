import type { ReviewFigures } from '../lib/insight/review-figures.ts'
import type { SubjectAlarm } from '../lib/insight/review-watch.ts'
import type { MoneyFigures, ShopFigures } from '../lib/insight/shop-figures.ts'
import type { Cell, Figure, FigureRow } from './figure.tsx'
import { Bars, Weeks } from './plots.tsx'
import type { Wording } from './wording.tsx'

const TIERS_DOWN = ['vip', 'major', 'ordinary', 'small'] as const

/** Who left, and why as far as their complaints say. */
export const lossFigures = (money: MoneyFigures, wording: Wording): Figure[] => [churnFigure(money, wording), reasonFigure(money, wording)]

function churnFigure({ churn }: MoneyFigures, { words, say, number }: Wording): Figure {
  const { business } = words.dashboard
  const { churn: text } = business
  const about = { id: 'churn', definition: text.definition }
  if (!churn) return { ...about, title: text.none }
  const cells = new Map(churn.rows.map(row => [`${row.tier} ${row.firstMonth}`, row]))
  const months = [...new Set(churn.rows.map(({ firstMonth }) => firstMonth))].sort()
  return {
    ...about,
    title: say(text.title, { lapsed: number(churn.lapsed), customers: number(churn.customers), days: churn.lapsedAfter }),
    table: {
      inSight: true,
      shaded: true,
      columns: [business.month, ...TIERS_DOWN.map(tier => words.tier[tier])],
      rows: months.map(month => ({
        cells: [
          month,
          ...TIERS_DOWN.map((tier): Cell => {
            const row = cells.get(`${tier} ${month}`)
            if (!row) return undefined
            const { lapsed, customers } = row
            const share = { share: lapsed / customers, text: say(text.cell, { lapsed: number(lapsed), customers: number(customers) }) }
            return lapsed === 0 ? share : { ...share, group: { of: 'lapsed', tier, month } }
          }),
        ],
        group: { of: 'lapsed' as const, month },
      })),
    },
  }
}

function reasonFigure({ churn, currency }: MoneyFigures, { words, say, number, money }: Wording): Figure {
  const { business } = words.dashboard
  const { reasons: text } = business
  const about = { id: 'reasons', definition: text.definition }
  if (!churn) return { ...about, title: text.none }
  const { lapsed, reasons, marked, winBack } = churn
  const known = reasons.reduce((sum, { reason, customers }) => sum + (reason === 'unknown' ? 0 : customers), 0)
  const seen = reasons.filter(({ customers }) => customers > 0)
  const winBackWords = () => {
    const { customers = 0, back = 0, waiting = 0, unpriced = 0, perSaved } = winBack ?? {}
    const cost =
      perSaved === undefined ? unpriced > 0 && say(text.noCost, { n: unpriced }) : say(text.costPer, { cost: money(perSaved, currency) })
    return [say(text.wonBack, { n: customers, back, waiting }), cost].filter(Boolean).join(' ')
  }
  return {
    ...about,
    title: say(known === 0 ? text.unknown : text.title, { n: known, lapsed: number(lapsed), marked }),
    lines: winBack ? [winBackWords()] : [],
    plot: (
      <Bars
        bars={seen.map(({ reason, customers }) => ({
          name: text.because[reason],
          share: lapsed === 0 ? 0 : customers / lapsed,
          text: `${number(customers)} · ${text.do[reason]}`,
        }))}
      />
    ),
    table: {
      columns: [text.reason, business.customers, text.action],
      rows: reasons.map(({ reason, customers }) => ({
        cells: [text.because[reason], customers, text.do[reason]],
        ...(customers > 0 && { group: { of: 'lapsed' as const, reason } }),
      })),
    },
  }
}

/** What is bought together. */
export function togetherFigure({ rules, baskets, basketsNeeded }: ShopFigures, { words, say, percent, number, list }: Wording): Figure {
  const { together: text } = words.dashboard.business
  const about = { id: 'together', definition: text.definition }
  const [first] = rules
  if (!first)
    return {
      ...about,
      title: baskets < basketsNeeded ? say(text.few, { n: baskets, needed: basketsNeeded }) : say(text.none, { n: number(baskets) }),
    }
  const { having, also, confidence } = first
  return {
    ...about,
    title: say(text.title, { having: list(having), also, share: percent(confidence) }),
    table: {
      columns: [text.having, text.also, text.count, text.confidence, text.low, text.lift],
      rows: rules.slice(0, MOST_RULES).map(rule => ({
        cells: [list(rule.having), rule.also, rule.count, { share: rule.confidence }, { share: rule.interval[0] }, number(rule.lift, 1)],
        group: { of: 'without' as const, having: rule.having, also: rule.also },
      })),
    },
  }
}

/** More rules than a person reads. */
const MOST_RULES = 30

/** When bad reviews became more than usual, of what, and the same complaint of several customers. */
export function warningFigure(reviews: ReviewFigures, wording: Wording): Figure {
  const { words, say, percent, number, day, list } = wording
  const { warning: text } = words.dashboard.business
  const { weeks, alarms, clusters, bad, usual } = reviews
  const about = { id: 'warning', definition: text.definition }
  const clusterWords = ({ issue, product, independent }: ReviewFigures['clusters'][number]) =>
    `${words.badge.issue[issue]}${product ? ` (${product})` : ''} ${number(independent)}`
  if (reviews.reviews === 0) return { ...about, title: text.nothing }
  const lasting = alarms.filter(({ until }) => until === undefined)
  const lines = [
    ...lasting.map(alarm => `${alarmWords(alarm, wording)}: ${alarmCounts(alarm, wording)}`).slice(1),
    ...(clusters.length === 0 ? [] : [say(text.clusters, { what: list(clusters.map(clusterWords)) })]),
  ]
  const [first] = lasting
  const over = alarms[0]?.until
  const quiet = () => {
    if (typeof usual === 'string') return say(text.few, { weeks: weeks.length, needed: reviews.weeksNeeded, n: number(reviews.reviews) })
    return over
      ? say(text.over, { date: day(over) })
      : say(text.none, { share: percent(bad / reviews.reviews), n: number(reviews.reviews) })
  }
  return {
    ...about,
    title: first ? alarmWords(first, wording) : quiet(),
    lines: first ? [alarmCounts(first, wording), ...lines] : lines,
    plot: weeks.length > 1 && <Weeks label={text.plot} weeks={weeks} day={day} caption={text.plot} />,
    table: {
      columns: [words.dashboard.business.what, text.bad, text.total, ...(alarms.length > 0 ? [text.usual] : [])],
      rows: [
        ...alarms.map(
          (alarm): FigureRow => ({
            cells: [
              alarm.until ? say(text.ended, { what: alarmWords(alarm, wording), date: day(alarm.until) }) : alarmWords(alarm, wording),
              alarm.bad,
              alarm.total,
              { share: alarm.usualShare },
            ],
            group: { of: 'complained', ...aboutOf(alarm), since: alarm.from, until: alarm.date },
          }),
        ),
        ...weeks.toReversed().map((week): FigureRow => ({ cells: [say(text.week, { date: day(week.date) }), week.bad, week.total] })),
      ],
    },
  }
}

/** "9 of 31 since then, usually 8 %." */
export const alarmCounts = ({ bad, total, usualShare }: SubjectAlarm, { words, say, percent, number }: Wording): string =>
  say(words.dashboard.business.warning.counts, { bad: number(bad), total: number(total), usual: percent(usualShare) })

const aboutOf = ({ subject }: SubjectAlarm) =>
  subject.of === 'shop' ? {} : subject.of === 'product' ? { product: subject.product } : { issue: subject.issue }

function subjectWords({ subject }: SubjectAlarm, { words }: Wording): string {
  if (subject.of === 'shop') return words.dashboard.business.warning.subject.shop
  return subject.of === 'product' ? subject.product : words.badge.issue[subject.issue]
}

/** "More complain of packaging than usual since 3 Nov". */
export function alarmWords(alarm: SubjectAlarm & { from: string }, wording: Wording): string {
  const { words, say, day } = wording
  const about = subjectWords(alarm, wording)
  return say(words.dashboard.business.warning[alarm.subject.of], { product: about, issue: about, date: day(alarm.from) })
}
