import type { ServiceRecord } from './service-records.ts'
import { orFull, readable, type Store } from './store.ts'

/** A shop's service catalogue; null while it has none, or where it can no longer be read. */
export async function servicesOf(store: Store, shop: string): Promise<ServiceRecord | null> {
  const [services] = readable('services', [await store.get('services', shop)].filter(Boolean)).records
  return services ?? null
}

/** Remembers a shop's catalogue, instead of what was in it before. Throws StorageFull. */
export const keepServices = async (store: Store, services: ServiceRecord): Promise<void> =>
  void (await orFull(store.put('services', services)))
