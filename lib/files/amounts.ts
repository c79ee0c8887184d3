import { minorUnits, moneyIn } from '../extraction/money.ts'
import { decimalsOf } from '../pages/currency.ts'

type DecimalMark = '.' | ','

/** Which of "." and "," stands before decimals in a column of a file; undefined when nothing tells or the column has both. */
export function decimalMark(values: string[]): DecimalMark | undefined {
  const marks = new Set(
    values.flatMap(value => {
      const found = /\d([.,])(\d+)\D*$/.exec(value)
      const both = value.includes('.') && value.includes(',')
      return found && (both || found[2]?.length !== 3) ? (found[1] as DecimalMark) : []
    }),
  )
  return marks.size === 1 ? [...marks][0] : undefined
}

/**
 * The amount of a cell in minor units of its currency: "1,234.50", "1.234,50 €", "(33.62)", "0元". Undefined when it is none or can be read two ways.
 * @param mark how the column writes decimals, for cells that alone can be read two ways ("1.234")
 */
export function readAmount(cell: string, currency?: string, mark?: DecimalMark): number | undefined {
  const negative = /^\((.*)\)$/.exec(cell.trim())?.[1]
  if (negative !== undefined) {
    const minor = readAmount(negative, currency, mark)
    return minor === undefined ? undefined : -minor
  }
  if (!/^[^\d]*[\d.,'’\s\u00a0\u202f]+[^\d]*$/.test(cell)) return undefined
  const minor = moneyIn(`${cell.trim()} ${currency ?? ''}`)?.minor
  if (minor !== undefined || !mark) return minor
  try {
    return minorUnits(cell, mark, decimalsOf(currency))
  } catch {
    return undefined
  }
}

/** An amount as a plain number with a point: 123450 → "1234.50", in yen "123450". */
export function writeAmount(minor: number, currency?: string): string {
  const digits = decimalsOf(currency)
  return (minor / 10 ** digits).toFixed(digits)
}

/** The currency a cell names: a code alone, or the sign or code beside an amount. */
export function currencyIn(cell: string): string | undefined {
  const code = cell.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? code : moneyIn(cell)?.currency
}
