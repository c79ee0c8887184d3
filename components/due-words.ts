import type { DueToday } from '../lib/messages/answers/due-today.ts'
import type { Wording } from './wording.tsx'

/** How far a promise's day is: "in 3 days". */
export function daysWords(daysLeft: number, { words, say }: Wording): string {
  const { today, left, overdue } = words.dashboard.today.promises
  if (daysLeft === 0) return today
  return daysLeft > 0 ? say(left, { n: daysLeft }) : say(overdue, { n: -daysLeft })
}

/** As many lines as every system shows of a note. */
const LINES = 3

/** What is said of what is due today: what was promised, to whom; nothing else of them. */
export function dueWords(wording: Wording, { promises, visits }: DueToday): { title: string; message: string } {
  const { words, say } = wording
  const toVisit = say(words.dashboard.service.visit.title, { n: visits.length })
  if (promises.length === 0) return { title: toVisit, message: linesOf(visits.map(({ name }) => name)) }
  const lines = promises.map(({ name, promise, daysLeft }) =>
    [promise.what, name, daysWords(daysLeft, wording)].filter(Boolean).join(' · '),
  )
  return {
    title: say(words.panel.notify.due, { n: promises.length }),
    message: linesOf(visits.length > 0 ? [...lines.slice(0, LINES - 1), toVisit] : lines),
  }
}

const linesOf = (lines: string[]) => lines.filter(Boolean).slice(0, LINES).join('\n')
