import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { type Random, seededRandom } from '../../../demo/random.ts'

export const SHOP = 'Oak & Co'
/** The last day of the made-up shop, and with it which orders are of the last year. */
export const until = () => new Date().toISOString().slice(0, 10)

/** Orders a customer, and what an order came to (GBP), at each fortieth and twentieth of UCI Online Retail (4,338 customers, 18,532 invoices). */
const ORDERS_EACH = [
  1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8, 9, 11, 13, 19, 209,
]
const VALUES = [1, 38, 86, 113, 135, 158, 184, 210, 240, 275, 303, 316, 342, 375, 418, 472, 547, 654, 825, 1237, 8000]
/** The top fortieth rises steeply to its end: half of it is below 30. With this the mean is that of Online Retail, 4.3. */
const STEEP = 8

const GIVEN =
  'Ada Bea Carl Dora Emil Finn Greta Hugo Ida Jon Karl Lena Max Nora Otto Pia Quinn Rosa Sven Tara Uwe Vera Will Xenia Yan Zoe'.split(' ')
const FAMILY =
  'Abel Berg Cole Dahl Eden Frost Gray Holm Ives Jung Kent Lund Marsh North Olsen Price Quist Reed Stone Thorn Upton Voss West Young Zeller'.split(
    ' ',
  )
const ENDINGS = ' ton ley man son by field wood ford'.split(' ')
const FAMILY_ZH = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'
const GIVEN_ZH = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华'
const ARTICLES =
  'Hanging Heart Holder,Regency Cakestand,Jumbo Bag Red,Party Bunting,Lunch Box Spaceboy,Paper Chain Kit,Natural Slate Board,Set of Three Tins'.split(
    ',',
  )

/** A value between the steps of a distribution. */
function drawn(steps: readonly number[], random: Random): number {
  const at = random.next() * (steps.length - 1)
  const below = Math.floor(at)
  const [low = 0, high = 0] = steps.slice(below, below + 2)
  const share = below === steps.length - 2 ? (at - below) ** STEEP : at - below
  return low + (high - low) * share
}

/** Whose each order is and on which day, oldest first, until there are so many. */
function ordersOf(count: number, random: Random): { owners: Uint32Array; days: Uint16Array; customers: number } {
  const owners = new Uint32Array(count)
  const days = new Uint16Array(count)
  let [made, customers] = [0, 0]
  for (; made < count; customers++) {
    const from = random.between(0, DAYS - 1)
    const most = Math.min(count, made + Math.max(1, Math.floor(drawn(ORDERS_EACH, random))))
    for (; made < most; made++) {
      owners[made] = customers
      days[made] = random.between(from, DAYS - 1)
    }
  }
  const inTime = Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b)
  return { owners: inTime.map(i => owners[i] ?? 0), days: Uint16Array.from(inTime, i => days[i] ?? 0), customers }
}

const DAYS = 1000

/** One in five is Chinese, as in a shop that sells in both places; the same number is always the same person. */
function personOf(customer: number, seed: number): { name: string; email: string; phone: string } {
  const random = seededRandom(seed * 7919 + customer)
  const phone = `1${random.between(30, 99)}${String(random.between(0, 99_999_999)).padStart(8, '0')}`
  const letters = (list: string) => list.charAt(random.between(0, list.length - 1))
  if (customer % 5 === 0) {
    const name = letters(FAMILY_ZH) + letters(GIVEN_ZH) + (random.next() < 0.7 ? letters(GIVEN_ZH) : '')
    return { name, email: `u${customer}@example.cn`, phone }
  }
  const [given, family] = [random.pick(GIVEN), random.pick(FAMILY) + random.pick(ENDINGS)]
  return { name: `${given} ${family}`, email: `${given}.${family}${customer}@example.com`.toLowerCase(), phone }
}

/**
 * Writes a made-up shop's export of so many orders, oldest first: some 190 bytes an order, the last on the day `until` (ISO). The same seed gives the
 * same bytes. Gives the number of customers and one of them, for looking up.
 */
export async function writeLargeShop(
  file: string,
  { orders, seed, until }: { orders: number; seed: number; until: string },
): Promise<{ customers: number; someone: { name: string; phone: string; orderId: string } }> {
  const random = seededRandom(seed)
  const { owners, days, customers } = ordersOf(orders, random)
  const out = createWriteStream(file)
  const first = Date.parse(until) - (DAYS - 1) * 86_400_000
  const idOf = (index: number) => `SO-${10_000_000 + index}`
  let text =
    '\uFEFFOrder ID,Order Date,Customer ID,Customer Name,Email,Phone,Product,Quantity,Order Total,Currency,Status,Shipping Address,Note\r\n'
  for (let index = 0; index < orders; index++) {
    const owner = owners[index] ?? 0
    const { name, email, phone } = personOf(owner, seed)
    const day = new Date(first + (days[index] ?? 0) * 86_400_000).toISOString().slice(0, 10)
    const status = random.next() < 0.03 ? 'Cancelled' : 'Completed'
    const article = random.pick(ARTICLES)
    const address = `${random.between(1, 300)} ${random.pick(FAMILY)} Street, ${random.pick(FAMILY)}${random.pick(ENDINGS)}`
    const cells = [
      idOf(index),
      `${day} ${String(random.between(8, 22)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`,
    ]
    cells.push(`C${owner}`, name, email, phone, article, `${random.between(1, 24)}`, drawn(VALUES, random).toFixed(2), 'GBP', status)
    text += `${cells.join()},"${address}","Leave with a neighbour if nobody is in"\r\n`
    if (text.length > 1_000_000 || index === orders - 1) {
      if (!out.write(text)) await once(out, 'drain')
      text = ''
    }
  }
  out.end()
  await once(out, 'finish')
  const middle = Math.floor(orders / 2)
  const { name, phone } = personOf(owners[middle] ?? 0, seed)
  return { customers, someone: { name, phone, orderId: idOf(middle) } }
}
