import type { CheckId, Lang } from '../../lib/replies/case.ts'
import { PLANTED_EN } from './planted-en.ts'
import { PLANTED_ZH } from './planted-zh.ts'

/** The rules a reply may never break, as the tables name them. */
export const HARD = Object.keys(PLANTED_ZH) as (keyof typeof PLANTED_ZH & CheckId)[]

export const PLANTED: Record<Lang, Record<(typeof HARD)[number], string[]>> = { zh: PLANTED_ZH, en: PLANTED_EN }
