import { summarise, windowStart } from './keep-orders.ts'
import { storedChunks } from './order-chunks.ts'
import type { CustomerRecord, Months, StandingRecord } from './records.ts'
import { inPlaceOf } from './register.ts'
import { orFull, readable, type Store } from './store.ts'
import { keysOfShop, walkStore } from './walk-store.ts'

/** What tiers rest on: each recognised customer's net revenue in the window, by the shop's main currency, and the span of what was seen. */
export interface Coverage {
  customers: number
  orders: number
  from?: string
  to?: string
  currency?: string
  netInWindow: number[]
}

/**
 * Goes through a shop once, in parts, so that a large one neither stands in memory as a whole nor keeps others from the store for long: brings the window
 * sums that time has changed, or another window of so many `months`, up to `now` and gives what the cut-offs are made of. The main currency is the one most customers bought in.
 */
export async function measureCoverage(store: Store, shop: string, now: Date, months?: Months): Promise<Coverage> {
  const computedOn = (await store.get('standings', shop))?.computedOn
  // Whoever has been written since has the sums of today.
  const isOfToday = computedOn?.slice(0, 10) === now.toISOString().slice(0, 10)
  const coverage: Coverage = { customers: 0, orders: 0, netInWindow: [] }
  const nets = new Map<string, number[]>()
  for await (const { records } of walkStore(store, 'customers', { of: shop })) {
    const buyers = records.filter(one => one.identifiedBy !== 'order' && one.orderCount > 0)
    const moved = await broughtUpTo(
      store,
      buyers.filter(one => hasMoved(one, now, isOfToday, months)),
      now,
      months,
    )
    for (const { id, orderCount, firstOrderOn: first, lastOrderOn: last, netInWindow } of buyers) {
      coverage.customers++
      coverage.orders += orderCount
      if (first && first < (coverage.from ?? LATEST)) coverage.from = first
      if (last && last > (coverage.to ?? '')) coverage.to = last
      for (const [currency, net] of Object.entries(moved.get(id) ?? netInWindow)) {
        const known = nets.get(currency)
        if (known) known.push(net)
        else nets.set(currency, [net])
      }
    }
  }
  const [main] = [...nets].sort(([, a], [, b]) => b.length - a.length)
  return main ? { ...coverage, currency: main[0], netInWindow: main[1] } : coverage
}

/** Later than any day. */
const LATEST = '\uffff'

/** An order that counts in the window can have left it since another day, and one of before can have come into a longer one. */
function hasMoved(customer: CustomerRecord, now: Date, isOfToday: boolean, months?: Months) {
  const { netInWindow, months: before, firstOrderOn = '', lastOrderOn = '' } = customer
  const [since, sinceBefore] = [windowStart(now, months), windowStart(now, before)]
  if (isOfToday && since === sinceBefore) return false
  if (Object.keys(netInWindow).length > 0 && firstOrderOn < since) return true
  return since < sinceBefore && firstOrderOn < sinceBefore && lastOrderOn >= since
}

/** The window sums of these customers as they are now, by customer; where they have changed they are stored. */
async function broughtUpTo(
  store: Store,
  customers: CustomerRecord[],
  now: Date,
  months?: Months,
): Promise<Map<string, CustomerRecord['netInWindow']>> {
  if (customers.length === 0) return new Map()
  const tx = store.transaction(['customers', 'orders'], 'readwrite')
  const brought = customers.map(async ({ id }) => {
    const [raw, raws] = await Promise.all([tx.objectStore('customers').get(id), storedChunks(tx.objectStore('orders'), id)])
    // Changed, or deleted, since it was read.
    const [customer] = readable('customers', [raw].filter(Boolean)).records
    if (!customer) return [id, {}] as const
    const before = JSON.stringify([customer.netInWindow, customer.months])
    summarise(customer, readable('orders', raws).records, now, months ?? (customer.months && 12))
    if (JSON.stringify([customer.netInWindow, customer.months]) !== before) await tx.objectStore('customers').put(inPlaceOf(raw, customer))
    return [id, customer.netInWindow] as const
  })
  const sums = new Map(await Promise.all(brought))
  await orFull(tx.done)
  return sums
}

/** Whether a shop has more than so many customers, without counting all. */
export const hasMore = async (store: Store, shop: string, customers: number): Promise<boolean> =>
  (await store.getAllKeys('customers', keysOfShop(shop), customers + 1)).length > customers

export const keepStanding = (store: Store, standing: StandingRecord): Promise<string> => orFull(store.put('standings', standing))

/** Where a shop's tiers stand; null while it has none, or where it can no longer be read. */
export async function standingOfShop(store: Store, shop: string): Promise<StandingRecord | null> {
  const [standing] = readable('standings', [await store.get('standings', shop)].filter(Boolean)).records
  return standing ?? null
}
