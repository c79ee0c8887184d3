import { hasCjk } from './text.ts'

/** True for a name the platform shows only in part: 张**, w***3, j***n, 匿**户. */
export function isMasked(name: string): boolean {
  return /^[\p{L}\p{N}_.-]{0,4}[*＊●•]{1,}[\p{L}\p{N}_.-]{0,4}(?:[（(].*[)）])?$/u.test(name.trim())
}

/**
 * 0 or 1: could this be what a person or an account is called? Short, with letters, no sentence, no address, no number alone.
 * Says nothing of whether it is one; a column of such values under the right header is.
 */
export function looksLikeName(text: string): boolean {
  if (text.length < 1 || text.length > 60) return false
  if (isMasked(text)) return true
  if (!/\p{L}/u.test(text) || /[@:;!?。！？；，、/=<>[\]{}%$€£¥￥→↗»]/.test(text)) return false
  if (hasCjk(text) && !/\s/.test(text)) return text.length <= 20
  return text.split(' ').length <= 6
}

/** First and last name put together: "Anna Lee"; Chinese, Japanese and Korean names family name first, without a space. */
export function fullName(first: string | undefined, last: string | undefined): string | undefined {
  if (!first || !last) return first || last
  return /^[\u3400-\u9fff]+$/.test(first) && /^[\u3400-\u9fff]+$/.test(last) ? last + first : `${first} ${last}`
}
