import { browser } from 'wxt/browser'
import { type PackingSlip, packingSlip } from '../../expectation/packing-slip.ts'
import { customerFile } from '../../profiles/find-customers.ts'
import type { Store } from '../../profiles/store.ts'
import { changeCustomer, withPromise } from './customers.ts'
import { slips } from './session.ts'

/** Opens the slip of an order in a tab of its own. */
export async function openSlip(of: { customer: string; orderId: string }): Promise<{ opened: boolean }> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/slip.html')}#${await slips.add(of)}` })
  return { opened: true }
}

/** The slip a key stands for; null once the browser was closed, or where the order is no second chance any more. */
export async function slipOf(store: Store, key: string): Promise<PackingSlip | null> {
  const of = await slips.get(key)
  const file = of && (await customerFile(store, of.customer))
  const order = file?.orders.find(({ orderId }) => orderId === of?.orderId)
  return (file && order && packingSlip(file.customer, order)) ?? null
}

/** Ticked on the slip, a promise is kept. */
export async function keepOnSlip(
  store: Store,
  { key, promise, kept }: { key: string; promise: string; kept: boolean },
  now: Date,
): Promise<PackingSlip | null> {
  const of = await slips.get(key)
  if (of) await changeCustomer(store, of.customer, customer => withPromise(customer, promise, kept, now))
  return slipOf(store, key)
}
