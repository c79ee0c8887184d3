import { noteChange } from './changes.ts'
import type { StoreName } from './migrations.ts'
import type { Months } from './records.ts'
import type { ServiceRecord } from './service-records.ts'
import { orFull, readable, type Store } from './store.ts'

/** A shop's service catalogue; null while it has none, or where it can no longer be read. */
export async function servicesOf(store: Store, shop: string): Promise<ServiceRecord | null> {
  const [services] = readable('services', [await store.get('services', shop)].filter(Boolean)).records
  return services ?? null
}

/** How many months a shop's tiers go by; undefined where it has never chosen. */
export const windowOf = async (store: Store, shop: string): Promise<Months | undefined> => (await servicesOf(store, shop))?.pyramid?.months

/** Remembers a shop's catalogue, instead of what was in it before; `newTiers`: its pyramid is another, so that its tiers and figures are old. Throws StorageFull. */
export async function keepServices(store: Store, services: ServiceRecord): Promise<{ newTiers: boolean }> {
  const tx = store.transaction(['services', 'changes'] as StoreName[], 'readwrite')
  const before = (await tx.objectStore('services').get(services.shop)) as Partial<ServiceRecord> | undefined
  const newTiers = JSON.stringify(before?.pyramid) !== JSON.stringify(services.pyramid)
  const written = tx.objectStore('services').put(services)
  await orFull(Promise.all([written, newTiers ? noteChange(tx, services.shop) : undefined, tx.done]))
  return { newTiers }
}
