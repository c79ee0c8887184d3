/**
 * All a seller's page ever learns of a customer: a code for a word and a colour. No figure, no name, no note text.
 * vip, major: tiers worth knowing at a glance · first-order · second-chance: complained before, and ordered again · late-soon: about to be
 * disappointed (promised date near or passed, not delivered) · promise-due: something we said we would do is due · risk: the seller's own mark ·
 * note: the seller's sticky note is in the card.
 */
export const MARKS = ['vip', 'major', 'first-order', 'second-chance', 'late-soon', 'promise-due', 'risk', 'note'] as const
export type Mark = (typeof MARKS)[number]

export const ISSUES = [
  'taste',
  'quality',
  'service',
  'wait',
  'delivery',
  'packaging',
  'environment',
  'hygiene',
  'price',
  'location',
  'mismatch',
  'other',
] as const
/** What a review complains of. */
export type Issue = (typeof ISSUES)[number]

/** What is drawn at one row. `card`: there is something to open. A bad review carries its complaints and its age in days. */
export interface RowMarks {
  marks: Mark[]
  card: boolean
  bad?: { issues: Issue[]; ageDays?: number; answered: boolean }
}
