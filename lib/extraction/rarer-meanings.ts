import { type Kind, MEANINGS, type Meaning } from './meanings.ts'
import type { Shape } from './values.ts'

/** The first short words of a review's card are mostly who wrote it, those before the day still more so; less sure than everything else. */
const author = (s: Shape) =>
  s.name >= 0.9 && s.length <= 24 && s.status < 0.3 && s.unique > 0.4 && s.count < 0.3 ? (s.dated > 0.6 && s.filled > 0.9 ? 0.34 : 0.31) : 0

/** So are those of an order's or a customer's card whose it is. */
const holder = (s: Shape) => (s.leading >= 0.8 && s.number < 0.5 && s.productLink < 0.3 ? author(s) : 0)

/** Short words right beside a telephone number: whose it is. */
const reached = (s: Shape) => s.contact >= 0.6 && s.name >= 0.9 && s.unique > 0.4 && s.length <= 16 && s.status < 0.3 && s.count < 0.3

/**
 * Lets the columns of a list mean also what they mean in few back-offices. Who looks at a page a second time, or at pages of one order, has room for it;
 * what runs on every page has none.
 */
export function meanMore(): void {
  const of = (kind: Kind, name: string) => (MEANINGS[kind] as Record<string, Meaning>)[name] as Meaning
  const more = (kind: Kind, name: string, labels: Meaning['labels'], bare?: (s: Shape) => number) => {
    const meaning = of(kind, name)
    const before = meaning.bare
    Object.assign(meaning, {
      labels: { ...labels, ...meaning.labels },
      ...(bare && { bare: (s: Shape) => Math.max(before?.(s) ?? 0, bare(s)) }),
    })
  }
  // "Received", "Submitted": an order, by the shop; or the day stands in a column of several facts, under the header of another.
  more('orders', 'placedOn', { reviewedOn: 0.6, item: 0.4, buyer: 0.4, price: 0.4 })
  more('orders', 'name', {}, s => (reached(s) ? 0.34 + 0.02 * (s.unique + s.person) : holder(s)))
  // The least there is: under a header of any kind it says nothing.
  more('customers', 'name', {}, s => holder(s) && 0.3)
  // "Bought so far", beside how often.
  more('customers', 'spent', { orderedOn: 0.6, item: 0.6 })
  // Who wrote it stands before what was written, under the header of both.
  more('reviews', 'name', { reviewText: 0.36 }, author)
}
