import { decimalsOf } from '../pages/currency.ts'

/** Minor units by ISO 4217 code, as customers keep them. */
type Amounts = Readonly<Record<string, number>>

/**
 * Amounts of several currencies in one of them, minor units, by the rates the seller typed (1 unit of the other = `rates[other]` units of `into`). What has
 * no rate is never added: it comes back in `apart`, to be shown on its own.
 * @throws RangeError for a rate that is not a positive number
 */
export function inOneCurrency(amounts: Amounts, into: string, rates: Amounts = {}): { minor: number; apart: Amounts } {
  let minor = 0
  const apart: Record<string, number> = {}
  for (const [currency, amount] of Object.entries(amounts)) {
    const rate = currency === into ? 1 : rates[currency]
    if (rate === undefined) apart[currency] = amount
    else if (!(rate > 0 && Number.isFinite(rate))) throw new RangeError(`rate of ${currency}: ${rate}`)
    else minor += amount * rate * 10 ** (decimalsOf(into) - decimalsOf(currency))
  }
  return { minor: Math.round(minor), apart }
}
