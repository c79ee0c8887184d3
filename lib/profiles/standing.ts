import { summarise } from './keep-orders.ts'
import type { CustomerRecord, OrderChunk, StandingRecord } from './records.ts'
import { orFull, readable, type Store } from './store.ts'

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
 * Goes through a shop once: brings every customer's window sums up to `now` and gives what the cut-offs are made of. The main currency is the one most
 * customers bought in.
 */
export async function measureCoverage(store: Store, shop: string, now: Date): Promise<Coverage> {
  const tx = store.transaction(['customers', 'orders'], 'readwrite')
  const customers = readable('customers', await tx.objectStore('customers').index('shop').getAll(shop)).records
  const chunks = Map.groupBy(
    readable('orders', await tx.objectStore('orders').index('shop').getAll(shop)).records,
    (chunk: OrderChunk) => chunk.customer,
  )
  const buyers: CustomerRecord[] = []
  for (const customer of customers) {
    if (customer.identifiedBy === 'order' || customer.orderCount === 0) continue
    const before = JSON.stringify(customer.netInWindow)
    summarise(customer, chunks.get(customer.id) ?? [], now)
    if (JSON.stringify(customer.netInWindow) !== before) await tx.objectStore('customers').put(customer)
    buyers.push(customer)
  }
  await orFull(tx.done)
  const currency = mostFrequent(buyers.flatMap(customer => Object.keys(customer.netInWindow)))
  return {
    customers: buyers.length,
    orders: buyers.reduce((sum, customer) => sum + customer.orderCount, 0),
    from: buyers.flatMap(c => c.firstOrderOn ?? []).sort()[0],
    to: buyers
      .flatMap(c => c.lastOrderOn ?? [])
      .sort()
      .at(-1),
    currency,
    netInWindow: currency === undefined ? [] : buyers.flatMap(c => c.netInWindow[currency] ?? []),
  }
}

const mostFrequent = (words: string[]): string | undefined =>
  [...Map.groupBy(words, word => word)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0]

export const keepStanding = (store: Store, standing: StandingRecord): Promise<string> => orFull(store.put('standings', standing))

/** Where a shop's tiers stand; null while it has none, or where it can no longer be read. */
export async function standingOfShop(store: Store, shop: string): Promise<StandingRecord | null> {
  const [standing] = readable('standings', [await store.get('standings', shop)].filter(Boolean)).records
  return standing ?? null
}
