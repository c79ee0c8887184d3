/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054

/**
 * Wilson's 95 % interval of a share seen as `hits` of `of` (Wilson 1927; Brown, Cai & DasGupta 2001). With nothing counted it is all of 0 to 1.
 */
export function wilson(hits: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1]
  const share = hits / of
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of)
  const half = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of)
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** 95 % interval of the difference of two shares, first minus second: Newcombe's method 10, from the two Wilson intervals (Statistics in Medicine 17, 1998). */
export function differenceOfShares(hits: number, of: number, otherHits: number, otherOf: number): [low: number, high: number] {
  if (of === 0 || otherOf === 0) return [-1, 1]
  const [share, other] = [hits / of, otherHits / otherOf]
  const [low, high] = wilson(hits, of)
  const [otherLow, otherHigh] = wilson(otherHits, otherOf)
  const difference = share - other
  return [
    difference - Math.sqrt((share - low) ** 2 + (otherHigh - other) ** 2),
    difference + Math.sqrt((high - share) ** 2 + (other - otherLow) ** 2),
  ]
}
