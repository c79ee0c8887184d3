import { tierOfCustomer } from '../../lib/expectation/labels.ts'
import { everyOpenPromise, type OpenPromise } from '../../lib/expectation/open-promises.ts'
import { type Complained, type Recovery, recovery } from '../../lib/expectation/recovery.ts'
import { inOrder, type ReturnVisit, returnVisit } from '../../lib/expectation/return-visits.ts'
import { dayOf } from '../../lib/insight/purchases.ts'
import { localDay } from '../../lib/pages/day.ts'
import { nameOf } from '../../lib/profiles/identity.ts'
import type { CustomerRecord } from '../../lib/profiles/records.ts'
import { standingOfShop } from '../../lib/profiles/standing.ts'
import type { Store } from '../../lib/profiles/store.ts'
import { type Told, walkShop } from './walk-shop.ts'

/** What a shop owes its customers, whom it should look after, and what became of those who complained. */
export interface ShopService {
  promises: OpenPromise[]
  visits: ReturnVisit[]
  recovery: Recovery
  broken: number
}

/** Goes through a shop for all that is promised, and for return visits due on this day. */
export async function readService(store: Store, shop: string, now: Date, told: Told = () => {}): Promise<ShopService> {
  const walk = await walkShop(store, shop, told)
  const standing = await standingOfShop(store, shop)

  const rated = Map.groupBy(
    await Array.fromAsync(walk.of('reviews'), ({ customer = '', stars, postedOn }) => ({ customer, stars, on: postedOn ?? '' })),
    ({ customer }) => customer,
  )
  const promising: { record: CustomerRecord; name: string }[] = []
  const visits: ReturnVisit[] = []
  const complained = new Map<string, Omit<Complained, 'ordered'> & { ordered: string[] }>()
  for await (const record of walk.of('customers')) {
    const name = nameOf(record)
    if (record.promises.some(({ keptOn }) => !keptOn)) promising.push({ record, name })
    const visit = returnVisit(record, name, tierOfCustomer(record, standing)?.tier, now)
    if (visit) visits.push(visit)
    const [first] = record.complaints.flatMap(({ postedOn }) => postedOn ?? []).sort()
    const stars = (rated.get(record.id) ?? []).flatMap(({ stars, on }) => (stars === undefined ? [] : [{ on, stars }]))
    if (first) complained.set(record.id, { customer: record.id, on: first, ordered: [], rated: stars })
  }
  for await (const { customer, orders } of walk.of('orders')) {
    complained.get(customer)?.ordered.push(...orders.flatMap(({ placedOn }) => placedOn ?? []))
  }
  return {
    promises: everyOpenPromise(promising, now),
    visits: inOrder(visits),
    recovery: recovery([...complained.values()], dayOf(localDay(now))),
    broken: walk.broken(),
  }
}
