import { type Piece, piecesOf } from '../parts.ts'
import { clean, LETTER } from '../text.ts'

const SIGN = '[-+=−–—＋＝]'
const OF_A_SUM = new RegExp(String.raw`^${SIGN}\s*\p{L}|\s${SIGN}\s+\p{L}[^:：\d]{1,24}[:：]`, 'u')
const TERM = new RegExp(String.raw`^(?:${SIGN}\s*)?(\p{L}[^:：\d]{1,24})[:：]\s*([-−]?\s?[^\d:：]{0,4}\d[\d.,]*(?:\s?[^\d\s]{1,3})?)$`, 'u')

/** The labelled values of a line; of one that adds up, "Goods: $20.00 + Postage: $5.00 = Order total: $25.00", its terms. */
export function valuesIn(text: string): Piece[] {
  if (!OF_A_SUM.test(text)) return withTimes(piecesOf(text))
  const terms = clean(text).split(new RegExp(String.raw`\s+(?=${SIGN}\s+\p{L})`, 'u'))
  const found = terms.flatMap(term => {
    const [, label, value] = TERM.exec(term) ?? []
    return label && value ? [{ label: label.trim(), text: clean(value) }] : []
  })
  return found.length === terms.length ? found : piecesOf(text)
}

/** "2026-11-21 at 14:33" is one moment. */
function withTimes(pieces: Piece[]): Piece[] {
  const [day, time, ...more] = pieces
  return day && time && !time.label && /\d$/.test(day.text) && /^at \d{1,2}:\d{2}/.test(time.text)
    ? [{ ...day, text: `${day.text} ${time.text}` }, ...more]
    : pieces
}

/** "+ Shipping", "= Order total": a sum is written with the signs of its terms. */
export const withoutSign = (text: string): string => {
  const rest = text.replace(new RegExp(String.raw`^\s*${SIGN}\s*`), '')
  return LETTER.test(rest.charAt(0)) ? rest : text
}
