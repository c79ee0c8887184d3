import { labelsOf, openPromises, secondChance, tierOfCustomer } from '../../expectation/labels.ts'
import { cutsOf, satisfactionOf } from '../../expectation/satisfaction.ts'
import { notEnough } from '../../insight/tier.ts'
import { forgetInCampaigns } from '../../profiles/campaigns.ts'
import { noteChange } from '../../profiles/changes.ts'
import type { CustomerFile } from '../../profiles/find-customers.ts'
import { customerFile } from '../../profiles/find-customers.ts'
import { nameOf, orderKey } from '../../profiles/identity.ts'
import { forgetInTraces } from '../../profiles/import-trace.ts'
import { allOrNone, dropUndefined } from '../../profiles/keep-orders.ts'
import { deleteFigures } from '../../profiles/kept-figures.ts'
import { currentShape } from '../../profiles/migrations.ts'
import { storedChunks } from '../../profiles/order-chunks.ts'
import { perksOf } from '../../profiles/perks.ts'
import type { CustomerRecord, ShopRecord, StandingRecord } from '../../profiles/records.ts'
import { inPlaceOf, strikeOut } from '../../profiles/register.ts'
import { servicesOf } from '../../profiles/services.ts'
import { orFull, readable, type Store } from '../../profiles/store.ts'
import { voiceOf } from '../../profiles/voice.ts'
import { walkStore } from '../../profiles/walk-store.ts'
import type { Card, CustomerLine, Standing } from '../contents.ts'
import { boughtBesides } from './bought-besides.ts'
import { loyaltyIn, memberOf } from './member.ts'
import { offersFor } from './perks.ts'

/** A customer as every screen shows one; `orderId` is the row it was opened from. Null when unknown. */
export async function cardOf(store: Store, id: string, now: Date, orderId?: string): Promise<Card | null> {
  const file = await customerFile(store, id)
  if (!file) return null
  const shop = await store.get('shops', file.customer.shop)
  const order = orderId ? file.orders.find(o => orderKey('', o.orderId) === orderKey('', orderId)) : undefined
  const { customer, orders, reviews, replies, standing } = file
  const tier = tierOfCustomer(customer, standing)?.tier
  const shopPromises = (await voiceOf(store, customer.shop))?.promises ?? []
  const perks = await perksOf(store, id)
  const services = await servicesOf(store, customer.shop)
  const { bands, items = [] } = services ?? {}
  return {
    customer,
    shopName: shop?.name ?? '',
    standing: standingOf(file),
    ...(customer.identifiedBy !== 'order' &&
      dropUndefined({
        member: memberOf(file, services, now),
        loyalty: loyaltyIn(file, perks, now),
        besides: await boughtBesides(store, customer.shop, orders),
      })),
    unasked: items.flatMap(({ what, level, tiers }) => (level !== 'surprise' && tier && tiers?.includes(tier) ? [what] : [])),
    // Opened from no row, the card is about the order that must not go wrong again.
    labels: labelsOf({ customer, order: order ?? orders.find(one => secondChance(customer, one)), standing, now }),
    satisfaction: satisfactionOf({ customer, order, orders, reviews, perks, tier, shopPromises, now, cuts: bands && cutsOf(bands) }),
    perks: perks.sort((a, b) => b.on.localeCompare(a.on)),
    offers: await offersFor(store, { customer, orders, given: perks, tier, now }),
    orders,
    reviews,
    replies,
    ...(order ? { order } : {}),
  }
}

function standingOf({ customer, standing }: CustomerFile): Standing {
  const seen = { orders: standing?.orders ?? 0, customers: standing?.customers ?? 0, since: standing?.from }
  const tier = tierOfCustomer(customer, standing)
  if (tier) {
    const { netMinor, currency, cutOffs } = tier
    const { months = 12 } = standing ?? {}
    return { tier: tier.tier, netMinor, currency, months, ...(tier.tier === 'small' ? {} : { cutOffMinor: cutOffs[tier.tier] }), ...seen }
  }
  const [currency, netMinor] = Object.entries(customer.net)[0] ?? [undefined, 0]
  return {
    netMinor,
    currency,
    notEnough: notEnough({ customers: seen.customers, from: standing?.from, to: standing?.to }) ?? undefined,
    ...seen,
  }
}

/** Lines of a list of customers, in the order given. */
export async function linesOf(store: Store, customers: CustomerRecord[]): Promise<CustomerLine[]> {
  const shops = new Map<string, { shop?: ShopRecord; standing: StandingRecord | null }>()
  for (const id of new Set(customers.map(customer => customer.shop))) {
    const [shop, standing = null] = await Promise.all([store.get('shops', id), store.get('standings', id)])
    shops.set(id, { shop, standing })
  }
  return customers.map(customer => lineOf(customer, shops.get(customer.shop)?.shop, shops.get(customer.shop)?.standing ?? null))
}

/** So many customers are listed: a message holds 64 MB, and nobody reads further. */
const MOST_LISTED = 5000

/** The customers of a shop who paid most, read in parts, and how many there are besides. */
export async function listOf(
  store: Store,
  shop: string,
  most = MOST_LISTED,
): Promise<{ lines: CustomerLine[]; more: number; broken: number }> {
  let lines: CustomerLine[] = []
  let [all, broken] = [0, 0]
  for await (const part of walkStore(store, 'customers', { of: shop })) {
    all += part.records.length
    broken += part.broken
    lines.push(...(await linesOf(store, part.records)))
    if (lines.length > most) lines = lines.sort((a, b) => b.netMinor - a.netMinor).slice(0, most)
  }
  return { lines, more: all - lines.length, broken }
}

function lineOf(customer: CustomerRecord, shop: ShopRecord | undefined, standing: StandingRecord | null): CustomerLine {
  const tier = tierOfCustomer(customer, standing)
  const months = standing?.cutOffs && (standing.months ?? 12)
  const [currency, netMinor] = mostOf(months ? customer.netInWindow : customer.net)
  const promises = openPromises(customer)
  return {
    id: customer.id,
    shop: customer.shop,
    shopName: shop?.name ?? '',
    name: nameOf(customer),
    known: customer.identifiedBy !== 'order',
    customerKey: customer.customerKey,
    tier: tier?.tier,
    orders: Math.max(customer.orderCount, customer.stated?.orders ?? 0),
    netMinor: tier?.netMinor ?? netMinor,
    currency: tier?.currency ?? currency ?? standing?.currency,
    ...(months && { months }),
    firstOrderOn: customer.firstOrderOn,
    lastOrderOn: customer.lastOrderOn,
    complaints: customer.complaints.length,
    openPromises: promises.length,
    nextPromiseBy: promises[0]?.by,
    note: customer.note !== undefined,
    ...(customer.pinned && { pinned: true }),
  }
}

/** The currency most was paid in, and how much. */
const mostOf = (net: CustomerRecord['net']): [currency: string | undefined, minor: number] =>
  Object.entries(net).sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0]

/** Changes one customer in one transaction; false when there is no such customer. Throws StorageFull, BrokenRecord. */
export async function changeCustomer(store: Store, id: string, change: (customer: CustomerRecord) => CustomerRecord): Promise<boolean> {
  const tx = store.transaction(['customers', 'changes'], 'readwrite', { durability: 'strict' })
  const work = async () => {
    const customers = tx.objectStore('customers')
    const raw = await customers.get(id)
    if (raw) {
      await customers.put(inPlaceOf(raw, change(currentShape('customers', raw, id))))
      await noteChange(tx, raw.shop)
    }
    await tx.done
    return raw !== undefined
  }
  return orFull(allOrNone(tx, work))
}

/** Writes, replaces or (with an empty text) takes away the seller's note on a customer. */
export function withNote(customer: CustomerRecord, text: string, now: Date): CustomerRecord {
  const { note: _old, ...rest } = customer
  const trimmed = text.trim()
  return trimmed ? { ...rest, note: { text: trimmed, writtenOn: now.toISOString() } } : rest
}

/** Marks one promise to a customer as kept, or as open again. */
export function withPromise(customer: CustomerRecord, id: string, kept: boolean, now: Date): CustomerRecord {
  const promises = customer.promises.map(promise => {
    if (promise.id !== id) return promise
    const { keptOn: _before, ...open } = promise
    return kept ? { ...open, keptOn: now.toISOString() } : open
  })
  return { ...customer, promises }
}

/** Forgets one customer with all orders, reviews, replies and perks. */
export async function forgetCustomer(store: Store, id: string): Promise<void> {
  const stores = [
    'customers',
    'orders',
    'reviews',
    'replies',
    'perks',
    'importParts',
    'campaigns',
    'figures',
    'changes',
    'register',
  ] as const
  const tx = store.transaction(stores, 'readwrite', { durability: 'strict' })
  const chunks = await storedChunks(tx.objectStore('orders'), id)
  const reviews = await tx.objectStore('reviews').index('customer').getAllKeys(id)
  const orderKeys = new Set(readable('orders', chunks).records.flatMap(chunk => chunk.orderKeys))
  await forgetInTraces(tx.objectStore('importParts'), { customer: id, orderKeys, reviews: new Set(reviews) })
  await forgetInCampaigns(tx.objectStore('campaigns'), new Set([id]))
  // Also one that cannot be read.
  for (const chunk of chunks) await tx.objectStore('orders').delete(chunk.id)
  for (const key of reviews) {
    await tx.objectStore('reviews').delete(key)
    await tx.objectStore('replies').delete(key)
  }
  for (const key of await tx.objectStore('perks').index('customer').getAllKeys(id)) await tx.objectStore('perks').delete(key)
  const shop = (await tx.objectStore('customers').get(id))?.shop
  if (shop !== undefined) await Promise.all([deleteFigures(tx.objectStore('figures'), shop), noteChange(tx, shop)])
  await tx.objectStore('customers').delete(id)
  if (shop !== undefined) await strikeOut(tx, shop)
  await tx.done
}
