/** How fast rows come in, of late, and how long the rest takes at that pace. */
export interface Pace {
  perSecond: number
  secondsLeft: number
}

/** Of so many milliseconds: long enough that one slow part does not make the time left jump. */
const OF_LATE = 15_000
/** Nothing is said of a shorter time. */
const AT_LEAST = 2_000

/** Told how many of `total` rows are in at a time (milliseconds), it gives the pace; nothing until it can be told. Forgets all when fewer are in than before. */
export function startPace(): { at(time: number, done: number, total: number): Pace | undefined; again(): void } {
  let seen: { time: number; done: number }[] = []
  return {
    at(time, done, total) {
      if (done < (seen.at(-1)?.done ?? 0)) seen = []
      seen = [...seen.filter(one => time - one.time <= OF_LATE), { time, done }]
      const [first] = seen
      if (!first || time - first.time < AT_LEAST || done === first.done) return undefined
      const perSecond = ((done - first.done) / (time - first.time)) * 1000
      return { perSecond: Math.round(perSecond), secondsLeft: Math.ceil((total - done) / perSecond) }
    },
    again: () => {
      seen = []
    },
  }
}
