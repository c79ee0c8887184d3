import type { SegmentRecord } from './segment-records.ts'
import { orFull, readable, type Store } from './store.ts'

/** A shop's saved segments, by name. */
export const segmentsOf = async (store: Store, shop: string): Promise<SegmentRecord[]> =>
  readable('segments', await store.getAllFromIndex('segments', 'shop', shop)).records.sort((a, b) => a.name.localeCompare(b.name))

/** Remembers a segment, instead of the one of the same id. Throws StorageFull. */
export const keepSegment = async (store: Store, segment: SegmentRecord): Promise<void> =>
  void (await orFull(store.put('segments', segment)))
