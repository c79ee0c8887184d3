import type { PerkRecord, ServiceItem } from '../profiles/service-records.ts'

/** What was a surprise is counted on, what was counted on is taken for granted. */
const LOWER = { surprise: 'expected', expected: 'basic' } as const

/** What may stand in public: basic services for everybody, each with how it goes. Nothing that only some get, and nothing we may not be able to give. */
export const publicPromises = (items: readonly ServiceItem[]): string[] =>
  items.filter(isPublic).map(({ what, how }) => (how ? `${what}（${how}）` : what))

export const isPublic = ({ level, audience }: ServiceItem): boolean => level === 'basic' && audience === 'public'

/** A service of which customers have made a habit, and how many of them. */
export interface Habit {
  item: ServiceItem
  customers: number
  to: 'expected' | 'basic'
}

/** So many customers had it more than once: word is out. Our choices. */
const HABIT_OF = { surprise: 3, expected: 10 } as const
/** What was given longer ago is forgotten. Our choice. */
const HABIT_DAYS = 365
const DAY_MS = 86_400_000

/** The services that are no longer what the catalogue calls them, by the perks given: those many customers had more than once. */
export function habits(items: readonly ServiceItem[], perks: readonly PerkRecord[], now: Date): Habit[] {
  const from = new Date(now.getTime() - HABIT_DAYS * DAY_MS).toISOString().slice(0, 10)
  return items.flatMap(item => {
    if (item.level === 'basic') return []
    // Given before the service was put where it stands, it has been counted already.
    const given = perks.filter(perk => perk.item === item.id && perk.on >= from && perk.on >= item.since)
    const times = Map.groupBy(given, ({ customer }) => customer)
    const customers = [...times.values()].filter(ofOne => ofOne.length > 1).length
    return customers >= HABIT_OF[item.level] ? [{ item, customers, to: LOWER[item.level] }] : []
  })
}

const RANK = { basic: 0, expected: 1, surprise: 2 } as const

/** The service on another level from this day on; a level it sank from stays in its history. */
export function onLevel(item: ServiceItem, level: ServiceItem['level'], day: string): ServiceItem {
  if (level === item.level) return item
  const sunk = item.level !== 'basic' && RANK[level] < RANK[item.level] ? [{ from: item.level, on: day }] : []
  return { ...item, level, since: day, moved: [...item.moved, ...sunk] }
}

/** What has to be looked at again by this day: expectations move. */
export const toReview = (items: readonly ServiceItem[], day: string): ServiceItem[] =>
  items.filter(({ reviewOn }) => reviewOn !== undefined && reviewOn <= day)
