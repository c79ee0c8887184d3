import { type ListedReview, raisingSentences, type SentenceFinding } from '../../lib/expectation/raising-sentences.ts'
import type { ListingRecord } from '../../lib/profiles/listing-records.ts'
import { listingsOf } from '../../lib/profiles/listings.ts'
import type { Store } from '../../lib/profiles/store.ts'
import { itemsOf, readReviews } from './read-history.ts'
import { type Told, walkShop } from './walk-shop.ts'

/** Products with bad reviews, and the listings that were laid beside theirs. */
export interface ShopListings {
  /** The one with most bad reviews first. */
  products: { product: string; bad: number }[]
  listings: { listing: ListingRecord; reviews: number; found: SentenceFinding[] }[]
}

/** Goes through a shop for its reviews by product, and lays what its listings say beside them. */
export async function readListings(store: Store, shop: string, told: Told = () => {}): Promise<ShopListings> {
  const walk = await walkShop(store, shop, told)
  const { reviews, ofOrder } = await readReviews(walk)
  // A review that does not say of what it is, is of the one thing in its order.
  for await (const { orders, orderKeys } of walk.of('orders'))
    for (const [i, order] of orders.entries()) itemsOf(order, ofOrder.get(orderKeys[i] ?? ''))

  const byProduct = new Map<string, ListedReview[]>()
  for (const { day, bad, product, text = '' } of reviews) {
    if (!product) continue
    const own = byProduct.get(product) ?? []
    byProduct.set(product, own)
    own.push({ day, bad, text })
  }
  const products = [...byProduct].flatMap(([product, own]) => {
    const bad = own.filter(review => review.bad).length
    return bad > 0 ? [{ product, bad }] : []
  })
  const listings = (await listingsOf(store, shop)).map(listing => {
    const own = byProduct.get(listing.product) ?? []
    return { listing, reviews: own.length, found: raisingSentences(listing, own) }
  })
  return { products: products.sort((a, b) => b.bad - a.bad), listings }
}
