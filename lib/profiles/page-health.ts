import type { Health, Rows } from '../pages/facts.ts'
import type { PageRecord } from './page-records.ts'
import { orFull, readAll, readable, type Store } from './store.ts'

/** More pages with lists than a seller has: the one not read for longest makes room. */
const MOST = 300

const sameDay = (a: string | undefined, b: string) => a?.slice(0, 10) === b.slice(0, 10)
const lastSeen = ({ since, lastFineOn = '' }: PageRecord) => (since > lastFineOn ? since : lastFineOn)

/** How every page with a list was read when it was last open. What cannot be read is left out, and stays. */
export const pagesHealth = async (store: Store): Promise<PageRecord[]> => (await readAll(store, 'pages')).records

/**
 * Remembers how a page was read; writes only what is new, and that it was read well once a day. A page becomes one to remember when a list is first seen on
 * it. That there is none counts from the day after it was read well: pages show nothing while they load, and one address can show more than its list.
 */
export async function keepPageHealth(
  store: Store,
  { page, kind, reading: said }: { page: string; kind: Rows['kind']; reading: Health },
  now: Date,
): Promise<void> {
  const [old] = readable('pages', [await store.get('pages', page)].filter(Boolean)).records
  const today = now.toISOString()
  const reading = kind === 'none' && said !== 'broken' ? 'not a list' : said
  const known = kind === 'none' ? old?.kind : kind
  if (!known || (reading === 'not a list' && sameDay(old?.lastFineOn, today))) return
  const same = old?.reading === reading && old.kind === known
  if (same && (reading !== 'fine' || sameDay(old.lastFineOn, today))) return
  if (!old) await makeRoom(store)
  await orFull(
    store.put('pages', {
      ...old,
      v: 1,
      page,
      kind: known,
      reading,
      since: same ? old.since : today,
      ...(reading === 'fine' ? { lastFineOn: today } : {}),
    }),
  )
}

/** Forgets how a page was read. */
export const forgetPageHealth = (store: Store, page: string): Promise<void> => store.delete('pages', page)

async function makeRoom(store: Store): Promise<void> {
  if ((await store.count('pages')) < MOST) return
  const [oldest] = (await pagesHealth(store)).sort((a, b) => lastSeen(a).localeCompare(lastSeen(b)))
  if (oldest) await forgetPageHealth(store, oldest.page)
}
