/** Some of many, from all over the list: no more is needed to see what stands in it, and a list can be long. */
export const sampleOf = <T>(all: T[]): T[] => all.filter((_, i) => i % Math.ceil(all.length / 12) === 0)
