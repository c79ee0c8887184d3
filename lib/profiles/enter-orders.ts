import type { OrderRow } from '../pages/facts.ts'
import { orderKey, personOfOrder } from './identity.ts'
import { ORDERS_A_CHUNK } from './keep-orders.ts'
import type { CustomerRecord } from './records.ts'
import { enter, entriesOf, orderEntry, strikeGone } from './register.ts'
import { sortedTexts } from './sorted-texts.ts'
import type { Store } from './store.ts'
import { openWorkingSet } from './working-set.ts'

/**
 * Enters in the register of a new shop whose everything will be when these parts of its first file are kept, of which no two have rows of the same people.
 * False where `goesOn`, asked before each part and then with the share (0..1) of the entries that are in, said so: then nobody is entered. Throws StorageFull.
 */
export async function enterOrders(
  store: Store,
  shop: string,
  parts: Iterable<OrderRow[]>,
  goesOn: (share: number) => Promise<boolean>,
): Promise<boolean> {
  const entries = sortedTexts()
  for (const rows of parts) {
    if (!(await goesOn(0))) return false
    const set = openWorkingSet(null, shop)
    const placed = new Map<CustomerRecord, number>()
    for (const row of rows) {
      const customer = await set.customerOf(personOfOrder(row), row.orderId)
      if (!customer) continue
      const place = placed.get(customer) ?? 0
      placed.set(customer, place + 1)
      const chunk = `${customer.id.slice(shop.length + 1)}#${Math.floor(place / ORDERS_A_CHUNK)}`
      entries.push(orderEntry(shop, orderKey(shop, row.orderId)) + chunk)
    }
    for (const customer of set.touched()) for (const entry of entriesOf(customer)) entries.push(entry)
  }
  await strikeGone(store, shop)
  const areIn = await enter(store, shop, entries.inOrder(), done => goesOn(done / entries.count()))
  if (!areIn) await strikeGone(store, shop)
  return areIn
}
