import type { QueueLine } from '../lib/messages/answers/queue.ts'
import { useWording, type Wording } from './wording.tsx'

type Parts = Pick<QueueLine, 'urgency'>

/** Until when, in words: "2 days left". */
function deadlineWords({ words, say }: Wording, { deadline }: QueueLine['urgency']): string {
  const { left, lastDay, closed, age, today, due, overdue, heldUntil } = words.panel.urgency
  switch (deadline.kind) {
    case 'left':
      return deadline.days === 0 ? lastDay : say(left, { n: deadline.days })
    case 'closed':
      return closed
    case 'age':
      return deadline.days === 0 ? today : say(age, { n: deadline.days })
    case 'due':
      return deadline.days === 0 ? due : say(overdue, { n: deadline.days })
    case 'held-until':
      return say(heldUntil, { n: deadline.days })
    case 'unknown':
      return ''
  }
}

/** Why a review stands where it stands in the queue: "hygiene · major customer · 2 days left". */
export function UrgencyLine({ urgency }: Parts) {
  const wording = useWording()
  const { words } = wording
  const { harm, value } = urgency
  const harmWords = harm === 'health' || harm === 'suspicious' ? words.panel.urgency.harm[harm] : words.badge.issue[harm]
  const parts = [harmWords, value === 'other' ? '' : words.panel.urgency.value[value], deadlineWords(wording, urgency)]
  return <span class="urgency">{parts.filter(Boolean).join(' · ')}</span>
}
