/**
 * Makes demo/data/shop.json and demo/data/reviews.json from UCI Online Retail and the texts beside them; the same bytes each time.
 * node scripts/make-demo-data.ts <online_retail.csv.gz>   (node 24)
 */
import { writeFileSync } from 'node:fs'
import { type CompactOrder, type CompactReview, type CompactShop, STATUSES } from '../demo/compact-shop.ts'
import { seededRandom } from '../demo/random.ts'
import { type DemoOrder, invent, tellOpenOrders } from './demo-data/deliveries.ts'
import { type Invoice, readRetail } from './demo-data/invoices.ts'
import { inventPeople } from './demo-data/people.ts'
import { refundsByOrder } from './demo-data/refunds.ts'
import { placeReviews } from './demo-data/reviews.ts'

const SEED = 20_261_121
const HEAVY = 12
const OTHERS = 480
/** Two customers of one absurd order each (74,215 and 80,995 pieces, taken back within minutes): real, and they would fill every chart. */
const LEFT_OUT = new Set(['12346', '16446'])

const file = process.argv[2]
if (!file) throw new Error('which file? node scripts/make-demo-data.ts <online_retail.csv.gz>')

const random = seededRandom(SEED)
const retail = readRetail(file)
const nameOf = (code: string) => retail.names.get(code) ?? code

/** The customers with the most orders, and a fair draw of all others; all orders of each, so that coming back stays as real as it was. */
function chooseCustomers(sales: Invoice[]): string[] {
  const counts = new Map<string, number>()
  for (const sale of sales) counts.set(sale.customer, (counts.get(sale.customer) ?? 0) + 1)
  const byCount = [...counts]
    .filter(([customer]) => !LEFT_OUT.has(customer))
    .sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))
    .map(([customer]) => customer)
  return [...byCount.slice(0, HEAVY), ...random.shuffle(byCount.slice(HEAVY)).slice(0, OTHERS)].sort((a, b) => Number(a) - Number(b))
}

const chosen = chooseCustomers(retail.sales)
const indexOf = new Map(chosen.map((customer, index) => [customer, index]))
const sales = retail.sales.filter(sale => indexOf.has(sale.customer))
const refunds = refundsByOrder(sales, retail.returns)
const lastDay = Math.max(...sales.map(sale => sale.day))
const countryOf = new Map(sales.map(sale => [sale.customer, sale.country]))
const people = inventPeople(
  chosen.map(customer => countryOf.get(customer) ?? 'United Kingdom'),
  random,
)
const languageOf = (customer: string) => (/\p{Script=Han}/u.test(people[indexOf.get(customer) ?? 0]?.[1] ?? '') ? 'zh' : 'en')

const orders = sales
  .map(sale => invent(sale, lastDay, refunds.get(sale.number), random))
  .sort((a, b) => a.daysAgo - b.daysAgo || b.invoice.minute - a.invoice.minute || b.invoice.number - a.invoice.number)
const placed = placeReviews({ orders, languageOf, nameOf, random })
tellOpenOrders(orders, new Set([...placed.reviews.map(review => review.order), ...placed.secondChances]), random)

const products = [...new Set(orders.flatMap(order => order.lines.map(line => nameOf(line.code))))].sort()
const productIndex = new Map(products.map((name, index) => [name, index]))
const productOf = (code: string) => productIndex.get(nameOf(code)) ?? -1

const compactOrder = (order: DemoOrder): CompactOrder => [
  order.invoice.number,
  indexOf.get(order.invoice.customer) ?? -1,
  order.daysAgo,
  order.invoice.minute,
  STATUSES.indexOf(order.status),
  order.promised,
  order.delivered ?? -1,
  order.delivered === null ? 0 : order.deliveredMinute,
  order.refundedMinor,
  order.moreLines,
  order.moreMinor,
  ...order.lines.flatMap(line => [productOf(line.code), line.quantity, line.unitMinor]),
]

const shop: CompactShop = {
  about: 'From UCI Online Retail (Daqing Chen), CC BY 4.0. People, promises, deliveries and reviews are invented. See README.md.',
  span: Math.max(...orders.map(order => order.daysAgo)),
  products,
  customers: people,
  orders: orders.map(compactOrder),
}
const reviews: CompactReview[] = placed.reviews
  .sort((a, b) => a.daysAgo - b.daysAgo || b.order.invoice.number - a.order.invoice.number)
  .map((review, index) => ({
    id: `R${String(48_211 - index * 17)}`,
    invoice: review.order.invoice.number,
    product: productOf(review.code),
    stars: review.stars,
    lang: review.lang,
    text: review.text,
    daysAgo: review.daysAgo,
    ...(review.reply && { reply: review.reply }),
  }))

/** One entry a line: a change of the script shows as a change of lines. */
const lines = (entries: unknown[]) => `[\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]`
const folder = new URL('../demo/data/', import.meta.url)
writeFileSync(
  new URL('shop.json', folder),
  `{"about":${JSON.stringify(shop.about)},\n"span":${shop.span},\n"products":${lines(shop.products)},\n"customers":${lines(shop.customers)},\n"orders":${lines(shop.orders)}}\n`,
)
writeFileSync(new URL('reviews.json', folder), `${lines(reviews)}\n`)
console.log(
  `${shop.orders.length} orders of ${shop.customers.length} customers over ${shop.span} days, ${shop.products.length} products, ` +
    `${reviews.length} reviews, ${placed.secondChances.length} second chances`,
)
