import type { CustomerRow } from '../pages/facts.ts'
import { noteChange } from './changes.ts'
import { personOfCustomer } from './identity.ts'
import { customerTrace, keepPart } from './import-trace.ts'
import { allOrNone, dropUndefined } from './keep-orders.ts'
import type { CustomerRecord } from './records.ts'
import { orFull, type Store } from './store.ts'
import { CHANGED, openWorkingSet } from './working-set.ts'

/**
 * Keeps the rows of a customer list: who they are, and what the platform states of them beside what we have seen ourselves. A row that names nobody
 * we could recognise again gives null. All rows or none; a second time changes nothing; a record that cannot be
 * read costs its row alone. `of`: the import the rows come with.
 */
export async function keepCustomers(
  store: Store,
  shop: string,
  rows: CustomerRow[],
  { now, of, durability = 'strict' }: { now: Date; of?: string; durability?: IDBTransactionDurability },
): Promise<{ customers: (CustomerRecord | null)[]; changed: number; broken: string[] }> {
  const tx = store.transaction([...CHANGED], 'readwrite', { durability })
  const work = async () => {
    const set = openWorkingSet(tx, shop)
    await set.prepare(rows.map(row => ({ person: personOfCustomer(row) })))
    const customers: (CustomerRecord | null)[] = []
    for (const row of rows) {
      const customer = await set.orBroken(() => set.customerOf(personOfCustomer(row)))
      if (customer) learnStated(customer, row, now)
      customers.push(customer)
    }
    const traces = of === undefined ? [] : set.touched().map(customer => customerTrace(set.before(customer), customer))
    const changed = set.write(tx)
    if (changed > 0) await noteChange(tx, shop)
    if (of !== undefined) await keepPart(tx, of, { customers: traces }, { customers: rows.length })
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
