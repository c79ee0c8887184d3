import { daysOf, type Entry, purchasesOf, spanOf } from '../../../lib/insight/purchases.ts'
import { fitRepeatPurchase, historiesOf, ordersIn } from '../../../lib/insight/repeat-purchase.ts'
import { rhythmOf } from '../../../lib/insight/rhythm.ts'

/** Orders expected in the weeks after a day, against those that came: totals, and the mean error a customer beside that of "the same rate as before". */
export function holdOut(entries: readonly Entry[], until: number, weeks: number) {
  const known = purchasesOf(entries, until)
  const histories = historiesOf(known, until)
  const fit = fitRepeatPurchase(histories)
  const came = ordersAfter(entries, until, weeks * 7)
  const actual = known.customers.map(customer => came.get(customer) ?? 0)
  const errorOf = (forecast: number[]) => total(forecast.map((orders, c) => Math.abs(orders - (actual[c] as number)))) / actual.length
  const forecast = histories.map(history => ordersIn(fit, history, weeks) ?? Number.NaN)
  const asBefore = histories.map(({ x, T }) => (x / T) * weeks)
  return {
    customers: actual.length,
    actual: total(actual),
    expected: total(forecast),
    meanError: errorOf(forecast),
    meanErrorAsBefore: errorOf(asBefore),
  }
}

const AHEAD_DAYS = 14

/**
 * "Due to reorder" asked every four weeks through the second half of a history, each time knowing only what was before: how many of those called due bought
 * within a fortnight, how many of those who bought had been called, beside how many buy anyway. Of customers who have a rhythm.
 */
export function dueToReorder(entries: readonly Entry[]) {
  const { from, to } = spanOf(purchasesOf(entries)) ?? { from: 0, to: 0 }
  let [asked, bought, due, hits] = [0, 0, 0, 0]
  for (let at = Math.ceil((from + to) / 2); at + AHEAD_DAYS <= to; at += 28) {
    const known = purchasesOf(entries, at)
    const came = ordersAfter(entries, at, AHEAD_DAYS)
    known.customers.forEach((customer, c) => {
      const rhythm = rhythmOf(daysOf(known, c), at)
      if (!rhythm) return
      const buys = came.has(customer)
      asked++
      if (buys) bought++
      if (rhythm.due === 'due') due++
      if (rhythm.due === 'due' && buys) hits++
    })
  }
  return { asked, baseRate: bought / asked, due, precision: hits / due, recall: hits / bought }
}

/** How many days each customer bought on within so many days after a day. */
function ordersAfter(entries: readonly Entry[], until: number, days: number): Map<string, number> {
  const after = purchasesOf(entries.filter(({ day }) => day > until && day <= until + days))
  return new Map(after.customers.map((customer, c) => [customer, daysOf(after, c).length]))
}

const total = (values: number[]) => values.reduce((a, b) => a + b, 0)
