/** The value below which a share (0..1) of the values lie; 0 when there are none. */
export const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

/** Least, middle and greatest of some milliseconds, to a tenth. */
export function spread(values: number[]) {
  const at = (share: number) => Number(quantile(values, share).toFixed(1))
  return { min: at(0), median: at(0.5), max: at(1) }
}

/** A number with so many decimals. */
export const round = (value: number, decimals = 0): number => Number(value.toFixed(decimals))
