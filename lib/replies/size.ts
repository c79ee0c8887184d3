import type { Lang } from './case.ts'
import { hanCount, wordCount } from './language.ts'

/** How long a public reply should be: 60–250 汉字 or 40–150 words (the thresholds are ours). */
export const RANGE: Record<Lang, { min: number; max: number }> = { zh: { min: 60, max: 250 }, en: { min: 40, max: 150 } }

/** 汉字 of a Chinese text (digits of dates count with them), words of an English one. */
export const bodyLength = (lang: Lang, text: string): number =>
  lang === 'zh' ? hanCount(text) + (text.match(/\d+/g)?.length ?? 0) : wordCount(text)
