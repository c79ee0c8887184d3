import type { LatenessRow } from '../insight/lateness.ts'
import { localDay } from '../pages/day.ts'
import type { CustomerRecord, PromiseRecord, StoredOrder } from '../profiles/records.ts'
import type { ExpectationNote } from './expectation-note.ts'
import { labelsOf, openPromises } from './labels.ts'

/** A promise that wants keeping. */
export interface DuePromise {
  customer: string
  name: string
  promise: PromiseRecord
  /** Calendar days until its day; negative: past. */
  daysLeft: number
}

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
const DAY_MS = 86_400_000

const dayNumber = (iso: string) => Math.floor(Date.parse(iso.slice(0, 10)) / DAY_MS)

/** Open promises of the week and those that are past, the oldest first. */
export function promisesDue(customers: readonly { record: CustomerRecord; name: string }[], now: Date): DuePromise[] {
  const today = dayNumber(localDay(now))
  return customers
    .flatMap(({ record, name }) =>
      openPromises(record).map(promise => ({ customer: record.id, name, promise, daysLeft: dayNumber(promise.by) - today })),
    )
    .filter(({ daysLeft }) => daysLeft <= AHEAD_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

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
