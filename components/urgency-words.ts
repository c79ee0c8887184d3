import type { QueueLine } from '../lib/messages/answers/queue.ts'
import type { Wording } from './wording.tsx'

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
export function urgencyWords(wording: Wording, urgency: QueueLine['urgency']): string {
  const { words } = wording
  const { harm, value } = urgency
  const harmWords = harm === 'health' || harm === 'suspicious' ? words.panel.urgency.harm[harm] : words.badge.issue[harm]
  const parts = [harmWords, value === 'other' ? '' : words.panel.urgency.value[value], deadlineWords(wording, urgency)]
  return parts.filter(Boolean).join(' · ')
}

/** What is said of new bad reviews of one shop, without a name and without their words: others may see the screen. */
export function noticeWords(wording: Wording, lines: QueueLine[]): { title: string; message: string } {
  const { words, say } = wording
  const [first] = lines
  const shop = first?.shopName ?? ''
  const said = ({ stars, urgency, level }: QueueLine) =>
    [stars === undefined ? '' : `${stars}★`, urgencyWords(wording, urgency), level ? words.panel.level[level] : '']
      .filter(Boolean)
      .join(' · ')
  return {
    title: lines.length === 1 ? say(words.panel.notify.one, { shop }) : say(words.panel.notify.many, { shop, n: lines.length }),
    message: lines.slice(0, 3).map(said).join('\n'),
  }
}
