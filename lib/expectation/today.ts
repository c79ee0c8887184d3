import type { LatenessRow } from '../insight/lateness.ts'
import type { CustomerRecord, StoredOrder } from '../profiles/records.ts'
import type { ExpectationNote } from './expectation-note.ts'
import { labelsOf } from './labels.ts'
import { everyOpenPromise, type OpenPromise } from './open-promises.ts'

/** An order that is about to disappoint, and how often deliveries like it ended in one or two stars. */
export interface OrderAtRisk {
  customer: string
  name: string
  orderId: string
  promisedOn?: string
  note: ExpectationNote
  /** From this shop's own reviews where there are enough of them; else the public figure in `note.risk`. */
  own?: { share: number; n: number }
}

/** A seller plans a week. */
const AHEAD_DAYS = 7
/** With fewer reviews of one's own the public figure is the better guess. */
const ENOUGH_REVIEWS = 30

/** Open promises of the week and those that are past, the oldest first. */
export const promisesDue = (customers: readonly { record: CustomerRecord; name: string }[], now: Date): OpenPromise[] =>
  everyOpenPromise(customers, now).filter(({ daysLeft }) => daysLeft <= AHEAD_DAYS)

/** How an order stands against its promise, where that is bad enough to act on; undefined for all others. */
export function disappointing(order: StoredOrder, now: Date): ExpectationNote | undefined {
  const late = labelsOf({ customer: null, order, standing: null, now }).find(label => label.mark === 'late-soon')
  return late?.because
}

/** The likeliest disappointment first. */
export function ordersAtRisk(late: readonly Omit<OrderAtRisk, 'own'>[], table: readonly LatenessRow[]): OrderAtRisk[] {
  const told = late.map((order): OrderAtRisk => {
    const row = table.find(({ from }) => from === order.note.risk?.from)
    return row?.badShare !== undefined && row.reviews >= ENOUGH_REVIEWS ? { ...order, own: { share: row.badShare, n: row.reviews } } : order
  })
  const share = ({ own, note }: OrderAtRisk) => own?.share ?? note.risk?.share12 ?? 0
  return told.sort((a, b) => share(b) - share(a) || (a.promisedOn ?? '').localeCompare(b.promisedOn ?? ''))
}
