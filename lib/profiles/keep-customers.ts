import type { CustomerRow } from '../pages/facts.ts'
import { personOfCustomer } from './identity.ts'
import { allOrNone, dropUndefined } from './keep-orders.ts'
import type { CustomerRecord } from './records.ts'
import { orFull, type Store } from './store.ts'
import { openWorkingSet, WRITTEN } from './working-set.ts'

/**
 * Keeps the rows of a customer list: who they are, and what the platform states of them beside what we have seen ourselves. A row that names nobody
 * we could recognise again gives null. All rows or none; a second time changes nothing; a record that cannot be
 * read costs its row alone.
 */
export async function keepCustomers(
  store: Store,
  shop: string,
  rows: CustomerRow[],
  now: Date,
): Promise<{ customers: (CustomerRecord | null)[]; changed: number; broken: number }> {
  const tx = store.transaction([...WRITTEN], 'readwrite', { durability: 'strict' })
  const work = async () => {
    const set = openWorkingSet(tx, shop)
    await set.prepare(rows.map(row => ({ person: personOfCustomer(row) })))
    const customers: (CustomerRecord | null)[] = []
    for (const row of rows) {
      const customer = await set.orBroken(() => set.customerOf(personOfCustomer(row)))
      if (customer) learnStated(customer, row, now)
      customers.push(customer)
    }
    const changed = await set.write()
    await tx.done
    return { customers, changed, broken: set.broken() }
  }
  return orFull(allOrNone(tx, work))
}

function learnStated(customer: CustomerRecord, { orders, spentMinor, currency }: CustomerRow, now: Date): void {
  if (orders === undefined && spentMinor === undefined) return
  const { on, ...before } = customer.stated ?? { on: '' }
  const stated = dropUndefined({ ...before, ...dropUndefined({ orders, spentMinor, currency }) })
  if (JSON.stringify(stated) !== JSON.stringify(before)) customer.stated = { ...stated, on: now.toISOString() }
}
