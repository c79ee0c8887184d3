import type { OrderRow } from '../../pages/facts.ts'
import { keepOrders, type OrdersKept } from '../../profiles/keep-orders.ts'
import type { CustomerRecord, StandingRecord } from '../../profiles/records.ts'
import { windowOf } from '../../profiles/services.ts'
import type { Store } from '../../profiles/store.ts'
import { standingAfter } from './standing.ts'

interface Read extends Pick<OrdersKept, 'customers' | 'mark'> {
  /** When the standing was made by which the customers' window sums are. */
  computedOn: string
}

/** Pages as they were read last, for as long as the background lives: a page is read again whenever something on it moves. */
const pages = new Map<string, Read>()
const MOST_PAGES = 20

/** Keeps the orders of a page. Read again as it was, in a shop of which nothing has changed since, it is neither looked for nor written. */
export async function ordersOnPage(
  store: Store,
  shop: string,
  rows: OrderRow[],
  now: Date,
): Promise<Pick<OrdersKept, 'customers' | 'changed' | 'broken'> & { standing: StandingRecord }> {
  const page = JSON.stringify([shop, rows])
  const read = pages.get(page)
  if (read) {
    const [change, standing] = await Promise.all([store.get('changes', shop), standingAfter(store, shop, 0, now)])
    if (change?.mark === read.mark && standing.computedOn === read.computedOn)
      return { customers: read.customers, changed: 0, broken: [], standing }
  }
  const months = await windowOf(store, shop)
  const { changed, broken, mark, ...kept } = await keepOrders(store, shop, rows, { from: 'page', now, months })
  const standing = await standingAfter(store, shop, changed, now)
  const { computedOn } = standing
  const customers = computedOn === now.toISOString() ? await current(store, kept.customers) : kept.customers
  if (pages.size > MOST_PAGES) pages.clear()
  if (mark !== undefined && broken.length === 0) pages.set(page, { customers, mark, computedOn })
  return { customers, changed, broken, standing }
}

/** Renewing the standing, just now, may have moved the customers' window sums. */
const current = (store: Store, customers: (CustomerRecord | null)[]): Promise<(CustomerRecord | null)[]> =>
  Promise.all(customers.map(async customer => (customer && (await store.get('customers', customer.id))) ?? null))
