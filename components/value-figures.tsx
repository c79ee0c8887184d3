import type { MoneyFigures } from '../lib/insight/shop-figures.ts'
import type { Figure } from './figure.tsx'
import { Bars, Curve } from './plots.tsx'
import type { Wording } from './wording.tsx'

/** Who brings the revenue: how it is spread, the tiers, who moved between them, and what hangs on whom. */
export const valueFigures = (money: MoneyFigures, wording: Wording): Figure[] => [
  concentrationFigure(money, wording),
  tierFigure(money, wording),
  moveFigure(money, wording),
  riskFigure(money, wording),
]

function concentrationFigure({ recent, currency }: MoneyFigures, { words, say, percent, money, number }: Wording): Figure {
  const { business } = words.dashboard
  const { concentration: text } = business
  const { concentration, curve, customers, revenueMinor, few, months } = recent
  const about = { id: 'concentration', definition: say(text.definition, { months }) }
  if (!concentration) return { ...about, title: say(text.none, { months }) }
  const for80 = { share: percent(concentration.customersFor80), revenue: money(revenueMinor, currency), n: number(customers) }
  const table = {
    columns: [business.customers, business.share],
    rows: curve
      .filter((_, i) => i % 10 === 0 && i > 0)
      .map((point, i) => ({
        cells: [say(text.best, { share: percent((i + 1) / 10) }), { share: point.value }],
        ...(i === 1 && { group: { of: 'best-fifth' as const } }),
      })),
  }
  if (few) return { ...about, title: say(text.few, { n: customers, months }), lines: [say(text.for80, for80)], table }
  const share = percent(concentration.top20Share)
  const title = say(text.title, { share })
  return {
    ...about,
    title,
    lines: [say(text.for80, for80)],
    plot: (
      <Curve
        label={title}
        points={curve.map(({ customers: x, value: y }) => ({ x, y }))}
        mark={{ x: 0.2, y: concentration.top20Share, text: share }}
        percent={percent}
        xName={text.x}
      />
    ),
    table,
  }
}

function tierFigure({ recent: { tiers, notEnough, months }, currency }: MoneyFigures, { words, say, percent, number }: Wording): Figure {
  const { business } = words.dashboard
  const { tiers: text } = business
  const about = { id: 'tiers', definition: say(text.definition, { months }) }
  if (!tiers) return { ...about, title: say(text.none, { ...notEnough }) }
  const top = tiers.filter(({ tier }) => tier === 'vip' || tier === 'major')
  const share = top.reduce((sum, { valueShare = 0 }) => sum + valueShare, 0)
  return {
    ...about,
    title: say(text.title, { n: top.reduce((sum, { customers }) => sum + customers, 0), share: percent(share) }),
    plot: (
      <Bars
        bars={tiers.map(({ tier, customers, valueShare = 0 }) => ({
          name: words.tier[tier],
          share: valueShare,
          text: `${percent(valueShare)} · ${say(words.dashboard.rows, { n: customers })}`,
        }))}
      />
    ),
    table: {
      columns: [business.tier, business.customers, business.from, business.share],
      rows: tiers.map(({ tier, customers, cutOff, valueShare }) => ({
        cells: [
          words.tier[tier],
          customers,
          cutOff === undefined ? undefined : { minor: cutOff, currency },
          valueShare === undefined ? number(0) : { share: valueShare },
        ],
        group: { of: 'tier' as const, tier },
      })),
    },
  }
}

function moveFigure({ moves, recent: { months } }: MoneyFigures, { words, say, day, number }: Wording): Figure {
  const { business } = words.dashboard
  const { moves: text } = business
  const about = { id: 'moves', definition: say(text.definition, { months }) }
  if (!moves) return { ...about, title: text.none }
  return {
    ...about,
    title: say(text.title, { up: number(moves.up), down: number(moves.down), date: day(moves.since) }),
    table: {
      inSight: true,
      columns: [business.what, business.customers],
      rows: [
        ...moves.rows.map(({ from, to, customers }) => ({
          cells: [say(text.move, { from: words.tier[from], to: words.tier[to] }), customers],
          group: { of: 'moved' as const, from, to },
        })),
        { cells: [text.joined, moves.joined], group: { of: 'joined' as const } },
        { cells: [say(text.gone, { months }), moves.gone], group: { of: 'gone' as const } },
      ],
    },
  }
}

function riskFigure({ atRisk, recent: { months }, currency }: MoneyFigures, { words, say, money, percent }: Wording): Figure {
  const { business } = words.dashboard
  const { atRisk: text } = business
  const about = { id: 'at-risk', definition: say(text.definition, { months }) }
  if (!atRisk) return { ...about, title: text.noTiers }
  if (atRisk.customers === 0) return { ...about, title: text.none }
  return {
    ...about,
    title: say(text.title, { minor: money(atRisk.minor, currency), n: atRisk.customers, months }),
    lines: atRisk.ofMinor > 0 ? [say(text.ofAll, { share: percent(atRisk.minor / atRisk.ofMinor), months })] : [],
    table: {
      inSight: true,
      columns: [business.what, business.customers],
      rows: [
        { cells: [text.all, atRisk.customers], group: { of: 'at-risk' as const } },
        { cells: [text.unanswered, atRisk.unanswered] },
        { cells: [text.overdue, atRisk.overdue] },
      ],
    },
  }
}
