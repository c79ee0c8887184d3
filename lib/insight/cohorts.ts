import { dateOf, daysOf, type Purchases } from './purchases.ts'

/** Customers whose first order was in one month, and how many of them bought in each month since. */
export interface Cohort {
  /** YYYY-MM */
  month: string
  customers: number
  /** Who bought in the first month (all of them), in the next, and so on to the month of the day asked about, which may not be over. */
  active: number[]
}

/** Retention table: one cohort for each month with first orders, oldest first. */
export function cohorts(purchases: Purchases, at: number): Cohort[] {
  const monthOf = monthsOfDays()
  const end = monthOf(at)
  const table = new Map<number, Cohort>()
  purchases.customers.forEach((_, c) => {
    const days = daysOf(purchases, c)
    const first = monthOf(days[0] as number)
    let cohort = table.get(first)
    if (!cohort) {
      cohort = { month: dateOf(days[0] as number).slice(0, 7), customers: 0, active: Array(end - first + 1).fill(0) }
      table.set(first, cohort)
    }
    cohort.customers++
    for (const month of new Set(Array.from(days, monthOf))) cohort.active[month - first] = (cohort.active[month - first] as number) + 1
  })
  return [...table].sort(([a], [b]) => a - b).map(([, cohort]) => cohort)
}

/** Calendar months since year 0 of a day number; days come again and again. */
function monthsOfDays() {
  const known = new Map<number, number>()
  return (day: number): number => {
    let month = known.get(day)
    if (month === undefined) {
      const [year, of] = dateOf(day).split('-').map(Number) as [number, number]
      month = year * 12 + of
      known.set(day, month)
    }
    return month
  }
}
