import { noteChange } from './changes.ts'
import type { PerkRecord } from './service-records.ts'
import { orFull, readable, type Store } from './store.ts'

/** The same thing on the same day is given once, however often it is said. */
export const perkId = ({ customer, item, on }: Pick<PerkRecord, 'customer' | 'item' | 'on'>): string => `${customer}/${item}/${on}`

/** All a customer was given. */
export const perksOf = async (store: Store, customer: string): Promise<PerkRecord[]> =>
  readable('perks', await store.getAllFromIndex('perks', 'customer', customer)).records

/** What a shop gave from a day on. */
export const perksSince = async (store: Store, shop: string, day: string): Promise<PerkRecord[]> =>
  readable('perks', await store.getAllFromIndex('perks', 'shopDay', IDBKeyRange.bound([shop, day], [shop, '\uffff']))).records

/** Writes down a perk. Throws StorageFull. */
export async function keepPerk(store: Store, perk: PerkRecord): Promise<void> {
  const tx = store.transaction(['perks', 'changes'], 'readwrite')
  await orFull(Promise.all([tx.objectStore('perks').put(perk), noteChange(tx, perk.shop), tx.done]))
}

/** It was not given after all. */
export async function takeBackPerk(store: Store, shop: string, id: string): Promise<void> {
  const tx = store.transaction(['perks', 'changes'], 'readwrite')
  await Promise.all([tx.objectStore('perks').delete(id), noteChange(tx, shop), tx.done])
}
