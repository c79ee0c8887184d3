import type { Lang } from './case.ts'

const HAN = /\p{Script=Han}/gu
const LATIN_WORD = /[A-Za-z][A-Za-z'’]*/g

export const hanCount = (text: string): number => text.match(HAN)?.length ?? 0
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** zh when Chinese characters outweigh Latin words (a brand name inside Chinese does not make it English); `hint` decides a text without words. */
export function languageOf(text: string, hint?: string): Lang {
  const han = hanCount(text)
  const latin = text.match(LATIN_WORD)?.length ?? 0
  if (han + latin === 0) return hint?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  return han >= latin ? 'zh' : 'en'
}
