import { isMasked } from '../pages/masked-name.ts'
import type { Person } from './identity.ts'
import type { CustomerRecord } from './records.ts'

/** A customer of whom nothing is known yet. */
export const newCustomer = (id: string, shop: string, identifiedBy: CustomerRecord['identifiedBy']): CustomerRecord => ({
  v: 1,
  id,
  shop,
  identifiedBy,
  aliases: [],
  chunks: 0,
  orderCount: 0,
  net: {},
  netInWindow: {},
  complaints: [],
  promises: [],
  searchKeys: [],
})

/** "Ann L.", as review lists show it, of Ann Lee. */
const isShortFor = (name: string, full: string | undefined): boolean =>
  full !== undefined && / \p{L}\.$/u.test(name) && full.startsWith(name.slice(0, -1))

/** What a row says of a customer's name, key, address and phone; a masked value never overwrites a full one. */
export function learnFacts(customer: CustomerRecord, { name, inPublic, customerKey, email, phone }: Person): void {
  if (name && !isMasked(name)) {
    if (!customer.name || !(inPublic || isShortFor(name, customer.name))) customer.name = name
  } else if (name && !customer.name) customer.maskedName = name
  if (customer.name) delete customer.maskedName
  if (customerKey && !isMasked(customerKey)) customer.customerKey = customerKey
  if (email && !isMasked(email)) customer.email = email
  if (phone && !isMasked(phone)) customer.phone = phone
}
