const DAY = 86_400_000

/** The calendar day of an ISO date or time as written, without moving it to another zone; null when there is none. */
export function calendarDay(iso: string | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0]
  return day && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : null
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier; null when either is no date. */
export function daysBetween(from: string | undefined, to: string | undefined): number | null {
  const [a, b] = [calendarDay(from), calendarDay(to)]
  return a && b ? Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY) : null
}

export function addDays(iso: string, days: number): string {
  const day = calendarDay(iso)
  if (!day) throw new RangeError(`not a date: ${iso}`)
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
