import { browser } from 'wxt/browser'
import { tierOfCustomer } from '../../expectation/labels.ts'
import { everyOpenPromise, type OpenPromise } from '../../expectation/open-promises.ts'
import { inOrder, type ReturnVisit, returnVisit } from '../../expectation/return-visits.ts'
import { dayOf } from '../../insight/purchases.ts'
import { localDay } from '../../pages/day.ts'
import type { CustomerRecord } from '../../profiles/records.ts'
import { readAll, type Store } from '../../profiles/store.ts'
import { walkStore } from '../../profiles/walk-store.ts'
import { isQuiet } from './quiet-hours.ts'

/** What a day asks for in one shop. The names are the customers' own, never what else they are known by. */
export interface DueToday {
  shop: string
  /** Due today or past. */
  promises: OpenPromise[]
  /** Those that have become due since it was last looked. */
  visits: ReturnVisit[]
}

/** The day it was last looked, in the extension's own storage: it outlives the browser. */
const LOOKED = 'looked-for-due'

/**
 * Tells of what is due, shop by shop: once a day, not in the quiet hours, and not at all where there is nothing. The day counts as told before it is told, so that whatever
 * happens meanwhile nothing is told twice. Two wakings at once take turns.
 */
export const tellOfDue = (store: () => Promise<Store>, now: Date, tell: (due: DueToday) => Promise<void>): Promise<void> =>
  navigator.locks.request(LOOKED, async () => {
    const today = localDay(now)
    const { [LOOKED]: lookedOn } = (await browser.storage.local.get(LOOKED)) as { [LOOKED]?: string }
    if (isQuiet(now) || lookedOn === today) return
    const due = await dueOn(await store(), now, lookedOn)
    await browser.storage.local.set({ [LOOKED]: today })
    for (const ofShop of due) await tell(ofShop)
  })

async function dueOn(store: Store, now: Date, lookedOn?: string): Promise<DueToday[]> {
  const standings = new Map((await readAll(store, 'standings')).records.map(standing => [standing.shop, standing]))
  const found: { record: CustomerRecord; name: string; visit?: ReturnVisit }[] = []
  const since = dayOf(localDay(now)) - dayOf(lookedOn ?? '')
  for await (const { records } of walkStore(store, 'customers')) {
    for (const record of records) {
      const name = record.name ?? record.maskedName ?? ''
      if (record.promises.some(({ keptOn }) => !keptOn)) found.push({ record, name })
      const visit = returnVisit(record, name, tierOfCustomer(record, standings.get(record.shop) ?? null)?.tier, now)
      if (visit && !(since > 0 && visit.dueDays >= since)) found.push({ record, name, visit })
    }
  }
  const shops = [...Map.groupBy(found, ({ record }) => record.shop)].map(([shop, ofShop]) => ({
    shop,
    promises: everyOpenPromise(ofShop, now).filter(({ daysLeft }) => daysLeft <= 0),
    visits: inOrder(ofShop.flatMap(({ visit }) => visit ?? [])),
  }))
  return shops.filter(({ promises, visits }) => promises.length + visits.length > 0)
}
