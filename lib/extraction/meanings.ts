import type { Label } from './labels.ts'
import type { Shape } from './values.ts'

/** What one column of a list can mean, by kind of list. */
export interface Meaning {
  /** Which header or label says so, and how surely (0..1). */
  labels: Partial<Record<Label, number>>
  /** Which header says so of a second fact in its column: a name after the order's number. */
  beside?: Partial<Record<Label, number>>
  /** Whether the values can be that: 0 never, 1 well. */
  fits(shape: Shape): number
  /** How surely the values alone say so, without any header; 0 when left out. */
  bare?(shape: Shape): number
  /** What finding it says for the kind of the list. */
  worth: number
}

const at = (share: number, least: number) => (share >= least ? 0.5 + share / 2 : 0)
/** A date in full says more than "3 days ago" beside it. */
const date = (s: Shape) => at(s.date, 0.6) * (s.year > 0.5 ? 1 : 0.84)
const money = (s: Shape) => (s.date > 0.5 ? 0 : at(s.money, 0.6))
const name = (s: Shape) =>
  s.date > 0.3 || s.email > 0.5 || s.phone > 0.5 || s.sureNumber > 0.7
    ? 0
    : Math.max(at(s.name, 0.5), s.number < 0.5 ? at(s.masked, 0.3) : 0)
/** What many have in common is a state or a group of theirs, no name. */
const own = (s: Shape) => (s.unique > 0.5 ? name(s) : 0)
const words = (s: Shape) => (s.letters >= 0.5 && s.date < 0.5 && s.marked < 0.5 && s.email < 0.5 ? 1 : 0)
const number = (s: Shape) => (s.number >= 0.7 && s.unique >= 0.6 && s.date < 0.3 && s.email === 0 ? 1 : 0)
const email = (s: Shape) => at(s.email, 0.5)
const phone = (s: Shape) => at(s.phone, 0.4)
const count = (s: Shape) => at(s.count, 0.7)
/** Of two states the one whose words we know. */
const state = (s: Shape) => (words(s) && s.money < 0.5 && s.length <= 40 ? 0.7 + 0.3 * s.status : 0)
const text = (s: Shape) => (words(s) && s.money < 0.5 ? (s.sentence >= 0.2 || s.length > 8 ? 1 : 0.6) : 0)
const stars = (s: Shape) => (s.date > 0.5 ? 0 : at(s.stars, 0.6))
const person = (s: Shape) =>
  s.customerLink >= 0.6 && name(s) > 0
    ? 0.6
    : s.person >= 0.6
      ? 0.58
      : s.masked >= 0.4
        ? 0.55
        : s.contact >= 0.6 && s.names >= 0.6 && s.unique > 0.5
          ? 0.4
          : 0
const product = (s: Shape) => (s.productLink >= 0.6 && words(s) ? 0.5 : 0)

/** The halves of a person's name. */
const HALVES = {
  firstName: { labels: { firstName: 1 }, fits: name, worth: 1 },
  lastName: { labels: { lastName: 1 }, fits: name, worth: 1 },
}

export const MEANINGS = {
  orders: {
    orderId: {
      labels: { orderId: 1, number: 0.65 },
      fits: number,
      bare: s => (number(s) && s.phone < 0.5 && s.sureNumber >= 0.7 ? 0.5 : 0),
      worth: 3,
    },
    name: {
      labels: { buyer: 1, receiver: 0.9, name: 0.7, nick: 0.6, author: 0.4 },
      beside: { orderId: 0.6 },
      // Of "Stripe" over "Anna Lee" the one few share.
      fits: s => name(s) * (s.person > 0.5 ? 1 : Math.min(1, 0.4 + s.unique)),
      bare: person,
      worth: 2,
    },
    nick: {
      labels: { nick: 1 },
      beside: { buyer: 0.6, receiver: 0.5 },
      fits: s => (s.customerLink > 0 || s.number > 0 || s.name > 0.6 ? name(s) : 0),
      worth: 1,
    },
    ...HALVES,
    email: { labels: { email: 1, buyer: 0.6, receiver: 0.5, nick: 0.4 }, fits: email, bare: s => (email(s) ? 0.45 : 0), worth: 0.5 },
    phone: { labels: { phone: 1, buyer: 0.6, receiver: 0.6 }, fits: phone, bare: s => (phone(s) ? 0.4 : 0), worth: 0.5 },
    placedOn: {
      labels: { orderedOn: 1, date: 0.8, paidOn: 0.5, orderId: 0.4 },
      fits: date,
      bare: s => (s.date >= 0.8 ? 0.45 : 0),
      worth: 1.5,
    },
    promisedOn: { labels: { promisedOn: 1 }, fits: date, worth: 0.5 },
    deliveredOn: { labels: { deliveredOn: 1 }, fits: date, worth: 0.5 },
    total: { labels: { total: 1, amount: 0.8, spent: 0.4 }, fits: money, bare: s => (money(s) && s.marked >= 0.8 ? 0.45 : 0), worth: 2 },
    refunded: { labels: { refunded: 1 }, fits: money, worth: 0.5 },
    status: {
      labels: { status: 1, sentStatus: 0.9, paidStatus: 0.5 },
      fits: state,
      bare: s => (state(s) && s.status >= 0.8 ? 0.5 : 0),
      worth: 1,
    },
    items: { labels: { item: 1, orderId: 0.35 }, fits: s => (s.count > 0.7 ? 0 : words(s)), bare: product, worth: 0.5 },
    quantity: {
      labels: { quantity: 1, price: 0.5, item: 0.4 },
      fits: s => (s.marked < 0.6 || s.letters > 0.5 ? 0.6 + 0.4 * count(s) : 0),
      worth: 0.2,
    },
    sku: { labels: { sku: 1 }, fits: s => (s.date < 0.5 ? 1 : 0), worth: 0 },
    currency: { labels: { currency: 1 }, fits: s => (s.length <= 4 ? 1 : 0), worth: 0 },
    stars: { labels: { stars: 1 }, fits: stars, worth: -3 },
    answer: { labels: { reviewText: 1, reply: 0.8 }, fits: text, worth: -1.5 },
  },
  customers: {
    customerKey: {
      labels: { customerId: 1, number: 0.7 },
      fits: number,
      worth: 0.7,
    },
    name: { labels: { buyer: 1, name: 1, nick: 0.6, receiver: 0.4 }, fits: own, bare: person, worth: 2 },
    nick: { labels: { nick: 1, buyer: 0.4 }, fits: own, worth: 0.5 },
    ...HALVES,
    email: {
      labels: { email: 1, buyer: 0.6, receiver: 0.6, nick: 0.4, name: 0.5 },
      fits: email,
      bare: s => (email(s) ? 0.6 : 0),
      worth: 1.2,
    },
    phone: { labels: { phone: 1, buyer: 0.6, receiver: 0.6, name: 0.5 }, fits: phone, bare: s => (phone(s) ? 0.5 : 0), worth: 1 },
    orders: { labels: { orderCount: 1, orderId: 0.35 }, fits: count, worth: 1.5 },
    spent: { labels: { spent: 1, total: 0.6, amount: 0.35 }, fits: money, worth: 1.5 },
    lastOrderOn: { labels: { lastOrderOn: 1 }, fits: date, worth: 1 },
    firstSeenOn: { labels: { registeredOn: 1, date: 0.7 }, fits: date, worth: 0.7 },
    status: { labels: { status: 1 }, fits: state, worth: 0 },
  },
  reviews: {
    reviewId: { labels: { reviewId: 1, number: 0.65 }, fits: number, worth: 0.7 },
    orderId: { labels: { orderId: 1 }, fits: s => (s.number >= 0.7 ? 1 : 0), bare: s => (s.sureNumber >= 0.9 ? 0.5 : 0), worth: 0.3 },
    name: {
      labels: { author: 1, buyer: 0.95, nick: 0.85, name: 0.6, receiver: 0.4 },
      fits: s => name(s) || email(s),
      bare: person,
      worth: 1.8,
    },
    stars: { labels: { stars: 1, reviewText: 0.35 }, fits: stars, bare: s => (s.sureStars >= 0.8 && s.meanStars > 1 ? 0.75 : 0), worth: 3 },
    title: { labels: { title: 1, reviewText: 0.4 }, fits: s => (s.length < 80 && s.unique >= 0.6 ? text(s) : 0), worth: 0.5 },
    text: {
      labels: { reviewText: 1, comment: 0.9, stars: 0.35 },
      // Of a title and what stands under it the longer is the review.
      fits: s => (s.sureStars > 0.6 ? 0 : text(s) * (s.names > 0.6 ? 0.4 : s.length > 30 ? 1 : 0.6)),
      bare: s => (s.sentence >= 0.35 && text(s) && s.length > 12 && s.sureStars < 0.5 ? 0.4 + Math.min(0.1, s.length / 1000) : 0),
      worth: 2,
    },
    product: { labels: { item: 1 }, fits: words, bare: product, worth: 0.7 },
    postedOn: {
      labels: { reviewedOn: 1, date: 0.9, orderedOn: 0.3, reviewText: 0.35 },
      fits: date,
      bare: s => (s.date >= 0.8 ? 0.45 : 0),
      worth: 1,
    },
    reply: { labels: { reply: 1 }, fits: s => (s.date > 0.5 ? 0 : s.letters > 0 ? 1 : 0), worth: 0.8 },
    repliedOn: { labels: { repliedOn: 1 }, fits: date, worth: 0.3 },
    answerBy: { labels: { answerBy: 1 }, fits: date, worth: 0.7 },
    status: { labels: { status: 1 }, fits: state, worth: 0 },
  },
} satisfies Record<'orders' | 'customers' | 'reviews', Record<string, Meaning>>

export type Kind = keyof typeof MEANINGS
