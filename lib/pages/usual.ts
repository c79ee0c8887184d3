import type { PageReading } from './facts.ts'

/** Facts of which a list of a kind has as a rule one of each line; one without is worth a second look. */
const USUAL = {
  orders: [['customerName', 'customerEmail', 'customerKey'], ['totalMinor'], ['placedOn']],
  customers: [['name'], ['spentMinor', 'orders']],
  reviews: [['authorName'], ['text'], ['stars']],
} as const

/** Whether something that lists of its kind have as a rule was found in no row. */
export const lacksUsual = ({ kind, rows }: PageReading): boolean =>
  kind === 'none' || USUAL[kind].some(facts => rows.every(row => facts.every(fact => !(fact in row))))
