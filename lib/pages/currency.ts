/** Currencies written without decimals everywhere they are used; the forint, the rupiah and the like are written with two as often as not. */
const ZERO_DECIMALS = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'XAF', 'XOF', 'PYG', 'UGX'])

/** How many decimals one unit has in our minor units: the one place where amounts are made and the ones where they are shown agree. */
export const decimalsOf = (currency: string | undefined): 0 | 2 => (currency && ZERO_DECIMALS.has(currency) ? 0 : 2)
