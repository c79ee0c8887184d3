import { type ChurnRow, churnTable } from './churn.ts'
import { type Cohort, cohorts } from './cohorts.ts'
import { dateOf, netOf, type Purchases, spanOf, sum } from './purchases.ts'
import { type Concentration, concentration, type PyramidRow, pyramid } from './pyramid.ts'
import { type Renewal, type RepeatRates, renewal, repeatRates } from './repeat-rates.ts'
import { lapsedAfterDays } from './rhythm.ts'
import { cutOffs, type NotEnough, notEnough, PYRAMID, tierOf } from './tier.ts'

/** The figures of a shop's business, from its purchases of one currency. Amounts in minor units. */
export interface Business {
  customers: number
  revenueMinor: number
  /** Undefined where there are no tiers yet: then `notEnough` says what is missing. */
  tiers: PyramidRow[] | undefined
  notEnough: NotEnough | null
  rates: RepeatRates
  renewal: Renewal
  /** Days of silence after which a customer counts as lapsed; undefined, as `churn` is, while too few came back to tell. */
  lapsedAfter: number | undefined
  churn: ChurnRow[] | undefined
  cohorts: Cohort[]
  concentration: Concentration | undefined
}

/**
 * All of it at once, at the day `at`; purchases after it must have been left out. Tiers are by the net value of all purchases given: for the usual twelve months, give
 * those of the twelve months.
 */
export function businessOf(purchases: Purchases, at: number, tiers = PYRAMID): Business {
  const net = netOf(purchases)
  const span = spanOf(purchases)
  const missing = notEnough({ customers: net.length, ...(span && { from: dateOf(span.from), to: dateOf(span.to) }) })
  const lines = cutOffs(net, tiers)
  const lapsedAfter = lapsedAfterDays(purchases)
  return {
    customers: net.length,
    revenueMinor: Math.round(sum(purchases.value)),
    tiers: missing ? undefined : pyramid(net, lines),
    notEnough: missing,
    rates: repeatRates(purchases, at),
    renewal: renewal(purchases, at),
    lapsedAfter,
    churn:
      missing || lapsedAfter === undefined
        ? undefined
        : churnTable(
            purchases,
            net.map(value => tierOf(value, lines)),
            at,
            lapsedAfter,
          ),
    cohorts: cohorts(purchases, at),
    concentration: concentration(net),
  }
}
