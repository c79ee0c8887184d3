/** The longest number a platform uses is 32 signs; anything longer is a hash or a sentence. */
const NUMBER = /^[#№]?\s?(?=[\w./-]*\d)[A-Z0-9][A-Z0-9._/-]{0,39}$/i
/** "K7Q2MX40" and "QWMXKRTB", "#h2ccxk" and "#BUlaZG" are numbers of the same shop: letters only are allowed when they are capitals or after the sign. */
const CAPITALS = /^(?:#?[A-Z]{5,20}|#[A-Za-z]{4,20})$/

/**
 * True for what an order number looks like: "1001", "#1001", "52026070300412345", "SO-2024/118", "408-1234567-1234567".
 * Not a date, not an amount with decimals, not a masked number.
 */
export function looksLikeOrderNumber(text: string): boolean {
  if (CAPITALS.test(text)) return true
  return (
    NUMBER.test(text) &&
    !/^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/.test(text) &&
    !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text) &&
    !/^\d+\.\d{1,2}$/.test(text)
  )
}

/** The number without the sign before it: "#1001" → "1001", "No. 17" → "17". */
export const orderNumber = (text: string): string => text.replace(/^(?:[#№]|no\.?\s?(?=\d))\s*/i, '').trim()
