import { localDay } from '../../pages/day.ts'
import type { CustomerRecord, DealingRecord } from '../../profiles/records.ts'

type LeaveReason = NonNullable<CustomerRecord['leftBecause']>['reason']

/** A promise made by hand; the same one for the same day is made once. */
export function withNewPromise(
  customer: CustomerRecord,
  { what: said, by, owner: who = '' }: { what: string; by: string; owner?: string },
  now: Date,
): CustomerRecord {
  const [what, owner] = [said.trim(), who.trim()]
  const id = `own/${by}/${what}`
  if (!what || customer.promises.some(promise => promise.id === id)) return customer
  const promise = { id, what, by, madeOn: now.toISOString(), ...(owner ? { owner } : {}) }
  return { ...customer, promises: [...customer.promises, promise] }
}

/** Gives a promise to somebody to keep; with an empty name to nobody. */
export function withPromiseOwner(customer: CustomerRecord, id: string, owner: string): CustomerRecord {
  const promises = customer.promises.map(promise => {
    if (promise.id !== id) return promise
    const { owner: _before, ...rest } = promise
    return owner.trim() ? { ...rest, owner: owner.trim() } : rest
  })
  return { ...customer, promises }
}

/** We were in touch today; or they do not want to hear from us, which stands until they say otherwise. */
export function withContact(customer: CustomerRecord, what: 'visited' | 'stop' | 'allow', now: Date): CustomerRecord {
  const { noContact, ...rest } = customer
  if (what === 'visited') return { ...customer, visitedOn: localDay(now) }
  return what === 'stop' ? { ...rest, noContact: noContact ?? { since: localDay(now) } } : rest
}

/** One of the seller's key customers, or not any more. */
export function withPin({ pinned: _before, ...rest }: CustomerRecord, pinned: boolean): CustomerRecord {
  return pinned ? { ...rest, pinned } : rest
}

/** Why they left, as the seller marks it today; without a reason it is not marked any more. */
export function withLeaving(customer: CustomerRecord, reason: LeaveReason | undefined, now: Date): CustomerRecord {
  const { leftBecause: _before, ...rest } = customer
  return reason ? { ...rest, leftBecause: { reason, on: now.toISOString() } } : rest
}

/** What happened once is forgotten after a year. Our choice. */
const COUNTS_DAYS = 365
const DAY_MS = 86_400_000

/** One more point of a customer's credit; the same on the same day counts once, and what no longer counts is forgotten. */
export function withDealing(customer: CustomerRecord, { kind, event }: Pick<DealingRecord, 'kind' | 'event'>, now: Date): CustomerRecord {
  const on = localDay(now)
  const dealing = { id: `${kind}/${on}`, kind, event: event.trim(), on, until: localDay(new Date(now.getTime() + COUNTS_DAYS * DAY_MS)) }
  const others = (customer.dealings ?? []).filter(({ id, until }) => id !== dealing.id && until >= on)
  return { ...customer, dealings: [...others, dealing] }
}

export const withoutDealing = (customer: CustomerRecord, id: string): CustomerRecord => ({
  ...customer,
  dealings: (customer.dealings ?? []).filter(dealing => dealing.id !== id),
})
