import type { CustomerRow, OrderRow, ReviewRow } from '../pages/facts.ts'
import { isMasked } from '../pages/masked-name.ts'
import type { CustomerRecord, IDENTITIES } from './records.ts'

export type Identity = (typeof IDENTITIES)[number]

/** What a row tells of the person: the one shape in which orders, customers and reviews speak of a customer. */
export interface Person {
  customerKey?: string
  email?: string
  phone?: string
  name?: string
  /** The name is what they call themselves before everybody: it replaces none that is known. */
  inPublic?: boolean
}

export const personOfOrder = (row: Partial<OrderRow>): Person => ({
  customerKey: row.customerKey,
  email: row.customerEmail,
  phone: row.phone,
  name: row.customerName,
})
export const personOfCustomer = ({ customerKey, email, phone, name }: CustomerRow): Person => ({ customerKey, email, phone, name })
export const personOfReview = ({ customerKey, authorEmail, authorName }: ReviewRow): Person => ({
  customerKey,
  email: authorEmail,
  name: authorName,
  inPublic: true,
})

/** Most keys, addresses and names are plain, and an import folds some million of them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/
const folded = (text: string) => (PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim())
const digits = (text: string) => (/^\d+$/.test(text) ? text : text.normalize('NFKC').replace(/\D/g, ''))

/** An order's number within its shop: what joins reviews and files to orders. */
export const orderKey = (shop: string, orderId: string): string => `${shop}|${folded(orderId).replace(/^[#№]\s*/, '')}`

/**
 * What a person can be recognised by, strongest first: the platform's own key, e-mail, phone (≥ 7 digits), full name. Masked values are left out.
 * A name alone is weak: it is used only where nothing stronger is known of either side.
 */
export function aliasesOf(shop: string, person: Person): readonly Alias[] {
  const { customerKey, email, phone, name } = person
  const said = [shop, customerKey, email, phone, name]
  // An import asks it of a million rows, most of which are of the same person as the one before.
  if (said.some((one, i) => one !== last.said[i])) last = { said, aliases: newAliases(shop, person) }
  return last.aliases
}

interface Alias {
  alias: string
  by: Identity
}

let last: { said: (string | undefined)[]; aliases: Alias[] } = { said: [], aliases: [] }

function newAliases(shop: string, person: Person): Alias[] {
  const known: [Identity, string | undefined][] = [
    ['key', person.customerKey],
    ['email', person.email?.includes('@') ? person.email : undefined],
    ['phone', person.phone && !isMasked(person.phone) && digits(person.phone).length >= 7 ? digits(person.phone) : undefined],
    ['name', person.name],
  ]
  return known.flatMap(([by, value]) => (value && !isMasked(value) ? [{ alias: `${shop}|${by}:${folded(value)}`, by }] : []))
}

/** True for an alias that a stranger could share. */
export const isWeak = (by: Identity): boolean => by === 'name' || by === 'order'

/** The id of a customer who stands for one order. */
export const aloneId = (orderKey: string): string => `${orderKey}|order`
/** The order a customer of this id stands for alone. */
export const orderKeyOf = (aloneId: string): string => aloneId.replace(/\|order$/, '')

/** Those by which a person is looked for: by the name only where nothing better is known. */
export const askedFor = (aliases: readonly Alias[]): readonly Alias[] => {
  const strong = aliases.filter(({ by }) => !isWeak(by))
  return strong.length > 0 ? strong : aliases
}

/** There is nobody else to be looked for. */
export const isKnownAs = ({ identifiedBy, aliases }: CustomerRecord, asked: readonly Alias[]): boolean =>
  identifiedBy !== 'order' && asked.length > 0 && asked.every(({ alias }) => aliases.includes(alias))

/** What a customer is called where there is room for one name. */
export const nameOf = ({ name, customerKey, email, maskedName }: CustomerRecord): string => name ?? customerKey ?? email ?? maskedName ?? ''
