import type { CustomerInput, OrderInput, ReviewInput, ShopInput } from '../lib/replies/case.ts'
import { type Case, isCase } from './json-lines.ts'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
const number = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap(
    v => text(v) ?? (isCase(v) ? (text(v.what) ?? text(v.text) ?? []) : []),
  )

/** The fields that are there, without the others: an absent one is left out, never guessed. */
const present = <T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0))) as T

export function reviewOf(value: unknown): ReviewInput {
  if (!isCase(value)) throw new Error('"review" is missing')
  if (value.text !== undefined && value.text !== null && typeof value.text !== 'string') throw new Error('"review.text" is not a text')
  return present<ReviewInput>({
    text: text(value.text) ?? '',
    stars: number(value.stars),
    lang: text(value.lang),
    postedOn: text(value.postedOn),
    product: text(value.product),
  })
}

function orderOf(value: unknown): OrderInput | undefined {
  if (!isCase(value)) return undefined
  const items = (Array.isArray(value.items) ? value.items : []).flatMap(item => {
    const name = isCase(item) ? text(item.name) : text(item)
    return name ? [{ name, ...(isCase(item) && number(item.quantity) !== undefined ? { quantity: Number(item.quantity) } : {}) }] : []
  })
  return present<OrderInput>({
    placedOn: text(value.placedOn),
    promisedOn: text(value.promisedOn),
    deliveredOn: text(value.deliveredOn),
    items,
  })
}

function shopOf(value: unknown): ShopInput | undefined {
  if (!isCase(value)) return undefined
  return present<ShopInput>({ name: text(value.name), voice: text(value.voice), promises: texts(value.promises), signs: text(value.signs) })
}

/** Everything a text of the customer's record could give away: their names and keys, under whatever word the case uses. */
function customerOf(value: unknown): CustomerInput | undefined {
  if (!isCase(value)) return undefined
  const names = [
    ...texts(value.names),
    ...['name', 'nick', 'key', 'customerName', 'customerKey', 'email', 'phone'].flatMap(k => text(value[k]) ?? []),
  ]
  return present<CustomerInput>({
    tier: text(value.tier),
    orders: number(value.orders),
    lastPerks: texts(value.lastPerks),
    openPromises: undefined,
    names,
  })
}

/** The parts that `draft` and `check-reply` have in common. */
export function contextOf(line: Case) {
  return present<{
    marketplace: string
    country: string
    order: OrderInput
    shop: ShopInput
    customer: CustomerInput
    previousReplies: string[]
    limit: number
  }>({
    marketplace: text(line.marketplace),
    country: text(line.country),
    order: orderOf(line.order),
    shop: shopOf(line.shop),
    customer: customerOf(line.customer),
    previousReplies: texts(line.previousReplies),
    limit: number(line.limit),
  })
}

export const idOf = (line: Case) => (line.id === undefined ? {} : { id: line.id })
export const todayOf = (line: Case, now: string): string => {
  const today = text(line.today) ?? now
  if (Number.isNaN(Date.parse(today))) throw new Error('"today" is not a date')
  return today
}
export const variantOf = (line: Case): number => number(line.variant) ?? 0
export const replyOf = (line: Case): string => {
  if (typeof line.reply !== 'string') throw new Error('"reply" is missing')
  return line.reply
}
