/** Invented orders and reviews, the same for every page and run but for the day: the newest was placed yesterday. */
export interface Order {
  id: string
  buyer: string
  product: string
  quantity: number
  cents: number
  /** YYYY-MM-DD HH:MM */
  placed: string
  status: string
}

export interface Review {
  order: string
  buyer: string
  stars: number
  text: string
  product: string
  posted: string
}

/** Which orders a page of a list shows. */
export interface Query {
  page?: number
  size?: number
  /** A field, `-` before it for the other way round. */
  sort?: string
  status?: string
}

export const SHOP = 'Blue Kettle'
export const STATUSES = ['To ship', 'Shipped', 'Completed'] as const

const FIRST = 'Ada Bruno Carla Dmitri Elif Farid Greta Hugo Irina Jonas Keiko Liam Marta Nadia Oscar Priya Quentin Rosa Selma Tomas'.split(
  ' ',
)
const LAST = 'Abbott Brandt Costa Dvorak Eriksen Ferrari Gruber Haddad Ivanova Jansen Kimura Lindqvist Moreau Novak'.split(' ')
const PRODUCTS = ['Copper kettle 1.2 l', 'Tea tin, blue', 'Linen towel', 'Stoneware mug', 'Bamboo tray', 'Glass teapot 800 ml']
const WORDS: Record<number, string> = {
  1: 'The lid was broken when it arrived and nobody answered my message.',
  2: 'Came a week late and the colour is not the one in the picture.',
  3: 'It is all right for the price, the parcel was a bit dented.',
  4: 'Nice kettle, pours well. The box could be stronger.',
  5: 'Beautiful, and it arrived a day early. Thank you!',
}

/** So many buyers that most have several orders, and too few for tiers. */
const BUYERS = 40
/** All orders lie within so many days: too short a time for "first order" to be said. */
const DAYS = 45
const DAY = 86_400_000

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

export const buyers: string[] = Array.from({ length: BUYERS }, (_, i) => `${FIRST[i % 20]} ${LAST[(i * 5 + Math.floor(i / 20)) % 14]}`)

/** Orders, newest first. */
export function ordersOf(count: number): Order[] {
  const next = random(7)
  const newest = Math.floor(Date.now() / DAY) * DAY - DAY
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  return Array.from({ length: count }, (_, i) => ({
    id: `2026${String(count).padStart(4, '0')}${String((count - i) * 7).padStart(5, '0')}`,
    buyer: pick(buyers),
    product: pick(PRODUCTS),
    quantity: 1 + Math.floor(next() * 3),
    cents: 900 + Math.floor(next() * 19_000),
    placed: new Date(newest - (i / count) * DAYS * DAY).toISOString().slice(0, 16).replace('T', ' '),
    status: pick(STATUSES),
  }))
}

/** Reviews of others than those who order: a complaint would be said at the orders of whoever made it. */
export const reviewsOf = (count: number): Review[] =>
  ordersOf(count).map(({ id, buyer, product, placed }, i) => ({
    order: id,
    buyer: buyer.split(' ').toReversed().join(' '),
    stars: 1 + ((i * 3) % 5),
    text: WORDS[1 + ((i * 3) % 5)] ?? '',
    product,
    posted: placed,
  }))

export const money = (cents: number): string => `$${(cents / 100).toFixed(2)}`

/** What one page of the list shows of all orders. */
export function listOf(all: Order[], { page = 1, size = 20, sort = '', status = '' }: Query): { data: Order[]; total: number } {
  const field = sort.replace('-', '') as keyof Order
  const found = all.filter(order => !status || order.status === status)
  if (sort) found.sort((a, b) => (a[field] < b[field] ? -1 : a[field] > b[field] ? 1 : 0) * (sort.startsWith('-') ? -1 : 1))
  return { data: found.slice((page - 1) * size, page * size), total: found.length }
}
