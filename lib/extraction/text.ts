/** Marks nobody sees, and the signs of icon fonts. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\ue000-\uf8ff]/g
const UNCLEAN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\ue000-\uf8ff]|[^\S ]| {2}/

/** The text with runs of white space made one space, and invisible marks taken out. Words and signs stay as the page has them. */
export function clean(text: string): string {
  const trimmed = text.trim()
  // Most texts are clean already, and this runs on every one of a page.
  return UNCLEAN.test(trimmed) ? trimmed.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : trimmed
}

/** The text in the form labels and words are compared in: full-width signs made plain (：→ :, ￥ → ¥), lower case. */
export function fold(text: string): string {
  // Plain ASCII is the same after NFKC; most cells are.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
  const plain = /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKC')
  return clean(plain).toLowerCase()
}

/**
 * A letter of any script (and a digit of few): the same as \p{L} for what is told by it, and much cheaper. A pattern with \p is compiled from some
 * hundred ranges when it is first used, and a page is mostly read once.
 */
export const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u1fff\u3005-\u3007\u3021-\ud7ff\uf900-\ufdff\uff21-\uff3a\uff41-\uffdc]/
export const LATIN = /[A-Za-z]/

/** True for text written in Chinese, Japanese or Korean characters somewhere. */
export const hasCjk = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text)

/** The e-mail address in a text, if there is one (also a masked one: a***@example.com). */
export const emailIn = (text: string): string | undefined => /[\w.+*'-]+@[\w*-]+(?:\.[\w*-]+)+/.exec(text)?.[0]

/** The telephone number a text is, if it is one: 7 to 15 digits, masked digits counted ("138****1204", "+44 7700 950715"). */
export function phoneIn(text: string): string | undefined {
  const value = text.trim()
  if (!/^\+?[\d*()][\d*()\s.-]{5,20}[\d*]$/.test(value) || /^\d{4}-\d{1,2}-\d{1,2}/.test(value)) return undefined
  const digits = value.replace(/[^\d*]/g, '')
  return digits.length >= 7 && digits.length <= 15 && /\d/.test(digits) ? value : undefined
}

/** A whole number as a count of things: "12", "1,204", "3 orders", "5 单"; undefined for anything else. */
export function countIn(text: string): number | undefined {
  const digits = /^(\d{1,3}(?:[,\s]\d{3})+|\d{1,7})(?:\s?(?:单|笔|次|个|件|orders?|purchases?|items?))?$/i.exec(text.trim())?.[1]
  return digits ? Number(digits.replace(/\D/g, '')) : undefined
}
