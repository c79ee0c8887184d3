import type { Rate } from '../lib/insight/repeat-rates.ts'
import type { MoneyFigures } from '../lib/insight/shop-figures.ts'
import type { Figure } from './figure.tsx'
import { Bars } from './plots.tsx'
import type { Wording } from './wording.tsx'

/** Who comes back: repeat rates, the months after the first order, each one's rhythm, and what is to be expected. */
export const loyaltyFigures = (money: MoneyFigures, wording: Wording): Figure[] => [
  rateFigure(money, wording),
  starFigure(money, wording),
  cohortFigure(money, wording),
  rhythmFigure(money, wording),
  forecastFigure(money, wording),
]

const hitsOf = ({ rate = 0, of }: Rate) => Math.round(rate * of)
const countsOf = (rate: Rate, { number }: Wording) => ({ n: number(hitsOf(rate)), of: number(rate.of) })

/** "24 %", or "3 of 8" where a share would say more than is known. */
const rateWords = (rate: Rate, enough: number, wording: Wording): string =>
  rate.rate !== undefined && rate.of >= enough
    ? wording.percent(rate.rate)
    : wording.say(wording.words.dashboard.business.of, countsOf(rate, wording))

const rateCell = (rate: Rate, enough: number, wording: Wording) =>
  rate.rate === undefined || rate.of < enough ? rateWords(rate, enough, wording) : { share: rate.rate }

function starFigure({ byStars, rates: { enough } }: MoneyFigures, wording: Wording): Figure {
  const { business } = wording.words.dashboard
  const { stars: text } = business
  const [best, worst] = [byStars[0], byStars.at(-1)].map(group => group?.rate ?? { rate: undefined, of: 0 }) as [Rate, Rate]
  const isFew = Math.min(best.of, worst.of) < enough
  const rate = (of: Rate) => rateWords(of, enough, wording)
  const given = byStars.filter(({ rate }) => rate.of > 0)
  return {
    id: 'stars',
    definition: text.definition,
    title: isFew ? wording.say(text.few, { n: enough }) : wording.say(text.title, { best: rate(best), worst: rate(worst) }),
    ...(given.length > 0 && {
      table: {
        ...(isFew ? {} : { inSight: true }),
        columns: [text.given, business.customers, business.rates.again],
        rows: given.map(({ name, rate, from, to }) => ({
          cells: [name, rate.of, rateCell(rate, enough, wording)],
          group: { of: 'stars' as const, from, to },
        })),
      },
    }),
  }
}

function rateFigure({ rates, renewal }: MoneyFigures, wording: Wording): Figure {
  const { words, say, number } = wording
  const { business } = words.dashboard
  const { rates: text } = business
  const { newSecondPurchase, oldRepeat, byOrder, enough } = rates
  const { before, kept, newcomers, dryingUp } = renewal
  const about = { id: 'rates', definition: text.definition }
  if (newSecondPurchase.of === 0) return { ...about, title: text.noneNew }
  const title = () => {
    if (newSecondPurchase.of < enough) return say(text.few, countsOf(newSecondPurchase, wording))
    return oldRepeat.of < enough ? say(text.newOnly, { new: first }) : say(text.title, { new: first, old: later })
  }
  const [first, later] = [rateWords(newSecondPurchase, enough, wording), rateWords(oldRepeat, enough, wording)]
  const again = (rate: Rate) => rateCell(rate, enough, wording)
  const back = hitsOf(newSecondPurchase)
  return {
    ...about,
    title: title(),
    ...(dryingUp && { warn: say(text.drying, { newcomers: number(newcomers), lost: number(before - kept) }) }),
    lines: before === 0 ? [] : [say(text.renewal, { before: number(before), kept: number(kept), newcomers: number(newcomers) })],
    plot: (
      <Bars
        bars={[
          { name: text.new, share: newSecondPurchase.rate ?? 0, text: first },
          { name: text.old, share: oldRepeat.rate ?? 0, text: later },
        ]}
      />
    ),
    table: {
      columns: [business.what, text.purchases, text.again],
      rows: [
        { cells: [text.new, newSecondPurchase.of, again(newSecondPurchase)] },
        { cells: [text.old, oldRepeat.of, again(oldRepeat)] },
        ...byOrder.flatMap((rate, i) => (i > 0 && rate.of > 0 ? [{ cells: [say(text.nth, { n: i + 1 }), rate.of, again(rate)] }] : [])),
        { cells: [text.back, back], group: { of: 'new' as const, back: true } },
        { cells: [text.notBack, newSecondPurchase.of - back], group: { of: 'new' as const, back: false } },
        { cells: [text.stayedAway, before - kept], group: { of: 'stayed-away' as const } },
        { cells: [text.newcomers, newcomers], group: { of: 'newcomers' as const } },
      ],
    },
  }
}

/** A table of more months nobody reads, and it takes its time to draw. */
const COHORTS = 24
const MONTHS_AFTER = 12

function cohortFigure({ cohorts, monthAfter, rates }: MoneyFigures, wording: Wording): Figure {
  const { words, say } = wording
  const { business } = words.dashboard
  const { cohorts: text } = business
  const title = () => {
    if (monthAfter.of === 0) return text.none
    if (monthAfter.of < rates.enough) return say(text.few, countsOf(monthAfter, wording))
    return say(text.title, { share: rateWords(monthAfter, rates.enough, wording) })
  }
  const shown = cohorts.slice(-COHORTS)
  const after = Math.min(MONTHS_AFTER, Math.max(0, ...shown.map(({ active }) => active.length - 1)))
  return {
    id: 'cohorts',
    definition: text.definition,
    title: title(),
    table: {
      inSight: true,
      shaded: true,
      columns: [business.month, business.customers, ...Array.from({ length: after }, (_, i) => say(text.after, { n: i + 1 }))],
      rows: shown.map(({ month, customers, active }) => ({
        cells: [
          month,
          customers,
          ...active.slice(1, after + 1).map((bought, i) => ({
            share: bought / customers,
            ...(bought > 0 && { group: { of: 'cohort' as const, month, after: i + 1 } }),
          })),
        ],
        group: { of: 'cohort' as const, month, after: 0 },
      })),
    },
  }
}

function rhythmFigure({ rhythm: { known, due, overdue, back } }: MoneyFigures, { words, say, number }: Wording): Figure {
  const { business } = words.dashboard
  const { rhythm: text } = business
  const welcome = { cells: [text.back, back], group: { of: 'welcome-back' as const } }
  return {
    id: 'rhythm',
    definition: text.definition,
    title: known === 0 ? text.none : say(text.title, { due: number(due), overdue: number(overdue) }),
    lines: known === 0 ? [] : [say(text.known, { n: known })],
    table: {
      inSight: true,
      columns: [business.what, business.customers],
      rows: [
        ...(known === 0
          ? []
          : [
              { cells: [text.due, due], group: { of: 'rhythm' as const, due: 'due' as const } },
              { cells: [text.overdue, overdue], group: { of: 'rhythm' as const, due: 'overdue' as const } },
            ]),
        ...(known > 0 || back > 0 ? [welcome] : []),
      ],
    },
  }
}

function forecastFigure({ forecast }: MoneyFigures, { words, say, number }: Wording): Figure {
  const { forecast: text } = words.dashboard.business
  const { basis, orders90, orders365, versusNbd = 0, identifiedFrom, repeaters, repeatersNeeded } = forecast
  const about = { id: 'forecast', definition: text.definition }
  if (orders90 === undefined || orders365 === undefined)
    return { ...about, title: say(text.none, { repeaters: number(repeaters), needed: repeatersNeeded }) }
  const why = basis === 'dropout' ? text.identified : text.notIdentified
  return {
    ...about,
    title: say(text.title, { n: number(orders90) }),
    lines: [say(why, { x: number(versusNbd, 1), needed: number(identifiedFrom, 2) })],
    table: {
      inSight: true,
      columns: [text.who, text.orders],
      rows: [
        { cells: [say(text.days, { n: 90 }), Math.round(orders90)], group: { of: 'forecast' as const } },
        { cells: [say(text.days, { n: 365 }), Math.round(orders365)] },
      ],
    },
  }
}
