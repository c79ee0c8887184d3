/**
 * Running sum of steps that never falls below 0 (one-sided CUSUM, Page 1954): it grows while the steps are mostly positive. What a step is makes the chart: z − k for
 * standardised values, count − k for counts (see `countReference`), a log-likelihood ratio for shares (early-warning).
 */
export function runningSum(steps: ArrayLike<number>): Float64Array {
  let sum = 0
  return Float64Array.from(steps, step => {
    sum = Math.max(0, sum + step)
    return sum
  })
}

/** What a period's count may be without the sum growing, to tell a Poisson mean of `usual` from one of `more` soonest (Lucas 1985). */
export const countReference = (usual: number, more: number): number => (more - usual) / Math.log(more / usual)

/** Where an index of the sum is first above `limit`; −1 when nowhere. */
export const firstAbove = (sums: Float64Array, limit: number): number => sums.findIndex(sum => sum > limit)

/**
 * Exponentially weighted mean of standardised values, and how far from 0 chance alone takes it (Roberts 1959; exact limits).
 * @param weight of the newest value, 0..1
 * @param width of the limits in standard deviations; 2.962 with a weight of .2 gives one false alarm in 500 periods
 */
export function smoothed(z: ArrayLike<number>, weight = 0.2, width = 2.962): { line: Float64Array; limit: Float64Array } {
  let mean = 0
  const line = Float64Array.from(z, value => {
    mean = weight * value + (1 - weight) * mean
    return mean
  })
  const limit = line.map((_, i) => width * Math.sqrt((weight / (2 - weight)) * (1 - (1 - weight) ** (2 * (i + 1)))))
  return { line, limit }
}
