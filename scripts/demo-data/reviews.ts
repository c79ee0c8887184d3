import { readFileSync } from 'node:fs'
import type { Random } from '../../demo/random.ts'
import { type DemoOrder, isLate, isOpen } from './deliveries.ts'

/** A text written for the demo, and what its order has to look like. */
interface ReviewText {
  stars: number
  text: string
  /** The product's name has to match. */
  on: string
  /** near: the answer is due in a few days · old: the time to answer is over. */
  age: 'fresh' | 'near' | 'old'
  /** It complains of lateness: so many days after the promised one. */
  late?: number
  /** The customer has ordered again since, and that order has not left yet. */
  again?: true
  reply?: string
}

export interface PlacedReview {
  order: DemoOrder
  code: string
  lang: 'en' | 'zh'
  stars: number
  text: string
  daysAgo: number
  reply?: { text: string; daysAgo: number }
}

const WINDOWS = { fresh: [0, 16], near: [23, 29], old: [32, 340] } as const
const folder = new URL('../../demo/data/', import.meta.url)
const texts = (lang: 'en' | 'zh'): ReviewText[] => JSON.parse(readFileSync(new URL(`review-texts.${lang}.json`, folder), 'utf8'))

interface Place {
  /** Newest first. */
  orders: DemoOrder[]
  languageOf(customer: string): 'en' | 'zh'
  nameOf(code: string): string
  random: Random
}

/** Gives each text an order it fits; a text that fits none stops the script. */
export function placeReviews({ orders, languageOf, nameOf, random }: Place): { reviews: PlacedReview[]; secondChances: DemoOrder[] } {
  const newest = orders.slice(0, 50).filter(order => isOpen(order) || order.status === 'delivered')
  const secondChances = new Map<string, DemoOrder>()
  const reviewers = new Set<string>()
  const reviews: PlacedReview[] = []
  const all = (['en', 'zh'] as const).flatMap(lang => texts(lang).map(text => ({ lang, ...text })))
  /** The hardest to place come first. */
  const hardest = all
    .map((text, index) => ({ text, index, ease: (text.again ? 0 : 4) + (text.late ? 0 : 2) + (text.age === 'old' ? 1 : 0) }))
    .sort((a, b) => a.ease - b.ease || a.index - b.index)
  for (const { text } of hardest) {
    const again = (order: DemoOrder) =>
      newest.find(later => later.invoice.customer === order.invoice.customer && later.daysAgo < order.daysAgo && later.daysAgo <= 4)
    const fits = random.shuffle(orders).flatMap(order => {
      const { customer } = order.invoice
      if (order.status !== 'completed' && order.status !== 'delivered') return []
      if (languageOf(customer) !== text.lang || reviewers.has(customer)) return []
      const late = text.late === undefined ? isLate(order) : false
      const line = order.lines.find(({ code }) => new RegExp(text.on).test(nameOf(code)))
      const chance = again(order)
      if (late || !line || order.delivered === null || (text.again && !chance)) return []
      const delivered = text.late === undefined ? order.delivered : order.promised + text.late
      const daysAgo = order.daysAgo - delivered - random.between(1, 6)
      const [low, high] = WINDOWS[text.age]
      return daysAgo >= low && daysAgo <= high ? [{ order, line, delivered, daysAgo, chance }] : []
    })
    const [fit] = fits
    if (!fit) throw new Error(`no order fits this review: ${text.text}`)
    reviewers.add(fit.order.invoice.customer)
    fit.order.delivered = fit.delivered
    if (text.again && fit.chance) secondChances.set(fit.chance.invoice.customer, fit.chance)
    reviews.push({
      order: fit.order,
      code: fit.line.code,
      lang: text.lang,
      stars: text.stars,
      text: text.text,
      daysAgo: fit.daysAgo,
      ...(text.reply && { reply: { text: text.reply, daysAgo: Math.max(0, fit.daysAgo - random.between(1, 4)) } }),
    })
  }
  for (const order of secondChances.values()) Object.assign(order, { status: 'to-ship', delivered: null })
  return { reviews, secondChances: [...secondChances.values()] }
}
