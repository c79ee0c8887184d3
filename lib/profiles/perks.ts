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
export const keepPerk = async (store: Store, perk: PerkRecord): Promise<void> => void (await orFull(store.put('perks', perk)))
