import { dayOf } from '../insight/purchases.ts'
import { localDay } from '../pages/day.ts'
import type { CustomerRecord, PromiseRecord } from '../profiles/records.ts'
import { openPromises } from './labels.ts'

/** A promise that is not kept yet, whoever is to keep it. */
export interface OpenPromise {
  customer: string
  name: string
  promise: PromiseRecord
  /** Calendar days until its day; negative: past. */
  daysLeft: number
}

/** All open promises of these customers, the oldest day first. */
export function everyOpenPromise(customers: readonly { record: CustomerRecord; name: string }[], now: Date): OpenPromise[] {
  const today = dayOf(localDay(now))
  return customers
    .flatMap(({ record, name }) =>
      openPromises(record).map(promise => ({ customer: record.id, name, promise, daysLeft: dayOf(promise.by) - today })),
    )
    .sort((a, b) => a.daysLeft - b.daysLeft)
}

/** Who has something open, by name; `''` where somebody has to be found for it. */
export const ownersIn = (promises: readonly OpenPromise[]): string[] =>
  [...new Set(promises.map(({ promise }) => promise.owner ?? ''))].sort((a, b) => a.localeCompare(b))
