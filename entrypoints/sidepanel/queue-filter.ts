import type { QueueFilter } from '../../components/review-queue.tsx'
import type { DeskState, QueueLine } from '../../lib/messages/answers/queue.ts'

export const EVERYTHING_WAITING: QueueFilter = { shop: '', issue: '', state: 'waiting' }

const ANSWERED: readonly DeskState[] = ['posted', 'elsewhere', 'followed-up']

/** Put off, and its day has not come yet. */
const isHeld = ({ hold, urgency }: QueueLine) => hold !== undefined && urgency.deadline.kind === 'held-until'

const inState: Record<QueueFilter['state'], (line: QueueLine) => boolean> = {
  waiting: line => !ANSWERED.includes(line.state) && !isHeld(line),
  held: line => !ANSWERED.includes(line.state) && isHeld(line),
  answered: line => ANSWERED.includes(line.state),
  all: () => true,
}

/** Whether a review is one of those the seller wants to see. */
export const fits = (line: QueueLine, { shop, issue, state }: QueueFilter): boolean =>
  (shop === '' || line.shop === shop) && (issue === '' || line.issues.includes(issue)) && inState[state](line)
