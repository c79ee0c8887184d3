import { localDay } from '../pages/day.ts'
import type { CustomerRecord, DealingRecord } from '../profiles/records.ts'

/** How dealing with a customer went, as far as it still counts: what speaks against them, and what for them. The newest first. */
export function dealingsOf({ dealings = [] }: CustomerRecord, now: Date): { against: DealingRecord[]; inFavour: DealingRecord[] } {
  const counting = dealings.filter(({ until }) => until >= localDay(now)).sort((a, b) => b.on.localeCompare(a.on))
  const speaksFor = ({ kind }: DealingRecord) => kind === 'fair' || kind === 'helped'
  return { against: counting.filter(one => !speaksFor(one)), inFavour: counting.filter(speaksFor) }
}
