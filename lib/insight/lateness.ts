/** A delivered and reviewed order. */
export interface ReviewedDelivery {
  /** Calendar days delivered after the promised day; negative is early. */
  daysLate: number
  stars: number
}

/** Reviews of orders so many days late: `from` and `to` included. */
export interface LatenessRow {
  from: number
  to: number
  reviews: number
  meanStars: number | undefined
  /** Share with 1 or 2 stars. */
  badShare: number | undefined
  /** Share with 5 stars. */
  fiveShare: number | undefined
}

const LAST_DAYS = [-15, -8, -1, 0, 2, 4, 7, Number.POSITIVE_INFINITY]

/** How a shop's reviews fall with lateness: counted, not modelled, in eight spans from two weeks early to over a week late. */
export function latenessTable(deliveries: readonly ReviewedDelivery[]): LatenessRow[] {
  return LAST_DAYS.map((to, i) => {
    const from = (LAST_DAYS[i - 1] ?? Number.NEGATIVE_INFINITY) + 1
    const own = deliveries.filter(({ daysLate }) => daysLate >= from && daysLate <= to)
    const share = (counts: (stars: number) => boolean) =>
      own.length ? own.filter(({ stars }) => counts(stars)).length / own.length : undefined
    return {
      from,
      to,
      reviews: own.length,
      meanStars: own.length ? own.reduce((total, { stars }) => total + stars, 0) / own.length : undefined,
      badShare: share(stars => stars <= 2),
      fiveShare: share(stars => stars === 5),
    }
  })
}
