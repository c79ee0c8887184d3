import type { Issue } from '../pages/marks.ts'
import { addDays, calendarDay, daysBetween } from './calendar.ts'
import type { PlatformRules } from './platform-rules.ts'

/** What a review is weighed by: what it complains of, who wrote it, and until when it can be answered. */
export interface ToWeigh {
  issues: Issue[]
  health?: true
  suspicious?: 'unsure' | 'yes'
  tier?: string
  orders?: number
  postedOn?: string
  answerBy?: string
  rules: Pick<PlatformRules, 'windowDays'>
  /** The day a review that was put off comes back. */
  heldUntil?: string
  today: string
}

/** The parts of an urgency, for the interface to word: what harm, whose, and how long. */
export interface Urgency {
  /** harm × value × deadline; only its order means something. */
  score: number
  harm: 'health' | 'suspicious' | Issue
  value: 'vip' | 'major' | 'regular' | 'other'
  deadline: { kind: 'held-until' | 'due' | 'left' | 'closed' | 'age'; days: number } | { kind: 'unknown' }
}

/**
 * How bad it is for the next reader. Our choice, after rules/replies: health is always seen to first; what we could have controlled is answered before
 * what went wrong on the road (Rose & Blodgett 2016), and that before a matter of price or place, where nothing broke (Li, Cui, Peng 2018).
 */
const HARM: Record<Issue, number> = {
  hygiene: 5,
  mismatch: 3,
  quality: 3,
  service: 3,
  taste: 2,
  wait: 2,
  delivery: 2,
  packaging: 2,
  environment: 2,
  price: 1,
  location: 1,
  other: 1,
}
const HEALTH = HARM.hygiene
/** Evidence is lost by the hour, and readers believe what stands there. Our choice. */
const SUSPICIOUS = 4

/** Service may differ by what a customer is worth; price and terms never. Our choice of weights. */
const VALUE: Record<Urgency['value'], number> = { vip: 3, major: 2, regular: 1.5, other: 1 }

/** By days left: a weight. Our choice; a week is what 81 % of readers expect an answer in (BrightLocal 2026). */
const LEFT: [days: number, weight: number][] = [
  [1, 4],
  [3, 3],
  [7, 2],
]
const DUE = 4
/** Past the platform's window only a private word is left. */
const CLOSED = 0.5
const EXPECTED_WITHIN_DAYS = 7
/** Late for the expectation, still read. */
const LATE = 2
/** Readers have moved on by then. */
const STALE_AFTER_DAYS = 30
const STALE = 0.5

const weightOf = (daysLeft: number) => LEFT.find(([days]) => daysLeft <= days)?.[1] ?? 1

function weightAtAge(age: number): number {
  if (age > STALE_AFTER_DAYS) return STALE
  return age > EXPECTED_WITHIN_DAYS ? LATE : weightOf(EXPECTED_WITHIN_DAYS - age)
}

/** The last day of a public reply: what the page says, else the platform's rule; undefined where neither is known. ISO date. */
export function lastDay({ answerBy, postedOn, rules }: Pick<ToWeigh, 'answerBy' | 'postedOn' | 'rules'>): string | undefined {
  if (calendarDay(answerBy)) return calendarDay(answerBy) ?? undefined
  return rules.windowDays !== undefined && calendarDay(postedOn) ? addDays(postedOn ?? '', rules.windowDays) : undefined
}

function deadlineOf({ heldUntil, postedOn, today, ...more }: ToWeigh): { deadline: Urgency['deadline']; weight: number } {
  const heldDays = daysBetween(today, heldUntil)
  if (heldDays !== null && heldDays > 0) return { deadline: { kind: 'held-until', days: heldDays }, weight: 0 }
  if (heldDays !== null) return { deadline: { kind: 'due', days: Math.abs(heldDays) }, weight: DUE }
  const left = daysBetween(today, lastDay({ ...more, postedOn }))
  if (left !== null && left < 0) return { deadline: { kind: 'closed', days: -left }, weight: CLOSED }
  const age = daysBetween(postedOn, today)
  const byAge = age === null ? 1 : weightAtAge(age)
  if (left !== null && (age === null || weightOf(left) >= byAge)) return { deadline: { kind: 'left', days: left }, weight: weightOf(left) }
  return age === null ? { deadline: { kind: 'unknown' }, weight: 1 } : { deadline: { kind: 'age', days: Math.max(0, age) }, weight: byAge }
}

/** What in a review does most harm, and its weight. */
export function harmOf({ issues, health, suspicious }: Pick<ToWeigh, 'issues' | 'health' | 'suspicious'>): {
  harm: Urgency['harm']
  weight: number
} {
  if (health) return { harm: 'health', weight: HEALTH }
  const worst = issues.toSorted((a, b) => HARM[b] - HARM[a])[0] ?? 'other'
  return suspicious === 'yes' && HARM[worst] < SUSPICIOUS
    ? { harm: 'suspicious', weight: SUSPICIOUS }
    : { harm: worst, weight: HARM[worst] }
}

/** How soon a review wants to be seen to: harm × value × deadline, with the parts for the interface to word. 0: put off, not due yet. */
export function urgencyOf(review: ToWeigh): Urgency {
  const { harm, weight } = harmOf(review)
  const { tier, orders = 0 } = review
  const value = tier === 'vip' || tier === 'major' ? tier : orders > 1 ? 'regular' : 'other'
  const { deadline, weight: pressing } = deadlineOf(review)
  return { score: weight * VALUE[value] * pressing, harm, value, deadline }
}
