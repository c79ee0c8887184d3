import type { PromiseRecord } from '../../lib/profiles/records.ts'
import { shortHash } from '../../lib/profiles/short-hash.ts'

export const PARTS = ['customers', 'today', 'service', 'business', 'replies', 'files', 'sites', 'settings'] as const
export type Part = (typeof PARTS)[number]

/** What the dashboard shows: a part of it, of a shop, at a promise. */
export interface Place {
  part: Part
  shop?: string
  /** The promise's `promiseKey`: an address stays in the browser's history, what was promised does not. */
  promise?: string
}

export const promiseKey = ({ id }: Pick<PromiseRecord, 'id'>): string => shortHash(id)

/** A place as the part of the dashboard's address after `#`. */
export const hashOf = ({ part, shop = '', promise = '' }: Place): string => [part, shop, promise].map(encodeURIComponent).join('/')

/** The place an address is of, `#` included; the customers where it is of none. */
export function placeOf(hash: string): Place {
  const [part, shop, promise] = hash.slice(1).split('/').map(decodeURIComponent)
  return { part: PARTS.find(one => one === part) ?? 'customers', ...(shop && { shop }), ...(promise && { promise }) }
}
