import { hintsFor, type Rule } from '../../insight/bought-together.ts'
import type { ShopFigures } from '../../insight/shop-figures.ts'
import { isPaid } from '../../profiles/keep-orders.ts'
import type { StoredOrder } from '../../profiles/records.ts'
import type { Store } from '../../profiles/store.ts'

/** What orders with the things somebody bought most surely hold besides, by the figures kept last: a hint for the seller's eyes. Undefined where there is none. */
export async function boughtBesides(store: Store, shop: string, orders: readonly StoredOrder[]): Promise<Rule | undefined> {
  const figures = await store.get('figures', shop)
  // Of another version they may have another form.
  const known = figures?.kept?.figures as { figures?: Partial<ShopFigures> } | undefined
  const bought = orders.filter(isPaid).flatMap(({ items = [] }) => items.map(({ name }) => name))
  return hintsFor(bought, known?.figures?.rules ?? [])[0]
}
